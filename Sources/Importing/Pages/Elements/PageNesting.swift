import Support

/// How deep a page nests its elements, before a parser reads it: a tree that is too deep or has too
/// many elements opened again costs more than any page is worth.
struct PageNesting {
  /// Why the page is not read, and the byte at which that shows; nil for nearly all pages.
  private(set) var refusal: (reason: String, place: Int)?

  /// Where a comment or a script begins that nothing ends; nil where none is.
  private(set) var openEnd: Int?

  /// Elements within each other; browsers stop at 512.
  private static let deepest = 512
  /// Open elements of formatting, summed over the tags at which a parser opens them again.
  private static let mostReopened = 2_000_000
  private static let mostAttributes = 2000

  private static let formatting: Set = [
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
  ]
  /// Elements whose end tag may be missing, and those that hold nothing.
  private static let uncounted: Set = [
    "p", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "dt", "dd", "option", "optgroup",
    "area",
    "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr", "path", "html", "body", "head", "rect", "circle", "use",
  ]
  private static let raw: Set = [
    "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes",
  ]

  private var open: [String] = []
  private var formats = 0
  private var reopened = 0

  init(_ page: [UInt8]) {
    var index = 0
    while refusal == nil, let start = page[index...].firstIndex(of: UInt8(ascii: "<")) {
      if page[start...].starts(with: "<!--".utf8) {
        let end = page[(start + 4)...].firstRange(of: Array("-->".utf8)[...])
        if end == nil { openEnd = start }
        index = end?.upperBound ?? page.count
        continue
      }
      let isEnd = start + 1 < page.count && page[start + 1] == UInt8(ascii: "/")
      let name = String(
        decoding: page[(start + (isEnd ? 2 : 1))...].prefix(24).prefix {
          $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-")
        }, as: UTF8.self
      ).lowercased()
      guard let first = name.utf8.first, first.isLetter else {
        index = start + 1
        continue
      }
      index = end(of: start, in: page)
      if isEnd { close(name) } else { begin(name, at: start) }
      if !isEnd, Self.raw.contains(name) {
        index = Self.end(ofRaw: name, from: index, in: page)
        if index == page.count { openEnd = start }
        close(name)
      }
    }
  }

  private mutating func begin(_ name: String, at place: Int) {
    if !Self.formatting.contains(name) { reopened += formats }
    if !Self.uncounted.contains(name) {
      open.append(name)
      if Self.formatting.contains(name) { formats += 1 }
    } else if name == "td" || name == "th" {
      // A cell's formatting ends with it.
      while let last = open.last, Self.formatting.contains(last) {
        open.removeLast()
        formats -= 1
      }
    }
    if open.count > Self.deepest {
      refusal = ("its elements are nested more than \(Self.deepest) deep", place)
    } else if reopened > Self.mostReopened {
      refusal = ("too many of its elements of formatting are never closed", place)
    }
  }

  private mutating func close(_ name: String) {
    guard let index = open.lastIndex(of: name) else { return }
    let kept = open[(index + 1)...].filter(Self.formatting.contains)
    open.removeLast(open.count - index)
    if Self.formatting.contains(name) { formats -= 1 }
    // Formatting outlives the block in which it began.
    open += kept
  }

  /// Where a tag ends; signs within quotation marks are none.
  private mutating func end(of start: Int, in page: [UInt8]) -> Int {
    var index = start + 1
    var attributes = 0
    var last: UInt8 = 0
    while index < page.count, page[index] != UInt8(ascii: ">") {
      let byte = page[index]
      if byte.isHTMLSpace { attributes += 1 }
      index += 1
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), last == UInt8(ascii: "=")
      else {
        if !byte.isHTMLSpace { last = byte }
        continue
      }
      index = (page[index...].firstIndex(of: byte) ?? page.count - 1) + 1
      last = byte
    }
    if attributes > Self.mostAttributes { refusal = ("a tag has thousands of attributes", start) }
    return min(index + 1, page.count)
  }

  private static func end(ofRaw name: String, from start: Int, in page: [UInt8]) -> Int {
    var index = start
    while let open = page[index...].firstIndex(of: UInt8(ascii: "<")) {
      let tag = page[open...].prefix(name.utf8.count + 2)
      if String(decoding: tag, as: UTF8.self).lowercased() == "</\(name)" { return open }
      index = open + 1
    }
    return page.count
  }
}
