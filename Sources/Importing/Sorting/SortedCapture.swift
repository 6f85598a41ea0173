/// The lines of a capture, each told apart: the title, a paragraph, or furniture of a kind.
struct SortedCapture {
  enum Part: Hashable {
    case title, paragraph
    case furniture(Furniture)
  }

  let lines: [CaptureLine]
  private(set) var parts: [Part]
  /// The title as the capture states it; nil where it states none.
  let title: String?

  private let words: [LineWords]
  private let rules: [FurnitureRules]
  /// For each line, and for the end, how much real text stands before it.
  private var realBefore: [(lines: Int, words: Int)] = []

  init(_ lines: [CaptureLine], _ metadata: CaptureMetadata) {
    self.lines = lines
    words = lines.map { LineWords($0.shown) }
    rules = zip(lines, words).map { FurnitureRules($0.shown, $1) }
    let first = rules.map(\.strong)
    let guess = TitleGuess(lines, words, first, metadata)
    title = guess.title
    parts = lines.map { _ in .paragraph }
    for index in lines.indices {
      if case .code = lines[index].shape, lines[index].context == .article { continue }
      guard case .furniture(let hint) = lines[index].context else {
        parts[index] = first[index].map(Part.furniture) ?? .paragraph
        continue
      }
      parts[index] = .furniture(
        hint == .frontMatter || hint == .image ? hint : first[index] ?? hint)
    }
    for (index, part) in guess.parts { parts[index] = part }
    sortHead()
    sortLists()
    sortTail()
    sortShares()
  }

  /// Real text as far as can be told: a long sentence that no rule has taken.
  private func isReal(_ index: Int) -> Bool {
    parts[index] == .paragraph && words[index].isReal
  }

  /// In front of the text and behind it.
  private mutating func sortHead() {
    let real = lines.indices.filter(isReal)
    let start = (isSummary(real.first) ? real.dropFirst().first : nil) ?? real.first ?? lines.count
    let end = real.last ?? lines.count
    let isTitled = parts.contains(.title)
    for index in lines.indices where parts[index] == .paragraph && !(start...end).contains(index) {
      if let furniture = rules[index].outsideText {
        parts[index] = .furniture(furniture)
      } else if index < start, isLabel(index), isTitled || index + 3 < start {
        parts[index] = .furniture(words[index].capitals == 100 && isTitled ? .byline : .navigation)
      }
    }
  }

  /// Whether the first long sentence stands above the author's name or the date, and so before the
  /// text.
  private func isSummary(_ first: Int?) -> Bool {
    guard let first else { return false }
    let below = lines.indices.dropFirst(first + 1).prefix { !isReal($0) }
    return below.contains { index in
      [.byline, .dateline, .share].contains(rules[index].outsideText)
    }
  }

  /// A word or three in front of the text, in a page without structure: a section's name.
  private func isLabel(_ index: Int) -> Bool {
    !words[index].isSentence && words[index].count <= 3
  }

  /// Behind the text, headlines in a row belong to other articles.
  private mutating func sortTail() {
    guard let end = lines.indices.last(where: isReal) else { return }
    var run: [Int] = []
    for index in end + 1..<lines.count {
      guard parts[index] == .paragraph else { continue }
      let isShort =
        !words[index].isSentence && words[index].count <= 3
        && (words[index].capitals == 100 || words[index].consists(of: FurniturePhrases.navigation))
      let isHeadline = words[index].isHeadline && words[index].capitals >= 60
      if isShort || isHeadline { run.append(index) } else { run.removeAll() }
      guard run.count >= 2 else { continue }
      // Those before are told apart already.
      for index in run.suffix(2) {
        parts[index] = .furniture(words[index].count <= 3 ? .navigation : .relatedHeadlines)
      }
    }
  }

  /// Short lines beside one to share, in the words of such lines: `Other apps`.
  private mutating func sortShares() {
    for indices in [Array(lines.indices.dropFirst()), lines.indices.dropFirst().reversed()] {
      for index in indices {
        for (line, beside) in [(index, index - 1), (index - 1, index)]
        where parts[line] == .paragraph && parts[beside] == .furniture(.share)
          && words[line].count <= 3 && words[line].consists(of: FurniturePhrases.shareVocabulary)
        {
          parts[line] = .furniture(.share)
        }
      }
    }
  }

  /// Heads of lists take with them what stands below.
  private mutating func sortLists() {
    realBefore = lines.indices.reduce(into: [(0, 0)]) { sums, index in
      let last = sums[sums.count - 1]
      sums.append(isReal(index) ? (last.0 + 1, last.1 + words[index].count) : last)
    }
    for index in lines.indices {
      guard case .furniture(let kind) = parts[index] else { continue }
      switch kind {
      case .popularPosts, .relatedHeadlines: takeList(below: index, as: kind)
      case .alsoRead where words[index].count <= 5 && !words[index].key.contains(": "):
        takeList(below: index, as: .relatedHeadlines)
      case .comments
      where isAtEnd(index, share: words[index].isAny(of: ["comments", "reply"]) ? 25 : 40):
        for below in index..<lines.count where parts[below] == .paragraph {
          parts[below] = .furniture(.comments)
        }
        // No paragraph is left for another list to take.
        return
      default: break
      }
    }
  }

  /// Behind the text a list goes on as long as no long sentence comes, and to the end where little
  /// is left; within the text it is a run of headlines.
  private mutating func takeList(below head: Int, as kind: Furniture) {
    guard words[head].isAny(of: FurniturePhrases.lists) else {
      return
    }
    let takesAll = isAtEnd(head, share: 25)
    // Where the page tells what is its article, a list beside it takes nothing from it.
    let isBeside = lines[head].context != .article && lines[head].context != .plain
    for index in lines.indices.dropFirst(head + 1) {
      guard parts[index] == .paragraph else {
        if parts[index] == .title || isBorder(index) { return }
        continue
      }
      guard takesAll || words[index].isHeadline else { return }
      guard !isBeside || lines[index].context == .plain else { return }
      parts[index] = .furniture(kind)
    }
  }

  /// Whether a line ends a list: another list's head.
  private func isBorder(_ index: Int) -> Bool {
    [.furniture(.popularPosts), .furniture(.relatedHeadlines), .furniture(.comments)]
      .contains(parts[index])
      && words[index].isAny(of: FurniturePhrases.lists)
  }

  /// Whether at most `share` hundredths of the real text stand behind a line, and three real
  /// paragraphs before it.
  private func isAtEnd(_ index: Int, share: Int) -> Bool {
    let total = realBefore[lines.count]
    let before = realBefore[index]
    return before.lines >= 3 && (total.words - before.words) * 100 <= total.words * share
  }
}
