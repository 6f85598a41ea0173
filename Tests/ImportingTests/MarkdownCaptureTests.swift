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
      article.text.contains("It is *old*[^1].\n\n- \\[Planks](b)\n- one\n\n> quote\n\n[^1]: See"),
      "\(article.text)")
  }

  @Test func notesAndCalloutsOfAVaultStayWhatTheyAre() throws {
    let article = try imported(
      "# Bridge closes\n\n\(Self.text)[^1] See [^2].\n\n> [!note] Box\n> In 7 [^x].\n\n> [!tip]-\n> $5\n\n"
        + "\(Self.text)\n\n[^1]: See there.\n")
    #expect(article.ending == "md")
    #expect(article.text.contains("turned.[^1] See \\[^2].\n"), "\(article.text)")
    #expect(article.text.contains("\n[^1]: See there.\n"))
    #expect(article.text.contains("\n> **Box**\n>\n> In 7 \\[^x].\n\n> **Tip**\n>\n> "))
  }

  @Test func tableBetweenParagraphsIsKept() throws {
    let table = "| Year | N |\n| --- | --- |\n| 2019 | 340 |"
    let article = try imported(
      "# Bridge closes\n\n\(Self.text)[^1]\n\n\(table)\n\n\(Self.text)\n\n\(table)\n\nHome | News | Sport\n\n[^1]: See.\n"
    )
    #expect(article.passages.filter { $0 == table }.count == 2, "\(article.removed)")
    #expect(article.removed.flatMap(\.lines) == ["Home | News | Sport"])
  }

  @Test func authorsOfAVaultAreRead() throws {
    let keys =
      "---\ntitle: Bridge closes\nauthor:\n  - \"[[Ada Quill]]\"\n  - \"[[people/bo|Bo Fenn]]\"\n"
      + "tags:\n  - clippings\n---\n"
    let text = try imported("\(keys)\n\(Self.text)\n").text
    #expect(text.contains("\nauthor:\n  - \"Ada Quill\""), "\(text)")
    #expect(text.contains("\n  - \"Bo Fenn\"") && !text.contains("\n  - \"clippings\"  #"))
  }

  @Test func frontMatterInTOMLIsRead() throws {
    let keys = "+++\ntitle = \"Bridge closes\"\ndate = 2021-03-04\ntags = [\"a\"]\n+++\n"
    let article = try imported("\(keys)\n\(Self.text)\n")
    #expect(article.title == "Bridge closes" && article.passages == [Self.text])
    #expect(article.text.contains("\ndate: 2021-03-04\n"))
    #expect(article.removed.map(\.kind) == [.frontMatter])
  }
}
