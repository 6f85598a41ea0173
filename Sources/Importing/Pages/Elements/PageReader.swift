internal import Language
internal import Markdown
import Support

/// Reads a page's elements, the lines a browser would show, and what its head states.
struct PageReader {
  /// In the order of their start tags; the first is `html`.
  private(set) var elements: [PageElement] = []
  private(set) var lines: [PageLine] = []
  private(set) var metadata = CaptureMetadata()

  /// What the page has beside the lines that it shows.
  private(set) var linesApart: [PageLineApart] = []
  /// Whether what is read is below an element that the page hides.
  private var isOfHidden = false

  private var open: [Int] = []
  private var line = LineBuffer()
  /// What is struck out of the line, apart from it: a deleted number isn't read beside the new one.
  private var struck = LineBuffer()
  private var struckLines: [PageLine] = []
  /// The line that begins right after an image; -1 where none does.
  private var lineAfterImage = -1
  /// Empty lines of preformatted text since the last line.
  private var gap = 0
  /// The open lists: the number of the next item, and how much more the one after it has; 0 where items
  /// have none.
  private var lists: [(number: Int, step: Int)] = []
  private var styles = PageStyles()
  /// For each open element how many elements within it have begun, and the signs that end it.
  private var begun: [Int] = []
  private var closings: [String] = []
  /// Signs that come before the next text: of a fraction, a root, a reading.
  private var opening = ""
  private var formulas = 0
  /// The addresses of the frames that the page shows others in.
  private(set) var frames: [String] = []
  /// How many open elements are links, and how many keep their spaces.
  private var links = 0
  private var preformatted = 0
  private var headings = 0
  private var strikes = 0

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
  private static let listNames: Set = ["ol", "ul", "menu", "dl", "dir"]

  private enum Step {
    case enter(GumboNode)
    case leave(String)
  }

  /// `sheets` are those that came with the page.
  init(_ bytes: [UInt8], sheets: PageSheets = .none) {
    var reader = Self()
    GumboNode.read(bytes) { root in
      reader.styles = PageStyles(of: root, sheets)
      reader.read(root)
    }
    reader.metadata.finish(savedFrom: SnapshotAddress.saved(in: bytes), of: bytes)
    if reader.elements.isEmpty { reader.elements = [PageElement("html", [], parent: 0)] }
    self = reader
  }

  private init() {}

  private mutating func read(_ root: GumboNode) {
    var steps = [Step.enter(root)]
    while let step = steps.popLast() {
      switch step {
      case .leave(let name): end(name)
      case .enter(let node):
        guard node.kind == .element else {
          if node.kind == .text { add(node.text) }
          continue
        }
        let name = node.name
        guard start(name, node) else { continue }
        steps.append(.leave(name))
        steps += shownChildren(of: node).reversed().map(Step.enter)
      }
    }
    endLine()
  }

  /// Of an element that shows the same twice, once for the eye and once for the ear, what is read aloud.
  private mutating func shownChildren(of node: GumboNode) -> [GumboNode] {
    let twice = TwiceShown(node)
    linesApart += twice.pictures.flatMap { picture in
      var inner = Self()
      inner.isOfHidden = true
      inner.read(picture)
      return inner.lines
    }.map { PageLineApart(line: $0, before: lines.count, parent: open.last ?? 0, kind: .image) }
    return twice.read
  }

  /// Of an image within a text: those that stand for a sign of it are part of it.
  private mutating func readWords(of node: GumboNode, _ attributes: [HTMLAttribute]) {
    guard !open.isEmpty, let words = TwiceShown.words(attributes, beside: node) else { return }
    let places = [Int](repeating: node.place, count: words.utf8.count)
    guard !TwiceShown.isSign(words) else { return add((Array(words.utf8), places)) }
    let line = PageLine(
      text: words, places: places, element: 0, linked: 0, parts: [], followsImage: false, gap: 0)
    linesApart.append(
      PageLineApart(line: line, before: lines.count, parent: open.last ?? 0, kind: .image))
  }

  /// What an element hides from readers, and the page that a frame has in an attribute.
  private mutating func readApart(_ name: String, _ node: GumboNode, _ attributes: [HTMLAttribute])
  {
    var found: [PageLine] = []
    let isFrame = name == "iframe"
    if isFrame, let page = attributes["srcdoc"] {
      found = Self(Array(page.utf8)).lines.map { $0.moved(to: node.place) }
    } else if !PageElement.isUnshown(name), name != "dialog" {
      var inner = Self()
      inner.isOfHidden = true
      inner.read(node)
      found = inner.lines
    }
    linesApart += found.map { line in
      PageLineApart(
        line: line, before: lines.count, parent: open.last ?? 0,
        kind: isFrame ? .navigation : .hidden,
        isFindable: attributes["hidden"]?.lowercased() == "until-found")
    }
  }

  // MARK: - Elements

  /// Whether what is below an element is shown.
  private mutating func start(_ name: String, _ node: GumboNode) -> Bool {
    let attributes = node.attributes
    metadata.read(
      name, attributes, in: open.last ?? 0, { node.shownText }, property: node.property)
    if name == "br", headings > 0 { breakHeading() } else { endBlock(name) }
    if ["img", "picture", "amp-img"].contains(name), line.text.isEmpty {
      lineAfterImage = lines.count
    }
    switch name {
    case "title" where open.count <= 2, "script":
      metadata.read(name, type: attributes["type"]?.lowercased() ?? "", node.wholeText)
    case "frame", "iframe":
      if let address = attributes["src"], !address.isEmpty { frames.append(address) }
    default: break
    }
    guard !PageElement.isHidden(name, attributes) || isOfHidden && elements.isEmpty else {
      readApart(name, node, attributes)
      return false
    }
    if name == "img" { readWords(of: node, attributes) }
    let parent = open.last ?? 0
    open.append(elements.count)
    let number = name == "li" ? nextNumber(attributes) : nil
    if Self.listNames.contains(name) { lists.append(Self.list(name, attributes, node)) }
    var element = PageElement(name, attributes, parent: parent, number: number)
    element.apply(styles, attributes, among: elements)
    setSigns(of: &element, node)
    elements.append(element)
    count(name, element, 1)
    return true
  }

  private mutating func end(_ name: String) {
    if name != "br" || headings == 0 { endBlock(name) }
    endSigns()
    let ended = elements[open.removeLast()]
    if ended.isApart { space() }
    count(name, ended, -1)
    if Self.listNames.contains(name) { lists.removeLast() }
    if strikes == 0, !struck.text.isEmpty {
      struckLines += struck.takeLines(followsImage: false, gap: 0)
    }
  }

  /// Counts an element among the open ones of its sort, or no longer.
  private mutating func count(_ name: String, _ element: PageElement, _ one: Int) {
    if name == "a" { links += one }
    if Self.headingNames.contains(name) { headings += one }
    if element.evidence == .deleted || element.isCut { strikes += one }
    if name == "math" { formulas += one }
    guard Self.preformatting.contains(name) else { return }
    preformatted += one
    gap = 0
  }

  private static func list(
    _ name: String, _ attributes: [HTMLAttribute], _ node: GumboNode
  ) -> (number: Int, step: Int) {
    guard name == "ol" else { return (0, 0) }
    let start = attributes["start"].flatMap { Int($0.trimmed) }
    guard attributes["reversed"] != nil else { return (start ?? 1, 1) }
    return (start ?? node.children.count { $0.kind == .element && $0.name == "li" }, -1)
  }

  /// Of an item of a numbered list; nil in one without numbers.
  private mutating func nextNumber(_ attributes: [HTMLAttribute]) -> Int? {
    guard let list = lists.last, list.step != 0 else { return nil }
    let number = attributes["value"].flatMap { Int($0.trimmed) } ?? list.number
    lists[lists.count - 1].number = number &+ list.step
    return number
  }

  private mutating func endBlock(_ name: String) {
    if Self.blocks.contains(name) || name.hasPrefix("amp-") { endLine() }
  }

  /// The signs around a part of a formula, or a reading; cells and blocks are apart.
  private mutating func setSigns(of element: inout PageElement, _ node: GumboNode) {
    if let last = begun.indices.last { begun[last] += 1 }
    let parent = open.dropLast().last.map { elements[$0].name } ?? ""
    let done = (strikes > 0 ? struck : line).text
    let last = done.last
    var signs = FormulaSigns(
      element.name, number: begun.last ?? 0, in: parent, text: node.shownText)
    if element.raise == .above,
      let power = FormulaSigns(ofPower: node.shownText, after: done)
    {
      (signs, element.raise) = (power, nil)
    }
    if FormulaSigns.isDenominator(element, node) { signs = .ofDenominator }
    element.raisesSigns = element.raise != nil && RaisedText.isNumber(node.shownText)
    let isRaised = signs.raise != nil || open.dropLast().contains { elements[$0].raise != nil }
    let isNumber = element.name == "mn" && !isRaised && signs.before.isEmpty
    let isNext =
      last?.isDigit ?? false
      && (isNumber || element.name == "mfrac" || FormulaSigns.isFraction(element, node))
    if element.isApart || element.name == "mtd" || isNext && opening.isEmpty { space() }
    opening += signs.before
    if let raise = signs.raise {
      element.raise = raise
      element.raisesSigns = true
    }
    begun.append(0)
    closings.append(signs.after)
  }

  private mutating func endSigns() {
    begun.removeLast()
    let closing = closings.removeLast()
    guard !closing.isEmpty else { return }
    // An empty part has none of its signs.
    if !opening.isEmpty { opening = "" } else { append(closing) }
  }

  private mutating func space() {
    let text = (strikes > 0 ? struck : line).text
    if !text.isEmpty, text.last != UInt8(ascii: " ") { append(" ") }
  }

  /// Signs that the page doesn't have, at the last one's place.
  private mutating func append(_ signs: String) {
    for byte in signs.utf8 {
      if strikes > 0, let place = struck.places.last {
        struck.append(byte, at: place, in: open, of: elements)
      } else if strikes == 0, let place = line.places.last {
        line.append(byte, at: place, in: open, of: elements)
      }
    }
  }

  /// A heading in two lines is one; between characters that need no space there is none.
  private mutating func breakHeading() {
    guard let place = line.places.last,
      let last = String(decoding: line.text.suffix(4), as: UTF8.self)
        .unicodeScalars.last, line.text.last != UInt8(ascii: " "), !Script(last).isUnspaced
    else { return }
    line.append(UInt8(ascii: " "), at: place, in: open, of: elements)
  }

  // MARK: - Text

  private mutating func add(_ run: (bytes: [UInt8], places: [Int])) {
    let isBlank = run.bytes.allSatisfy(\.isHTMLSpace)
    guard formulas == 0 || !isBlank else { return }
    if strikes > 0 { struck.beginPiece() } else { line.beginPiece() }
    var run = RaisedText.of(
      Self.withoutControls(run), after: (strikes > 0 ? struck : line).text.last,
      in: open.reversed().lazy.map { [elements] in elements[$0] })
    if !opening.isEmpty, !isBlank, let place = run.places.first {
      run.places = [Int](repeating: place, count: opening.utf8.count) + run.places
      run.bytes = Array(opening.utf8) + run.bytes
      opening = ""
    }
    guard preformatted > 0 else {
      add(run.bytes[...], run.places[...])
      return
    }
    var start = 0
    while let end = run.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      add(run.bytes[start..<end], run.places[start..<end])
      let known = lines.count
      endLine()
      if lines.count == known { gap += 1 }
      start = end + 1
    }
    add(run.bytes[start...], run.places[start...])
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>, _ places: ArraySlice<Int>) {
    if strikes > 0 {
      struck.add(
        (bytes, places), in: open, of: elements, isLinked: links > 0, keepsSpaces: preformatted > 0)
    } else {
      line.add(
        (bytes, places), in: open, of: elements, isLinked: links > 0, keepsSpaces: preformatted > 0)
    }
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

  private mutating func endLine() {
    let known = lines.count
    lines += line.takeLines(followsImage: lines.count == lineAfterImage, gap: gap)
    lines += struckLines + struck.takeLines(followsImage: false, gap: 0)
    struckLines.removeAll()
    if lines.count > known { gap = 0 }
  }
}
