import Support

/// The beginning of a line that was within an element of HTML, where no sign begins a block of Markdown.
enum LineStart {
  /// The signs of the quotation and of the items that an element is in.
  static func prefix(of text: String) -> Substring {
    let start = text.prefix { " \t>".contains($0) }
    let items = text[start.endIndex...].prefixMatch(of: /(([-*+]|[0-9]{1,9}[.)])[ \t]+)+(?=<)/)
    return text[..<(items?.range.upperBound ?? start.endIndex)]
  }

  /// What would begin a heading, an item, a rule or a quotation, with a backslash, and the space before words;
  /// nil for any other text.
  static func taken(from rest: Substring) -> (text: String, rest: Substring)? {
    guard let sign = rest.first else { return nil }
    let run = rest.prefix { $0 == sign }
    switch sign {
    case " ", "\t": return (String(run), rest[run.endIndex...])
    case ">": return ("\\>", rest.dropFirst())
    case "#" where run.count <= 6 && isEnd(rest[run.endIndex...]):
      return ("\\#", rest.dropFirst())
    case "-" where isEnd(rest[run.endIndex...]), "+" where isEnd(rest.dropFirst()):
      return ("\\\(sign)", rest.dropFirst())
    default: break
    }
    let number = rest.prefix { $0.isASCII && $0.isNumber }
    let after = rest[number.endIndex...]
    guard (1...9).contains(number.count), let mark = after.first, ".)".contains(mark),
      isEnd(after.dropFirst())
    else { return nil }
    return ("\(number)\\\(mark)", after.dropFirst())
  }

  /// Whether what is before a text is a whole word.
  private static func isEnd(_ rest: Substring) -> Bool {
    rest.first.map { $0.isWhitespace || $0 == "<" } ?? true
  }
}
