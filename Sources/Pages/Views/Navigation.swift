import Content
import Diagnostics
import Linking
import Support

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
    guard let wanted = briefing.settings.navigation else {
      entries = places.filter { $0.word != "names" && $0.word != "search" }.map {
        Entry(title: $0.title, path: $0.path)
      }
      return
    }
    var entries: [Entry] = []
    for entry in wanted {
      if let place = places.first(where: { $0.word == entry.to.value }) {
        entries.append(Entry(title: entry.title ?? place.title, path: place.path))
        continue
      }
      let meant = names.resolve(entry.to.value)
      if case .found(let id) = meant, let document = briefing.site[id].map(briefing.shown) {
        entries.append(
          Entry(title: entry.title ?? document.title, path: Routes.path(of: document)))
      } else if !briefing.site.isEmptyIndex(entry.to.value) {
        diagnostics.append(
          Self.unusableEntry(entry.to, meant, places.map(\.word), briefing.site, names))
      }
    }
    self.entries = entries
  }

  /// The words for pages that don't belong to an entity, with their titles.
  fileprivate static func places(_ briefing: Briefing) -> [(
    word: String, title: String, path: String
  )] {
    let order: [Kind] = [.figure, .event, .person, .topic, .note, .article]
    let indexes = order.filter(briefing.indexedKinds.contains).map { kind in
      (
        word: kind.folder ?? "",
        title: briefing.introduction(of: kind)?.title ?? briefing.words.plural(of: kind),
        path: briefing.path(Routes.index(of: kind))
      )
    }
    return indexes + [
      ("timeline", briefing.words[.timeline], briefing.path(Routes.timeline)),
      ("sources", briefing.words[.sources], briefing.path(Routes.sources)),
      ("names", briefing.words[.namesShort], briefing.path(Routes.names)),
      ("search", briefing.words[.search], briefing.path(Routes.search)),
    ]
  }

  private static func unusableEntry(
    _ to: Located<String>, _ meant: Names.Resolution, _ words: [String], _ site: Site,
    _ names: Names
  ) -> Diagnostic {
    let place = site.settings.file.location(of: to.range)
    switch meant {
    case .ambiguous(let ids):
      return Diagnostic(
        .ambiguousReference, "'\(to.value)' may mean \(ids.alternatives)",
        at: place, suggestion: .oneOf(ids))
    case .draft(let id):
      return Diagnostic(
        .draftReference, "the menu leads to '\(to.value)', which \(site.reasonLeftOut(id))",
        at: place,
        suggestion: "publish '\(id)', or remove the entry")
    case .found, .wrongKind, .unknown:
      let guess = nearest(to: to.value, among: words) ?? names.meant(by: to.value)
      return Diagnostic(
        .unknownReference, "the menu leads to '\(to.value)', which is neither an index nor a page",
        at: place, suggestion: guess.map { "did you mean \(writing: $0)?" })
    }
  }
}

extension Briefing {
  /// Whether a word of `navigation` means an index rather than an entity.
  package func isIndex(_ word: String) -> Bool {
    Navigation.places(self).contains { $0.word == word } || site.isEmptyIndex(word)
  }
}

extension Site {
  /// The entries of the menu that are left out, as their index has nothing to list yet.
  var emptyIndexes: [Located<String>] {
    (settings.navigation ?? []).map(\.to).filter { isEmptyIndex($0.value) }
  }

  fileprivate func isEmptyIndex(_ word: String) -> Bool {
    Kind(folder: word).map { !indexedKinds.contains($0) } ?? false
  }
}
