import Content
import Testing

@testable import Pages

struct SearchIndexTests {
  private func entry(_ slug: String, _ kind: Kind, _ briefing: TestBriefing) -> SearchEntry {
    let id = EntityID(kind, slug)
    guard let document = briefing.site[id] else { preconditionFailure("there is no \(id)") }
    return SearchEntry(document, in: briefing.briefing)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private let briefing = TestBriefing([
    "articles/a.md": """
    ---
    title: The pear
    date: 2020
    ---
    About 1,200 pears fell. Ada saw them. A secret.

    Another secret.
    """,
    "articles/cited.md":
      "---\ntitle: C\ndate: 2020\npublish: cited\n---\nShown 1,200.\n\nHidden.\n",
    "people/ada.md": "---\nname: Ada Byron\nnames: [the countess]\n---\n",
    "notes/n.md":
      "---\ntitle: N\ndate: 2020\noutside: From without.\n---\n# One\n\nOn [[ada]]. So.\n\nAnd.\n",
    "figures/f.md": """
    ---
    title: Pears
    unit: pears
    summary: What fell.
    claims:
      - {says: "About 1,200", source: a, paragraph: 1}
      - {says: "1,200", source: cited, paragraph: 1}
    ---
    """,
  ])

  @Test func aWordCountsByWhereItStands() {
    let figure = entry("f", .figure, briefing).words
    let order = ["pear", "1200", "what", "fell"]
    let weights = order.map { figure[$0] ?? 0 }
    #expect(weights == [25, 10, 7, 7])
    #expect(entry("ada", .person, briefing).words["countess"] == 17)
    #expect(entry("n", .note, briefing).words["one"] == 6)
    #expect(entry("n", .note, briefing).words["so"] == 2)
  }

  @Test func passagesHaveTheirAnchorsAndShowReferencesAsThePageDoes() {
    #expect(
      text(entry("n", .note, briefing).record)
        == #"["notes/n.html","N","note","",[["one","On Ada Byron.","So.","And."],["","From without."]]]"#
    )
    #expect(
      text(entry("f", .figure, briefing).record)
        == #"["figures/f.html","Pears","figure","What fell.",[["claim-a-p1","“About 1,200” — The pear"],["claim-cited-p1","“1,200” — C"]]]"#
    )
    #expect(
      text(entry("a", .article, briefing).record).hasSuffix(
        #"[["p1","About 1,200 pears fell.","Ada saw them.","A secret."],["p2","Another secret."]]]"#
      )
    )
  }

  @Test func whatIsNotPublishedIsNotFound() {
    let cited = entry("cited", .article, briefing)
    #expect(cited.words["shown"] == 2)
    #expect(cited.words["hidden"] == nil)
    #expect(!text(cited.record).contains("Hidden"))
  }

  private func entry(_ words: [String: UInt8], bytes: Int = 10) -> SearchEntry {
    SearchEntry(words: words, letters: [:], record: [UInt8](repeating: 0x31, count: bytes))
  }

  @Test func wordsTellTheirDocumentsInSteps() {
    let entries = (0..<50).map { number -> SearchEntry in
      entry(number % 40 == 3 ? ["pear": UInt8(number % 25)] : ["fig": 2])
    }
    let pieces = SearchIndex(entries).pieces
    let words = pieces.first { $0.name == "w0" }.map { text($0.bytes) } ?? ""
    #expect(words.contains(#""pear","D3S14""#), "\(words)")
    #expect(words.hasPrefix(#"dossierSearch("w0",["fig","CC1C1C2C1"#), "\(words)")
  }

  @Test func aWordOfTooManyDocumentsTellsTheWeightiest() {
    let entries = (0..<1000).map { entry(["pear": $0 < 100 ? 2 : $0 < 850 ? 9 : 2]) }
    let words = SearchIndex(entries).pieces.first { $0.name == "w0" }.map { text($0.bytes) } ?? ""
    #expect(words.contains(#""1000*C"#))
    #expect(words.count { $0 == "J" } == 750)
    #expect(words.count { $0 == "C" } == 50)
  }

  @Test func piecesAreCutBySizeAndListed() {
    let entries = (0..<300).map { entry(["word\($0)": 2], bytes: 500) }
    let pieces = SearchIndex(entries).pieces
    #expect(pieces.count { $0.name.hasPrefix("d") && !$0.name.hasPrefix("dg") } == 13)
    #expect(pieces.allSatisfy { $0.bytes.count < 13_000 })
    let list = text(pieces.last?.bytes ?? [])
    let start = #"dossierSearch("list",{"documents":300,"wordPieces":1,"words":["w"],"#
    #expect(list.hasPrefix(start), "\(list)")
    #expect(list.contains(#""counts":[300]"#))
    let groups = pieces.filter { $0.name.dropFirst().hasPrefix("g") }
    #expect(groups.map(\.name) == ["dg0", "wg0"])
    #expect(text(groups[0].bytes).contains("[24,24,24,24,24,24,24,24,24,24,24,24,12]"))
    let known = list + groups.map { text($0.bytes) }.joined()
    for piece in pieces.dropLast() { #expect(known.contains(piece.digest)) }
  }

  @Test func aSiteWithoutDocumentsHasAnEmptyList() {
    #expect(SearchIndex([]).pieces.map(\.name) == ["list"])
  }
}
