import Content
import Linking
import Templates

/// What lists and links show of a document wherever they stand: made once, as some are listed on
/// thousands of pages.
final class Entry: Sendable {
  let document: Document
  /// Of its page.
  let path: String
  let title: String
  let kind: String
  let sort: String
  let date: DateValue?
  let isContested: Bool
  /// The claims' words of a figure, each once, in the order of the claims.
  let says: [String]
  /// Whether the unit is to be shown behind them, since they tell none of their own.
  let showsUnit: Bool

  init(_ document: Document, _ comparison: FigureComparison?) {
    self.document = document
    path = Routes.path(of: document)
    title = document.title
    kind = document.id.kind.rawValue
    sort = document.entity.topic?.sort.rawValue ?? kind
    date = document.entity.edtfDate.flatMap { DateValue($0) }
    isContested = document.isContested(comparison)
    var seen: Set<String> = []
    says =
      document.entity.figure?.claims.map(\.says.value).filter { seen.insert($0).inserted } ?? []
    showsUnit = comparison?.quantities.allSatisfy { $0?.unit == nil } ?? false
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
