import TestTexts

/// Words and numbers as texts have them.
extension InventedWords {
  private static let small = [
    "the", "of", "and", "to", "in", "a", "that", "was", "for", "on", "with", "by", "at", "from",
  ]

  /// As texts have them: every third a small word of the language.
  static func any(_ random: inout SeededRandom) -> String {
    random.isOne(in: 3) ? random.pick(small) : word(random.number(below: 4000) * 5)
  }

  /// `12,400`
  static func grouped(_ number: Int) -> String {
    let digits = String(number)
    return String(
      digits.reversed().enumerated().flatMap { index, digit in
        index > 0 && index % 3 == 0 ? [",", digit] : [digit]
      }.reversed())
  }
}
