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

  /// `entries` are those of all documents, in their order.
  package init(_ entries: [SearchEntries]) {
    let documents = Self.documentLevel(entries)
    let words = Self.wordLevel(WordLines(WordPlaces(entries)))
    let letters = entries.reduce(into: [:]) { $0.merge($1.letters) { known, _ in known } }
    let list = Piece(
      "list",
      .object([
        "documents": .number(entries.reduce(0) { $0 + $1.count }),
        "wordPieces": .number(words.pieces.count),
        "words": .list(words.groups.map { .text($0.key) }),
        "wordDigests": .text(words.groups.map(\.piece.digest).joined()),
        "counts": .list(documents.groups.map { .number($0.key) }),
        "documentDigests": .text(documents.groups.map(\.piece.digest).joined()),
        "letters": .object(
          letters.sorted { $0.key < $1.key }.map { (String($0.key), .text($0.value)) }),
        "common": .list(SearchWord.common.map(JSONValue.text)),
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
  private static func documentLevel(_ entries: [SearchEntries]) -> Level<Int> {
    let records = entries.flatMap { part in part.recordRanges.map { (part.records, $0) } }
    let parts = groups(records, documentPieceSize, by: \.1.count)
    let pieces = parts.enumerated().map { index, part in
      Piece("d\(index)", part.lazy.map { $0.0[$0.1] })
    }
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
  private static func wordLevel(_ lines: WordLines) -> Level<String> {
    let parts = groups(Array(0..<lines.count), wordPieceSize) { lines[$0].count }
    let pieces = parts.enumerated().map { index, part in
      Piece("w\(index)", part.lazy.map { lines[$0] })
    }
    var before = ""
    let keys = parts.map { part in
      defer { before = lines.word(part[part.count - 1]) }
      return lines.word(part[0]).shortestPrefix(after: before)
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
  fileprivate init(_ name: String, _ values: some Collection<ArraySlice<UInt8>>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(values.reduce(40) { $0 + $1.count + 2 })
    bytes += "dossierSearch(\"\(name)\",[".utf8
    for (index, value) in values.enumerated() {
      if index > 0 { bytes += ",\n".utf8 }
      bytes += value
    }
    bytes += "]".utf8
    self.init(name, ending: &bytes)
  }

  fileprivate init(_ name: String, _ value: JSONValue) {
    var bytes = Array("dossierSearch(\"\(name)\",".utf8)
    value.append(to: &bytes)
    self.init(name, ending: &bytes)
  }

  private init(_ name: String, ending bytes: inout [UInt8]) {
    bytes += ");\n".utf8
    self.init(name: name, bytes: bytes, digest: Digest(of: bytes).shorter)
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
