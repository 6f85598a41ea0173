/// Words made of syllables, the same at every run.
package enum InventedWords {
  private static let syllables = [
    "ba", "ro", "mi", "ten", "sul", "ka", "dor", "vi", "len", "qua", "fer", "no",
  ]

  /// A word that encodes its number.
  package static func word(_ number: Int) -> String {
    var rest = number
    var word = ""
    repeat {
      word += syllables[rest % syllables.count]
      rest /= syllables.count
    } while rest > 0
    return word
  }

  /// The same as a name has it.
  package static func capitalised(_ number: Int) -> String {
    let word = word(number)
    return word.prefix(1).uppercased() + word.dropFirst()
  }
}
