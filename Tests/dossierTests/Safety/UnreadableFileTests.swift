import Foundation
import TestSupport
import Testing

/// What is in a site's folders and isn't a file.
struct UnreadableFileTests {
  @Test func linksAndPipesAreReportedBesideAllOtherMistakes() throws {
    let folder = try SiteFolder.small()
    let notes = "\(folder.path)/Content/notes"
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: "\(notes)/gone.md", withDestinationPath: "nowhere.md")
    try manager.createSymbolicLink(atPath: "\(notes)/loop", withDestinationPath: "..")
    try manager.createSymbolicLink(atPath: "\(notes)/own.md", withDestinationPath: "own.md")
    #expect(mkfifo("\(notes)/pipe.md", 0o644) == 0)
    try folder.write("---\ntitle: A\ndate: soon\n---\n", to: "Content/notes/a.md")
    for command in ["check", "build"] {
      let result = try Program.run([command], in: folder.path)
      #expect(result.status == 1)
      for words in [
        "Content/notes/a.md:3:7: error: a date must be written",
        "Content/notes/gone.md: error: the link leads to nothing",
        "Content/notes/loop: error: the link leads back to a folder that contains it",
        "Content/notes/own.md: error: the link leads back",
        "Content/notes/pipe.md: error: this is not a file but a pipe",
      ] {
        #expect(result.errors.contains(words), "\(words)\n\(result.errors)")
      }
    }
  }

  /// A5, E20
  @Test(arguments: ["text", "github", "json", "sarif"])
  func nameWithALineEndHasNoLineOfItsOwn(format: String) throws {
    let folder = try SiteFolder.small()
    try folder.write("x", to: "Content/static/x\n::warning::a\u{1B}[2J/y")
    let result = try Program.run(["build", "--format", format], in: folder.path)
    #expect(result.status == 1)
    let lines = (result.output + result.errors).split(separator: "\n")
    #expect(lines.contains { $0.contains("control character") })
    #expect(!lines.contains { $0.hasPrefix("::warning::") || $0.contains("\u{1B}") })
  }

  /// B6
  @Test func fileTooLargeToReadEndsWithStatusTwo() throws {
    let folder = try SiteFolder.small()
    try folder.write("", to: "Content/static/big")
    #expect(truncate("\(folder.path)/Content/static/big", 1 << 40) == 0)
    let result = try Program.run(["build"], in: folder.path)
    #expect(result.status == 2)
    #expect(
      result.errors == "error: cannot read 'Content/static/big': too large: 512 MB at most\n")
  }

  @Test func linkThatBreaksAfterABuildIsReportedByTheNext() throws {
    let folder = try SiteFolder.small()
    #expect(try Program.run(["build"], in: folder.path).status == 0)
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/Content/notes/gone.md", withDestinationPath: "nowhere.md")
    #expect(try Program.run(["build"], in: folder.path).status == 1)
  }

  @Test func folderWithoutTemplatesHasTheBuiltInOnes() throws {
    let folder = try SiteFolder.small()
    try FileManager.default.removeItem(atPath: "\(folder.path)/Templates")
    let result = try Program.run(["build"], in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
  }
}
