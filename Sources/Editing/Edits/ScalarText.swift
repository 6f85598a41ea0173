internal import Content
internal import Language
import Support

/// A scalar of front matter as its file spells it, so that another value is written in the same way.
enum ScalarText {
  /// What to write in place of a scalar's bytes for it to have another value: in the quotation marks
  /// that it has. Nil where the bytes are not the value's alone, as those of a folded text.
  static func replacing(_ scalar: Located<String>, in file: InputFile, with value: String)
    -> String?
  {
    let written = String(decoding: file.bytes[scalar.range], as: UTF8.self)
    switch written.first {
    case "\"" where written.count > 1 && written.hasSuffix("\""): return YAMLText.quoted(value)
    case "'" where written.count > 1 && written.hasSuffix("'"):
      return value.contains(where: \.isNewline)
        ? YAMLText.quoted(value) : "'\(value.replacing("'", with: "''"))'"
    default: return written == scalar.value ? plain(value) : nil
    }
  }

  /// A value without quotation marks where it is one wherever it is written, else with them; one that is
  /// alone after its key may have commas, which separate the members of a list.
  static func plain(_ value: String, isAlone: Bool = false) -> String {
    isPlain(isAlone ? value.replacing(",", with: "") : value) ? value : YAMLText.quoted(value)
  }

  /// Words of letters and digits, with signs that mean nothing to YAML in block or flow.
  private static func isPlain(_ value: String) -> Bool {
    let scalars = value.unicodeScalars
    guard let first = scalars.first, first.properties.isAlphabetic || Slug.isValid(value),
      scalars.last != " ", !nulls.contains(value.lowercased())
    else { return false }
    return scalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
        || " -.'’()/–".contains(Character($0))
        || $0.properties.canonicalCombiningClass != .notReordered
    } && !value.contains("  ")
  }

  private static let nulls: Set<String> = ["null", "true", "false", "yes", "no", "on", "off"]
}
