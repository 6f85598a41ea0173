extension JSONValue {
  /// An object without the members that have no value.
  package static func object(_ members: [(name: String, value: JSONValue?)]) -> JSONValue {
    .object(members.compactMap { name, value in value.map { Member(name, $0) } })
  }

  /// Appends it as UTF-8 without white space; the bytes are JavaScript too.
  package func append(to bytes: inout [UInt8]) {
    append(to: &bytes, quoting: Self.appendQuoted)
  }

  /// The same, with texts written by `quote`.
  package func append(
    to bytes: inout [UInt8], quoting quote: (String, inout [UInt8]) -> Void
  ) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let bool): bytes += (bool ? "true" : "false").utf8
    case .number(let number): bytes += String(number).utf8
    case .decimal(let digits): bytes += digits.utf8
    case .text(let text): quote(text, &bytes)
    case .list(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        value.append(to: &bytes, quoting: quote)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        quote(member.name, &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.append(to: &bytes, quoting: quote)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// Appends a text with its quotes and the escapes that RFC 8259, section 7 demands.
  package static func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case UInt8(ascii: "\n"): bytes += #"\n"#.utf8
      case 0..<0x10: bytes += "\\u000\(String(byte, radix: 16))".utf8
      case 0x10..<0x20: bytes += "\\u00\(String(byte, radix: 16))".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
