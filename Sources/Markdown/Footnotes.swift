internal import CCMark

/// The footnotes that a text defines, `[^label]: text`, as GitHub has them: a definition begins a
/// line, may interrupt a paragraph, and goes on over lines indented by four columns.
///
/// cmark does not know them, but a list item with a marker of four columns goes on over the same
/// lines, so each definition is handed to cmark as such an item and found in its tree by its line.
struct Footnotes {
  struct Definition {
    /// As written.
    let label: String
    let line: Int
    /// Where the line's white space ends and the label begins, in bytes of the line.
    let indent: Int
    /// The label and its colon, with the blanks behind, as range of the line.
    let head: Range<Int>
  }

  /// In order.
  private(set) var definitions: [Definition] = []
  /// The first definition of each label in lower case: GitHub matches labels whatever their case.
  private var indices: [String: Int] = [:]
  /// The definition that stands on a line.
  private var lines: [Int: Int] = [:]

  /// What an item begins with in place of a definition's label.
  static let marker = Array("+   ".utf8)

  init() {}

  /// Reads the definitions in a text; lines of code and HTML hold none.
  init(in text: [UInt8]) {
    guard text.mayHoldFootnotes else { return }
    let index = LineIndex(text)
    let found = (1...max(1, index.count)).compactMap { number in
      Self.definition(on: number, at: index.content(of: number), in: text)
    }
    guard !found.isEmpty else { return }
    let literal = Self.literalLines(of: text)
    for definition in found where !literal.contains(definition.line) {
      add(definition)
    }
  }

  var labels: [String] { definitions.map(\.label) }

  /// The definition that a label means.
  func index(of label: some Collection<UInt8>) -> Int? {
    guard !definitions.isEmpty else { return nil }
    return indices[String(decoding: label, as: UTF8.self).lowercased()]
  }

  /// The definition that a list item of cmark's stands for.
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
    let key = definition.label.lowercased()
    if indices[key] == nil { indices[key] = index }
  }

  private static func definition(
    on number: Int, at line: Range<Int>, in text: [UInt8]
  ) -> Definition? {
    let indent = text[line].prefix { $0 == .space }.count
    let start = line.lowerBound + indent
    guard indent <= 3, text[start..<line.upperBound].starts(with: "[^".utf8),
      let close = text[start + 2..<line.upperBound].firstIndex(where: {
        $0 == .closeBracket || $0 == .openBracket || $0.isSpace
      }),
      close > start + 2, close + 1 < line.upperBound, text[close] == .closeBracket,
      text[close + 1] == UInt8(ascii: ":")
    else { return nil }
    var end = close + 2
    while end < line.upperBound, text[end].isSpaceOrTab { end += 1 }
    return Definition(
      label: String(decoding: text[start + 2..<close], as: UTF8.self), line: number,
      indent: indent, head: indent..<end - line.lowerBound)
  }

  /// The numbers of the lines that code and HTML take.
  private static func literalLines(of text: [UInt8]) -> Set<Int> {
    CMarkDocument(parsing: text.span).read { root in
      var lines: Set<Int> = []
      for (node, isEntering) in NodeWalk(below: root) where isEntering {
        guard node.type == CMARK_NODE_CODE_BLOCK || node.type == CMARK_NODE_HTML_BLOCK,
          node.startLine <= node.endLine
        else { continue }
        lines.formUnion(node.startLine...node.endLine)
      }
      return lines
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
