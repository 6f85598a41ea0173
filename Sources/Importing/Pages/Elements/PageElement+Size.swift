internal import Support

extension PageElement {
  /// How large the text of an element is, in pixels, by its name, its style and its class; 0 where they
  /// say nothing.
  static func size(_ name: String, _ attributes: [HTMLAttribute], _ words: Set<String>) -> Int {
    let stated = [
      byHeading[name], name == "font" ? attributes["size"].flatMap(fontSize) : nil,
      attributes["style"].flatMap(styleSize), words.isDisjoint(with: titleWords) ? nil : 20,
    ]
    return stated.compactMap(\.self).max() ?? 0
  }

  private static let byHeading = ["h1": 32, "h2": 24, "h3": 19, "big": 19]
  /// Classes of headlines, as makers of pages in several languages call them.
  private static let titleWords: Set = [
    "title", "headline", "titel", "titre", "titolo", "titulo", "titular", "titr", "biaoti",
  ]

  /// `<font size=5>`, `size="+2"`
  private static func fontSize(_ value: String) -> Int? {
    let steps = [10, 13, 16, 18, 24, 32, 48]
    guard let number = Int(value.drop { $0 == "+" }) else { return nil }
    let step = value.hasPrefix("+") || value.hasPrefix("-") ? 3 + number : number
    return steps[min(max(step, 1), steps.count) - 1]
  }

  /// `font-size: 22px`, `font: bold 14pt Tahoma`, `font-size: 1.5em`
  private static func styleSize(_ style: String) -> Int? {
    let style = style.lowercased()
    guard let start = style.firstRange(of: "font-size:") ?? style.firstRange(of: "font:") else {
      return nil
    }
    let value = style[start.upperBound...].prefix { $0 != ";" }
    let digits = value.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." }
    guard let number = Double(digits), number < 1000 else { return nil }
    let unit = value[digits.endIndex...].prefix { $0.isLetter || $0 == "%" }
    switch unit {
    case "px": return Int(number)
    case "pt": return Int(number * 4 / 3)
    case "em", "rem": return Int(number * 16)
    case "%": return Int(number * 16 / 100)
    default: return nil
    }
  }
}
