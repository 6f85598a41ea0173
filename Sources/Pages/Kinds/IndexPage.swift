import Content
import Linking
import Templates

/// A kind's index: its introduction and all of its entities.
struct IndexView: TemplateRecord {
  let kind: Kind
  let title: String
  let text: TextView
  let groups: [GroupView]

  static let fields = Fields<IndexView>(
    "index",
    [
      .text("kind", "the kind that is listed") { $0.kind.rawValue },
      .text("title", "its title") { $0.title },
      .record("text", "its texts and what they cite") { $0.text },
      .list("groups", "the entities, in groups") { $0.groups },
    ])
}

/// Some entities of an index that belong together.
struct GroupView: TemplateRecord {
  let title: String?
  let entries: [EntryView]

  static let fields = Fields<GroupView>(
    "group",
    [
      .optionalText("title", "what the entities have in common, where there are several groups") {
        $0.title
      },
      .list("entries", "the entities") { $0.entries },
    ])
}

extension PageMaker {
  /// The introduction stands on the first page alone.
  func index(of kind: Kind, part: Int) -> IndexView {
    let introduction = briefing.site.introduction(of: kind)
    let groups = (briefing.listings.indexes[kind] ?? []).filter { !$0.documents.isEmpty }
    let entries = groups.flatMap { group in group.documents.map { (group.title, $0) } }
    let shown = Dictionary(grouping: entries.part(part, of: briefing.sizes.entries), by: \.0)
    return IndexView(
      kind: kind, title: introduction?.title ?? kind.plural,
      text: text(of: part == 1 ? introduction : nil),
      groups: groups.compactMap { group in
        guard let entries = shown[group.title] else { return nil }
        return GroupView(
          title: groups.count > 1 ? group.title : nil, entries: entries.map { views.entry($0.1) })
      })
  }
}

extension Kind {
  /// The title of the kind's index where no introduction gives it another.
  var plural: String {
    switch self {
    case .article: "Articles"
    case .note: "Notes"
    case .page: "Pages"
    case .person: "People"
    case .topic: "Topics"
    case .event: "Events"
    case .figure: "Figures"
    }
  }
}
