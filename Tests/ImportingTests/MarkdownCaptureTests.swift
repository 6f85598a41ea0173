import Importing
import Support
import Testing

/// What a clipped Markdown file has besides CommonMark.
struct MarkdownCaptureTests {
  private static let text =
    "The old bridge will be closed for a week from Monday, so that its planks can be turned."

  private func imported(_ text: String) throws -> ImportedArticle {
    try ImportedArticle(InputFile(path: "clip.md", bytes: Array(text.utf8)), keeping: [])
  }

  @Test(arguments: [
    ("It cost <del>60</del> 70 crowns.", "It cost ~~60~~ 70 crowns."),
    ("About 10<sup>6</sup> of H<sub>2</sub>O.", "About 10⁶ of H₂O."),
    ("The <sup>first</sup> of them all.", "The \\<sup>first\\</sup> of them all."),
  ])
  func tagsForWhichThereAreSignsAreMarked(line: String, marked: String) throws {
    let article = try imported("# Bridge closes\n\n\(Self.text)\n\n\(line)\n")
    #expect(article.ending == "md" && article.text.hasSuffix("\n\(marked)\n"), "\(article.text)")
  }

  @Test func linksOfAnUnknownSiteAreNoReasonToLoseTheMarks() throws {
    let article = try imported(
      "# Bridge closes\n\n\(Self.text) It is *old*[^1].\n\n- [Planks](b)\n- one\n\n> quote\n\n[^1]: See there.\n"
    )
    #expect(article.ending == "md")
    #expect(
      article.text.contains("It is *old*\\[^1].\n\n- \\[Planks](b)\n- one\n\n> quote\n"),
      "\(article.text)")
  }

  @Test func frontMatterInTOMLIsRead() throws {
    let keys = "+++\ntitle = \"Bridge closes\"\ndate = 2021-03-04\ntags = [\"a\"]\n+++\n"
    let article = try imported("\(keys)\n\(Self.text)\n")
    #expect(article.title == "Bridge closes" && article.passages == [Self.text])
    #expect(article.text.contains("\ndate: 2021-03-04\n"))
    #expect(article.removed.map(\.kind) == [.frontMatter])
  }
}
