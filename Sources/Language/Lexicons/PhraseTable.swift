/// Phrases with their meanings, found at, or up to, a token.
struct PhraseTable<Meaning: Sendable>: Sendable {
  struct Entry: Sendable {
    let words: [String]
    let meaning: Meaning
  }

  /// Longest first.
  private var byFirst: [String: [Entry]] = [:]
  private var byLast: [String: [Entry]] = [:]

  /// All phrases, their words separated by spaces, with their meanings.
  var entries: [(String, Meaning)] {
    byFirst.values.flatMap { $0 }.map { ($0.words.joined(separator: " "), $0.meaning) }
      .sorted { $0.0 < $1.0 }
  }

  init(_ entries: [(String, Meaning)]) {
    for (phrase, meaning) in entries {
      let words = Tokenizer.tokens(of: phrase).map(\.text)
      guard let first = words.first, let last = words.last else { continue }
      byFirst[first, default: []].append(Entry(words: words, meaning: meaning))
      byLast[last, default: []].append(Entry(words: words, meaning: meaning))
    }
    for key in byFirst.keys { byFirst[key]?.sort { $0.words.count > $1.words.count } }
    for key in byLast.keys { byLast[key]?.sort { $0.words.count > $1.words.count } }
  }

  /// The longest phrase that begins at the token.
  func match(_ tokens: [Token], at index: Int) -> (meaning: Meaning, end: Int)? {
    guard tokens.indices.contains(index) else { return nil }
    return byFirst[tokens[index].text]?.first {
      Self.holds($0.words, tokens, at: index)
    }.map { ($0.meaning, index + $0.words.count) }
  }

  /// The longest phrase that begins at the token and means what is asked for.
  func match(
    _ tokens: [Token], at index: Int, where isWanted: (Meaning) -> Bool
  ) -> (meaning: Meaning, end: Int)? {
    guard tokens.indices.contains(index) else { return nil }
    return byFirst[tokens[index].text]?.first {
      isWanted($0.meaning) && Self.holds($0.words, tokens, at: index)
    }.map { ($0.meaning, index + $0.words.count) }
  }

  /// The longest phrase that ends before the token.
  func match(_ tokens: [Token], endingAt end: Int) -> (meaning: Meaning, start: Int)? {
    guard tokens.indices.contains(end - 1) else { return nil }
    return byLast[tokens[end - 1].text]?.first {
      Self.holds($0.words, tokens, at: end - $0.words.count)
    }.map { ($0.meaning, end - $0.words.count) }
  }

  /// The longest phrase that ends before the token, begins at `start` or later, and means what is
  /// asked for.
  func match(
    _ tokens: [Token], endingAt end: Int, from start: Int = 0, where isWanted: (Meaning) -> Bool
  ) -> (meaning: Meaning, start: Int)? {
    guard tokens.indices.contains(end - 1) else { return nil }
    return byLast[tokens[end - 1].text]?.first {
      end - $0.words.count >= start && isWanted($0.meaning)
        && Self.holds($0.words, tokens, at: end - $0.words.count)
    }.map { ($0.meaning, end - $0.words.count) }
  }

  /// The longest phrase that begins at the token, ends at `end` or earlier, and means what is asked
  /// for.
  func match(
    _ tokens: [Token], at index: Int, upTo end: Int, where isWanted: (Meaning) -> Bool
  ) -> (meaning: Meaning, end: Int)? {
    guard tokens.indices.contains(index) else { return nil }
    return byFirst[tokens[index].text]?.first {
      index + $0.words.count <= end && isWanted($0.meaning)
        && Self.holds($0.words, tokens, at: index)
    }.map { ($0.meaning, index + $0.words.count) }
  }

  /// All meanings of the longest phrase that begins at the token.
  func meanings(_ tokens: [Token], at index: Int) -> [Meaning] {
    guard let end = match(tokens, at: index)?.end else { return [] }
    let count = end - index
    return byFirst[tokens[index].text]?.filter {
      $0.words.count == count && Self.holds($0.words, tokens, at: index)
    }.map(\.meaning) ?? []
  }

  /// The meaning of one word.
  func word(_ text: String) -> Meaning? {
    byFirst[text]?.last.flatMap { $0.words.count == 1 ? $0.meaning : nil }
  }

  private static func holds(_ words: [String], _ tokens: [Token], at start: Int) -> Bool {
    guard start >= 0, start + words.count <= tokens.count else { return false }
    return words.indices.allSatisfy { tokens[start + $0].text == words[$0] }
  }
}
