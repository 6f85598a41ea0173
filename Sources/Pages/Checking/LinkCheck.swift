import Content
import Diagnostics
import Linking
import Markdown
import Support

/// Checks that every Markdown link and image of the content leads to a file of the site, and that
/// images can be shown and say what they show.
struct LinkCheck {
  private(set) var diagnostics: [Diagnostic] = []

  private let briefing: Briefing
  private let pages: [Page]
  private lazy var paths = Set(pages.map(\.path)).union(briefing.site.copied.map(\.outputPath))
  private lazy var destinations = LinkSuggestions(briefing.site, paths: paths)
  private var suggestions = Suggestions()

  /// `pages` are the site's; `numbers` are those of the documents to check.
  init(_ briefing: Briefing, _ pages: [Page], of numbers: some Sequence<Int>) {
    self.briefing = briefing
    self.pages = pages
    for number in numbers {
      let document = briefing.site.documents[number]
      suggestions = Suggestions()
      checkCredits(of: document)
      for text in document.texts {
        if text.extent.links > 0 { check(text.outline.links, of: text, document) }
        guard briefing.graph[number].showsImages else { continue }
        for (index, mark) in (briefing.graph[number].marks[text.place] ?? []).enumerated() {
          guard case .image(let path)? = mark else { continue }
          check(text.outline.marks[index], image: path, of: text)
        }
      }
    }
  }

  /// An address that several links share is reported once.
  private mutating func check(_ links: [Markdown.Link], of text: DocumentText, _ document: Document)
  {
    var places = LinkPlaces(in: text)
    var shared: Set<Location> = []
    // One without words is reported for that.
    for link in links where link.isImage || !link.range.isEmpty {
      if let problem = problem(of: link, document) {
        // Where a misplaced file belongs, its addresses may well lead somewhere.
        if case .misplaced = ContentPath(document.file.path) { continue }
        let place = places.place(of: link)
        if place.isShared, !shared.insert(place.location).inserted { continue }
        diagnostics.append(
          Diagnostic(
            problem.id, problem.message(place.written), at: place.location,
            suggestion: problem.suggestion)
        )
      } else if link.isImage {
        checkWords(of: link, text)
      }
    }
  }

  private mutating func checkCredits(of document: Document) {
    guard !document.common.images.isEmpty else { return }
    let shown = briefing.images(shownBy: document)
    for credit in document.common.images {
      let path = briefing.path(of: credit, in: document)
      guard path.map({ !shown.contains($0) }) ?? true else { continue }
      let names = shown.map {
        String($0[($0.lastIndex(of: "/").map($0.index(after:)) ?? $0.startIndex)...])
      }
      diagnostics.append(
        Diagnostic(
          .unusableImage, "the text shows no image '\(credit.file.value)'",
          at: document.file.location(of: credit.file.range),
          suggestion: suggestions.next {
            nearest(to: credit.file.value, among: names.sorted())
          }.map {
            "did you mean \(writing: $0)?"
          } ?? "name it as the text does"))
    }
  }

  private mutating func checkWords(of image: Markdown.Link, _ text: DocumentText) {
    let words = text.outline.runs[image.run].text[image.range]
    guard !image.destination.isEmpty, words.allSatisfy({ $0 <= UInt8(ascii: " ") }) else { return }
    diagnostics.append(
      Diagnostic(
        .missingAlternative, "an image needs a description for those who can't see it",
        at: text.location(of: image.source),
        suggestion: "write what it shows: ![what it shows](\(image.destination))"))
  }

  private mutating func check(_ mark: Mark, image path: String, of text: DocumentText) {
    guard case .embed(let written) = mark.kind else { return }
    let image = EmbeddedImage(written)
    guard let size = briefing.images[path] else {
      let problem = Self.unreadable(written.target)
      diagnostics.append(
        Diagnostic(
          .unusableImage, problem.message, at: text.location(of: written.targetSource),
          suggestion: problem.suggestion))
      return
    }
    if image.size(of: size) == nil {
      diagnostics.append(
        Diagnostic(
          .unusableImage,
          "at this width, a side of the image would not have 1 to \(ImageSize.longest) pixels",
          at: text.location(of: mark.source), suggestion: "leave the width out"))
    }
    if image.words.isEmpty {
      let size = written.label.map { "|\($0)" } ?? ""
      diagnostics.append(
        Diagnostic(
          .missingAlternative, "an image needs a description for those who can't see it",
          at: text.location(of: mark.source),
          suggestion: "write what it shows: ![[\(written.target)|what it shows\(size)]]"))
    }
  }

  /// What is wrong with a link; `message` takes the address as it is written.
  private struct Problem {
    let id: DiagnosticID
    let message: (String) -> String
    let suggestion: Suggestion?

    init(_ id: DiagnosticID, suggestion: Suggestion?, _ message: @escaping (String) -> String) {
      self.id = id
      self.message = message
      self.suggestion = suggestion
    }
  }

  private mutating func problem(of link: Markdown.Link, _ document: Document) -> Problem? {
    let target = MarkdownDestination(link.destination, in: document)
    if link.isImage, let problem = imageProblem(of: target, link.destination) { return problem }
    switch target {
    case .external, .fragment: return nil
    case .malformed(let rule, let meant):
      return Problem(.invalidURL, suggestion: meant.map { "did you mean \(writing: $0)?" }) {
        "'\($0)' is not a complete address: \(rule)"
      }
    case .unsafe:
      return Problem(
        .brokenLink,
        suggestion: "link with https:, http:, mailto: or tel:, or to a file of the site"
      ) { "'\($0)' is not an address that pages can link to" }
    case .outside:
      let suggestion = suggestions.next { [destinations] in
        destinations.destination(
          for: link.destination, target: "", in: document, isImage: link.isImage)
      }
      return Problem(
        .brokenLink,
        suggestion: suggestion.map { "did you mean \(writing: $0)?" }
          ?? "link to a file of the site"
      ) { "'\($0)' leads out of the site" }
    case .path(let path):
      if paths.contains(briefing.site.output(ofContent: path)) { return nil }
      if let reason = destinations.reasonLeftOut(path) {
        return Problem(.brokenLink, suggestion: nil) {
          "the target of '\($0)' \(reason), so the built site has no page for it"
        }
      }
      let suggestion = suggestions.next { [destinations] in
        destinations.destination(
          for: link.destination, target: path, in: document, isImage: link.isImage)
      }
      return Problem(.brokenLink, suggestion: suggestion.map { "did you mean \(writing: $0)?" }) {
        "'\($0)' does not lead to a file of the site"
      }
    }
  }

  private mutating func imageProblem(of target: MarkdownDestination, _ destination: String)
    -> Problem?
  {
    switch target {
    case .outside: return nil
    case .path(let path):
      let output = briefing.site.output(ofContent: path)
      guard paths.contains(output), briefing.images[output] == nil else { return nil }
      let problem = Self.unreadable(destination)
      return Problem(.unusableImage, suggestion: problem.suggestion) { _ in problem.message }
    case .external, .unsafe, .malformed, .fragment:
      if destination.isEmpty {
        return Problem(.unusableImage, suggestion: nil) { _ in
          "an image needs an address between its parentheses"
        }
      }
      return Problem(.unusableImage, suggestion: "put the image next to the text") {
        "'\($0)' is not a file of the site: pages request nothing from other hosts"
      }
    }
  }

  private static func unreadable(_ image: String) -> (message: String, suggestion: Suggestion?) {
    (
      "'\(image)' is not an image whose width and height can be read",
      "use PNG, JPEG, GIF, WebP, AVIF, or SVG with a viewBox"
    )
  }
}
