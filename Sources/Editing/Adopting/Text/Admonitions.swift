import Support

/// The lines of a text, with the admonitions and tabs of Python-Markdown (`!!! note "Title"` and what
/// is set in below it) and those of directives (`:::note Title` up to `:::`) as callouts, and the lines
/// from `<blockquote>` on as quoted.
struct Admonitions {
  private(set) var lines: [String] = []
  /// The place of each in the text's lines.
  private(set) var numbers: [Int] = []
  private var open: [Block] = []
  /// The fence of the code that is open, within the innermost block.
  private var fence: String?
  private var isInList = false

  private struct Block {
    /// What its lines are written after.
    let prefix: String
    /// How far its lines are set in, in columns of the source.
    let columns: Int
    let end: End
  }

  private enum End: Equatable {
    /// A line that is set in less.
    case indent
    /// A line `:::`.
    case colons
    /// The end tag of the element, and of so many others in it.
    case tag(open: Int)
  }

  private typealias Head = (name: String, title: String, isFenced: Bool)

  init(_ body: [String]) {
    for (number, line) in body.enumerated() {
      let indent = Self.indent(of: line)
      let isBlank = line.trimmed.isEmpty
      let depth = open.count
      while !isBlank, let last = open.last, indent < last.columns,
        last.end != .colons || fence == nil
      {
        open.removeLast()
        fence = nil
      }
      // A line right after a quotation would go on with it.
      if open.count < depth, lines.last?.trimmed.isEmpty == false {
        put(prefixOfOpen.trimmingEnd, number)
      }
      if !isBlank, open.isEmpty, fence == nil {
        isInList = ForeignText.isItem(line) || isInList && indent > 0
      }
      read(
        Self.without(open.last?.columns ?? 0, line), number, before: body[(number + 1)...])
    }
  }

  private var prefixOfOpen: String { open.last?.prefix ?? "" }

  private mutating func put(_ text: String, _ number: Int) {
    lines.append(text)
    numbers.append(number)
  }

  private mutating func read(_ text: String, _ number: Int, before ahead: ArraySlice<String>) {
    let bare = text.trimmed
    if goesOnWithCode(bare) { return put(prefixOfOpen + text, number) }
    if bare.count >= 3, bare.allSatisfy({ $0 == ":" }), open.last?.end == .colons {
      open.removeLast()
      return put(prefixOfOpen.trimmingEnd, number)
    }
    if bare.isEmpty { return put(prefixOfOpen.trimmingEnd, number) }
    let indent = Self.indent(of: text)
    let isBlock = indent < 4 || isInList
    if isBlock, Self.opensQuotation(bare, before: ahead) {
      begin(.tag(open: 0), "", indent, number)
    } else if isBlock, let head = Self.head(bare, indent + (open.last?.columns ?? 0), ahead) {
      begin(head.isFenced ? .colons : .indent, "[!\(head.name)] \(head.title)", indent, number)
      return
    }
    guard case .tag(let depth)? = open.last?.end else { return put(prefixOfOpen + text, number) }
    readQuoted(text, number, depth, ahead)
  }

  /// Whether a line is one of code, or of its fences.
  private mutating func goesOnWithCode(_ bare: String) -> Bool {
    if let open = fence {
      if bare.hasPrefix(open), bare.allSatisfy({ $0 == open.first }) { fence = nil }
      return true
    }
    guard bare.hasPrefix("```") || bare.hasPrefix("~~~") else { return false }
    let sign = bare.prefix { $0 == bare.first }
    if !bare.dropFirst(sign.count).contains("`") { fence = String(sign) }
    return true
  }

  /// Opens a block, with its first line where it has one.
  private mutating func begin(_ end: End, _ head: String, _ indent: Int, _ number: Int) {
    let last = (lines.last ?? "").drop { "> ".contains($0) }
    if !last.isEmpty, !last.hasPrefix("[!") { put(prefixOfOpen.trimmingEnd, number) }
    let outer = open.last?.columns ?? 0
    let columns =
      switch end {
      case .indent: outer + indent + 4
      case .colons: outer + indent
      case .tag: outer
      }
    let prefix = prefixOfOpen + String(repeating: " ", count: indent) + "> "
    open.append(Block(prefix: prefix, columns: columns, end: end))
    if !head.isEmpty { put((prefix + head).trimmingEnd, number) }
  }

  // MARK: - Quotations

  /// Whether a line begins with `<blockquote>` that a later one closes.
  private static func opensQuotation(_ bare: String, before ahead: ArraySlice<String>) -> Bool {
    guard let tag = HTMLTag(bare[...]), tag.name == quotation, !tag.isClosing, tag.content == nil
    else { return false }
    return ahead.prefix(2000).contains { $0.lowercased().contains("</\(quotation)") }
  }

  private static let quotation = "blockquote"

  /// A line within an element that is quoted; `depth` others like it are open in it.
  private mutating func readQuoted(
    _ text: String, _ number: Int, _ depth: Int, _ ahead: ArraySlice<String>
  ) {
    let prefix = prefixOfOpen
    // How far a line of HTML is set in has no meaning.
    let text = text.trimmed.hasPrefix("<") ? text.trimmed : text
    var depth = depth
    for tag in HTMLTag.all(in: text[...]) where tag.name == Self.quotation {
      depth += tag.isClosing ? -1 : 1
      guard depth <= 0 else { continue }
      open.removeLast()
      put(prefix + text[..<tag.rest.startIndex], number)
      put(prefixOfOpen.trimmingEnd, number)
      if !tag.rest.trimmed.isEmpty { read(tag.rest.trimmed, number, before: ahead) }
      return
    }
    open[open.count - 1] = Block(
      prefix: prefix, columns: open[open.count - 1].columns, end: .tag(open: depth))
    put(prefix + text, number)
  }

  // MARK: - Heads

  /// `indent` is that of the source; a head without words has lines below it that are set in.
  private static func head(_ text: String, _ indent: Int, _ ahead: ArraySlice<String>) -> Head? {
    if let head = indented(text) {
      let next = ahead.first { !$0.trimmed.isEmpty }
      return head.title.isEmpty && !(next.map { self.indent(of: $0) >= indent + 4 } ?? false)
        ? nil : head
    }
    return fenced(text)
  }

  /// `!!! note "Title"`, `???+ note`, `=== "Title"`
  private static func indented(_ text: String) -> Head? {
    if text.hasPrefix("==="), let title = quoted(text.dropFirst(3).drop { "+! ".contains($0) }[...])
    {
      return ("tab", title, false)
    }
    guard let sign = ["!!!", "???+", "???"].first(where: text.hasPrefix) else { return nil }
    let rest = text.dropFirst(sign.count)
    guard rest.first?.isWhitespace ?? false else { return nil }
    let words = rest.drop(while: \.isWhitespace)
    let names = words.prefix { $0 != "\"" }
    guard let name = names.split(separator: " ").first, isName(name) else { return nil }
    let others = names.split(separator: " ").dropFirst()
    // Anything else in such a line is a text of its own.
    guard others.allSatisfy(isName),
      names.endIndex == words.endIndex || quoted(words[names.endIndex...]) != nil
    else { return nil }
    return (([name] + others).joined(separator: "|"), quoted(words[names.endIndex...]) ?? "", false)
  }

  /// `:::note Title`, `::: note`, `:::note[Title]`
  private static func fenced(_ text: String) -> Head? {
    guard text.hasPrefix(":::") else { return nil }
    let rest = text.drop { $0 == ":" }.drop { $0 == " " }
    let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    // `::: name.of.a.module` is no block.
    guard isName(name), rest[name.endIndex...].first.map({ " \t[{".contains($0) }) ?? true else {
      return nil
    }
    var title = rest.dropFirst(name.count).trimmed
    if title.hasPrefix("["), title.hasSuffix("]") { title = String(title.dropFirst().dropLast()) }
    return (String(name), title, true)
  }

  private static func isName(_ text: Substring) -> Bool {
    text.first.map { $0.isASCII && $0.isLetter } ?? false
      && text.allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) }
  }

  /// What is between quotation marks, if nothing follows them.
  private static func quoted(_ text: Substring) -> String? {
    let bare = text.trimmed
    guard bare.count >= 2, bare.hasPrefix("\""), bare.hasSuffix("\"") else { return nil }
    return String(bare.dropFirst().dropLast())
  }

  // MARK: - Columns

  private static func indent(of line: String) -> Int {
    line.prefix { $0 == " " || $0 == "\t" }.reduce(0) { $1 == "\t" ? $0 + 4 - $0 % 4 : $0 + 1 }
  }

  /// Without so many columns of white space at its start, or without all where there are fewer.
  private static func without(_ columns: Int, _ line: String) -> String {
    guard columns > 0 else { return line }
    let indent = indent(of: line)
    let rest = line.drop { $0 == " " || $0 == "\t" }
    return String(repeating: " ", count: max(0, indent - columns)) + rest
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    String(self[..<(lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? startIndex)])
  }
}
