/// A block that has a paragraph's number.
struct Numbered {
  enum Block {
    case node(Node)
    /// In `ParsedText.tables`; it writes its id itself.
    case table(Int)
    /// In `ParsedText.snippets`.
    case snippet(Int)
  }

  let block: Block
  /// Its lines, from 1.
  let lines: ClosedRange<Int>
}
