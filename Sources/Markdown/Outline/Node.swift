internal import CCMark
internal import Glibc

/// A node of cmark's tree, borrowed: good as long as the tree's owner lives.
struct Node: Equatable {
  let pointer: OpaquePointer

  init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  var type: cmark_node_type { cmark_node_get_type(pointer) }
  var parent: Node? { Node(cmark_node_parent(pointer)) }
  var firstChild: Node? { Node(cmark_node_first_child(pointer)) }
  var lastChild: Node? { Node(cmark_node_last_child(pointer)) }
  var next: Node? { Node(cmark_node_next(pointer)) }
  /// The line it starts in, from 1.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  /// The column it starts at, in bytes, from 1.
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  /// The line it ends in, from 1.
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

  /// Its text; good until the node is changed.
  var literal: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_literal(pointer)) }
  /// A link's destination; good until the node is changed.
  var url: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_url(pointer)) }
  /// A link's or image's title; good until the node is changed.
  var title: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_title(pointer)) }
  /// What follows a code fence; good until the node is changed.
  var fenceInfo: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_fence_info(pointer)) }

  var isContainer: Bool {
    switch type {
    case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_ITEM, CMARK_NODE_LIST: true
    default: false
    }
  }

  private func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    let start = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: start, count: strlen(text))
  }
}

/// The nodes below one, in document order, without recursion: each is entered and, after all below
/// it, left.
struct NodeWalk: Sequence, IteratorProtocol {
  private let root: Node
  private var upcoming: (node: Node, isEntering: Bool)?

  init(below root: Node) {
    self.root = root
    upcoming = root.firstChild.map { ($0, true) }
  }

  mutating func next() -> (node: Node, isEntering: Bool)? {
    guard let current = upcoming else { return nil }
    let node = current.node
    if current.isEntering {
      upcoming = node.firstChild.map { ($0, true) } ?? (node, false)
    } else if let next = node.next {
      upcoming = (next, true)
    } else {
      upcoming = node.parent.flatMap { $0 == root ? nil : ($0, false) }
    }
    return current
  }
}
