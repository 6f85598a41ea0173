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

  /// What the style sheet hides that a browser saved beside the page isn't read as its text.
  @Test func sheetBesideAPageIsRead() throws {
    let folder = try SiteFolder.small()
    let page =
      "<title>Fares</title><link rel=stylesheet href='./a_files/s.css'><h1>Fares</h1>"
      + "<p>From Monday the boat to the island is <b class=o>not</b> free for children, it said.</p>"
    try folder.write(page, to: "raw/a.html")
    try folder.write(".o{display:none}", to: "raw/a_files/s.css")
    let run = try Program.run(["import", "raw/a.html", "--slug", "fares"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let article = try String(
      contentsOf: URL(filePath: "\(folder.path)/Content/articles/fares.txt"), encoding: .utf8)
    #expect(
      article.contains("\nFrom Monday the boat to the island is free for children, it said.\n"))
  }

  /// The second article of a title gets a number; what `-` brings is named after its title.
  @Test func capturesOfOneTitleAreApart() throws {
    let folder = try SiteFolder.small()
    for name in ["raw/One page.txt", "raw/Other page.txt"] { try folder.write(Self.dump, to: name) }
    let run = try Program.run(["import", "raw"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Content/articles/bridge-closes.txt"))
    #expect(run.output.contains("Content/articles/bridge-closes-2.txt"))
    let input = try Program.run(
      ["import", "-", "--force"], in: folder.path, input: Array(Self.dump.utf8))
    #expect(input.output.contains("Content/articles/bridge-closes-3.txt"), "\(input.errors)")
  }

  /// What is replaced is the article of the same capture: of the same address, or else of the same file.
  @Test func forceReplacesNoArticleOfAnotherCapture() throws {
    let folder = try SiteFolder.small()
    let page = { (town: String) in
      "<title>Bridge closes</title><h1>Bridge closes</h1>"
        + "<p>The old bridge of \(town) will be closed for a week, the council said on Monday.</p>"
    }
    for town in ["a", "b"] { try folder.write(page(town), to: "x/\(town)/index.html") }
    _ = try Program.run(["import", "x"], in: folder.path)
    try folder.write(page("0"), to: "x/0/index.html")
    for path in ["x/b/index.html", "x"] {
      let run = try Program.run(
        ["import", path, "--force"], in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
    }
    let towns = try ["bridge-closes", "bridge-closes-2", "bridge-closes-3"].map { slug in
      try String(
        contentsOf: URL(filePath: "\(folder.path)/Content/articles/\(slug).txt"), encoding: .utf8)
    }
    for (text, town) in zip(towns, ["a", "b", "0"]) {
      #expect(text.contains("bridge of \(town) will"), "\(text)")
    }
  }

  @Test func usageIsTheCommands() throws {
    let folder = try SiteFolder.small()
    try folder.write(Self.dump, to: "a.txt")
    let run = try Program.run(["import", "a.txt", "a.txt", "--slug", "b"], in: folder.path)
    #expect(run.status == 64 && run.errors.contains("Usage: dossier import "), "\(run.errors)")
  }

  /// By its first bytes, whatever it is called, and from the standard input.
  @Test(.enabled(if: OutsideProgram.pdftotext.can("-v"), "needs Debian's poppler-utils"))
  func pdfIsReadUnderAnyName() throws {
    let folder = try SiteFolder.small()
    let pdf = Self.pdf("The old bridge will be closed for a week, the council said on Monday.")
    try folder.write(pdf, to: "Saved page.html")
    let named = try Program.run(["import", "Saved page.html"], in: folder.path)
    #expect(named.status == 0 && named.output.contains(": 1 passage kept"), "\(named.errors)")
    let input = try Program.run(
      ["import", "-", "--slug", "b"], in: folder.path, input: Array(pdf.utf8))
    #expect(input.status == 0 && input.output.contains(": 1 passage kept"), "\(input.errors)")
  }

  private static func pdf(_ words: String) -> String {
    let content = "BT /F1 12 Tf 72 700 Td (\(words)) Tj ET"
    return """
      %PDF-1.4
      1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
      2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
      3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R
      /Resources<</Font<</F1 <</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>> endobj
      4 0 obj <</Length \(content.utf8.count)>> stream
      \(content)
      endstream endobj
      trailer <</Root 1 0 R>>
      """
  }

  /// One capture that can't be read keeps none of the others out.
  @Test func othersAreReadAfterACaptureThatFails() throws {
    let folder = try SiteFolder.small()
    try folder.write(Self.dump, to: "b.txt")
    try folder.write("", to: "empty.txt")
    let run = try Program.run(["import", "none.txt", "empty.txt", "b.txt"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("'none.txt'"), "\(run.errors)")
    #expect(run.errors.contains("empty.txt: error: it is empty"), "\(run.errors)")
    #expect(run.output.contains("Content/articles/b.txt"))
  }

  /// A slip in `--site`, a folder without captures and a publisher without a name are errors.
  @Test func whatCannotBeMeantIsRefused() throws {
    let folder = try SiteFolder.small()
    try folder.write(Self.dump, to: "b.txt")
    try folder.write("x", to: "other/x.docx")
    for (arguments, words) in [
      (["b.txt", "--site", "elsewhere"], "'elsewhere' contains no briefing"),
      (["other"], "other: error: it holds no captures (.txt, .html"),
      (["b.txt", "--publisher", " "], "--publisher names nobody"),
      (["b.txt", "--slug", "readme"], "'readme' is reserved"),
      (["b.txt", "--keep", "shares"], "did you mean 'share'?; the kinds are all, tracking"),
    ] {
      let run = try Program.run(["import"] + arguments, in: folder.path)
      #expect(run.status != 0 && run.errors.contains(words), "\(run.errors)")
    }
    let new = try Program.run(["new", "note", "A", "--site", "elsewhere"], in: folder.path)
    #expect(new.status == 1 && new.errors.contains("contains no briefing"), "\(new.errors)")
  }
}
