import Content
import Linking
import Templates

/// A figure's chart as a file of its own: 640 wide, laid out from the top down.
struct FigureDrawing: TemplateRecord {
  let title: String
  let heading: [TextLine]
  let answer: [TextLine]
  /// Below the answer.
  let top: Int
  let revisions: RevisionChart?
  let chart: ChartView?
  let rows: [Row]
  let legend: [TextLine]
  let footer: [TextLine]
  let height: Int

  /// A line of text, at its baseline.
  struct TextLine {
    let words: String
    let y: Int
    /// Where it isn't that of the drawing.
    var language: String?
  }

  /// A stretch of a line that is in one language; nil is that of the drawing.
  struct Stretch {
    let words: String
    let language: String?
  }

  /// A statement, with its bar where the statements are drawn on one scale.
  struct Row {
    let statement: StatementView
    let label: TextLine
    /// The label again, where it is in several languages and short enough to be drawn as a whole.
    let stretches: [Stretch]
    let bar: ChartView.Row?
    /// The top of its bar.
    let top: Int
  }

  static let fields = Fields<FigureDrawing>(
    "drawing",
    [
      .text("title", "what is counted") { $0.title },
      .list("heading", "the same in lines") { $0.heading },
      .list("answer", "the range of the numbers that still hold, in lines") { $0.answer },
      .number("top", "where the chart by date begins") { Number($0.top) },
      .optionalRecord("revisions", "the claims by date, if their dates differ") { $0.revisions },
      .optionalRecord("chart", "the claims on one scale, if their dates don't differ") { $0.chart },
      .list("rows", "where there is no chart by date: the statements, thirty at most") { $0.rows },
      .list(
        "legend", "whose the letters of the chart by date are, and what its marks mean, in lines"
      ) { $0.legend },
      .list("footer", "where it comes from, in lines") { $0.footer },
      .number("height", "how high the drawing is; it is 640 wide") { Number($0.height) },
    ])
}

extension FigureDrawing.TextLine: TemplateRecord {
  static let fields = Fields<FigureDrawing.TextLine>(
    "line of text",
    [
      .text("words", "its words") { $0.words },
      .number("y", "its baseline, from the top") { Number($0.y) },
      .optionalText("language", "BCP 47 tag, where it isn't the page's") { $0.language },
    ])
}

extension FigureDrawing.Stretch: TemplateRecord {
  static let fields = Fields<FigureDrawing.Stretch>(
    "stretch of a label",
    [
      .text("words", "its words") { $0.words },
      .optionalText("language", "BCP 47 tag, where it isn't the page's") { $0.language },
    ])
}

extension FigureDrawing.Row: TemplateRecord {
  static let fields = Fields<FigureDrawing.Row>(
    "drawn row",
    [
      .record("statement", "whose row it is") { $0.statement },
      .record("label", "its number, and who states it") { $0.label },
      .list("stretches", "the label by languages, where it has several and is short") {
        $0.stretches
      },
      .optionalRecord("bar", "its bar, where the statements are on one scale") { $0.bar },
      .number("top", "where its bar begins, from the top") { Number($0.top) },
    ])
}

extension FigureDrawing {
  /// How high the chart by date is drawn.
  private static let revisionHeight = 338
  private static let mostRows = 30

  fileprivate init(
    title: String, unit: String, answer words: String?, _ statements: [StatementView],
    revisions: RevisionChart?, _ catalogue: Words, origin: [String]
  ) {
    var cursor = Cursor()
    self.title = title
    heading = cursor.lines(title, of: 52, step: 26)
    answer = words.map { cursor.lines($0, of: 70, step: 22) } ?? []
    cursor.y += 16
    top = cursor.y
    self.revisions = revisions
    let chart = revisions == nil ? ChartView(statements, in: unit) : nil
    self.chart = chart?.low == chart?.high ? nil : chart
    if let revisions {
      rows = []
      cursor.y += Self.revisionHeight
      legend = cursor.legend(of: revisions, catalogue)
    } else {
      rows = cursor.rows(of: statements, self.chart)
      legend = []
    }
    cursor.y += 12
    footer = origin.flatMap { cursor.lines($0, of: 92, step: 17) }
    height = cursor.y + 16
  }

  /// Where the next line goes, from the top down.
  private struct Cursor {
    var y = 16

    /// Lines of so many letters below what there is.
    mutating func lines(
      _ text: String, of letters: Int, step: Int, in language: String? = nil
    ) -> [TextLine] {
      FigureDrawing.wrapped(text, letters).map { words in
        y += step
        return TextLine(words: words, y: y, language: language)
      }
    }

    mutating func legend(of revisions: RevisionChart, _ catalogue: Words) -> [TextLine] {
      revisions.legend.flatMap { line in
        lines(
          "\(line.label.words) \(line.name)", of: 84, step: 18,
          in: line.kind == nil ? line.speaker.language : nil)
      } + lines(revisions.meaning(in: catalogue), of: 84, step: 18)
    }

    /// With bars, where the statements are on one scale; else the first of them, in words alone.
    mutating func rows(of statements: [StatementView], _ chart: ChartView?) -> [Row] {
      let bars = chart?.rows.map(Optional.some)
      let shown =
        bars?.compactMap { $0?.statement } ?? Array(statements.prefix(FigureDrawing.mostRows))
      let rows = shown.indices.map { index in
        let row = Row(shown[index], bar: bars?[index], y: y)
        y += bars == nil ? 24 : 50
        return row
      }
      y += bars == nil ? 0 : 22
      return rows
    }
  }

  /// Words in lines of so many letters; a letter of a script without spaces counts as two, and a longer
  /// word is a line of its own.
  static func wrapped(_ text: String, _ letters: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var width = 0
    for word in text.split(separator: " ") {
      let own = word.unicodeScalars.map { $0.value >= 0x2E80 ? 2 : 1 }.reduce(0, +)
      if !line.isEmpty, width + own > letters {
        lines.append(line)
        (line, width) = ("", 0)
      }
      line += line.isEmpty ? word : " \(word)"
      width += own + 1
    }
    return line.isEmpty ? lines : lines + [line]
  }
}

extension RevisionChart {
  /// What its marks mean, in sentences.
  fileprivate func meaning(in words: Words) -> String {
    let phrases: [(Words.Name, Bool)] = [
      (.revisionDots, true), (.revisionBars, hasBars), (.revisionOpenBars, hasOpenBars && !isDense),
      (.chartContested, isContested), (.revisionAhead, hasAhead), (.revisionVoid, hasVoid),
    ]
    return phrases.filter(\.1).map { words[$0.0] }.joined(separator: words[.space])
  }
}

extension FigureDrawing.Row {
  /// What the template cuts labels to.
  private static let longestLabel = 80

  fileprivate init(_ statement: StatementView, bar: ChartView.Row?, y: Int) {
    let stretches = statement.label
    let isMixed = stretches.contains { $0.language != nil }
    self.statement = statement
    label = FigureDrawing.TextLine(words: stretches.map(\.words).joined(), y: y + 18)
    self.stretches = isMixed && label.words.count <= Self.longestLabel ? stretches : []
    self.bar = bar
    top = y + 24
  }
}

extension StatementView {
  /// Its number and who states it, in one line.
  fileprivate var label: [FigureDrawing.Stretch] {
    let catalogue = first.words
    func plain(_ words: String) -> FigureDrawing.Stretch { .init(words: words, language: nil) }
    var label = [plain(words + catalogue[.colon])]
    for (place, speaker) in speakers.prefix(2).enumerated() {
      if place > 0 { label.append(plain(catalogue[.semicolon])) }
      label.append(.init(words: speaker.title, language: speaker.language))
    }
    return speakers.count > 2 ? label + [plain(catalogue[.andMore])] : label
  }
}

extension PageBuilder {
  /// Nil for what isn't a figure.
  func drawing(of document: Document) -> FigureDrawing? {
    guard let figure = document.entity.figure else { return nil }
    let comparison = briefing.comparisons[document.id]
    let statements =
      comparison.map { StatementView.all(views.claims(of: document), $0.statements) } ?? []
    let answer = comparison.flatMap { AnswerView($0, statements) }
    let settings = briefing.settings
    return FigureDrawing(
      title: figure.title, unit: figure.unit, answer: views.entry(document).entry.range, statements,
      revisions: RevisionChart(statements, like: answer?.parts[0].low), briefing.words,
      origin: [
        settings.title, Addressing.based(settings.url).url(Routes.path(of: document)),
      ])
  }
}
