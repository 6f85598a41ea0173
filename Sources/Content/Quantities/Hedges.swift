/// The rule table of hedges: which words about a number say how it is meant.
///
/// "Nearly" and its like count as about: they say that the number was not reached, but "less than"
/// would let a claim of nearly 12,000 agree with one of 5.
enum Hedges {
  struct Rule: Sendable {
    let words: [String]
    let comparison: Quantity.Comparison
  }

  /// Hedges that only ever hedge: a determiner may stand between them and the number ("at least
  /// the 400").
  static let strict = rules(
    (
      .more,
      [
        "more than", "greater than", "higher than", "larger than", "bigger than", "longer than",
        "in excess of", "exceeding", "exceeds", "exceeded", "upwards of", "upward of", ">",
      ]
    ),
    (
      .atLeast,
      [
        "at least", "at the least", "at the very least", "at a minimum", "no fewer than",
        "no less than", "not less than", "not fewer than", "not under", "not below",
        "as few as", "as little as", "a minimum of", "minimum of", "minimum", "min.",
        "≥", "> =", ">=",
      ]
    ),
    (
      .less,
      [
        "less than", "fewer than", "lower than", "smaller than", "shorter than", "short of",
        "shy of", "<",
      ]
    ),
    (
      .atMost,
      [
        "up to", "at most", "at the most", "at the very most", "at a maximum", "no more than",
        "not more than", "no greater than", "no longer than", "not over", "not above",
        "not exceeding", "as many as", "as much as", "as long as", "as high as",
        "a maximum of", "maximum of", "maximum", "max.", "a limit of", "limited to", "capped at",
        "within", "≤", "< =", "<=",
      ]
    ),
    (
      .about,
      [
        "approximately", "approx.", "approx", "roughly", "circa", "c.", "ca.", "nearly", "almost",
        "close to", "estimated", "an estimated", "estimated at", "in the region of",
        "in the order of", "on the order of", "in the neighborhood of", "in the neighbourhood of",
        "approaching", "virtually", "practically", "~", "≈", "∼", "≃",
      ]
    ),
    (.equal, ["exactly", "precisely", "="])
  )

  /// Hedges that are prepositions or determiners as well: they hedge only a number directly after
  /// them ("talks about the 400" hedges nothing).
  static let loose = rules(
    (.more, ["over", "above", "beyond", "north of"]),
    (.less, ["under", "below", "south of"]),
    (.about, ["about", "around", "some", "near"])
  )

  /// Hedges after a number, directly or at the end of the words.
  static let trailing = rules(
    (
      .atLeast,
      [
        "or more", "or over", "or above", "or greater", "or longer", "or higher", "and more",
        "and over", "and above", "and up", "at least", "at the least", "at the very least",
        "at a minimum", "plus", "+",
      ]
    ),
    (
      .atMost,
      [
        "or less", "or fewer", "or under", "or below", "or lower", "and under", "and below",
        "at most", "at the most", "at the very most", "at a maximum",
      ]
    ),
    (.about, ["or so", "or thereabouts", "more or less", "give or take", "odd", "ish"])
  )

  /// Hedges at the end of the words only, since elsewhere they say something of what is counted
  /// ("400 maximum security cells").
  static let closing = rules(
    (.atLeast, ["minimum", "min", "min."]),
    (.atMost, ["maximum", "max", "max.", "tops"]),
    (.about, ["approximately", "approx", "approx.", "roughly"])
  )

  /// Words that may stand between a hedge and its number without a change of meaning.
  static let fillers = [
    "another", "an additional", "a further", "additional", "further", "extra", "an extra",
    "a total of", "a combined", "a", "an",
  ].map(split)

  /// Words that may stand between a strict hedge and its number.
  static let determiners = ["the", "these", "those", "its", "their", "all"].map(split)

  private static func rules(_ table: (Quantity.Comparison, [String])...) -> [Rule] {
    table.flatMap { comparison, phrases in
      phrases.map { Rule(words: split($0), comparison: comparison) }
    }
    .sorted { $0.words.count > $1.words.count }
  }

  private static func split(_ phrase: String) -> [String] {
    phrase.split(separator: " ").map(String.init)
  }
}
