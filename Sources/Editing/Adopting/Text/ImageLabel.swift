import Support

/// What an image's label says: `a lamp|center|300`.
struct ImageLabel {
  /// Those that describe it.
  let words: String
  /// In pixels: `300` or `300x200`.
  let size: String?
  /// Whether it says where the image goes, which has no meaning here.
  let isPlaced: Bool

  init(_ label: String) {
    // Within a table the bar is escaped.
    let parts = label.split(separator: "|", omittingEmptySubsequences: false).map {
      ($0.last == "\\" ? String($0.dropLast()) : String($0)).trimmed
    }
    // The first part of `a|300` is words, whatever they are.
    let rest = parts.dropFirst()
    let isPlace = { (part: String) in Self.places.contains(part.lowercased()) }
    let size = rest.last(where: Self.isSize)
    self.size = size
    isPlaced = rest.contains(where: isPlace)
    words = (parts.prefix(1) + rest.filter { $0 != size && !isPlace($0) })
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// `![[a.png|300]]`: what follows a file's name may be a size or a place alone.
  init(besideName label: String) { self.init("|\(label)") }

  private static let places: Set = [
    "center", "centre", "left", "right", "inline", "inl", "ctr", "wide", "full",
  ]

  private static func isSize(_ text: String) -> Bool {
    let sides = text.split(separator: "x", omittingEmptySubsequences: false)
    return sides.count <= 2
      && sides.allSatisfy { side in
        (1...4).contains(side.utf8.count) && side.utf8.allSatisfy(\.isDigit) && side.first != "0"
      }
  }

  /// Of an element of HTML or a shortcode, if they are pixels.
  static func size(in words: [String: String]) -> String? {
    guard let width = words["width"] else { return nil }
    let size = words["height"].map { "\(width)x\($0)" } ?? width
    return isSize(size) ? size : nil
  }
}
