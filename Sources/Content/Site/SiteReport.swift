internal import Diagnostics
import Support

/// What is wrong with a site's documents beside each other, by what it rests on.
struct SiteReport: Sendable {
  /// What rests on front matter, and on how many paragraphs articles have.
  private let sources: [Diagnostic]
  /// What rests on front matter alone.
  private let stated: [Diagnostic]
  /// What rests on each text alone.
  private let headings: [Diagnostic]

  var diagnostics: [Diagnostic] { sources + stated + headings }

  init(_ site: Site, stated: [Diagnostic]) {
    sources = SourceCheck(site).diagnostics
    self.stated = stated
    headings = HeadingCheck(site, site.documents).diagnostics
  }

  /// That of an earlier site with other texts of some documents.
  init(_ earlier: SiteReport, _ site: Site, texts: [Document]) {
    // Of an article as well: its paragraphs may be others.
    sources =
      texts.contains { $0.id.kind == .article } ? SourceCheck(site).diagnostics : earlier.sources
    stated = earlier.stated
    let paths = Set(texts.map(\.file.path))
    headings =
      earlier.headings.filter { !paths.contains($0.location.path) }
      + HeadingCheck(site, texts).diagnostics
  }
}
