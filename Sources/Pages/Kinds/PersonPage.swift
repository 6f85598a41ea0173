import Content
import Linking
import Templates

/// A person's page: roles, what the person says, and where the person occurs.
struct PersonView: TemplateRecord {
  let person: Person
  let text: TextView
  let roles: [RoleView]
  let affiliations: [PartyView]
  let statements: [ClaimView]
  let events: Excerpt<EntryView>
  let figures: Excerpt<EntryView>
  let company: [CompanyView]
  let backlinks: [BacklinkView]

  static let fields = Fields<PersonView>(
    "person",
    [
      .text("name", "the full name") { $0.person.name },
      .texts("names", "other forms that sources use") { $0.person.names.map(\.value) },
      .list("roles", "offices and functions, as sources word them") { $0.roles },
      .list("affiliations", "organisations the person speaks or acts for") { $0.affiliations },
      .record("text", "its texts and what they cite") { $0.text },
      .list("statements", "claims that the person makes, in `figures`") { $0.statements },
      .excerpt(
        "events", "events the person took part in, by date; the newest if there are many",
        allIn: "backlinks"
      ) { $0.events },
      .excerpt(
        "figures", "figures that concern the person; if there are many, contested ones first",
        allIn: "backlinks"
      ) { $0.figures },
      .list("company", "who and what is named in the same paragraphs most often") { $0.company },
      .list("backlinks", "where else the person is mentioned") { $0.backlinks },
    ])
}

/// An office or function of a person, as one source words it.
struct RoleView: TemplateRecord {
  let role: Person.Role
  let words: Words
  let source: SourceView?

  static let fields = Fields<RoleView>(
    "role",
    [
      .text("role", "in the source's words") { $0.role.role },
      .optionalDate("from", "since when") { view in
        view.role.from.flatMap { DateValue(moment: $0, view.words) }
      },
      .optionalDate("until", "until when") { view in
        view.role.until.flatMap { DateValue(moment: $0, view.words) }
      },
      .optionalText("from_words", "since when, in words: `from 2019`") {
        $0.role.from?.momentWords(filling: .roleFrom, in: $0.words)
      },
      .optionalText("until_words", "until when, in words") {
        $0.role.until?.momentWords(filling: .roleUntil, in: $0.words)
      },
      .optionalRecord("source", "the paragraph that says so") { $0.source },
    ])
}

extension PageBuilder {
  func person(_ document: Document, _ person: Person) -> PersonView {
    let figures = related(to: document, .figure)
    return PersonView(
      person: person, text: text(of: document),
      roles: person.roles.map {
        RoleView(role: $0, words: briefing.words, source: $0.source.flatMap(views.source))
      },
      affiliations: views.parties(person.affiliations, in: document),
      statements: statements(of: document, in: figures.shown),
      events: related(to: document, .event).map(views.entry), figures: figures.map(views.entry),
      company: views.company(of: document),
      backlinks: self.backlinks(of: document))
  }

  /// The claims of some figures that someone says, by figure.
  func statements(of document: Document, in figures: [Document]) -> [ClaimView] {
    views.claims(ofFigures: figures.sorted { $0.id < $1.id }) { claim, figure in
      briefing.graph[figure.id]?.entity(of: claim.by).map(briefing.site.original)
        == briefing.site.original(of: document.id)
    }
  }
}
