internal import Markdown
import Support

/// What a page shows for the eye alone, and has in words besides: formulas and numbers that scripts draw, and
/// images that stand for a sign.
struct TwiceShown {
  /// What an element's children are without what is for the eye alone.
  private(set) var read: [GumboNode]
  /// What is read aloud as well.
  private(set) var pictures: [GumboNode] = []

  init(_ node: GumboNode) {
    read = node.children
    if let (formula, pictures) = Self.parts(node, read) {
      (read, self.pictures) = ([formula], pictures)
    } else if (2...200).contains(read.count) {
      takePictures()
    }
  }

  /// What is for the eye beside its copy for the ear, which has the same words or is hidden from the eye:
  /// `$12.99` twice, `12 Mio.` and `12 Millionen`.
  private mutating func takePictures() {
    var taken: [Int] = []
    var last: Int?
    for (index, child) in read.enumerated() where child.kind != .other && !child.isBlank {
      defer { last = index }
      guard let other = last, !taken.contains(other), child.isInlineElement,
        read[other].isInlineElement
      else { continue }
      for (picture, copy) in [(index, other), (other, index)]
      where read[picture].isForTheEye && read[picture].name != "img" && !read[copy].isForTheEye
        && read[copy].isCopy(of: read[picture])
      {
        taken.append(picture)
        break
      }
    }
    guard !taken.isEmpty else { return }
    pictures = taken.map { read[$0] }
    read = read.indices.filter { !taken.contains($0) }.map { read[$0] }
  }

  /// Of an element that holds nothing but both: `aria-hidden` elements, and beside them a formula (MathML) or
  /// the same words. Renderers hide the formula as well, in ways of their own.
  private static func parts(
    _ node: GumboNode, _ all: [GumboNode]
  ) -> (read: GumboNode, pictures: [GumboNode])? {
    let children = all.filter { $0.kind != .other }
    guard (2...6).contains(children.count) else { return nil }
    guard children.allSatisfy({ $0.kind == .element || $0.isBlank }) else { return nil }
    let elements = children.filter { $0.kind == .element && !PageElement.isUnshown($0.name) }
    let pictures = elements.filter(\.isForTheEye)
    let others = elements.filter { !$0.isForTheEye }
    guard !pictures.isEmpty, others.count == 1 else { return nil }
    if let formula = others[0].onlyFormula { return (formula, pictures) }
    guard pictures.count == 1, others[0].isCopy(of: pictures[0]) else { return nil }
    return (others[0], pictures)
  }

  /// The words that an image within a text has for itself.
  static func words(_ attributes: [HTMLAttribute], beside node: GumboNode) -> String? {
    guard let words = attributes["alt"]?.withSingleSpaces.trimmed, !words.isEmpty,
      node.isBesideText
    else { return nil }
    return words
  }

  /// Whether an image with these words is a sign of its text, which says less without it: an emoji, a number, a
  /// letter that fonts lack, a formula.
  static func isSign(_ words: String) -> Bool {
    words.contains("\\")
      || words.count <= 12 && words.count(where: \.isLetter) <= 1
        && !words.contains(where: \.isWhitespace)
  }
}

extension GumboNode {
  var isBlank: Bool { kind == .text && text.bytes.allSatisfy(\.isHTMLSpace) }

  fileprivate var isInlineElement: Bool { kind == .element && PageSums.isInline(name) }

  /// Whether it says what another does: in the same words, or for the ear alone.
  fileprivate func isCopy(of other: GumboNode) -> Bool {
    let words = [self, other].map { $0.shownText.filter { !$0.isWhitespace } }
    guard words.allSatisfy({ !$0.isEmpty && $0.utf8.count < 100 }) else { return false }
    return words[0] == words[1] || isForTheEar
  }

  /// Whether its class or its style says that it isn't to be seen, though it is read aloud: `sr-only`,
  /// `visually-hidden`.
  private var isForTheEar: Bool {
    let attributes = attributes
    let names = (attributes["class"] ?? "").lowercased().filter { $0.isLetter || $0.isWhitespace }
    let style = (attributes["style"] ?? "").lowercased().filter { !$0.isWhitespace }
    return ["offscreen", "visuallyhidden", "hiddenvisually", "sronly", "screenreader"].contains(
      where: names.holds)
      || style.holds("position:absolute") && (style.holds("clip") || style.holds(":-"))
  }

  fileprivate var isForTheEye: Bool {
    (name == "img" || attributes["aria-hidden"]?.lowercased() == "true") && onlyFormula == nil
  }

  /// The formula that is all that an element holds, or that the elements within it do.
  fileprivate var onlyFormula: GumboNode? {
    var node = self
    for _ in 0..<4 {
      if node.name == "math" { return node }
      let inner = node.children.filter { $0.kind != .other && !$0.isBlank }
      guard inner.count == 1, inner[0].kind == .element else { return nil }
      node = inner[0]
    }
    return nil
  }

  /// Whether a text is before or after it, or after the inline elements that hold it alone. A link is a
  /// picture of its own.
  fileprivate var isBesideText: Bool {
    var next = parent
    for _ in 0..<4 {
      guard let around = next, around.name != "a" else { return false }
      if around.children.contains(where: { $0.kind == .text && !$0.isBlank }) { return true }
      guard PageSums.isInline(around.name) else { return false }
      next = around.parent
    }
    return false
  }
}
