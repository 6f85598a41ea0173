import TestTexts

/// Words mistyped as people mistype them: a letter left out, doubled, changed, or two swapped.
struct Typo {
  private var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  /// Words of two typos have six letters or more: in a shorter one two leave too little of it.
  static let shortestOfTwo = 6

  /// The word with as many typos, or nil where chance gave the word itself.
  mutating func of(_ word: String, count: Int) -> String? {
    var letters = Array(word)
    for _ in 0..<count { mistype(&letters) }
    let typed = String(letters)
    return typed.isEmpty || typed.lowercased() == word.lowercased() ? nil : typed
  }

  private mutating func mistype(_ letters: inout [Character]) {
    let places = letters.indices.filter { letters[$0].isLetter }
    guard letters.count > 1, let place = places.randomElement(using: &random) else { return }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    case 2: letters[place] = "abcdefghijklmnopqrstuvwxyz".randomElement(using: &random) ?? "x"
    default:
      let next = place + 1 < letters.count ? place + 1 : place - 1
      if letters[next].isLetter { letters.swapAt(place, next) }
    }
  }
}
