import Content
import Diagnostics
import Templates

/// What the search reads, in pieces of a few kilobytes: a query needs the list, the piece of each of
/// its words, and the pieces of the documents that it shows.
///
///     list   which words and which documents each piece holds
///     w0 …   words in order, each with the documents that have it
///     d0 …   what is shown of each document, and its sentences
///
/// A piece is a script that calls one function, so that a page may load it from a disk too.
package struct SearchIndex: Sendable {
  /// A piece and the name of its file.
  struct Piece: Sendable {
    let name: String
    let bytes: [UInt8]
    let digest: Digest

    var path: String { Routes.searchPiece(name, digest: digest.shorter) }
  }

  /// The list comes last.
  let pieces: [Piece]
  private let places: [String: Int]

  private static let wordPieceSize = 6_000
  private static let documentPieceSize = 12_000

  package init(_ entries: [SearchEntry]) {
    var list = List(documents: entries.count)
    var pieces: [Piece] = []
    for group in Self.groups(entries, Self.documentPieceSize, by: \.record.count) {
      pieces.append(Piece("d\(list.documentCounts.count)", group.map(\.record)))
      list.documentCounts.append(group.count)
      list.documentDigests += pieces[pieces.count - 1].digest.shorter
    }
    var before = ""
    for group in Self.groups(Self.words(of: entries), Self.wordPieceSize, by: \.line.count) {
      pieces.append(Piece("w\(list.firstWords.count)", group.map(\.line)))
      list.firstWords.append(group[0].word.shortestPrefix(after: before))
      list.wordDigests += pieces[pieces.count - 1].digest.shorter
      before = group[group.count - 1].word
    }
    for entry in entries { list.letters.merge(entry.letters) { known, _ in known } }
    var bytes: [UInt8] = []
    list.json.append(to: &bytes)
    pieces.append(Piece("list", [bytes]))
    self.pieces = pieces
    places = Dictionary(
      pieces.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var listPath: String { pieces[pieces.count - 1].path }

  /// Neighbours together, up to a size.
  private static func groups<Part>(_ parts: [Part], _ size: Int, by count: (Part) -> Int)
    -> [[Part]]
  {
    var groups: [[Part]] = []
    var total = size
    for part in parts {
      if total + count(part) > size {
        groups.append([])
        total = 0
      }
      groups[groups.count - 1].append(part)
      total += count(part)
    }
    return groups
  }
}

extension SearchIndex.Piece {
  fileprivate init(_ name: String, _ values: [[UInt8]]) {
    self.name = name
    var bytes = Array("dossierSearch(\"\(name)\",".utf8)
    if name != "list" { bytes.append(UInt8(ascii: "[")) }
    bytes += values.joined(separator: [UInt8(ascii: ","), UInt8(ascii: "\n")])
    if name != "list" { bytes.append(UInt8(ascii: "]")) }
    bytes += ");\n".utf8
    self.bytes = bytes
    digest = Digest(of: bytes)
  }
}

// MARK: - Words

extension SearchIndex {
  /// A word and the JSON text of what is known of it: `"word","A0C1…"`.
  private struct WordLine {
    let word: String
    let line: [UInt8]
  }

  private struct Place {
    let document: Int
    let weight: SearchEntry.Weight
  }

  /// How many documents of a word are told, the weightiest; a word that more have finds little.
  private static let placeLimit = 800

  private static func words(of entries: [SearchEntry]) -> [WordLine] {
    var places: [String: [Place]] = [:]
    for (document, entry) in entries.enumerated() {
      for (word, weight) in entry.words where !SearchWord.common.contains(word) {
        places[word, default: []].append(Place(document: document, weight: weight))
      }
    }
    return places.map { (Array($0.key.utf8), $0.key, $0.value) }
      .sorted { $0.0.lexicographicallyPrecedes($1.0) }
      .map { WordLine(word: $0.1, line: line($0.1, $0.2)) }
  }

  /// Each document as a capital letter for the weight and the step from the last document's number
  /// to the base 36; before them, where there are too many, how many there are and `*`.
  private static func line(_ word: String, _ places: [Place]) -> [UInt8] {
    var bytes: [UInt8] = []
    JSONValue.appendQuoted(word, to: &bytes)
    bytes += ",\"".utf8
    var told = places
    if places.count > placeLimit {
      bytes += "\(places.count)*".utf8
      told = places.sorted { ($1.weight, $0.document) < ($0.weight, $1.document) }
        .prefix(placeLimit).sorted { $0.document < $1.document }
    }
    var last = 0
    for place in told {
      bytes.append(UInt8(ascii: "A") + place.weight)
      let step = place.document - last
      if step > 0 { bytes += String(step, radix: 36).utf8 }
      last = place.document
    }
    bytes.append(UInt8(ascii: "\""))
    return bytes
  }
}

// MARK: - List

extension SearchIndex {
  private struct List {
    let documents: Int
    var firstWords: [String] = []
    var wordDigests = ""
    var documentCounts: [Int] = []
    var documentDigests = ""
    var letters: [Unicode.Scalar: String] = [:]

    init(documents: Int) {
      self.documents = documents
    }

    var json: JSONValue {
      let letters = letters.sorted { $0.key < $1.key }.map {
        (name: String($0.key), value: JSONValue?.some(.text($0.value)))
      }
      return .object([
        ("documents", .number(documents)),
        ("words", .list(firstWords.map(JSONValue.text))), ("wordDigests", .text(wordDigests)),
        ("counts", .list(documentCounts.map { .number($0) })),
        ("documentDigests", .text(documentDigests)),
        ("letters", .object(letters)),
        (
          "common", .list(SearchWord.common.sorted().map(JSONValue.text))
        ),
      ])
    }
  }
}

extension Digest {
  /// Eight digits, enough to tell a piece from the one that was there before.
  var shorter: String { String(short.prefix(8)) }
}

extension String {
  /// The shortest beginning that sorts behind another text, which sorts before this one.
  fileprivate func shortestPrefix(after other: String) -> String {
    let common = zip(unicodeScalars, other.unicodeScalars).prefix { $0 == $1 }.count
    return String(String.UnicodeScalarView(unicodeScalars.prefix(common + 1)))
  }
}
