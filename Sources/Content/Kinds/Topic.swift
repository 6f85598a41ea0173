/// An organisation, place or term that a reader needs to know.
package final class Topic: Sendable {
  /// What sort of topic it is.
  package enum Sort: String, CaseIterable, Sendable {
    case organisation, place, term
  }

  /// The full name.
  package let name: String
  /// Other forms that link to the page.
  package let names: [Located<String>]
  /// Longer names that hold one of these and are something else.
  package let never: [Located<String>]
  /// An organisation, a place or a term.
  package let sort: Sort

  init(_ fields: Fields, standIn: String) {
    name = fields.text("name")?.value ?? standIn
    names = fields.texts("names")
    never = fields.texts("never")
    sort = fields.text("type").flatMap { Sort(rawValue: $0.value) } ?? .term
  }
}
