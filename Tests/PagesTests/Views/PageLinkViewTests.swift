import Content
import Testing

@testable import Pages

struct PageLinkViewTests {
  /// So many people, one on a page.
  private func pages(_ people: Int, from part: Int) -> PagesOfList {
    var texts: [String: String] = [:]
    for number in 0..<people { texts["people/p\(number).md"] = "---\nname: P \(number)\n---\n" }
    let sizes = PageSizes(entries: 1)
    return PagesOfList(
      part == 1 ? .index(.person) : .part(part, of: .index(.person)),
      in: TestBriefing(texts, sizes: sizes).briefing)
  }

  private func words(_ people: Int, from part: Int) -> String {
    pages(people, from: part).links(.relative(from: "people/index.html")).map { link in
      (link.isAfterGap ? "… " : "") + (link.isCurrent ? "[\(link.number)]" : "\(link.number)")
    }.joined(separator: " ")
  }

  @Test func theFirstTheLastAndThoseAroundAreLedTo() {
    #expect(words(9, from: 1) == "[1] 2 3 … 9")
    #expect(words(9, from: 2) == "1 [2] 3 4 … 9")
    #expect(words(9, from: 5) == "1 … 3 4 [5] 6 7 … 9")
    #expect(words(9, from: 9) == "1 … 7 8 [9]")
    #expect(words(2, from: 2) == "1 [2]")
  }

  @Test func aListOfOnePageLeadsNowhere() {
    #expect(words(1, from: 1) == "")
    #expect(pages(1, from: 1).neighbour(1, .based("/")) == nil)
  }

  @Test func neighboursAreThePagesBesideIt() {
    let pages = pages(3, from: 2)
    #expect(pages.neighbour(-1, .based("/"))?.url == "/people/index.html")
    #expect(pages.neighbour(1, .based("/"))?.url == "/people/index-3.html")
    #expect(pages.neighbour(2, .based("/")) == nil)
  }
}
