/// Invented words, each the same at every run.
enum Words {
  private static let syllables = [
    "ba", "ro", "mi", "ten", "sul", "ka", "dor", "vi", "len", "qua", "fer", "no",
  ]
  private static let small = [
    "the", "of", "and", "to", "in", "a", "that", "was", "for", "on", "with", "by", "at", "from",
  ]

  /// A word that encodes its number.
  static func word(_ number: Int) -> String {
    var rest = number
    var word = ""
    repeat {
      word += syllables[rest % syllables.count]
      rest /= syllables.count
    } while rest > 0
    return word
  }

  static func capitalised(_ number: Int) -> String {
    let word = word(number)
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// As texts have them: every third a small word of the language.
  static func any(_ random: inout Random) -> String {
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
