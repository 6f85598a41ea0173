internal import Content
internal import Diagnostics
internal import Markdown
import Support

/// Checks that each claim of a figure, and each number that an article ignores, stands in its source
/// word for word, and that a stated value is a number.
struct ClaimCheck {
  private let site: Site
  private let document: Document
  private(set) var diagnostics: [Diagnostic] = []
  /// Of the same words in the same place, the highest occurrence that a claim states.
  private let highestOccurrences: [Quotation: Int]

  /// Words of a paragraph of an article.
  private struct Quotation: Hashable {
    let source: String
    let paragraph: Int
    let words: QuotedWords

    init(_ claim: Claim, _ words: QuotedWords) {
      source = claim.place.source.value
      paragraph = claim.place.paragraph.value
      self.words = words
    }
  }

  init(_ document: Document, in site: Site) {
    self.site = site
    self.document = document
    let claims = document.entity.figure?.claims ?? []
    highestOccurrences = Dictionary(
      claims.compactMap { claim in
        claim.occurrence.map { (Quotation(claim, QuotedWords(claim.says.value)), $0.value) }
      }, uniquingKeysWith: max)
    for claim in claims {
      checkWords(of: claim)
      checkValue(of: claim)
    }
    guard document.isSound else { return }
    for ignored in document.entity.article?.ignored ?? [] { check(ignored) }
  }

  private mutating func check(_ ignored: Article.Ignored) {
    let number = ignored.paragraph.value
    guard let paragraph = document.body.outline.paragraph(number) else { return }
    let words = QuotedWords(ignored.text.value)
    guard words.occurrences(in: paragraph.utf8).isEmpty else { return }
    let paragraphs = document.body.outline.paragraphs.map(\.utf8)
    report(
      .claimWordsNotFound, "'\(ignored.text.value)' is not in paragraph \(number)",
      at: ignored.text.range,
      fix: words.nearestPlace(in: paragraphs, expected: number)?.suggestion)
  }

  private mutating func checkWords(of claim: Claim) {
    guard let article = site[EntityID(.article, claim.place.source.value)], article.isSound else {
      return
    }
    guard let paragraph = article.body.outline.paragraph(claim.place.paragraph.value) else {
      return
    }
    let words = QuotedWords(claim.says.value)
    let found = words.occurrences(in: paragraph.utf8)
    if found.isEmpty {
      let paragraphs = article.body.outline.paragraphs.map(\.utf8)
      report(
        .claimWordsNotFound,
        "'\(claim.says.value)' is not in paragraph \(claim.place.paragraph.value) of "
          + "'\(article.id.slug)'",
        at: claim.says.range,
        fix: words.nearestPlace(
          in: paragraphs, expected: claim.place.paragraph.value)?.suggestion)
    } else if found.count > 1, claim.occurrence == nil {
      report(
        .claimWordsAmbiguous,
        "'\(claim.says.value)' occurs \(found.count) times in the paragraph",
        at: claim.says.range, fix: "say which with 'occurrence', or quote more of it")
    } else if let occurrence = claim.occurrence {
      checkOccurrence(occurrence, of: claim, words, count: found.count)
    }
  }

  /// Where an occurrence that the figure claims is gone, none of the others can be known by its
  /// number.
  private mutating func checkOccurrence(
    _ occurrence: Located<Int>, of claim: Claim, _ words: QuotedWords, count: Int
  ) {
    let highest = highestOccurrences[Quotation(claim, words)] ?? occurrence.value
    guard occurrence.value < 1 || highest > count else { return }
    let wanted = occurrence.value < 1 ? occurrence.value : highest
    report(
      .claimWordsNotFound,
      "'\(claim.says.value)' occurs \(count == 1 ? "once" : "\(count) times") in the paragraph, "
        + "not \(wanted) times",
      at: occurrence.range)
  }

  private mutating func checkValue(of claim: Claim) {
    let written = claim.value ?? claim.says
    do throws(QuantityFault) {
      if claim.value != nil {
        _ = try Quantity(parsing: written.value)
      } else {
        _ = try Quantity.read(written.value)
      }
    } catch {
      // Words that hold no number are shown as words.
      guard claim.value != nil || !error.isNumberless else { return }
      report(
        .unreadableNumber, error.message, at: written.range,
        fix: claim.value == nil ? "quote less, or state the number as 'value'" : nil)
    }
  }

  private mutating func report(
    _ id: DiagnosticID, _ message: String, at range: Range<Int>, fix: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(id, message, at: document.file.location(of: range), suggestion: fix))
  }
}

extension Outline {
  /// The paragraph with a number, from 1; nil where there is none.
  fileprivate func paragraph(_ number: Int) -> Paragraph? {
    paragraphs.indices.contains(number - 1) ? paragraphs[number - 1] : nil
  }
}
