import Support

/// A JSON value (RFC 8259), as far as the data in a page's head is asked for.
indirect enum JSONText: Sendable {
  case text(String)
  case list([JSONText])
  case object([(key: String, value: JSONText)])
  /// A number, true, false or null.
  case other

  /// Nil where the bytes are no JSON, or nested beyond reason.
  init?(parsing bytes: ArraySlice<UInt8>) {
    var parser = JSONParser(rest: bytes)
    guard let value = parser.value(depth: 0) else { return nil }
    self = value
  }

  subscript(key: String) -> JSONText? {
    guard case .object(let pairs) = self else { return nil }
    return pairs.first { $0.key == key }?.value
  }

  /// A text, or the first of a list of texts.
  var string: String? {
    switch self {
    case .text(let text): text
    case .list(let members): members.first?.string
    case .object, .other: nil
    }
  }

  /// The objects that a block of linked data states of its page: itself, the members of a list or of
  /// `@graph`, and what one has as its `mainEntity`; not those that they list or refer to.
  var statements: [JSONText] {
    switch self {
    case .object:
      [self] + (self["@graph"]?.statements ?? []) + (self["mainEntity"]?.statements ?? [])
    case .list(let members): members.flatMap(\.statements)
    case .text, .other: []
    }
  }

  /// The value and all within it that are objects, outer ones first.
  var objects: [JSONText] {
    switch self {
    case .object(let pairs): [self] + pairs.flatMap(\.value.objects)
    case .list(let members): members.flatMap(\.objects)
    case .text, .other: []
    }
  }
}

private struct JSONParser {
  private static let deepest = 64
  var rest: ArraySlice<UInt8>

  mutating func value(depth: Int) -> JSONText? {
    skipSpace()
    guard depth < Self.deepest, let first = rest.first else { return nil }
    switch first {
    case UInt8(ascii: "\""): return string().map(JSONText.text)
    case UInt8(ascii: "["): return list(depth)
    case UInt8(ascii: "{"): return object(depth)
    default:
      let word = rest.prefix { $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }
      rest = rest[word.endIndex...]
      return word.isEmpty ? nil : .other
    }
  }

  private mutating func skipSpace() {
    rest = rest.drop { $0.isHTMLSpace }
  }

  private mutating func take(_ sign: Character) -> Bool {
    skipSpace()
    guard rest.first == sign.asciiValue else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func list(_ depth: Int) -> JSONText? {
    _ = take("[")
    var members: [JSONText] = []
    if take("]") { return .list([]) }
    repeat {
      guard let member = value(depth: depth + 1) else { return nil }
      members.append(member)
    } while take(",")
    return take("]") ? .list(members) : nil
  }

  private mutating func object(_ depth: Int) -> JSONText? {
    _ = take("{")
    var pairs: [(key: String, value: JSONText)] = []
    if take("}") { return .object([]) }
    repeat {
      skipSpace()
      guard let key = string(), take(":"), let value = value(depth: depth + 1) else { return nil }
      pairs.append((key, value))
    } while take(",")
    return take("}") ? .object(pairs) : nil
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
      let digits = String(decoding: rest.prefix(4), as: UTF8.self)
      rest = rest.dropFirst(4)
      return UInt16(digits, radix: 16)
    default: return UInt16(sign)
    }
  }
}
