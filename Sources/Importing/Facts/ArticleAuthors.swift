internal import Language

/// The authors whom the lines around an article name: near its headline, or below its end.
struct ArticleAuthors {
  private(set) var guesses: [ArticleFacts.Guess] = []
  /// The line with a word that says who wrote it; nil where none has one.
  private(set) var byline: String?

  private let lines: [CaptureLine]
  private let parts: [SortedCapture.Part]
  /// The first line of the text.
  private var first = 0

  private static let dates = DateReader(inAnyLanguage: nil)

  init(_ capture: SortedCapture) {
    (lines, parts) = (capture.lines, capture.parts)
    let title = parts.firstIndex(of: .title) ?? 0
    let texts = parts.indices.dropFirst(title).filter {
      parts[$0] == .paragraph && LineWords(lines[$0].shown).isReal
    }
    let start = max(title - 3, 0)
    // A summary may be between the headline and the byline.
    let end = min(texts.dropFirst(2).first ?? lines.count, title + 30)
    first = texts.first ?? title
    let last = texts.last ?? title
    let head = (start..<max(end, start)).filter(isOpen)
    let tail = (last..<min(last + 6, lines.count)).filter(isOpen)
    byline = (head + tail).first {
      parts[$0] != .title
        && (Byline(of: lines[$0].pieces) != nil || Byline.isOfAgency(lines[$0].shown))
    }.map { lines[$0].shown }
    guesses =
      labelled(head) ?? beside(title, head) ?? labelled(tail.filter { $0 > last })
      ?? beside(last, tail) ?? signed(tail) ?? []
  }

  /// Whether a line may name the article's author: neither another story's nor a reader's.
  private func isOpen(_ line: Int) -> Bool {
    guard lines[line].shown.utf8.count <= 300 else { return false }
    if case .heading(let level) = lines[line].shape, level > 1 { return false }
    switch parts[line] {
    case .title, .paragraph: return true
    case .boilerplate(let kind):
      return [.byline, .dateline, .navigation, .subscription].contains(kind)
        || kind == .credit && line < first
    }
  }

  private func guess(_ names: [String], _ line: Int) -> [ArticleFacts.Guess] {
    let source = "the line '\(ArticleFacts.short(lines[line].shown))'"
    return names.map { ArticleFacts.Guess(value: $0, isStated: true, source: source) }
  }

  private func labelled(_ indices: [Int]) -> [ArticleFacts.Guess]? {
    for line in indices where parts[line] != .title {
      var pieces = lines[line].pieces
      if Byline.isLabel(lines[line].shown), line + 1 < lines.count {
        pieces += lines[line + 1].pieces
      }
      if let byline = Byline(of: pieces) { return guess(byline.names, line) }
    }
    return nil
  }

  /// A name without a word for it: in the line with the date, or between the headline and that line.
  private func beside(_ title: Int, _ indices: [Int]) -> [ArticleFacts.Guess]? {
    for line in indices where line > title && hasDay(line) {
      for piece in lines[line].pieces.flatMap(Byline.parts) {
        let names = Byline.bareNames(piece)
        if !names.isEmpty { return guess(names, line) }
      }
      guard line - 1 > title, indices.contains(line - 1) else { continue }
      let names = Byline.bareNames(lines[line - 1].shown.withSingleSpaces)
      if !names.isEmpty { return guess(names, line - 1) }
    }
    return nil
  }

  /// `(Ada Quill)` below the text.
  private func signed(_ indices: [Int]) -> [ArticleFacts.Guess]? {
    for line in indices {
      if let name = Byline.signature(lines[line].shown) { return guess([name], line) }
    }
    return nil
  }

  private func hasDay(_ line: Int) -> Bool {
    let words = LineWords(lines[line].shown)
    return words.count <= 24 && !words.isReal && Self.dates.firstDay(in: words.key) != nil
  }
}
