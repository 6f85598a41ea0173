import Importing
import Support
import Testing

/// Articles in several blocks of a page.
struct ArticlePartsTests {
  private func passages(_ page: String) throws -> [String] {
    try ImportedArticle(InputFile(path: "page.html", bytes: Array(page.utf8)), keeping: []).passages
  }

  private static let texts = [3, 1, 1, 1].enumerated().map { number, times in
    String(
      repeating:
        "Sluice number \(number) was opened in the spring of a dry year, and \(number + 20) men held its gate while "
        + "the river rose by the width of a hand, as the keeper's book has it, in \(number) hours and a half. ",
      count: times
    ).dropLast().description
  }

  /// With more around the blocks than in them.
  private static func page(_ blocks: [String], head: String = "") -> String {
    let others = (1...90).map {
      "<div>The keeper of sluice \($0) on another river and its boats</div>"
    }
    return """
      <title>Four sluices of the upper river</title><div class=head><h1>Four sluices of the upper river</h1>
      \(head)</div><div class=rows>\(blocks.joined(separator: "\n"))
      <div class=others>\(others.joined())</div></div>
      """
  }

  private static func block(_ text: String, heading: String = "") -> String {
    "<section class=row>\(heading)<div class=text><p>\(text)</p></div></section>"
  }

  @Test func blocksOfOneKindAreOneArticle() throws {
    #expect(try passages(Self.page(Self.texts.map { Self.block($0) })) == Self.texts)
    let deep = Self.texts.map { "<div class=cell>\(Self.block($0))</div>" }
    #expect(try passages(Self.page(deep)) == Self.texts)
  }

  @Test func headingsBetweenBlocksAreTheArticles() throws {
    let blocks = Self.texts.enumerated().flatMap { number, text in
      number == 0
        ? [Self.block(text)] : ["<div class=h><h2>Gate \(number)</h2></div>", Self.block(text)]
    }
    let found = try passages(Self.page(blocks))
    #expect(Self.texts.allSatisfy(found.contains))
    #expect(found.contains { $0.contains("Gate 2") })
  }

  @Test func blocksWithHeadlinesOfTheirOwnAreOtherStories() throws {
    let own = Self.texts[..<2].map { Self.block($0) }
    let other = Self.texts[2...].map {
      Self.block($0, heading: "<h2><a href=/x>Another river altogether</a></h2>")
    }
    #expect(try passages(Self.page(own + other)) == Array(Self.texts[..<2]))
  }

  @Test func summaryThatIsCalledATeaserIsKept() throws {
    let summary = "Nobody had counted the sluices before, nor the men who held them in that year."
    let head = { (words: String) in "<div class=page-teaser><p>\(words)</p></div>" }
    let blocks = Self.texts.map { Self.block($0) }
    #expect(try passages(Self.page(blocks, head: head(summary))).first == summary)
    let link = head(
      "<a href=/y>Nobody had counted</a> the goats before, nor the men who held them.")
    #expect(try passages(Self.page(blocks, head: link)) == Self.texts)
  }
}
