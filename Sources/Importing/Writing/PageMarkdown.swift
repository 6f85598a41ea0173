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
    /// Of a list right before.
    var listBefore: MarkdownList.Style?
    while let line = rest.first {
      if line.shape != .paragraph { hasStructure = true }
      if case .item = line.shape {
        let list = MarkdownList.first(of: rest, after: listBefore)
        blocks.append((list.text, list.lines))
        rest = rest.dropFirst(list.lines)
        listBefore = list.style
        continue
      }
      listBefore = nil
      let (text, count) = Self.block(rest)
      blocks.append((text, count))
      rest = rest.dropFirst(count)
    }
  }

  /// The block with which some lines begin.
  private static func block(_ lines: ArraySlice<CaptureLine>) -> (text: String, lines: Int) {
    guard let line = lines.first else { return ("", 0) }
    switch line.shape {
    case .paragraph, .caption, .item: return (escaped(line.text), 1)
    case .struck: return ("~~\(escaped(line.text))~~", 1)
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
    case .code: return code(lines)
    case .cell(let cell, _):
      let own = lines.prefix {
        if case .cell(let other, _) = $0.shape { return other.table == cell.table }
        return false
      }
      return MarkdownTable.text(of: own).map { ($0, own.count) } ?? (escaped(line.text), 1)
    }
  }

  /// Between fences longer than any in the code.
  private static func code(_ lines: ArraySlice<CaptureLine>) -> (text: String, lines: Int) {
    var longest = 2
    var text: [String] = []
    var count = 0
    var info = ""
    for line in lines {
      guard case .code(let element, let gap, let language) = line.shape,
        element == lines.first?.shape.unit
      else { break }
      if count == 0 { info = language ?? "" } else { text += repeatElement("", count: gap) }
      text.append(line.text)
      count += 1
      var run = 0
      for character in line.text {
        run = character == "`" ? run + 1 : 0
        longest = max(longest, run)
      }
    }
    let fence = String(repeating: "`", count: longest + 1)
    return (([fence + info] + text + [fence]).joined(separator: "\n"), count)
  }

  // MARK: - Escapes

  /// A text in which no sign is a mark.
  static func escaped(_ text: String, inTable: Bool = false) -> String {
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
