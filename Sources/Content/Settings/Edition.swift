internal import Diagnostics
import Support

/// The site in another language than its own: one of `languages` in `site.yml`.
package struct Edition: Sendable {
  /// A BCP 47 tag.
  package let language: Located<String>
  /// What the site is called in it; nil where it keeps its name.
  let title: String?
  /// One or two sentences.
  let description: String?
  /// Nil where the menu leads to what that of the site's own language leads to.
  let navigation: [SiteSettings.NavigationEntry]?
  /// A line at the foot of each page, where it isn't that of the other language.
  let footer: String?

  init?(_ fields: Fields) {
    guard let language = fields[Keys.language] else { return nil }
    self.language = language
    title = fields[Keys.title]?.value
    description = fields[SiteSettings.Keys.description]?.value
    let entries = fields[SiteSettings.Keys.navigation]
    navigation = entries.isEmpty ? nil : entries
    footer = fields[Keys.footer]?.value
  }

  private enum Keys {
    static let language = TypedKey.language(
      "language", required: true, "BCP 47 tag of the language")
    static let title = TypedKey.text("title", "the briefing's name in this language")
    static let footer = TypedKey.text("footer", "a line at the foot of each page")
  }

  static let keys = [
    Keys.language.key, Keys.title.key, SiteSettings.Keys.description.key,
    SiteSettings.Keys.navigation.key, Keys.footer.key,
  ]

  /// The folder of the lists in a language that isn't the site's own, with its `/`.
  package static func folder(of language: String) -> String { "\(language.lowercased())/" }
}

extension SiteSettings {
  /// The site's own language and those of `languages`, in their order.
  package var languages: [String] { [language] + editions.map(\.language.value) }

  /// Each language once.
  static func checked(
    _ editions: [Edition], besides language: String, in file: InputFile,
    into diagnostics: inout [Diagnostic]
  ) -> [Edition] {
    var seen: Set = [language.lowercased()]
    return editions.filter { edition in
      let stated = edition.language
      if seen.insert(stated.value.lowercased()).inserted { return true }
      diagnostics.append(
        Diagnostic(
          .invalidLanguage, "'\(stated.value)' is already a language of the site",
          at: file.location(of: stated.range),
          suggestion: "name each language once, and the site's own as 'language' alone"))
      return false
    }
  }
}
