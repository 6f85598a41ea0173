import Content
import Diagnostics
import Testing

@testable import Pages

struct ListingsTests {
  /// As many people as make two pages and one more entry.
  private static let briefing = TestBriefing(
    Dictionary(
      uniqueKeysWithValues: (0...1000).map { number in
        let digits = String(10_000 + number).dropFirst()
        return ("people/p\(digits).md", "---\nname: Person \(digits)\n---\n")
      }))

  private func subject(_ path: String) throws -> Page.Subject {
    try #require(Self.briefing.pages[path]).subject
  }

  @Test func aLongListTakesSeveralPages() {
    let parts = ["people/index.html", "people/index-2.html", "people/index-3.html"]
    #expect(Self.briefing.paths.filter { $0.hasPrefix("people/index") } == parts.sorted())
    #expect(Self.briefing.paths.contains("names-3.html"))
    #expect(!Self.briefing.paths.contains("names-4.html"))
  }

  @Test func eachEntryStandsOnOnePageInOrder() throws {
    var titles: [String] = []
    for path in ["people/index.html", "people/index-2.html", "people/index-3.html"] {
      let part = try subject(path).listing.part
      let index = Self.briefing.maker(for: path).index(of: .person, part: part)
      titles += index.groups.flatMap { $0.entries.map(\.entry.title) }
    }
    #expect(titles.count == 1001)
    #expect(titles == titles.sorted())
  }

  @Test func theSitemapNamesEveryPage() {
    let urls = Self.briefing.maker(for: "sitemap.xml").sitemap().pages.map(\.url)
    #expect(urls.filter { $0.contains("people/index") }.count == 3)
  }

  @Test func aShortListTakesOnePage() {
    let briefing = TestBriefing(["people/ada.md": "---\nname: Ada\n---\n"])
    #expect(!briefing.paths.contains { $0.contains("index-") || $0.contains("names-") })
  }

  @Test func aNameThatAFurtherPageHasIsTold() {
    var texts: [String: String] = ["people/index-2.md": "---\nname: Odd\n---\n"]
    for number in 0..<500 { texts["people/p\(number).md"] = "---\nname: P \(number)\n---\n" }
    #expect(TestBriefing(texts).diagnostics.map(\.id) == [.samePath])
  }
}
