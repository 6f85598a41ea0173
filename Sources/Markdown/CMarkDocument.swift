internal import CCMark
internal import Glibc

/// A tree that cmark made of a text; freed with its last use.
struct CMarkDocument: ~Copyable {
  let root: Node

  init(parsing text: Span<UInt8>) {
    let root = text.withUnsafeBytes { bytes in
      cmark_parse_document(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, CMARK_OPT_DEFAULT)
    }
    guard let node = Node(root) else { preconditionFailure("cmark gave no tree") }
    self.root = node
  }

  deinit { cmark_node_free(root.pointer) }

  /// Appends the tree as HTML, raw HTML and dangerous destinations left out.
  func render(into html: inout [UInt8]) {
    guard let text = cmark_render_html(root.pointer, CMARK_OPT_DEFAULT) else { return }
    let start = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    html.append(contentsOf: UnsafeBufferPointer(start: start, count: strlen(text)))
    free(text)
  }
}
