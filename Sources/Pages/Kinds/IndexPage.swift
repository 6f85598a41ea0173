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
      .optionalText("title", "what the entities have in common, if there are several groups") {
        $0.title
      },
      .list("entries", "the entities") { $0.entries },
    ])
}

extension PageBuilder {
  /// The introduction is on the first page only.
  func index(of kind: Kind, part: Int) -> IndexView {
    let introduction = briefing.introduction(of: kind)
    let groups = briefing.listings.indexes[kind, default: []].filter { !$0.documents.isEmpty }
    let first = (part - 1) * briefing.sizes.entries
    var before = 0
    var shown: [GroupView] = []
    for group in groups {
      let start = max(0, first - before)
      let end = min(group.documents.count, first + briefing.sizes.entries - before)
      before += group.documents.count
      guard start < end else { continue }
      shown.append(
        GroupView(
          title: groups.count > 1 ? group.title : nil,
          entries: group.documents[start..<end].map(views.entry)))
    }
    return IndexView(
      kind: kind, title: introduction?.title ?? briefing.words.plural(of: kind),
      text: text(of: part == 1 ? introduction : nil), groups: shown)
  }
}
