import Foundation
import TestSupport
import Testing

/// The options of `dossier import` that state what a capture doesn't.
struct ImportCommandTests {
  private static let dump = """
    Bridge closes
    Published 9 June 2021
    The old bridge will be closed for a week, the council said, and people will cross by boat.
    """

  @Test func whatTheEditorStatesIsWritten() throws {
    let folder = try SiteFolder.small()
    try folder.write(Self.dump, to: "raw/a.txt")
    try folder.write(Self.dump, to: "raw/b.txt")
    let wishes = ["--slug", "boats", "--publisher", "The Gazette", "--language", "en"]
    let run = try Program.run(["import", "raw/a.txt"] + wishes, in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let article = try String(
      contentsOf: URL(filePath: "\(folder.path)/Content/articles/boats.txt"), encoding: .utf8)
    #expect(article.contains("\npublisher: \"The Gazette\"\n"))
    #expect(article.contains("\nlanguage: \"en\"\n"))
    #expect(article.contains("\nunconfirmed: [title, date]\n"))
    let check = try Program.run(["check"], in: folder.path)
    #expect(check.status == 0 && !check.output.contains("articles/boats.txt:1"), "\(check.errors)")

    let two = try Program.run(["import", "raw"] + wishes, in: folder.path)
    #expect(two.status != 0 && two.errors.contains("there are 2 captures"), "\(two.errors)")
    let bad = try Program.run(["import", "raw/a.txt", "--slug", "The Boats"], in: folder.path)
    #expect(bad.status != 0 && bad.errors.contains("did you mean 'the-boats'?"), "\(bad.errors)")
  }
}
