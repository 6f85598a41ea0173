/// The plural forms that CLDR distinguishes.
package enum PluralCategory: String, CaseIterable, Hashable, Sendable {
  case zero, one, two, few, many, other
}

/// Which plural form goes with a number in a language: the cardinal rules of CLDR.
package struct PluralRule: Hashable, Sendable {
  /// Languages that count alike.
  private enum Family {
    /// No plural: Japanese, Chinese.
    case single
    /// `one` is 1 alone: English, German.
    case exactOne
    /// The same, and millions: Spanish, Italian.
    case exactOneAndMillions
    /// `one` is less than 2, and millions: French, Portuguese.
    case belowTwoAndMillions
    /// `one` is 0, 1 and what is between: Persian, Hindi.
    case upToOne
    case slavic, arabic
  }

  private let family: Family

  /// The rule of a BCP 47 tag; one that isn't known counts as English does.
  package init(language: String) {
    family =
      switch language.lowercased().prefix(while: { $0 != "-" && $0 != "_" }) {
      case "ja", "zh", "ko", "th", "vi", "id", "ms", "my", "lo": .single
      case "es", "it", "ca": .exactOneAndMillions
      case "pt" where language.lowercased() == "pt-pt": .exactOneAndMillions
      case "fr", "pt": .belowTwoAndMillions
      case "fa", "hi", "bn", "am", "gu", "kn": .upToOne
      case "ru", "uk", "be": .slavic
      case "ar": .arabic
      default: .exactOne
      }
  }

  /// The forms of the language, in CLDR's order.
  package var categories: [PluralCategory] {
    switch family {
    case .single: [.other]
    case .exactOne, .upToOne: [.one, .other]
    case .exactOneAndMillions, .belowTwoAndMillions: [.one, .many, .other]
    case .slavic: [.one, .few, .many, .other]
    case .arabic: PluralCategory.allCases
    }
  }

  /// The form for a number that is not negative: its whole part, and whether decimals follow.
  package func category(of whole: Int, hasDecimals: Bool = false) -> PluralCategory {
    let isMillions = !hasDecimals && whole != 0 && whole % 1_000_000 == 0
    switch family {
    case .single: return .other
    case .exactOne: return whole == 1 && !hasDecimals ? .one : .other
    case .exactOneAndMillions:
      return whole == 1 && !hasDecimals ? .one : isMillions ? .many : .other
    case .belowTwoAndMillions: return whole < 2 ? .one : isMillions ? .many : .other
    case .upToOne: return whole == 0 || whole == 1 && !hasDecimals ? .one : .other
    case .slavic: return hasDecimals ? .other : Self.slavic(whole)
    case .arabic: return hasDecimals ? .other : Self.arabic(whole)
    }
  }

  private static func slavic(_ number: Int) -> PluralCategory {
    switch (number % 10, number % 100) {
    case (1, let last) where last != 11: .one
    case (2...4, let last) where !(12...14 ~= last): .few
    default: .many
    }
  }

  private static func arabic(_ number: Int) -> PluralCategory {
    switch (number, number % 100) {
    case (0, _): .zero
    case (1, _): .one
    case (2, _): .two
    case (_, 3...10): .few
    case (_, 11...99): .many
    default: .other
    }
  }
}
