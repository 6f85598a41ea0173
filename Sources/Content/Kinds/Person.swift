/// Someone the sources name.
package final class Person: Sendable {
  /// An office or function, as one source words it.
  package struct Role: Sendable {
    package let role: String
    package let from: EDTFDate?
    package let until: EDTFDate?
    package let source: SourceParagraph?
  }

  package let name: String
  package let names: [Located<String>]
  /// Longer names that hold one of these and are something else.
  package let never: [Located<String>]
  package let roles: [Role]
  package let affiliations: [EntityReference]

  init(_ fields: Fields, standIn: String) {
    name = fields.text("name")?.value ?? standIn
    names = fields.texts("names")
    never = fields.texts("never")
    roles = fields.records("roles").compactMap { record in
      record.text("role").map {
        Role(
          role: $0.value, from: record.date("from")?.value, until: record.date("until")?.value,
          source: SourceParagraph(record))
      }
    }
    affiliations = fields.references("affiliation")
  }
}

/// A paragraph of an article, as front matter names it.
package struct SourceParagraph: Hashable, Sendable {
  package let source: Located<String>
  package let paragraph: Located<Int>

  init?(_ fields: Fields) {
    guard let source = fields.text("source"), let paragraph = fields.number("paragraph") else {
      return nil
    }
    self.source = source
    self.paragraph = paragraph
  }
}
