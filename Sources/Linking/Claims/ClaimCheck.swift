internal import Content
internal import Diagnostics
internal import Language
internal import Markdown
import Support

/// Finds the words of each claim of a figure, and each number that an article ignores, in their source,
/// word for word, and reads the claims.
struct ClaimCheck {
  private let site: Site
  private let document: Document
  private(set) var diagnostics: [Diagnostic] = []
  /// What each claim's words are read as.
  private(set) var readings: [ClaimReading] = []
  /// Of the same words in the same place, the highest occurrence that a claim states.
  private let highestOccurrences: [Quotation: Int]
  /// What claims quote from: a paragraph, or a whole article.
  private var texts: [Passage: QuotedText] = [:]
  private var occurrences: [Quotation: [Range<Int>]] = [:]
  private var suggestions = Suggestions()

  /// One of an article's paragraphs, or all of it.
  private struct Passage: Hashable {
    let article: EntityID
    let paragraph: Int?
  }

  /// Words of a passage.
  private struct Quotation: Hashable {
    let passage: Passage
    let words: QuotedWords

    init(_ article: EntityID, paragraph: Int?, _ words: QuotedWords) {
      passage = Passage(article: article, paragraph: paragraph)
      self.words = words
    }

    init(_ claim: Claim, _ words: QuotedWords) {
      self.init(
        EntityID(.article, claim.place.source.value), paragraph: claim.place.paragraph.value, words)
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
    let corrections = Corrections(among: claims)
    let ids = Spellings { claims.map(\.id) }
    for claim in claims {
      let place = find(claim)
      let (text, range) = place ?? Self.alone(claim)
      read(claim, text, range, isFound: place != nil)
      checkSuperseded(by: claim, corrections, ids)
    }
    guard document.isComplete else { return }
    for ignored in document.entity.article?.ignored ?? [] { check(ignored) }
  }

  private mutating func check(_ ignored: Article.Ignored) {
    let number = ignored.paragraph?.value
    let paragraphs = document.body.outline.paragraphs
    let words = QuotedWords(ignored.text.value)
    guard !paragraphs.isEmpty, number.map({ 1...paragraphs.count ~= $0 }) ?? true,
      occurrences(of: Quotation(document.id, paragraph: number, words), in: document).isEmpty
    else { return }
    let place = number.map { "paragraph \($0)" } ?? "the text"
    report(
      .claimWordsNotFound, "'\(ignored.text.value)' is not in \(place)",
      at: ignored.text.range,
      suggestion: suggestions.next {
        words.nearestPlace(in: paragraphs.map(\.utf8), expected: number ?? 1)?.suggestion
      })
  }

  /// Words that can't be found are read by themselves, and what they ask is not reported.
  private static func alone(_ claim: Claim) -> ([UInt8], Range<Int>) {
    let words = Array(claim.says.value.utf8)
    return (words, words.indices)
  }

  /// The paragraph's text and where the words are in it.
  private mutating func find(_ claim: Claim) -> ([UInt8], Range<Int>)? {
    guard let article = site[EntityID(.article, claim.place.source.value)], article.isComplete,
      let paragraph = article.body.outline.paragraph(claim.place.paragraph.value)
    else { return nil }
    let words = QuotedWords(claim.says.value)
    let found = occurrences(of: Quotation(claim, words), in: article)
    if found.isEmpty {
      report(
        .claimWordsNotFound,
        "'\(claim.says.value)' is not in paragraph \(claim.place.paragraph.value) of "
          + "'\(article.id.slug)'",
        at: claim.says.range,
        suggestion: suggestions.next {
          words.nearestPlace(
            in: article.body.outline.paragraphs.map(\.utf8), expected: claim.place.paragraph.value)?
            .suggestion
        })
    } else if found.count > 1, claim.occurrence == nil {
      report(
        .claimWordsAmbiguous,
        "'\(claim.says.value)' occurs \(found.count) times in the paragraph",
        at: claim.says.range, suggestion: "say which one with 'occurrence', or quote more of it")
    } else if let occurrence = claim.occurrence {
      checkOccurrence(occurrence, of: claim, words, count: found.count)
    }
    let index = (claim.occurrence?.value ?? 1) - 1
    return found.indices.contains(index) ? (paragraph.utf8, found[index]) : nil
  }

  private mutating func occurrences(of quotation: Quotation, in article: Document) -> [Range<Int>] {
    if let known = occurrences[quotation] { return known }
    // A paragraph alone: of one article there may be as many figures as it has paragraphs.
    let paragraphs = article.body.outline.paragraphs
    let passage = quotation.passage.paragraph.map { paragraphs[($0 - 1)...($0 - 1)] }
    let text = texts[quotation.passage] ?? QuotedText((passage ?? paragraphs[...]).map(\.utf8))
    texts[quotation.passage] = text
    let found = text.occurrences(of: quotation.words).map(\.range)
    occurrences[quotation] = found
    return found
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

  private mutating func read(
    _ claim: Claim, _ text: [UInt8], _ range: Range<Int>, isFound: Bool
  ) {
    let source = site[EntityID(.article, claim.place.source.value)]
    let unit = document.entity.figure?.unit ?? ""
    let reader = ClaimReader(
      claim: claim, figureUnit: unit,
      language: source?.common.language ?? site.settings.language,
      siteLanguage: site.settings.language)
    do throws(ClaimReader.Refusal) {
      readings.append(try reader.reading(of: text, at: range).at(isFound ? range : nil))
    } catch {
      // A figure whose unit is missing is reported for that alone.
      if !unit.isEmpty, isFound || error.range != claim.says.range {
        report(.unreadableNumber, error.message, at: error.range, suggestion: error.suggestion)
      }
      readings.append(reader.unread.at(isFound ? range : nil))
    }
  }

  private mutating func checkSuperseded(
    by claim: Claim, _ corrections: Corrections, _ ids: Spellings
  ) {
    guard let superseded = claim.supersedes else { return }
    let meant = corrections.meant(by: superseded)
    guard meant.isEmpty else {
      let others = meant.prefix(4).map { corrections.claims[$0].id }.filter { $0 != claim.id }
      guard others.count > 1, case .paragraph(let place) = superseded else { return }
      report(
        .ambiguousReference,
        "paragraph \(place.paragraph.value) of '\(place.source.value)' has "
          + "several claims of this figure", at: place.paragraph.range,
        suggestion: Suggestion(
          "name the one that is meant: "
            + others.prefix(3).map { "'{claim: \($0)}'" }.joined(separator: " or ")))
      return
    }
    switch superseded {
    case .claim(let id):
      let meant = suggestions.next { ids.nearest(to: id.value) }
      report(
        .unknownReference, "no claim of this figure has the id '\(id.value)'", at: id.range,
        suggestion: meant.map { "did you mean \(writing: $0)?" })
    case .paragraph(let place):
      report(
        .unknownReference,
        "no claim of this figure is from paragraph \(place.paragraph.value) of "
          + "'\(place.source.value)'", at: place.paragraph.range)
    }
  }

  private mutating func report(
    _ id: DiagnosticID, _ message: String, at range: Range<Int>, suggestion: Suggestion? = nil
  ) {
    diagnostics.append(
      Diagnostic(id, message, at: document.file.location(of: range), suggestion: suggestion))
  }
}

extension Outline {
  /// The paragraph with a number, from 1; nil where there is none.
  fileprivate func paragraph(_ number: Int) -> Paragraph? {
    paragraphs.indices.contains(number - 1) ? paragraphs[number - 1] : nil
  }
}
