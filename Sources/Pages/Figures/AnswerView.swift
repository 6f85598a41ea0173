import Content
import Linking
import Templates

/// What a figure comes to: each sort of number that its claims state, the most important first.
struct AnswerView: TemplateRecord {
  let parts: [AnswerPartView]
  let others: Int

  static let fields = Fields<AnswerView>(
    "answer",
    [
      .list("parts", "the numbers of each kind, scope and unit, four at most") { $0.parts },
      .number("others", "how many claims that hold are no part of these") { Number($0.others) },
    ])
}

/// What the numbers of one kind, scope and unit come to.
struct AnswerPartView: TemplateRecord {
  let label: String?
  let low: StatementView
  let high: StatementView?
  let earlierLow: StatementView?
  let earlierHigh: StatementView?
  let denied: [StatementView]

  static let fields = Fields<AnswerPartView>(
    "answer part",
    [
      .optionalText("label", "its kind and scope, unless it counts the whole") { $0.label },
      .record("low", "of the latest date: the least number that holds, or the only one") { $0.low },
      .optionalRecord("high", "the greatest, if that is another") { $0.high },
      .optionalRecord("earlier_low", "the least number of earlier dates, if there are any") {
        $0.earlierLow
      },
      .optionalRecord("earlier_high", "the greatest of these, if that is another") {
        $0.earlierHigh
      },
      .list("denied", "numbers of the latest date that somebody denies, three at most") {
        $0.denied
      },
    ])

  /// `ofClaim` has the place of each claim's statement.
  init(
    _ part: AnswerPart, _ statements: [StatementView], _ ofClaim: [Int], _ words: Words,
    isLatestOnly: Bool
  ) {
    let ends = { (range: AnswerPart.Range) -> (StatementView, StatementView?) in
      let (low, high) = (ofClaim[range.low], ofClaim[range.high])
      return (statements[low], low == high ? nil : statements[high])
    }
    label = part.label(in: words)
    (low, high) = ends(part.latest)
    let range = isLatestOnly ? nil : part.earlier.map(ends)
    let saysNothingNew = high == nil && range?.1 == nil && range?.0.words == low.words
    let earlier = saysNothingNew ? nil : range
    (earlierLow, earlierHigh) = (earlier?.0, earlier?.1)
    var seen: Set<Int> = []
    denied = (isLatestOnly ? [] : part.denied).map { ofClaim[$0] }.filter {
      seen.insert($0).inserted
    }
    .prefix(3).map { statements[$0] }
  }
}

extension AnswerView {
  private static let mostParts = 4

  /// Nil where no claim that holds is a number. A brief one has two parts at most, the second without
  /// earlier and denied numbers, so that cards of any figure are about as high.
  init?(_ comparison: FigureComparison, _ statements: [StatementView], isBrief: Bool = false) {
    guard !comparison.answer.isEmpty, !statements.isEmpty else { return nil }
    let ofClaim = comparison.statements.ofClaim
    let shown = comparison.answer.prefix(isBrief ? 2 : Self.mostParts)
    parts = shown.enumerated().map { place, part in
      AnswerPartView(
        part, statements, ofClaim, statements[0].first.words, isLatestOnly: isBrief && place > 0)
    }
    let standing = statements.filter { !$0.first.isVoid }.map(\.claims.count).reduce(0, +)
    others = standing - shown.map(\.count).reduce(0, +)
  }
}
