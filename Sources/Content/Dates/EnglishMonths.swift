/// The months as English writes them; the first three letters of each are its short form.
enum EnglishMonths {
  static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The month from 1 to 12 that a word of at least three letters begins, in any case.
  static func number(of word: String) -> Int? {
    let word = word.lowercased()
    if word == "sept" { return 9 }
    guard word.utf8.count >= 3 else { return nil }
    return names.firstIndex { $0.lowercased().hasPrefix(word) }.map { $0 + 1 }
  }
}
