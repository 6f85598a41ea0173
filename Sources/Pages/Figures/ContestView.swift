import Content
import Language
import Linking
import Templates

/// Two statements that can't both hold.
struct ContestView: TemplateRecord {
  let one: StatementView
  let other: StatementView

  static let fields = Fields<ContestView>(
    "contest",
    [
      .record("one", "the one that is less") { $0.one },
      .record("other", "the one that is more") { $0.other },
    ])

  private static let most = 30

  /// For each contested statement the one farthest from it, each two once, the
  /// widest apart first, thirty at most.
  static func all(
    _ comparison: FigureComparison, isBetweenSources: Bool, _ statements: [StatementView]
  ) -> [ContestView] {
    var farthest: [Int: (other: Int, distance: Rational)] = [:]
    guard !statements.isEmpty else { return [] }
    for pair in comparison.contradictions where pair.isBetweenSources == isBetweenSources {
      let (a, b) = (
        comparison.statements.ofClaim[pair.first], comparison.statements.ofClaim[pair.second]
      )
      guard let x = statements[a].first.reading?.quantity,
        let y = statements[b].first.reading?.quantity?.converted(to: x.unit)?.value,
        isBetweenSources || isOneSort(statements[a], statements[b]),
        let value = x.value, let difference = value.subtracting(y),
        let distance = (difference < .zero ? difference.negated : difference)
          .multiplied(by: x.unit?.factor ?? .one)
      else { continue }
      for (own, other) in [(a, b), (b, a)]
      where farthest[own].map({ $0.distance < distance }) ?? true {
        farthest[own] = (other, distance)
      }
    }
    var seen: Set<[Int]> = []
    return farthest.sorted { ($1.value.distance, $0.key) < ($0.value.distance, $1.key) }
      .filter { seen.insert([min($0.key, $0.value.other), max($0.key, $0.value.other)]).inserted }
      .prefix(most).map { inOrder(statements[$0.key], statements[$0.value.other]) }
  }

  /// Whether a source that states both has two numbers of one thing: what it reports as demanded, as
  /// planned and as forecast are things of their own.
  private static func isOneSort(_ a: StatementView, _ b: StatementView) -> Bool {
    let (one, other) = (a.first.claim.kind, b.first.claim.kind)
    return one == other || one.class == .done
  }

  private static func inOrder(_ a: StatementView, _ b: StatementView) -> ContestView {
    let x = a.first.reading?.quantity
    let y = b.first.reading?.quantity?.converted(to: x?.unit)?.value
    guard let value = x?.value, let y, y < value else { return ContestView(one: a, other: b) }
    return ContestView(one: b, other: a)
  }
}
