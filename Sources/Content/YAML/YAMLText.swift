/// Text as values of front matter are written.
package enum YAMLText {
  /// A double-quoted scalar on one line (YAML 1.2, section 7.3.1).
  package static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where !isPrintable(scalar): quoted += escape(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// A value of several lines as a literal block below its key (section 8.1.2), where it can be
  /// one; a block has no escapes.
  package static func block(_ lines: [String], indent: Int) -> String {
    let isPlain = lines.allSatisfy { line in
      line.unicodeScalars.allSatisfy(isPrintable)
        && line.unicodeScalars.first?.properties.isWhitespace == false
    }
    guard isPlain else { return quoted(lines.joined(separator: "\n")) }
    let space = String(repeating: " ", count: indent)
    return "|-" + lines.map { "\n\(space)\($0)" }.joined()
  }

  /// A remark after a value.
  package static func comment(_ text: String) -> String {
    "# " + String(String.UnicodeScalarView(text.unicodeScalars.map { isPrintable($0) ? $0 : " " }))
  }

  /// As libyaml's reader has it; a byte order mark is none, nor is what breaks lines.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
      0x10000...0x10FFFF:
      true
    default: false
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
  }
}
