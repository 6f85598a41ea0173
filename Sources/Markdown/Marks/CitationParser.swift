internal import Diagnostics
internal import Support

/// Parses what a citation's brackets hold: `@slug, para. 2; see @other, paras. 3–4, 7`.
struct CitationParser {
  let run: RawRun
  private var citation = 0..<0
  /// What was wrong, after `parse` has given nil.
  private(set) var failure = Failure(message: "", range: 0..<0, suggestion: nil)

  struct Failure {
    let message: String
    /// Of the text.
    let range: Range<Int>
    let suggestion: Suggestion?
  }

  private static let at = UInt8(ascii: "@")

  init(_ run: RawRun) {
    self.run = run
  }

  /// Where the `@` of a source is, which begins a word or follows a hyphen that does, and is followed
  /// by a name; nil where a range holds none.
  static func source(in range: Range<Int>, of run: RawRun) -> Int? {
    let text = run.text
    return range.first { place in
      guard text[place] == at, run.map.isVerbatim(at: place) else { return false }
      let before = place > range.lowerBound ? text[place - 1] : .space
      let isHyphen = before == UInt8(ascii: "-")
      let isFirst =
        isHyphen ? place - 1 == range.lowerBound || text[place - 2].isSpace : before.isSpace
      let next = place + 1 < range.upperBound ? text[place + 1] : .space
      return (isFirst || before == UInt8(ascii: ";"))
        && (next.isLetter || next.isDigit || next >= 0x80 || next == UInt8(ascii: "\""))
    }
  }

  /// The sources cited, or nil with `failure` set.
  mutating func parse(_ range: Range<Int>) -> [CitationItem]? {
    var items: [CitationItem] = []
    var start = range.lowerBound
    citation = range
    while start <= range.upperBound {
      let end =
        start < range.upperBound
        ? run.text[start..<range.upperBound].firstIndex(of: UInt8(ascii: ";")) ?? range.upperBound
        : range.upperBound
      guard let found = parseItem(trimmed(start..<end)) else { return nil }
      items += found
      start = end + 1
    }
    return items
  }

  /// One source, once for each stretch of paragraphs that it is cited for.
  private mutating func parseItem(_ range: Range<Int>) -> [CitationItem]? {
    let first = range.first.flatMap { run.text[$0] == Self.at ? $0 : nil }
    guard let at = first ?? Self.source(in: range, of: run) else {
      return fail(
        "each source of a citation must begin with '@'", range, suggestion: fixedSource(range))
    }
    var prefix = trimmed(range.lowerBound..<at)
    if prefix.last.map({ run.text[$0] }) == UInt8(ascii: "-") {
      prefix = trimmed(prefix.lowerBound..<prefix.upperBound - 1)
    }
    let rest = at + 1..<range.upperBound
    let quoted = quotedName(rest)
    let comma = run.text[(quoted?.upperBound ?? rest.lowerBound)..<rest.upperBound]
      .firstIndex(of: UInt8(ascii: ","))
    let name = quoted ?? trimmed(rest.lowerBound..<(comma ?? rest.upperBound))
    guard !name.isEmpty else {
      return fail("a citation must name an article after its '@'", range, suggestion: nil)
    }
    guard let locator = locator(after: name, comma, of: range) else { return nil }
    let words = prefix.isEmpty ? nil : run.string(prefix)
    let written = quoted.map { $0.lowerBound - 1..<$0.upperBound + 1 } ?? name
    return (locator.ranges ?? [nil]).enumerated().map { index, paragraphs in
      CitationItem(
        source: run.string(name), sourceSource: run.map.source(of: written), paragraphs: paragraphs,
        paragraphsSource: run.map.source(of: locator.place), prefix: index == 0 ? words : nil,
        isTitle: quoted != nil || run.text[name].contains(where: \.isSpace))
    }
  }

  /// `"Bridge to open"` without its quotation marks.
  private func quotedName(_ range: Range<Int>) -> Range<Int>? {
    guard let first = range.first, run.text[first] == UInt8(ascii: "\""),
      let end = run.text[first + 1..<range.upperBound].firstIndex(of: UInt8(ascii: "\"")),
      end > first + 1
    else { return nil }
    return first + 1..<end
  }

  /// What follows an article's name; no ranges where that is nothing, nil where it is wrong.
  private mutating func locator(after name: Range<Int>, _ comma: Int?, of range: Range<Int>)
    -> (ranges: [ClosedRange<Int>?]?, place: Range<Int>)?
  {
    if let found = failure(within: name) {
      failure = found
      return nil
    }
    guard let comma else { return (nil, name.upperBound..<name.upperBound) }
    let place = trimmed(comma + 1..<range.upperBound)
    if place.first.map({ run.text[$0] }) == Self.at {
      failure = Failure(
        message: "sources must be separated by a semicolon", range: comma..<range.upperBound,
        suggestion: "write \(writing: "; \(run.string(place))")")
      return nil
    }
    if let split = splitLocator(at: place) {
      failure = split
      return nil
    }
    let words = run.string(place)
    guard let locator = Locator(words), locator.isExact else {
      failure = Failure(
        message: "'\(words)' does not name a paragraph", range: place.isEmpty ? range : place,
        suggestion: Locator(words).map { "write \(writing: $0.text)" })
      return nil
    }
    return (locator.ranges, place)
  }

  /// Paragraphs of one article that semicolons separate: `paras. 1; 2`.
  private func splitLocator(at place: Range<Int>) -> Failure? {
    let following = run.text[place.upperBound..<citation.upperBound].first { !$0.isSpace }
    guard following == UInt8(ascii: ";"), var ranges = Locator(run.string(place))?.ranges else {
      return nil
    }
    var end = place.upperBound
    while let semicolon = run.text[end..<citation.upperBound].firstIndex(where: { !$0.isSpace }),
      run.text[semicolon] == UInt8(ascii: ";")
    {
      let next = run.text[(semicolon + 1)..<citation.upperBound].firstIndex(of: run.text[semicolon])
      let part = trimmed(semicolon + 1..<(next ?? citation.upperBound))
      let words = run.string(part)
      guard let more = Locator("paras. \(words)") ?? Locator(words) else { break }
      ranges += more.ranges
      end = part.upperBound
    }
    guard end > place.upperBound else { return nil }
    return Failure(
      message: "paragraphs of one article must be separated by commas",
      range: place.lowerBound..<end,
      suggestion: "write \(writing: Locator(ranges: ranges).text)")
  }

  /// What is wrong with a name that holds white space; nil where it may be a title.
  private func failure(within name: Range<Int>) -> Failure? {
    guard let blank = run.text[name].firstIndex(where: \.isSpace) else { return nil }
    let slug = run.string(name.lowerBound..<blank)
    let rest = trimmed(blank..<name.upperBound)
    if run.text[rest.lowerBound] == Self.at {
      return Failure(
        message: "sources must be separated by a semicolon", range: name,
        suggestion: "write \(writing: "\(slug); \(run.string(rest))")")
    }
    guard let locator = Locator(run.string(rest)) else { return nil }
    return Failure(
      message: "a comma must separate an article from its paragraph", range: name,
      suggestion: "write \(writing: "\(slug), \(locator.text)")")
  }

  /// One word that may be a slug without its `@`.
  private func fixedSource(_ range: Range<Int>) -> Suggestion? {
    let isSlug =
      run.text[range].contains(where: \.isLetter)
      && run.text[range].allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    return isSlug ? "did you mean \(writing: "@\(run.string(range))")?" : nil
  }

  private mutating func fail(
    _ message: String, _ range: Range<Int>, suggestion: Suggestion?
  ) -> [CitationItem]? {
    failure = Failure(message: message, range: range, suggestion: suggestion)
    return nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    run.text[range].trimming(\.isSpace).indices
  }
}
