import Support

/// A text dump: each line is one, unless the text was broken to a fixed width.
struct PlainCapture {
  let lines: [CaptureLine]

  init(_ bytes: [UInt8]) {
    let ranges = TextLines.split(bytes)
    let isBlank = ranges.map { Self.isBlank(bytes[$0]) }
    let isWrapped = Self.isWrapped(ranges.map { bytes[$0] }, isBlank)
    var lines: [CaptureLine] = []
    var text: [UInt8] = []
    var places: [Int] = []
    for (index, range) in ranges.enumerated() where !isBlank[index] {
      if !text.isEmpty, !Self.isCut(text) {
        text.append(UInt8(ascii: " "))
        places.append(range.lowerBound)
      }
      text += bytes[range]
      places += Array(range)
      let goesOn =
        isWrapped && index + 1 < ranges.count && !isBlank[index + 1]
        && !Self.isRow(bytes[range]) && !Self.isRow(bytes[ranges[index + 1]])
        && !Self.isItem(bytes[ranges[index + 1]])
      guard !goesOn else { continue }
      lines.append(CaptureLine(String(decoding: text, as: UTF8.self), places: places))
      text = []
      places = []
    }
    self.lines = lines
  }

  /// Whether a line was broken after a hyphen of its own: `mother-`, `in-law`.
  private static func isCut(_ line: [UInt8]) -> Bool {
    line.last == UInt8(ascii: "-") && (line.dropLast().last?.isLetter ?? false)
  }

  static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    String(decoding: line, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  /// Whether a line has columns, or a number alone.
  private static func isRow(_ line: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: line, as: UTF8.self).trimmed
    return text.holds("   ") || text.holds("\t") || !text.contains(where: \.isLetter)
  }

  /// Whether a line begins an item of a list.
  private static func isItem(_ line: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: line, as: UTF8.self).trimmed
    return ["* ", "- ", "• ", "+ "].contains(where: text.hasPrefix)
  }

  /// Whether the text was broken to a width: no line is longer than 90 bytes, and most lines that
  /// another follows fill at least two thirds of the widest.
  private static func isWrapped(_ lines: [ArraySlice<UInt8>], _ isBlank: [Bool]) -> Bool {
    guard let widest = lines.map(\.count).max(), (50...90).contains(widest) else { return false }
    let followed = lines.indices.dropLast().filter { index in
      [index, index + 1].allSatisfy { !isBlank[$0] && !isRow(lines[$0]) }
        && !isItem(lines[index + 1])
    }
    let full = followed.count { lines[$0].count * 3 >= widest * 2 }
    return followed.count >= 3 && full * 5 >= followed.count * 4
  }
}
