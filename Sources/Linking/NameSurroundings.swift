internal import Content

/// What stands next to a name and makes it part of something else.
struct NameSurroundings {
  private let text: [UInt8]
  private let range: Range<Int>

  init(_ text: [UInt8], around range: Range<Int>) {
    self.text = text
    self.range = range
  }

  /// Whether the name is a part of another word that is written with a mark in between: an address
  /// (`kabul.example`, `@ghani`), or the rest behind a capital and an apostrophe (`O'Brien`).
  var isInsideWord: Bool {
    let isBehindSpace = range.lowerBound == 0 || text[range.lowerBound - 1] == UInt8(ascii: " ")
    return !isBehindSpace && (isBehindAddress || isBehindCapitalAndApostrophe)
      || isBeforeAddress
  }

  /// Whether someone else's longer name seems to go on before or behind a person's one-word form:
  /// a first name (`Anna Berg`), a second one (`Berg Hansen`, `Berg-Hansen`), a thing named after
  /// a person (`Berg Tower`). Titles, days and, at a sentence's start, words like `Then` are none.
  var isInsideLongerName: Bool {
    joinsCapitalByHyphen || followsName || precedesName
  }

  /// Whether a word that tells generations apart follows (`Jr.`, `III`).
  var precedesGeneration: Bool {
    var index = range.upperBound
    if index < text.count, text[index] == UInt8(ascii: ",") { index += 1 }
    guard index + 1 < text.count, "IJS".utf8.contains(text[index + 1]) else { return false }
    return wordBehind(index).map { NameWords.generations.contains($0) } ?? false
  }

  private static let spaces: Set<Unicode.Scalar> = [
    " ", "\t", "\n", "\u{A0}", "\u{2009}", "\u{202F}",
  ]
  private static let hyphens: Set<Unicode.Scalar> = ["-", "\u{2010}", "\u{2011}"]
}

// MARK: - Inside a word

extension NameSurroundings {
  private var isBehindAddress: Bool {
    switch text.scalar(before: range.lowerBound) {
    case "@", "#", "\\": true
    case ".", "/": isInURL
    default: false
    }
  }

  private var isBeforeAddress: Bool {
    guard range.upperBound < text.count else { return false }
    return switch text[range.upperBound] {
    case UInt8(ascii: "@"), UInt8(ascii: "\\"): true
    case UInt8(ascii: "."): isLowerLetter(range.upperBound + 1)
    default: false
    }
  }

  /// Whether the characters before the name, back to a space, hold `://` or start with `www.`.
  private var isInURL: Bool {
    let longest = 200
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < longest, text[start - 1] > 0x20 { start -= 1 }
    let before = text[start..<range.lowerBound]
    return before.starts(with: "www.".utf8)
      || before.indices.contains { before[$0...].starts(with: "://".utf8) }
  }

  private func isLowerLetter(_ index: Int) -> Bool {
    text.indices.contains(index)
      && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[index])
  }

  private var isBehindCapitalAndApostrophe: Bool {
    guard let mark = text.scalar(before: range.lowerBound), mark == "'" || mark == "\u{2019}"
    else { return false }
    let before = text.scalar(before: range.lowerBound - UTF8.width(mark))
    return before.map(\.properties.isUppercase) ?? false
  }
}

// MARK: - Inside a longer name

extension NameSurroundings {
  private var joinsCapitalByHyphen: Bool {
    if let before = wordBefore(separators: Self.hyphens) {
      if before.word.isCapitalised || NameWords.articles.contains(before.word) { return true }
    }
    guard let mark = scalar(range.upperBound), Self.hyphens.contains(mark) else { return false }
    return scalar(range.upperBound + UTF8.width(mark)).map(\.properties.isUppercase) ?? false
  }

  private var followsName: Bool {
    guard let (word, start) = wordBefore(separators: Self.spaces) else {
      return isBehindInitial
    }
    if NameWords.particles.contains(word) { return true }
    guard word.isCapitalised, !NameWords.titles.contains(word), !NameWords.times.contains(word)
    else {
      return false
    }
    return !(text.beginsSentence(at: start) && NameWords.openers.contains(word))
  }

  private var precedesName: Bool {
    guard let word = wordBehind(range.upperBound), word.isCapitalised else { return false }
    return word != "I" && !NameWords.times.contains(word)
  }

  /// Whether one capital letter and a point stand before the name: `A. Berg`.
  private var isBehindInitial: Bool {
    var index = range.lowerBound
    while let space = text.scalar(before: index), Self.spaces.contains(space) {
      index -= UTF8.width(space)
    }
    guard index < range.lowerBound, index >= 2, text[index - 1] == UInt8(ascii: "."),
      let initial = text.scalar(before: index - 1), initial.properties.isUppercase
    else { return false }
    return !text.continuesWord(before: index - 1 - UTF8.width(initial))
  }

  private func scalar(_ index: Int) -> Unicode.Scalar? {
    index < text.count ? text.scalar(at: index).scalar : nil
  }

  /// The word that ends before the name, nothing but separators in between, and where it starts.
  private func wordBefore(separators: Set<Unicode.Scalar>) -> (word: String, start: Int)? {
    var end = range.lowerBound
    while let scalar = text.scalar(before: end), separators.contains(scalar) {
      end -= UTF8.width(scalar)
    }
    guard end < range.lowerBound else { return nil }
    var start = end
    while let scalar = text.scalar(before: start), scalar.isWordPart, end - start < Self.longest {
      start -= UTF8.width(scalar)
    }
    return start < end ? (String(decoding: text[start..<end], as: UTF8.self), start) : nil
  }

  /// The word behind spaces at an index.
  private func wordBehind(_ index: Int) -> String? {
    var start = index
    while let scalar = scalar(start), Self.spaces.contains(scalar) { start += UTF8.width(scalar) }
    guard start > index else { return nil }
    var end = start
    while let scalar = scalar(end), scalar.isWordPart, end - start < Self.longest {
      end += UTF8.width(scalar)
    }
    return start < end ? String(decoding: text[start..<end], as: UTF8.self) : nil
  }

  /// No word that is looked up here is longer, in bytes.
  private static let longest = 64
}

extension String {
  fileprivate var isCapitalised: Bool {
    unicodeScalars.first.map(\.properties.isUppercase) ?? false
  }
}
