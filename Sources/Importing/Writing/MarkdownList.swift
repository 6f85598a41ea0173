/// A list of a page, with the lists in it, as Markdown: its numbers stay what they are.
struct MarkdownList {
  private(set) var text: [String] = []
  /// How many lines it takes.
  private(set) var count = 0
  /// How its last item was marked.
  private var style: Style?
  private var levels: [Level] = []
  private var seen: Set<Int> = []

  struct Style {
    let isNumbered: Bool
    /// Whether the marker is the second one, so that a list doesn't go on with one right before it.
    let isOther: Bool
  }

  private struct Level {
    let list: Int
    let depth: Int
    var isOther: Bool
    var number: Int?
    /// How far the text of an item is indented from the list.
    var width = 4
  }

  /// The first list of some lines; `style` is that of a list right before it.
  static func first(
    of lines: ArraySlice<CaptureLine>, after style: Style?
  ) -> (text: String, lines: Int, style: Style?) {
    var list = MarkdownList(style: style)
    for line in lines {
      guard case .item(let own, let item, let depth, let number) = line.shape,
        list.add(line.text, own, item, depth, number)
      else { break }
      list.count += 1
    }
    return (list.text.joined(separator: "\n"), list.count, list.style)
  }

  private init(style: Style?) { self.style = style }

  /// False for an item of another list beside this one.
  private mutating func add(
    _ text: String, _ list: Int, _ item: Int, _ depth: Int, _ number: Int?
  ) -> Bool {
    guard let isNew = open(list, depth, number) else { return false }
    let last = levels.count - 1
    let indent = String(repeating: " ", count: levels.dropLast().reduce(0) { $0 + $1.width })
    let words = PageMarkdown.escaped(text)
    guard seen.insert(item).inserted else {
      self.text += ["", indent + String(repeating: " ", count: levels[last].width) + words]
      return true
    }
    // Numbers that aren't in order begin a list of their own.
    if !isNew, let number, levels[last].number.map({ $0 + 1 }) != number {
      levels[last].isOther.toggle()
    }
    levels[last].number = number
    if last == 0 { style = Style(isNumbered: number != nil, isOther: levels[0].isOther) }
    let marker = Self.marker(number, levels[last].isOther)
    let space = String(repeating: " ", count: max(4 - marker.utf8.count, 1))
    levels[last].width = (marker + space).utf8.count
    // Only a list that begins with 1 may follow a paragraph's line.
    if isNew, last > 0, let number, number != 1 { self.text.append("") }
    self.text.append(indent + marker + space + words)
    return true
  }

  /// Makes a list the innermost one; whether it is new, or nil where it is beside all of these.
  private mutating func open(_ list: Int, _ depth: Int, _ number: Int?) -> Bool? {
    if let index = levels.firstIndex(where: { $0.list == list }) {
      levels.removeLast(levels.count - index - 1)
      return false
    }
    var former: Level?
    while let last = levels.last, last.depth >= depth { former = levels.popLast() ?? last }
    guard !levels.isEmpty || text.isEmpty else { return nil }
    let before =
      levels.isEmpty
      ? style : former.map { Style(isNumbered: $0.number != nil, isOther: $0.isOther) }
    let other = before.map { $0.isNumbered == (number != nil) && !$0.isOther } ?? false
    levels.append(Level(list: list, depth: depth, isOther: other, number: number))
    return true
  }

  /// Markdown has no numbers below 0, and none of more than nine digits.
  private static func marker(_ number: Int?, _ isOther: Bool) -> String {
    guard let number, 0...999_999_999 ~= number else { return isOther ? "*" : "-" }
    return "\(number)\(isOther ? ")" : ".")"
  }
}
