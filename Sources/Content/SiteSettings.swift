package import Diagnostics

/// What `Content/site.yml` states.
package final class SiteSettings: Sendable {
  /// Which mentions of names become links.
  package enum Autolink: String, Sendable {
    case first, all, off
  }

  /// An entry of the menu.
  package struct NavigationEntry: Sendable {
    /// A word for an index, or a reference to a page.
    package let to: Located<String>
    package let title: String?
  }

  package static let path = "Content/site.yml"

  package let file: InputFile
  package let title: String
  /// Ends with `/`.
  package let url: String
  package let language: String
  package let description: String?
  package let author: String?
  /// RFC 4151: who names the entries, and since when the name is theirs.
  package let feedAuthority: String
  package let feedSince: String
  package let feedEntries: Int
  package let autolink: Autolink
  /// Nil where the file names no entries.
  package let navigation: [NavigationEntry]?

  package init(parsing file: InputFile, into diagnostics: inout [Diagnostic]) {
    self.file = file
    let parsed = FrontMatter(
      checking: file, FrontMatter.init(parsingWhole:into:), into: &diagnostics)
    var fields = Fields([:])
    if let root = parsed.root {
      var check = KeyCheck(file)
      fields = check.fields(
        root, Keys.site, of: "site.yml", lacking: file.wholeLocation)
      diagnostics += check.diagnostics
    }
    title = fields.text("title")?.value ?? "Untitled"
    let url = fields.text("url")?.value ?? "https://site.invalid/"
    self.url = url.hasSuffix("/") ? url : url + "/"
    language = fields.text("language")?.value ?? "en"
    description = fields.text("description")?.value
    author = fields.text("author")?.value
    let feed = fields.record("feed")
    feedAuthority = feed?.text("authority")?.value ?? Self.host(of: url)
    feedSince = feed?.date("since")?.value.day ?? "2020"
    feedEntries = feed?.number("entries")?.value ?? 20
    autolink = fields.text("autolink").flatMap { Autolink(rawValue: $0.value) } ?? .first
    let entries = fields.records("navigation").compactMap { record in
      record.text("to").map { NavigationEntry(to: $0, title: record.text("title")?.value) }
    }
    navigation = entries.isEmpty ? nil : entries
  }

  /// The host of an absolute address, without a user and a port (RFC 3986, section 3.2).
  private static func host(of url: String) -> String {
    let start = url.firstRange(of: "://")?.upperBound ?? url.startIndex
    let authority = url[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let host = authority.lastIndex(of: "@").map { authority[$0...].dropFirst() } ?? authority
    return String(host.prefix { $0 != ":" })
  }
}
