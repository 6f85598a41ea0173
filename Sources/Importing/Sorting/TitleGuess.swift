internal import Content
import Support

/// Which line of a capture is its title, and which ones only repeat it.
struct TitleGuess {
  /// As the capture states it.
  private(set) var title: String?
  /// The lines that the title accounts for.
  private(set) var parts: [(index: Int, part: SortedCapture.Part)] = []

  init(
    _ lines: [CaptureLine], _ words: [LineWords], _ boilerplate: [Boilerplate?],
    _ metadata: CaptureMetadata
  ) {
    let titles = metadata.titles.filter { !Key.isPlaceholder($0.value) }
    let stated = titles.map(\.value)
    let headline = lines.firstIndex {
      $0.context == .headline && !Key.isPlaceholder($0.shown.withSingleSpaces)
    }
    let own = headline.map { Self.withoutPermalink(lines[$0]) }
    let sites = metadata.publishers.map(\.value)
    let bare = titles.map { Self.withoutSite($0, own, words, sites) }
    if let own, bare.contains(where: { Self.isSame($0, own) }) {
      title = own
    } else if let agreed = Self.agreed(bare, titles) {
      title = agreed
    } else if let own,
      Self.isTitle(own, stated)
        || LineWords(own).count >= 3 && titles.allSatisfy({ $0.rank >= 3 })
    {
      // A browser's title may name the site, a section or a view: `Print`.
      title = own
    } else if let first = bare.first {
      title = first
    } else if let found = Self.firstHeadline(lines, words, boilerplate) {
      title = lines[found].shown.withSingleSpaces
    }
    if let headline, title != own {
      parts.append((headline, .boilerplate(.navigation)))
    }
    if title.map(Key.isPlaceholder) ?? false { title = nil }
    guard let title else { return }
    markRepetitions(of: LineWords(title), lines, words)
  }

  /// Without the sign by which a heading links to itself.
  private static func withoutPermalink(_ line: CaptureLine) -> String {
    let shown = line.shown.withSingleSpaces
    guard line.pieces.count > 1, let last = line.pieces.last, ["¶", "#", "§", "🔗"].contains(last)
    else { return shown }
    return String(shown.dropLast(last.count)).trimmed
  }

  private mutating func markRepetitions(
    of title: LineWords, _ lines: [CaptureLine], _ words: [LineWords]
  ) {
    var isFound = false
    for index in lines.indices
    where ![.boilerplate(.frontMatter), .boilerplate(.deleted)].contains(lines[index].context) {
      let isSame = words[index].words == title.words
      let isLonger =
        words[index].words.starts(with: title.words) && words[index].count <= title.count + 5
        && [" - ", " | ", " – ", " — ", " :: "].contains { words[index].key.contains($0) }
      guard isSame || isLonger, !title.words.isEmpty else { continue }
      let isTitle = isSame && !isFound
      if isTitle { isFound = true }
      parts.append((index, isTitle ? .title : .boilerplate(.repeatedHeadline)))
    }
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    LineWords(one).words == LineWords(other).words
  }

  /// What two statements of different sources have, in the form of the first of them.
  private static func agreed(_ bare: [String], _ statements: [CaptureMetadata.Statement]) -> String?
  {
    bare.indices.first { index in
      bare.indices.contains { other in
        other != index && statements[other].source != statements[index].source
          && isSame(bare[index], bare[other])
      }
    }.map { bare[$0] }
  }

  /// A page's headline may be the site's name; then it shares few words with the stated titles.
  private static func isTitle(_ headline: String, _ stated: [String]) -> Bool {
    let own = Set(LineWords(headline).words)
    guard !own.isEmpty, !stated.isEmpty else { return !own.isEmpty }
    return stated.contains { title in
      let shared = own.intersection(LineWords(title).words).count
      return shared * 2 >= own.count && (own.count >= 3 || own.count == LineWords(title).count)
    }
  }

  /// `Bridge closed - The Aln Gazette`: the part that is a line of the text, else the longest.
  private static func withoutSite(
    _ stated: CaptureMetadata.Statement, _ headline: String?, _ words: [LineWords],
    _ sites: [String]
  ) -> String {
    let title = stated.value
    let whole = LineWords(title)
    let lines = words.prefix(60).map(\.words)
    if lines.contains(whole.words) { return title }
    let all = TitleParts.of(title)
    let parts = all.filter { part in !sites.contains { isSite(part, $0) } }
    if let headline, let own = parts.first(where: { isSame($0, headline) }) { return own }
    // The label of a menu may be a word of a title, too.
    let found = parts.filter { part in
      let part = LineWords(part)
      return lines.contains(part.words) && (part.count >= 2 || part.count * 2 >= whole.count)
    }
    // Where the site's name is known, only the page's own element title has it in other words.
    if found.isEmpty, !sites.isEmpty, parts.count == all.count, stated.rank < 3 { return title }
    if parts.count > 1 {
      return (found.isEmpty ? parts : found).max { LineWords($0).count < LineWords($1).count }
        ?? title
    }
    // `Stamp Corner: The error of 1911`
    let rest = parts.first ?? title
    let after = Parts.of(rest, at: ": ").dropFirst().joined(separator: ": ")
    return lines.contains(LineWords(after).words) && !after.isEmpty ? after : rest
  }

  /// Whether a part of a title is the site's name, give or take a word or a shorter form of it.
  private static func isSite(_ part: String, _ site: String) -> Bool {
    let (own, name) = (Set(LineWords(part).words), Set(LineWords(site).words))
    guard !own.isEmpty, !name.isEmpty else { return false }
    return own.isSubset(of: name) || own.count == name.count + 1 && own.isSuperset(of: name)
  }

  /// Before the first long sentence, a line of five words or more that is none, else the longest.
  private static func firstHeadline(
    _ lines: [CaptureLine], _ words: [LineWords], _ boilerplate: [Boilerplate?]
  ) -> Int? {
    let start = lines.indices.first {
      words[$0].isReal && boilerplate[$0] == nil
    }
    let candidates = lines.indices.prefix(start ?? 0).filter { index in
      guard boilerplate[index] == nil,
        lines[index].context == .plain || lines[index].context == .article
      else { return false }
      let isOther = BoilerplateRules(lines[index].shown, words[index]).outsideText != nil
      return !isOther && (2...30).contains(words[index].count)
        && (!words[index].isSentence || ["?", "!"].contains(lines[index].shown.last))
    }
    return candidates.first { words[$0].count >= 5 }
      ?? candidates.max { words[$0].count < words[$1].count }
  }
}

/// The parts of a title that a site's name was added to.
enum TitleParts {
  static func of(_ title: String) -> [String] {
    let isUnspaced = title.unicodeScalars.contains { Script($0).isUnspaced }
    let signs = [
      " | ", " │ ", " :: ", " // ", " — ", " – ", " - ", " « ", " » ", " ‹ ", " › ", " · ", " • ",
      " ∙ ", " @ ", "｜", "|", "_",
    ]
    for sign in signs {
      guard sign != "_" && sign != "|" || isUnspaced else { continue }
      let parts = Parts.of(title, at: sign).map(\.trimmed).filter { !$0.isEmpty }
      if parts.count > 1 { return parts }
    }
    return bracketed(title) ?? [title]
  }

  /// `[The Aln Gazette] Bridge closes`, `橋が閉鎖（河口新聞）`
  private static func bracketed(_ title: String) -> [String]? {
    for (open, close) in [("[", "]"), ("【", "】"), ("（", "）")] as [(Character, Character)] {
      if title.first == open, let end = title.firstIndex(of: close) {
        let rest = String(title[title.index(after: end)...]).trimmed
        return rest.isEmpty ? nil : [String(title[..<end].dropFirst()), rest]
      }
      if title.last == close, let start = title.lastIndex(of: open), start != title.startIndex {
        return [
          String(title[..<start]).trimmed,
          String(title[title.index(after: start)...].dropLast()),
        ]
      }
    }
    return nil
  }
}

extension String {
  /// With one space for each run of white space, and none at either end.
  var withSingleSpaces: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
