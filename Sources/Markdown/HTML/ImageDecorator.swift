internal import CCMark
import Support

/// Writes the images of a text with their sizes, so that the page does not move when they come.
struct ImageDecorator {
  /// The sizes of images, by the index of the link.
  let sizes: [Int: ImageSize]
  /// Narrower files of them, likewise.
  let narrow: [Int: NarrowImage]
  /// Images in the order of the text, none within another, each with its link's index.
  private(set) var found: [(node: Node, link: Int)] = []

  init(sizes: [Int: ImageSize], narrow: [Int: NarrowImage] = [:]) {
    self.sizes = sizes
    self.narrow = narrow
  }

  mutating func note(_ node: Node, link: Int) {
    if sizes[link] != nil { found.append((node, link)) }
  }

  /// Replaces the images noted; where one with a title is all that a paragraph holds, gives the
  /// figure that took the paragraph's place.
  func decorate(_ container: Node, mayBeFigure: Bool) -> Node? {
    let only = container.firstChild.flatMap { $0.next == nil ? $0 : nil }
    if mayBeFigure, let only, let image = found.first,
      image.node == only, !only.title.isEmpty
    {
      return replace(container, byFigureOf: image)
    }
    for image in found {
      guard let html = Node.customInline(open: tag(of: image, withTitle: true), close: []) else {
        continue
      }
      html.insertBefore(image.node)
      image.node.remove()
    }
    return nil
  }

  private func replace(_ paragraph: Node, byFigureOf image: (node: Node, link: Int)) -> Node? {
    var html = Array("<figure>".utf8)
    html += tag(of: image, withTitle: false)
    html.append("\n<figcaption>")
    html.append(image.node.title, .html)
    html.append("</figcaption></figure>")
    guard let figure = Node.customBlock(open: html, close: []) else { return nil }
    figure.insertBefore(paragraph)
    paragraph.remove()
    return figure
  }

  private func tag(of image: (node: Node, link: Int), withTitle: Bool) -> [UInt8] {
    guard let size = sizes[image.link] else { return [] }
    var html = Array("<img src=\"".utf8)
    html.append(image.node.url, .html)
    html.append("\" alt=\"")
    html.appendEscaped(words(of: image.node)[...])
    if withTitle, !image.node.title.isEmpty {
      html.append("\" title=\"")
      html.append(image.node.title, .html)
    }
    html.append("\" width=\"\(size.width)\" height=\"\(size.height)\"")
    html.append(
      narrow[image.link], besides: String(decoding: image.node.url, as: UTF8.self), size)
    html.append(" loading=\"lazy\">")
    return html
  }

  private func words(of image: Node) -> [UInt8] {
    var words: [UInt8] = []
    for (node, isEntering) in NodeWalk(below: image) where isEntering {
      switch node.type {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: words += node.literal
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: words.append(UInt8(ascii: " "))
      // What raw HTML left; what wraps words holds them.
      case CMARK_NODE_CUSTOM_INLINE where node.firstChild == nil: words.append(UInt8(ascii: " "))
      default: break
      }
    }
    return words
  }
}
