internal import Content
internal import Diagnostics
internal import Markdown
import Support

/// A text after the fixes that the checks of texts offer: what they would report is written as they
/// suggest, and what isn't a mark is written so that it isn't read as one.
struct SettledText {
  private(set) var text: String
  /// What was removed, and the line of the text that it was on, from 0.
  private(set) var removed: [(line: Int, words: String)] = []

  /// Each round may bring another mark to light, and a check reports only so many of a kind.
  private static let rounds = 40
  /// One fix may undo another: from this round on, marks are escaped only.
  private static let lastFixes = 5

  init(_ text: String) {
    self.text = text
    for round in 0..<Self.rounds {
      let diagnostics = Self.diagnostics(in: self.text)
      guard !diagnostics.isEmpty, settle(diagnostics, byFixes: round < Self.lastFixes) else {
        return
      }
    }
  }

  private static func diagnostics(in text: String) -> [Diagnostic] {
    let file = InputFile(path: "Content/notes/note.md", bytes: Array(text.utf8))
    var diagnostics: [Diagnostic] = []
    _ = Outline(
      parsing: file, body: 0..<file.bytes.count, numbersParagraphs: false, into: &diagnostics)
    return diagnostics
  }

  /// Whether anything could be done; the last first, so that the places before stay.
  private mutating func settle(_ diagnostics: [Diagnostic], byFixes: Bool) -> Bool {
    var bytes = Array(text.utf8)
    var limit = bytes.count + 1
    var isChanged = false
    for diagnostic in diagnostics.sorted(by: { $0.location.offset > $1.location.offset }) {
      let range = diagnostic.location.range(in: bytes)
      let (start, end) = (range.lowerBound, range.upperBound)
      let marked = String(decoding: bytes[range], as: UTF8.self)
      guard start < bytes.count, end <= limit,
        let words = replacement(for: diagnostic, marked, byFixes),
        // A backslash that was of no use isn't followed by another.
        words != "\\" + marked || !Self.isEscaped(start, in: bytes)
      else { continue }
      if words.isEmpty {
        removed.append((bytes[..<start].count { $0 == UInt8(ascii: "\n") }, marked))
      }
      let cell =
        diagnostic.id == .surplusCell ? bytes[..<start].lastIndex(of: UInt8(ascii: "|")) : nil
      if let cell {
        bytes.insert(UInt8(ascii: "\\"), at: cell)
        limit = cell
      } else {
        bytes.replaceSubrange(start..<end, with: words.utf8)
        limit = start
      }
      isChanged = true
    }
    text = String(decoding: bytes, as: UTF8.self)
    return isChanged
  }

  private static func isEscaped(_ place: Int, in bytes: [UInt8]) -> Bool {
    !bytes[..<place].reversed().prefix { $0 == UInt8(ascii: "\\") }.count.isMultiple(of: 2)
  }

  /// What to write in place of the marked words; nil where they stay.
  private func replacement(for diagnostic: Diagnostic, _ marked: String, _ byFixes: Bool)
    -> String?
  {
    switch diagnostic.id {
    case .mainHeading: return nil
    case .surplusCell: return marked
    case .controlCharacter: return ""
    default: break
    }
    if diagnostic.id == .foreignMark, let fixes = diagnostic.suggestion?.replacements,
      fixes.count == 1
    {
      // Of a mark that spans several lines only the first is marked, and a fix has no escapes.
      // What is between two carets may be two powers: `3^6,2^6`.
      let isPower =
        marked.hasPrefix("^") && marked.count > 2 && fixes[0] == marked.dropFirst().dropLast()
      // `[[A](a) and [B]]` holds no reference that the texts of the folder would have.
      let isReference = fixes[0].contains("[[") && !marked.contains("[[")
      let isWhole =
        fixes[0].isAlike(marked) && !marked.contains("\\") && !isPower && !isReference
      if fixes[0].isEmpty || byFixes && isWhole { return fixes[0] }
    }
    if diagnostic.id == .malformedLink, marked.hasPrefix("http") {
      // An address within emphasis ends where that does.
      let end = marked.firstIndex { "*_~".contains($0) } ?? marked.endIndex
      return "<\(marked[..<end])>\(marked[end...])"
    }
    return marked.first.map { $0.isASCII && ($0.isPunctuation || $0.isSymbol) } ?? false
      ? "\\" + marked : nil
  }
}

extension String {
  /// Whether both hold the same letters and digits.
  fileprivate func isAlike(_ other: String) -> Bool {
    let words = { (text: String) in text.filter { $0.isLetter || $0.isNumber } }
    return words(self) == words(other)
  }
}

/// The ranks of a text's headings.
enum HeadingRanks {
  /// The lines without the heading that is the title, and with the others below it in rank.
  static func belowTitle(_ lines: [String], _ title: String) -> (lines: [String], dropped: Int?) {
    let places = headings(in: lines)
    var lines = lines
    var dropped: Int?
    if let first = places.first, level(of: lines[first]) == 1,
      lines[..<first].allSatisfy({ $0.trimmed.isEmpty }), words(of: lines[first]) == title
    {
      lines[first] = ""
      dropped = first
    }
    let others = places.filter { $0 != dropped }
    guard others.contains(where: { level(of: lines[$0]) == 1 }) else { return (lines, dropped) }
    for place in others where level(of: lines[place]) < 6 {
      let indent = lines[place].prefix { $0 == " " || $0 == ">" }
      lines[place] = indent + "#" + lines[place].dropFirst(indent.count)
    }
    return (lines, dropped)
  }

  /// The words of the first heading of the first rank, where it is before any text.
  static func title(of lines: [String]) -> String? {
    guard let start = firstLine(of: lines) else { return nil }
    // Underlined, or with a sign before it.
    let next = lines.dropFirst(start + 1).first ?? ""
    let isUnderlined =
      !next.trimmed.isEmpty && next.allSatisfy { $0 == "=" || $0 == " " } && !next.hasPrefix("    ")
      && ForeignText.underline("===", lines[start]) != nil
    if let tag = HTMLTag(lines[start].trimmed[...]), tag.name == "h1",
      let content = tag.content, content.after.trimmed.isEmpty
    {
      let words = words(of: "# " + HTMLTag.words(of: content.inner))
      return words.isEmpty ? nil : words
    }
    guard isUnderlined || headings(in: lines).first == start && level(of: lines[start]) == 1 else {
      return nil
    }
    let words = words(of: isUnderlined ? "# \(lines[start].trimmed)" : lines[start])
    return words.isEmpty ? nil : words
  }

  /// The first line that readers see: remarks and what a program imports come before it.
  private static func firstLine(of lines: [String]) -> Int? {
    var end: String?
    var endOfStatement = 0
    for (index, line) in lines.enumerated() where index >= endOfStatement {
      let text = line.trimmed
      if let close = end {
        if text.hasSuffix(close) { end = nil }
        continue
      }
      let remark = [("<!--", "-->"), ("{/*", "*/}"), ("{# ", "#}"), ("{#-", "#}")].first {
        text.hasPrefix($0.0)
      }
      if let close = remark?.1 {
        if !text.dropFirst(3).contains(close) {
          end = close
        } else if !text.hasSuffix(close) {
          return index
        }
        continue
      }
      if ModuleStatement.surelyBegins(text) {
        endOfStatement = index + ModuleStatement.count(of: lines[index...])
      } else if !text.isEmpty {
        return index
      }
    }
    return nil
  }

  /// A text without marks that a plain one has no use for: its words as readers see them. One with
  /// something else in it that isn't shown stays.
  static func plain(_ text: String) -> String {
    guard text.contains(where: { "`*=~".contains($0) }) else { return text }
    let words = words(of: "# \(text)")
    let letters = { (text: String) in text.filter { $0.isLetter || $0.isNumber } }
    return letters(words) == letters(text) ? words : text
  }

  /// A heading's words as readers see them.
  private static func words(of heading: String) -> String {
    let file = InputFile(path: "Content/notes/note.md", bytes: Array(heading.utf8))
    var diagnostics: [Diagnostic] = []
    let outline = Outline(
      parsing: file, body: 0..<file.bytes.count, numbersParagraphs: false, into: &diagnostics)
    return outline.headings.first?.text.trimmed ?? ""
  }

  private static func level(of line: String) -> Int {
    line.drop { $0 == " " || $0 == ">" }.prefix { $0 == "#" }.count
  }

  /// The places of the lines that are headings, those within code left out.
  private static func headings(in lines: [String]) -> [Int] {
    var fence: String?
    return lines.indices.filter { index in
      let text = lines[index].drop { $0 == " " || $0 == ">" }
      if text.hasPrefix("```") || text.hasPrefix("~~~") {
        let sign = String(text.prefix(3))
        fence = fence == nil ? sign : fence == sign ? nil : fence
        return false
      }
      let level = text.prefix { $0 == "#" }.count
      return fence == nil && (1...6).contains(level)
        && (text.count == level || text.dropFirst(level).first?.isWhitespace ?? false)
        && lines[index].prefix { $0 == " " }.count < 4
    }
  }
}
