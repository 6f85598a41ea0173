import Support

/// HTML within Markdown, by CommonMark's rules.
extension ForeignText {
  /// Elements that mark words as Markdown does.
  private static let signs: [String: String] = [
    "b": "**", "strong": "**", "i": "*", "em": "*", "code": "`", "kbd": "`", "del": "~~", "s": "~~",
    "mark": "**",
  ]

  /// Elements whose content is none to read.
  private static let unread: Set<String> = [
    "script", "style", "iframe", "object", "svg", "noscript",
  ]

  /// Elements that stand within a word.
  private static let inner: Set<String> = [
    "b", "strong", "i", "em", "code", "kbd", "del", "s", "mark", "span", "u", "sub", "sup", "small",
    "font", "a", "q", "cite", "abbr", "ins", "big", "tt", "var", "samp", "time", "data", "bdi",
    "bdo", "dfn", "ruby", "rb", "rt", "rp", "strike", "wbr", "nobr", "acronym", "img",
  ]

  /// Elements that stand apart from the words around them.
  private static let blocks: Set<String> = [
    "br", "hr", "p", "div", "center", "details", "summary", "table", "caption", "thead", "tbody",
    "tfoot", "tr", "td", "th", "ul", "ol", "li", "dl", "dt", "dd", "section", "article", "figure",
    "figcaption", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "header", "footer",
    "main", "nav", "aside", "address", "form", "fieldset", "legend", "option",
  ]

  /// An element of HTML: its marks are those of Markdown where there are some, and its words stay.
  mutating func html(_ rest: Substring, after done: String) -> Taken? {
    if let taken = declaration(rest, after: done) ?? Self.address(rest) { return taken }
    guard let tag = HTMLTag(rest), !Self.isPartOfWord(tag, after: done) else {
      let next = rest.dropFirst().first
      return next.map { $0.isLetter || "/!?".contains($0) } ?? false
        ? ("\\<", rest.dropFirst()) : nil
    }
    if tag.isHidden, let (_, after) = tag.content {
      add(.comment, String(rest[..<after.startIndex]))
      return ("", after)
    }
    if Self.unread.contains(tag.name), !tag.isClosing, !tag.all.hasSuffix("/>") {
      return leave(.html, rest, until: "</\(tag.name)>", 1) ?? ("\\<", rest.dropFirst())
    }
    return anchor(tag, after: done) ?? small(tag) ?? table(tag, after: done)
      ?? (element(tag, after: done), tag.rest)
  }

  /// `<!-- … -->`, `<!DOCTYPE html>`, `<? … ?>`: over empty lines only where it begins its line.
  private mutating func declaration(_ rest: Substring, after done: String) -> Taken? {
    guard rest.hasPrefix("<!") || rest.hasPrefix("<?") else { return nil }
    let isBlock = Self.isFresh(done)
    if rest.hasPrefix("<!--") {
      for whole in ["<!-->", "<!--->"] where rest.hasPrefix(whole) {
        return ("", rest.dropFirst(whole.count))
      }
      return leave(.comment, rest, until: "-->", 4, inParagraph: !isBlock)
        ?? ("\\<!--", rest.dropFirst(4))
    }
    let isNamed = rest.dropFirst(2).first.map { $0.isASCII && $0.isLetter } ?? false
    let end =
      rest.hasPrefix("<?")
      ? "?>" : rest.hasPrefix("<![CDATA[") ? "]]>" : rest.hasPrefix("<!") && isNamed ? ">" : nil
    return end.flatMap { leave(.html, rest, until: $0, 2, inParagraph: !isBlock) }
  }

  /// `<https://…>` and `<a@b.example>` are links of Markdown.
  private static func address(_ rest: Substring) -> Taken? {
    guard let end = rest.firstIndex(of: ">") else { return nil }
    let inner = rest[..<end].dropFirst()
    let lower = inner.prefix(8).lowercased()
    guard !inner.contains(where: { $0.isWhitespace || $0 == "<" }),
      ["http:", "https:", "mailto:"].contains(where: lower.hasPrefix)
        || inner.contains("@") && !inner.contains("=") && !inner.contains("\"")
    else { return nil }
    return (String(rest[...end]), rest[end...].dropFirst())
  }

  /// `List<String>`: a name that is no element's, right after a word.
  private static func isPartOfWord(_ tag: HTMLTag, after done: String) -> Bool {
    guard let last = done.last, last.isLetter || last.isNumber else { return false }
    return !tag.isClosing && tag.attributes.isEmpty && !tag.all.hasSuffix("/>")
      && !inner.contains(tag.name) && !blocks.contains(tag.name) && !unread.contains(tag.name)
      && tag.content == nil
  }

  /// `10<sup>6</sup>` as 10⁶, and a link to a remark as `[6]`: a number must not become another.
  private mutating func small(_ tag: HTMLTag) -> Taken? {
    let signs = ["sup": "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾⁻", "sub": "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎₋"]
    guard let small = signs[tag.name].map(Array.init), let (inner, after) = tag.content else {
      return nil
    }
    let link = inner.hasPrefix("[") ? LinkText(inner, skipping: 1) : nil
    let words = link.map { String($0.words) } ?? HTMLTag.words(of: inner)
    guard words.contains(where: { "0123456789".contains($0) }),
      !words.contains(where: { "`<{$^".contains($0) })
    else { return nil }
    if link != nil || HTMLTag.all(in: inner).contains(where: { $0.name == "a" }) {
      add(.link, String(tag.all) + inner)
      return ("\\[\(words.filter { !"[]\\".contains($0) }.trimmed)\\]", after)
    }
    let plain = Array("0123456789+-=()−")
    let places = words.trimmed.map { plain.firstIndex(of: $0) }
    guard !places.contains(nil) else {
      // `2<sup>n + 1</sup>`, though not `1<sup>21st</sup>`.
      return words.contains { "+-=−".contains($0) }
        ? ("\(tag.name == "sup" ? "^" : "\\_")(\(words.trimmed))", after) : nil
    }
    return (String(places.compactMap { $0 }.map { small[$0] }), after)
  }

  /// `<a href="…">words</a>` within a line.
  private mutating func anchor(_ tag: HTMLTag, after done: String) -> Taken? {
    guard tag.name == "a", let address = tag.attributes["href"], let (inner, after) = tag.content
    else { return nil }
    if tag.attributes.count > 1 { add(.html, String(tag.all)) }
    let words = inline(String(inner))
    let isNumber = done.last?.isNumber ?? false && words.first?.isNumber ?? false
    let gap = isNumber ? " " : ""
    let all = String(tag.all.base[tag.all.startIndex..<after.startIndex])
    if let mark = reference(to: address, words) { return (gap + mark, after) }
    let target = words.trimmed.isEmpty ? nil : destination(address, all: all)
    return (gap + (target.map { "[\(words)](\($0))" } ?? words), after)
  }

  private mutating func element(_ tag: HTMLTag, after done: String) -> String {
    let words = tag.attributes
    if tag.name == "img", let source = words["src"] {
      let size = ImageLabel.size(in: words)
      let known = ["src", "alt"] + (size == nil ? [] : ["width", "height"])
      if words.keys.contains(where: { !known.contains($0) }) { add(.html, String(tag.all)) }
      return image(
        source, words["alt"] ?? "", size: size, title: "", all: String(tag.all))
    }
    let isPlain = Self.inner.contains(tag.name) || Self.blocks.contains(tag.name)
    if tag.all.contains("=") || !isPlain { add(.html, String(tag.all)) }
    if ["ul", "ol", "li"].contains(tag.name), !isRow { return list(tag, after: done) }
    if Self.blocks.contains(tag.name) { return gap(tag, after: done) }
    if !isPlain, let last = done.last, let next = tag.rest.first,
      last.isLetter || last.isNumber, next.isLetter || next.isNumber
    {
      return " "
    }
    return Self.signs[tag.name] ?? ""
  }

  // MARK: - Blocks

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
  private func gap(_ tag: HTMLTag, after done: String) -> String {
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
  private mutating func list(_ tag: HTMLTag, after done: String) -> String {
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

  // MARK: - Tables

  /// A whole table of one line as one of Markdown; within a line's words, its cells with `; ` between.
  private mutating func table(_ tag: HTMLTag, after done: String) -> Taken? {
    guard tag.name == "table", !isRow, let (inner, after) = tag.content,
      let table = HTMLTable(inner)
    else { return nil }
    for part in [tag] + table.tags where part.all.contains("=") {
      add(.html, String(part.all))
    }
    let start = Self.continuation(of: done)
    isRow = true
    let rows = table.rows.map { row in
      row.map { cell in
        inline(String(cell).withSingleSpaces).replacing("\n", with: " ").trimmed
          .replacing("\\|", with: "|").replacing("|", with: "\\|")
      }
    }
    isRow = false
    let count = rows.map(\.count).max() ?? 0
    var lines = rows.map { row in
      "| " + (row + Array(repeating: "", count: count - row.count)).joined(separator: " | ") + " |"
    }
    lines.insert("|" + String(repeating: "---|", count: count), at: 1)
    let isAfterText =
      Self.isFresh(done)
      ? done.trimmed.isEmpty && !(self.lines.last?.trimmed.isEmpty ?? true) : true
    let before = isAfterText ? "\n\(start)" + (Self.isFresh(done) ? "" : "\n\(start)") : ""
    let words = table.caption.trimmed
    let caption = words.isEmpty ? "" : inline(words) + "\n\(start)\n\(start)"
    let end = after.trimmed.isEmpty && ahead.first?.trimmed.isEmpty ?? true ? "" : "\n\(start)"
    let next = after.trimmed.isEmpty ? end : end + "\n\(start)"
    return (before + caption + lines.joined(separator: "\n" + start) + next, after)
  }
}

/// The cells of a simple table of HTML.
private struct HTMLTable {
  private(set) var rows: [[Substring]] = []
  /// Those of its rows and cells.
  private(set) var tags: [HTMLTag] = []
  /// The words that are in no cell.
  private(set) var caption = ""
  /// By column, in how many more rows a cell goes on.
  private var spans: [Int: Int] = [:]

  /// Nil where it has no cells, or another table in one.
  init?(_ inner: Substring) {
    let parts: Set = ["tr", "td", "th", "thead", "tbody", "tfoot", "caption", "colgroup", "col"]
    var cell: HTMLTag?
    var start = inner.startIndex
    for tag in HTMLTag.all(in: inner) {
      if tag.name == "table" { return nil }
      guard parts.contains(tag.name) else { continue }
      tags.append(tag)
      let text = inner[start..<tag.all.startIndex]
      if let cell { add(text, cell) } else { caption += text.trimmed + " " }
      start = tag.rest.startIndex
      cell = nil
      if tag.name == "tr", !tag.isClosing { rows.append([]) }
      if ["td", "th"].contains(tag.name), !tag.isClosing {
        if rows.isEmpty { rows.append([]) }
        cell = tag
      }
    }
    if let cell { add(inner[start...], cell) } else { caption += inner[start...].trimmed }
    rows.removeAll(where: \.isEmpty)
    if rows.isEmpty { return nil }
  }

  private mutating func add(_ text: Substring, _ cell: HTMLTag) {
    let last = rows.count - 1
    let number = { (key: String) in
      min(max(cell.attributes[key].flatMap { Int($0) } ?? 1, 1), 100)
    }
    while let left = spans[rows[last].count], left > 0 {
      spans[rows[last].count] = left - 1
      rows[last].append("")
    }
    for place in 0..<number("colspan") {
      spans[rows[last].count] = number("rowspan") - 1
      rows[last].append(place == 0 ? text : "")
    }
  }
}
