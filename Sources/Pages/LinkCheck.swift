import Content
import Diagnostics
import Markdown

/// Checks that every Markdown link and image of the content leads to a file of the site.
struct LinkCheck {
  private(set) var diagnostics: [Diagnostic] = []

  init(_ site: Site, paths: Set<String>) {
    for document in site.documents {
      for text in document.texts {
        for link in text.outline.links {
          guard let fault = Self.fault(link.destination, document, site, paths) else { continue }
          diagnostics.append(
            Diagnostic(
              .brokenLink, fault.message, at: text.location(of: link.destinationSource),
              suggestion: fault.fix))
        }
      }
    }
  }

  private static func fault(
    _ destination: String, _ document: Document, _ site: Site, _ paths: Set<String>
  ) -> (message: String, fix: String?)? {
    switch LinkTarget(destination, in: document) {
    case .external, .fragment: return nil
    case .unsafe:
      return (
        "'\(destination)' is no address that pages link to",
        "link with https:, http:, mailto: or tel:, or to a file of the site"
      )
    case .outside:
      return ("'\(destination)' leads out of the site", "link to a file of the site")
    case .path(let path):
      if paths.contains(site.output(ofContent: path)) { return nil }
      let guess = nearest(to: path, among: paths.sorted())
      return (
        "'\(destination)' leads to no file of the site", guess.map { "did you mean '\($0)'?" }
      )
    }
  }
}
