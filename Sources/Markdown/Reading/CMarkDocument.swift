internal import CCMark
internal import CTrees
internal import Glibc

/// A tree that cmark made of a text; freed with its last use, by the thread that made it, with all that was
/// put into it.
struct CMarkDocument: ~Copyable {
  /// Good as long as the document; see `read`.
  let root: Node

  init(parsing text: Span<UInt8>) {
    let root = text.withUnsafeBytes { bytes in
      ctrees_begin(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    guard let node = Node(root) else { preconditionFailure("cmark gave no tree") }
    self.root = node
  }

  /// Reads the tree while it is sure to live: a local document may else be freed after its last
  /// use, before the nodes found in it are.
  func read<Result>(_ body: (Node) -> Result) -> Result {
    withExtendedLifetime(self) { body(root) }
  }

  /// Puts U+FFFD in place of the control characters that references such as `&#7;` name.
  func replaceControls() {
    for (node, isEntering) in NodeWalk(below: root) where isEntering {
      if node.type == CMARK_NODE_TEXT, let clean = Array(node.literal).withoutControls {
        node.setLiteral(clean)
      } else if node.type == CMARK_NODE_LINK || node.type == CMARK_NODE_IMAGE,
        let clean = Array(node.title).withoutControls
      {
        node.setTitle(clean)
      } else if node.type == CMARK_NODE_CODE_BLOCK,
        let clean = Array(node.fenceInfo).withoutControls
      {
        node.setFenceInfo(clean)
      }
    }
  }

  deinit { ctrees_end() }

  /// Appends the tree as HTML, raw HTML and dangerous destinations left out.
  func render(into html: inout [UInt8]) {
    guard let text = cmark_render_html(root.pointer, CMARK_OPT_DEFAULT) else { return }
    let start = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    html.append(contentsOf: UnsafeBufferPointer(start: start, count: strlen(text)))
  }
}
