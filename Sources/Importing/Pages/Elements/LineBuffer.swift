import Support

/// The text of a line that is being read from a page, and where it comes from.
struct LineBuffer {
  private(set) var text: [UInt8] = []
  private(set) var places: [Int] = []
  private var linked = 0
  /// The innermost element that holds all of it.
  private var element = 0
  /// Where another element's text begins.
  private var starts: [Int] = []

  /// In bytes; a line with an author or a date is shorter.
  private static let longestWithPieces = 400

  /// Another text node begins.
  mutating func beginPiece() {
    if !text.isEmpty { starts.append(text.count) }
  }

  /// Adds a text within the elements `open`, with single spaces unless they are to be kept.
  mutating func add(
    _ run: (bytes: ArraySlice<UInt8>, places: ArraySlice<Int>), in open: [Int],
    of elements: [PageElement], isLinked: Bool, keepsSpaces: Bool
  ) {
    for (byte, place) in zip(run.bytes, run.places) {
      let isSpace = byte.isHTMLSpace && !keepsSpaces
      if isSpace, text.isEmpty || text.last == UInt8(ascii: " ") { continue }
      append(isSpace ? UInt8(ascii: " ") : byte, at: place, in: open, of: elements)
      if isLinked, byte != UInt8(ascii: " "), !isSpace { linked += 1 }
    }
  }

  mutating func append(_ byte: UInt8, at place: Int, in open: [Int], of elements: [PageElement]) {
    if text.isEmpty, let innermost = open.last {
      element = innermost
    } else if byte != UInt8(ascii: " "), element != open.last, !open.contains(element) {
      while !open.contains(element) { element = elements[element].parent }
    }
    text.append(byte)
    places.append(place)
  }

  /// The lines that the text makes, none where it is blank; it is empty afterwards.
  mutating func takeLines(followsImage: Bool, gap: Int) -> [PageLine] {
    defer {
      text.removeAll(keepingCapacity: true)
      // A line keeps its places, and would keep the room of the longest line before it.
      places = []
      starts.removeAll(keepingCapacity: true)
      linked = 0
    }
    while text.last?.isHTMLSpace ?? false {
      text.removeLast()
      places.removeLast()
    }
    var lines: [PageLine] = []
    // A character reference may be a line's end.
    for line in TextLines.split(text) {
      let shown = String(decoding: text[line], as: UTF8.self)
      guard shown.contains(where: { !$0.isWhitespace }) else { continue }
      let isFirst = lines.isEmpty
      lines.append(
        PageLine(
          text: shown, places: Array(places[line]), element: element,
          linked: min(linked, line.count), parts: parts(of: line, shown),
          followsImage: isFirst && followsImage, gap: isFirst ? gap : 0))
    }
    return lines
  }

  /// The text of each element within a short line; nil where that is all of it.
  private func parts(of line: Range<Int>, _ shown: String) -> [String]? {
    guard line.count <= Self.longestWithPieces else { return [] }
    let ends = starts.filter { line.contains($0) } + [line.upperBound]
    let begins = [line.lowerBound] + ends.dropLast()
    let parts = zip(begins, ends).map { String(decoding: text[$0..<$1], as: UTF8.self).trimmed }
      .filter { !$0.isEmpty }
    return parts == [shown] ? nil : parts
  }
}

/// A line of a page with the innermost element that holds all of it.
struct PageLine {
  let text: String
  let places: [Int]
  let element: Int
  /// How many of its bytes, spaces aside, are in links.
  let linked: Int
  /// Of a short line the text of each element within it, where that isn't all of it.
  let parts: [String]?
  /// Of a short line the text of each element within it.
  var pieces: [String] { parts ?? [text] }
  /// Whether an image is right before it.
  let followsImage: Bool
  /// Of a line of preformatted text, how many empty ones are between it and the one before.
  let gap: Int

  /// The same, as if all of it came from one byte of the page.
  func moved(to place: Int) -> PageLine {
    PageLine(
      text: text, places: places.map { _ in place }, element: 0, linked: linked, parts: parts,
      followsImage: false, gap: 0)
  }
}

/// A line that isn't shown as one of a page's own.
struct PageLineApart {
  let line: PageLine
  /// The number of the page's line that comes after it.
  let before: Int
  /// The page's element that holds it.
  let parent: Int
  let kind: Boilerplate
  /// Whether it is shown to readers who look for its words.
  var isFindable = false
}
