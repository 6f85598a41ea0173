import Support

/// The lines of a text, with the admonitions and tabs of Python-Markdown (`!!! note "Title"` and what
/// is set in below it) and those of directives (`:::note Title` up to `:::`) as callouts.
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
    /// Up to a line `:::`; else up to one that is set in less.
    let isFenced: Bool
  }

  private typealias Head = (name: String, title: String, isFenced: Bool)

  init(_ body: [String]) {
    for (number, line) in body.enumerated() {
      let indent = Self.indent(of: line)
      let isBlank = line.trimmed.isEmpty
      let depth = open.count
      while !isBlank, let last = open.last, indent < last.columns, !last.isFenced || fence == nil {
        open.removeLast()
        fence = nil
      }
      // A line right after a quotation would go on with it.
      if open.count < depth, lines.last?.trimmed.isEmpty == false {
        put(prefixOfOpen.trimmingEnd, number)
      }
      if !isBlank, open.isEmpty, fence == nil {
        isInList = Self.isItem(line) || isInList && indent > 0
      }
      let next = body[(number + 1)...].first { !$0.trimmed.isEmpty }
      let holds = next.map { Self.indent(of: $0) >= indent + 4 } ?? false
      read(Self.without(open.last?.columns ?? 0, line), number, beforeSetIn: holds)
    }
  }

  private var prefixOfOpen: String { open.last?.prefix ?? "" }

  private mutating func put(_ text: String, _ number: Int) {
    lines.append(text)
    numbers.append(number)
  }

  /// `isBeforeSetIn` if the next line that isn't empty is set in below it.
  private mutating func read(_ text: String, _ number: Int, beforeSetIn isBeforeSetIn: Bool) {
    let bare = text.trimmed
    if let open = fence {
      if bare.hasPrefix(open), bare.allSatisfy({ $0 == open.first }) { fence = nil }
      return put(prefixOfOpen + text, number)
    }
    if bare.hasPrefix("```") || bare.hasPrefix("~~~") {
      let sign = bare.prefix { $0 == bare.first }
      if !bare.dropFirst(sign.count).contains("`") { fence = String(sign) }
      return put(prefixOfOpen + text, number)
    }
    let indent = Self.indent(of: text)
    if bare.count >= 3, bare.allSatisfy({ $0 == ":" }), open.last?.isFenced ?? false {
      open.removeLast()
      return put(prefixOfOpen.trimmingEnd, number)
    }
    if bare.isEmpty { return put(prefixOfOpen.trimmingEnd, number) }
    guard indent < 4 || isInList, let head = Self.head(bare, isBeforeSetIn) else {
      return put(prefixOfOpen + text, number)
    }
    let last = (lines.last ?? "").drop { "> ".contains($0) }
    if !last.isEmpty, !last.hasPrefix("[!") { put(prefixOfOpen.trimmingEnd, number) }
    let columns = (open.last?.columns ?? 0) + indent
    let prefix = prefixOfOpen + String(repeating: " ", count: indent) + "> "
    open.append(
      Block(
        prefix: prefix, columns: head.isFenced ? columns : columns + 4, isFenced: head.isFenced))
    put("\(prefix)[!\(head.name)] \(head.title)".trimmingEnd, number)
  }

  // MARK: - Heads

  private static func head(_ text: String, _ isBeforeSetIn: Bool) -> Head? {
    indented(text).flatMap { $0.title.isEmpty && !isBeforeSetIn ? nil : $0 } ?? fenced(text)
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

  private static func isItem(_ line: String) -> Bool {
    line.trimmed.prefixMatch(of: /([-*+]|[0-9]{1,9}[.)])\s/) != nil
  }

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
