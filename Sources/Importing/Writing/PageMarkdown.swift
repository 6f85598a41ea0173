import Support

/// The kept lines of a page as Markdown: headings, lists, quotations, code and tables keep what they
/// are, and every sign of the text means itself.
struct PageMarkdown {
  /// Blocks in order, and how many of the lines each takes.
  private(set) var blocks: [(text: String, lines: Int)] = []
  /// Whether any of them is more than a paragraph.
  private(set) var hasStructure = false

  init(_ lines: [CaptureLine]) {
    var rest = lines[...]
    while let line = rest.first {
      let (text, count) = Self.block(rest)
      if line.shape != .paragraph { hasStructure = true }
      blocks.append((text, count))
      rest = rest.dropFirst(count)
    }
  }

  /// The block with which some lines begin.
  private static func block(_ lines: ArraySlice<CaptureLine>) -> (text: String, lines: Int) {
    guard let line = lines.first else { return ("", 0) }
    switch line.shape {
    case .paragraph: return (escaped(line.text), 1)
    case .heading(let level):
      var words = escaped(line.text)
      // Signs at a heading's end would close it.
      if words.last == "#", words.last(where: { $0 != "#" }) == " " {
        words = "\(words.dropLast())\\#"
      }
      return (String(repeating: "#", count: max(level, 2)) + " " + words, 1)
    case .quotation(let element):
      let own = lines.prefix { $0.shape == .quotation(element: element) }
      return (own.map { "> " + escaped($0.text) }.joined(separator: "\n>\n"), own.count)
    case .code(let element):
      let own = lines.prefix { $0.shape == .code(element: element) }
      return (code(own.map(\.text)), own.count)
    case .item: return list(lines)
    case .cell(let table, _, _, _):
      let own = lines.prefix {
        if case .cell(let other, _, _, _) = $0.shape { return other == table }
        return false
      }
      return self.table(own).map { ($0, own.count) } ?? (escaped(line.text), 1)
    }
  }

  /// Between fences longer than any in the code.
  private static func code(_ lines: [String]) -> String {
    var longest = 2
    for line in lines {
      var run = 0
      for character in line {
        run = character == "`" ? run + 1 : 0
        longest = max(longest, run)
      }
    }
    let fence = String(repeating: "`", count: longest + 1)
    return ([fence] + lines + [fence]).joined(separator: "\n")
  }

  // MARK: - Lists

  private static func list(_ lines: ArraySlice<CaptureLine>) -> (text: String, lines: Int) {
    var text: [String] = []
    var seen: Set<Int> = []
    var numbers: [Int: Int] = [:]
    var depths: [Int: Int] = [:]
    var count = 0
    for line in lines {
      guard case .item(let list, let item, let depth, let isNumbered) = line.shape else { break }
      count += 1
      // The outermost list that is kept is flush left.
      let first = depths.values.min() ?? depth
      depths[list] = depth
      let indent = String(
        repeating: "    ", count: max(min(depth - first, seen.isEmpty ? 0 : 6), 0))
      if seen.insert(item).inserted {
        numbers[list, default: 0] += 1
        let marker = isNumbered ? "\(numbers[list] ?? 1)." : "-"
        let space = String(repeating: " ", count: max(4 - marker.count, 1))
        text.append(indent + marker + space + escaped(line.text))
      } else {
        text += ["", indent + "    " + escaped(line.text)]
      }
    }
    return (text.joined(separator: "\n"), count)
  }

  // MARK: - Tables

  /// A table of data has at least two rows and columns, and short cells; nil for one of layout.
  private static func table(_ lines: ArraySlice<CaptureLine>) -> String? {
    var rows: [(row: Int, cells: [Int: String])] = []
    for line in lines {
      guard case .cell(_, let row, let column, let isSpanning) = line.shape, !isSpanning,
        column < 30
      else { return nil }
      if rows.last?.row != row { rows.append((row, [:])) }
      let text = escaped(line.text, inTable: true)
      let known = rows[rows.count - 1].cells[column]
      rows[rows.count - 1].cells[column] = known.map { "\($0) \(text)" } ?? text
    }
    let columns = (rows.flatMap(\.cells.keys).max() ?? 0) + 1
    let longest = rows.flatMap(\.cells.values).map(TextSize.of).max() ?? 0
    guard rows.count >= 2, columns >= 2, longest <= 300 else { return nil }
    let texts = rows.map { row in
      "| " + (0..<columns).map { row.cells[$0] ?? " " }.joined(separator: " | ") + " |"
    }
    let rule = "|" + String(repeating: "---|", count: columns)
    return ([texts[0], rule] + texts.dropFirst()).joined(separator: "\n")
  }

  // MARK: - Escapes

  /// A text in which no sign is a mark.
  private static func escaped(_ text: String, inTable: Bool = false) -> String {
    var escaped = ""
    let signs = Array(text.trimmed)
    for (index, sign) in signs.enumerated() {
      let before = index > 0 ? signs[index - 1] : " "
      let next = index + 1 < signs.count ? signs[index + 1] : " "
      let isMark =
        switch sign {
        case "\\", "*", "`", "[", "]", "<": true
        case "_": !(before.isWordCharacter && next.isWordCharacter)
        case "&": next.isLetter || next == "#"
        case "|": inTable
        case "!": next == "["
        case "~": before == "~" || next == "~"
        default: false
        }
      escaped += isMark ? "\\\(sign)" : String(sign)
    }
    return startEscaped(escaped)
  }

  /// Signs that begin a block where a line begins with them.
  private static func startEscaped(_ text: String) -> String {
    guard let first = text.first else { return text }
    if "#+-=>|:".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    if !digits.isEmpty, let sign = rest.first, sign == "." || sign == ")" {
      return digits + "\\" + rest
    }
    return text
  }
}
