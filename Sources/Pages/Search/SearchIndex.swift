import Content
import Support
import Templates

/// What the search reads, in segments of a few kilobytes: a query needs the list, the segment of each of
/// its words, the segments of the documents that it shows, and what leads to them.
///
///     list ─▶ wg0 … ─▶ w0 …   words in order, each with the documents that have it
///          ─▶ dg0 … ─▶ d0 …   what is shown of each document, and its sentences
///
/// A segment is a script that calls one function, so that a page may load it from a disk too. The list
/// knows groups of segments, and a group its segments, so that no query reads the names of all.
struct SearchIndex: Sendable {
  /// A segment and the name of its file; its bytes are made when they are asked for.
  struct Segment: Sendable {
    enum Content: Sendable {
      /// What is shown of neighbouring documents, by their numbers.
      case documents(Range<Int>)
      /// Neighbouring words.
      case words(Range<Int>)
      /// A JSON text.
      case value([UInt8])
    }

    let name: String
    let content: Content
    /// Eight digits, enough to distinguish the content from what was there before.
    let digest: String

    var path: String { Routes.searchSegment(name, digest: digest) }

    fileprivate init(_ name: String, _ content: Content, _ digest: Digest) {
      self.name = name
      self.content = content
      self.digest = String(digest.short.prefix(8))
    }

    fileprivate init(_ name: String, _ value: JSONValue) {
      var json: [UInt8] = []
      value.append(to: &json)
      self.init(name, .value(json), Digest(of: json))
    }
  }

  /// The list comes last.
  let segments: [Segment]
  private let lines: WordLines

  private static let wordSegmentSize = 6_000
  /// Segments that one group knows; `search.js` has the number too.
  private static let groupSize = 64

  /// `entries` are those of all documents, in their order.
  init(_ entries: [SearchEntries]) {
    self.init(entries, WordLines(WordPlaces(entries)))
  }

  /// The same, made by two processors.
  init(concurrently entries: [SearchEntries]) async {
    self.init(entries, await WordLines(concurrently: WordPlaces(entries)))
  }

  private init(_ entries: [SearchEntries], _ lines: WordLines) {
    self.lines = lines
    let documents = Self.documentLevel(entries.flatMap(\.segments))
    let words = Self.wordLevel(lines)
    let letters = entries.reduce(into: [:]) { $0.merge($1.letters) { known, _ in known } }
    let list = Segment(
      "list",
      .object([
        "documents": .number(entries.reduce(0) { $0 + $1.count }),
        "wordSegments": .number(words.segments.count),
        "words": .list(words.groups.map { .text($0.key) }),
        "wordDigests": .text(words.groups.map(\.segment.digest).joined()),
        "counts": .list(documents.groups.map { .number($0.key) }),
        "documentDigests": .text(documents.groups.map(\.segment.digest).joined()),
        "letters": .object(
          letters.sorted { $0.key < $1.key }.map { (String($0.key), .text($0.value)) }),
        "common": .list(SearchWord.common.map(JSONValue.text)),
      ]))
    segments =
      documents.segments + documents.groups.map(\.segment) + words.segments
      + words.groups.map(\.segment)
      + [list]
  }

  /// Segments, and the groups that know them, each with what leads to it.
  private struct Level<Key> {
    let segments: [Segment]
    let groups: [(key: Key, segment: Segment)]
  }

  /// A segment and a group are led to by how many documents they hold.
  private static func documentLevel(_ parts: [SearchRecords.Segment]) -> Level<Int> {
    var end = 0
    let segments = parts.enumerated().map { index, part in
      defer { end += part.count }
      return Segment("d\(index)", .documents(end..<end + part.count), part.digest)
    }
    let all = Array(zip(parts.map(\.count), segments)).groups(ofSize: groupSize) { _ in 1 }
    return Level(
      segments: segments,
      groups: all.enumerated().map { index, group in
        let value = JSONValue.object([
          "counts": .list(group.map { .number($0.0) }),
          "digests": .text(group.map(\.1.digest).joined()),
        ])
        return (group.reduce(0) { $0 + $1.0 }, Segment("dg\(index)", value))
      })
  }

  /// A segment and a group are led to by the beginning of their first word.
  private static func wordLevel(_ lines: WordLines) -> Level<String> {
    let parts = Array(0..<lines.count).groups(ofSize: wordSegmentSize) { lines[$0].count }
      .map { $0[0]..<$0[0] + $0.count }
    let segments = parts.enumerated().map { index, part in
      Segment("w\(index)", .words(part), Digest(of: lines[part]))
    }
    var before = ""
    let keys = parts.map { part in
      defer { before = lines.word(part.upperBound - 1) }
      return lines.word(part.lowerBound).shortestPrefix(after: before)
    }
    let all = Array(zip(keys, segments)).groups(ofSize: groupSize) { _ in 1 }
    return Level(
      segments: segments,
      groups: all.enumerated().map { index, group in
        let value = JSONValue.object([
          "words": .list(group.map { .text($0.0) }),
          "digests": .text(group.map(\.1.digest).joined()),
        ])
        return (group[0].0, Segment("wg\(index)", value))
      })
  }

  var listPath: String { segments[segments.count - 1].path }

  /// A segment's bytes; `records` gives what is shown of documents, by their numbers.
  func bytes(of segment: Segment, _ records: (Range<Int>) -> [ArraySlice<UInt8>]) -> [UInt8] {
    switch segment.content {
    case .documents(let documents): segment.bytes(ofList: records(documents))
    case .words(let words): segment.bytes(ofList: words.map { lines[$0] })
    case .value(let json): segment.bytes(json[...])
    }
  }
}

extension SearchIndex.Segment {
  fileprivate func bytes(ofList values: [ArraySlice<UInt8>]) -> [UInt8] {
    var list: [UInt8] = []
    list.reserveCapacity(values.reduce(64) { $0 + $1.count + 2 })
    for (index, value) in values.enumerated() {
      list += (index == 0 ? "[" : ",\n").utf8
      list += value
    }
    list.append(UInt8(ascii: "]"))
    return bytes(list[...])
  }

  fileprivate func bytes(_ value: ArraySlice<UInt8>) -> [UInt8] {
    Array("dossierSearch(\"\(name)\",".utf8) + value + Array(");\n".utf8)
  }
}

extension Array {
  /// Neighbours together, up to a size.
  func groups(ofSize size: Int, by count: (Element) -> Int) -> [[Element]] {
    var groups: [[Element]] = []
    var total = size
    for element in self {
      if total + count(element) > size {
        groups.append([])
        total = 0
      }
      groups[groups.count - 1].append(element)
      total += count(element)
    }
    return groups
  }
}

extension String {
  /// The shortest beginning that sorts after another text, which sorts before this one.
  fileprivate func shortestPrefix(after other: String) -> String {
    let common = zip(unicodeScalars, other.unicodeScalars).prefix { $0 == $1 }.count
    return String(String.UnicodeScalarView(unicodeScalars.prefix(common + 1)))
  }
}
