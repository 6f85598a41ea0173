import Content
import Diagnostics
import Support
import Testing

@testable import Pages

struct LinkCardsTests {
  private let briefing = TestBriefing(texts, assets: ["cards.js": ""])

  private static let texts = [
    "articles/gazette.txt":
      "---\ntitle: \"The \\\"cost\\\"\"\ndate: 2020-05-04\npublisher: Gazette\n---\nIt cost 12.\n",
    "articles/courier.txt": "---\ntitle: Courier\ndate: ..\n---\nIt cost 13.\n",
    "figures/cost.md": """
    ---
    title: Cost
    unit: crowns
    summary: Two prices.
    claims:
      - {says: "12", source: gazette, paragraph: 1}
      - {says: "13", source: courier, paragraph: 1}
    ---
    """,
    "people/ada.md": "---\nname: Ada\nsummary: A clerk.\n---\n",
    "about.md": "---\ntitle: About\n---\n",
  ]

  private func shard(of path: String) -> Int { Int(LinkCards.hash(of: path) % 256) }

  private func text(_ number: Int, part: Int? = nil, in briefing: TestBriefing? = nil) -> String {
    var diagnostics: [Diagnostic] = []
    let briefing = briefing ?? self.briefing
    let shard = LinkCards.Shard(number: number, part: part)
    let page = Page(Routes.cards(shard), .cards(shard))
    return String(decoding: briefing.pages.bytes(of: page, into: &diagnostics), as: UTF8.self)
  }

  /// The hash is that of the script: FNV-1a of "a" is 0xE40C292C (draft-eastlake-fnv).
  @Test func aShardIsFoundByThePathAlone() {
    #expect(LinkCards.hash(of: "a") == 0xE40C_292C)
    #expect(LinkCards.hash(of: "") == 0x811C_9DC5)
  }

  @Test func eachEntityHasACardInItsShard() {
    for path in ["articles/gazette.html", "figures/cost.html", "people/ada.html"] {
      let shard = self.shard(of: path)
      #expect(briefing.paths.contains("cards/\(shard).js"))
      #expect(text(shard).hasPrefix("dossierCards(\(shard), {"))
      #expect(text(shard).contains("\"\(path)\":[\""))
    }
    #expect(briefing.paths.count { $0.hasPrefix("cards/") } <= 4)
  }

  @Test func aCardTellsWhatItIsAndOnWhoseWord() {
    #expect(
      text(shard(of: "figures/cost.html")).contains(
        #"["Cost","figure · crowns","Two prices.",["12","Gazette, 4 May 2020","13","Courier"],"#
          + #""Sources contradict each other"]"#))
    #expect(
      text(shard(of: "articles/gazette.html")).contains(
        #"["The \"cost\"","article · Gazette · 4 May 2020","",[],""]"#))
    #expect(
      text(shard(of: "people/ada.html")).contains(
        #"["Ada","person","A clerk.",[],""]"#))
  }

  /// Words of an article in another language, and its publisher's name, carry that language.
  @Test func whatIsInAnotherLanguageSaysSo() {
    var texts = Self.texts
    texts["articles/gazette.txt"] =
      "---\ntitle: الجسر\ndate: 2020-05-04\npublisher: الجريدة\nlanguage: ar\n---\nIt cost 12.\n"
    let briefing = TestBriefing(texts, assets: ["cards.js": ""])
    #expect(
      text(shard(of: "articles/gazette.html"), in: briefing).contains(
        #"[[["الجسر","ar","rtl"]],["article · ",["الجريدة","ar","rtl"]," · 4 May 2020"],"",[],""]"#)
    )
    #expect(
      text(shard(of: "figures/cost.html"), in: briefing).contains(
        #"[[["12","ar","rtl"]],[["الجريدة","ar","rtl"],", 4 May 2020"],"13","Courier"]"#))
  }

  @Test func cardOfASiteInSeveralLanguagesSaysWhichItIsIn() {
    var texts = Self.texts
    texts["site.yml"] =
      "title: A\nurl: https://a.example/\nlanguages:\n  - language: de\n    title: X\n"
    let briefing = TestBriefing(texts, assets: ["cards.js": ""])
    #expect(
      text(shard(of: "people/ada.html"), in: briefing).contains(
        #"["Ada","person","A clerk.",[],"","en","ltr"]"#))
  }

  @Test func withoutItsScriptThereAreNoCards() {
    let paths = TestBriefing(["people/ada.md": "---\nname: Ada\n---\n"]).paths
    #expect(paths.filter { $0.hasPrefix("cards/") } == [])
  }

  /// Hashes that end in the same byte share a shard; the bits before say which part.
  @Test func aLongShardListsItsPartsAndEachEntityIsInItsOwn() {
    let slugs = (0...).lazy.map { "p\($0)" }
      .filter { LinkCards.hash(of: "people/\($0).html") % 256 == 7 }.prefix(5)
    let texts = slugs.map { ("people/\($0).md", "---\nname: \($0)\n---\n") }
    let sizes = PageSizes(cards: 2)
    let briefing = TestBriefing(
      Dictionary(uniqueKeysWithValues: texts), assets: ["cards.js": ""], sizes: sizes)
    #expect(text(7, in: briefing) == "dossierCards(7, 4);\n")
    for slug in slugs {
      let path = "people/\(slug).html"
      let part = Int(LinkCards.hash(of: path) >> 8) % 4
      #expect(briefing.paths.contains("cards/7-\(part).js"))
      #expect(text(7, part: part, in: briefing).hasPrefix("dossierCards(7, {"))
      #expect(text(7, part: part, in: briefing).contains("\"\(path)\":"))
    }
    let parts = (0..<4).map { text(7, part: $0, in: briefing) }
    #expect(parts.joined().matches(of: /"people/).count == 5)
  }
}
