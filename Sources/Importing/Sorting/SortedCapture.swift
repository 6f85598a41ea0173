/// The lines of a capture, each classified: the title, a paragraph, or boilerplate of a kind.
struct SortedCapture {
  enum Part: Hashable {
    case title, paragraph
    case boilerplate(Boilerplate)
  }

  let lines: [CaptureLine]
  private(set) var parts: [Part]
  /// The title as the capture states it; nil where it states none.
  let title: String?

  private let words: [LineWords]
  private let rules: [BoilerplateRules]
  /// For each line, and for the end, how much real text precedes it.
  private var realBefore: [(lines: Int, words: Int)] = []

  init(_ lines: [CaptureLine], _ metadata: CaptureMetadata) {
    self.lines = lines
    words = lines.map { LineWords($0.shown) }
    rules = zip(lines, words).map { BoilerplateRules($0.shown, $1) }
    let first = rules.map(\.strong)
    let guess = TitleGuess(lines, words, first, metadata)
    title = guess.title
    parts = lines.map { _ in .paragraph }
    for index in lines.indices where unit(index) == nil {
      guard case .boilerplate(let hint) = lines[index].context else {
        parts[index] = first[index].map(Part.boilerplate) ?? .paragraph
        continue
      }
      parts[index] = .boilerplate(
        Self.sure.contains(hint) ? hint : first[index] ?? hint)
    }
    for (index, part) in guess.parts where unit(index) == nil { parts[index] = part }
    sortUnits(first)
    sortHead()
    sortLists()
    sortTail()
    sortShares()
    joinUnits()
  }

  /// What no word of a line could show to be something else.
  private static let sure: Set<Boilerplate> = [.frontMatter, .image, .deleted, .hidden]

  /// The block of code, the table or the details of the article that a line is in: each is kept or left out
  /// as one, and the rules for lines don't apply to its own.
  private func unit(_ index: Int) -> Int? {
    switch lines[index].context {
    case .article, .plain: lines[index].unit
    case .headline, .boilerplate: nil
    }
  }

  private var units: [[Int]] {
    let indices = lines.indices.filter { unit($0) != nil }
    return Dictionary(grouping: indices) { unit($0) ?? 0 }.values.map(\.self)
  }

  /// What consists for the most part of lines that are boilerplate wherever they occur is boilerplate,
  /// unless it is code.
  private mutating func sortUnits(_ first: [Boilerplate?]) {
    for unit in units {
      let kinds = unit.compactMap { first[$0] }
      guard let kind = kinds.first, kinds.count * 2 > unit.count else { continue }
      if case .code? = unit.last.map({ lines[$0].shape }) { continue }
      for index in unit { parts[index] = .boilerplate(kind) }
    }
  }

  /// Where a rule for what is around them has taken a part of one, it is kept.
  private mutating func joinUnits() {
    for unit in units where unit.contains(where: { parts[$0] == .paragraph }) {
      for index in unit { parts[index] = .paragraph }
    }
  }

  /// Real text as far as can be known: a long sentence that no rule has taken.
  private func isReal(_ index: Int) -> Bool {
    parts[index] == .paragraph && words[index].isReal
  }

  /// Before the text and after it.
  private mutating func sortHead() {
    let real = lines.indices.filter(isReal)
    let start = (isSummary(real.first) ? real.dropFirst().first : nil) ?? real.first ?? lines.count
    let end = real.last ?? lines.count
    let isTitled = parts.contains(.title)
    for index in lines.indices
    where parts[index] == .paragraph && !(start...end).contains(index) && unit(index) == nil {
      let isNumber = isData(index) && (isOfText(index) || index > end)
      if let boilerplate = rules[index].outsideText, !(isNumber && boilerplate == .navigation) {
        parts[index] = .boilerplate(boilerplate)
      } else if index < start, isLabel(index), isTitled || index + 3 < start, !isOfText(index) {
        parts[index] = .boilerplate(
          words[index].capitals == 100 && isTitled ? .byline : .navigation)
      }
    }
  }

  /// Whether a short line is the text's in spite of its place: a heading below the headline or a row of
  /// data in the page's article, or a line of a paragraph that goes on in the next one.
  private func isOfText(_ index: Int) -> Bool {
    let title = parts.firstIndex(of: .title)
    if lines[index].context == .article, index > title ?? index {
      if case .heading(let level) = lines[index].shape { return level > 1 }
      return lines[index].shown.contains(where: \.isNumber)
    }
    guard index > 0, index + 1 < lines.count, !words[index - 1].isSentence,
      words[index - 1].count >= 6
    else { return false }
    return lines[index + 1].shown.first?.isLowercase ?? false
  }

  /// Whether the first long sentence is above the author's name or the date, and so before the
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

  /// After the text, headlines in a row belong to other articles.
  private mutating func sortTail() {
    guard let end = lines.indices.last(where: isReal) else { return }
    let rest = (end + 1..<lines.count).filter { unit($0) == nil && parts[$0] == .paragraph }
    for run in rest.split(whereSeparator: { !isShort($0) && !isHeadline($0) }) where run.count >= 2
    {
      // Rows of data, with what they are called.
      guard run.count(where: isData) * 3 < run.count else { continue }
      for index in run {
        parts[index] = .boilerplate(words[index].count <= 3 ? .navigation : .relatedHeadlines)
      }
    }
  }

  private func isShort(_ index: Int) -> Bool {
    !words[index].isSentence && words[index].count <= 3
      && (words[index].capitals == 100
        || words[index].consists(of: BoilerplatePhrases.navigation))
  }

  private func isHeadline(_ index: Int) -> Bool {
    words[index].isHeadline && words[index].capitals >= 60
  }

  /// A number, with at most two words that say of what: `Town 340`, `Total: 340`.
  private func isData(_ index: Int) -> Bool {
    let labels = words[index].words.filter { !$0.contains(where: \.isNumber) }
    return labels.count < words[index].words.count && labels.count <= 2
      && !words[index].isSentence && !lines[index].shown.contains("://")
      && (labels.isEmpty || !labels.allSatisfy(BoilerplatePhrases.navigation.contains))
  }

  /// Short lines beside one to share, in the words of such lines: `Other apps`.
  private mutating func sortShares() {
    for indices in [Array(lines.indices.dropFirst()), lines.indices.dropFirst().reversed()] {
      for index in indices {
        for (line, beside) in [(index, index - 1), (index - 1, index)]
        where parts[line] == .paragraph && parts[beside] == .boilerplate(.share)
          && unit(line) == nil
          && words[line].count <= 3 && words[line].consists(of: BoilerplatePhrases.shareVocabulary)
        {
          parts[line] = .boilerplate(.share)
        }
      }
    }
  }

  /// A list's heading also removes the lines under it.
  private mutating func sortLists() {
    realBefore = lines.indices.reduce(into: [(0, 0)]) { sums, index in
      let last = sums[sums.count - 1]
      sums.append(isReal(index) ? (last.0 + 1, last.1 + words[index].count) : last)
    }
    for index in lines.indices {
      guard case .boilerplate(let kind) = parts[index] else { continue }
      switch kind {
      case .popularPosts, .relatedHeadlines: takeList(below: index, as: kind)
      case .alsoRead where words[index].count <= 5 && !words[index].key.contains(": "):
        takeList(below: index, as: .relatedHeadlines)
      case .comments
      where isAtEnd(index, share: words[index].isAny(of: ["comments", "reply"]) ? 25 : 40):
        for below in index..<lines.count where parts[below] == .paragraph {
          parts[below] = .boilerplate(.comments)
        }
        // No paragraph is left for another list to take.
        return
      default: break
      }
    }
  }

  /// After the text a list goes on as long as no long sentence comes, and to the end where little
  /// is left; within the text it is a run of headlines.
  private mutating func takeList(below head: Int, as kind: Boilerplate) {
    guard words[head].isAny(of: BoilerplatePhrases.lists) else {
      return
    }
    let takesAll = isAtEnd(head, share: 25)
    // Where the page says what its article is, a list beside it takes nothing from it.
    let isBeside = lines[head].context != .article && lines[head].context != .plain
    for index in lines.indices.dropFirst(head + 1) {
      guard parts[index] == .paragraph else {
        if parts[index] == .title || isBorder(index) { return }
        continue
      }
      guard takesAll || words[index].isHeadline else { return }
      guard !isBeside || lines[index].context == .plain else { return }
      parts[index] = .boilerplate(kind)
    }
  }

  /// What a line that is left out is called: by its own words, where the page only shows that it is beside
  /// the article.
  func kind(_ index: Int, _ kind: Boilerplate) -> Boilerplate {
    kind == .navigation ? rules[index].outsideText ?? kind : kind
  }

  /// Whether a line ends a list: another list's head.
  private func isBorder(_ index: Int) -> Bool {
    [.boilerplate(.popularPosts), .boilerplate(.relatedHeadlines), .boilerplate(.comments)]
      .contains(parts[index])
      && words[index].isAny(of: BoilerplatePhrases.lists)
  }

  /// Whether at most `share` hundredths of the real text come after a line, and three real
  /// paragraphs before it.
  private func isAtEnd(_ index: Int, share: Int) -> Bool {
    let total = realBefore[lines.count]
    let before = realBefore[index]
    return before.lines >= 3 && (total.words - before.words) * 100 <= total.words * share
  }
}
