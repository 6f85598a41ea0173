internal import Diagnostics
internal import Markdown

/// Warns of headings in texts that are of the same rank as their page's title.
struct HeadingCheck {
  private(set) var diagnostics: [Diagnostic] = []

  init(_ site: Site) {
    guard site.settings.headingShift == 0 else { return }
    // The marks of a merge's conflict look like headings.
    for document in site.documents where document.file.conflictDiagnostic == nil {
      for text in document.texts where text.extent.mainHeadings > 0 {
        for heading in text.outline.headings where heading.level == 1 {
          diagnostics.append(
            Diagnostic(
              .mainHeading, "the page's title must be its only heading of level 1",
              at: text.location(of: heading.source),
              suggestion: "start it with '##', or set 'headings: below-title' in site.yml"))
        }
      }
    }
  }
}
