internal import CCMark
internal import CTrees

extension Node {
  /// A node for one of the thread's trees.
  static func new(_ type: cmark_node_type) -> Node? {
    Node(ctrees_node(type.rawValue))
  }

  /// A block of our own that cmark's renderer writes between two pieces of HTML.
  static func customBlock(open: [UInt8], close: [UInt8]) -> Node? {
    custom(CMARK_NODE_CUSTOM_BLOCK, open, close)
  }

  /// An inline of our own that cmark's renderer writes between two pieces of HTML.
  static func customInline(open: [UInt8], close: [UInt8]) -> Node? {
    custom(CMARK_NODE_CUSTOM_INLINE, open, close)
  }

  /// Text as it is, to be escaped by the renderer.
  static func text(_ text: some Collection<UInt8>) -> Node? {
    let node = new(CMARK_NODE_TEXT)
    withCString(text) { _ = cmark_node_set_literal(node?.pointer, $0) }
    return node
  }

  private static func custom(
    _ type: cmark_node_type, _ open: [UInt8], _ close: [UInt8]
  ) -> Node? {
    let node = new(type)
    if !open.isEmpty { withCString(open) { _ = cmark_node_set_on_enter(node?.pointer, $0) } }
    if !close.isEmpty { withCString(close) { _ = cmark_node_set_on_exit(node?.pointer, $0) } }
    return node
  }

  func setURL(_ url: String) {
    url.withCString { _ = cmark_node_set_url(pointer, $0) }
  }

  func setLiteral(_ text: [UInt8]) {
    Self.withCString(text) { _ = cmark_node_set_literal(pointer, $0) }
  }

  func setTitle(_ text: [UInt8]) {
    Self.withCString(text) { _ = cmark_node_set_title(pointer, $0) }
  }

  func setFenceInfo(_ text: [UInt8]) {
    Self.withCString(text) { _ = cmark_node_set_fence_info(pointer, $0) }
  }

  /// A link to an address, which cmark escapes and takes out if it is dangerous.
  static func link(to url: String) -> Node? {
    let node = new(CMARK_NODE_LINK)
    node?.setURL(url)
    return node
  }

  func insertAfter(_ node: Node) {
    cmark_node_insert_after(node.pointer, pointer)
  }

  func insertBefore(_ node: Node) {
    cmark_node_insert_before(node.pointer, pointer)
  }

  func append(_ child: Node) {
    cmark_node_append_child(pointer, child.pointer)
  }

  /// Moves all children of `other` here, after those that are already here.
  func takeChildren(of other: Node) {
    while let child = other.firstChild {
      guard cmark_node_append_child(pointer, child.pointer) == 1 else { return }
    }
  }

  /// Takes the node and all below it out of its tree.
  func remove() {
    cmark_node_unlink(pointer)
    cmark_node_free(pointer)
  }

  /// Gives cmark zero-terminated bytes; it takes a copy.
  private static func withCString(
    _ bytes: some Collection<UInt8>, _ body: (UnsafePointer<CChar>?) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count + 1) { buffer in
      let end = buffer.initialize(fromContentsOf: bytes)
      buffer[end] = 0
      buffer.withMemoryRebound(to: CChar.self) { body($0.baseAddress) }
    }
  }
}
