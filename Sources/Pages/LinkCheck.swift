import Content
import Diagnostics
import Linking
import Markdown

/// Checks that every Markdown link and image of the content leads to a file of the site, and that
/// images can be shown and say what they show.
struct LinkCheck {
  private(set) var diagnostics: [Diagnostic] = []

  private let briefing: Briefing
  private let paths: Set<String>

  init(_ briefing: Briefing, paths: Set<String>) {
    self.briefing = briefing
    self.paths = paths
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
    if let fault = fault(of: target, link.destination) {
      diagnostics.append(
        Diagnostic(
          .brokenLink, fault.message, at: text.location(of: link.destinationSource),
          suggestion: fault.fix))
    } else if link.isImage, let fault = imageFault(of: target, link.destination) {
      diagnostics.append(
        Diagnostic(
          .unusableImage, fault.message, at: text.location(of: link.destinationSource),
          suggestion: fault.fix))
    }
    let words = text.outline.runs[link.run].text[link.range]
    if link.isImage, words.allSatisfy({ $0 <= UInt8(ascii: " ") }) {
      diagnostics.append(
        Diagnostic(
          .missingAlternative, "an image needs words for those who can't see it",
          at: text.location(of: link.source),
          suggestion: "write what it shows: ![what it shows](\(link.destination))"))
    }
  }

  private mutating func check(_ mark: Mark, image path: String, of text: TextPart) {
    guard case .embed(let written) = mark.kind else { return }
    if briefing.images[path] == nil {
      let fault = Self.unreadable(written.target)
      diagnostics.append(
        Diagnostic(
          .unusableImage, fault.message, at: text.location(of: written.targetSource),
          suggestion: fault.fix))
    } else if EmbeddedImage(written).words.isEmpty {
      diagnostics.append(
        Diagnostic(
          .missingAlternative, "an image needs words for those who can't see it",
          at: text.location(of: mark.source),
          suggestion: "write what it shows: ![[\(written.target)|what it shows]]"))
    }
  }

  private func fault(of target: LinkTarget, _ destination: String) -> (
    message: String, fix: String?
  )? {
    switch target {
    case .external, .fragment: return nil
    case .unsafe:
      return (
        "'\(destination)' is no address that pages link to",
        "link with https:, http:, mailto: or tel:, or to a file of the site"
      )
    case .outside:
      return ("'\(destination)' leads out of the site", "link to a file of the site")
    case .path(let path):
      if paths.contains(briefing.site.output(ofContent: path)) { return nil }
      let guess = nearest(to: path, among: paths.sorted())
      return (
        "'\(destination)' leads to no file of the site", guess.map { "did you mean '\($0)'?" }
      )
    }
  }

  private func imageFault(of target: LinkTarget, _ destination: String) -> (
    message: String, fix: String?
  )? {
    guard case .path(let path) = target else {
      return (
        "'\(destination)' is no file of the site: pages ask no other host for anything",
        "put the image next to the text"
      )
    }
    if briefing.images[briefing.site.output(ofContent: path)] != nil { return nil }
    return Self.unreadable(destination)
  }

  private static func unreadable(_ image: String) -> (message: String, fix: String?) {
    (
      "'\(image)' is no image whose width and height can be read",
      "use PNG, JPEG, GIF, WebP, AVIF, or SVG with a viewBox"
    )
  }
}
