import Content
import Diagnostics
import Support
import TestTexts
import Testing

struct SourceCheckTests {
  private static let article = "---\ntitle: A\ndate: 2020\n---\nOne pear.\n\nTwo pears.\n"

  private func event(_ sources: String) -> String {
    "---\ntitle: E\ndate: 2020\nstatus: happened\nsources:\n\(sources)---\n"
  }

  @Test func aSourceThatIsNoArticleSuggestsTheNearest() {
    let site = TestSite([
      "articles/pears.md": Self.article,
      "events/e.md": event("  - {source: ⟦peers⟧, paragraph: 1}\n"),
    ])
    #expect(
      site.diagnostics == [
        Diagnostic(
          .unknownReference, "no article has the slug 'peers'", at: site.marks[0],
          suggestion: "did you mean \(writing: "pears")?")
      ])
  }

  @Test(arguments: ["0", "3", "9223372036854775807"])
  func aParagraphThatIsNotThereIsReported(number: String) {
    let site = TestSite([
      "articles/pears.md": Self.article,
      "events/e.md": event("  - {source: pears, paragraph: ⟦\(number)⟧}\n"),
    ])
    #expect(
      site.diagnostics == [
        Diagnostic(
          .unknownParagraph, "'pears' has no paragraph \(number)", at: site.marks[0],
          suggestion: "its paragraphs are 1 to 2")
      ])
  }

  @Test func anArticleWithoutParagraphsHasNone() {
    let site = TestSite([
      "articles/a.md": "---\ntitle: A\ndate: 2020\n---\n",
      "events/e.md": event("  - {source: a, paragraph: ⟦1⟧}\n"),
    ])
    #expect(site.diagnostics.map(\.suggestion?.phrase) == ["the article has no paragraphs"])
    #expect(site.diagnostics.map(\.location) == site.marks)
  }

  @Test func everyPlaceThatNamesAParagraphIsChecked() {
    let site = TestSite([
      "articles/pears.md": Self.article,
      "people/p.md": "---\nname: P\nroles: [{role: R, source: ⟦x⟧, paragraph: 1}]\n---\n",
      "figures/f.md":
        "---\ntitle: F\nunit: pears\nclaims: [{says: One, source: pears, paragraph: ⟦7⟧}]\n---\n",
      "events/e.md": event(
        """
          - {source: pears, paragraph: 2}
        disagreements:
          - {about: A, positions: [{source: ⟦y⟧, paragraph: 1, holds: H}]}

        """),
    ])
    #expect(Set(site.diagnostics.map(\.location)) == Set(site.marks))
    #expect(site.diagnostics.count == 3)
  }

  @Test func anArticleThatCannotBeReadIsNotReportedTwice() {
    let site = TestSite([
      "articles/a.md": "---\ntitle: ⟦&⟧a A\n---\nOne.\n",
      "events/e.md": event("  - {source: a, paragraph: 9}\n"),
    ])
    #expect(site.diagnostics.map(\.id) == [.yamlAlias])
  }

  @Test func whatAnArticleIgnoresAndLeavesOutIsInItsParagraphs() {
    let keys = """
      title: A
      date: 2020
      ignored:
        - {paragraph: 2, text: Two, reason: none}
        - {paragraph: ⟦0⟧, text: One, reason: none}
      removed:
        - {kind: advertisement, after: 0}
        - {kind: advertisement, after: ⟦3⟧}

      """
    let site = TestSite(["articles/a.md": "---\n\(keys)---\nOne pear.\n\nTwo pears.\n"])
    #expect(site.diagnostics.map(\.location) == site.marks)
    #expect(
      site.diagnostics.map(\.message) == [
        "'a' has no paragraph 0", "'a' has no paragraph 3",
      ])
  }
}
