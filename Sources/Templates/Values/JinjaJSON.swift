internal import Support

/// Writes values as Jinja's `tojson` does: Python's `json.dumps` with sorted keys, ASCII only, and
/// nothing in it that HTML could read as markup. Files of JSON are `JSONValue`s, in the order of their
/// members and with letters of all scripts as they are.
enum JinjaJSON {
  static func append(_ value: Value, _ type: ValueType, to bytes: inout [UInt8]) {
    switch (value, type.unwrapped) {
    case (.text(let text), _): append(text, to: &bytes)
    case (.html(let html), _): append(String(decoding: html.bytes, as: UTF8.self), to: &bytes)
    case (.number(let number), _): bytes += number.text().utf8
    case (.bool(let bool), _): bytes += (bool ? "true" : "false").utf8
    case (.date(let date), _): append(date.iso, to: &bytes)
    case (.json(let json), _): bytes += json.bytes
    case (.list(let values), .list(let element)):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes += ", ".utf8 }
        append(value, element, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case (.record(let record), .record(let type)): append(record, type, to: &bytes)
    default: bytes += "null".utf8
    }
  }

  private static func append(_ record: Record, _ type: RecordType, to bytes: inout [UInt8]) {
    let pairs = zip(type.fields, record.values).sorted {
      PythonText.isLess($0.0.name, $1.0.name)
    }
    bytes.append(UInt8(ascii: "{"))
    for (index, (field, value)) in pairs.enumerated() {
      if index > 0 { bytes += ", ".utf8 }
      append(field.name, to: &bytes)
      bytes += ": ".utf8
      append(value, field.type, to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  /// Runs without a special byte are copied whole.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let text = text.utf8Span.span
    bytes.append(UInt8(ascii: "\""))
    var (start, index) = (0, 0)
    while index < text.count {
      let byte = text[index]
      guard !isPlain(byte) else {
        index += 1
        continue
      }
      text.extracting(start..<index).withUnsafeBufferPointer { bytes += $0 }
      let scalar = scalar(of: text, at: index)
      append(scalar, to: &bytes)
      index += UTF8.width(scalar)
      start = index
    }
    text.extracting(start...).withUnsafeBufferPointer { bytes += $0 }
    bytes.append(UInt8(ascii: "\""))
  }

  /// `& ' < >` could end a script or an attribute.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x5C, 0...0x1F, 0x7F...: false
    default: true
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar {
    case "\"": bytes += #"\""#.utf8
    case "\\": bytes += #"\\"#.utf8
    case "\n": bytes += #"\n"#.utf8
    case "\r": bytes += #"\r"#.utf8
    case "\t": bytes += #"\t"#.utf8
    case "\u{8}": bytes += #"\b"#.utf8
    case "\u{C}": bytes += #"\f"#.utf8
    default: for unit in String(scalar).utf16 { JSONValue.appendEscape(unit, to: &bytes) }
    }
  }

  /// `text` is valid UTF-8.
  private static func scalar(of text: Span<UInt8>, at index: Int) -> Unicode.Scalar {
    let first = UInt32(text[index])
    guard first >= 0x80 else { return Unicode.Scalar(text[index]) }
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var value = first & (0xFF >> UInt32(width + 1))
    for next in index + 1..<min(index + width, text.count) {
      value = value << 6 | UInt32(text[next] & 0x3F)
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
