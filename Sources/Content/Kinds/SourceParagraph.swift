/// A paragraph of an article, as front matter names it.
package struct SourceParagraph: Hashable, Sendable {
  /// The article's slug.
  package let source: Located<String>
  /// From 1.
  package let paragraph: Located<Int>

  init?(_ fields: Fields) {
    guard let source = fields[Self.source()], let paragraph = fields[Self.paragraph()] else {
      return nil
    }
    self.source = source
    self.paragraph = paragraph
  }

  /// Both keys, one of which is never without the other.
  package static func keys(required: Bool) -> [Key] {
    [source(required: required).key, paragraph(required: required).key]
  }

  private static func source(required: Bool = true) -> TypedKey<Located<String>> {
    .source("source", required: required, "the article's slug")
  }

  private static func paragraph(required: Bool = true) -> TypedKey<Located<Int>> {
    .number("paragraph", required: required, "the article's paragraph, from 1")
  }

  private static let names = keys(required: true).map(\.name)

  /// The two keys, where a record has both; else none.
  package static func pair(in keys: [Key]) -> [Key] {
    let pair = keys.filter { names.contains($0.name) }
    return pair.count == names.count ? pair : []
  }
}
