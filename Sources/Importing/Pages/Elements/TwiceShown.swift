internal import Markdown
import Support

/// What a page shows for the eye alone, and has in words besides: formulas and numbers that scripts draw, and
/// images that stand for a sign.
struct TwiceShown {
  /// What is read aloud.
  let read: GumboNode
  /// The same for the eye.
  let pictures: [GumboNode]

  /// Of an element that holds nothing but both: `aria-hidden` elements, and beside them a formula (MathML) or
  /// the same words. Renderers hide the formula as well, in ways of their own.
  init?(_ node: GumboNode) {
    let children = node.children.filter { $0.kind != .other }
    guard (2...6).contains(children.count) else { return nil }
    guard children.allSatisfy({ $0.kind == .element || $0.isBlank }) else { return nil }
    let elements = children.filter { $0.kind == .element && !PageElement.isUnshown($0.name) }
    pictures = elements.filter(\.isForTheEye)
    let others = elements.filter { !$0.isForTheEye }
    guard !pictures.isEmpty, others.count == 1 else { return nil }
    if let formula = others[0].onlyFormula {
      read = formula
    } else {
      let words = others[0].shownText.filter { !$0.isWhitespace }
      guard !words.isEmpty, words.utf8.count < 100, pictures.count == 1,
        pictures[0].shownText.filter({ !$0.isWhitespace }) == words
      else { return nil }
      read = others[0]
    }
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
  fileprivate var isBlank: Bool { kind == .text && text.bytes.allSatisfy(\.isHTMLSpace) }

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
