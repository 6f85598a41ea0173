internal import CCMark
internal import Support

/// A text that cmark parses by itself, outside of the text it was found in.
enum Snippet {
  /// One line of inlines.
  case cell(BlockContent)
  /// Lines of a paragraph.
  case paragraph(BlockContent)

  var content: BlockContent {
    switch self {
    case .cell(let content), .paragraph(let content): content
    }
  }
}

/// One tree of all snippets of a text.
///
/// A cell is handed to cmark as the heading `# cell #`, which holds inlines whatever they begin
/// with; a paragraph's lines follow a link reference definition and are indented, so that none of
/// them begins a block.
struct SnippetDocument: ~Copyable {
  let snippets: [Snippet]
  /// Of each snippet, the block that holds its inlines; nil where cmark made none.
  let nodes: [Node?]
  private let document: CMarkDocument?

  /// `definitions` is the text that may define link references.
  init(_ snippets: [Snippet], definitions: [UInt8]) {
    self.snippets = snippets
    guard !snippets.isEmpty else {
      nodes = []
      document = nil
      return
    }
    var text: [UInt8] = []
    for snippet in snippets { Self.append(snippet, to: &text) }
    if definitions.holds(.closeBracket, before: UInt8(ascii: ":")) { text += definitions }
    let document = CMarkDocument(parsing: text.span)
    nodes = document.read { root in
      var next = root.firstChild
      return snippets.map { _ in
        defer { next = next?.next }
        return next
      }
    }
    self.document = consume document
  }

  /// As `CMarkDocument` does.
  func replaceControls() {
    document?.replaceControls()
  }

  private static func append(_ snippet: Snippet, to text: inout [UInt8]) {
    switch snippet {
    case .cell(let content):
      text.append("#")
      if !content.bytes.isEmpty {
        text.append(.space)
        text += content.bytes
        text.append(" #")
      }
      text.append("\n")
    case .paragraph(let content):
      text.append("[\u{1A}]: / \"\"\n    ")
      for byte in content.bytes {
        text.append(byte)
        if byte == .newline { text.append("    ") }
      }
      text.append("\n\n")
    }
  }
}
