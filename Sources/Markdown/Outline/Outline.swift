package import Diagnostics
package import Support

/// What one text consists of: its blocks, headings, runs of text, links and marks.
///
/// Made once from the bytes; holds no memory of cmark's. A class, as it is large and never changes.
package final class Outline: Sendable {
  /// How the text is written.
  enum Format: Hashable, Sendable {
    case markdown(numbersParagraphs: Bool)
    case plainText
  }

  /// The headings, in document order.
  package let headings: [Heading]
  /// By number; the first has number 1.
  package let paragraphs: [Paragraph]
  /// In document order, one for each inline container.
  package let runs: [TextRun]
  /// The marks, in document order.
  package let marks: [Mark]
  /// The links, in document order.
  package let links: [Link]

  let format: Format
  let body: Range<Int>
  let holes: [Hole]
  /// Whether some run holds raw HTML.
  let hasInlineHTML: Bool
  /// The footnote definitions that are shown, by number from 1.
  let footnoteOrder: [Int]

  /// A part of a run's raw text, as cmark reads it, that is not shown as it was written.
  struct Hole: Hashable, Sendable {
    private let runNumber: UInt32
    private let (rawBytes, shownBytes): (SmallRange, SmallRange)
    var kind: Kind

    /// The number of its run.
    var run: Int { Int(runNumber) }
    /// Of the raw text.
    var raw: Range<Int> { rawBytes.range }
    /// Of the run's text.
    var shown: Range<Int> { shownBytes.range }

    init(run: Int, raw: Range<Int>, shown: Range<Int>, kind: Kind) {
      runNumber = UInt32(clamping: run)
      (rawBytes, shownBytes) = (SmallRange(raw), SmallRange(shown))
      self.kind = kind
    }

    enum Kind: Hashable, Sendable {
      /// The mark's index.
      case mark(Int)
      /// A reference to a footnote: its number from 1, 0 where the footnote is not shown, and which
      /// of the references to it this is, from 1.
      case footnote(number: Int, use: Int)
      /// The box of a task.
      case task(isDone: Bool)
      /// The sign at one end of struck words.
      case delimiter
    }
  }

  var hasParagraphAnchors: Bool { format != .markdown(numbersParagraphs: false) }

  /// CommonMark with our marks, pipe tables and footnotes.
  ///
  /// `body` is the part of the file that holds the text; front matter is before it. Paragraphs are
  /// always counted, their anchors `id="p4"` are written only if `numbersParagraphs`.
  package convenience init(
    parsing file: InputFile, body: Range<Int>, numbersParagraphs: Bool,
    into diagnostics: inout [Diagnostic]
  ) {
    let body = body.clamped(to: 0..<file.bytes.count)
    var builder = OutlineBuilder(file: file)
    builder.read(ParsedText(file, body: body, needsLines: true))
    diagnostics += builder.diagnostics
    self.init(
      builder, format: .markdown(numbersParagraphs: numbersParagraphs), body: body)
  }

  /// Plain text: every line that is not only white space is a paragraph, and no character is markup.
  package convenience init(
    plainText file: InputFile, body: Range<Int>, into diagnostics: inout [Diagnostic]
  ) {
    let body = body.clamped(to: 0..<file.bytes.count)
    var builder = OutlineBuilder(file: file)
    builder.readLines(of: PreparedText(file, body: body))
    diagnostics += builder.diagnostics
    self.init(builder, format: .plainText, body: body)
  }

  private init(_ builder: OutlineBuilder, format: Format, body: Range<Int>) {
    headings = builder.headings.shrunkToFit
    paragraphs = builder.paragraphs.shrunkToFit
    runs = builder.runs.shrunkToFit
    marks = builder.marks.shrunkToFit
    links = builder.links.shrunkToFit
    holes = builder.holes.shrunkToFit
    hasInlineHTML = builder.hasInlineHTML
    footnoteOrder = builder.footnoteOrder
    self.format = format
    self.body = body
  }
}
