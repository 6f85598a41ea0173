/// Something that happened, or was said to be going to.
package final class Event: Sendable {
  /// How far it is known to have happened.
  package enum Status: String, CaseIterable, Sendable {
    case happened, reported, announced, planned, missed
  }

  /// A point on which sources differ.
  package struct Disagreement: Sendable {
    package let about: String
    package let positions: [Position]
  }

  /// What one source holds about it.
  package struct Position: Sendable {
    package let source: SourceParagraph
    package let holds: String
  }

  package let title: String
  package let names: [Located<String>]
  /// Longer names that hold one of these and are something else.
  package let never: [Located<String>]
  package let date: EDTFDate
  package let status: Status
  package let place: EntityReference?
  package let people: [EntityReference]
  package let topics: [EntityReference]
  package let sources: [SourceParagraph]
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
