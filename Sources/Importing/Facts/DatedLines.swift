internal import Language
import Support

/// The day on which the lines of a capture say that its article was published.
struct DatedLines {
  private typealias Guess = ArticleFacts.Guess
  private typealias Phrases = BoilerplatePhrases

  private(set) var guess: ArticleFacts.Guess?
  /// When a line says that the page was changed, where that is another day.
  private(set) var updated: ArticleFacts.Guess?

  private let lines: [CaptureLine]
  private let parts: [SortedCapture.Part]
  private let language: String?
  /// The headline, and the first line of the text; one line where there is but one of them.
  private var (headline, first) = (0, 0)

  /// Near the headline and the text; last, of all above them.
  init(_ capture: SortedCapture, in language: String?) {
    (lines, parts, self.language) = (capture.lines, capture.parts, language)
    let paragraphs = parts.indices.filter {
      capture.parts[$0] == .paragraph && LineWords(capture.lines[$0].shown).isReal
    }
    // Below the text it is a list's, or of what is to be shared.
    let found = parts.firstIndex(of: .title).flatMap { $0 > paragraphs.last ?? $0 ? nil : $0 }
    let texts = paragraphs.filter { $0 >= found ?? 0 }
    // Where no line is the headline, what it would have beside it is right above the text.
    let title = found ?? max((texts.first ?? 0) - 8, 0)
    (headline, first) = (title, texts.first ?? title)
    let last = texts.last ?? title
    let start = max(title - 6, 0)
    let end = min(last + 8, lines.count)
    let head = Array(title..<min(first + 2, title + 14, lines.count))
    let above = Array((start..<title).reversed())
    guess =
      boilerplate(start..<max(end, start))
      ?? pieces(head + above + Array(min(last + 1, end)..<end))
      ?? texts.prefix(3).lazy.compactMap { [self] in beginning(lines[$0].shown) }.first
      ?? boilerplate(0..<start) ?? only(end..<lines.count)
    updated = days(start..<max(end, start), ofUpdates: true).first.flatMap {
      $0.value == guess?.value ? nil : $0
    }
  }

  /// What is taken from a part of a line is stated there if it has a word for it, or is near the headline
  /// and above the text: elsewhere, a day may be of anything. That of a change is no more than the latest
  /// on which it may have been published.
  private func stated(_ day: String, _ index: Int, in part: String) -> Guess {
    let words = LineWords(part)
    let isNear =
      headline...first ~= index || headline - 6..<headline ~= index && isInArticle(index)
    let isOfPublication =
      isNear && !hasOtherWords(part) || words.starts(with: Phrases.datelineStarts)
    return Guess(
      value: day, isStated: isOfPublication && !words.starts(with: Phrases.updates),
      source: "the line '\(ArticleFacts.short(lines[index].shown))'")
  }

  /// Whether a word right before a day isn't known to say that a page was published then: `Died 4 June 1921`,
  /// `Recorded on 4 June 2011`, `Vol. 12, 3–9 May 2021`.
  private func hasOtherWords(_ part: String) -> Bool {
    let own = Byline.parts(part.replacing(" » ", with: " | ")).map { LineWords($0) }
      .first { day(in: $0) != nil }
    let words = own ?? LineWords(part)
    guard !words.starts(with: Phrases.datelineStarts), !words.starts(with: Phrases.authors) else {
      return false
    }
    let before = words.key.split(separator: " ").prefix { !$0.contains(where: \.isNumber) }
    return before.map { $0.trimming { !$0.isLetter } }.contains { word in
      !word.isEmpty && !Phrases.dateWords.contains(String(word))
        && !Phrases.datelineWords.contains(String(word))
    }
  }

  /// Not in the header of all pages, which may show today's.
  private func isInArticle(_ index: Int) -> Bool {
    if case .boilerplate = lines[index].context { false } else { true }
  }

  /// Lines sorted as dates or bylines: last those that say that the page was changed then.
  private func boilerplate(_ range: Range<Int>) -> Guess? {
    let days = days(range, ofUpdates: false)
    return days.first(where: \.isStated) ?? days.first ?? self.days(range, ofUpdates: true).first
  }

  private func days(_ range: Range<Int>, ofUpdates: Bool) -> [Guess] {
    [Boilerplate.dateline, .byline].flatMap { kind in
      range.filter { parts[$0] == .boilerplate(kind) && isOwn($0) }.flatMap { index in
        statements(lines[index].shown).compactMap { part -> Guess? in
          let words = LineWords(part)
          guard words.starts(with: Phrases.updates) == ofUpdates, let day = day(in: words),
            isPast(day)
          else { return nil }
          return stated(day, index, in: part)
        }
      }
    }
  }

  /// In the order that the page's language has for digits, else that of the words before them.
  private func day(in words: LineWords) -> String? {
    let language = language ?? Phrases.language(ofDateline: words)
    let dates = DateReader(inAnyLanguage: language)
    if let day = dates.firstDay(in: words.key)?.iso { return day }
    guard let lexicon = language.flatMap({ WritingLexicon.of($0) }), lexicon.dayFirst != false
    else {
      return nil
    }
    return words.words.lazy.compactMap { DigitDate($0)?.text }.compactMap {
      dates.firstDay(in: $0)?.iso
    }.first
  }

  /// `Updated: 12 June | Published: 9 June` are two, and so are `Publié le 9 juin, mis à jour le 12 juin` and
  /// `更新日：2021年6月12日 公開日：2021年6月9日`; a date and its time are one.
  private func statements(_ line: String) -> [String] {
    let parts = Byline.parts(line).flatMap { part in
      let words = part.replacing("(", with: "").split(whereSeparator: \.isWhitespace)
      return words.count <= 60 ? Self.statements(words) : [part]
    }
    let isUpdate = parts.contains { LineWords($0).starts(with: Phrases.updates) }
    return isUpdate && parts.count > 1 ? parts : [line]
  }

  /// Each begins with a word for what happened on a day.
  private static func statements(_ words: [Substring]) -> [String] {
    var statements: [[Substring]] = []
    for (index, word) in words.enumerated() {
      let rest = LineWords(words[index...].joined(separator: " "))
      let last = statements.last.map { LineWords($0.joined(separator: " ")) }
      let isUpdate =
        rest.starts(with: Phrases.updates) && !(last?.starts(with: Phrases.updates) ?? false)
      let isNext =
        rest.starts(with: Phrases.datelineStarts) || rest.starts(with: Phrases.updates)
      if statements.isEmpty || isUpdate || isNext && last?.key.contains(where: \.isNumber) ?? false
      {
        statements.append([word])
      } else {
        statements[statements.count - 1].append(word)
      }
    }
    return statements.map { $0.joined(separator: " ") }
  }

  /// The day that lines far below the text state, where all of them state the same: other stories that
  /// are listed there have days of their own.
  private func only(_ range: Range<Int>) -> Guess? {
    let found = range.compactMap { boilerplate($0..<$0 + 1) }
    return Set(found.map(\.value)).count == 1 ? found[0] : nil
  }

  /// An element of a line that holds a day and few words beside it.
  private func pieces(_ indices: [Int]) -> Guess? {
    for index in indices where isOwn(index) {
      for piece in lines[index].pieces {
        let found = LineWords(piece)
        let isLabel = found.key.hasSuffix(":") || found.key.hasSuffix("：")
        guard !found.isSentence || isLabel, found.count <= 12, !found.hasOtherLabel,
          let day = recentDay(in: found)
        else { continue }
        return stated(day, index, in: piece)
      }
    }
    return nil
  }

  /// Whether what a line says may be about the article, and not about today, another story, a picture,
  /// or somebody's words.
  private func isOwn(_ index: Int) -> Bool {
    if case .quotation = lines[index].shape { return false }
    guard lines[index].shape != .struck,
      LineWords(lines[index].shown).words.allSatisfy({ !Phrases.todays.contains($0) })
    else { return false }
    switch parts[index] {
    case .title, .paragraph: return true
    case .boilerplate(let kind):
      return ![
        .comments, .relatedHeadlines, .popularPosts, .alsoRead, .credit, .image, .hidden, .deleted,
        .advertisement,
      ].contains(kind)
    }
  }

  /// As releases begin: `Aln, 9 April 2020 – The bridge …`, `(9 April 2020) The bridge …`; a day long past
  /// is what the text is about.
  private func beginning(_ text: String) -> Guess? {
    let head = String(text.prefix(120)).withSingleSpaces
    let ends = head.hasPrefix("(") ? [") "] : [" – ", " — ", " - ", " | "]
    let starts = ends.map { Parts.of(head, at: $0) }.filter { $0.count > 1 }.map {
      LineWords($0[0])
    }
    guard let start = starts.min(by: { $0.count < $1.count }), start.count <= 8,
      let day = recentDay(in: start)
    else { return nil }
    let source = "the line '\(ArticleFacts.short(text))'"
    return Guess(value: day, isStated: true, source: source)
  }

  /// A day on which a page may have been published.
  private func recentDay(in words: LineWords) -> String? {
    guard let day = day(in: words), let year = Int(day.prefix(4)), year >= 1990,
      isPast(day)
    else { return nil }
    return day
  }

  private func isPast(_ day: String) -> Bool {
    Int(day.prefix(4)).map { $0 <= ArticleFacts.thisYear } ?? false
  }
}
