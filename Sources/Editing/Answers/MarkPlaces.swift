internal import Content
internal import Markdown
import Support

/// Where the marks of a text are in the document's file: for a body as they are, for a value of front
/// matter where the same bytes are found in what YAML reads the value from.
struct MarkPlaces {
  /// For each mark, how far its place in the file is from its place in the text.
  private let shifts: [Int?]

  init(_ text: TextPart, in frontMatter: FrontMatter, of file: InputFile) {
    let marks = text.outline.marks
    guard text.place != .body else {
      shifts = marks.map { _ in 0 }
      return
    }
    guard let extent = Self.extent(of: text.place, in: frontMatter) else {
      shifts = marks.map { _ in nil }
      return
    }
    let written = file.bytes[extent]
    var next = extent.lowerBound
    shifts = marks.map { mark in
      let bytes = text.file.bytes[mark.source]
      // The same words elsewhere in the value, or in a remark, could be taken for the mark.
      guard Self.count(bytes, in: written) == Self.count(bytes, in: text.file.bytes[...]),
        let range = file.bytes[next..<extent.upperBound].firstRange(of: bytes)
      else { return nil }
      next = range.upperBound
      return range.lowerBound - mark.source.lowerBound
    }
  }

  /// From a place in the text to that in the file; nil where it can't be known.
  func shift(of mark: Int) -> Int? { shifts[mark] }

  /// From where a value starts to where the next key does.
  private static func extent(of place: TextPart.Place, in frontMatter: FrontMatter) -> Range<Int>? {
    guard case .mapping(let pairs, _)? = frontMatter.root,
      let index = pairs.firstIndex(where: { $0.key.value == place.rawValue })
    else { return nil }
    let start = pairs[index].value.range.lowerBound
    let end =
      index + 1 < pairs.count ? pairs[index + 1].key.range.lowerBound : frontMatter.closing.offset
    return start < end ? start..<end : nil
  }

  private static func count(_ bytes: ArraySlice<UInt8>, in text: ArraySlice<UInt8>) -> Int {
    text.ranges(of: bytes).count
  }
}
