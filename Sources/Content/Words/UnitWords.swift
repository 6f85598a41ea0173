package import Language

extension Words {
  /// A number of a unit: `3 months`, `$1,000`, `1/3 of the whole`, `40 km/h`; `plain` is the number as
  /// data files have it, or two of them, the second the greater.
  package func amount(_ number: NumberWords, of unit: MeasureUnit) -> String {
    guard let rate = unit.per else { return amount(number, named: unit.name) }
    let amount = amount(number, named: unit.name)
    return text(named: "rate_\(rate)", ["amount": amount])
      ?? text(.rate, ["amount": amount, "unit": rate])
  }

  private func amount(_ number: NumberWords, named name: String) -> String {
    if let sign = Self.signs[name] {
      let isNegative = number.text.hasPrefix("-")
      let rest = String(number.text.dropFirst(isNegative ? 1 : 0))
      return (isNegative ? "-" : "") + text(.money, ["sign": sign, "number": rest])
    }
    switch name {
    case "": return number.text
    case "%", "‰": return text(.percent, ["number": number.text, "sign": name])
    case "share": return text(.share, ["number": number.text])
    default:
      return counted("unit_\(name)", number)
        ?? text(.measured, ["number": number.text, "unit": symbols[name] ?? name])
    }
  }

  /// The phrase in the form for the number; nil where there is no such phrase. A form that says its
  /// number in a word (`ساعتان`) is only for that number alone.
  private func counted(_ name: String, _ number: NumberWords) -> String? {
    guard let phrase = phrase(named: name) else { return nil }
    let category = number.category.rawValue
    let forms = (number.isAfterWord ? [category + Self.afterWord] : []) + [category]
    let fits = number.isAlone || phrase.parts(of: forms).contains(.slot(Phrase.counted))
    return phrase.filled(form: fits ? forms : [], [Phrase.counted: number.text])
  }

  /// What the name of a form ends with that is for a number after a word such as *about*, where the
  /// language has another case there.
  private static let afterWord = "_after"

  private func text(named name: String, _ values: Phrase.Values) -> String? {
    phrase(named: name)?.filled(values)
  }

  /// A number and the editor's words for what it counts.
  package func counted(_ number: NumberWords, _ unit: String) -> String {
    text(number.isScaled ? .amountScaled : .amountCounted, ["number": number.text, "unit": unit])
  }

  /// A unit as tables and axes have it, in words: `hours`, `km²`, `m³ per day`.
  package func name(of unit: MeasureUnit) -> String {
    amount(NumberWords(text: "", category: .other), of: unit)
      .split { $0.isWhitespace }.joined(separator: " ")
  }

  /// What symbols of units are in scripts that have their own.
  private var symbols: [String: String] {
    var symbols: [String: String] = [:]
    for line in list("symbols") {
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      if parts.count == 2 { symbols[parts[0]] = parts[1] }
    }
    return symbols
  }

  /// Written in place of a currency's code.
  private static let signs = [
    "$": "$", "USD": "US$", "AUD": "A$", "CAD": "C$", "NZD": "NZ$", "HKD": "HK$", "EUR": "€",
    "GBP": "£", "¥": "¥", "INR": "₹", "RUB": "₽", "KRW": "₩", "ILS": "₪", "UAH": "₴", "AFN": "؋",
  ]
}

/// A number, or a range of them, as a language writes it, and the plural that goes with it.
package struct NumberWords: Hashable, Sendable {
  /// With the separators and digits of the language.
  package let text: String
  /// Of the greater number of a range; of a million where it is in millions.
  package let category: PluralCategory
  /// Whether it ends in a word such as `million`.
  package let isScaled: Bool
  /// Whether it is one number in digits, without a word such as `million`.
  package let isAlone: Bool
  /// Whether a word such as *about* or *from* is before it.
  package var isAfterWord = false

  /// All of one language.
  package init(
    text: String, category: PluralCategory, isScaled: Bool = false, isAlone: Bool = true
  ) {
    self.text = text
    self.category = category
    self.isScaled = isScaled
    self.isAlone = isAlone
  }

  /// The same after a word.
  package func after(word isAfterWord: Bool) -> NumberWords {
    var words = self
    words.isAfterWord = isAfterWord
    return words
  }
}

extension Words {
  /// A number, or a range by the pattern of a name: in millions and more where two decimals at most
  /// state it exactly (`2.4 billion`, `2.6 to 2.9 billion`), else in digits.
  package func number(
    _ value: Rational, to maximum: Rational? = nil, by pattern: Name = .amountRange
  ) -> NumberWords {
    let low = scaled(value)
    guard let maximum else {
      return NumberWords(
        text: text(of: low), category: category(of: low), isScaled: low.scale != nil,
        isAlone: low.scale == nil && value > .zero)
    }
    let high = scaled(maximum)
    let start = low.scale?.factor == high.scale?.factor ? digits(low.number) : text(of: low)
    let end = low.scale?.factor == high.scale?.factor ? digits(high.number) : text(of: high)
    let range = text(pattern, ["low": start, "high": end])
    let isShared = low.scale != nil && low.scale?.factor == high.scale?.factor
    return NumberWords(
      text: isShared ? text(range, high.scale, isPlural: true) : range,
      category: category(of: high), isScaled: high.scale != nil, isAlone: false)
  }

  /// A number and the word for how many times it is meant.
  private typealias Scaled = (number: Rational, scale: NumberScale?)

  private func scaled(_ value: Rational) -> Scaled {
    for scale in scales where Int128(value.numerator.magnitude) >= scale.factor {
      guard value.denominator == 1, let number = Rational(value.numerator, over: scale.factor),
        let places = number.places, places <= 2
      else { break }
      return (number, scale)
    }
    return (value, nil)
  }

  private func digits(_ number: Rational) -> String { grammar.numbers.text(number.plainText) }

  private func text(of scaled: Scaled) -> String {
    text(digits(scaled.number), scaled.scale, isPlural: category(of: scaled.number) != .one)
  }

  private func text(_ number: String, _ scale: NumberScale?, isPlural: Bool) -> String {
    guard let scale else { return number }
    return text(.scaled, ["number": number, "scale": isPlural ? scale.many : scale.one])
  }

  /// What is counted in millions is in the form for a million: `2 миллиона часов`, `1 million hours`.
  private func category(of scaled: Scaled) -> PluralCategory {
    guard let scale = scaled.scale else { return category(of: scaled.number) }
    return grammar.plurals.category(of: Int(clamping: scale.factor))
  }

  private func category(of value: Rational) -> PluralCategory {
    let digits = value.plainText.drop { $0 == "-" }
    let whole = Int(digits.prefix { $0.isNumber }) ?? 0
    // Fractions count as decimals do.
    let isFraction = digits.contains("/")
    return grammar.plurals.category(
      of: isFraction ? 0 : whole, hasDecimals: isFraction || digits.contains("."))
  }
}

/// A word for a large number, such as a million.
struct NumberScale: Sendable {
  let factor: Int128
  let one: String
  let many: String

  /// `1000000|million|millions`; nil for anything else.
  init?(_ line: String) {
    let parts = line.split(separator: "|").map(String.init)
    guard parts.count == 3, let factor = Int128(parts[0]), factor > 1 else { return nil }
    self.factor = factor
    (one, many) = (parts[1], parts[2])
  }
}
