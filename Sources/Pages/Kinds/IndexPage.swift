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
  func index(of kind: Kind) -> IndexView {
    let introduction = briefing.site.introduction(of: kind)
    return IndexView(
      kind: kind, title: introduction?.title ?? kind.plural,
      text: text(of: introduction), groups: groups(of: kind))
  }

  private func groups(of kind: Kind) -> [GroupView] {
    switch kind {
    case .figure:
      let figures = briefing.site.documents(of: .figure)
      return named([
        ("Contested", figures.filter(briefing.isContested)),
        ("Not contested", figures.filter { !briefing.isContested($0) }),
      ])
    case .topic:
      return named(
        Topic.Sort.allCases.map { sort in
          (
            sort.plural,
            briefing.site.documents(of: .topic).filter { $0.entity.topic?.sort == sort }
          )
        })
    case .event: return named([("", briefing.events)])
    case .note: return named([("", briefing.notes)])
    case .article:
      return named([("", briefing.articles)])
    case .person, .page:
      return named([
        ("", Array(briefing.site.documents(of: kind)).sorted(by: Briefing.isNamedBefore))
      ])
    }
  }

  /// The groups that hold something; alone, a group needs no title.
  private func named(_ groups: [(String, [Document])]) -> [GroupView] {
    let filled = groups.filter { !$0.1.isEmpty }
    return filled.map { title, documents in
      GroupView(title: filled.count > 1 ? title : nil, entries: documents.map(views.entry))
    }
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

extension Topic.Sort {
  fileprivate var plural: String {
    switch self {
    case .organisation: "Organisations"
    case .place: "Places"
    case .term: "Terms"
    }
  }
}
