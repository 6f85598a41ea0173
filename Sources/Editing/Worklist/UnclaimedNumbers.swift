package import Content
internal import Diagnostics
internal import Language
package import Linking
package import Markdown
import Support

/// Finds the numbers of articles that are neither claimed, nor part of a date, nor ignored.
package struct UnclaimedNumbers {
  /// Where the words of claims are, by slug of their article, then by paragraph.
  private let claimed: [String: [Int: [Range<Int>]]]
  /// The numbers that a paragraph denies, takes back or corrects, likewise.
  private let answered: [String: [Int: Set<Rational>]]
  private let settings: SiteSettings

  /// What all figures claim, found once.
  package init(_ site: Site, _ graph: LinkGraph) {
    settings = site.settings
    let figures = site.documents(of: .figure)
    var claimed: [String: [Int: [Range<Int>]]] = [:]
    var answered: [String: [Int: Set<Rational>]] = [:]
    for document in figures {
      let claims = document.entity.figure?.claims ?? []
      let readings = graph[document.id]?.readings ?? []
      let corrections = Corrections(among: claims)
      let numbers = readings.map { [$0.quantity?.value, $0.quantity?.maximum].compactMap(\.self) }
      func answer(_ index: Int, in place: SourceParagraph) {
        answered[place.source.value, default: [:]][place.paragraph.value, default: []]
          .formUnion(numbers[index])
      }
      for (index, claim) in claims.enumerated() where readings.indices.contains(index) {
        if let words = readings[index].place {
          claimed[claim.place.source.value, default: [:]][claim.place.paragraph.value, default: []]
            .append(words)
        }
        for place in claim.retractions.compactMap(\.place) { answer(index, in: place) }
        for other in corrections.replaced(by: index) { answer(other, in: claim.place) }
      }
    }
    self.claimed = claimed
    self.answered = answered
  }

  /// Where they are in an article, as bytes of the paragraph's text.
  package func places(in article: Document) -> [(paragraph: Paragraph, range: Range<Int>)] {
    let ignored = Self.ignored(of: article)
    return article.body.outline.paragraphs.flatMap { paragraph in
      open(paragraph, of: article, ignored[paragraph.number] ?? []).filter { range in
        !isAnswered(range, paragraph, of: article)
      }.map { (paragraph, $0) }
    }
  }

  func tasks(of article: Document) -> [Diagnostic] {
    places(in: article).map { paragraph, range in
      Diagnostic(
        .unclaimedNumber, "no claim covers '\(Self.words(paragraph, range))'",
        at: article.body.location(
          of: article.source(of: range, in: paragraph) ?? paragraph.source),
        suggestion: "state it as a figure's claim, or under 'ignored' with a reason")
    }
  }

  /// By paragraph, where the words are that the article ignores.
  private static func ignored(of article: Document) -> [Int: [Range<Int>]] {
    guard let entries = article.entity.article?.ignored, !entries.isEmpty else { return [:] }
    let paragraphs = article.body.outline.paragraphs
    let text = QuotedText(paragraphs.map(\.utf8))
    var ignored: [Int: [Range<Int>]] = [:]
    for (number, entries) in Dictionary(grouping: entries, by: \.paragraph?.value) {
      for words in Set(entries.map { QuotedWords($0.text.value) }) {
        if let number, 1...max(1, paragraphs.count) ~= number, !paragraphs.isEmpty {
          ignored[number, default: []] += text.occurrences(of: words, in: number - 1)
        } else if number == nil {
          for place in text.occurrences(of: words) {
            ignored[place.paragraph + 1, default: []].append(place.range)
          }
        }
      }
    }
    return ignored
  }

  private static func words(_ paragraph: Paragraph, _ range: Range<Int>) -> String {
    String(decoding: paragraph.utf8[range], as: UTF8.self)
  }

  /// Whether a number is one that its paragraph denies, takes back or corrects.
  private func isAnswered(_ range: Range<Int>, _ paragraph: Paragraph, of article: Document) -> Bool
  {
    guard let numbers = answered[article.id.slug]?[paragraph.number] else { return false }
    let words = Array(paragraph.utf8[range])
    do throws(Question) {
      let quantity = try NumberReader.read(
        in: words, range: words.indices,
        language: article.language(in: settings), figureUnit: nil, kind: .value)
      return quantity.value.map(numbers.contains) ?? false
    } catch {
      return false
    }
  }

  /// The numbers that nothing accounts for; adjacent ones as one.
  private func open(_ paragraph: Paragraph, of article: Document, _ ignored: [Range<Int>])
    -> [Range<Int>]
  {
    // By start, none ending before an earlier one.
    var covered: [Range<Int>] = []
    for range in self.covered(paragraph, of: article, ignored)
      .sorted(by: { $0.lowerBound < $1.lowerBound })
    where range.upperBound > covered.last?.upperBound ?? -1 { covered.append(range) }
    var found: [Range<Int>] = []
    for token in NumberToken.all(in: paragraph.utf8, of: article.language(in: settings)) {
      let next = covered.partitioningIndex { $0.upperBound >= token.range.upperBound }
      if next < covered.count, covered[next].contains(token.range) { continue }
      if let last = found.last, token.range.lowerBound <= last.upperBound + 1,
        // Another item or cell is another number.
        !paragraph.utf8[last.upperBound..<token.range.lowerBound].contains(.newline)
      {
        found[found.count - 1] = last.lowerBound..<token.range.upperBound
      } else {
        found.append(token.range)
      }
    }
    let language = article.language(in: settings)
    return found.filter { !ClockTime.contains($0, in: paragraph.utf8, of: language) }
  }

  private func covered(_ paragraph: Paragraph, of article: Document, _ ignored: [Range<Int>])
    -> [Range<Int>]
  {
    let covered = DateReader(of: article.language(in: settings)).dates(in: paragraph.utf8)
      .map(\.range)
    return covered + (claimed[article.id.slug]?[paragraph.number] ?? []) + ignored
  }
}
