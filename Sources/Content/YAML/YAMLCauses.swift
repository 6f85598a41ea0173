internal import Diagnostics
import Support

/// What was written above the place where YAML gave up, and probably led there.
extension YAMLReader {
  func unclosedQuotation(at start: Int) -> Diagnostic {
    invalid("a quotation mark is not closed", at: start, suggestion: "close it on this line")
  }

  /// What is above the place where YAML gave up, and probably caused it.
  func cause(of mark: YAMLEvents.Mark) -> Diagnostic? {
    let last = mark.line + 1
    if let quotation = openQuotation(upTo: last) { return quotation }
    if let cut = cutList(upTo: last) { return cut }
    return (max(1, last - 3)...last).reversed().lazy.filter { !isPlainItem($0) }
      .compactMap { line($0) }.compactMap { gluedKey(at: $0.lowerBound) }.first
  }

  /// Whether a line is an item of a list that no key follows, which may well be `page:about`.
  private func isPlainItem(_ number: Int) -> Bool {
    guard let line = line(number), let start = bytes[line].firstIndex(where: { $0 != 0x20 }),
      bytes[start] == UInt8(ascii: "-")
    else { return false }
    guard let next = self.line(number + 1), let key = key(in: next) else { return true }
    return key.lowerBound - next.lowerBound <= start - line.lowerBound
  }

  /// A key, with its colon, on the line that starts at an offset, without a space after that.
  func gluedKey(at start: Int) -> Diagnostic? {
    let end = bytes[start..<body.upperBound].firstIndex(of: 0x0A) ?? body.upperBound
    return gluedKey(in: start..<end).map { key in
      Diagnostic(
        .invalidYAML, "a key's colon must be followed by a space",
        at: file.location(of: key),
        suggestion: "write \(writing: "\(String(decoding: bytes[key], as: UTF8.self)) ")")
    }
  }

  /// A value whose quotation goes on over lines that look like keys.
  func openQuotation(upTo last: Int) -> Diagnostic? {
    for number in 1...max(1, min(last, lineStarts.count)) {
      guard let line = line(number), let value = value(in: line),
        let style = YAMLEvents.Style(quote: bytes[value])
      else { continue }
      let end = endOfQuotes(from: value, style) ?? body.upperBound
      guard end > line.upperBound + 1, let next = self.line(number + 1), key(in: next) != nil else {
        continue
      }
      return unclosedQuotation(at: value)
    }
    return nil
  }

  /// A list or record in brackets whose end a ` #` makes a comment of.
  private func cutList(upTo last: Int) -> Diagnostic? {
    for number in (max(1, last - 3)...max(1, last)).reversed() {
      guard let line = line(number), let value = value(in: line),
        let close = Self.closing[bytes[value]],
        let hash = bytes[value..<line.upperBound].firstRange(of: " #".utf8),
        bytes[hash.upperBound..<line.upperBound].contains(close),
        !bytes[value..<hash.lowerBound].contains(close)
      else { continue }
      return invalid(
        "' #' begins a comment, so '\(Unicode.Scalar(close))' doesn't close the list",
        at: hash.lowerBound + 1, suggestion: "put quotes around a value that holds ' #'")
    }
    return nil
  }

  /// The brackets that begin a list or a record, and the ones that end it.
  private static let closing: [UInt8: UInt8] = [
    UInt8(ascii: "["): UInt8(ascii: "]"), UInt8(ascii: "{"): UInt8(ascii: "}"),
  ]

  /// A line without its end.
  private func line(_ number: Int) -> Range<Int>? {
    guard lineStarts.indices.contains(number - 1) else { return nil }
    let start = lineStarts[number - 1]
    return start..<(bytes[start..<body.upperBound].firstIndex(of: 0x0A) ?? body.upperBound)
  }

  /// The word before a line's first colon, after white space and the dash of a list.
  private func key(in line: Range<Int>) -> Range<Int>? {
    let bytes = bytes[line]
    let start = bytes.firstIndex { $0 != 0x20 && $0 != UInt8(ascii: "-") } ?? line.upperBound
    let end = bytes[start...].firstIndex { !Self.isKeyByte($0) } ?? line.upperBound
    guard end > start, end < line.upperBound, bytes[end] == UInt8(ascii: ":") else {
      return nil
    }
    return start..<end
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    byte.isSmallLetter || byte == UInt8(ascii: "_")
  }

  /// Where a line's value starts after its key.
  private func value(in line: Range<Int>) -> Int? {
    key(in: line).flatMap { key in
      bytes[key.upperBound + 1..<line.upperBound].firstIndex { $0 != 0x20 }
    }
  }

  /// The key of a line that has no space after its colon, unless it is an address.
  private func gluedKey(in line: Range<Int>) -> Range<Int>? {
    guard let key = key(in: line), key.upperBound + 1 < line.upperBound,
      ![0x20, 0x0D, UInt8(ascii: "/")].contains(bytes[key.upperBound + 1])
    else { return nil }
    return key.lowerBound..<key.upperBound + 1
  }
}

extension YAMLEvents.Style {
  /// Of a value that starts with a quotation mark.
  fileprivate init?(quote: UInt8) {
    switch quote {
    case UInt8(ascii: "\""): self = .doubleQuoted
    case UInt8(ascii: "'"): self = .singleQuoted
    default: return nil
    }
  }
}
