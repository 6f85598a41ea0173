import Foundation
import TestSupport
import Testing

/// What our own site has for machines, read by programs that others use.
struct MachineFilesTests {
  private static let readers = "\(Folders.project)/Tests/dossierTests/Readers"

  @Test(
    .enabled(
      if: OutsideProgram.python.can("-c", "import feedparser"),
      "needs Python's feedparser, from PyPI or Debian"))
  func othersReadThemWithoutErrors() throws {
    let folder = try TemporaryFolder()
    let site = "\(folder.path)/out"
    let built = try Program.run(
      ["build", "--site", Folders.project, "--output", site], in: folder.path)
    #expect(built.status == 0, "\(built.errors)")
    let settings = try String(
      contentsOfFile: "\(Folders.project)/Content/site.yml", encoding: .utf8)
    let url = try #require(settings.firstMatch(of: /url: (\S+)/)).1
    let read = try OutsideProgram.python.run([
      "\(Self.readers)/machine_files.py", site, String(url),
    ])
    print(read.output)
    #expect(read.status == 0, "\(read.output)")
    #expect(
      try /.*; 0 errors\n/.dotMatchesNewlines().wholeMatch(in: read.output) != nil, "\(read.output)"
    )
  }
}
