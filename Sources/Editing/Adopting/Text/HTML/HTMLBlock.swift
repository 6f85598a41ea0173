import Support

/// Finds the lines of a text that are within a block of HTML, in which no sign is a mark of Markdown: by
/// CommonMark's rules up to an empty line, though no further than the element that it begins with, after
/// whose end some programs read Markdown.
struct HTMLBlock {
  /// The name of the element, how many of that name are open, and how far in its lines are at least.
  private var open: (name: String, depth: Int, least: Int)?
  private var isQuoted = false
  private var isAfterBlank = true

  private static let elements: Set<String> = ForeignText.blocks.subtracting(["br", "pre"]).union([
    "col", "colgroup", "dialog", "optgroup", "menu", "search",
  ])

  /// Elements whose content has other rules.
  private static let others: Set<String> = ["pre", "script", "style", "textarea"]

  /// Whether a line, the next one of a text, is in such a block.
  mutating func holds(_ line: String) -> Bool {
    let start = line.prefix { " \t>".contains($0) }
    let rest = line[start.endIndex...]
    defer { isAfterBlank = rest.trimmed.isEmpty }
    let indent = start.reversed().prefix { $0 != ">" }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
    let isGoingOn =
      open.map { indent >= $0.least } ?? false && isQuoted == start.contains(">")
      && !rest.trimmed.isEmpty
    if !isGoingOn {
      open = nil
      let item = rest.prefixMatch(of: /(([-*+]|[0-9]{1,9}[.)])[ \t]+)+/)?.output.0 ?? ""
      let isFirst = isAfterBlank || !item.isEmpty
      guard let name = opened(by: rest.dropFirst(item.count), isFirst: isFirst) else {
        return false
      }
      open = (name, 0, item.isEmpty ? max(0, indent - 3) : indent + item.count)
      isQuoted = start.contains(">")
    }
    for tag in HTMLTag.all(in: rest) where tag.name == open?.name {
      open?.depth += tag.isClosing ? -1 : 1
    }
    if let depth = open?.depth, depth <= 0 { open = nil }
    return true
  }

  /// Ends what is open.
  mutating func end() { open = nil }

  /// The element whose tag opens a block at the start of a text; one that may stand within words has its
  /// tag alone in the line, `isFirst` of its paragraph.
  private func opened(by text: Substring, isFirst: Bool) -> String? {
    guard text.first == "<" else { return nil }
    let tag = HTMLTag(text)
    let name = tag?.name ?? text.dropFirst().prefix { $0.isLetter || $0.isNumber }.lowercased()
    // Some programs read Markdown in what is marked so.
    guard tag?.attributes["markdown"] == nil, !Self.others.contains(name) else { return nil }
    if Self.elements.contains(name) { return name }
    return isFirst && tag.map { !$0.isClosing && $0.rest.trimmed.isEmpty } ?? false ? name : nil
  }
}
