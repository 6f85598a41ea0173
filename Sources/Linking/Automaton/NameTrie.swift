internal import Language

/// A tree of folded forms, read byte by byte from a place in a text.
///
/// A node's children are together, in the order of their bytes. A node that only one form leads
/// through is a leaf: what is left of the form is compared with `bytes`.
///
///     forms     Maltese dog  Maltese sea  Malta
///     tree      M ─ a ─ l ─ t ─ e ─ s ─ e ─   ─ d    leaf, "og" is left
///                           │                 └─ s   leaf, "ea" is left
///                           └─ a                     leaf, "" is left
struct NameTrie: Sendable {
  private struct Node {
    var firstChild: UInt32 = 0
    var childCount: UInt16 = 0
    var byte: UInt8
    var isLeaf = false
    /// The form that ends here, or the leaf's one; -1 for none.
    var form: Int32 = -1
    /// Of a leaf: what of the form is left, in `bytes`.
    var rest: Range<UInt32> = 0..<0
  }

  private var nodes = [Node(byte: 0)]
  /// All forms, one after the other.
  private let bytes: [UInt8]

  /// `forms` ascend and differ.
  init(_ forms: [[UInt8]]) {
    var ends: [Int] = []
    var bytes: [UInt8] = []
    for form in forms {
      bytes += form
      ends.append(bytes.count)
    }
    self.bytes = bytes
    var queue = [Open(node: 0, forms: forms.indices, depth: 0)]
    var next = 0
    while next < queue.count {
      queue += addChildren(of: queue[next], forms, ends)
      next += 1
    }
  }

  /// A node whose children are to be made, and the forms that lead through it.
  private struct Open {
    let node: Int
    let forms: Range<Int>
    let depth: Int
  }

  private mutating func addChildren(of open: Open, _ forms: [[UInt8]], _ ends: [Int]) -> [Open] {
    var rest = open.forms
    if let first = rest.first, forms[first].count == open.depth {
      nodes[open.node].form = Int32(first)
      rest.removeFirst()
    } else if rest.count == 1, let only = rest.first {
      nodes[open.node].isLeaf = true
      nodes[open.node].form = Int32(only)
      let start = ends[only] - forms[only].count + open.depth
      nodes[open.node].rest = UInt32(start)..<UInt32(ends[only])
      return []
    }
    nodes[open.node].firstChild = UInt32(nodes.count)
    var children: [Open] = []
    while let first = rest.first {
      let byte = forms[first][open.depth]
      let end = rest.first { forms[$0][open.depth] != byte } ?? rest.upperBound
      children.append(Open(node: nodes.count, forms: first..<end, depth: open.depth + 1))
      nodes.append(Node(byte: byte))
      rest = end..<rest.upperBound
    }
    nodes[open.node].childCount = UInt16(children.count)
    return children
  }

  /// Passes each form that begins at an index of a text, the shortest first, and where it ends.
  @inline(__always)
  func forms(
    in text: [UInt8], at start: Int, _ body: (_ form: Int, _ end: Int) -> Void
  ) {
    var node = nodes[0]
    var index = start
    while !node.isLeaf {
      if node.form >= 0 { body(Int(node.form), index) }
      guard node.childCount > 0, index < text.count else { return }
      let next = FoldedByte(text, at: index)
      index = next.end
      guard let byte = next.byte else { continue }
      guard let child = child(of: node, byte) else { return }
      node = nodes[child]
    }
    if let end = end(of: node.rest, in: text, at: index) { body(Int(node.form), end) }
  }

  /// Where the rest of a form ends that is in the text from `start`; nil where it does not.
  @inline(__always)
  private func end(of rest: Range<UInt32>, in text: [UInt8], at start: Int) -> Int? {
    var place = Int(rest.lowerBound)
    var index = start
    while place < Int(rest.upperBound) {
      guard index < text.count else { return nil }
      let next = FoldedByte(text, at: index)
      index = next.end
      guard let byte = next.byte else { continue }
      guard byte == bytes[place] else { return nil }
      place += 1
    }
    return index
  }

  @inline(__always)
  private func child(of node: Node, _ byte: UInt8) -> Int? {
    var low = Int(node.firstChild)
    var high = low + Int(node.childCount)
    while low < high {
      let middle = (low + high) / 2
      let found = nodes[middle].byte
      if found == byte { return middle }
      if found < byte { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}
