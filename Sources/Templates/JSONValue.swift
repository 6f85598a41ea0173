/// A JSON text as a value (RFC 8259), for files that machines read and for data within pages.
package indirect enum JSONValue: Sendable {
  case text(String)
  /// A number as JSON spells it: `8600`, `-0.5`.
  case number(String)
  case bool(Bool)
  case list([JSONValue])
  /// In the order in which the members are written.
  case object([Member])

  /// A name and its value; nil is left out.
  package typealias Member = (name: String, value: JSONValue?)

  /// Appends it to a file, as UTF-8 without white space; the bytes are JavaScript too.
  package func append(to bytes: inout [UInt8]) {
    append(to: &bytes, Self.appendQuoted)
  }

  private func append(
    to bytes: inout [UInt8], _ quote: (String, inout [UInt8]) -> Void
  ) {
    switch self {
    case .text(let text): quote(text, &bytes)
    case .number(let number): bytes += number.utf8
    case .bool(let bool): bytes += (bool ? "true" : "false").utf8
    case .list(let values):
      for (index, value) in values.enumerated() {
        bytes.append(UInt8(ascii: index == 0 ? "[" : ","))
        value.append(to: &bytes, quote)
      }
      if values.isEmpty { bytes.append(UInt8(ascii: "[")) }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      var isFirst = true
      for (name, value) in members {
        guard let value else { continue }
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        quote(name, &bytes)
        bytes.append(UInt8(ascii: ":"))
        value.append(to: &bytes, quote)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// Appends a text with its quotes, as a file has it.
  package static func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case UInt8(ascii: "\n"): bytes += #"\n"#.utf8
      case 0..<0x20: JSON.appendEscape(UInt16(byte), to: &bytes)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The text with nothing in it that HTML could read as markup, for `tojson`.
  package var embedded: EmbeddedJSON {
    var bytes: [UInt8] = []
    append(to: &bytes) { JSON.append($0, to: &$1) }
    return EmbeddedJSON(bytes)
  }
}

/// JSON already made, which templates print through `tojson`.
package struct EmbeddedJSON: Hashable, Sendable {
  package let bytes: [UInt8]

  fileprivate init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }
}
