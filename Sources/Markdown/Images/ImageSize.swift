internal import Support

/// A file of the same image with fewer pixels, for narrow windows.
package struct NarrowImage: Hashable, Sendable {
  /// As pages address it.
  package let url: String
  /// In pixels.
  package let width: Int

  /// Checks nothing.
  package init(url: String, width: Int) {
    self.url = url
    self.width = width
  }
}

extension [UInt8] {
  /// The attributes that offer a narrower file beside one of a size; nothing where there is none.
  package mutating func append(_ narrow: NarrowImage?, besides url: String, _ size: ImageSize) {
    guard let narrow else { return }
    append(" srcset=\"")
    appendEscaped(narrow.url)
    append(" \(narrow.width)w, ")
    appendEscaped(url)
    append(" \(size.width)w\" sizes=\"(max-width: 44rem) 100vw, 41rem\"")
  }
}

/// The width and height of an image in pixels of the page.
package struct ImageSize: Hashable, Sendable {
  /// The width in pixels.
  package let width: Int
  /// The height in pixels.
  package let height: Int

  /// The longest side: PNG's own limit (PNG, third edition, 11.2.1). No product of two sides
  /// overflows.
  package static let longest = Int(Int32.max)

  /// Nil unless both are 1 to `longest`.
  package init?(width: Int, height: Int) {
    guard (1...Self.longest).contains(width), (1...Self.longest).contains(height) else {
      return nil
    }
    self.width = width
    self.height = height
  }

  /// The same image at another width; nil where that makes no size.
  package func scaled(toWidth width: Int) -> ImageSize? {
    guard (1...Self.longest).contains(width) else { return nil }
    return ImageSize(width: width, height: max(1, height * width / self.width))
  }
}
