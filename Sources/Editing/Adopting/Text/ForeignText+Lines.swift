import Support

/// What a line is.
extension ForeignText {
  /// `> [!note]- Title` as a line in bold type and an empty one, both in the quotation.
  mutating func callout(_ text: String) -> [String]? {
    let start = text.prefix { $0 == " " || $0 == ">" || $0 == "\t" }
    guard start.contains(">"), text.dropFirst(start.count).hasPrefix("[!"),
      let close = text.dropFirst(start.count).firstIndex(of: "]")
    else { return nil }
    let rest = text.dropFirst(start.count)
    let name = rest[rest.index(rest.startIndex, offsetBy: 2)..<close]
    let title = rest[rest.index(after: close)...].drop { "+- ".contains($0) }
    let word = String(name.prefix { $0 != "|" })
    // What the words in bold type don't say.
    if !title.isEmpty || word != name { add(.block, String(rest[...close])) }
    let words =
      title.isEmpty ? word.prefix(1).uppercased() + word.dropFirst().lowercased() : String(title)
    let sign = String(start.prefix { $0 == " " || $0 == "\t" }) + String(start).trimmed
    let bare = words.replacing("**", with: "").replacing("==", with: "").trimmed
    return ["\(sign) **\(bare)**", sign]
  }

  /// `#` or `##` where a line underlines the one above as a heading.
  static func underline(_ text: String, _ above: String?) -> String? {
    guard let above, let first = above.first, !above.trimmed.isEmpty,
      !"#>|`~ ".contains(first), !isItem(above),
      above.contains(where: { $0.isLetter || $0.isNumber }), !text.trimmed.isEmpty
    else { return nil }
    if text.trimmed.allSatisfy({ $0 == "=" }) { return "#" }
    return text.trimmed.count > 1 && text.trimmed.allSatisfy { $0 == "-" } && !text.hasPrefix(" ")
      ? "##" : nil
  }

  static func unquoted(_ text: String) -> String {
    String(text.drop { $0 == " " || $0 == "\t" || $0 == ">" }).trimmed
  }

  /// The line below a table's heads.
  static func isRule(_ text: String) -> Bool {
    let rule = unquoted(text)
    return rule.contains("|") && rule.contains("-") && rule.allSatisfy { "|:- ".contains($0) }
  }

  static func isItem(_ line: String) -> Bool {
    let text = line.trimmed
    return ["- ", "* ", "+ "].contains(where: text.hasPrefix)
      || text.first?.isNumber ?? false
        && text.drop(while: \.isNumber).first.map { ".)".contains($0) } ?? false
  }

  static func fence(of text: String) -> String? {
    for sign in ["`", "~"] {
      let fence = text.prefix { String($0) == sign }
      guard fence.count >= 3 else { continue }
      // Code within a line: ```` ```a``` ````
      return sign == "`" && text.dropFirst(fence.count).contains("`") ? nil : String(fence)
    }
    return nil
  }

  static func closes(_ text: String, _ fence: String) -> Bool {
    let bare = String(text.drop { $0 == " " || $0 == "\t" || $0 == ">" }).trimmed
    return bare.count >= fence.count && bare.allSatisfy { $0 == fence.first }
  }
}
