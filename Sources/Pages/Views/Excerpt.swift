import Content
import Linking
import Templates

/// Some of many, and where all are listed; nil where these are all.
struct Excerpt<Shown: Sendable>: Sendable {
  let shown: [Shown]
  let all: WholeListView?
}

/// Where all of many are listed, of which some are shown.
struct WholeListView: TemplateRecord {
  let count: Int
  let url: String

  static let fields = Fields<WholeListView>(
    "whole list",
    [
      .number("count", "how many there are") { Number($0.count) },
      .text("url", "address of the page that lists them") { $0.url },
    ])
}

extension Field {
  /// Some of many, and `all_…`, which leads to the list of all where there are more; `list` is another
  /// field of the record that has all.
  static func excerpt<Shown: TemplateRecord>(
    _ name: String, _ doc: String, allIn list: String? = nil,
    _ get: @escaping @Sendable (Root) -> Excerpt<Shown>
  ) -> Field {
    let note = list.map { "; `\($0)` has all" } ?? ""
    return Field([
      .list(name, doc) { get($0).shown },
      .optionalRecord("all_\(name)", "if only some of them are shown\(note)") { get($0).all },
    ])
  }
}

extension PageBuilder {
  /// Some of so many documents, all of which a list has.
  func excerpt<Shown>(
    _ documents: some Collection<Document>, of count: Int, _ list: Page.Subject,
    _ view: (Document) -> Shown
  ) -> Excerpt<Shown> {
    let isWhole = documents.count == count
    return Excerpt(
      shown: documents.map(view),
      all: isWhole
        ? nil : briefing.list(list).map { WholeListView(count: count, url: addressing.url($0)) })
  }

  /// What the front matter of documents of a kind connects with an entity, as its page lists it: of
  /// many events the newest, of figures those that are contested rather than others. The documents
  /// alone decide that, never who else mentions them, or else the page's key would have to name those.
  func related(to entity: Document, _ kind: Content.Kind) -> Excerpt<Document> {
    let all = briefing.related(to: entity.id, kind)
    let limit = briefing.sizes.related
    let sorted = kind == .event ? all.sortedByDate() : all.sortedByTitle(briefing.words.alphabet)
    guard all.count > limit else { return Excerpt(shown: sorted, all: nil) }
    let list = WholeListView(
      count: all.count, url: addressing.url(briefing.entry(entity).path))
    if kind == .event { return Excerpt(shown: sorted.suffix(limit), all: list) }
    let contested = sorted.filter(briefing.isContested).prefix(limit)
    let others = sorted.filter { !briefing.isContested($0) }.prefix(limit - contested.count)
    return Excerpt(shown: (contested + others).sortedByTitle(briefing.words.alphabet), all: list)
  }
}

extension Excerpt {
  func map<Other>(_ view: (Shown) -> Other) -> Excerpt<Other> {
    Excerpt<Other>(shown: shown.map(view), all: all)
  }
}
