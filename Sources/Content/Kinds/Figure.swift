/// A quantity that sources state, with what each of them says.
package final class Figure: Sendable {
  package let title: String
  package let names: [Located<String>]
  /// Longer names that hold one of these and are something else.
  package let never: [Located<String>]
  package let unit: String
  package let family: String?
  /// The figure that counts the whole of which this one counts a part.
  package let partOf: EntityReference?
  package let people: [EntityReference]
  package let events: [EntityReference]
  package let topics: [EntityReference]
  package let claims: [Claim]
  package let related: [EntityReference]

  init(_ fields: Fields, standIn: String) {
    title = fields.text("title")?.value ?? standIn
    names = fields.texts("names")
    never = fields.texts("never")
    unit = fields.text("unit")?.value ?? ""
    family = fields.text("family")?.value
    partOf = fields.reference("part_of")
    people = fields.references("people")
    events = fields.references("events")
    topics = fields.references("topics")
    related = fields.references("related")
    var counts: [String: Int] = [:]
    claims = fields.records("claims").compactMap { record in
      guard let says = record.text("says"), let place = SourceParagraph(record) else { return nil }
      let base = "claim-\(place.source.value)-p\(place.paragraph.value)"
      counts[base, default: 0] += 1
      let count = counts[base, default: 1]
      return Claim(
        record, id: count == 1 ? base : "\(base)-\(count)", says: says, place: place)
    }
  }
}

/// One source's statement of a figure.
package final class Claim: Sendable {
  /// The anchor on the figure's page: `claim-<source>-p<n>`, then `-2`, …
  package let id: String
  /// The exact words.
  package let says: Located<String>
  package let place: SourceParagraph
  package let asOf: EDTFDate?
  package let by: EntityReference?
  package let actor: EntityReference?
  package let kind: ClaimKind
  package let status: String?
  package let scope: String?
  /// What the editor reads the words as, where the rules can't.
  package let value: Located<String>?
  /// What the number counts or is measured in, where it isn't the figure's unit.
  package let unit: Located<String>?
  package let supersedes: Superseded?
  package let withdrawn: Retraction?
  package let denied: Retraction?
  package let occurrence: Located<Int>?
  package let note: String?

  fileprivate init(_ fields: Fields, id: String, says: Located<String>, place: SourceParagraph) {
    self.id = id
    self.says = says
    self.place = place
    asOf = fields.date("as_of")?.value
    by = fields.reference("by")
    actor = fields.reference("actor")
    kind = fields.text("kind").flatMap { ClaimKind(rawValue: $0.value) } ?? .count
    status = fields.text("status")?.value
    scope = fields.text("scope")?.value
    value = fields.text("value")
    unit = fields.text("unit")
    supersedes = fields.record("supersedes").flatMap { Superseded($0) }
    withdrawn = fields.record("withdrawn").map { Retraction($0) }
    denied = fields.record("denied").map { Retraction($0) }
    occurrence = fields.number("occurrence")
    note = fields.text("note")?.value
  }
}

/// An earlier claim of the figure that a claim corrects or replaces.
package enum Superseded: Hashable, Sendable {
  case claim(Located<String>)
  /// All claims of the figure from there.
  case paragraph(SourceParagraph)

  fileprivate init?(_ fields: Fields) {
    if let id = fields.text("claim") {
      self = .claim(id)
    } else if let place = SourceParagraph(fields) {
      self = .paragraph(place)
    } else {
      return nil
    }
  }
}

/// That somebody takes a statement back or denies it; one of its values at least is stated.
package struct Retraction: Sendable {
  package let by: EntityReference?
  package let place: SourceParagraph?
  package let date: EDTFDate?

  fileprivate init(_ fields: Fields) {
    by = fields.reference("by")
    place = SourceParagraph(fields)
    date = fields.date("date")?.value
  }
}

extension Claim {
  /// That it was withdrawn, and that it is denied.
  package var retractions: [Retraction] { [withdrawn, denied].compactMap(\.self) }
}
