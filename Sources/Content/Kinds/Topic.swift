/// An organisation, government, place or term that a reader needs to know.
package final class Topic: Sendable {
  /// What sort of topic it is.
  package enum Sort: String, CaseIterable, Sendable {
    case organisation, government, place, term

    /// Whether it is a body that acts and speaks.
    package var isBody: Bool { self == .organisation || self == .government }
  }

  /// The full name.
  package let name: String
  /// Other forms that link to the page.
  package let names: [Located<String>]
  /// Longer names that hold one of these and are something else.
  package let never: [Located<String>]
  /// What sort of thing it is.
  package let sort: Sort

  init(_ fields: Fields, standIn: String) {
    name = fields[Entity.Keys.name]?.value ?? standIn
    names = fields[Entity.Keys.names]
    never = fields[Entity.Keys.never]
    sort = fields[Keys.type] ?? .term
  }

  enum Keys {
    static let type = TypedKey<Sort>.choice("type", required: true, "what it is")

    static let all = [
      Entity.Keys.name.key, Entity.Keys.names.key, Entity.Keys.never.key, type.key,
    ]
  }
}
