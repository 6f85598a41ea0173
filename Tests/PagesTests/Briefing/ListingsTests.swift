import Content
import Diagnostics
import Support
import Testing

@testable import Pages

struct ListingsTests {
  private static let sizes = PageSizes(entries: 5)

  /// As many people as make two pages and one more entry.
  private static let briefing = TestBriefing(
    Dictionary(
      uniqueKeysWithValues: (10...20).map {
        ("people/p\($0).md", "---\nname: Person \($0)\n---\n")
      }), sizes: sizes)

  private func subject(_ path: String) throws -> Page.Subject {
    try #require(Self.briefing.pages[path]).subject
  }

  @Test func aLongListTakesSeveralPages() {
    let parts = ["people/index.html", "people/index-2.html", "people/index-3.html"]
    #expect(Self.briefing.paths.filter { $0.hasPrefix("people/index") } == parts.sorted())
    #expect(Self.briefing.paths.contains("names-3.html"))
    #expect(!Self.briefing.paths.contains("names-4.html"))
  }

  @Test func eachEntryIsOnOnePageInOrder() throws {
    var titles: [String] = []
    for path in ["people/index.html", "people/index-2.html", "people/index-3.html"] {
      let part = try subject(path).listing.part
      let index = Self.briefing.builder(for: path).index(of: .person, part: part)
      titles += index.groups.flatMap { $0.entries.map(\.entry.title) }
    }
    #expect(titles.count == 11)
    #expect(titles == titles.sorted())
  }

  @Test func aGroupThatAPageHasNoRoomForGoesOnUnderItsTitle() {
    let sorts = ["organisation", "organisation", "organisation", "place", "place", "place", "term"]
    let texts = sorts.enumerated().map {
      ("topics/t\($0).md", "---\nname: T\($0)\ntype: \($1)\n---\n")
    }
    let briefing = TestBriefing(Dictionary(uniqueKeysWithValues: texts), sizes: Self.sizes)
    let parts = (1...2).map { part in
      briefing.builder(for: "topics/index.html").index(of: .topic, part: part).groups.map {
        "\($0.title ?? "-"): " + $0.entries.map(\.entry.title).joined(separator: " ")
      }
    }
    #expect(
      parts == [
        ["Organisations: T0 T1 T2", "Places: T3 T4"], ["Places: T5", "Terms: T6"],
      ])
  }

  @Test func aTitleIsSortedAndFiledByWhatItsSortKeyStates() {
    let briefing = TestBriefing(
      [
        "people/a.md": "---\nname: Burg Ostheim\nsort_as: Ostheim, Burg\nnames: [Burgfrau]\n---\n",
        "people/b.md": "---\nname: Clara Nord\n---\n", "people/c.md": "---\nname: Per Ax\n---\n",
      ])
    let index = briefing.builder(for: "people/index.html").index(of: .person, part: 1)
    #expect(
      index.groups.flatMap { $0.entries.map(\.entry.title) }
        == ["Clara Nord", "Burg Ostheim", "Per Ax"])
    #expect(
      briefing.briefing.listings.names.map { "\($0.letter) \($0.form)" }
        == ["B Burgfrau", "C Clara Nord", "O Burg Ostheim", "P Per Ax"])
  }

  @Test func eachLetterLeadsToThePageOnWhichItBegins() throws {
    let letters = ["A", "A", "B", "B", "B", "B", "D"].enumerated().map {
      ("people/p\($0).md", "---\nname: \($1) \($0)\n---\n")
    }
    let briefing = TestBriefing(Dictionary(uniqueKeysWithValues: letters), sizes: Self.sizes)
    let names = briefing.builder(for: "names-2.html").names(part: 2)
    #expect(names.index.map(\.title) == ["A", "B", "D"])
    #expect(names.index.map(\.url) == ["names.html", "names.html", "names-2.html"])
    #expect(names.index.map(\.isCurrent) == [false, false, true])
    #expect(names.letters.map(\.letter) == ["B", "D"])
  }

  /// G4
  @Test func listsAreInTheOrderInWhichReadersLook() throws {
    let names = [
      "Zoe Berg", "Ägidius Adler", "Ada Quill", "Émile Roy", "de Vries", "Борис", "7 Samurai",
      "12 Angry Men", "O'Neill", "ada quill 2", "Ada Quill 10",
    ]
    let texts = names.enumerated().map { ("people/p\($0).md", "---\nname: \"\($1)\"\n---\n") }
    let briefing = TestBriefing(Dictionary(uniqueKeysWithValues: texts))
    let wanted = [
      "7 Samurai", "12 Angry Men", "Ada Quill", "ada quill 2", "Ada Quill 10", "Ägidius Adler",
      "Борис", "de Vries", "Émile Roy", "O'Neill", "Zoe Berg",
    ]
    let index = briefing.builder(for: "people/index.html").index(of: .person, part: 1)
    #expect(index.groups.flatMap { $0.entries.map(\.entry.title) } == wanted)
    let list = briefing.builder(for: "names.html").names(part: 1)
    #expect(list.letters.flatMap { $0.names.map(\.form) } == wanted)
    #expect(list.letters.map(\.letter) == ["#", "A", "B", "D", "E", "O", "Z"])
  }

  @Test func theSitemapNamesEveryPage() {
    let paths = Self.briefing.pages.pages.filter(\.subject.isListed).map(\.path)
    #expect(paths.filter { $0.contains("people/index") }.count == 3)
  }

  @Test func asManyEntriesAsAPageHoldsTakeOnePage() {
    var texts: [String: String] = [:]
    for number in 0..<5 { texts["people/p\(number).md"] = "---\nname: P \(number)\n---\n" }
    let briefing = TestBriefing(texts, sizes: Self.sizes)
    #expect(!briefing.paths.contains { $0.contains("index-") || $0.contains("names-") })
  }

  @Test func aNameThatAFurtherPageHasIsReported() {
    var texts: [String: String] = ["people/index-2.md": "---\nname: Odd\n---\n"]
    for number in 0..<5 { texts["people/p\(number).md"] = "---\nname: P \(number)\n---\n" }
    #expect(TestBriefing(texts, sizes: Self.sizes).diagnostics.map(\.id) == [.samePath])
  }
}
