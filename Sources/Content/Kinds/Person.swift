/// Someone the sources name.
package final class Person: Sendable {
  /// An office or function, as one source words it.
  package struct Role: Sendable {
    /// The role in the source's words.
    package let role: String
    /// Since when.
    package let from: EDTFDate?
    /// Until when.
    package let until: EDTFDate?
    /// The paragraph that says so.
    package let source: SourceParagraph?
  }

  /// The full name.
  package let name: String
  /// Other forms that link to the page.
  package let names: [Located<String>]
  /// Longer names that hold one of these and are something else.
  package let never: [Located<String>]
  /// What the person is or was, in the order of the file.
  package let roles: [Role]
  /// Organisations that the person speaks or acts for.
  package let affiliations: [EntityReference]

  init(_ fields: Fields, standIn: String) {
    name = fields[Entity.Keys.name]?.value ?? standIn
    names = fields[Entity.Keys.names]
    never = fields[Entity.Keys.never]
    roles = fields[Keys.roles]
    affiliations = fields[Keys.affiliation]
  }

  /// The phrase of each says what it is for.
  package enum Keys {
    static let roles = TypedKey.records(
      "roles", Role.Keys.all, "offices and functions as sources word them", as: Role.init)
    package static let affiliation = TypedKey.references(
      "affiliation", to: [.topic, .person], "organisations the person speaks or acts for")

    static let all = [
      Entity.Keys.name.key, Entity.Keys.names.key, Entity.Keys.never.key, roles.key,
      affiliation.key,
    ]
  }
}

extension Person.Role {
  fileprivate init?(_ fields: Fields) {
    guard let role = fields[Keys.role] else { return nil }
    self.init(
      role: role.value, from: fields[Keys.from]?.value, until: fields[Keys.until]?.value,
      source: SourceParagraph(fields))
  }

  /// Of one office.
  package enum Keys {
    package static let role = TypedKey.text(
      "role", required: true, "the role in the source's words")
    static let from = TypedKey.date("from", "since when")
    static let until = TypedKey.date("until", "until when")

    static let all = [role.key, from.key, until.key] + SourceParagraph.keys(required: false)
  }
}
