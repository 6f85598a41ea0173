internal import Diagnostics
import Support

extension Lexer {
  /// Reads `{{ … }}` or `{% … %}`, from its opening to its end.
  mutating func tag(_ kind: Token.Kind) {
    let open = position
    add(kind, open..<open + 2)
    position += byte(open + 2) == UInt8(ascii: "-") ? 3 : 2
    let isOutput = kind == .outputStart
    let close: StaticString = isOutput ? "}}" : "%}"
    let endKind: Token.Kind = isOutput ? .outputEnd : .statementEnd
    let first = tokens.count
    while true {
      while WhiteSpace.containsASCII(byte(position)) { position += 1 }
      let strips = byte(position) == UInt8(ascii: "-") && matches(close, at: position + 1)
      if strips || matches(close, at: position) {
        let start = position
        position += strips ? 3 : 2
        add(endKind, start..<position)
        if strips { skipText() }
        return
      }
      if position >= end || opensTag(at: position) {
        report(
          .templateSyntax, "the tag is not closed", open..<open + 2, suggestion: "add '\(close)'")
        break
      }
      if tokens.count - first > Self.tagLimit {
        report(.templateLimit, "a tag may hold at most \(Self.tagLimit) words", open..<open + 2)
        skip(to: close)
        break
      }
      guard token() else {
        skip(to: close)
        break
      }
    }
    add(.invalid, position..<position)
    add(endKind, position..<position)
  }

  private func opensTag(at index: Int) -> Bool {
    matches("{{", at: index) || matches("{%", at: index) || matches("{#", at: index)
  }

  /// Goes past the end of a tag that can't be read.
  private mutating func skip(to close: StaticString) {
    while position < end, !matches(close, at: position), !opensTag(at: position) { position += 1 }
    guard matches(close, at: position) else { return }
    let strips = file.bytes[position - 1] == UInt8(ascii: "-")
    position += 2
    if strips { skipText() }
  }

  /// Reads one token; false, with a report, where there is none.
  private mutating func token() -> Bool {
    let start = position
    switch byte(start) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      while isWordByte(byte(position)) { position += 1 }
      let name = String(decoding: file.bytes[start..<position], as: UTF8.self)
      add(.name(name), start..<position)
      return true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return integer()
    case UInt8(ascii: "'"), UInt8(ascii: "\""): return string()
    default: return symbol()
    }
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private mutating func integer() -> Bool {
    let start = position
    while isWordByte(byte(position)) { position += 1 }
    if byte(position) == UInt8(ascii: "."), isWordByte(byte(position + 1)) {
      position += 1
      while isWordByte(byte(position)) { position += 1 }
    }
    let word = String(decoding: file.bytes[start..<position], as: UTF8.self)
    guard let value = Int(word), word == String(value) else {
      report(.templateSyntax, "'\(word)' is not a whole number", start..<position)
      return false
    }
    add(.integer(value), start..<position)
    return true
  }

  /// A quoted text, with the escapes `\\ \' \" \n \t`; newlines become `\n`.
  private mutating func string() -> Bool {
    let start = position
    let quote = byte(start)
    var text: [UInt8] = []
    position += 1
    while position < end, byte(position) != quote {
      let here = position
      switch byte(here) {
      case UInt8(ascii: "\\"):
        guard let escaped = escape(byte(here + 1)) else {
          report(
            .templateSyntax, #"the escapes of a text are '\\', '\'', '\"', '\n' and '\t'"#,
            here..<min(here + 2, end))
          return false
        }
        text.append(escaped)
        position += 2
      case UInt8(ascii: "\r"):
        text.append(UInt8(ascii: "\n"))
        position += byte(here + 1) == UInt8(ascii: "\n") ? 2 : 1
      case let other:
        text.append(other)
        position += 1
      }
    }
    guard position < end else {
      report(.templateSyntax, "the text is not closed", start..<start + 1)
      position = start + 1
      return false
    }
    position += 1
    add(.string(String(decoding: text, as: UTF8.self)), start..<position)
    return true
  }

  private func escape(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "n"): UInt8(ascii: "\n")
    case UInt8(ascii: "t"): UInt8(ascii: "\t")
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): byte
    default: nil
    }
  }

  private mutating func symbol() -> Bool {
    let start = position
    for length in [2, 1] where start + length <= end {
      let text = String(decoding: file.bytes[start..<start + length], as: UTF8.self)
      guard let symbol = Token.Symbol(rawValue: text) else { continue }
      position += length
      add(.symbol(symbol), start..<position)
      return true
    }
    var after = start + 1
    while after < end, file.bytes[after] & 0xC0 == 0x80 { after += 1 }
    let text = String(decoding: file.bytes[start..<after], as: UTF8.self)
    report(.templateSyntax, "'\(text)' has no meaning in a tag", start..<after)
    return false
  }
}
