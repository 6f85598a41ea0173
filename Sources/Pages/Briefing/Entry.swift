import Content
import Linking
import Templates

/// What lists and links show of a document wherever they stand: made once, as some are listed on
/// thousands of pages.
final class Entry: Sendable {
  let document: Document
  /// The output path of its page.
  let path: String
  let title: String
  let kind: String
  let sort: String
  let summary: String?
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

  init(_ document: Document, _ comparison: FigureComparison?, isDraft: Bool) {
    self.document = document
    path = Routes.path(of: document)
    title = document.title
    kind = document.id.kind.rawValue
    sort = document.entity.topic?.sort.rawValue ?? kind
    let common = document.common
    summary = common.summary
    self.isDraft = isDraft
    date = DateValue(of: document).map(Value.date) ?? .none
    status = document.entity.event?.status.rawValue
    author = document.entity.article?.publisher ?? document.entity.note?.author
    isContested = document.isContested(comparison)
    var seen: Set<String> = []
    let figure = document.entity.figure
    says = .list(
      (figure?.claims ?? []).map(\.says.value).filter { seen.insert($0).inserted }
        .map(Value.text))
    range = figure.flatMap { figure in comparison.flatMap { Self.range(figure, $0) } }
    let tellUnits = comparison?.readings.contains(where: \.saysUnit) ?? true
    unit = tellUnits ? nil : figure?.unit
    differ = .list(
      (document.entity.event?.disagreements ?? []).map { .text($0.about) })
  }
}

extension Entry {
  /// With the date, where there are earlier numbers: `43 deaths (as of 11 Oct 2023)`.
  private static func range(_ figure: Figure, _ comparison: FigureComparison) -> String? {
    let parts = comparison.answer.prefix(3).compactMap { part -> String? in
      guard let words = part.words(comparison.readings) else { return nil }
      let asOf = figure.claims[part.latest.low].asOf
      let isOne = figure.claims[part.latest.high].asOf == asOf
      let date = part.earlier == nil || !isOne ? nil : asOf?.asOfWords(.short)
      let whole = [part.label, date].compactMap(\.self).joined(separator: ", ")
      return whole.isEmpty ? words : "\(words) (\(whole))"
    }
    guard !parts.isEmpty else { return nil }
    return parts.joined(separator: "; ") + (comparison.answer.count > 3 ? "; …" : "")
  }
}

extension Document {
  /// Whether sources contradict each other about a figure, or differ about an event.
  fileprivate func isContested(_ comparison: FigureComparison?) -> Bool {
    switch entity {
    case .figure: comparison?.isContested ?? false
    case .event(let event): !event.disagreements.isEmpty
    case .article, .note, .page, .person, .topic: false
    }
  }
}
