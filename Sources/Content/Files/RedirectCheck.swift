internal import Diagnostics
import Support

/// Checks that no earlier slug is in use, by an entity or by a second one's past.
struct RedirectCheck {
  private(set) var diagnostics: [Diagnostic] = []

  init(_ site: Site) {
    var claimed: [EntityID: Document] = [:]
    for document in site.documents {
      for slug in document.common.redirectFrom {
        let id = EntityID(document.id.kind, slug.value)
        let holder = site[id] ?? claimed[id]
        claimed[id] = document
        guard let holder else { continue }
        diagnostics.append(
          Diagnostic(
            .duplicateSlug, "the slug '\(slug.value)' is in use",
            at: document.file.location(of: slug.range),
            suggestion: Suggestion("remove it here", replacements: [""]),
            related: [.init("this file uses it", at: holder.file.wholeLocation)]))
      }
    }
  }
}
