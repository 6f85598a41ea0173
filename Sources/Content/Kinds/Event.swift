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
    title = fields.text("title")?.value ?? standIn
    names = fields.texts("names")
    never = fields.texts("never")
    date = fields.date("date")?.value ?? .unknown
    status = fields.text("status").flatMap { Status(rawValue: $0.value) } ?? .reported
    place = fields.reference("place")
    people = fields.references("people")
    topics = fields.references("topics")
    sources = fields.records("sources").compactMap { SourceParagraph($0) }
    disagreements = fields.records("disagreements").compactMap { record in
      record.text("about").map { about in
        Disagreement(
          about: about.value,
          positions: record.records("positions").compactMap { position in
            guard let source = SourceParagraph(position), let holds = position.text("holds") else {
              return nil
            }
            return Position(source: source, holds: holds.value)
          })
      }
    }
  }
}
