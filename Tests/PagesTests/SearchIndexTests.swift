import Content
import Testing

@testable import Pages

struct SearchIndexTests {
  private func entry(_ slug: String, _ kind: Kind, _ briefing: TestBriefing) -> SearchEntries {
    let id = EntityID(kind, slug)
    guard let document = briefing.site[id] else { preconditionFailure("there is no \(id)") }
    return SearchEntries([document], in: briefing.briefing)
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
    let figure = entry("f", .figure, briefing).weights[0]
    let order = ["pear", "1200", "fell"]
    let weights = order.map { figure[$0] ?? 0 }
    #expect(weights == [25, 10, 7])
    #expect(figure["what"] == nil, "nearly every text has it")
    #expect(entry("ada", .person, briefing).weights[0]["countess"] == 17)
    #expect(entry("n", .note, briefing).weights[0]["one"] == 6)
    #expect(entry("n", .note, briefing).weights[0]["so"] == 2)
  }

  @Test func passagesHaveTheirAnchorsAndShowReferencesAsThePageDoes() {
    #expect(
      text(entry("n", .note, briefing).records)
        == #"["notes/n.html","N","note","",[["one","On Ada Byron.","So.","And."],["","From without."]]]"#
    )
    #expect(
      text(entry("f", .figure, briefing).records)
        == #"["figures/f.html","Pears","figure","What fell.",[["claim-a-p1","“About 1,200” — The pear"],["claim-cited-p1","“1,200” — C"]]]"#
    )
    #expect(
      text(entry("a", .article, briefing).records).hasSuffix(
        #"[["p1","About 1,200 pears fell.","Ada saw them.","A secret."],["p2","Another secret."]]]"#
      )
    )
  }

  @Test func whatIsNotPublishedIsNotFound() {
    let cited = entry("cited", .article, briefing)
    #expect(cited.weights[0]["shown"] == 2)
    #expect(cited.weights[0]["hidden"] == nil)
    #expect(!text(cited.records).contains("Hidden"))
  }

  @Test func wordsTellTheirDocumentsInSteps() {
    let entries = (0..<50).map { number in
      number % 40 == 3 ? ["pear": UInt8(number % 25)] : ["fig": 2]
    }
    let pieces = SearchIndex(SearchEntries.parts(entries)).pieces
    let words = pieces.first { $0.name == "w0" }.map { text($0.bytes) } ?? ""
    #expect(words.contains(#""pear","D3S14""#), "\(words)")
    #expect(words.hasPrefix(#"dossierSearch("w0",["fig","CC1C1C2C1"#), "\(words)")
  }

  @Test func aWordOfTooManyDocumentsTellsTheWeightiest() {
    let entries = (0..<1000).map { ["pear": UInt8($0 < 100 ? 2 : $0 < 850 ? 9 : 2)] }
    let pieces = SearchIndex(SearchEntries.parts(entries)).pieces
    let words = pieces.first { $0.name == "w0" }.map { text($0.bytes) } ?? ""
    #expect(words.contains(#""1000*C"#))
    #expect(words.count { $0 == "J" } == 750)
    #expect(words.count { $0 == "C" } == 50)
  }

  @Test func aWordHasOneNumberHoweverManyThereAre() {
    var table = WordTable()
    for number in 0..<20_000 { #expect(table.number(of: "\(number)".utf8.span) == number) }
    for number in 0..<20_000 { #expect(table.number(of: "\(number)".utf8.span) == number) }
    #expect(table.count == 20_000)
    // Of one hash.
    #expect(table.number(of: "zflz".utf8.span) == 20_000)
    #expect(table.number(of: "281630".utf8.span) == 20_001)
    #expect(Array(table[4321]) == Array("4321".utf8))
  }

  @Test func piecesAreCutBySizeAndListed() {
    let entries = (0..<300).map { ["word\($0)": UInt8(2)] }
    let record = String(repeating: "1", count: 500)
    let pieces = SearchIndex(SearchEntries.parts(entries, record: record)).pieces
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

extension SearchEntries {
  /// By document, the words and what they count.
  fileprivate var weights: [[String: Weight]] {
    entryRanges.map { range in
      Dictionary(
        uniqueKeysWithValues: entries[range].map {
          (String(decoding: words[Int($0.word)], as: UTF8.self), $0.weight)
        })
    }
  }

  /// Some documents, each with its words and what they count, in parts of seven.
  fileprivate static func parts(_ weights: [[String: Weight]], record: String = "1111111111")
    -> [SearchEntries]
  {
    stride(from: 0, to: weights.count, by: 7).map { start in
      var entries = SearchEntries()
      for words in weights[start...].prefix(7) {
        for (word, weight) in words { entries.add(word.utf8.span, weight) }
        entries.endDocument(with: record)
      }
      return entries
    }
  }
}
