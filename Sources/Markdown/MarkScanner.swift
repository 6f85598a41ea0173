internal import Diagnostics

/// Finds our marks and the numbers of footnotes in the text of one inline container.
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
    }
  }

  private let run: RawRun
  private let footnotes: Footnotes
  private var holes: [Hole] = []
  private var mistakes: MistakeList

  /// The marks in a text, ascending; what is amiss with them is added to `mistakes`.
  static func holes(
    in run: RawRun, footnotes: Footnotes, mistakes: inout MistakeList
  ) -> [Hole] {
    var scanner = MarkScanner(run: run, footnotes: footnotes, mistakes: mistakes)
    scanner.scan()
    mistakes = scanner.mistakes
    return scanner.holes
  }

  private init(run: RawRun, footnotes: Footnotes, mistakes: MistakeList) {
    self.run = run
    self.footnotes = footnotes
    self.mistakes = mistakes
  }

  private mutating func scan() {
    var place = 0
    var closed = run.closed[...]
    while let open = run.text.place(of: .openBracket, from: place) {
      while let first = closed.first, first.upperBound <= open { closed.removeFirst() }
      if let first = closed.first, first.contains(open) {
        place = first.upperBound
      } else {
        place = scanMark(at: open)
      }
    }
  }

  /// Reads the mark that may begin with the bracket at `open`; gives where to go on.
  private mutating func scanMark(at open: Int) -> Int {
    guard open + 1 < run.text.count, run.map.isVerbatim(at: open),
      run.map.isVerbatim(at: open + 1), isAdjacent(open)
    else { return open + 1 }
    switch run.text[open + 1] {
    case .openBracket: return scanReference(at: open)
    case UInt8(ascii: "@"): return scanCitation(at: open)
    case UInt8(ascii: "^"): return scanFootnote(at: open)
    default: return open + 1
    }
  }

  private mutating func scanReference(at open: Int) -> Int {
    let inner = open + 2
    if inner < run.text.count, run.text[inner] == .openBracket { return open + 1 }
    let isEmbed =
      open > 0 && run.text[open - 1] == UInt8(ascii: "!")
      && run.map.isVerbatim(at: open - 1) && isAdjacent(open - 1)
    let start = isEmbed ? open - 1 : open
    guard let close = bracketEnd(from: inner), close + 1 < run.text.count,
      run.text[close + 1] == .closeBracket
    else {
      report(
        "'[[' is closed by ']]'", at: open..<inner, fix: "write '\\[[' if no reference is meant")
      return inner
    }
    let end = close + 2
    guard !hasBorder(within: start..<end) else {
      report("a reference holds plain words only", at: start..<end, fix: nil)
      return end
    }
    let parts = ReferenceParts(text: run.text, inner: inner..<close)
    guard !parts.target.isEmpty || parts.fragment != nil && !isEmbed,
      parts.label.map({ !$0.isEmpty }) ?? true,
      parts.fragment.map({ !$0.isEmpty }) ?? true
    else {
      report(parts.mistake, at: start..<end, fix: parts.fix(in: run.text))
      return end
    }
    let reference = reference(parts, end: close)
    let name = parts.target.isEmpty ? parts.fragment : parts.target
    let shown = isEmbed ? end..<end : parts.label ?? name ?? end..<end
    add(start..<end, shown: shown, .mark(isEmbed ? .embed(reference) : .reference(reference)))
    return end
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
    guard let close = bracketEnd(from: open + 1), run.text[close] == .closeBracket else {
      report(
        "'[@' is closed by ']'", at: open..<open + 2, fix: "write '\\[@' if no citation is meant")
      return open + 2
    }
    let end = close + 1
    guard !hasBorder(within: open..<end) else {
      report("a citation holds plain words only", at: open..<end, fix: nil)
      return end
    }
    var parser = CitationParser(text: run.text, map: run.map)
    guard let items = parser.parse(open + 1..<close) else {
      report(parser.mistake.message, at: parser.mistake.range, fix: parser.mistake.fix)
      return end
    }
    var start = open
    while start > 0, run.text[start - 1] == .space, !hasBorder(at: start) { start -= 1 }
    if start == 0 { start = open }
    add(
      start..<end, shown: end..<end, source: run.map.source(of: open..<end), .mark(.citation(items))
    )
    return end
  }

  private mutating func scanFootnote(at open: Int) -> Int {
    guard let close = bracketEnd(from: open + 2), run.text[close] == .closeBracket,
      close > open + 2, !run.text[open..<close].contains(where: \.isSpace),
      !hasBorder(within: open..<close + 1)
    else { return open + 2 }
    let label = run.text[open + 2..<close]
    let end = close + 1
    if let index = footnotes.index(of: label) {
      add(open..<end, shown: end..<end, .footnote(index))
    } else {
      let name = String(decoding: label, as: UTF8.self)
      mistakes.add(
        .unknownFootnote, "no footnote is called '\(name)'",
        at: run.map.source(of: open..<end),
        fix: nearest(to: name, among: footnotes.labels).map { "did you mean '[^\($0)]'?" })
    }
    return end
  }

  private mutating func add(
    _ range: Range<Int>, shown: Range<Int>, source: Range<Int>? = nil, _ kind: Hole.Kind
  ) {
    holes.append(
      Hole(range: range, shown: shown, source: source ?? run.map.source(of: range), kind: kind))
  }

  private mutating func report(_ message: String, at range: Range<Int>, fix: String?) {
    mistakes.add(.malformedMark, message, at: run.map.source(of: range), fix: fix)
  }

  /// The first bracket from `start` on; nil where the text ends before.
  private func bracketEnd(from start: Int) -> Int? {
    guard start <= run.text.count,
      let end = run.text[start...].firstIndex(where: { $0 == .closeBracket || $0 == .openBracket })
    else { return nil }
    return end
  }

  /// Whether this byte and the next stand side by side in the file.
  private func isAdjacent(_ offset: Int) -> Bool {
    run.map.source(of: offset..<offset + 2).count == 2
  }

  private func hasBorder(within range: Range<Int>) -> Bool {
    let index = run.borders.partitioningIndex { $0 > range.lowerBound }
    return index < run.borders.count && run.borders[index] < range.upperBound
  }

  private func hasBorder(at offset: Int) -> Bool {
    let index = run.borders.partitioningIndex { $0 >= offset }
    return index < run.borders.count && run.borders[index] == offset
  }

  /// A part of the text with single spaces.
  private func words(_ range: Range<Int>) -> String {
    let words = run.text[range].split(whereSeparator: \.isSpace)
    return String(decoding: Array(words.joined(separator: [.space])), as: UTF8.self)
  }
}
