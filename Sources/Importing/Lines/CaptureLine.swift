/// A line of a capture as a reader sees it: in a text dump a line, in a page a paragraph.
struct CaptureLine: Sendable {
  let text: String
  /// For each byte of `text`, the byte of the decoded capture that it comes from.
  let places: [Int]
  /// What the page itself says about the line's place.
  let context: PageContext
  /// The text as a reader sees it: in Markdown without its marks.
  let shown: String
  /// Whether no empty line comes between the line before and this one.
  let followsDirectly: Bool
  /// Which block of the page it is, or is a part of.
  let shape: LineShape
  /// Of a line that is kept or left out as a part of something: the table, the block of code, the details.
  let unit: Int?
  /// Of a short line of a page, the text of each element within it; else all of it.
  var pieces: [String] { parts ?? [shown] }
  private let parts: [String]?

  init(
    _ text: String, places: [Int], context: PageContext = .plain, shown: String? = nil,
    followsDirectly: Bool = false, shape: LineShape = .paragraph, unit: Int? = nil,
    pieces: [String]? = nil
  ) {
    self.text = text
    self.places = places
    self.context = context
    self.shown = shown ?? text
    self.followsDirectly = followsDirectly
    self.shape = shape
    self.unit = unit
    parts = pieces
  }

  /// The byte range of the capture that a range of `text` comes from.
  func source(of range: Range<Int>) -> Range<Int> {
    guard let first = places[range].first, let last = places[range].last else { return 0..<0 }
    return first..<max(first, last) + 1
  }
}

/// Where in a page a line is.
enum PageContext: Hashable, Sendable {
  /// Nothing is known: a text dump, or a page without any structure.
  case plain
  /// Within the page's article.
  case article
  /// A headline of the page's article.
  case headline
  /// In a part of the page that is boilerplate by its element or its class.
  case boilerplate(Boilerplate)
}
