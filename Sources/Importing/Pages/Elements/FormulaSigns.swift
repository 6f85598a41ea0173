import Support

/// The signs by which a line of text shows what a part of a formula (MathML) is, and a reading (ruby).
struct FormulaSigns {
  private(set) var before = ""
  private(set) var after = ""
  private(set) var raise: PageElement.Raise?

  /// Of the element that comes as the `number`th one in its parent, which shows a text.
  init(_ name: String, number: Int, in parent: String, text: @autoclosure () -> String) {
    switch (parent, number) {
    case ("msup", 2), ("msubsup", 3), ("munderover", 3): setRaised(text(), .above, "^")
    case ("msub", 2), ("msubsup", 2), ("munder", 2), ("munderover", 2):
      setRaised(text(), .below, "_")
    case ("mfrac", 1), ("mroot", 1): setBrackets(text(), "")
    case ("mfrac", 2): setBrackets(text(), "/")
    case ("mroot", 2): (before, after) = ("^(1/", ")")
    default: break
    }
    if name == "msqrt" {
      let own = Self.brackets(text())
      (before, after) = (before + "√" + own.open, own.close + after)
    }
    if name == "rt" { (before, after) = ("(", ")") }
  }

  /// Above the line: a power with a letter, as `n−1`, after a number or a letter by itself. Nil for a number, which
  /// has signs of its own, and for a note.
  init?(ofPower text: String, after done: [UInt8]) {
    let signs = text.filter { !$0.isWhitespace }
    let end = done.suffix(2)
    guard let last = end.last, (3...16).contains(signs.count), signs.contains(where: \.isLetter),
      signs.contains(where: \.isNumber),
      signs.dropFirst().contains(where: { "+-−–=".contains($0) }),
      last.isDigit || last.isLetter && !(end.count > 1 && (end.first ?? 0).isLetter)
    else { return nil }
    (before, after) = ("^(", ")")
  }

  static let ofDenominator = Self(before: "/")

  private init(before: String) { self.before = before }

  private static let numerators: Set<Substring> = ["num", "numer", "numerator"]
  private static let denominators: Set<Substring> = ["den", "denom", "denominator"]

  /// Whether an element is a fraction's lower number by its class, right after the upper one.
  static func isDenominator(_ element: PageElement, _ node: GumboNode) -> Bool {
    guard element.classes.contains(where: denominators.contains) else { return false }
    return sibling(of: node, -1).map { has(numerators, $0) } ?? false
  }

  /// Whether an element is a fraction or begins one: digits with a fraction slash between them, or a number
  /// that one for the denominator comes after.
  static func isFraction(_ element: PageElement, _ node: GumboNode) -> Bool {
    guard PageSums.isInline(element.name) else { return false }
    if element.classes.contains(where: numerators.contains) {
      return sibling(of: node, 1).map { has(denominators, $0) } ?? false
    }
    // Raised and lowered numbers are apart as they are.
    guard !node.children.contains(where: { $0.kind == .element && $0.name == "sup" }) else {
      return false
    }
    let text = node.shownText.trimmed
    let parts = text.split(separator: "\u{2044}", omittingEmptySubsequences: false)
    return parts.count == 2 && text.utf8.count <= 24
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isNumber || $0 == " " } }
  }

  private static func has(_ names: Set<Substring>, _ node: GumboNode) -> Bool {
    (node.attributes["class"] ?? "").split(whereSeparator: \.isWhitespace).contains {
      names.contains($0)
    }
  }

  /// The element right before or after one.
  private static func sibling(of node: GumboNode, _ way: Int) -> GumboNode? {
    let all = node.parent?.children.filter { $0.kind == .element || !$0.isBlank } ?? []
    let index = all.firstIndex { $0.kind == .element && $0.place == node.place }
    guard let index, all.indices.contains(index + way), all[index + way].kind == .element else {
      return nil
    }
    return all[index + way]
  }

  /// Digits are written above or below the line; else a sign says so.
  private mutating func setRaised(
    _ text: String, _ raise: PageElement.Raise, _ sign: String
  ) {
    let signs = text.filter { !$0.isWhitespace }
    if signs.allSatisfy({ "0123456789+-−".contains($0) }) {
      self.raise = raise
    } else {
      setBrackets(text, sign)
    }
  }

  private mutating func setBrackets(_ text: String, _ sign: String) {
    let own = Self.brackets(text)
    (before, after) = (sign + own.open, own.close)
  }

  /// Around more than one number or one letter.
  private static func brackets(_ text: String) -> (open: String, close: String) {
    let signs = text.filter { !$0.isWhitespace }
    let isOne = signs.count <= 1 || signs.allSatisfy { $0.isNumber || ".,".contains($0) }
    return isOne ? ("", "") : ("(", ")")
  }
}
