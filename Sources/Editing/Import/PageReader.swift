/// Reads a page's elements, the lines a browser would show, and what its head states.
struct PageReader {
  /// A line with the element that holds all of it.
  struct Line {
    let text: String
    let places: [Int]
    let element: Int
  }

  private(set) var elements = [PageElement("html", [], parent: 0)]
  private(set) var lines: [Line] = []
  private(set) var metadata = CaptureMetadata()

  private let bytes: [UInt8]
  private var references = CharacterReferences()
  private var open = [0]
  private var text: [UInt8] = []
  private var places: [Int] = []
  private var lineElement = 0
  /// What the next raw text belongs to.
  private var rawElement = (name: "", type: "")

  /// Elements nested deeper are taken for their ancestors' text.
  private static let deepest = 256

  private static let blocks: Set = [
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd",
    "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
    "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "label",
    "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "section", "select",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "br", "video", "audio",
    "noscript", "template", "svg",
  ]
  private static let voids: Set = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]
  /// An open element that a start tag closes, unless one of the others stands between.
  private static let closing: [String: (closes: Set<String>, within: Set<String>)] = [
    "li": (["li"], ["ul", "ol", "menu", "dir"]), "dt": (["dt", "dd"], ["dl"]),
    "dd": (["dt", "dd"], ["dl"]), "tr": (["tr"], ["table"]),
    "td": (["td", "th"], ["tr", "table"]),
    "th": (["td", "th"], ["tr", "table"]), "option": (["option"], ["select"]),
  ]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var tokenizer = HTMLTokenizer(bytes)
    while let token = tokenizer.next() { read(token) }
    endLine()
  }

  private mutating func read(_ token: HTMLToken) {
    switch token {
    case .text(let range): add(range)
    case .startTag(let name, let attributes): start(name, attributes)
    case .endTag(let name): end(name)
    case .rawText(let range):
      metadata.read(rawElement.name, type: rawElement.type, references.decoded(bytes[range]))
    }
  }

  // MARK: - Elements

  private mutating func start(_ name: String, _ attributes: [HTMLAttribute]) {
    let isBlock = Self.blocks.contains(name) || name.hasPrefix("amp-")
    if isBlock { endLine() }
    metadata.read(name, attributes)
    rawElement = (name, attributes["type"]?.lowercased() ?? "")
    if isBlock { close(["p"], within: ["table", "button", "div", "section", "article", "aside"]) }
    if let rule = Self.closing[name] { close(rule.closes, within: rule.within) }
    guard !Self.voids.contains(name), open.count < Self.deepest, let parent = open.last else {
      return
    }
    open.append(elements.count)
    elements.append(PageElement(name, attributes, parent: parent))
  }

  private mutating func end(_ name: String) {
    if Self.blocks.contains(name) || name.hasPrefix("amp-") { endLine() }
    // The outermost element stays, and an end tag that nothing began is none.
    guard let index = open.lastIndex(where: { elements[$0].name == name }), index > 0 else {
      return
    }
    open.removeLast(open.count - index)
  }

  private mutating func close(_ names: Set<String>, within borders: Set<String>) {
    // Few elements stand between one and the one that it closes; deeper, none is sought.
    for index in open.indices.suffix(16).reversed() where index > 0 {
      let name = elements[open[index]].name
      if names.contains(name) { return open.removeLast(open.count - index) }
      if borders.contains(name) { return }
    }
  }

  // MARK: - Text

  private mutating func add(_ range: Range<Int>) {
    let isPreformatted = open.contains { elements[$0].name == "pre" }
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&"), let found = references.reference(in: bytes, at: index) {
        append(found.decoded, at: index)
        index = min(found.end, range.upperBound)
        continue
      }
      if isPreformatted, byte == UInt8(ascii: "\n") {
        endLine()
      } else if byte.isHTMLSpace {
        if !text.isEmpty, text.last != UInt8(ascii: " ") { append([UInt8(ascii: " ")], at: index) }
      } else {
        append([byte], at: index)
      }
      index += 1
    }
  }

  private mutating func append(_ added: [UInt8], at place: Int) {
    if text.isEmpty, let innermost = open.last {
      lineElement = innermost
    } else if lineElement != open.last, !open.contains(lineElement), added != [UInt8(ascii: " ")] {
      while !open.contains(lineElement) { lineElement = elements[lineElement].parent }
    }
    text += added
    places += [Int](repeating: place, count: added.count)
  }

  private mutating func endLine() {
    defer {
      text.removeAll(keepingCapacity: true)
      places.removeAll(keepingCapacity: true)
    }
    while text.last == UInt8(ascii: " ") {
      text.removeLast()
      places.removeLast()
    }
    // A character reference may stand for a line's end.
    for line in TextLines.split(text) {
      let shown = String(decoding: text[line], as: UTF8.self)
      guard shown.contains(where: { !$0.isWhitespace }) else { continue }
      lines.append(Line(text: shown, places: Array(places[line]), element: lineElement))
    }
  }

  // MARK: - Sums

  /// Counts the words of long sentences at each element that holds them.
  mutating func countRealWords() {
    for line in lines {
      let words = LineWords(line.text)
      guard words.isSentence, words.count >= 12 else { continue }
      var element = line.element
      while true {
        elements[element].realWords += words.count
        if element == 0 { break }
        element = elements[element].parent
      }
    }
  }
}
