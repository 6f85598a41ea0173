/// A value of JSON (RFC 8259), for what other programs read.
package enum JSONValue: Sendable {
  case null
  case bool(Bool)
  /// A number as JSON spells it: `8600`, `-0.5`.
  case number(String)
  case text(String)
  case list([JSONValue])
  /// In the order in which the members are written.
  case object([Member])

  /// A name and its value; where that is nil, the member is left out.
  package typealias Member = (name: String, value: JSONValue?)

  /// An object without the members that have no value.
  package static func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(members.map { (name: $0, value: $1) })
  }

  /// The value of a whole number.
  package static func number(_ value: Int) -> JSONValue { .number(String(value)) }

  /// How a text is put between quotes.
  package typealias Quoting = (_ text: String, _ bytes: inout [UInt8]) -> Void

  /// In lines, two spaces a level, with invisible controls escaped, as it may come to a terminal; ends
  /// with a newline.
  package var text: String {
    var bytes: [UInt8] = []
    append(to: &bytes, indent: Array("\n".utf8), Self.appendVisible)
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }

  /// Appends it to a file, as UTF-8 without white space; the bytes are JavaScript too.
  package func append(to bytes: inout [UInt8], quoting: Quoting = Self.appendQuoted) {
    append(to: &bytes, indent: nil, quoting)
  }

  /// `indent` is a newline and the spaces of the line that the value is on; nil for no lines.
  private func append(to bytes: inout [UInt8], indent: [UInt8]?, _ quote: Quoting) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let bool): bytes += (bool ? "true" : "false").utf8
    case .number(let number): bytes += number.utf8
    case .text(let text): quote(text, &bytes)
    case .list(let values):
      bytes.append(UInt8(ascii: "["))
      let inner = indent.map { $0 + [0x20, 0x20] }
      for (index, value) in values.enumerated() {
        Self.begin(isFirst: index == 0, inner, &bytes)
        value.append(to: &bytes, indent: inner, quote)
      }
      Self.end(isEmpty: values.isEmpty, indent, "]", &bytes)
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      let inner = indent.map { $0 + [0x20, 0x20] }
      var isFirst = true
      for case (let name, let value?) in members {
        Self.begin(isFirst: isFirst, inner, &bytes)
        quote(name, &bytes)
        bytes += (inner == nil ? ":" : ": ").utf8
        value.append(to: &bytes, indent: inner, quote)
        isFirst = false
      }
      Self.end(isEmpty: isFirst, indent, "}", &bytes)
    }
  }

  private static func begin(isFirst: Bool, _ indent: [UInt8]?, _ bytes: inout [UInt8]) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if let indent { bytes += indent }
  }

  private static func end(
    isEmpty: Bool, _ indent: [UInt8]?, _ closing: Unicode.Scalar, _ bytes: inout [UInt8]
  ) {
    if let indent, !isEmpty { bytes += indent }
    bytes.append(UInt8(ascii: closing))
  }

  /// Appends a text with its quotes, its invisible controls as `\u202e`.
  private static func appendVisible(_ text: String, to bytes: inout [UInt8]) {
    guard text.unicodeScalars.contains(where: { $0.value > 0x7F && $0.isInvisibleControl }) else {
      return appendQuoted(text, to: &bytes)
    }
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      let character = String(scalar)
      guard scalar.value > 0x7F, scalar.isInvisibleControl else {
        appendEscaped(character.utf8.span, to: &bytes)
        continue
      }
      for unit in character.utf16 { appendEscape(unit, to: &bytes) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends a unit of UTF-16 as `\u202e`, with four digits in lower case.
  package static func appendEscape(_ unit: UInt16, to bytes: inout [UInt8]) {
    bytes += #"\u"#.utf8
    for shift in stride(from: UInt16(12), through: 0, by: -4) {
      let digit = UInt8(unit >> shift & 15)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }

  /// Appends a text with its quotes, as a file has it.
  package static func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    appendEscaped(text.utf8.span, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends the text between the quotes: with the escapes of RFC 8259, section 7, and U+007F
  /// escaped too, since it is invisible.
  package static func appendEscaped(_ text: Span<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    for index in text.indices {
      let byte = text[index]
      guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F else { continue }
      text.extracting(start..<index).withUnsafeBufferPointer { bytes += $0 }
      start = index + 1
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case UInt8(ascii: "\n"): bytes += #"\n"#.utf8
      case UInt8(ascii: "\r"): bytes += #"\r"#.utf8
      case UInt8(ascii: "\t"): bytes += #"\t"#.utf8
      default:
        appendEscape(UInt16(byte), to: &bytes)
      }
    }
    text.extracting(start...).withUnsafeBufferPointer { bytes += $0 }
  }
}
