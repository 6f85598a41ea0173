import Content
import Diagnostics
import Linking
import Support
import Templates

/// What the pages of one of the site's languages share.
struct PageLanguage: Sendable {
  let briefing: Briefing
  let siteRecords: SiteRecords
  /// The catalogue, as templates see it.
  let words: Value
  private let navigation: [Navigation.Entry]

  init(
    _ briefing: Briefing, _ names: Names, _ assets: Assets, _ look: SiteLook,
    into diagnostics: inout [Diagnostic]
  ) {
    self.briefing = briefing
    navigation = Navigation(briefing, names, into: &diagnostics).entries
    siteRecords = SiteRecords(briefing, navigation, assets, look)
    words = .record(Record(of: briefing.words))
  }

  /// What every page shows.
  func append(to key: inout KeyBytes) {
    key.append(briefing.words.digest)
    for entry in navigation + briefing.filledPages {
      key.append(entry.title)
      key.append(entry.path)
    }
    for kind in briefing.indexedKinds { key.append(kind.rawValue) }
  }
}

/// A page in one of the site's languages, as the switch on its counterparts has it.
struct LanguageLinkView: TemplateRecord {
  let language: String
  let name: String
  let url: String
  /// The absolute address of the same page; nil where the link leads to the front page instead.
  let counterpart: String?
  let isCurrent: Bool
  /// Whether it is the site's own language.
  let isMain: Bool

  static let fields = Fields<LanguageLinkView>(
    "language link",
    [
      .text("language", "BCP 47 tag") { $0.language },
      .text("direction", "`ltr` or `rtl`") { LanguageTag.direction(of: $0.language) },
      .text("name", "what the language is called in itself") { $0.name },
      .text("url", "address of the page in that language, or of its front page") { $0.url },
      .optionalText(
        "counterpart", "absolute address of the page in that language, if it is there"
      ) { $0.counterpart },
      .bool("current", "whether it is the language of this page") { $0.isCurrent },
      .bool("main", "whether it is the site's own language") { $0.isMain },
    ])
}

extension [PageLanguage] {
  /// A page in each language of a site that has several.
  func links(from page: Page, _ addressing: Addressing) -> [LanguageLinkView] {
    guard count > 1 else { return [] }
    let site = Addressing.based(self[0].briefing.settings.url)
    let paths = enumerated().map { number, language in
      number == page.edition ? page.path : counterpart(of: page, in: language.briefing)
    }
    let isTranslated = page.subject.hasAddress && paths.count { $0 != nil } > 1
    return zip(indices, self).map { number, language in
      let path = paths[number]
      return LanguageLinkView(
        language: language.briefing.settings.language,
        name: language.briefing.words[.languageName],
        url: addressing.url(path ?? language.briefing.path(Routes.front)),
        counterpart: isTranslated ? path.map { site.url($0) } : nil,
        isCurrent: number == page.edition, isMain: number == 0)
    }
  }

  /// The path of a page in another language; nil where it is in none but its own.
  private func counterpart(of page: Page, in briefing: Briefing) -> String? {
    switch page.subject {
    case .entity(let id):
      let shown = briefing.site.counterparts(of: id).first {
        briefing.site.languageOfPage(of: $0) == briefing.settings.language
      }
      return shown.map(Routes.path)
    case .index(let kind):
      return briefing.indexedKinds.contains(kind) ? briefing.list(page.subject) : nil
    case .front, .timeline, .names, .sources: return briefing.list(page.subject)
    case .search: return briefing.path(Routes.search)
    default: return nil
    }
  }
}
