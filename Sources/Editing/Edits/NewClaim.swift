package import Content
internal import Language
import Support

/// A claim that is yet to be written: exact words of a paragraph, and what an editor states of them.
package struct NewClaim: Sendable {
  /// The keys that an editor can state of it beside its words and their place, in the order of a file.
  package static let stated: [Key] = {
    let own =
      [Claim.Keys.says.name, Claim.Keys.occurrence.name]
      + SourceParagraph.keys(required: true).map(\.name)
    return Figure.Keys.claimsKey.type.keys.filter { !own.contains($0.name) }
  }()

  private let words: String
  private let article: Document
  private let paragraph: Int
  private let occurrence: Int?
  private let values: [String: FilledValue]

  /// `occurrence` says which of several is meant, from 1. `values` are by key; without `as_of`, the claim is
  /// dated as its article is.
  package init(
    _ words: String, in article: Document, paragraph: Int, occurrence: Int? = nil,
    stating values: [String: FilledValue] = [:]
  ) {
    self.words = words
    self.article = article
    self.paragraph = paragraph
    self.occurrence = occurrence
    self.values = values
  }

  /// Without indentation.
  var lines: [String] {
    let pair = SourceParagraph.keys(required: true).map(\.name)
    var own: [String: FilledValue] = [
      Claim.Keys.says.name: .text(words), pair[0]: .text(article.id.slug),
      pair[1]: .text(String(paragraph)),
    ]
    if let articleDate { own[Claim.Keys.asOf.name] = .text(articleDate) }
    if let occurrence { own[Claim.Keys.occurrence.name] = .text(String(occurrence)) }
    return FilledKeys.lines(
      Figure.Keys.claimsKey.type.keys, own.merging(values) { _, stated in stated })
  }

  private var articleDate: String? {
    guard let date = article.entity.edtfDate, date != .unknown else { return nil }
    return date.iso
  }
}
