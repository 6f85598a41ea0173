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

  static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for unit in text.utf16 {
      switch unit {
      case 0x22: bytes += #"\""#.utf8
      case 0x5C: bytes += #"\\"#.utf8
      case 0x0A: bytes += #"\n"#.utf8
      case 0x0D: bytes += #"\r"#.utf8
      case 0x09: bytes += #"\t"#.utf8
      case 0x08: bytes += #"\b"#.utf8
      case 0x0C: bytes += #"\f"#.utf8
      // `& ' < >` could end a script or an attribute.
      case 0x26, 0x27, 0x3C, 0x3E, 0...0x1F, 0x7F...:
        JSONValue.appendEscape(unit, to: &bytes)
      default: bytes.append(UInt8(truncatingIfNeeded: unit))
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
