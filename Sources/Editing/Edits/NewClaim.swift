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
    return Figure.Keys.claimsKey.type.keys.filter { !own.contains($0.name) && !$0.type.isRecord }
  }()

  private let words: String
  private let article: Document
  private let paragraph: Int
  private let occurrence: Int?
  private let values: [String: String]

  /// `occurrence` says which of several is meant, from 1. `values` are by key; without `as_of`, the claim is
  /// dated as its article is.
  package init(
    _ words: String, in article: Document, paragraph: Int, occurrence: Int? = nil,
    stating values: [String: String] = [:]
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
    var lines = [
      "\(Claim.Keys.says.name): \(YAMLText.quoted(words))",
      "\(pair[0]): \(ScalarText.plain(article.id.slug))", "\(pair[1]): \(paragraph)",
    ]
    for key in Self.stated {
      guard let value = values[key.name] ?? ownValue(of: key) else { continue }
      let isBare = key.type.isDate
      lines.append("\(key.name): \(isBare ? value : ScalarText.plain(value))")
    }
    if let occurrence { lines.append("\(Claim.Keys.occurrence.name): \(occurrence)") }
    return lines
  }

  private func ownValue(of key: Key) -> String? {
    guard key.name == Claim.Keys.asOf.name, let date = article.entity.edtfDate, date != .unknown
    else {
      return nil
    }
    return date.iso
  }
}
