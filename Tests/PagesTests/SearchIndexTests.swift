import Content
import Testing

@testable import Pages

struct SearchIndexTests {
  private func entry(_ slug: String, _ kind: Kind, _ briefing: TestBriefing) -> SearchEntries {
    let id = EntityID(kind, slug)
    guard let document = briefing.site[id] else { preconditionFailure("there is no \(id)") }
    return SearchEntries([document], in: briefing.briefing)
  }

  private func record(_ slug: String, _ kind: Kind, _ briefing: TestBriefing) -> String {
    let documents = [briefing.site[EntityID(kind, slug)]].compactMap(\.self)
    return text(SearchRecords(documents, in: briefing.briefing).list.flatMap(\.self))
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

  @Test func aWordCountsByWhereItIs() {
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
      record("n", .note, briefing)
        == #"["notes/n.html","N","note","",[["one","On Ada Byron.","So.","And."],["","From without."]]]"#
    )
    #expect(
      record("f", .figure, briefing)
        == #"["figures/f.html","Pears","figure","What fell.",[["claim-a-p1","“About 1,200” — The pear"],["claim-cited-p1","“1,200” — C"]]]"#
    )
    #expect(
      record("a", .article, briefing).hasSuffix(
        #"[["p1","About 1,200 pears fell.","Ada saw them.","A secret."],["p2","Another secret."]]]"#
      )
    )
  }

  @Test func whatIsNotPublishedIsNotFound() {
    let cited = entry("cited", .article, briefing)
    #expect(cited.weights[0]["shown"] == 2)
    #expect(cited.weights[0]["hidden"] == nil)
    #expect(!record("cited", .article, briefing).contains("Hidden"))
  }

  @Test func wordsListTheirDocumentsInSteps() {
    let entries = (0..<50).map { number in
      number % 40 == 3 ? ["pear": UInt8(number % 25)] : ["fig": 2]
    }
    let words = SearchFiles(entries)["w0"]
    #expect(words.contains(#""pear","D3S14""#), "\(words)")
    #expect(words.hasPrefix(#"dossierSearch("w0",["fig","CC1C1C2C1"#), "\(words)")
  }

  @Test func aWordOfTooManyDocumentsListsTheWeightiest() {
    let entries = (0..<1000).map { ["pear": UInt8($0 < 100 ? 2 : $0 < 850 ? 9 : 2)] }
    let words = SearchFiles(entries)["w0"]
    #expect(words.contains(#""1000*C"#))
    #expect(words.count { $0 == "J" } == 750)
    #expect(words.count { $0 == "C" } == 50)
  }

  @Test func aWordHasOneNumberHoweverManyThereAre() {
    var table = WordNumbering()
    for number in 0..<20_000 { #expect(table.number(of: "\(number)".utf8.span) == number) }
    for number in 0..<20_000 { #expect(table.number(of: "\(number)".utf8.span) == number) }
    #expect(table.words.count == 20_000)
    // Of one hash.
    #expect(table.number(of: "zflz".utf8.span) == 20_000)
    #expect(table.number(of: "281630".utf8.span) == 20_001)
    #expect(Array(table.words[4321]) == Array("4321".utf8))
  }

  @Test func segmentsAreCutBySizeAndListed() {
    let entries = (0..<300).map { ["word\($0)": UInt8(2)] }
    let record = String(repeating: "1", count: 500)
    let files = SearchFiles(entries, record: record)
    let segments = files.index.segments
    #expect(segments.count { $0.name.hasPrefix("d") && !$0.name.hasPrefix("dg") } == 15)
    #expect(segments.allSatisfy { files[$0.name].utf8.count < 13_000 })
    let list = files["list"]
    let start = #"dossierSearch("list",{"documents":300,"wordSegments":1,"words":["w"],"#
    #expect(list.hasPrefix(start), "\(list)")
    #expect(list.contains(#""counts":[300]"#))
    let groups = segments.filter { $0.name.dropFirst().hasPrefix("g") }
    #expect(groups.map(\.name) == ["dg0", "wg0"])
    // No segment goes from one part of the documents to the next.
    let counts = "[23,23,23,23,8,23,23,23,23,8,23,23,23,23,8]"
    #expect(files["dg0"].contains(counts), "\(files["dg0"])")
    let known = list + groups.map { files[$0.name] }.joined()
    for segment in segments.dropLast() { #expect(known.contains(segment.digest)) }
    #expect(files["d1"].hasPrefix("dossierSearch(\"d1\",[\(record)23,\n\(record)24,\n"))
  }

  @Test func aSiteWithoutDocumentsHasAnEmptyList() {
    #expect(SearchIndex([]).segments.map(\.name) == ["list"])
  }
}

/// An index of some documents, each with its words and what they count, in parts of a hundred.
private struct SearchFiles {
  let index: SearchIndex
  private let record: String

  init(_ weights: [[String: Weighed.Weight]], record: String = "1111111111") {
    self.record = record
    index = SearchIndex(
      stride(from: 0, to: weights.count, by: 100).map { start in
        var words = DocumentWords()
        let part = weights[start...].prefix(100)
        for document in part {
          for (word, weight) in document { words.add(word.utf8.span, weight) }
          words.endDocument()
        }
        return SearchEntries(words, SearchRecords.segments(of: Self.records(part.indices, record)))
      })
  }

  /// What is shown of each is the text and its number.
  private static func records(_ documents: Range<Int>, _ record: String) -> [ArraySlice<UInt8>] {
    documents.map { Array("\(record)\($0)".utf8)[...] }
  }

  /// The text of a segment.
  subscript(name: String) -> String {
    let segment = index.segments.first { $0.name == name }
    let bytes = segment.map { index.bytes(of: $0) { Self.records($0, record) } }
    return String(decoding: bytes ?? [], as: UTF8.self)
  }
}

extension SearchEntries {
  /// By document, the words and what they count.
  fileprivate var weights: [[String: Weighed.Weight]] {
    ranges.map { range in
      Dictionary(
        uniqueKeysWithValues: entries[range].map {
          (String(decoding: words[$0.number], as: UTF8.self), $0.weight)
        })
    }
  }
}
