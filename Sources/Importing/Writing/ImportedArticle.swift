internal import Content
package import Diagnostics

/// An article made from a capture: its text without the page's furniture, its front matter with
/// what could be guessed, and all that was left out.
package struct ImportedArticle: Sendable {
  /// Passages that were left out, one behind the other.
  package struct Removed: Hashable, Sendable {
    package let kind: Furniture
    /// The paragraph they stood behind; 0 before the first.
    package fileprivate(set) var after: Int
    package fileprivate(set) var lines: [String]
  }

  /// The capture's title; nil where it has none, so that the article gets a label.
  package let title: String?
  /// Without the ending: `Content/articles/<slug>`.
  package let slug: String
  /// `txt`, or `md` for Markdown that means here what it means there.
  package let ending: String
  /// The whole file.
  package let text: String
  /// How the capture was encoded, as a phrase: `UTF-8, as it declares`.
  package let encoding: String
  /// The passages that are the article's text, as received.
  package let passages: [String]
  package let removed: [Removed]
  /// Suspicious places of the text, in the capture.
  package let diagnostics: [Diagnostic]

  package var path: String { "Content/articles/\(slug).\(ending)" }

  /// Furniture of the kinds in `kept` stays in the text.
  package init(_ capture: InputFile, keeping kept: Set<Furniture>) throws(CaptureText.NotText) {
    let decoded = try CaptureText(decoding: capture)
    let read = ReadCapture(decoded.file)
    let sorted = SortedCapture(read.lines, read.metadata)
    let facts = ArticleFacts(sorted, read.metadata)
    let parting = Parting(sorted, keeping: kept)
    let body = read.isMarkdown ? MarkdownBody(parting, url: facts.url) : nil
    let removed = body?.removed ?? parting.removed
    title = sorted.title
    encoding = "\(decoded.encoding.name), \(decoded.basis.rawValue)"
    ending = body == nil ? "txt" : "md"
    let name = Self.stem(of: capture.path)
    slug = (sorted.title ?? name).shortSlug ?? Slug.made(from: name) ?? "article"
    let head = ArticleHead(
      title: sorted.title, label: name, facts: facts, removed: removed,
      origin: "'\(name)' (\(encoding))")
    text = head.text + (body?.text ?? parting.kept.map { "\n\($0.text)\n" }.joined())
    passages = parting.kept.map(\.text)
    self.removed = removed
    diagnostics =
      (decoded.diagnostics
      + SuspiciousPlaces(in: parting.kept, of: decoded.file).diagnostics).sortedOnce()
  }

  /// A file's name without folders and ending.
  private static func stem(of path: String) -> String {
    let name = path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...]
    return String(name[..<(name.lastIndex(of: ".") ?? name.endIndex)])
  }
}

/// A capture as lines, by what kind of file it is.
private struct ReadCapture {
  let lines: [CaptureLine]
  let metadata: CaptureMetadata
  let isMarkdown: Bool

  init(_ file: InputFile) {
    isMarkdown = MarkdownCapture.isMarkdown(file.path)
    if isMarkdown {
      let markdown = MarkdownCapture(file)
      (lines, metadata) = (markdown.lines, markdown.metadata)
    } else if PageCapture.isPage(file.path, file.bytes) {
      let page = PageCapture(file.bytes)
      (lines, metadata) = (page.lines, page.metadata)
    } else {
      (lines, metadata) = (PlainCapture(file.bytes).lines, CaptureMetadata())
    }
  }
}

/// What stays and what goes.
struct Parting {
  private(set) var kept: [CaptureLine] = []
  private(set) var removed: [ImportedArticle.Removed] = []

  init(_ capture: SortedCapture, keeping kinds: Set<Furniture>) {
    for (line, part) in zip(capture.lines, capture.parts) {
      switch part {
      case .title: continue
      case .furniture(let kind) where !kinds.contains(kind): remove(line, kind)
      case .paragraph, .furniture: kept.append(line)
      }
    }
  }

  private mutating func remove(_ line: CaptureLine, _ kind: Furniture) {
    let ranges = TextLines.split(Array(line.text.utf8))
    let lines = ranges.map {
      String(decoding: Array(line.text.utf8)[$0], as: UTF8.self).trimmingLineEnds
    }.filter { !$0.isEmpty }
    let last = removed.count - 1
    if last >= 0, removed[last].kind == kind, removed[last].after == kept.count {
      removed[last].lines += lines
    } else {
      removed.append(.init(kind: kind, after: kept.count, lines: lines))
    }
  }

  /// What was removed, counted in another way: `number` tells how many paragraphs the kept passages
  /// up to one are.
  func removed(_ number: (Int) -> Int) -> [ImportedArticle.Removed] {
    removed.map { passage in
      var passage = passage
      passage.after = number(passage.after)
      return passage
    }
  }
}

extension String {
  /// A slug of at most 60 letters, cut between words.
  fileprivate var shortSlug: String? {
    guard let slug = Slug.made(from: self), slug.utf8.count > 60 else {
      return Slug.made(from: self)
    }
    let start = slug.prefix(61)
    return String(start.lastIndex(of: "-").map { start[..<$0] } ?? start.prefix(60))
  }
}
