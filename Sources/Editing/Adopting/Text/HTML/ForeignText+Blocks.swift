internal import Markdown
import Support

/// Blocks of HTML, each in lines of its own.
extension ForeignText {
  /// A whole block that has marks of its own in Markdown.
  mutating func block(_ tag: HTMLTag, after done: String) -> Taken? {
    guard !isRow, !tag.isClosing else { return nil }
    switch tag.name {
    case "table": return table(tag, after: done)
    case "h1", "h2", "h3", "h4", "h5", "h6": return heading(tag, after: done)
    case "blockquote": return quotation(tag, after: done)
    case "pre":
      guard let (inner, after) = tag.content else { return nil }
      let (tags, words) = CodeTag.tags(in: inner)
      for part in [tag] + tags where part.all.contains("=") { add(.html, String(part.all)) }
      let code = ["```", CodeTag.decoded(words), "```"]
      return (setApart(code, after: done, before: after), after)
    default: return nil
    }
  }

  /// Lines apart from what is before and after them.
  private func setApart(_ block: [String], after done: String, before rest: Substring) -> String {
    let start = Self.continuation(of: done)
    let isFresh = Self.isFresh(done)
    let isAfterText =
      !isFresh || done.trimmed.isEmpty && !(lines.last?.trimmed.isEmpty ?? true)
    let before = isAfterText ? "\n\(start)" + (isFresh ? "" : "\n\(start)") : ""
    let isLast = rest.trimmed.isEmpty
    let end = isLast && ahead.first?.trimmed.isEmpty ?? true ? "" : "\n\(start)"
    return before + block.joined(separator: "\n" + start) + end + (isLast ? "" : "\n\(start)")
  }

  private mutating func heading(_ tag: HTMLTag, after done: String) -> Taken? {
    guard let (inner, after) = tag.content, let level = tag.name.last?.wholeNumberValue,
      !done.drop(while: { " >".contains($0) }).hasPrefix("#")
    else { return nil }
    if tag.all.contains("=") { add(.html, String(tag.all)) }
    let line = inline(
      String(inner).withSingleSpaces, after: String(repeating: "#", count: level) + " ")
    let words = line.replacing("\n", with: " ")
    guard words.contains(where: { $0 != "#" && !$0.isWhitespace }) else { return ("", after) }
    if let name = tag.attributes["id"] ?? tag.attributes["name"] { headings[name] = words }
    return (setApart([words], after: done, before: after), after)
  }

  private mutating func quotation(_ tag: HTMLTag, after done: String) -> Taken? {
    guard let (inner, after) = tag.content else { return nil }
    if tag.all.contains("=") { add(.html, String(tag.all)) }
    let outer = lists
    lists = []
    let words = inline(String(inner).trimmed).split(
      separator: "\n", omittingEmptySubsequences: false)
    lists = outer
    let quoted = words.map { $0.trimmed.isEmpty ? ">" : "> \($0)" }
    return (setApart(quoted, after: done, before: after), after)
  }

  /// What a line that goes on with the last one of `done` begins with.
  static func continuation(of done: String) -> String {
    let line = done[(done.lastIndex(of: "\n").map { done.index(after: $0) } ?? done.startIndex)...]
    let start = line.prefix { " \t>".contains($0) }
    let item = line[start.endIndex...].prefixMatch(of: /([-*+]|[0-9]{1,9}[.)])[ \t]+/)
    return String(start) + String(repeating: " ", count: item?.output.0.count ?? 0)
  }

  /// Whether a new line or cell begins after `done`.
  static func isFresh(_ done: String) -> Bool {
    let last = done[(done.lastIndex(of: "\n").map { done.index(after: $0) } ?? done.startIndex)...]
    return last.count <= continuation(of: done).count || last.hasSuffix("; ")
      || last.hasSuffix("| ") || last.hasSuffix("|")
  }

  /// What keeps the words before and after the tag of a block apart.
  func gap(_ tag: HTMLTag, after done: String) -> String {
    let start = Self.continuation(of: done)
    let next = tag.rest.first { !$0.isWhitespace }
    if tag.name == "hr", !isRow {
      return "\n\(start)\n\(start)---\n\(start)\n\(start)"
    }
    guard !Self.isFresh(done) else { return "" }
    let isLast = next == nil || isRow && next == "|"
    if tag.isClosing, next == "<",
      let other = HTMLTag(tag.rest.drop(while: \.isWhitespace)), Self.blocks.contains(other.name),
      other.isClosing || ["td", "th", "dt", "li", "tr"].contains(tag.name)
    {
      return ""
    }
    if isRow { return isLast ? "" : "; " }
    if done.drop(while: { " >".contains($0) }).hasPrefix("#") { return isLast ? "" : " " }
    let isBeforeText = ahead.first.map { !$0.trimmed.isEmpty } ?? false
    switch tag.name {
    case "td", "th": return isLast ? "" : "; "
    case "dd" where !tag.isClosing: return isLast ? "" : ": "
    case "br": return isLast ? (isBeforeText ? "\\" : "") : "\\\n" + start
    case "tr": return isLast ? "" : "\n" + start
    case _ where isLast: return tag.isClosing && isBeforeText ? "\n" + start : ""
    default: return "\n\(start)\n\(start)"
    }
  }

  /// A list of HTML as one of Markdown.
  mutating func list(_ tag: HTMLTag, after done: String) -> String {
    let isAlone = done.trimmed.isEmpty
    if tag.name == "li" {
      guard !tag.isClosing else { return "" }
      let (next, start) = lists.last ?? (nil, Self.continuation(of: done))
      if let next { lists[lists.count - 1].next = next + 1 }
      let marker = next.map { "\($0). " } ?? "- "
      if done.isEmpty { return start + marker }
      return Self.isFresh(done) && !done.contains("\n") ? marker : "\n" + start + marker
    }
    if tag.isClosing {
      let start = lists.popLast()?.prefix ?? ""
      let isLast = tag.rest.trimmed.isEmpty
      let isBeforeText = ahead.first.map { !$0.trimmed.isEmpty } ?? false
      return isLast ? (isBeforeText && lists.isEmpty ? "\n" + start : "") : "\n\(start)\n\(start)"
    }
    let number = tag.name == "ol" ? tag.attributes["start"].flatMap { Int($0) } ?? 1 : nil
    let start =
      isAlone && !lists.isEmpty ? (lists.last?.prefix ?? "") + "   " : Self.continuation(of: done)
    let isFirst = lists.isEmpty
    lists.append((number.map { min(max($0, 0), 99_999_999) }, start))
    return isFirst && !Self.isFresh(done) ? "\n" + start : ""
  }

  /// A whole table of one line as one of Markdown; within a line's words, its cells with `; ` between.
  private mutating func table(_ tag: HTMLTag, after done: String) -> Taken? {
    guard let (inner, after) = tag.content, let table = HTMLTable(inner) else { return nil }
    for part in [tag] + table.tags where part.all.contains("=") {
      add(.html, String(part.all))
    }
    isRow = true
    let rows = table.pipeTable { cell in
      inline(String(cell).withSingleSpaces).replacing("\n", with: " ").trimmed
        .replacing("\\|", with: "|").replacing("|", with: "\\|")
    }
    isRow = false
    let caption = table.caption.trimmed
    let before = caption.isEmpty ? [] : [inline(caption), ""]
    return (setApart(before + rows.lines, after: done, before: after), after)
  }
}
