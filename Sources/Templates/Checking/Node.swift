import Support

/// A value's place: a variable or the root record, then a slot of each record on the way.
struct Path: Hashable, Sendable {
  enum Base: Hashable, Sendable {
    case root
    case local(Int)
  }

  let base: Base
  let slots: [Int]
}

/// A checked statement; a tree, which `Program` lays out as steps.
indirect enum Node: Sendable {
  case literal([UInt8])
  case output(Expression, Escape)
  /// A URL has started so many bytes ago.
  case markURL(back: Int)
  /// It ends here.
  case checkURL(isList: Bool)
  case branch([(condition: Expression, body: [Node])], otherwise: [Node])
  case loop(Loop)
  case set(local: Int, Expression)
  /// What the body writes, as a value.
  case capture(local: Int, [Node])

  struct Loop: Sendable {
    let sequence: Expression
    let condition: Expression?
    let local: Int
    /// Which of the nested loops' counters is this one's.
    let counter: Int
    let body: [Node]
    let otherwise: [Node]
  }
}
