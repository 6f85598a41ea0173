internal import Diagnostics
internal import Markdown

/// Warns of headings in texts that are of the same rank as their page's title.
struct HeadingCheck {
  private(set) var diagnostics: [Diagnostic] = []

  /// `documents` are some of the site's, or all.
  init(_ site: Site, _ documents: [Document]) {
    guard site.settings.headingShift == 0 else { return }
    for document in documents {
      let texts = document.texts.filter { $0.extent.mainHeadings > 0 }
      // The marks of a merge's conflict look like headings.
      guard !texts.isEmpty, document.file.conflictDiagnostic == nil else { continue }
      for text in texts {
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
