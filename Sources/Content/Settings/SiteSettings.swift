package import Diagnostics
package import Support

/// What `Content/site.yml` states.
package final class SiteSettings: Sendable {
  /// Which mentions of names become links.
  package enum Autolink: String, CaseIterable, Sendable {
    case first, all, off
  }

  /// How the headings of texts are ranked on pages.
  enum Headings: String, CaseIterable {
    case asWritten = "as-written"
    case belowTitle = "below-title"
  }

  /// An entry of the menu.
  package struct NavigationEntry: Sendable {
    /// A word for an index, or a reference to a page.
    package let to: Located<String>
    /// Of a menu entry, in the author's words.
    package let title: String?
  }

  /// Below the briefing's folder.
  package static let path = "Content/site.yml"

  /// `site.yml`, for diagnostics.
  package let file: InputFile
  /// The briefing's name.
  package let title: String
  /// In ASCII (RFC 3986); ends with `/`.
  package let url: String
  /// A BCP 47 tag.
  package let language: String
  /// The site in other languages.
  package let editions: [Edition]
  /// Where the file states it; nil where it doesn't.
  package let languageRange: Range<Int>?
  /// One or two sentences.
  package let description: String?
  /// Who writes the briefing.
  package let author: String?
  /// RFC 4151: who names the entries, and since when the name is theirs.
  package let feedAuthority: String
  /// A year, month or day, as in a tag URI (RFC 4151).
  package let feedSince: String
  /// How many entries a feed has at most.
  package let feedEntries: Int
  /// Which mentions of names become links.
  package let autolink: Autolink
  /// The day that `publish_on` is judged by, where the build is given none.
  package let date: CalendarDay?
  /// How many ranks below what is written the headings of texts are set.
  package let headingShift: Int
  /// Nil where the file names no entries.
  package let navigation: [NavigationEntry]?
  /// How the built-in templates look.
  package let look: Look
  /// A line at the foot of each page.
  package let footer: String?

  /// Wrong values are reported, and replaced by defaults.
  package init(parsing file: InputFile, into diagnostics: inout [Diagnostic]) {
    self.file = file
    let parsed = FrontMatter(
      checking: file, FrontMatter.init(parsingWhole:into:), into: &diagnostics)
    var fields = Fields([:])
    if let root = parsed.root {
      var check = KeyCheck(file)
      fields = check.fields(
        root, Keys.all, of: "site.yml", lacking: file.wholeLocation)
      diagnostics += check.diagnostics
    }
    title = fields[Keys.title]?.value ?? "Untitled"
    url = fields[Keys.url]?.value ?? "https://site.invalid/"
    language = fields[Keys.language]?.value ?? "en"
    languageRange = fields[Keys.language]?.range
    editions = Self.checked(
      fields[Keys.languages], besides: language, in: file, into: &diagnostics)
    description = fields[Keys.description]?.value
    author = fields[Keys.author]?.value
    let feed = fields[Keys.feed]
    let host = HostName.host(of: url)
    feedAuthority = Self.authority(feed?[Keys.authority], host, in: file, into: &diagnostics)
    feedSince = Self.since(feed?[Keys.since], in: file, into: &diagnostics)
    feedEntries = feed?[Keys.entries]?.value ?? 20
    date = fields[Keys.date]?.value.certainDay
    autolink = fields[Keys.autolink] ?? .first
    headingShift = fields[Keys.headings] == .belowTitle ? 1 : 0
    look = Look(fields[Keys.look], in: file, into: &diagnostics)
    let entries = fields[Keys.navigation]
    navigation = entries.isEmpty ? nil : entries
    footer = look.footer
  }

  /// The settings as pages in another language see them.
  package init(_ settings: SiteSettings, in edition: Edition) {
    file = settings.file
    title = edition.title ?? settings.title
    url = settings.url
    language = edition.language.value
    languageRange = edition.language.range
    editions = []
    description = edition.description
    author = settings.author
    feedAuthority = settings.feedAuthority
    feedSince = settings.feedSince
    feedEntries = settings.feedEntries
    autolink = settings.autolink
    date = settings.date
    headingShift = settings.headingShift
    // Words of the other language are no words of this one.
    navigation =
      edition.navigation
      ?? settings.navigation.map { $0.map { NavigationEntry(to: $0.to, title: nil) } }
    look = settings.look
    footer = edition.footer ?? settings.footer
  }

  /// What entry ids name us by; `host` is the site's own.
  private static func authority(
    _ stated: Located<String>?, _ host: String, in file: InputFile,
    into diagnostics: inout [Diagnostic]
  ) -> String {
    guard let stated else { return host }
    if HostName.isTagAuthority(stated.value) { return stated.value }
    let meant = HostName.host(of: stated.value)
    let suggestion = HostName.isTagAuthority(meant) ? meant : host
    diagnostics.append(
      Diagnostic(
        .invalidAuthority,
        "'\(stated.value)' is neither a host nor an email address (RFC 4151), such as 'briefing.example'",
        at: file.location(of: stated.range), suggestion: "write \(writing: suggestion)"))
    return host
  }

  private static func since(
    _ stated: Located<EDTFDate>?, in file: InputFile, into diagnostics: inout [Diagnostic]
  ) -> String {
    guard let stated else { return "2020" }
    if let day = stated.value.exactDay { return day }
    diagnostics.append(
      Diagnostic(
        .invalidDate, "'since' must be a year, month or day, not '\(stated.value.iso)'",
        at: file.location(of: stated.range),
        suggestion: stated.value.day.map { "write \(writing: $0)" }))
    return "2020"
  }
}
