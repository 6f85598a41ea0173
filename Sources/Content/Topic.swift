/// An organisation, place or term that a reader needs to know.
package final class Topic: Sendable {
  /// What sort of topic it is.
  package enum Sort: String, CaseIterable, Sendable {
    case organisation, place, term
  }

  package let name: String
  package let names: [Located<String>]
  package let sort: Sort

  init(_ fields: Fields, standIn: String) {
    name = fields.text("name")?.value ?? standIn
    names = fields.texts("names")
    sort = fields.text("type").flatMap { Sort(rawValue: $0.value) } ?? .term
  }
}
