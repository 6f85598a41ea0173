internal import CCMark
internal import Diagnostics
import Support

/// Makes an outline's parts from a parsed text.
struct OutlineBuilder {
  private(set) var headings: [Heading] = []
  private(set) var paragraphs: [Paragraph] = []
  private(set) var runs: [TextRun] = []
  private(set) var marks: [Mark] = []
  private(set) var links: [Link] = []
  private(set) var holes: [Outline.Hole] = []
  private(set) var hasInlineHTML = false
  /// The definitions that are shown, in the order of their numbers.
  private(set) var footnoteOrder: [Int] = []
  /// For each run, the footnote it is in.
  private var footnotes: [Int?] = []

  /// Runs whose text was not in the source where cmark's tree says; there should be none.
  private(set) var misaligned: [Int] = []
  private var reports: DiagnosticList
  private var reader = InlineReader()
  private var anchors = AnchorNames()
  private var open = OpenParagraph()

  /// The paragraph being read.
  private struct OpenParagraph {
    var text: [UInt8] = []
    /// Runs and code blocks so far.
    var parts = 0
    var firstRun = 0
    /// After the last run: headings and footnotes that follow are none of its own.
    var endOfRuns = 0
    var section = 0
  }

  init(file: InputFile) {
    reports = DiagnosticList(of: file)
  }

  var diagnostics: [Diagnostic] { reports.diagnostics }

  mutating func read(_ parsed: borrowing ParsedText) {
    warn(of: parsed.prepared)
    for leaf in parsed.leaves {
      while paragraphs.count + 1 < leaf.place.paragraph {
        closeParagraph(parsed, section: leaf.place.section)
      }
      if open.parts == 0 { open.section = leaf.place.section }
      switch leaf.kind {
      case .html: warnOfHTML(leaf, parsed)
      case .code: addCode(leaf)
      case .heading, .paragraph, .cell: addRun(leaf, parsed)
      }
    }
    let section = headings.count
    while paragraphs.count < parsed.numbered.count { closeParagraph(parsed, section: section) }
    finishFootnotes(parsed)
    for table in parsed.tables { report(table) }
    UnusedDefinitions.report(in: parsed, runs, links, to: &reports)
  }

  private mutating func warn(of prepared: PreparedText) {
    for source in prepared.controls { warnOfControl(at: source) }
    for source in prepared.remarks {
      reports.add(
        .foreignMark, "a comment between '%%' is left out of the page", at: source,
        suggestion: "use an HTML comment to avoid this warning")
    }
  }

  private mutating func warnOfControl(at source: Range<Int>) {
    reports.add(
      .controlCharacter, "a control character is shown as '\u{FFFD}'", at: source,
      suggestion: .removal)
  }

  private mutating func report(_ table: Table) {
    for source in table.surplus {
      reports.add(
        .surplusCell,
        "the row has more cells than its table has columns, so this cell is not shown",
        at: source,
        suggestion:
          "add a column to the first two rows, or write '\\|' for a bar that doesn't separate cells"
      )
    }
    for source in table.unescaped {
      let written = String(decoding: reports.file.bytes[source], as: UTF8.self)
      reports.add(
        .malformedMark, "within a table the '|' of a reference must be written '\\|'", at: source,
        suggestion: "write \(writing: written.replacing("|", with: "\\|"))")
    }
  }

  private mutating func closeParagraph(_ parsed: borrowing ParsedText, section: Int) {
    let lines = parsed.numbered[paragraphs.count].lines
    let first = parsed.lines.content(of: lines.lowerBound).lowerBound
    let last = parsed.lines.content(of: lines.upperBound).upperBound
    paragraphs.append(
      Paragraph(
        number: paragraphs.count + 1, utf8: open.text.shrunkToFit,
        source: parsed.prepared.source(of: first..<last),
        section: open.parts == 0 ? section : open.section,
        runs: open.firstRun..<max(open.firstRun, open.endOfRuns)))
    open = OpenParagraph(firstRun: runs.count)
  }

  /// Adds text to the open paragraph and gives where it starts there.
  private mutating func addToParagraph(_ text: [UInt8]) -> Int {
    open.parts += 1
    if open.parts == 1 {
      open.text = text
      return 0
    }
    open.text.append(.newline)
    let start = open.text.count
    open.text += text
    return start
  }

  private mutating func addCode(_ leaf: Leaf) {
    guard leaf.place.paragraph > 0, case .node(let node) = leaf.origin else { return }
    var code = Array(node.literal)
    if code.last == .newline { code.removeLast() }
    _ = addToParagraph(code)
  }

  private mutating func warnOfHTML(_ leaf: Leaf, _ parsed: borrowing ParsedText) {
    guard case .node(let node) = leaf.origin else { return }
    let line = parsed.lines.content(of: node.startLine)
    let start = min(line.lowerBound + max(0, node.startColumn - 1), line.upperBound)
    let rest = Array(node.literal).afterComments
    guard !rest.isEmpty else { return }
    let source = parsed.prepared.source(of: start..<line.upperBound)
    if rest.starts(with: "<!--".utf8) {
      // With it, all that follows is gone from the page.
      reports.add(
        .malformedMark, "'<!--' begins a comment that the text doesn't close", at: source,
        suggestion: "close it with '-->'")
    } else if rest.startIndex > 0 {
      reports.add(
        .rawHTML, "what follows a comment on its line is left out of the page", at: source,
        suggestion: "put it on a line of its own")
    } else {
      warnOfHTML(at: source)
    }
  }

  private mutating func warnOfHTML(at source: Range<Int>) {
    reports.add(.rawHTML, "raw HTML is left out of the page", at: source)
  }

  private mutating func addRun(_ leaf: Leaf, _ parsed: borrowing ParsedText) {
    guard let kind = leaf.runKind else { return }
    readInlines(of: leaf, parsed)
    let found = MarkScanner(
      reader.run, leaf.surroundings, footnotes: parsed.footnotes, reports: reports)
    reports = found.reports
    let shown = ShownText(
      reader.run, without: found.holes, closing: found.bareLinks.map(\.range))
    addHoles(found.holes, shown, leaf)
    addLinks(found.bareLinks, shown)
    if case .heading(let level) = leaf.kind { addHeading(level, shown) }
    let place = leaf.place
    let text = shown.text.shrunkToFit
    let paragraphOffset = place.paragraph > 0 ? addToParagraph(text) : 0
    runs.append(
      TextRun(
        text: text, kind: kind, isQuotation: place.isQuotation, paragraph: place.paragraph,
        paragraphOffset: paragraphOffset, section: place.section, closed: shown.closed.shrunkToFit,
        struck: found.struck.map(shown.range), map: shown.map.shrunkToFit))
    footnotes.append(place.footnote)
    if open.parts == 0 { open.firstRun = runs.count }
    if place.paragraph > 0 { open.endOfRuns = runs.count }
  }

  private mutating func readInlines(of leaf: Leaf, _ parsed: borrowing ParsedText) {
    var start = 0
    switch leaf.origin {
    case .snippet(let index): reader.content = parsed.snippets.snippets[index].content
    case .node(let node):
      reader.content.readBlock(
        node, in: leaf.place.container, parsed.containers, parsed.prepared, parsed.lines)
      if leaf.kind == .paragraph || leaf.isSetext { start = reader.content.definitionsEnd }
    }
    let node = parsed.node(of: leaf)
    if let node, reader.content.bytes.place(of: UInt8(ascii: "<")) != nil {
      HTMLBreaks.add(in: node)
    }
    reader.read(node, from: start)
    for source in reader.run.controls { warnOfControl(at: source) }
    if !reader.run.isAligned { misaligned.append(runs.count) }
    if !reader.run.html.isEmpty { hasInlineHTML = true }
    // Once a run: a tag is followed by the one that closes it.
    if let first = reader.run.html.first(where: { source in
      let html = reports.file.bytes[source]
      return !html.starts(with: "<!--".utf8) && !HTMLBreaks.isBreak(html)
    }) {
      warnOfHTML(at: first)
    }
  }

  private mutating func addHeading(_ level: Int, _ shown: ShownText) {
    headings.append(
      Heading(
        level: level, text: String(decoding: shown.text, as: UTF8.self),
        anchor: anchors.anchor(for: shown.text), run: runs.count,
        source: shown.map.source(of: 0..<shown.text.count)))
  }

  private mutating func addLinks(_ bare: [BareLinks.Found], _ shown: ShownText) {
    var added: [Link] = []
    for link in reader.links {
      let range = shown.range(of: link.text)
      added.append(
        Link(
          destination: String(decoding: link.node.url, as: UTF8.self), isImage: link.isImage,
          run: runs.count, range: range, source: link.source,
          destinationSource: link.destinationSource, isBare: false))
      if !link.isImage { reportEmpty(link, shown.text[range].allSatisfy(\.isSpace)) }
    }
    for link in bare {
      let source = reader.run.map.source(of: link.range)
      added.append(
        Link(
          destination: link.destination, isImage: false, run: runs.count,
          range: shown.range(of: link.range), source: source, destinationSource: source,
          isBare: true))
    }
    // cmark's links keep their order: one within another begins where that does or later.
    if !bare.isEmpty { added.sort { $0.source.lowerBound < $1.source.lowerBound } }
    links += added
  }

  /// Reports a link that leads nowhere or that no one can see.
  private mutating func reportEmpty(_ link: InlineReader.RawLink, _ hasNoWords: Bool) {
    if link.node.url.isEmpty {
      reports.add(
        .malformedLink, "a link needs an address between its parentheses", at: link.source)
    } else if hasNoWords, link.node.firstChild?.type != CMARK_NODE_IMAGE {
      reports.add(
        .malformedLink, "a link needs words between its brackets", at: link.source)
    }
  }

  private mutating func addHoles(
    _ found: [MarkScanner.Hole], _ shown: ShownText, _ leaf: Leaf
  ) {
    let trimmed = found.isEmpty ? 0..<0 : reader.run.trimmed
    for (hole, range) in zip(found, shown.holes) {
      switch hole.kind {
      case .task(let isDone): add(.task(isDone: isDone), hole, range)
      case .delimiter: add(.delimiter, hole, range)
      case .footnote(let index):
        add(.footnote(number: index, use: 0), hole, range)
      case .mark(let kind):
        let standsAlone = leaf.isWholeParagraph && hole.range.contains(all: trimmed)
        if case .embed(let reference) = kind, !standsAlone, !reference.isImage {
          reportMisplaced(hole)
        }
        add(.mark(marks.count), hole, range)
        marks.append(
          Mark(
            kind: kind, run: runs.count, range: range, source: hole.source,
            standsAlone: standsAlone))
      }
    }
  }

  private mutating func add(
    _ kind: Outline.Hole.Kind, _ hole: MarkScanner.Hole, _ shown: Range<Int>
  ) {
    holes.append(Outline.Hole(run: runs.count, raw: hole.range, shown: shown, kind: kind))
  }

  private mutating func reportMisplaced(_ hole: MarkScanner.Hole) {
    reports.add(
      .misplacedEmbed, "an embed must be in a paragraph of its own", at: hole.source,
      suggestion: "put it between blank lines")
  }

  /// Numbers the footnotes and their references, and reports those that lead nowhere.
  private mutating func finishFootnotes(_ parsed: borrowing ParsedText) {
    guard !parsed.footnotes.definitions.isEmpty else { return }
    let numbering = FootnoteNumbering(holes, footnotes: footnotes)
    holes = numbering.holes
    footnoteOrder = numbering.order
    let shown = Set(footnoteOrder)
    for (index, definition) in parsed.footnotes.definitions.enumerated() {
      let first = parsed.footnotes.index(of: definition.label.utf8) ?? index
      let source = parsed.source(of: definition)
      if first != index {
        reports.add(
          .duplicateFootnote, "duplicate footnote '\(definition.label)'", at: source,
          related: (
            "the first is here", parsed.source(of: parsed.footnotes.definitions[first])
          ))
      } else if definition.holdsSpace {
        let name = definition.label.split(whereSeparator: \.isWhitespace).joined(separator: "-")
        reports.add(
          .malformedMark, "a footnote's name must not contain spaces", at: source,
          suggestion: "write \(writing: "[^\(name)]") here and where it is used")
      } else if !shown.contains(index) {
        reports.add(
          .unusedFootnote, "no '[^\(definition.label)]' refers to this footnote", at: source)
      }
    }
  }

  /// Reads plain text: each line that is not only white space is a paragraph of one run.
  mutating func readLines(of prepared: PreparedText) {
    for source in prepared.controls { warnOfControl(at: source) }
    let lines = LineIndex(prepared.bytes)
    for number in 0..<lines.count {
      let line = lines.content(of: number + 1)
      let text = Array(prepared.bytes[line])
      guard !text.isBlank else { continue }
      var map = SourceMap()
      map.append(line, of: prepared.map)
      runs.append(
        TextRun(
          text: text, kind: .paragraph, isQuotation: false, paragraph: runs.count + 1,
          paragraphOffset: 0, section: 0, closed: [], map: map))
      paragraphs.append(
        Paragraph(
          number: runs.count, utf8: text, source: prepared.source(of: line), section: 0,
          runs: runs.count - 1..<runs.count))
    }
  }
}

extension Range<Int> {
  fileprivate func contains(all other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}

extension [UInt8] {
  /// Whether this is white space only, as Unicode counts it.
  fileprivate var isBlank: Bool {
    guard let first = first(where: { !$0.isSpace }) else { return true }
    guard first >= 0x80 else { return false }
    return String(decoding: self, as: UTF8.self).unicodeScalars.allSatisfy {
      $0.properties.isWhitespace
    }
  }
}
