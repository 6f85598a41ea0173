/// Something that happened, or was said to be going to.
package final class Event: Sendable {
  /// How far it is known to have happened.
  package enum Status: String, CaseIterable, Sendable {
    case happened, reported, announced, planned, missed
  }

  /// A point on which sources differ.
  package struct Disagreement: Sendable {
    /// What the sources differ about.
    package let about: String
    /// At least one, in the order of the file.
    package let positions: [Position]
  }

  /// What one source holds about it.
  package struct Position: Sendable {
    /// The paragraph that takes the position.
    package let source: SourceParagraph
    /// What the source says, in the editor's words.
    package let holds: String
  }

  /// What happened, in a few words.
  package let title: String
  /// Forms that link to it; the title is not among them.
  package let names: [Located<String>]
  /// Longer names that hold one of these and are something else.
  package let never: [Located<String>]
  /// When it happened or was to happen.
  package let date: EDTFDate
  /// How far it is known to have happened.
  package let status: Status
  /// A topic, or words.
  package let place: EntityReference?
  /// Who took part.
  package let people: [EntityReference]
  /// The topics that the event concerns.
  package let topics: [EntityReference]
  /// The paragraphs that report it; at least one.
  package let sources: [SourceParagraph]
  /// Where sources differ about it.
  package let disagreements: [Disagreement]

  init(_ fields: Fields, standIn: String) {
    title = fields[Keys.title]?.value ?? standIn
    names = fields[Entity.Keys.names]
    never = fields[Entity.Keys.never]
    date = fields[Keys.date]?.value ?? .unknown
    status = fields[Keys.status] ?? .reported
    place = fields[Keys.place]
    people = fields[Keys.people]
    topics = fields[Keys.topics]
    sources = fields[Keys.sources]
    disagreements = fields[Keys.disagreements]
  }

  /// The phrase of each says what it is for.
  package enum Keys {
    static let title = TypedKey.text("title", required: true, "what happened, in a few words")
    static let date = TypedKey.date("date", required: true, "when; '..' where unknown")
    static let status = TypedKey<Status>.choice(
      "status", required: true, "how far it is known to have happened")
    package static let place = TypedKey.reference("place", to: [.topic], "where")
    package static let people = TypedKey.references("people", to: [.person], "who took part")
    package static let topics = TypedKey.references("topics", to: [.topic], "what it concerns")
    static let sources = TypedKey.records(
      "sources", SourceParagraph.keys(required: true), required: true, "where sources report it",
      as: SourceParagraph.init)
    static let disagreements = TypedKey.records(
      "disagreements", Disagreement.Keys.all, "where sources differ about it",
      as: Disagreement.init)

    static let all = [
      title.key, Entity.Keys.names.key, Entity.Keys.never.key, date.key, status.key, place.key,
      people.key, topics.key, sources.key, disagreements.key,
    ]
  }
}

extension Event.Disagreement {
  fileprivate init?(_ fields: Fields) {
    guard let about = fields[Keys.about] else { return nil }
    self.init(about: about.value, positions: fields[Keys.positions])
  }

  enum Keys {
    static let about = TypedKey.text("about", required: true, "what the sources differ about")
    static let positions = TypedKey.records(
      "positions", Event.Position.Keys.all, required: true, "who holds what",
      as: Event.Position.init)

    static let all = [about.key, positions.key]
  }
}

extension Event.Position {
  fileprivate init?(_ fields: Fields) {
    guard let source = SourceParagraph(fields), let holds = fields[Keys.holds] else { return nil }
    self.init(source: source, holds: holds.value)
  }

  enum Keys {
    static let holds = TypedKey.text("holds", required: true, "what this source says")

    static let all = SourceParagraph.keys(required: true) + [holds.key]
  }
}
