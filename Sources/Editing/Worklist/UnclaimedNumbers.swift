internal import Content
internal import Diagnostics
internal import Language
internal import Linking
internal import Markdown
import Support

/// Finds the numbers of articles that are neither claimed, nor part of a date, nor ignored.
struct UnclaimedNumbers {
  /// Where the words of claims are, by slug of their article, then by paragraph.
  private let claimed: [String: [Int: [Range<Int>]]]
  /// The numbers that a paragraph denies, takes back or corrects, likewise.
  private let answered: [String: [Int: Set<Rational>]]
  private let settings: SiteSettings

  init(_ site: Site, _ graph: LinkGraph) {
    settings = site.settings
    let figures = site.documents(of: .figure)
    var claimed: [String: [Int: [Range<Int>]]] = [:]
    var answered: [String: [Int: Set<Rational>]] = [:]
    for document in figures {
      let claims = document.entity.figure?.claims ?? []
      for (claim, reading) in zip(claims, graph[document.id]?.readings ?? []) {
        if let words = reading.place {
          claimed[claim.place.source.value, default: [:]][claim.place.paragraph.value, default: []]
            .append(words)
        }
        let numbers = [reading.quantity?.value, reading.quantity?.maximum].compactMap(\.self)
        for place in claim.places(answeredAmong: claims) {
          answered[place.source.value, default: [:]][place.paragraph.value, default: []]
            .formUnion(numbers)
        }
      }
    }
    self.claimed = claimed
    self.answered = answered
  }

  func tasks(of article: Document) -> [Diagnostic] {
    let ignored = Dictionary(
      grouping: article.entity.article?.ignored ?? [], by: \.paragraph?.value)
    let everywhere = ignored[nil] ?? []
    return article.body.outline.paragraphs.flatMap { paragraph in
      let ignored = (ignored[paragraph.number] ?? []) + everywhere
      return open(paragraph, of: article, ignored).filter { range in
        !isAnswered(range, paragraph, of: article)
      }.map { range in
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
  private func open(_ paragraph: Paragraph, of article: Document, _ ignored: [Article.Ignored])
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
      if let last = found.last, token.range.lowerBound <= last.upperBound + 1 {
        found[found.count - 1] = last.lowerBound..<token.range.upperBound
      } else {
        found.append(token.range)
      }
    }
    let language = article.language(in: settings)
    return found.filter { !ClockTime.contains($0, in: paragraph.utf8, of: language) }
  }

  private func covered(_ paragraph: Paragraph, of article: Document, _ ignored: [Article.Ignored])
    -> [Range<Int>]
  {
    var covered = DateReader(of: article.language(in: settings)).dates(in: paragraph.utf8)
      .map(\.range)
    covered += claimed[article.id.slug]?[paragraph.number] ?? []
    for entry in ignored {
      covered += QuotedWords(entry.text.value).occurrences(in: paragraph.utf8)
    }
    return covered
  }
}

extension Document {
  /// Where a byte range of a paragraph's text was written.
  fileprivate func location(of range: Range<Int>, in paragraph: Paragraph) -> Location {
    let runs = body.outline.runs[paragraph.runs]
    let next = runs.partitioningIndex { $0.paragraphOffset > range.lowerBound }
    guard next > runs.startIndex else { return body.location(of: paragraph.source) }
    let run = runs[next - 1]
    let start = range.lowerBound - run.paragraphOffset
    let end = min(range.upperBound - run.paragraphOffset, run.text.count)
    return body.location(of: start < end ? run.sourceRange(of: start..<end) : paragraph.source)
  }
}

extension Claim {
  /// The paragraphs that deny the claim, take it back, or say what replaces it.
  fileprivate func places(answeredAmong claims: [Claim]) -> [SourceParagraph] {
    retractions.compactMap(\.place)
      + claims.filter { $0.supersedes?.means(self) == true }.map(\.place)
  }
}
