internal import Content
package import Diagnostics
internal import Language
package import Support

/// An article made from a capture: its text without the page's boilerplate, its front matter with
/// what could be guessed, and all that was left out.
package struct ImportedArticle: Sendable {
  /// Passages that were left out, one after the other.
  package struct Removed: Hashable, Sendable {
    /// Why it was left out.
    package let kind: Boilerplate
    /// The paragraph that they followed; 0 before the first.
    package fileprivate(set) var after: Int
    /// As the capture has them.
    package fileprivate(set) var lines: [String]
  }

  /// The capture's title; nil where it has none, so that the article gets a label.
  package let title: String?
  /// Without the ending: `Content/articles/<slug>`.
  package var slug: String
  /// `md` for a page with more than paragraphs, and for Markdown that means here what it means there;
  /// else `txt`.
  package let ending: String
  /// The whole file.
  package let text: String
  /// How the capture was encoded, as a phrase: `UTF-8, as it declares`.
  package let encoding: String
  /// The passages that are the article's text, as received.
  package let passages: [String]
  /// In the order of the capture.
  package let removed: [Removed]
  /// Suspicious places of the text, in the capture.
  package let diagnostics: [Diagnostic]

  /// Below the briefing's folder.
  package var path: String { "Content/articles/\(slug).\(ending)" }

  /// Boilerplate of the kinds in `kept` stays in the text.
  package init(
    _ capture: InputFile, keeping kept: Set<Boilerplate>, as wishes: ImportWishes = ImportWishes()
  ) throws(ImportFailure) {
    var pages = try Self.read(capture, wishes)
    let (decoded, read) = pages.remove(at: Self.main(of: pages.map(\.1)))
    let (title, facts, sorted) = Self.sorted(read, keeping: kept, wishes)
    var split = sorted
    try Self.refuse(split, of: read, keepsAll: kept.count == Boilerplate.allCases.count)
    for line in pages.flatMap(\.1.lines) { split.add(line, keeping: kept) }
    // All that is asked of the lines as they were read, which are let go of before the text is written.
    let (kind, hidden) = (read.kind, Self.hidden(split, of: read, in: decoded.file))
    let body =
      switch kind {
      case .markdown: MarkdownBody(split, url: facts.url)
      case .page: MarkdownBody(ofPage: split)
      case .text: MarkdownBody?.none
      }
    let removed = body?.removed ?? split.removed
    self.title = title
    encoding = "\(decoded.encoding.name), \(decoded.basis.rawValue)"
    ending = body == nil ? "txt" : "md"
    let name = CaptureName(capture.path)
    slug =
      wishes.slug
      ?? name.slug(
        besides: title, of: facts, in: facts.language ?? wishes.siteLanguage)
    let head = ArticleHead(
      title: title, label: name.label, facts: facts, removed: removed,
      origin: "'\(name.place)' (\(encoding))",
      pages: Self.pages(split.kept, wishes.printed?.pages ?? []))
    text = head.text + (body?.text ?? split.kept.map { "\n\($0.text)\n" }.joined())
    passages = split.kept.map(\.text)
    self.removed = removed
    diagnostics =
      (decoded.diagnostics
      + SuspiciousPlaces(in: split.kept, of: decoded.file).diagnostics
      + BrokenEnd.diagnostics(of: capture, decoded.file, isPage: kind == .page)
      + hidden).sortedOnce()
  }

  /// The title, the facts, and which lines stay; without the words that they were sorted by, which are a
  /// good part of a long capture's memory.
  private static func sorted(
    _ read: ReadCapture, keeping kept: Set<Boilerplate>, _ wishes: ImportWishes
  ) -> (String?, ArticleFacts, KeptAndRemoved) {
    let sorted = SortedCapture(read.lines, read.metadata)
    return (
      sorted.title, ArticleFacts(sorted, read.metadata, wishes),
      KeptAndRemoved(sorted, keeping: kept)
    )
  }

  /// A capture, decoded and in lines; of an archive each of its pages.
  private static func read(
    _ capture: InputFile, _ wishes: ImportWishes
  ) throws(ImportFailure) -> [(CaptureText, ReadCapture)] {
    let printed = wishes.printed
    let isArchive = printed == nil && SavedArchive.isOne(capture.path, capture.bytes)
    let sheets =
      isArchive
      ? PageSheets.inArchive(SavedArchive.sheets(in: capture.bytes))
      : wishes.sheet.map(PageSheets.beside) ?? .none
    return try pages(of: capture, isArchive: isArchive).map { page throws(ImportFailure) in
      let decoded = try CaptureText(decoding: page)
      return (decoded, try ReadCapture(decoded.file, printed, sheets))
    }
  }

  /// Nothing isn't an article, nor is less than a twentieth of what a page shows.
  private static func refuse(
    _ split: KeptAndRemoved, of read: ReadCapture, keepsAll: Bool
  ) throws(ImportFailure) {
    let kept = split.kept.reduce(0) { $0 + TextSize.of($1.text) }
    let left = split.removed.filter { $0.kind != .comments }.flatMap(\.lines)
    let all = kept + left.reduce(0) { $0 + TextSize.of($1) }
    guard split.kept.isEmpty || read.kind == .page && kept * 20 < all else { return }
    let found =
      split.kept.isEmpty
      ? "no article was found" : "less than a twentieth of the text was found to be the article's"
    guard !keepsAll, all > 0 else { throw .noArticle("no text was found in it\(read.absence)") }
    let places =
      read.candidates.isEmpty
      ? "" : "; the most text is in \(read.candidates.joined(separator: ", in "))"
    throw .noArticle(
      "\(found)\(places)\(read.frames.isEmpty ? "" : read.absence); with '--keep all' every line is "
        + "kept, from which you can choose")
  }

  /// Of a page that was saved with all its parts, it and the pages in its frames.
  private static func pages(
    of capture: InputFile, isArchive: Bool
  ) throws(ImportFailure) -> [InputFile] {
    if let kind = OtherFile(capture) { throw .noArticle(kind.advice) }
    guard isArchive else { return [capture] }
    let pages = SavedArchive.pages(in: capture.bytes)
    guard !pages.isEmpty else { throw .noArticle("there is no page in it: save it as HTML") }
    return pages.map { InputFile(path: capture.path, bytes: $0) }
  }

  /// A warning where a page hides much more text at its article, as one behind a paywall does.
  private static func hidden(
    _ split: KeptAndRemoved, of read: ReadCapture, in file: InputFile
  ) -> [Diagnostic] {
    let hidden = read.lines.filter { $0.context == .boilerplate(.hidden) }
    let size = { (lines: [CaptureLine]) in lines.reduce(0) { $0 + TextSize.of($1.text) } }
    guard let first = hidden.first, size(hidden) * 4 >= size(split.kept),
      split.removed.contains(where: { $0.kind == .hidden })
    else { return [] }
    return [
      Diagnostic(
        .suspiciousText,
        "the page hides \(hidden.count) passages here that may be the article's",
        at: file.location(of: first.source(of: 0..<first.places.count)),
        suggestion: "they are listed under 'removed'; put back what you saw on the page")
    ]
  }

  /// Of several pages the first if it has a text of its own; else the one with the longest: a frame.
  private static func main(of pages: [ReadCapture]) -> Int {
    guard pages.count > 1, pages[0].size < OtherStories.leastArticle else { return 0 }
    return pages.indices.max {
      (pages[$0].size, pages[$0].lines.count, $1) < (pages[$1].size, pages[$1].lines.count, $0)
    } ?? 0
  }

  /// The pages that a passage begins on.
  private static func pages(_ kept: [CaptureLine], _ starts: [Int]) -> [(page: Int, paragraph: Int)]
  {
    var pages: [(page: Int, paragraph: Int)] = []
    for (index, line) in kept.enumerated() {
      guard let place = line.places.first else { continue }
      let page = starts.count { $0 <= place }
      if page > pages.last?.page ?? 0 { pages.append((page, index + 1)) }
    }
    return pages
  }
}

/// A capture as lines, by what kind of file it is.
private struct ReadCapture {
  let lines: [CaptureLine]
  let metadata: CaptureMetadata
  let kind: Kind
  /// Of a page, the elements that may be its article.
  private(set) var candidates: [String] = []
  /// Of a page, the addresses of those that it shows within it.
  private(set) var frames: [String] = []

  enum Kind { case text, page, markdown }

  /// How much text seems to be an article's.
  var size: Int {
    lines.filter { $0.context == .article || $0.context == .plain }
      .filter { LineWords($0.shown).isReal }.reduce(0) { $0 + TextSize.of($1.text) }
  }

  /// Why a page may show less than a reader saw, and what to do.
  var absence: String {
    if !frames.isEmpty {
      let names = frames.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
      return "; it shows other pages in frames (\(names)): save the one that you want by itself"
    }
    guard kind == .page else { return "" }
    return "; where a script makes it, save the page once it is shown, with all its parts (.mhtml)"
  }

  /// `sheets` are the style sheets that came with a page.
  init(_ file: InputFile, _ printed: PDFText?, _ sheets: PageSheets) throws(ImportFailure) {
    let isArchived = if case .inArchive = sheets { true } else { false }
    if let printed {
      kind = .text
      lines = zip(TextLines.split(file.bytes), printed.contexts).map { range, context in
        CaptureLine(
          String(decoding: file.bytes[range], as: UTF8.self), places: Array(range), context: context
        )
      }
      metadata = CaptureMetadata(ofFileWithTitle: printed.title)
    } else if !isArchived, MarkdownCapture.isMarkdown(file.path) {
      let markdown = MarkdownCapture(file)
      (kind, lines, metadata) = (.markdown, markdown.lines, markdown.metadata)
    } else if isArchived || PageCapture.isPage(file.path, file.bytes) {
      let bytes = EmptyElements.removed(from: file.bytes, at: file.path)
      if let refusal = PageNesting(bytes).refusal {
        let place = file.location(of: refusal.place..<refusal.place + 1)
        throw .noArticle("the page is not read: \(refusal.reason) (line \(place.line))")
      }
      let page = PageCapture(bytes, sheets: sheets)
      (kind, lines, metadata) = (.page, page.lines, page.metadata)
      (candidates, frames) = (page.candidates, page.frames)
    } else {
      (kind, lines, metadata) = (.text, PlainCapture(file.bytes).lines, CaptureMetadata())
    }
  }
}

/// The lines that stay in the text, and those that are removed.
struct KeptAndRemoved {
  private(set) var kept: [CaptureLine] = []
  private(set) var removed: [ImportedArticle.Removed] = []
  /// Removed before any other line, and not yet in a passage.
  private var pending: [CaptureLine] = []

  init(_ capture: SortedCapture, keeping kinds: Set<Boilerplate>) {
    for (index, line) in capture.lines.enumerated() {
      switch capture.parts[index] {
      case .title: continue
      case .paragraph: kept.append(line)
      case .boilerplate(let sorted):
        let kind = capture.kind(index, sorted)
        if kinds.contains(kind) { kept.append(line) } else { remove(line, kind) }
      }
    }
    if !pending.isEmpty { kept = pending + kept }
    pending = []
  }

  /// Adds a line of another page that is in the capture, too.
  mutating func add(_ line: CaptureLine, keeping kinds: Set<Boilerplate>) {
    if kinds.contains(.navigation) { kept.append(line) } else { remove(line, .navigation) }
  }

  private mutating func remove(_ line: CaptureLine, _ kind: Boilerplate) {
    let ranges = TextLines.split(Array(line.text.utf8))
    let lines = ranges.map {
      String(decoding: Array(line.text.utf8)[$0], as: UTF8.self).trimmed
    }.filter { !$0.isEmpty }
    let last = removed.count - 1
    // By itself `...` would be read as what is yet to be written.
    let isPlaceholder = lines.count == 1 && Key.isPlaceholder(lines[0])
    if isPlaceholder, last < 0 {
      pending.append(line)
    } else if last >= 0,
      isPlaceholder || removed[last].kind == kind && removed[last].after == kept.count
    {
      removed[last].lines += lines
    } else {
      removed.append(.init(kind: kind, after: kept.count, lines: pending.map(\.text) + lines))
      pending = []
    }
  }

  /// What was removed, counted in another way: `number` says how many paragraphs the kept passages
  /// up to one are.
  func removed(_ number: (Int) -> Int) -> [ImportedArticle.Removed] {
    removed.map { passage in
      var passage = passage
      passage.after = number(passage.after)
      return passage
    }
  }
}
