import Diagnostics
package import Language
package import Markdown
package import Support
internal import Synchronization

/// A Markdown text of a document: its body, or a value of its front matter.
///
/// A class, as it is large, never changes, and is handed around for every sentence that is shown.
package final class DocumentText: Sendable {
  /// Which of the document's texts it is.
  package enum Place: String, CaseIterable, Hashable, Sendable {
    case body, outside, explanation
  }

  /// Which text of the document it is.
  package let place: Place
  /// What the outline's ranges are about: the document's file, or the value alone.
  package let file: InputFile
  /// What is known of the outline without making it.
  package let extent: Extent
  /// Where the front matter states the value, and of which file; nil for a body.
  private let value: (file: InputFile, range: Range<Int>)?
  private let reading: Reading
  private let cut = Mutex<(language: String, sentences: SentenceTable)?>(nil)

  /// How much a text holds of what is looked for in every text.
  package struct Extent: Hashable, Sendable {
    /// How many paragraphs the text has.
    package let paragraphs: Int
    /// Images, and links that don't plainly lead to another site: what each build has to look at.
    package let links: Int
    /// Headings of the first rank.
    package let mainHeadings: Int
    /// The digest of the anchors of all headings.
    package let anchors: Digest

    fileprivate init(of outline: Outline) {
      paragraphs = outline.paragraphs.count
      links = outline.links.count { $0.isImage || !$0.leavesSite }
      mainHeadings = outline.headings.count { $0.level == 1 }
      var anchors = KeyBytes()
      for heading in outline.headings { anchors.append(heading.anchor) }
      self.anchors = anchors.digest
    }

    /// Reads an extent that `write` wrote.
    package init(reading reader: inout MemoReader) {
      paragraphs = reader.number()
      links = reader.number()
      mainHeadings = reader.number()
      anchors = reader.digest()
    }

    /// Writes it for a memo.
    package func write(to writer: inout MemoWriter) {
      writer.append(paragraphs)
      writer.append(links)
      writer.append(mainHeadings)
      writer.append(anchors)
    }
  }

  private enum Reading: Sendable {
    case done(Outline)
    case delayed(Delayed)
  }

  /// An outline that is made when it is first asked for.
  private final class Delayed: Sendable {
    private let form: Form
    private let file: InputFile
    private let outline = Mutex<Outline?>(nil)

    init(_ form: Form, of file: InputFile) {
      self.form = form
      self.file = file
    }

    var value: Outline {
      outline.withLock { outline in
        if let outline { return outline }
        var known: [Diagnostic] = []
        let made = form.outline(of: file, into: &known)
        outline = made
        return made
      }
    }
  }

  /// How a text is written, and where in its file.
  enum Form: Sendable {
    case markdown(Range<Int>, numbersParagraphs: Bool)
    case plain(Range<Int>)

    fileprivate func outline(of file: InputFile, into diagnostics: inout [Diagnostic]) -> Outline {
      switch self {
      case .markdown(let body, let numbersParagraphs):
        Outline(
          parsing: file, body: body, numbersParagraphs: numbersParagraphs, into: &diagnostics)
      case .plain(let body): Outline(plainText: file, body: body, into: &diagnostics)
      }
    }
  }

  /// A document's body. Where `extent` is known, from an equal file without diagnostics,
  /// the text is read when it is asked for.
  convenience init(
    body form: Form, of file: InputFile, _ extent: Extent?, into diagnostics: inout [Diagnostic]
  ) {
    self.init(.body, form, of: file, at: nil, extent, into: &diagnostics)
  }

  /// A value's errors are reported at its start, since a folded or quoted value's bytes are not its
  /// text's.
  convenience init(
    value: Located<String>, _ place: Place, of document: InputFile, _ extent: Extent?,
    into diagnostics: inout [Diagnostic]
  ) {
    let file = InputFile(path: document.path, bytes: Array(value.value.utf8))
    var found: [Diagnostic] = []
    self.init(
      place, .markdown(0..<file.bytes.count, numbersParagraphs: false), of: file,
      at: (document, value.range), extent, into: &found)
    diagnostics += found.map {
      Diagnostic(
        $0.id, $0.message, at: document.location(of: value.range), suggestion: $0.suggestion)
    }
  }

  private init(
    _ place: Place, _ form: Form, of file: InputFile,
    at value: (file: InputFile, range: Range<Int>)?, _ extent: Extent?,
    into diagnostics: inout [Diagnostic]
  ) {
    self.place = place
    self.file = file
    self.value = value
    if let extent {
      reading = .delayed(Delayed(form, of: file))
      self.extent = extent
    } else {
      let outline = form.outline(of: file, into: &diagnostics)
      reading = .done(outline)
      self.extent = Extent(of: outline)
    }
  }

  /// False where the outline is made already.
  package var isReadWhenAskedFor: Bool {
    if case .delayed = reading { true } else { false }
  }

  /// Read when it is first asked for.
  package var outline: Outline {
    switch reading {
    case .done(let outline): outline
    case .delayed(let delayed): delayed.value
    }
  }

  /// The sentences of its runs, in the language of the document; cut when they are first asked for.
  package func sentences(in language: String) -> SentenceTable {
    cut.withLock { cut in
      if let cut, cut.language == language { return cut.sentences }
      let made = SentenceTable(of: outline.runs.lazy.map(\.text), .of(language))
      cut = (language, made)
      return made
    }
  }

  /// Where a range of this text is in the document's file.
  package func location(of range: Range<Int>) -> Location {
    value.map { $0.file.location(of: $0.range) } ?? file.location(of: range)
  }
}

extension Link {
  private static let plainHost = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.".utf8)

  /// Whether it is a complete address of another site, so that nothing of this one bears on it.
  /// A form that any rule may object to is not.
  fileprivate var leavesSite: Bool {
    guard destination.hasWholePercentCodes else { return false }
    let bytes = destination.utf8
    for scheme in ["mailto:", "tel:"] where bytes.starts(with: scheme.utf8) {
      return bytes.count > scheme.utf8.count
    }
    for scheme in ["https://", "http://"] where bytes.starts(with: scheme.utf8) {
      let host = bytes.dropFirst(scheme.utf8.count).prefix { $0 != UInt8(ascii: "/") }
      let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      return host.allSatisfy(Self.plainHost.contains) && !labels.contains(where: \.isEmpty)
    }
    return false
  }
}
