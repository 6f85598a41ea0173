/// Text as values of front matter are written.
package enum YAMLText {
  /// A double-quoted scalar on one line (YAML 1.2, section 7.3.1).
  package static func quoted(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var quoted = "\""
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "*" where index + 1 < scalars.count && isNamePart(scalars[index + 1]): quoted += "\\x2A"
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
        && !zip(line.unicodeScalars, line.unicodeScalars.dropFirst()).contains {
          ($0 == "&" || $0 == "*") && isNamePart($1)
        }
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

  /// The scan for aliases would take `*name` for one.
  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      || scalar == "-" || scalar == "_"
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
  }
}
