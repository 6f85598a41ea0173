internal import CCMark
internal import Support

/// The footnotes that a text defines, `[^label]: text`, as GitHub has them: a definition begins a
/// line, in a block quote or a list too, may interrupt a paragraph, and goes on over lines indented
/// by four columns.
///
/// cmark does not know them, but a list item with a marker of four columns goes on over the same
/// lines, so each definition is handed to cmark as such an item and found in its tree by its line.
struct Footnotes {
  struct Definition {
    /// The label as it is written.
    let label: String
    let line: Int
    /// Where the label begins, in bytes of the line.
    let indent: Int
    /// The label and its colon, with the blanks after it, as range of the line.
    let head: Range<Int>

    /// GitHub's labels hold none.
    var holdsSpace: Bool { label.utf8.contains(where: \.isSpace) }
  }

  /// The definitions, in document order.
  private(set) var definitions: [Definition] = []
  /// The first definition of each label, as `key` has it.
  private var indices: [String: Int] = [:]
  /// The definition on a line.
  private var lines: [Int: Int] = [:]

  /// What an item begins with in place of a definition's label.
  static let marker = Array("+   ".utf8)

  init() {}

  /// Reads the definitions in a text: the lines that look like one and become an item, which lines of
  /// code and HTML do not.
  init(in prepared: PreparedText) {
    guard prepared.bytes.mayHoldFootnotes else { return }
    let index = LineIndex(prepared.bytes)
    let found = (1...max(1, index.count)).compactMap { number in
      Self.definition(on: number, at: index.content(of: number), in: prepared.bytes)
    }
    guard !found.isEmpty else { return }
    var trial = prepared
    trial.replaceHeads(of: found)
    let items = Self.items(in: trial.bytes)
    for definition in found where items[definition.line]?.contains(definition.indent) == true {
      add(definition)
    }
  }

  var labels: [String] { definitions.map(\.label) }

  /// The definition that a label means.
  func index(of label: some Collection<UInt8>) -> Int? {
    guard !definitions.isEmpty else { return nil }
    return indices[Self.key(String(decoding: label, as: UTF8.self))]
  }

  /// The definition that a list item of cmark's represents.
  func index(of item: Node) -> Int? {
    guard !definitions.isEmpty, let index = lines[item.startLine],
      item.startColumn == definitions[index].indent + 1
    else { return nil }
    return index
  }

  private mutating func add(_ definition: Definition) {
    let index = definitions.count
    definitions.append(definition)
    lines[definition.line] = index
    let key = Self.key(definition.label)
    if indices[key] == nil { indices[key] = index }
  }

  /// GitHub matches labels whatever their case.
  private static func key(_ label: String) -> String {
    label.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// `[^label]:` after what block quotes and lists begin a line with.
  private static func definition(
    on number: Int, at line: Range<Int>, in text: [UInt8]
  ) -> Definition? {
    let start = text[line].pastContainerPrefixes
    guard text[start..<line.upperBound].starts(with: "[^".utf8),
      let close = text[start + 2..<line.upperBound].firstIndex(where: {
        $0 == .closeBracket || $0 == .openBracket
      }),
      text[close] == .closeBracket, close + 1 < line.upperBound,
      text[close + 1] == UInt8(ascii: ":"),
      !text[start + 2..<close].allSatisfy(\.isSpace)
    else { return nil }
    var end = close + 2
    while end < line.upperBound, text[end].isSpaceOrTab { end += 1 }
    let indent = start - line.lowerBound
    return Definition(
      label: String(decoding: text[start + 2..<close], as: UTF8.self), line: number,
      indent: indent, head: indent..<end - line.lowerBound)
  }

  /// For each line, the bytes at which list items start on it.
  private static func items(in text: [UInt8]) -> [Int: [Int]] {
    CMarkDocument(parsing: text.span).read { root in
      var items: [Int: [Int]] = [:]
      for (node, isEntering) in NodeWalk(below: root) where isEntering {
        guard node.type == CMARK_NODE_ITEM else { continue }
        items[node.startLine, default: []].append(node.startColumn - 1)
      }
      return items
    }
  }
}

extension [UInt8] {
  /// Whether `[^` and `]:` occur.
  fileprivate var mayHoldFootnotes: Bool {
    holds(.openBracket, before: UInt8(ascii: "^"))
      && holds(.closeBracket, before: UInt8(ascii: ":"))
  }
}

extension ArraySlice<UInt8> {
  /// Where a line goes on after white space, `>` and the markers of list items.
  fileprivate var pastContainerPrefixes: Int {
    var place = startIndex
    while place < endIndex {
      let digits = self[place...].prefix(10).prefix(while: \.isDigit).count
      let marker = place + digits
      let next = marker + 1 < endIndex ? self[marker + 1] : 0
      switch self[place] {
      case _ where self[place].isSpaceOrTab: place += 1
      case UInt8(ascii: ">"): place += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        guard next.isSpaceOrTab else { return place }
        place += 1
      case _
      where (1...9).contains(digits) && marker < endIndex
        && (self[marker] == UInt8(ascii: ".") || self[marker] == UInt8(ascii: ")"))
        && next.isSpaceOrTab:
        place = marker + 1
      default: return place
      }
    }
    return place
  }
}
