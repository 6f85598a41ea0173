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
  private let paths: Set<String>
  private let suggestions: LinkSuggestions

  init(_ briefing: Briefing, paths: Set<String>) {
    self.briefing = briefing
    self.paths = paths
    suggestions = LinkSuggestions(briefing.site, paths: paths)
    for document in briefing.site.documents {
      for text in document.texts {
        if text.extent.links > 0 {
          for link in text.outline.links { check(link, of: text, document) }
        }
        for (index, mark) in (briefing.graph[document.id]?.marks[text.place] ?? []).enumerated() {
          guard case .image(let path)? = mark else { continue }
          check(text.outline.marks[index], image: path, of: text)
        }
      }
    }
  }

  private mutating func check(_ link: Markdown.Link, of text: TextPart, _ document: Document) {
    let target = LinkTarget(link.destination, in: document)
    let written = text.written(link)
    if case .malformed(let meant) = target {
      diagnostics.append(
        Diagnostic(
          .invalidURL,
          "'\(written)' is not a complete address: it must start with a scheme, '://' and a host",
          at: text.location(of: link.destinationSource),
          suggestion: meant.map { "did you mean '\($0)'?" }))
    } else if let problem = problem(of: target, link, written, document) {
      diagnostics.append(
        Diagnostic(
          .brokenLink, problem.message, at: text.location(of: link.destinationSource),
          suggestion: problem.fix))
    } else if link.isImage, let problem = imageProblem(of: target, link.destination) {
      diagnostics.append(
        Diagnostic(
          .unusableImage, problem.message, at: text.location(of: link.destinationSource),
          suggestion: problem.fix))
    }
    let words = text.outline.runs[link.run].text[link.range]
    if link.isImage, words.allSatisfy({ $0 <= UInt8(ascii: " ") }) {
      diagnostics.append(
        Diagnostic(
          .missingAlternative, "an image needs a description for those who can't see it",
          at: text.location(of: link.source),
          suggestion: "write what it shows: ![what it shows](\(link.destination))"))
    }
  }

  private mutating func check(_ mark: Mark, image path: String, of text: TextPart) {
    guard case .embed(let written) = mark.kind else { return }
    let image = EmbeddedImage(written)
    guard let size = briefing.images[path] else {
      let problem = Self.unreadable(written.target)
      diagnostics.append(
        Diagnostic(
          .unusableImage, problem.message, at: text.location(of: written.targetSource),
          suggestion: problem.fix))
      return
    }
    if image.size(of: size) == nil {
      diagnostics.append(
        Diagnostic(
          .unusableImage,
          "at this width the image has no size of 1 to \(ImageSize.longest) pixels a side",
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

  private func problem(
    of target: LinkTarget, _ link: Markdown.Link, _ written: String, _ document: Document
  ) -> (message: String, fix: String?)? {
    switch target {
    case .external, .fragment, .malformed: return nil
    case .unsafe:
      return (
        "'\(written)' is not an address that pages can link to",
        "link with https:, http:, mailto: or tel:, or to a file of the site"
      )
    case .outside:
      let fix = suggestions.destination(
        for: link.destination, target: "", in: document, isImage: link.isImage)
      return (
        "'\(written)' leads out of the site",
        fix.map { "did you mean '\($0)'?" } ?? "link to a file of the site"
      )
    case .path(let path):
      if paths.contains(briefing.site.output(ofContent: path)) { return nil }
      if let reason = suggestions.reasonLeftOut(path) {
        return ("the target of '\(written)' \(reason), so the built site has no page for it", nil)
      }
      let fix = suggestions.destination(
        for: link.destination, target: path, in: document, isImage: link.isImage)
      return (
        "'\(written)' does not lead to a file of the site", fix.map { "did you mean '\($0)'?" }
      )
    }
  }

  private func imageProblem(of target: LinkTarget, _ destination: String) -> (
    message: String, fix: String?
  )? {
    guard case .path(let path) = target else {
      return (
        "'\(destination)' is not a file of the site: pages request nothing from other hosts",
        "put the image next to the text"
      )
    }
    if briefing.images[briefing.site.output(ofContent: path)] != nil { return nil }
    return Self.unreadable(destination)
  }

  private static func unreadable(_ image: String) -> (message: String, fix: String?) {
    (
      "'\(image)' is not an image whose width and height can be read",
      "use PNG, JPEG, GIF, WebP, AVIF, or SVG with a viewBox"
    )
  }
}

extension TextPart {
  /// A link's destination as it is written in the file; as Markdown reads it where it is written
  /// elsewhere.
  func written(_ link: Markdown.Link) -> String {
    let isInPlace = link.destinationSource != link.source
    return isInPlace
      ? String(decoding: file.bytes[link.destinationSource], as: UTF8.self) : link.destination
  }
}
