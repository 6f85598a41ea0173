import Foundation
import TestSupport
import TestTexts
import Testing

@testable import Pages

/// The search as its script does it, run by Node.
@Suite(.enabled(if: OutsideProgram.node.can("--version"), "needs Debian's nodejs"))
struct SearchTests {
  private static let readers = "\(Folders.project)/Tests/dossierTests/Readers"

  /// What the script finds for one query.
  private struct Answer: Decodable {
    struct Found: Decodable {
      let path: String
      let passage: String
    }

    let query: String
    /// Bytes of the index that are read before the first page is shown.
    let first: Int
    let found: [Found]
  }

  /// The lines of a file that state something, each in two parts.
  private func pairs(_ name: String) throws -> [(String, String)] {
    try String(contentsOfFile: "\(Self.readers)/\(name)", encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { line in
        let parts = line.split(separator: "=>", maxSplits: 1, omittingEmptySubsequences: false)
        let texts = parts.map { $0.trimmingCharacters(in: .whitespaces) }
        return (texts[0], texts[1])
      }
  }

  private func answers(_ queries: [String], on site: String) throws -> [Answer] {
    let input = Array(try JSONEncoder().encode(queries))
    let found = try OutsideProgram.node.run(["\(Self.readers)/find.js", site], input: input)
    #expect(found.status == 0, "\(found.output)")
    return try JSONDecoder().decode([Answer].self, from: Data(found.output.utf8))
  }

  private func build(_ site: String, to output: String) throws {
    let built = try Program.run(["build", "--site", site, "--output", output], in: "/tmp")
    #expect(built.status == 0, "\(built.errors)")
  }

  @Test func theWantedPageIsAmongTheFirstThree() async throws {
    let queries = try pairs("queries.txt")
    let folder = try TemporaryFolder()
    for (path, bytes) in try await OwnSite.published().files {
      try folder.write(String(decoding: bytes, as: UTF8.self), to: path)
    }
    let (answers, missed) = try found(queries, on: folder.path)
    let most = answers.map(\.first).max() ?? 0
    print(
      "\(queries.count - missed.count) of \(queries.count) queries have the wanted page among the "
        + "first three; at most \(most) bytes of index are read for the first hit")
    #expect(queries.count >= 50)
    #expect(missed == [])
  }

  /// The answers to queries on a built site, and those whose first three pages have none of the wanted ones.
  private func found(
    _ queries: [(String, String)], on site: String
  ) throws -> (answers: [Answer], missed: [String]) {
    let answers = try answers(queries.map(\.0), on: site)
    var missed: [String] = []
    for ((query, wanted), answer) in zip(queries, answers) {
      let first = answer.found.prefix(3).map(\.path)
      let isFound = wanted.split(separator: " ").contains { first.contains(String($0)) }
      if !isFound { missed.append("\(query): \(first), not \(wanted)") }
    }
    return (answers, missed)
  }

  @Test(arguments: ["de", "ar", "ja"])
  func queriesInALanguageFindWhatTheyShould(language: String) throws {
    let queries = try pairs("queries-\(language).txt")
    #expect(queries.count >= 20)
    let folder = try TemporaryFolder()
    try build("\(Folders.sites)/\(language)", to: "\(folder.path)/out")
    #expect(try found(queries, on: "\(folder.path)/out").missed == [])
  }

  /// G1, G2, G3
  @Test func wordsOfEveryScriptAreFoundInEitherCase() throws {
    let folder = try TemporaryFolder()
    let made = try Program.run(
      ["init", "site", "--title", "T", "--url", "https://t.example/"], in: folder.path)
    #expect(made.status == 0, "\(made.errors)")
    let site = "\(folder.path)/site"
    try "---\ntitle: A walk\ndate: 2021\n---\nØrsted and Москва. 東京都の橋は古い。 The \u{FB01}nance.\n"
      .write(toFile: "\(site)/Content/notes/a-walk.md", atomically: true, encoding: .utf8)
    let output = "\(folder.path)/out"
    try build(site, to: output)
    let queries = ["Ørsted", "orsted", "ørsted", "Москва", "москва", "東京", "橋", "finance"]
    let answers = try answers(queries, on: output)
    #expect(answers.count == queries.count)
    for answer in answers {
      #expect(answer.found.map(\.path).contains("notes/a-walk.html"), "\(answer.query)")
    }
  }

  /// E14
  @Test func aBrokenAnchorIsReportedAsItIsWritten() throws {
    let folder = try TemporaryFolder()
    _ = try Program.run(
      ["init", "site", "--title", "T", "--url", "https://t.example/"], in: folder.path)
    try "---\ntitle: A walk\ndate: 2021\n---\n## Größe\n\n[x](#größen)\n"
      .write(
        toFile: "\(folder.path)/site/Content/notes/a-walk.md", atomically: true, encoding: .utf8)
    let built = try Program.run(["build", "--site", "site"], in: folder.path)
    #expect(built.status == 1)
    #expect(
      built.errors.contains("Content/notes/a-walk.md:7:5: error: '#größen'"), "\(built.errors)")
  }

  @Test func aPhraseFindsOnlyPagesThatHaveIt() throws {
    let folder = try TemporaryFolder()
    let site = "\(folder.path)/out"
    try build("\(Folders.sites)/small", to: site)
    try FileManager.default.createDirectory(
      atPath: "\(site)/assets", withIntermediateDirectories: true)
    let script = "\(site)/assets/search.js"
    try FileManager.default.copyItem(
      atPath: "\(Folders.project)/Templates/assets/search.js", toPath: script)
    let page = try String(contentsOfFile: "\(site)/search.html", encoding: .utf8)
    try page.replacing(
      "<script src=", with: "<script src=\"assets/search.js\"></script><script src="
    )
    .write(toFile: "\(site)/search.html", atomically: true, encoding: .utf8)
    let answers = try answers(
      [
        "\"opened the bridge\"", "\"bridge the opened\"", "opened bridge", "nowhere", "",
        "«opened the bridge»", "„opened the bridge“", "「bridge the opened」",
      ], on: site)
    #expect(
      answers.map { $0.found.first?.path } == [
        "articles/gazette.html", nil, "events/opening.html", nil, nil, "articles/gazette.html",
        "articles/gazette.html", nil,
      ])
    #expect(answers[0].found.first?.passage == "Mayor Mara Olsen opened the bridge.")
    #expect(answers[0].found.count == 1)
  }

  @Test func queriesAreReadAsTheIndexIs() throws {
    let cases = try pairs("search-words.txt")
    #expect(cases.count > 20)
    var reader = SearchWord()
    for (text, words) in cases {
      var found: [String] = []
      reader.forEach(in: text.utf8.span) { word in
        found.append(word.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
      }
      #expect(found.joined(separator: " ") == words)
    }
    let known = Dictionary(uniqueKeysWithValues: reader.letters.map { (String($0.key), $0.value) })
    let json = try JSONEncoder().encode(known)
    let texts = try JSONEncoder().encode(cases.map(\.0))
    let read = try OutsideProgram.node.run(
      ["\(Self.readers)/words.js", "\(Folders.project)/Templates/assets/search.js"],
      input: Array("[\(String(decoding: json, as: UTF8.self)),".utf8) + texts + Array("]".utf8))
    let words = try JSONDecoder().decode([[String]].self, from: Data(read.output.utf8))
    #expect(words.map { $0.joined(separator: " ") } == cases.map(\.1))
  }
}

// MARK: - Size

extension SearchTests {
  /// Documents, 10,000 in the long form, of some 180 words each, from 30,000 words as rare as those of a language are.
  private static func manyEntries(_ count: Int) -> (
    entries: SearchEntries, records: [ArraySlice<UInt8>]
  ) {
    var random = SeededRandom(seed: 11)
    func word(_ rank: Int) -> String {
      // Letters that spread as those of words do, so that segments are cut as they would be.
      var rest = rank * 7919 + 13
      var text = ""
      while rest > 0 || text.count < 4 {
        text += String(UnicodeScalar(UInt8(97 + rest % 26)))
        rest /= 26
      }
      return text
    }
    let vocabulary = (0..<30_000).map(word)
    var words = DocumentWords()
    var records: [ArraySlice<UInt8>] = []
    for number in 0..<count {
      var text: [String] = []
      for place in 0..<180 {
        // A word's rank by its rarity: half of all words are of the first few hundred.
        let share = Double(random.next() % 1_000_000) / 1_000_000
        let rank = min(Int(pow(30_000, share)) - 1, 29_999)
        text.append(vocabulary[rank])
        words.add(vocabulary[rank].utf8.span, place < 5 ? 17 : 2)
      }
      words.add("\(number)".utf8.span, 10)
      let sentences = stride(from: 0, to: 180, by: 18).map {
        "\"\(text[$0..<$0 + 18].joined(separator: " "))\""
      }
      words.endDocument()
      let record =
        "[\"notes/note-\(number).html\",\"\(text[..<5].joined(separator: " "))\",\"note\",\"\","
        + "[[\"\",\(sentences.joined(separator: ","))]]]"
      records.append(Array(record.utf8)[...])
    }
    return (SearchEntries(words, SearchRecords.segments(of: records)), records)
  }

  @Test func aFirstHitAmongThousandsOfPagesReadsLessThanFiftyKilobytes() throws {
    let (entries, records) = Self.manyEntries(Soak.count(2_500, full: 10_000))
    let index = SearchIndex([entries])
    let folder = try TemporaryFolder()
    let files = index.segments.map { segment in index.bytes(of: segment) { Array(records[$0]) } }
    for (segment, bytes) in zip(index.segments, files) {
      try folder.write(String(decoding: bytes, as: UTF8.self), to: "out/\(segment.path)")
    }
    try folder.write(
      "<script src=\"search.js\"></script><script src=\"\(index.listPath)\"></script>",
      to: "out/search.html")
    try FileManager.default.copyItem(
      atPath: "\(Folders.project)/Templates/assets/search.js",
      toPath: "\(folder.path)/out/search.js")
    let ranked = entries.entries.reduce(into: [:]) { $0[$1.number, default: 0] += 1 }
      .map { (String(decoding: entries.words[$0], as: UTF8.self), $1) }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
    let rare = ranked.last { $0.allSatisfy(\.isLetter) && $0.count > 4 } ?? ""
    let queries = [
      ranked[0], ranked[500], rare, "\(ranked[0]) \(ranked[1])", "\(ranked[3]) \(ranked[800])",
      "1321",
      String(rare.dropLast()) + "q",
    ]
    let answers = try answers(queries, on: "\(folder.path)/out")
    for answer in answers {
      print("\(answer.query): \(answer.found.count) pages, \(answer.first) bytes for the first")
      #expect(!answer.found.isEmpty, "\(answer.query)")
      #expect(answer.first < 50_000, "\(answer.query)")
    }
    print(
      "\(files.count) segments, \(files.reduce(0) { $0 + $1.count }) bytes, the list "
        + "\(files.last?.count ?? 0), the largest \(files.map(\.count).max() ?? 0)")
  }
}
