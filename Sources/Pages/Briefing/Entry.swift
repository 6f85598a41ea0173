import Content
import Linking
import Templates

/// What lists and links show of a document wherever they appear: made once, as some are listed on
/// thousands of pages.
final class Entry: Sendable {
  let document: Document
  /// The output path of its page.
  let path: String
  let title: String
  /// Where it isn't that of the pages that show it.
  let language: String?
  /// The title with its language.
  let titleHTML: HTML
  let kind: String
  let sort: String
  /// What the kind, the sort and the status are called.
  let names: (kind: String, sort: String, status: String?)
  let summary: String?
  /// With its language: an article's is the editor's, in that of the site.
  let summaryHTML: HTML?
  /// A date, where it is known.
  let date: Value
  let status: String?
  /// Who wrote an article or a note.
  let author: String?
  let isContested: Bool
  let isDraft: Bool
  /// The claims' words of a figure, each once, in the order of the claims.
  let says: Value
  /// Of a figure: its latest numbers of each sort, three at most.
  let range: String?
  /// A figure's unit, where no claim's words state it.
  let unit: String?
  /// Of an event: what its sources differ about.
  let differ: Value

  init(
    _ document: Document, claims: [(claim: Claim, language: String?)],
    _ comparison: FigureComparison?, isDraft: Bool,
    _ words: Words, language: String?
  ) {
    self.document = document
    path = Routes.path(of: document)
    title = document.title
    self.language = language
    titleHTML = HTML(document.title, in: language)
    kind = document.id.kind.rawValue
    sort = document.entity.topic?.sort.rawValue ?? kind
    let common = document.common
    summary = common.summary
    summaryHTML = common.summary.map {
      HTML($0, in: document.id.kind == .article ? nil : language)
    }
    self.isDraft = isDraft
    date = DateValue(of: document, words).map(Value.date) ?? .none
    status = document.entity.event?.status.rawValue
    names = (
      words.name(of: document.id.kind), words.text(named: sort) ?? sort,
      status.map { words.text(named: $0) ?? $0 }
    )
    author = document.entity.article?.publisher ?? document.entity.note?.author
    isContested = document.isContested(comparison?.isContested)
    var seen: Set<String> = []
    let figure = document.entity.figure
    says = .list(
      claims.filter { seen.insert($0.claim.says.value).inserted }.map {
        .html(HTML($0.claim.says.value, in: $0.language))
      })
    range = comparison.flatMap { Self.range(claims.map(\.claim), $0, words) }
    let saysUnits = comparison?.readings.contains(where: \.saysUnit) ?? true
    unit = saysUnits ? nil : figure?.unit
    differ = .list(
      (document.entity.event?.disagreements ?? []).map { .text($0.about) })
  }

  /// Of an article: who published it, in the article's language.
  var publisherHTML: HTML? {
    document.entity.article?.publisher.map { HTML($0, in: language) }
  }
}

extension Entry {
  /// With the date, where there are earlier numbers: `43 deaths (as of 11 Oct 2023)`.
  private static func range(_ claims: [Claim], _ comparison: FigureComparison, _ words: Words)
    -> String?
  {
    let parts = comparison.answer.prefix(3).compactMap { part -> String? in
      guard let numbers = part.words(comparison.readings, in: words) else { return nil }
      let asOf = claims[part.latest.low].asOf
      let isOne = claims[part.latest.high].asOf == asOf
      let date = part.earlier == nil || !isOne ? nil : asOf?.asOfWords(.short, in: words)
      let note = [part.label(in: words), date].compactMap(\.self).joined(separator: words[.comma])
      let latest =
        note.isEmpty ? numbers : words.text(.withNote, ["words": numbers, "note": note])
      // What one side denies is not left out, or the other side would have the answer to itself.
      guard let denied = part.denied.first.flatMap({ comparison.readings[$0].phrase(in: words) }),
        let isDenied = words.text(named: "denied")
      else { return latest }
      return latest + words[.comma] + words.text(.withNote, ["words": denied, "note": isDenied])
    }
    guard !parts.isEmpty else { return nil }
    return parts.joined(separator: words[.semicolon])
      + (comparison.answer.count > 3 ? words[.andMore] : "")
  }
}

extension Document {
  /// Whether sources contradict each other about a figure, which `claims` says, or differ about an event.
  func isContested(_ claims: Bool?) -> Bool {
    switch entity {
    case .figure: claims ?? false
    case .event(let event): !event.disagreements.isEmpty
    case .article, .note, .page, .person, .topic: false
    }
  }
}
