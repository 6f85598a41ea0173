extension MeasureUnit {
  /// A number of this unit in English: `3 months`, `$1,000`, `1/3 of the whole`, `40 km/h`.
  package func words(_ number: String, isPlural: Bool) -> String {
    let rate = per.map { " per \($0)" } ?? ""
    if let sign = Self.signs[name] {
      let isNegative = number.hasPrefix("-")
      return (isNegative ? "-" : "") + sign + number.dropFirst(isNegative ? 1 : 0) + rate
    }
    switch name {
    case "": return number + rate
    case "%", "‰": return number + name + rate
    case "share": return "\(number) of the whole" + rate
    case "pp": return number + (isPlural ? " percentage points" : " percentage point") + rate
    default: return "\(number) \(isPlural ? Self.plurals[name] ?? name : name)" + rate
    }
  }

  /// As tables have it: `km²`, `EUR`, `m³ per day`.
  package var label: String {
    let rate = per.map { "per \($0)" }
    return [name.isEmpty ? nil : name, rate].compactMap(\.self).joined(separator: " ")
  }

  /// Written before the number.
  private static let signs = [
    "$": "$", "USD": "US$", "AUD": "A$", "CAD": "C$", "NZD": "NZ$", "HKD": "HK$", "EUR": "€",
    "GBP": "£", "¥": "¥", "INR": "₹", "RUB": "₽", "KRW": "₩", "ILS": "₪", "UAH": "₴", "AFN": "؋",
  ]

  /// Of units that are words rather than symbols.
  private static let plurals: [String: String] = {
    let regular = [
      "yard", "mile", "verst", "acre", "are", "dunam", "barrel", "gallon", "pint", "stone",
      "quintal", "carat", "hour", "day", "week", "fortnight", "month", "quarter", "year", "decade",
      "knot", "bit", "byte", "peso", "rupee", "dinar", "riyal", "dirham", "pound", "franc", "rial",
      "cent", "tenth",
    ]
    var plurals = Dictionary(uniqueKeysWithValues: regular.map { ($0, $0 + "s") })
    plurals.merge(["inch": "inches", "foot": "feet", "century": "centuries"]) { $1 }
    return plurals
  }()
}
