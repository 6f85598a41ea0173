import Testing

@testable import Markdown

struct AnchorNamesTests {
  @Test(arguments: [
    ("Withdrawal", "withdrawal"), ("Doha: the talks", "doha-the-talks"),
    ("What's new, really?", "whats-new-really"), ("a - b", "a---b"), ("snake_case", "snake_case"),
    ("2,500 troops", "2500-troops"), ("Größe ÄNDERN", "größe-ändern"), ("日本 の", "日本-の"),
    ("??", "section"), ("", "section"), ("*", "section"),
  ])
  func anchorIsTheOneGitHubMakes(text: String, anchor: String) {
    var names = AnchorNames()
    #expect(names.anchor(for: Array(text.utf8)) == anchor)
  }

  @Test func clashesAreNumbered() {
    var names = AnchorNames()
    let texts = ["Sources", "Sources", "Sources 1", "Sources"]
    let anchors = texts.map { names.anchor(for: Array($0.utf8)) }
    #expect(anchors == ["sources", "sources-1", "sources-1-1", "sources-2"])
  }

  @Test(arguments: ["p4", "Claims", "claim a-p1", "fn 1", "fnref 1", "Footnotes"])
  func anchorsOfPagesThemselvesAreNotTaken(text: String) {
    var names = AnchorNames()
    #expect(names.anchor(for: Array(text.utf8)).hasPrefix("section-"))
  }

  @Test func pAloneIsNoParagraph() {
    var names = AnchorNames()
    #expect(names.anchor(for: Array("P".utf8)) == "p")
    #expect(names.anchor(for: Array("p4x".utf8)) == "p4x")
  }
}
