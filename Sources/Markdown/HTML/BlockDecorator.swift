internal import CCMark
internal import Support

/// Gives a top-level block an id.
///
/// cmark's renderer writes no attributes, so a block of our own that writes the same element takes
/// its place.
struct BlockDecorator {
  let id: String

  func decorate(_ node: Node) {
    switch node.type {
    case CMARK_NODE_PARAGRAPH: node.wrapContent(open: "<p id=\"\(id)\">", close: "</p>")
    case CMARK_NODE_BLOCK_QUOTE:
      node.replace(open: "<blockquote id=\"\(id)\">", close: "</blockquote>")
    case CMARK_NODE_LIST: dressList(node)
    case CMARK_NODE_CODE_BLOCK: dressCode(node)
    case CMARK_NODE_CUSTOM_BLOCK: node.enclose(open: "<div id=\"\(id)\">", close: "</div>")
    default: break
    }
  }

  /// The list first: cmark lets a list hold items only, a block of our own anything.
  private func dressList(_ list: Node) {
    let isTight = cmark_node_get_list_tight(list.pointer) != 0
    let isOrdered = cmark_node_get_list_type(list.pointer) == CMARK_ORDERED_LIST
    let start = cmark_node_get_list_start(list.pointer)
    let attribute = !isOrdered || start == 1 ? "" : " start=\"\(start)\""
    let tag = isOrdered ? "ol" : "ul"
    let block = list.replace(open: "<\(tag) id=\"\(id)\"\(attribute)>", close: "</\(tag)>")
    var item = block?.firstChild
    while let current = item {
      item = current.next
      dressItem(current, isTight: isTight)
    }
  }

  private func dressItem(_ item: Node, isTight: Bool) {
    if isTight, let only = item.firstChild, only.next == nil, only.type == CMARK_NODE_PARAGRAPH {
      only.wrapContent(open: "<li>", close: "</li>")
      item.replace(open: "", close: "")
      return
    }
    var child = item.firstChild
    while isTight, let current = child {
      child = current.next
      if current.type == CMARK_NODE_PARAGRAPH { current.replace(open: "", close: "") }
    }
    item.replace(open: "<li>", close: "</li>")
  }

  private func dressCode(_ node: Node) {
    var html: [UInt8] = []
    html.append("<pre id=\"\(id)\"><code")
    let language = node.fenceInfo.prefix { !$0.isSpace }
    if !language.isEmpty {
      html.append(" class=\"language-")
      html.appendEscaped(Array(language)[...])
      html.append("\"")
    }
    html.append(">")
    html.append(node.literal, .html)
    html.append("</code></pre>")
    guard let block = Node.customBlock(open: html, close: []) else { return }
    block.insertBefore(node)
    node.remove()
  }
}

extension Node {
  /// Replaces a block that holds inlines by one that writes other tags around them, on one line.
  func wrapContent(open: String, close: String) {
    guard let block = Node.customBlock(open: [], close: []),
      let element = Node.customInline(open: Array(open.utf8), close: Array(close.utf8))
    else { return }
    block.append(element)
    element.takeChildren(of: self)
    block.insertBefore(self)
    remove()
  }

  /// Replaces a block by one that writes other tags around its children; gives that.
  @discardableResult
  func replace(open: String, close: String) -> Node? {
    guard let block = Node.customBlock(open: Array(open.utf8), close: Array(close.utf8)) else {
      return nil
    }
    block.insertBefore(self)
    block.takeChildren(of: self)
    remove()
    return block
  }

  /// Sets a block into one that writes tags around it.
  func enclose(open: String, close: String) {
    guard let block = Node.customBlock(open: Array(open.utf8), close: Array(close.utf8)) else {
      return
    }
    block.insertBefore(self)
    block.append(self)
  }
}
