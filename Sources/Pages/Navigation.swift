import Content
import Diagnostics
import Linking

/// The entries of the site's menu: as `site.yml` names them, or else the indexes that there are.
struct Navigation {
  /// A title and the page it leads to.
  struct Entry: Hashable {
    let title: String
    let path: String
  }

  let entries: [Entry]

  init(_ briefing: Briefing, _ names: Names, into diagnostics: inout [Diagnostic]) {
    let places = Self.places(briefing)
    guard let wanted = briefing.site.settings.navigation else {
      entries = places.filter { $0.word != "names" }.map { Entry(title: $0.title, path: $0.path) }
      return
    }
    var entries: [Entry] = []
    for entry in wanted {
      if let place = places.first(where: { $0.word == entry.to.value }) {
        entries.append(Entry(title: entry.title ?? place.title, path: place.path))
      } else if case .found(let id) = names.resolve(entry.to.value),
        let document = briefing.site[id]
      {
        entries.append(
          Entry(title: entry.title ?? document.title, path: Routes.path(of: document)))
      } else {
        diagnostics.append(Self.unknown(entry.to, places.map(\.word), briefing.site))
      }
    }
    self.entries = entries
  }

  /// The words for pages that are no entity's, with their titles.
  private static func places(_ briefing: Briefing) -> [(word: String, title: String, path: String)]
  {
    let order: [Kind] = [.figure, .event, .person, .topic, .note, .article]
    let indexes = order.filter(briefing.indexedKinds.contains).map { kind in
      (
        word: kind.folder ?? "",
        title: briefing.site.introduction(of: kind)?.title ?? kind.plural,
        path: Routes.index(of: kind)
      )
    }
    return indexes + [
      ("timeline", "Timeline", Routes.timeline), ("sources", "Sources", Routes.sources),
      ("names", "A–Z", Routes.names),
    ]
  }

  private static func unknown(_ to: Located<String>, _ words: [String], _ site: Site) -> Diagnostic
  {
    Diagnostic(
      .unknownReference, "the menu leads to '\(to.value)', which is no index and no page",
      at: site.settings.file.location(of: to.range),
      suggestion: nearest(to: to.value, among: words + site.documents.map(\.id.slug))
        .map { "did you mean '\($0)'?" })
  }
}
