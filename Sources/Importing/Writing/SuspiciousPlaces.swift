internal import Diagnostics
internal import Language
import Support

/// Looks through the kept text for what a copying program may have done to it: such places are
/// reported, and never changed.
struct SuspiciousPlaces {
  private let file: InputFile
  /// Every word of the kept text between spaces, without marks.
  private let known: Set<String>
  private(set) var diagnostics: [Diagnostic] = []

  /// A file with more of them isn't made of words, and none of them would be looked at.
  private static let most = 200

  init(in lines: [CaptureLine], of file: InputFile) {
    self.file = file
    let words = lines.map { Self.words(of: $0.text) }
    known = Set(words.joined().map(\.bare))
    for (line, words) in zip(lines, words) where diagnostics.count < Self.most {
      lookForGlue(words, in: line)
      lookForDoubles(words, in: line)
      lookForHeadlines(words, in: line)
    }
  }

  /// In letters; what is longer isn't a word, nor several that ran together.
  private static let longestWord = 200

  /// A word and where it is in its line.
  private struct Word {
    let text: String
    let range: Range<Int>
    /// Without marks around it.
    let bare: String
  }

  private static func words(of text: String) -> [Word] {
    let bytes = Array(text.utf8)
    return SpacedWord.all(in: bytes).map { word in
      Word(
        text: String(decoding: bytes[word.range], as: UTF8.self), range: word.range,
        bare: word.bare.map { String(decoding: bytes[$0], as: UTF8.self) } ?? "")
    }
  }

  private mutating func report(
    _ message: String, at range: Range<Int>, in line: CaptureLine, suggestion: Suggestion
  ) {
    guard diagnostics.count < Self.most else { return }
    diagnostics.append(
      Diagnostic(
        .suspiciousText, message, at: file.location(of: line.source(of: range)),
        suggestion: suggestion))
  }

  // MARK: - Glue

  private static let compounds: Set = [
    "mc", "mac", "de", "la", "le", "di", "du", "van", "o", "fitz",
  ]

  /// `EsperMark`: two words of which one occurs elsewhere in the text; `talks.Next`: two sentences.
  private mutating func lookForGlue(_ words: [Word], in line: CaptureLine) {
    for word in words
    where word.bare.count <= Self.longestWord && !word.text.contains("/")
      && !word.text.contains("@")
    {
      let letters = Array(word.bare)
      for index in letters.indices.dropLast(1) where index > 0 {
        guard letters[index].isLowercase, letters[index + 1].isUppercase else { continue }
        let first = String(letters[...index].reversed().prefix { $0.isLetter }.reversed())
        let second = String(letters[(index + 1)...].prefix { $0.isLetter })
        guard !Self.compounds.contains(first.lowercased()), first.count >= 3, second.count >= 3,
          known.contains(first) || known.contains(second)
        else { continue }
        report(
          "'\(word.bare)' may be two words that ran together", at: word.range, in: line,
          suggestion: "check whether '\(first) \(second)' is meant")
        break
      }
      lookForGluedSentences(letters, word, in: line)
    }
  }

  private mutating func lookForGluedSentences(
    _ letters: [Character], _ word: Word, in line: CaptureLine
  ) {
    for index in letters.indices.dropLast(3) where index > 1 {
      guard ".!?".contains(letters[index]), letters[index - 1].isLowercase,
        letters[index - 2].isLowercase, letters[index + 1].isUppercase,
        letters[index + 2].isLowercase, letters[index + 3].isLowercase
      else { continue }
      report(
        "'\(word.bare)' may be the end of a sentence and the start of another", at: word.range,
        in: line, suggestion: "check whether a space is missing")
      return
    }
  }

  // MARK: - Doubles

  /// Words that may occur twice in a row in good English.
  private static let doubles: Set = [
    "had", "that", "very", "so", "no", "ha", "bye", "hear", "there", "many", "much", "really", "is",
    "do", "long", "now", "knock", "blah", "years", "never", "far", "who", "well",
  ]

  private mutating func lookForDoubles(_ words: [Word], in line: CaptureLine) {
    for (first, second) in zip(words, words.dropFirst()) {
      // Marks between them make it a figure of speech, two capitals a name.
      guard first.text == first.bare || first.text.hasSuffix(first.bare),
        (2...Self.longestWord).contains(first.bare.count),
        first.bare.lowercased() == second.bare.lowercased(), second.text.hasPrefix(second.bare),
        first.bare.contains(where: \.isLetter),
        first.bare == first.bare.lowercased() || second.bare != first.bare,
        !Self.doubles.contains(first.bare.lowercased())
      else { continue }
      report(
        "'\(second.bare)' is repeated", at: first.range.lowerBound..<second.range.upperBound,
        in: line, suggestion: "check whether the source has it so")
    }
  }

  // MARK: - Headlines

  /// Bars within a long line part headlines, not the words of a sentence.
  private mutating func lookForHeadlines(_ words: [Word], in line: CaptureLine) {
    guard words.count >= 25 else { return }
    let bars = words.indices.filter { words[$0].text == "|" || words[$0].text.hasSuffix("|") }
    let run = bars.count >= 2 ? bars.first.map { $0..<(bars.last ?? $0) + 1 } : capitalRun(words)
    guard let run, let first = words[run].first, let last = words[run].last else { return }
    report(
      "headlines seem to have run into the sentence",
      at: first.range.lowerBound..<last.range.upperBound, in: line,
      suggestion: "look where they begin and end, and take them out by hand")
  }

  /// Twelve words or more without the end of a sentence, nearly all of them with a capital.
  private func capitalRun(_ words: [Word]) -> Range<Int>? {
    var start = 0
    var low = 0
    for index in words.indices {
      let isHigh = words[index].bare.first.map { $0.isUppercase || $0.isNumber } ?? true
      let isShort = words[index].bare.count <= 3
      if !isHigh, !isShort { low += 1 }
      if low > 1 || words[index].text.last.map({ ".!?,;\"”".contains($0) }) ?? false {
        if index - start >= 14 { return start..<index }
        (start, low) = (index + 1, 0)
      }
    }
    return words.count - start >= 14 ? start..<words.count : nil
  }
}
