internal import Language

/// A line seen as words: what the rules for boilerplate look at.
struct LineWords {
  /// The line in lower case with single spaces, straight quotation marks, and without bullets and
  /// pictures around it.
  let key: String
  /// The words of `key`, without marks around them.
  let words: [String]
  /// How many of the words of four letters and more start with a capital, in hundredths.
  let capitals: Int
  /// Whether it ends as a sentence does.
  let isSentence: Bool
  /// How much it says, in characters of a text in Latin letters.
  let size: Int
  /// How many words it has; where words have no spaces between them, what would be as many.
  let count: Int

  /// A longer line is judged by its beginning, in bytes, and by how it ends.
  static let most = 20_000

  init(_ line: String) {
    let text = Self.beginning(of: line)
    let straight = text.map { Self.straight[$0] ?? $0 }
    let spaced = String(straight).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let trimmed = Self.trimmed(spaced)
    key = trimmed.lowercased()
    let bytes = Array(key.utf8)
    words = SpacedWord.all(in: bytes).compactMap(\.bare).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
    let long = trimmed.split(separator: " ").filter {
      $0.count >= 4 && $0.contains(where: \.isLetter)
    }
    let high = long.count { ($0.first { $0.isLetter })?.isUppercase ?? false }
    capitals = long.isEmpty ? 0 : high * 100 / long.count
    isSentence = Self.hasEndMark(line.utf8.count > Self.most ? line : trimmed)
    size = TextSize.of(text)
    count = max(words.count, words.count + TextSize.unspaced(text) / 2 - 1)
  }

  /// As much of a line as is looked at.
  static func beginning(of line: String) -> String {
    line.utf8.count > most ? String(decoding: line.utf8.prefix(most), as: UTF8.self) : line
  }

  /// Whether it is surely a text's: a sentence that is long enough to be no call and no caption.
  var isReal: Bool { isSentence && size >= 64 }

  /// Whether a word with a colon says whose day or number follows, and none that states when a page was
  /// published: `Born: 3 March 1950`.
  var hasOtherLabel: Bool {
    guard let end = key.firstIndex(of: ":"), let last = key[..<end].last, last.isLetter else {
      return false
    }
    let label = key[..<end].split(separator: " ").map(String.init)
    return label.allSatisfy {
      $0.allSatisfy(\.isLetter) && !BoilerplatePhrases.dateWords.contains($0)
    }
      && !starts(with: BoilerplatePhrases.datelineStarts)
      && !starts(with: BoilerplatePhrases.authors)
  }

  /// Its letters and digits alone, in lower case.
  var letters: String { key.filter(\.isWordCharacter) }

  /// Whether it could be a headline: some words, no sentence.
  var isHeadline: Bool { !isSentence && (3...24).contains(count) }

  /// Whether each word is among these.
  func consists(of vocabulary: Set<String>) -> Bool {
    !words.isEmpty
      && words.allSatisfy { vocabulary.contains($0) || !$0.contains(where: \.isLetter) }
  }

  func starts(with phrases: PhraseStarts) -> Bool { phrases.first(startOf: key) != nil }

  /// Whether a word is among its words, or in its text where words have no spaces between them.
  func mentions(_ word: String) -> Bool {
    Self.isUnspaced(word) ? key.holds(word) : words.contains(word)
  }

  private static func isUnspaced(_ phrase: String) -> Bool {
    phrase.unicodeScalars.last.map { Script($0).isUnspaced } ?? false
  }

  /// Whether it is one of these, but for marks at its end.
  func isAny(of phrases: Set<String>) -> Bool {
    phrases.contains(words.joined(separator: " "))
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.firstIndex { $0.isWordCharacter || "\"'([{<$£€#@©&!".contains($0) }
    guard let start else { return text }
    return String(text[start...])
  }

  /// Whether a line ends with a mark as sentences, and other whole lines of a text, do. Coarser than
  /// `SentenceRule`, since a line has nothing after it that could show more.
  static func hasEndMark(_ text: String) -> Bool {
    let end = text.last { !"\"')]*_".contains($0) }
    guard let end else { return false }
    if ".!?:;…。！？।؟".contains(end) { return true }
    return text.last == "\"" && text.dropLast().last.map { ",;".contains($0) } ?? false
  }

  private static let straight: [Character: Character] = [
    "\u{2018}": "'", "\u{2019}": "'", "\u{201C}": "\"", "\u{201D}": "\"", "\u{A0}": " ",
    "\u{202F}": " ",
  ]
}

extension Character {
  var isWordCharacter: Bool { isLetter || isNumber }
}
