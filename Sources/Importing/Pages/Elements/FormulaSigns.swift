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
