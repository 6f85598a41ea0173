import Markdown
import Support

/// `![[plan.png|what it shows|300]]`: an image as other editors of linked notes embed it.
struct EmbeddedImage {
  /// What it shows, for those who can't see it; empty where nothing is said.
  let words: String
  /// As the mark asks for it; nil for the image's own.
  private let width: Int?

  init(_ written: Markdown.Reference) {
    var parts = (written.label ?? "").split(separator: "|").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    // `300` or `300x200`; the height follows from the image's own.
    width = parts.last.flatMap { last in
      let sizes = last.split(separator: "x").map { Int($0) }
      return sizes.count <= 2 && !sizes.contains(nil) ? sizes.first ?? nil : nil
    }
    if width != nil { parts.removeLast() }
    words = parts.joined(separator: " ")
  }

  /// What it is shown at, as the mark asks for it or else its own; nil where the width asked for
  /// makes no size.
  func size(of image: ImageSize) -> ImageSize? {
    width.map(image.scaled) ?? image
  }

  /// `size` is what it is shown at.
  func html(
    url: String, size: ImageSize, narrow: NarrowImage? = nil, isParagraph: Bool
  ) -> [UInt8] {
    var html: [UInt8] = []
    html.append(isParagraph ? "<p><img src=\"" : "<img src=\"")
    html.appendEscaped(url)
    html.append("\" alt=\"")
    html.appendEscaped(words)
    html.append("\" width=\"\(size.width)\" height=\"\(size.height)\"")
    // A width that the mark asks for is that of every window.
    html.append(width == nil ? narrow : nil, besides: url, size)
    html.append(" loading=\"lazy\">")
    html.append(isParagraph ? "</p>\n" : "")
    return html
  }
}
