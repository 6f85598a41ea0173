import Support

/// The marks of texts in a value that is shown as it is written.
struct PlainMarks {
  struct Found {
    /// Bytes of the value.
    let range: Range<Int>
    /// What makes it one.
    let sign: String
    /// What readers should see; empty where that is nothing.
    let words: String
  }

  private(set) var found: [Found] = []
  let bytes: [UInt8]

  init(in value: String) {
    bytes = Array(value.utf8)
    var place = bytes.startIndex
    while place < bytes.endIndex, found.count < Self.most {
      let mark = bytes[place] == UInt8(ascii: "[") ? bracket(at: place) : pair(at: place)
      if let mark { found.append(mark) }
      place = max(place + 1, mark?.range.upperBound ?? signs(at: place).endIndex)
    }
  }

  /// Each is reported with its line, which may be long.
  private static let most = 20
  /// How far a mark's end is searched for, in bytes.
  private static let reach = 400

  /// `[[x]]`, `![[x]]`, `[@x]`, `[^1]`, `[words](address)`.
  private func bracket(at open: Int) -> Found? {
    let inner = bytes[(open + 1)...]
    let second = inner.first.map { Unicode.Scalar($0) }
    if second == "[" {
      let isEmbed = open > bytes.startIndex && bytes[open - 1] == UInt8(ascii: "!")
      let start = isEmbed ? open - 1 : open
      guard let close = place(of: "]]", from: open + 2) else {
        return Found(range: start..<open + 2, sign: "[[", words: "")
      }
      let target = bytes[open + 2..<close]
      let shown = target.firstIndex(of: UInt8(ascii: "|")).map { target[($0 + 1)...] } ?? target
      return Found(range: start..<close + 2, sign: "[[", words: words(shown))
    }
    guard let close = place(of: "]", from: open + 1), close > open + 2 else { return nil }
    if second == "@" || second == "^" || inner.starts(with: "-@".utf8) {
      let hasSpace = open > bytes.startIndex && bytes[open - 1] == UInt8(ascii: " ")
      guard bytes[open + 2] != UInt8(ascii: " ") else { return nil }
      return Found(
        range: (hasSpace ? open - 1 : open)..<close + 1, sign: second == "^" ? "[^" : "[@",
        words: "")
    }
    guard bytes[(close + 1)...].first == UInt8(ascii: "("),
      let end = place(of: ")", from: close + 2),
      !bytes[close + 2..<end].contains(UInt8(ascii: " ")),
      bytes[close + 2..<end].contains(where: { "/.#".utf8.contains($0) })
    else { return nil }
    return Found(
      range: open..<end + 1, sign: "](", words: words(bytes[open + 1..<close]))
  }

  /// `**so**`, `*so*`, `_so_`, `` `so` ``, `~~so~~`, `==so==`: not within a word, and no space inside of
  /// either sign.
  private func pair(at open: Int) -> Found? {
    let signs = signs(at: open)
    guard let sign = signs.first, Self.counts(of: sign).contains(signs.count),
      !isWord(open - 1), !isSpace(signs.endIndex)
    else { return nil }
    var close = signs.endIndex
    let end = min(bytes.endIndex, close + Self.reach)
    while let next = bytes[close..<end].firstIndex(of: sign) {
      let closing = self.signs(at: next)
      close = closing.endIndex
      guard closing.count == signs.count, !isSpace(next - 1), !isWord(close) else {
        if close >= end { return nil }
        continue
      }
      let inner = bytes[signs.endIndex..<next]
      guard inner.contains(where: { $0.isLetter || $0.isDigit || $0 >= 0x80 }) else { return nil }
      return Found(
        range: open..<close, sign: String(decoding: signs, as: UTF8.self), words: words(inner))
    }
    return nil
  }

  /// How many signs of a kind are one mark.
  private static func counts(of sign: UInt8) -> Range<Int> {
    switch sign {
    case UInt8(ascii: "*"), UInt8(ascii: "_"): 1..<4
    case UInt8(ascii: "`"): 1..<3
    case UInt8(ascii: "~"), UInt8(ascii: "="): 2..<3
    default: 0..<0
    }
  }

  /// The sign at a place and all after it that are the same.
  private func signs(at place: Int) -> ArraySlice<UInt8> {
    bytes[place...].prefix { $0 == bytes[place] }
  }

  private func place(of end: String, from start: Int) -> Int? {
    guard start < bytes.endIndex else { return nil }
    return bytes[start..<min(bytes.endIndex, start + Self.reach)].firstRange(of: Array(end.utf8))?
      .lowerBound
  }

  private func isWord(_ place: Int) -> Bool {
    bytes.indices.contains(place) && (bytes[place].isLetter || bytes[place].isDigit)
  }

  private func isSpace(_ place: Int) -> Bool {
    !bytes.indices.contains(place) || bytes[place] <= UInt8(ascii: " ")
  }

  /// On one line.
  private func words(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
