internal import Content
internal import Diagnostics
internal import Linking
internal import Markdown

/// Finds the numbers of articles that are no claim, no date, and not ignored.
struct UnclaimedNumbers {
  private let claims: [String: [Claim]]

  init(_ site: Site) {
    let all = site.documents(of: .figure).flatMap { $0.entity.figure?.claims ?? [] }
    claims = Dictionary(grouping: all, by: \.place.source.value)
  }

  func tasks(of article: Document) -> [Diagnostic] {
    article.body.outline.paragraphs.flatMap { paragraph in
      open(paragraph, of: article).map { range in
        Diagnostic(
          .unclaimedNumber, "no claim covers '\(Self.words(paragraph, range))'",
          at: article.location(of: range, in: paragraph),
          suggestion: "state it as a figure's claim, or under 'ignored' with a reason")
      }
    }
  }

  private static func words(_ paragraph: Paragraph, _ range: Range<Int>) -> String {
    String(decoding: paragraph.utf8[range], as: UTF8.self)
  }

  /// The numbers that nothing accounts for; those that stand next to each other as one.
  private func open(_ paragraph: Paragraph, of article: Document) -> [Range<Int>] {
    let covered = covered(paragraph, of: article)
    var found: [Range<Int>] = []
    for token in NumberToken.all(in: paragraph.utf8)
    where !covered.contains(where: { $0.contains(token.range) }) {
      if let last = found.last, token.range.lowerBound <= last.upperBound + 1 {
        found[found.count - 1] = last.lowerBound..<token.range.upperBound
      } else {
        found.append(token.range)
      }
    }
    return found
  }

  private func covered(_ paragraph: Paragraph, of article: Document) -> [Range<Int>] {
    var covered = DateExpression.ranges(in: paragraph.utf8)
    for claim in claims[article.id.slug] ?? []
    where claim.place.paragraph.value == paragraph.number {
      let places = QuotedWords(claim.says.value).occurrences(in: paragraph.utf8)
      let index = (claim.occurrence?.value ?? 1) - 1
      if places.indices.contains(index) { covered.append(places[index]) }
    }
    for entry in article.entity.article?.ignored ?? []
    where entry.paragraph.value == paragraph.number {
      covered += QuotedWords(entry.text.value).occurrences(in: paragraph.utf8)
    }
    return covered
  }
}

extension Document {
  /// Where a byte range of a paragraph's text was written.
  fileprivate func location(of range: Range<Int>, in paragraph: Paragraph) -> Location {
    for run in body.outline.runs[paragraph.runs].reversed()
    where run.paragraphOffset <= range.lowerBound {
      let start = range.lowerBound - run.paragraphOffset
      let end = min(range.upperBound - run.paragraphOffset, run.text.count)
      guard start < end else { break }
      return body.location(of: run.sourceRange(of: start..<end))
    }
    return body.location(of: paragraph.source)
  }
}
