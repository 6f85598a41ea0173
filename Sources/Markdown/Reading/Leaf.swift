internal import CCMark

/// A block that holds no other.
struct Leaf {
  enum Kind: Equatable {
    case heading(level: Int)
    case paragraph
    case cell
    case code
    case html
  }

  /// Where its text is.
  enum Origin {
    case node(Node)
    /// In `ParsedText.snippets`.
    case snippet(Int)
  }

  let origin: Origin
  let kind: Kind
  let place: Place

  /// Where a leaf is in the text.
  struct Place {
    /// 0 outside of any.
    var paragraph = 0
    var section = 0
    var isQuotation = false
    /// In `ParsedText.containers`; -1 for none.
    var container = -1
    /// In `ParsedText.footnotes`; nil outside of any.
    var footnote: Int?
    /// Containers around it.
    var depth = 0
  }

  /// Whether it is a paragraph of cmark's tree, not one of its lines above a table.
  var isWholeParagraph: Bool {
    guard case .node = origin else { return false }
    return kind == .paragraph
  }

  /// Whether it is in no container.
  var isTopLevel: Bool { place.depth == 0 }

  /// Whether it is a heading with an underline.
  var isSetext: Bool {
    guard case .heading = kind, case .node(let node) = origin else { return false }
    return node.startLine < node.endLine
  }

  /// What its marks depend on.
  var surroundings: Leftovers.Surroundings {
    var beginsItem = false
    if kind == .paragraph, place.footnote == nil, case .node(let node) = origin,
      let parent = node.parent, parent.type == CMARK_NODE_ITEM
    {
      beginsItem = parent.firstChild == node
    }
    return Leftovers.Surroundings(
      isParagraph: kind == .paragraph, isQuotation: place.isQuotation, beginsItem: beginsItem)
  }

  /// The kind of run it makes; nil for none.
  var runKind: TextRun.Kind? {
    switch kind {
    case .heading: .heading
    case .paragraph: place.footnote == nil ? .paragraph : .footnote
    case .cell: .cell
    case .code, .html: nil
    }
  }
}
