/// A unit that numbers can be compared in: a currency, per cent, a length of time.
struct Measure: Hashable, Sendable {
  /// Numbers in units of different families can't be compared.
  enum Family: Hashable, Sendable {
    /// By the currency's sign or code; nil for a dollar of no country.
    case money(String)
    case percent
    case time
  }

  let family: Family
  /// How many days make one, at least and at most; one for what is not time.
  let least: Decimal
  let most: Decimal
  /// What stands before a number in it.
  let prefix: String
  /// What stands after a number in it, for a unit of time without the plural's ending.
  private let suffix: String

  private init(
    _ family: Family, least: Decimal = .one, most: Decimal = .one, prefix: String = "",
    suffix: String = ""
  ) {
    self.family = family
    self.least = least
    self.most = most
    self.prefix = prefix
    self.suffix = suffix
  }
}

extension Measure {
  /// Currencies by the sign or code that stands before a number, or the word behind it; the value
  /// is what the family is called.
  static let currencies: [String: String] = [
    "$": "$", "us$": "us$", "usd": "us$", "dollar": "$", "dollars": "$", "a$": "a$", "au$": "a$",
    "aud": "a$", "c$": "c$", "ca$": "c$", "cad": "c$", "nz$": "nz$", "hk$": "hk$", "s$": "s$",
    "€": "€", "eur": "€", "euro": "€", "euros": "€", "£": "£", "gbp": "£",
    "¥": "¥", "jpy": "¥", "yen": "¥", "₹": "₹", "inr": "₹", "rs": "rs", "rs.": "rs", "rupees": "rs",
    "؋": "؋", "afn": "؋", "afghanis": "؋", "₽": "₽", "rub": "₽", "roubles": "₽", "rubles": "₽",
    "chf": "chf", "₩": "₩", "₺": "₺", "₴": "₴", "₪": "₪", "pkr": "pkr",
  ]

  /// Codes that may stand before a number as a word of its own.
  static let codes: Set = [
    "usd", "aud", "cad", "eur", "gbp", "jpy", "inr", "afn", "rub", "chf", "pkr", "rs", "rs.",
  ]

  /// Days of one, at least and at most; hours and below are left uncompared.
  private static let times: [String: (least: Int32, most: Int32)] = [
    "day": (1, 1), "week": (7, 7), "fortnight": (14, 14), "month": (28, 31),
    "year": (365, 366), "decade": (3652, 3653),
  ]

  /// Words between a number and its unit of time that leave it what it is.
  private static let manners: Set = [
    "calendar", "full", "whole", "more", "consecutive", "straight",
  ]

  /// The measure that a quantity's unit begins with; nil where it is none of these.
  init?(_ unit: String?) {
    guard let unit else { return nil }
    let words = unit.lowercased().split { $0 == " " || $0 == "-" }.map(String.init)
    guard let first = words.first else { return nil }
    if first == "%" {
      self.init(.percent, suffix: "%")
    } else if let currency = Self.currencies[first] {
      let isSign = !first.utf8.allSatisfy { 97...122 ~= $0 }
      self.init(
        .money(currency), prefix: isSign ? unit : "", suffix: isSign ? "" : " \(first)")
    } else {
      let word = Self.manners.contains(first) && words.count > 1 ? words[1] : first
      guard let (name, days) = Self.time(word) else { return nil }
      self.init(
        .time, least: Decimal(exactly: days.least), most: Decimal(exactly: days.most),
        suffix: " \(name)")
    }
  }

  /// What stands after a number in it.
  func suffix(isPlural: Bool) -> String {
    family == .time && isPlural ? suffix + "s" : suffix
  }

  private static func time(_ word: String) -> (String, (least: Int32, most: Int32))? {
    if let days = times[word] { return (word, days) }
    guard word.hasSuffix("s") else { return nil }
    let singular = String(word.dropLast())
    return times[singular].map { (singular, $0) }
  }

  /// Whether numbers in the two can be compared; a dollar of no country is any country's.
  func isComparable(with other: Measure) -> Bool {
    if case .money(let a) = family, case .money(let b) = other.family, a == "$" || b == "$" {
      return a.hasSuffix("$") && b.hasSuffix("$")
    }
    return family == other.family
  }
}

extension Quantity {
  /// Whether the two numbers are in units that can be compared. Units that are no measure (what is
  /// counted) all compare, and a number without unit compares with any.
  package func isComparable(with other: Quantity) -> Bool {
    if unit == nil || other.unit == nil { return true }
    return switch (Measure(unit), Measure(other.unit)) {
    case (nil, nil): true
    case (let a?, let b?): a.isComparable(with: b)
    default: false
    }
  }

  /// Whether the two have the same number, hedge and measure.
  package func isSame(as other: Quantity) -> Bool {
    let isSameNumber = (comparison, value) == (other.comparison, other.value)
    return isSameNumber && maximum == other.maximum && isComparable(with: other)
      && !needsScaling(against: other)
  }

  /// Whether the two may stand for one number, units of time taken as days where they differ.
  package func meets(_ other: Quantity) -> Bool {
    guard needsScaling(against: other) else { return interval.meets(other.interval) }
    guard let days = intervalInDays, let otherDays = other.intervalInDays else { return true }
    return days.meets(otherDays)
  }

  /// The numbers that some comparable quantities may stand for, on one scale: days where their units
  /// of time differ. Nil where that is not to be had.
  package static func intervals(of quantities: [Quantity]) -> [Interval]? {
    guard needScaling(quantities) else { return quantities.map(\.interval) }
    let days = quantities.compactMap(\.intervalInDays)
    return days.count == quantities.count ? days : nil
  }

  /// The unit of that scale, where the words of a quantity tell it.
  package static func unit(ofScale quantities: [Quantity]) -> String? {
    needScaling(quantities) ? "days" : quantities.lazy.compactMap(\.unit).first
  }

  private static func needScaling(_ quantities: [Quantity]) -> Bool {
    quantities.contains { a in quantities.contains { a.needsScaling(against: $0) } }
  }

  private func needsScaling(against other: Quantity) -> Bool {
    guard let a = Measure(unit), let b = Measure(other.unit) else { return false }
    return a.family == .time && b.family == .time && (a.least, a.most) != (b.least, b.most)
  }

  /// Nil where the days are too many for a decimal.
  private var intervalInDays: Interval? {
    Measure(unit).flatMap { interval.scaled(by: $0.least, to: $0.most) }
  }
}
