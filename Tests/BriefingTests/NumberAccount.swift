import Content
import Language
import Linking
import Markdown

/// Where every number of one digest belongs: to a claim, to a date, or to an `ignored` entry.
struct NumberAccount {
  let article: String
  private(set) var total = 0
  private(set) var claimed = 0
  private(set) var dated = 0
  private(set) var ignored = 0
  /// Numbers that belong nowhere or twice, claims and entries that hold no number.
  private(set) var errors: [String] = []

  /// A passage that accounts for the numbers in it.
  private struct Holder {
    let paragraph: Int
    let range: Range<Int>
    /// How an error names it.
    let name: String
  }

  init(_ digest: Document, in content: OurContent) {
    article = digest.id.slug
    let claims = content.claims(on: digest).flatMap { claim, place in
      Self.holders(of: claim, at: place, in: digest)
    }
    let entries = (digest.entity.article?.ignored ?? []).map { entry in
      Self.holders(of: entry, in: digest)
    }
    errors += zip(digest.entity.article?.ignored ?? [], entries).filter { $1.isEmpty }.map {
      "\(digest.place(ofParagraph: $0.0.paragraph?.value ?? 1)): no '\($0.0.text.value)' to ignore"
    }
    for paragraph in digest.body.outline.paragraphs {
      count(paragraph, of: digest, claims: claims, ignored: entries.flatMap { $0 })
    }
    errors += Self.empty(claims + entries.flatMap { $0 }, in: digest)
  }

  private mutating func count(
    _ paragraph: Paragraph, of digest: Document, claims: [Holder], ignored entries: [Holder]
  ) {
    let dates = DateReader(of: "en").dates(in: paragraph.utf8).map(\.range)
    let holds = { (holder: Holder, token: NumberToken) in
      holder.paragraph == paragraph.number && holder.range.contains(token.range)
    }
    for token in NumberToken.all(in: paragraph.utf8, of: "en") {
      let claiming = claims.filter { holds($0, token) }
      let ignoring = entries.filter { holds($0, token) }
      let isDate = dates.contains { $0.contains(token.range) }
      total += 1
      if !claiming.isEmpty { claimed += 1 }
      if isDate { dated += 1 }
      if !ignoring.isEmpty { ignored += 1 }
      let all = claiming.map(\.name) + (isDate ? ["a date"] : []) + ignoring.map(\.name)
      guard all.count != 1 else { continue }
      let belongs =
        all.isEmpty ? "neither claimed, a date nor ignored" : all.joined(separator: ", ")
      errors.append("\(digest.place(ofParagraph: paragraph.number)): '\(token.text)' is \(belongs)")
    }
  }
}

extension NumberAccount {
  private static func holders(of claim: Claim, at place: String, in digest: Document) -> [Holder] {
    let paragraph = claim.place.paragraph.value
    let found = digest.occurrences(of: claim.says.value, inParagraph: paragraph)
    let index = (claim.occurrence?.value ?? 1) - 1
    guard found.indices.contains(index) else { return [] }
    return [
      Holder(
        paragraph: paragraph, range: found[index], name: "'\(claim.says.value)' claimed at \(place)"
      )
    ]
  }

  /// An entry means every occurrence of its text in the paragraph, or in the whole text.
  private static func holders(of entry: Article.Ignored, in digest: Document) -> [Holder] {
    let paragraphs =
      entry.paragraph.map { [$0.value] } ?? digest.body.outline.paragraphs.map(\.number)
    return paragraphs.flatMap { paragraph in
      digest.occurrences(of: entry.text.value, inParagraph: paragraph).map {
        Holder(paragraph: paragraph, range: $0, name: "'\(entry.text.value)' ignored")
      }
    }
  }

  private static func empty(_ holders: [Holder], in digest: Document) -> [String] {
    holders.filter { holder in
      let text = digest.body.outline.paragraphs[holder.paragraph - 1].utf8
      return !NumberToken.all(in: text, of: "en").contains { holder.range.contains($0.range) }
    }.map { "\(digest.place(ofParagraph: $0.paragraph)): \($0.name), but it holds no number" }
  }
}

extension Document {
  /// Where words are in a paragraph, by their first occurrence first.
  func occurrences(of words: String, inParagraph number: Int) -> [Range<Int>] {
    let paragraphs = body.outline.paragraphs
    guard paragraphs.indices.contains(number - 1) else { return [] }
    return QuotedWords(words).occurrences(in: paragraphs[number - 1].utf8)
  }
}
