internal import Language
internal import Markdown
import Support

/// Reads a page's elements, the lines a browser would show, and what its head states.
struct PageReader {
  /// In the order of their start tags; the first is `html`.
  private(set) var elements: [PageElement] = []
  private(set) var lines: [PageLine] = []
  private(set) var metadata = CaptureMetadata()

  private var open: [Int] = []
  private var text: [UInt8] = []
  private var places: [Int] = []
  private var linked = 0
  private var lineElement = 0
  /// Where in `text` another element's text begins.
  private var starts: [Int] = []
  /// The line that begins right after an image; -1 where none does.
  private var lineAfterImage = -1
  /// How many open elements are links, and how many keep their spaces.
  private var links = 0
  private var preformatted = 0
  private var headings = 0

  private static let blocks: Set = [
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd",
    "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
    "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "label",
    "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "section", "select",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "br", "video", "audio",
    "noscript", "svg", "textarea", "iframe", "object", "listing", "xmp", "plaintext",
  ]
  private static let headingNames: Set = ["h1", "h2", "h3", "h4", "h5", "h6"]
  private static let preformatting: Set = ["pre", "textarea", "listing", "xmp", "plaintext"]

  private enum Step {
    case enter(GumboNode)
    case leave(String)
  }

  init(_ bytes: [UInt8]) {
    var reader = Self()
    GumboNode.read(bytes) { root in
      var steps = [Step.enter(root)]
      while let step = steps.popLast() {
        switch step {
        case .leave(let name): reader.end(name)
        case .enter(let node):
          guard node.kind == .element else {
            if node.kind == .text { reader.add(node.text) }
            continue
          }
          let name = node.name
          guard reader.start(name, node) else { continue }
          steps.append(.leave(name))
          steps += node.children.reversed().map(Step.enter)
        }
      }
    }
    reader.endLine()
    reader.metadata.finish(savedFrom: Self.savedAddress(in: bytes))
    if reader.elements.isEmpty { reader.elements = [PageElement("html", [], parent: 0)] }
    self = reader
  }

  private init() {}

  /// `<!-- saved from url=(0042)https://… -->`, as browsers write it into what they save, and what an
  /// extension of theirs writes.
  private static func savedAddress(in bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(2048), as: UTF8.self)
    if let found = head.firstRange(of: "Page saved with SingleFile"),
      let key = head[found.upperBound...].firstRange(of: "url: ")
    {
      return String(head[key.upperBound...].prefix { !$0.isWhitespace })
    }
    guard let found = head.firstRange(of: "saved from url=("),
      let end = head[found.upperBound...].firstIndex(of: ")")
    else { return nil }
    return String(head[head.index(after: end)...].prefix { !$0.isWhitespace })
  }

  // MARK: - Elements

  /// Whether what is below an element is shown.
  private mutating func start(_ name: String, _ node: GumboNode) -> Bool {
    let attributes = node.attributes
    metadata.read(
      name, attributes, in: open.last ?? 0, { node.shownText }, property: node.property)
    if name == "br", headings > 0 { breakHeading() } else { endBlock(name) }
    if ["img", "picture", "amp-img"].contains(name), text.isEmpty { lineAfterImage = lines.count }
    switch name {
    case "title" where open.count <= 2, "script":
      metadata.read(name, type: attributes["type"]?.lowercased() ?? "", node.wholeText)
    default: break
    }
    guard !PageElement.isHidden(name, attributes) else { return false }
    let parent = open.last ?? 0
    open.append(elements.count)
    elements.append(PageElement(name, attributes, parent: parent))
    if name == "a" { links += 1 }
    if Self.headingNames.contains(name) { headings += 1 }
    if Self.preformatting.contains(name) { preformatted += 1 }
    return true
  }

  private mutating func end(_ name: String) {
    if name != "br" || headings == 0 { endBlock(name) }
    open.removeLast()
    if name == "a" { links -= 1 }
    if Self.headingNames.contains(name) { headings -= 1 }
    if Self.preformatting.contains(name) { preformatted -= 1 }
  }

  private mutating func endBlock(_ name: String) {
    if Self.blocks.contains(name) || name.hasPrefix("amp-") { endLine() }
  }

  /// A heading in two lines is one; between characters that need no space there is none.
  private mutating func breakHeading() {
    guard let place = places.last,
      let last = String(decoding: text.suffix(4), as: UTF8.self)
        .unicodeScalars.last, text.last != UInt8(ascii: " "), !Script(last).isUnspaced
    else { return }
    append(UInt8(ascii: " "), at: place)
  }

  // MARK: - Text

  private mutating func add(_ run: (bytes: [UInt8], places: [Int])) {
    if !text.isEmpty { starts.append(text.count) }
    let run = raised(Self.withoutControls(run))
    for (byte, place) in zip(run.bytes, run.places) {
      if preformatted > 0 {
        if byte == UInt8(ascii: "\n") { endLine() } else { append(byte, at: place) }
      } else if !byte.isHTMLSpace {
        append(byte, at: place)
      } else if !text.isEmpty, text.last != UInt8(ascii: " ") {
        append(UInt8(ascii: " "), at: place)
      }
    }
  }

  /// An exponent, an index or a note's number in characters of its own, where it would else be the last
  /// digits of the number before it: `10<sup>6</sup>`.
  private func raised(
    _ run: (bytes: [UInt8], places: [Int])
  ) -> (bytes: [UInt8], places: [Int]) {
    guard let name = open.last.map({ elements[$0].name }), let table = Self.raisedSigns[name],
      let last = text.last, last != UInt8(ascii: " "), run.bytes.count <= 8
    else { return run }
    var raised: (bytes: [UInt8], places: [Int]) = ([], [])
    var index = 0
    while index < run.bytes.count {
      let (sign, length) = run.bytes.scalar(at: index)
      guard let other = table[sign] else { return run }
      raised.bytes += String(other).utf8
      raised.places += [Int](repeating: run.places[index], count: UTF8.width(other))
      index += length
    }
    return raised
  }

  private static let raisedSigns: [String: [Unicode.Scalar: Unicode.Scalar]] = [
    "sup": table("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻"), "sub": table("0123456789+-−", "₀₁₂₃₄₅₆₇₈₉₊₋₋"),
  ]

  private static func table(_ signs: String, _ others: String) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(uniqueKeysWithValues: zip(signs.unicodeScalars, others.unicodeScalars))
  }

  /// With U+FFFD for each control character that a character reference makes.
  static func withoutControls(
    _ run: (bytes: [UInt8], places: [Int])
  ) -> (bytes: [UInt8], places: [Int]) {
    var clean: (bytes: [UInt8], places: [Int]) = ([], [])
    var index = 0
    while index < run.bytes.count {
      if !run.bytes[index].isHTMLSpace, let length = run.bytes.controlLength(at: index) {
        clean.bytes += "\u{FFFD}".utf8
        clean.places += [Int](repeating: run.places[index], count: 3)
        index += length
      } else {
        clean.bytes.append(run.bytes[index])
        clean.places.append(run.places[index])
        index += 1
      }
    }
    return clean
  }

  private mutating func append(_ byte: UInt8, at place: Int) {
    let isSpace = byte == UInt8(ascii: " ")
    if text.isEmpty, let innermost = open.last {
      lineElement = innermost
    } else if !isSpace, lineElement != open.last, !open.contains(lineElement) {
      while !open.contains(lineElement) { lineElement = elements[lineElement].parent }
    }
    text.append(byte)
    places.append(place)
    if links > 0, !isSpace { linked += 1 }
  }

  private mutating func endLine() {
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
    // A character reference may be a line's end.
    for line in TextLines.split(text) {
      let shown = String(decoding: text[line], as: UTF8.self)
      guard shown.contains(where: { !$0.isWhitespace }) else { continue }
      lines.append(
        PageLine(
          text: shown, places: Array(places[line]), element: lineElement,
          linked: min(linked, line.count), pieces: pieces(of: line),
          followsImage: lines.count == lineAfterImage))
    }
  }

  /// The text of each element within a short line.
  private func pieces(of line: Range<Int>) -> [String] {
    guard line.count <= Self.longestWithPieces else { return [] }
    let ends = starts.filter { line.contains($0) } + [line.upperBound]
    let begins = [line.lowerBound] + ends.dropLast()
    return zip(begins, ends).map { String(decoding: text[$0..<$1], as: UTF8.self).trimmed }
      .filter { !$0.isEmpty }
  }

  /// In bytes; a line with an author or a date is shorter.
  private static let longestWithPieces = 400
}

/// A line of a page with the innermost element that holds all of it.
struct PageLine {
  let text: String
  let places: [Int]
  let element: Int
  /// How many of its bytes, spaces aside, are in links.
  let linked: Int
  /// Of a short line the text of each element within it.
  let pieces: [String]
  /// Whether an image is right before it.
  let followsImage: Bool
}
