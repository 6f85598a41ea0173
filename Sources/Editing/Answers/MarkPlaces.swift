internal import Content
internal import Markdown
import Support

/// Where the bytes of a text are in the document's file: for a body as they are, for a value of front
/// matter where the same bytes are found in what YAML reads the value from.
struct MarkPlaces {
  private let text: DocumentText
  private let file: InputFile
  /// From where the value starts to where the next key does; nil for a body, and for a value that isn't
  /// found.
  private let extent: Range<Int>?

  init(_ text: DocumentText, in frontMatter: FrontMatter, of file: InputFile) {
    self.text = text
    self.file = file
    extent = text.place == .body ? nil : Self.extent(of: text.place, in: frontMatter)
  }

  /// From a mark's place in the text to that in the file; nil where it can't be known.
  func shift(of mark: Int) -> Int? { shift(of: text.outline.marks[mark].source) }

  /// The same of any bytes of the text.
  func shift(of range: Range<Int>) -> Int? {
    guard text.place != .body else { return 0 }
    guard let extent else { return nil }
    let bytes = text.file.bytes[range]
    let own = text.file.bytes.ranges(of: bytes)
    let written = file.bytes[extent].ranges(of: bytes)
    // The same words elsewhere in the value, or in a remark, could be taken for these.
    guard own.count == written.count,
      let place = own.firstIndex(where: { $0.lowerBound == range.lowerBound })
    else { return nil }
    return written[place].lowerBound - range.lowerBound
  }

  /// From where a value starts to where the next key does.
  private static func extent(
    of place: DocumentText.Place, in frontMatter: FrontMatter
  ) -> Range<Int>? {
    guard case .mapping(let pairs, _)? = frontMatter.root,
      let index = pairs.firstIndex(where: { $0.key.value == place.rawValue })
    else { return nil }
    let start = pairs[index].value.range.lowerBound
    let end =
      index + 1 < pairs.count ? pairs[index + 1].key.range.lowerBound : frontMatter.closing.offset
    return start < end ? start..<end : nil
  }
}
