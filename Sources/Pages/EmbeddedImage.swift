import Markdown

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

  func html(url: String, size: ImageSize, isParagraph: Bool) -> [UInt8] {
    let width = min(max(1, self.width ?? size.width), 100_000)
    var html: [UInt8] = []
    html.append(isParagraph ? "<p><img src=\"" : "<img src=\"")
    html.appendEscaped(url)
    html.append("\" alt=\"")
    html.appendEscaped(words)
    let height = max(1, size.height * width / size.width)
    html.append("\" width=\"\(width)\" height=\"\(height)\" loading=\"lazy\">")
    html.append(isParagraph ? "</p>\n" : "")
    return html
  }
}
