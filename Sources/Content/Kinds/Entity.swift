package import Support

/// What a document is about, by kind.
///
/// The values are classes, as claims are: they never change, and are handed around for every place
/// that shows one of their fields.
package enum Entity: Sendable {
  case article(Article)
  case note(Note)
  case page(StandalonePage)
  case person(Person)
  case topic(Topic)
  case event(Event)
  case figure(Figure)

  init(_ fields: Fields, _ id: EntityID, introduces: Kind?) {
    switch id.kind {
    case .article: self = .article(Article(fields, standIn: id.slug))
    case .note: self = .note(Note(fields, standIn: id.slug))
    case .page: self = .page(StandalonePage(fields, introduces: introduces, standIn: id.slug))
    case .person: self = .person(Person(fields, standIn: id.slug))
    case .topic: self = .topic(Topic(fields, standIn: id.slug))
    case .event: self = .event(Event(fields, standIn: id.slug))
    case .figure: self = .figure(Figure(fields, standIn: id.slug))
    }
  }

  /// The keys that several kinds have.
  package enum Keys {
    package static let names = TypedKey.texts("names", "other forms the sources use")
    package static let never = TypedKey.texts(
      "never", "longer names that contain one of these but mean something else")
    package static let name = TypedKey.text("name", required: true, "the full name")
  }

  /// The title or name under which pages show it.
  package var title: String {
    switch self {
    case .article(let article): article.title
    case .note(let note): note.title
    case .page(let page): page.title
    case .person(let person): person.name
    case .topic(let topic): topic.name
    case .event(let event): event.title
    case .figure(let figure): figure.title
    }
  }

  /// The declared other forms of the name.
  package var names: [Located<String>] {
    switch self {
    case .article, .page: []
    case .note(let note): note.names
    case .person(let person): person.names
    case .topic(let topic): topic.names
    case .event(let event): event.names
    case .figure(let figure): figure.names
    }
  }

  /// Whether its names are sought in texts; those of what we have written and of what others have aren't.
  package var isSought: Bool {
    switch self {
    case .person, .topic, .event, .figure: true
    case .article, .note, .page: false
    }
  }

  /// Its title and its other names.
  package func appendNames(to key: inout KeyBytes) {
    key.append(title)
    key.append(names.count)
    for name in names { key.append(name.value) }
  }

  /// Longer names that are declared not to be the entity's.
  package var never: [Located<String>] {
    switch self {
    case .article, .note, .page: []
    case .person(let person): person.never
    case .topic(let topic): topic.never
    case .event(let event): event.never
    case .figure(let figure): figure.never
    }
  }

  /// The date that lists sort by.
  package var edtfDate: EDTFDate? {
    switch self {
    case .article(let article): article.date
    case .note(let note): note.date
    case .event(let event): event.date
    case .page, .person, .topic, .figure: nil
    }
  }

  /// Nil for other kinds, as in those below.
  package var article: Article? { if case .article(let value) = self { value } else { nil } }
  /// If it is one.
  package var note: Note? { if case .note(let value) = self { value } else { nil } }
  /// If it is one.
  package var page: StandalonePage? { if case .page(let value) = self { value } else { nil } }
  /// If it is one.
  package var person: Person? { if case .person(let value) = self { value } else { nil } }
  /// If it is one.
  package var topic: Topic? { if case .topic(let value) = self { value } else { nil } }
  /// If it is one.
  package var event: Event? { if case .event(let value) = self { value } else { nil } }
  /// If it is one.
  package var figure: Figure? { if case .figure(let value) = self { value } else { nil } }
}
