internal import Markdown
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

  /// `## Words {#name}`, and `{: #name}` in the line after a heading.
  mutating func nameHeading(_ text: String) {
    guard let brace = text.lastIndex(of: "{"), text.trimmed.hasSuffix("}") else { return }
    let inner = text[brace...].dropFirst().drop { $0 == ":" || $0 == " " }
    guard inner.hasPrefix("#") else { return }
    let name = inner.dropFirst().prefix { !$0.isWhitespace && $0 != "}" && $0 != "." }
    let before = String(text[..<brace]).trimmed
    let heading = before.isEmpty ? lines.last ?? "" : before
    if heading.hasPrefix("#") { headings[String(name)] = heading }
  }

  /// Lines of MkDocs that stand for another file or for what a program's source says.
  mutating func leaveSnippet(_ text: String) -> Bool {
    let bare = Self.unquoted(text)
    if bare.prefixMatch(of: /;?-+8<-+(\s|$)/) != nil {
      // Between two lines without a name are names.
      if bare.last == "-",
        leave(.shortcode, text, until: bare, skipping: text.count, inParagraph: true) != nil
      {
        return true
      }
      add(.shortcode, text)
      return true
    }
    return false
  }

  /// How many lines stand for what a program's source says: `::: name.of.a.module`, and what is set in below it.
  static func countOfModule(_ lines: ArraySlice<String>) -> Int? {
    guard let first = lines.first,
      unquoted(first).wholeMatch(of: /:::\s+[A-Za-z_]\w*(\.\w+)+/) != nil
    else { return nil }
    return 1 + lines.dropFirst().prefix { $0.hasPrefix("    ") || $0.hasPrefix("\t") }.count
  }

  /// An item that stands for a list of the text's headings, by `{:toc}` in the line after it.
  mutating func leaveContents(_ text: String) -> Bool {
    guard Self.isItem(text), let next = ahead.first,
      next.trimmed.wholeMatch(of: /\{:[^}]*\btoc\b[^}]*\}/) != nil
    else { return false }
    return leave(.block, text, until: "}", skipping: text.count, inParagraph: true) != nil
  }

  // MARK: - Tables

  /// What a line of one of kramdown's tables, which may have rules anywhere or none, needs as a rule:
  /// after the first row one that is missing, in place of any later one nothing. Nil where it needs none.
  mutating func ruleOfRows(_ text: String) -> String? {
    guard links.isKramdown, Self.unquoted(text).hasPrefix("|"), rowsAbove != nil || isAfterBlank
    else {
      rowsAbove = nil
      return nil
    }
    let above = rowsAbove ?? 0
    if Self.isDashes(text) {
      rowsAbove = above == 0 ? 0 : above + 1
      return above == 1 ? Self.rule(like: text) : ""
    }
    let isHead = above == 0 && !Self.isDashes(ahead.first ?? "")
    rowsAbove = above + (isHead ? 2 : 1)
    return isHead ? Self.rule(like: text) : nil
  }

  /// A line between rows: `|---+---|`, `|===`.
  static func isDashes(_ text: String) -> Bool {
    let bare = unquoted(text)
    return bare.count > 1 && bare.hasPrefix("|") && bare.contains { "-=".contains($0) }
      && bare.allSatisfy { "|:-+= ".contains($0) }
  }

  /// A rule of as many columns as a row, or as another rule.
  private static func rule(like text: String) -> String {
    let start = text.prefix { " \t>".contains($0) }
    guard !isDashes(text) else {
      return start + unquoted(text).replacing("+", with: "|").replacing("=", with: "-")
    }
    var (bars, isEscaped) = (0, false)
    for sign in unquoted(text) {
      if sign == "|", !isEscaped { bars += 1 }
      isEscaped = sign == "\\" && !isEscaped
    }
    return start + PipeTable.rule(unquoted(text).hasSuffix("|") ? bars - 1 : bars)
  }

  // MARK: - Signs

  static func unquoted(_ text: String) -> String {
    String(text.drop { $0 == " " || $0 == "\t" || $0 == ">" }).trimmed
  }

  /// The line below a table's heads.
  static func isRule(_ text: String) -> Bool {
    let rule = unquoted(text)
    return rule.contains("|") && rule.contains("-") && rule.allSatisfy { "|:- ".contains($0) }
  }

  static func isItem(_ line: String) -> Bool {
    line.trimmed.prefixMatch(of: /([-*+]|[0-9]{1,9}[.)])(\s|$)/) != nil
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
