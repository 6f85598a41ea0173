internal import Content
package import Diagnostics
internal import Language

extension QuotedWords {
  /// Where words that were not found probably are.
  package enum Place: Hashable, Sendable {
    /// The very words, in another paragraph.
    case elsewhere(paragraph: Int)
    /// The text most like them.
    case similar(String, paragraph: Int)

    /// The place in words, as a diagnostic offers it.
    package var suggestion: Suggestion {
      switch self {
      case .elsewhere(let paragraph): "the words are in paragraph \(paragraph)"
      case .similar(let text, let paragraph):
        "did you mean \(writing: text) (paragraph \(paragraph))?"
      }
    }
  }

  /// Paragraphs on each side of the expected one that are searched.
  private static let reach = 200

  /// The place in an article that holds the words or comes closest, not too far from the expected
  /// paragraph; ties go to the nearest. Nil if fewer than half the words occur. Paragraphs are numbered
  /// from 1.
  package func nearestPlace(in paragraphs: [[UInt8]], expected: Int) -> Place? {
    let middle = min(max(expected, 1), paragraphs.count) - 1
    let near = middle - Self.reach..<middle + Self.reach + 1
    let order = near.clamped(to: paragraphs.indices).sorted { a, b in
      (abs(a - middle), a) < (abs(b - middle), b)
    }
    for index in order where !occurrences(in: paragraphs[index]).isEmpty {
      return .elsewhere(paragraph: index + 1)
    }
    var search = WindowSearch(Word.words(of: bytes).map(\.key))
    var best: (score: WindowSearch.Score, place: Place)?
    for index in order {
      let words = Word.words(of: paragraphs[index])
      guard let (score, window) = search.best(in: words.map(\.key)) else { continue }
      if let best, !(best.score < score) { continue }
      let range =
        words[window.lowerBound].range.lowerBound..<words[window.upperBound - 1].range.upperBound
      let text = String(decoding: paragraphs[index][range], as: UTF8.self)
      best = (
        score,
        .similar(text.split { $0.isWhitespace }.joined(separator: " "), paragraph: index + 1)
      )
    }
    return best?.place
  }
}

/// A word, the marks at both its ends left out.
private struct Word {
  /// In lower case, with straight apostrophes.
  let key: String
  let range: Range<Int>

  static func words(of text: [UInt8]) -> [Word] {
    SpacedWord.all(in: text).compactMap(\.bare).map { range in
      let plain = PlainText(Array(text[range])).bytes
      return Word(key: String(decoding: plain, as: UTF8.self).lowercased(), range: range)
    }
  }
}

/// Finds the window of words, as many as are sought, that has most of them.
private struct WindowSearch {
  /// Words that are there at all, then those that are there exactly, then those in their place.
  struct Score: Comparable {
    var found = 0
    var exact = 0
    var placed = 0

    static func < (a: Score, b: Score) -> Bool {
      (a.found, a.exact, a.placed) < (b.found, b.exact, b.placed)
    }
  }

  private let sought: [String]
  private let spellings: Spellings
  /// How often each word is sought, and where it first is among them.
  private let needs: [String: Int]
  private let places: [String: Int]
  /// What each word of the text was taken for.
  private var taken: [String: String?] = [:]

  init(_ sought: [String]) {
    self.sought = sought
    spellings = Spellings { sought }
    needs = Dictionary(sought.map { ($0, 1) }, uniquingKeysWith: +)
    places = Dictionary(
      sought.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// Nil where no window has half of the words.
  mutating func best(in words: [String]) -> (Score, window: Range<Int>)? {
    let size = min(sought.count, words.count)
    guard size > 0 else { return nil }
    let meant = words.map { take($0) }
    let placed = placed(meant)
    var counts: [String: Int] = [:]
    var score = Score()
    var best: (Score, window: Range<Int>)?
    for end in words.indices {
      enter(meant[end], isExact: meant[end] == words[end], &counts, &score)
      let start = end + 1 - size
      guard start >= 0 else { continue }
      score.placed = placed[start]
      if score.found * 2 >= sought.count, best.map({ $0.0 < score }) ?? true {
        best = (score, start..<end + 1)
      }
      leave(meant[start], isExact: meant[start] == words[start], &counts, &score)
    }
    return best
  }

  private mutating func take(_ word: String) -> String? {
    if needs[word] != nil { return word }
    if let known = taken[word] { return known }
    let meant = spellings.nearest(to: word)
    taken[word] = .some(meant)
    return meant
  }

  /// For each start of a window, how many of its words are where they are sought.
  private func placed(_ meant: [String?]) -> [Int] {
    var placed = Array(repeating: 0, count: meant.count)
    for (index, word) in meant.enumerated() {
      guard let word, let place = places[word], index >= place else { continue }
      placed[index - place] += 1
    }
    return placed
  }

  private func enter(
    _ word: String?, isExact: Bool, _ counts: inout [String: Int], _ score: inout Score
  ) {
    guard let word else { return }
    counts[word, default: 0] += 1
    if counts[word, default: 0] <= needs[word, default: 0] { score.found += 1 }
    if isExact { score.exact += 1 }
  }

  private func leave(
    _ word: String?, isExact: Bool, _ counts: inout [String: Int], _ score: inout Score
  ) {
    guard let word else { return }
    if counts[word, default: 0] <= needs[word, default: 0] { score.found -= 1 }
    counts[word, default: 0] -= 1
    if isExact { score.exact -= 1 }
  }
}
