import Content
import Diagnostics
import Templates

/// What the search reads, in pieces of a few kilobytes: a query needs the list, the piece of each of
/// its words, the pieces of the documents that it shows, and what leads to them.
///
///     list ─▶ wg0 … ─▶ w0 …   words in order, each with the documents that have it
///          ─▶ dg0 … ─▶ d0 …   what is shown of each document, and its sentences
///
/// A piece is a script that calls one function, so that a page may load it from a disk too. The list
/// knows groups of pieces, and a group its pieces, so that no query reads the names of all.
package struct SearchIndex: Sendable {
  /// A piece and the name of its file.
  struct Piece: Sendable {
    let name: String
    let bytes: [UInt8]
    /// Of the bytes.
    let digest: String

    var path: String { Routes.searchPiece(name, digest: digest) }
  }

  /// The list comes last.
  let pieces: [Piece]

  private static let wordPieceSize = 6_000
  private static let documentPieceSize = 12_000
  /// Pieces that one group knows; `search.js` has the number too.
  private static let groupSize = 64

  package init(_ entries: [SearchEntry]) {
    let documents = Self.documentLevel(entries)
    let words = Self.wordLevel(Self.words(of: entries))
    var letters: [Unicode.Scalar: String] = [:]
    for entry in entries { letters.merge(entry.letters) { known, _ in known } }
    let list = Piece(
      "list",
      .object([
        "documents": .number(entries.count), "wordPieces": .number(words.pieces.count),
        "words": .list(words.groups.map { .text($0.key) }),
        "wordDigests": .text(words.groups.map(\.piece.digest).joined()),
        "counts": .list(documents.groups.map { .number($0.key) }),
        "documentDigests": .text(documents.groups.map(\.piece.digest).joined()),
        "letters": .object(
          letters.sorted { $0.key < $1.key }.map { (String($0.key), .text($0.value)) }),
        "common": .list(SearchWord.common.sorted().map(JSONValue.text)),
      ]))
    pieces =
      documents.pieces + documents.groups.map(\.piece) + words.pieces + words.groups.map(\.piece)
      + [list]
  }

  /// Pieces, and the groups that know them, each with what leads to it.
  private struct Level<Key> {
    let pieces: [Piece]
    let groups: [(key: Key, piece: Piece)]
  }

  /// A piece and a group are led to by how many documents they hold.
  private static func documentLevel(_ entries: [SearchEntry]) -> Level<Int> {
    let parts = groups(entries, documentPieceSize, by: \.record.count)
    let pieces = parts.enumerated().map { Piece("d\($0)", $1.map(\.record)) }
    let all = groups(Array(zip(parts.map(\.count), pieces)), groupSize) { _ in 1 }
    return Level(
      pieces: pieces,
      groups: all.enumerated().map { index, group in
        let value = JSONValue.object([
          "counts": .list(group.map { .number($0.0) }),
          "digests": .text(group.map(\.1.digest).joined()),
        ])
        return (group.reduce(0) { $0 + $1.0 }, Piece("dg\(index)", value))
      })
  }

  /// A piece and a group are led to by the beginning of their first word.
  private static func wordLevel(_ lines: [WordLine]) -> Level<String> {
    let parts = groups(lines, wordPieceSize, by: \.line.count)
    let pieces = parts.enumerated().map { Piece("w\($0)", $1.map(\.line)) }
    var before = ""
    let keys = parts.map { part in
      defer { before = part[part.count - 1].word }
      return part[0].word.shortestPrefix(after: before)
    }
    let all = groups(Array(zip(keys, pieces)), groupSize) { _ in 1 }
    return Level(
      pieces: pieces,
      groups: all.enumerated().map { index, group in
        let value = JSONValue.object([
          "words": .list(group.map { .text($0.0) }),
          "digests": .text(group.map(\.1.digest).joined()),
        ])
        return (group[0].0, Piece("wg\(index)", value))
      })
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
  /// A list of values whose JSON is made.
  fileprivate init(_ name: String, _ values: [[UInt8]]) {
    let lines = values.joined(separator: [UInt8(ascii: ","), UInt8(ascii: "\n")])
    self.init(name, [UInt8(ascii: "[")] + lines + [UInt8(ascii: "]")])
  }

  fileprivate init(_ name: String, _ value: JSONValue) {
    var json: [UInt8] = []
    value.append(to: &json)
    self.init(name, json)
  }

  private init(_ name: String, _ json: [UInt8]) {
    let bytes = Array("dossierSearch(\"\(name)\",".utf8) + json + ");\n".utf8
    self.init(name: name, bytes: bytes, digest: Digest(of: bytes).shorter)
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
