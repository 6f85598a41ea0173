/// A quantity that sources state, with what each of them says.
package final class Figure: Sendable {
  /// What is counted.
  package let title: String
  /// Forms that link to it; the title is not among them.
  package let names: [Located<String>]
  /// Longer names that hold one of these and are something else.
  package let never: [Located<String>]
  /// As the author wrote it.
  package let unit: String
  /// A word that groups figures in lists.
  package let family: String?
  /// The figure that counts the whole of which this one counts a part.
  package let partOf: EntityReference?
  /// People it concerns.
  package let people: [EntityReference]
  /// Events it concerns.
  package let events: [EntityReference]
  /// Topics it concerns.
  package let topics: [EntityReference]
  /// At least one, in the order of the file.
  package let claims: [Claim]
  /// Other figures.
  package let related: [EntityReference]

  init(_ fields: Fields, standIn: String) {
    title = fields[Keys.title]?.value ?? standIn
    names = fields[Entity.Keys.names]
    never = fields[Entity.Keys.never]
    unit = fields[Keys.unit]?.value ?? ""
    family = fields[Keys.family]?.value
    partOf = fields[Keys.partOf]
    people = fields[Keys.people]
    events = fields[Keys.events]
    topics = fields[Keys.topics]
    related = fields[Keys.related]
    var counts: [String: Int] = [:]
    claims = fields[Keys.claims].compactMap { record in
      guard let says = record[Claim.Keys.says], let place = SourceParagraph(record) else {
        return nil
      }
      let base = "claim-\(place.source.value)-p\(place.paragraph.value)"
      counts[base, default: 0] += 1
      let count = counts[base, default: 1]
      return Claim(
        record, id: count == 1 ? base : "\(base)-\(count)", says: says, place: place)
    }
  }

  /// Its own keys; the phrase of each says what it is for.
  package enum Keys {
    static let title = TypedKey.text("title", required: true, "what is counted")
    package static let unit = TypedKey.text(
      "unit", required: true, "what is counted, in a word or two")
    package static let family = TypedKey.text("family", "a word that groups figures in lists")
    package static let partOf = TypedKey.reference(
      "part_of", to: [.figure], "the figure that counts the whole, of which this is a part")
    package static let people = TypedKey.references("people", to: [.person], "people it concerns")
    package static let events = TypedKey.references("events", to: [.event], "events it concerns")
    package static let topics = TypedKey.references("topics", to: [.topic], "topics it concerns")
    static let claims = TypedKey.records(
      "claims", Claim.Keys.all, required: true, "what each source states", as: \.self)
    /// That of the claims.
    package static let claimsKey = claims.key
    static let explanation = TypedKey.markdown("explanation", "why the sources differ")
    package static let related = TypedKey.references(
      "related", to: [.figure], "figures to read along with it")

    static let all = [
      title.key, Entity.Keys.names.key, Entity.Keys.never.key, unit.key, family.key, partOf.key,
      people.key, events.key, topics.key, claims.key, explanation.key, related.key,
    ]
  }
}

/// One source's statement of a figure.
package final class Claim: Sendable {
  /// The anchor on the figure's page: `claim-<source>-p<n>`, then `-2`, …
  package let id: String
  /// The exact words.
  package let says: Located<String>
  /// The article and the paragraph that it is quoted from.
  package let place: SourceParagraph
  /// The time that the number is for.
  package let asOf: EDTFDate?
  /// Who says it.
  package let by: EntityReference?
  /// Whose act it is.
  package let actor: EntityReference?
  /// A count where none is stated.
  package let kind: ClaimKind
  /// How far it is settled, in the editor's words.
  package let status: String?
  /// The editor's label; claims with different ones are not compared.
  package let scope: String?
  /// What the editor reads the words as, where the rules can't.
  package let value: Located<String>?
  /// What the number counts or is measured in, where it isn't the figure's unit.
  package let unit: Located<String>?
  /// What it corrects or replaces.
  package let supersedes: Superseded?
  /// That the speaker took it back.
  package let withdrawn: Retraction?
  /// That somebody denies it; it still counts.
  package let denied: Retraction?
  /// From 1; nil where the words occur once.
  package let occurrence: Located<Int>?
  /// One sentence of the editor's.
  package let note: String?

  fileprivate init(_ fields: Fields, id: String, says: Located<String>, place: SourceParagraph) {
    self.id = id
    self.says = says
    self.place = place
    asOf = fields[Keys.asOf]?.value
    by = fields[Keys.by]
    actor = fields[Keys.actor]
    kind = fields[Keys.kind] ?? .count
    status = fields[Keys.status]?.value
    scope = fields[Keys.scope]?.value
    value = fields[Keys.value]
    unit = fields[Keys.unit]
    supersedes = fields[Keys.supersedes]
    withdrawn = fields[Keys.withdrawn]
    denied = fields[Keys.denied]
    occurrence = fields[Keys.occurrence]
    note = fields[Keys.note]?.value
  }

  /// The phrase of each says what it is for.
  package enum Keys {
    package static let says = TypedKey.words(
      "says", required: true, "the exact words, found again in the paragraph")
    package static let asOf = TypedKey.moment("as_of", "the time the statement is about")
    package static let by = TypedKey.reference("by", to: [.person, .topic], "who says it")
    package static let actor = TypedKey.reference(
      "actor", to: [.person, .topic], "whose act it is")
    static let kind = TypedKey<ClaimKind>.choice("kind", "what sort of number it is")
    package static let status = TypedKey.text("status", "how far it is settled, in a word")
    package static let scope = TypedKey.text(
      "scope", "what is counted, if the figure's claims differ in that")
    static let value = TypedKey.text("value", "the number, only if the words can't be read as one")
    package static let unit = TypedKey.text(
      "unit", "the number's unit, where neither the words nor the figure say it")
    package static let supersedes = TypedKey.textOrRecord(
      "supersedes", Superseded.keys,
      "an earlier claim of this figure that this one corrects or replaces", as: Superseded.init)
    static let withdrawn = TypedKey.record(
      "withdrawn", Retraction.Keys.all, "who took the statement back, where and when",
      as: { Retraction($0) })
    static let denied = TypedKey.record(
      "denied", Retraction.Keys.all, "who denies the statement, where and when",
      as: { Retraction($0) })
    package static let occurrence = TypedKey.number(
      "occurrence", "2 for the words' second occurrence")
    static let note = TypedKey.text("note", "a remark")

    static let all =
      [says.key] + SourceParagraph.keys(required: true) + [
        asOf.key, by.key, actor.key, kind.key, status.key, scope.key, value.key, unit.key,
        supersedes.key, withdrawn.key, denied.key, occurrence.key, note.key,
      ]
  }
}

/// An earlier claim of the figure that a claim corrects or replaces.
package enum Superseded: Hashable, Sendable {
  case claim(Located<String>)
  /// All claims of the figure from there.
  case paragraph(SourceParagraph)

  fileprivate init?(_ fields: Fields) {
    if let id = fields[Self.claim] {
      self = .claim(id)
    } else if let place = SourceParagraph(fields) {
      self = .paragraph(place)
    } else {
      return nil
    }
  }

  private static let claim = TypedKey.text("claim", "the earlier claim's id on the figure's page")

  fileprivate static let keys = [claim.key] + SourceParagraph.keys(required: false)
}

/// That somebody takes a statement back or denies it; one of its values at least is stated.
package struct Retraction: Sendable {
  /// Who says so.
  package let by: EntityReference?
  /// The paragraph that reports it.
  package let place: SourceParagraph?
  /// When.
  package let date: EDTFDate?

  fileprivate init(_ fields: Fields) {
    by = fields[Keys.by]
    place = SourceParagraph(fields)
    date = fields[Keys.date]?.value
  }

  /// The phrase of each says what it is for.
  package enum Keys {
    package static let by = TypedKey.reference("by", to: [.person, .topic], "who says so")
    static let date = TypedKey.date("date", "when")

    static let all = [by.key] + SourceParagraph.keys(required: false) + [date.key]
  }
}

extension Claim {
  /// That it was withdrawn, and that it is denied.
  package var retractions: [Retraction] { [withdrawn, denied].compactMap(\.self) }
}
