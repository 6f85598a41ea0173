extension JSONValue {
  /// Reads one value of JSON (RFC 8259), with nothing but white space around it. Nil where the bytes
  /// are none, or nested more than 128 deep. `isLenient` takes line ends and other controls within
  /// texts as well, and numbers in any spelling, as pages of the web have them.
  package init?(parsing bytes: ArraySlice<UInt8>, isLenient: Bool = false) {
    var reader = JSONReader(rest: bytes, isLenient: isLenient)
    guard let value = reader.value(depth: 0) else { return nil }
    guard isLenient || reader.isAtEnd else { return nil }
    self = value
  }

  /// A member of an object: the first of this name; nil where there is none, or it is `null`.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self,
      let value = members.first(where: { $0.name == name })?.value
    else { return nil }
    if case .null = value { return nil }
    return value
  }

  /// Nil for anything but a text.
  package var string: String? { if case .text(let text) = self { text } else { nil } }
  /// Nil for anything but a whole number.
  package var integer: Int? { if case .number(let digits) = self { Int(digits) } else { nil } }
  /// Nil for anything but `true` and `false`.
  package var boolean: Bool? { if case .bool(let bool) = self { bool } else { nil } }
  /// Nil for anything but a list.
  package var elements: [JSONValue]? { if case .list(let values) = self { values } else { nil } }
  /// Nil for anything but an object.
  package var members: [Member]? { if case .object(let members) = self { members } else { nil } }
}

private struct JSONReader {
  private static let deepest = 128
  var rest: ArraySlice<UInt8>
  let isLenient: Bool

  var isAtEnd: Bool { rest.allSatisfy(isSpace) }

  mutating func value(depth: Int) -> JSONValue? {
    skipSpace()
    guard depth < Self.deepest, let first = rest.first else { return nil }
    switch first {
    case UInt8(ascii: "\""): return string().map(JSONValue.text)
    case UInt8(ascii: "["): return list(depth)
    case UInt8(ascii: "{"): return object(depth)
    default: return word()
    }
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D || isLenient && byte == 0x0C
  }

  private mutating func skipSpace() {
    rest = rest.drop(while: isSpace)
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    skipSpace()
    guard rest.first == UInt8(ascii: sign) else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func word() -> JSONValue? {
    let word = rest.prefix { $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }
    rest = rest[word.endIndex...]
    let text = String(decoding: word, as: UTF8.self)
    switch text {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default: return !text.isEmpty && (isLenient || Self.isNumber(word)) ? .number(text) : nil
    }
  }

  /// Section 6: `-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?`.
  private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    var rest = word.first == UInt8(ascii: "-") ? word.dropFirst() : word
    let whole = rest.prefix(while: \.isDigit)
    guard let first = whole.first, first != UInt8(ascii: "0") || whole.count == 1 else {
      return false
    }
    rest = rest[whole.endIndex...]
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix(while: \.isDigit)
      guard !fraction.isEmpty else { return false }
      rest = rest[fraction.endIndex...]
    }
    guard let sign = rest.first else { return true }
    guard sign | 0x20 == UInt8(ascii: "e") else { return false }
    rest = rest.dropFirst()
    if let sign = rest.first, "+-".utf8.contains(sign) { rest = rest.dropFirst() }
    return !rest.isEmpty && rest.allSatisfy(\.isDigit)
  }

  private mutating func list(_ depth: Int) -> JSONValue? {
    _ = take("[")
    var members: [JSONValue] = []
    if take("]") { return .list([]) }
    repeat {
      guard let member = value(depth: depth + 1) else { return nil }
      members.append(member)
    } while take(",")
    return take("]") ? .list(members) : nil
  }

  private mutating func object(_ depth: Int) -> JSONValue? {
    _ = take("{")
    var members: [JSONValue.Member] = []
    if take("}") { return .object([]) }
    repeat {
      skipSpace()
      guard let name = string(), take(":"), let value = value(depth: depth + 1) else { return nil }
      members.append((name, value))
    } while take(",")
    return take("}") ? .object(members) : nil
  }

  private mutating func string() -> String? {
    guard rest.first == UInt8(ascii: "\"") else { return nil }
    rest.removeFirst()
    var units: [UInt16] = []
    while let byte = rest.first, byte != UInt8(ascii: "\"") {
      if byte == UInt8(ascii: "\\") {
        guard let unit = escape() else { return nil }
        units.append(unit)
      } else {
        let run = rest.prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
        guard isLenient || !run.contains(where: { $0 < 0x20 }) else { return nil }
        units += Array(String(decoding: run, as: UTF8.self).utf16)
        rest = rest[run.endIndex...]
      }
    }
    guard !rest.isEmpty else { return nil }
    rest.removeFirst()
    return String(decoding: units, as: UTF16.self)
  }

  private mutating func escape() -> UInt16? {
    rest.removeFirst()
    guard let sign = rest.popFirst() else { return nil }
    switch sign {
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "u"):
      let digits = rest.prefix(4)
      rest = rest.dropFirst(4)
      // `UInt16` alone would take a sign before the digits.
      guard digits.count == 4, digits.first != UInt8(ascii: "+") else { return nil }
      return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt16(sign)
    default: return isLenient ? UInt16(sign) : nil
    }
  }
}
