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
  /// The article's slug.
  package let source: Located<String>
  /// The paragraph's number, from 1.
  package let paragraph: Located<Int>

  init?(_ fields: Fields) {
    guard let source = fields.text("source"), let paragraph = fields.number("paragraph") else {
      return nil
    }
    self.source = source
    self.paragraph = paragraph
  }
}
