internal import Diagnostics
import Support

/// Finds our marks, the numbers of footnotes, struck words and bare addresses in the text of one
/// inline container, and reports what looks like a mark and is none.
struct MarkScanner {
  /// A part of a raw text that is not shown as it was written.
  struct Hole {
    /// What it covers in the raw text; with a citation, the white space before it as well.
    let range: Range<Int>
    /// The part of it that is shown; may be empty.
    let shown: Range<Int>
    /// The mark as written, as byte range in the file.
    let source: Range<Int>
    let kind: Kind

    enum Kind {
      case mark(Mark.Kind)
      /// The footnote's index.
      case footnote(Int)
      /// A task's box.
      case task(isDone: Bool)
      /// The sign at one end of struck words.
      case delimiter
    }
  }

  let run: RawRun
  private let footnotes: Footnotes
  let brackets: Brackets
  /// Ascending and disjoint.
  private(set) var holes: [Hole] = []
  /// Struck words, as ranges of the raw text between their signs.
  private(set) var struck: [Range<Int>] = []
  /// Ascending; in the raw text.
  private(set) var bareLinks: [BareLinks.Found] = []
  private(set) var reports: DiagnosticList
  /// What is already reported, so that it is reported once.
  var reported: [Range<Int>] = []

  init(
    _ run: RawRun, _ place: Leftovers.Surroundings, footnotes: Footnotes, reports: DiagnosticList
  ) {
    self.run = run
    self.footnotes = footnotes
    self.reports = reports
    let hasBrackets = run.text.place(of: .openBracket) != nil
    brackets = hasBrackets ? Brackets(in: run) : Brackets()
    if hasBrackets {
      if place.beginsItem { scanTask() }
      scanBrackets()
    }
    scanBareLinks()
    scanStrikes()
    report(Leftovers(in: run, without: taken, place, file: reports.file).found)
    holes.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// What is a mark, code, a bare address or reported already; ascending and disjoint.
  private var taken: [Range<Int>] {
    let ranges = run.code + holes.map(\.range) + reported + bareLinks.map(\.range)
    return ranges.merged
  }

  private mutating func add(
    _ range: Range<Int>, shown: Range<Int>, source: Range<Int>? = nil, _ kind: Hole.Kind
  ) {
    holes.append(
      Hole(range: range, shown: shown, source: source ?? run.map.source(of: range), kind: kind))
  }

  private mutating func report(
    _ message: String, at range: Range<Int>, suggestion: Suggestion?
  ) {
    report(.malformedMark, message, at: range, suggestion: suggestion)
  }

  mutating func report(
    _ id: DiagnosticID, _ message: String, at range: Range<Int>,
    suggestion: Suggestion?
  ) {
    reported.append(range)
    reports.add(id, message, at: run.map.source(of: range), suggestion: suggestion)
  }

  private mutating func report(_ leftovers: [Leftovers.Found]) {
    for found in leftovers {
      report(
        found.isError ? .malformedMark : .foreignMark, found.message, at: found.range,
        suggestion: found.suggestion)
    }
  }
}

// MARK: - Brackets

extension MarkScanner {
  /// `[ ] ` or `[x] ` before an item's words.
  private mutating func scanTask() {
    guard run.text.count > 4, run.isVerbatim(.openBracket, at: 0),
      run.isVerbatim(.closeBracket, at: 2), run.text[3].isSpace
    else { return }
    let isDone = run.text[1] | 0x20 == UInt8(ascii: "x")
    guard isDone || run.text[1] == .space else { return }
    add(0..<4, shown: 4..<4, .task(isDone: isDone))
  }

  private mutating func scanBrackets() {
    var place = holes.last?.range.upperBound ?? 0
    var code = run.code[...]
    var words = run.words[...]
    while let open = run.text.place(of: .openBracket, from: place) {
      while let first = code.first, first.upperBound <= open { code.removeFirst() }
      while let first = words.first, first.range.upperBound <= open { words.removeFirst() }
      if let first = code.first, first.contains(open) {
        place = first.upperBound
      } else if let first = words.first, first.range.contains(open) {
        place = scanMark(at: open, within: first)
      } else {
        place = scanMark(at: open)
      }
    }
  }

  /// Reads the mark that may begin with the bracket at `open`; gives where to go on.
  private mutating func scanMark(at open: Int) -> Int {
    guard open + 1 < run.text.count, run.map.isVerbatim(at: open) else { return open + 1 }
    let next = run.map.isVerbatim(at: open + 1) && run.isAdjacent(open) ? run.text[open + 1] : 0
    switch next {
    case .openBracket: return scanReference(at: open)
    case UInt8(ascii: "@"): return scanCitation(at: open)
    case UInt8(ascii: "^"): return scanFootnote(at: open)
    default: return scanLooseCitation(at: open) ?? scanLink(at: open) ?? open + 1
    }
  }

  /// A mark within the words of a link is none.
  private mutating func scanMark(at open: Int, within words: RawRun.Words) -> Int {
    guard let close = brackets.close(of: open), close > open + 2, run.isAdjacent(open),
      run.map.isVerbatim(at: open + 1),
      run.text[open + 1] == .openBracket && brackets.close(of: open + 1) == close - 1
        || [UInt8(ascii: "@"), UInt8(ascii: "^")].contains(run.text[open + 1])
    else { return open + 1 }
    let kind = words.isImage ? "an image's" : "a link's"
    report(
      "\(kind) words must not contain marks", at: open..<close + 1,
      suggestion: "set it after the address")
    return close + 1
  }

  private mutating func scanReference(at open: Int) -> Int {
    let inner = open + 2
    if inner < run.text.count, run.text[inner] == .openBracket { return open + 1 }
    let isEmbed = run.isVerbatim(UInt8(ascii: "!"), at: open - 1) && run.isAdjacent(open - 1)
    let start = isEmbed ? open - 1 : open
    guard let close = nextBracket(from: inner), run.isVerbatim("]]", at: close) else {
      return reportOpenReference(at: open)
    }
    let end = close + 2
    guard !run.hasBorder(within: start..<end) else {
      report("a reference must be plain text", at: start..<end, suggestion: nil)
      return end
    }
    let parts = ReferenceParts(text: run.text, inner: inner..<close)
    guard !parts.target.isEmpty || parts.fragment != nil && !isEmbed,
      parts.label.map({ !$0.isEmpty }) ?? true,
      parts.fragment.map({ !$0.isEmpty }) ?? true
    else {
      report(parts.message, at: start..<end, suggestion: parts.suggestion(in: run.text))
      return end
    }
    let reference = reference(parts, end: close)
    let name = parts.target.isEmpty ? parts.fragment : parts.target
    let shown = isEmbed ? end..<end : parts.label ?? name ?? end..<end
    add(start..<end, shown: shown, .mark(isEmbed ? .embed(reference) : .reference(reference)))
    return end
  }

  /// Reports a reference that is not closed, or holds brackets; gives where to go on.
  private mutating func reportOpenReference(at open: Int) -> Int {
    guard let outer = brackets.close(of: open), brackets.close(of: open + 1) == outer - 1 else {
      report(
        "'[[' must be closed by ']]'", at: open..<open + 2,
        suggestion: "write \(writing: "\\[[") if you don't mean a reference")
      return open + 2
    }
    let words = run.string(open + 2..<outer - 1)
    let escaped = words.replacing("[", with: "\\[").replacing("]", with: "\\]")
    report(
      "the words of a reference must not contain brackets", at: open..<outer + 1,
      suggestion: words.contains("|") ? "write \(writing: "[[\(escaped)]]")" : nil)
    return outer + 1
  }

  private func reference(_ parts: ReferenceParts, end: Int) -> Reference {
    let fragment = parts.fragment
    return Reference(
      target: words(parts.target), targetSource: run.map.source(of: parts.target),
      fragment: fragment.map(words),
      fragmentSource: run.map.source(
        of: fragment ?? parts.target.upperBound..<parts.target.upperBound),
      label: parts.label.map(words))
  }

  private mutating func scanCitation(at open: Int) -> Int {
    guard let close = nextBracket(from: open + 1), run.text[close] == .closeBracket else {
      report(
        "'[@' must be closed by ']'", at: open..<open + 2,
        suggestion: "write \(writing: "\\[@") if you don't mean a citation")
      return open + 2
    }
    return addCitation(open..<close + 1)
  }

  /// A citation with words or a blank before its `@`; nil where the brackets hold none.
  private mutating func scanLooseCitation(at open: Int) -> Int? {
    guard let close = nextBracket(from: open + 1), run.text[close] == .closeBracket,
      CitationParser.source(in: open + 1..<close, of: run) != nil,
      !run.isVerbatim(UInt8(ascii: "("), at: close + 1)
    else { return nil }
    return addCitation(open..<close + 1)
  }

  private mutating func addCitation(_ range: Range<Int>) -> Int {
    guard !run.hasBorder(within: range) else {
      report("a citation must be plain text", at: range, suggestion: nil)
      return range.upperBound
    }
    var parser = CitationParser(run)
    guard let items = parser.parse(range.lowerBound + 1..<range.upperBound - 1) else {
      let failure = parser.failure
      report(failure.message, at: failure.range, suggestion: failure.suggestion)
      reported.append(range)
      return range.upperBound
    }
    var start = range.lowerBound
    while start > 0, run.text[start - 1] == .space, !run.hasBorder(at: start) { start -= 1 }
    if start == 0 { start = range.lowerBound }
    add(
      start..<range.upperBound, shown: range.upperBound..<range.upperBound,
      source: run.map.source(of: range), .mark(.citation(items)))
    return range.upperBound
  }

  private mutating func scanFootnote(at open: Int) -> Int {
    guard let close = nextBracket(from: open + 2), run.text[close] == .closeBracket,
      let label = footnoteLabel(open, close), !label.allSatisfy(\.isSpace),
      !run.isVerbatim(UInt8(ascii: "^"), at: open - 1)
    else { return open + 2 }
    let end = close + 1
    if let index = footnotes.index(of: label) {
      add(open..<end, shown: end..<end, .footnote(index))
    } else {
      let name = String(decoding: label, as: UTF8.self)
      let guess =
        reports.hasRoom(for: .unknownFootnote) ? nearest(to: name, among: footnotes.labels) : nil
      report(
        .unknownFootnote, "no footnote is called '\(name)'", at: open..<end,
        suggestion: guess.map { "did you mean \(writing: "[^\($0)]")?" })
    }
    return end
  }

  /// A footnote's label as the file has it: signs in it mark nothing.
  private func footnoteLabel(_ open: Int, _ close: Int) -> ArraySlice<UInt8>? {
    let start = run.map.source(of: open + 1..<open + 2).upperBound
    let end = run.map.source(of: close..<close + 1).lowerBound
    return start < end ? reports.file.bytes[start..<end] : nil
  }

  /// The first bracket from `start` on that is not escaped; nil where the text ends before.
  func nextBracket(from start: Int) -> Int? {
    guard start <= run.text.count else { return nil }
    return run.text[start...].indices.first {
      (run.text[$0] == .closeBracket || run.text[$0] == .openBracket) && run.map.isVerbatim(at: $0)
    }
  }

  /// A part of the text with single spaces.
  private func words(_ range: Range<Int>) -> String {
    let words = run.text[range].split(whereSeparator: \.isSpace)
    return String(decoding: Array(words.joined(separator: [.space])), as: UTF8.self)
  }
}

// MARK: - Signs

extension MarkScanner {
  private mutating func scanBareLinks() {
    let closed = (taken + run.closed).merged
    let links = BareLinks(in: run, without: closed, file: reports.file.bytes).found
    for link in links {
      guard let source = link.broken else {
        bareLinks.append(link)
        continue
      }
      reported.append(link.range)
      let address = String(decoding: reports.file.bytes[source], as: UTF8.self)
      reports.add(
        .malformedLink, "'*' or '_' in this address is read as emphasis and would be lost",
        at: source,
        suggestion: "write \(writing: "<\(address)>")")
    }
  }

  private mutating func scanStrikes() {
    guard run.text.place(of: UInt8(ascii: "~")) != nil else { return }
    let strikes = Strikes(in: run, without: taken)
    for (open, close) in strikes.pairs {
      let inner = open.upperBound..<close.lowerBound
      // Within a word, what other editors lower: `H~2~O`.
      if open.count == 1, run.text.flank(before: open.lowerBound) == .word,
        !run.text[inner].contains(where: \.isSpace)
      {
        report(
          .foreignMark, "'~' does not make subscript here", at: open.lowerBound..<close.upperBound,
          suggestion: "write \(writing: run.string(inner).lowered)")
        continue
      }
      add(open, shown: open.upperBound..<open.upperBound, .delimiter)
      add(close, shown: close.upperBound..<close.upperBound, .delimiter)
      struck.append(open.upperBound..<close.lowerBound)
    }
    for open in strikes.unclosed {
      report(
        .foreignMark, "'~~' does not strike words out here", at: open,
        suggestion: "close it with '~~', or write '\\~\\~' if you mean the characters")
    }
  }
}
