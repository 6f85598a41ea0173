package import Content
internal import Language

/// What the numbers of one sort come to: counts and estimates, or plans, demands, …; of one scope and in
/// units that convert. Numbers that were withdrawn or replaced are no part of it.
package struct AnswerPart: Sendable {
  /// The claims with the least and the greatest number, by their places in the front matter; one claim
  /// where both say the same.
  package struct Range: Hashable, Sendable {
    /// The place of the claim with the least number.
    package let low: Int
    /// The place of the claim with the greatest number.
    package let high: Int
  }

  /// Nil for counts and estimates.
  package let kind: ClaimKind?
  /// Which of the things that the figure counts are meant; nil for all of them.
  package let scope: String?
  /// Of the latest date, and of no date; nobody denies these unless all are denied.
  package let latest: Range
  /// Of the dates before that, where there are any.
  package let earlier: Range?
  /// The places of claims that are denied and not of an earlier date, unless all are.
  package let denied: [Int]
  /// How many claims it rests on.
  package let count: Int
}

extension AnswerPart {
  /// What keeps numbers from being one answer.
  private struct Sort: Hashable {
    let kind: ClaimKind?
    let scope: String?
    let unit: String

    init(_ claim: Claim, _ reading: ClaimReading) {
      kind = claim.kind.class == .done ? nil : claim.kind
      scope = claim.scope.map(ClaimRelation.plain)
      guard let measure = reading.quantity?.unit else {
        unit = ClaimRelation.plain(reading.unit)
        return
      }
      let name = measure.kind == .money ? measure.name : ""
      unit = "\(measure.kind) \(name) \(measure.per ?? "")"
    }
  }

  /// First what is counted without a scope, then what most claims are of.
  static func all(
    _ figure: Figure, _ readings: [ClaimReading], replaced: Set<Int>, in site: Site
  ) -> [AnswerPart] {
    var sorts: [Sort: Int] = [:]
    var sets: [[Int]] = []
    for (place, claim) in figure.claims.enumerated()
    where claim.withdrawn == nil && !replaced.contains(place)
      && readings[place].quantity?.value != nil
    {
      let sort = Sort(claim, readings[place])
      let set = sorts[sort, default: sets.count]
      sorts[sort] = set
      if set == sets.count { sets.append([]) }
      sets[set].append(place)
    }
    let parts = sets.compactMap { AnswerPart($0, figure, readings, site) }
    let rank = { (part: AnswerPart) in
      (part.kind == nil && part.scope == nil ? 0 : 1, -part.count, part.latest.low)
    }
    return parts.sorted { rank($0) < rank($1) }
  }

  private init?(_ places: [Int], _ figure: Figure, _ readings: [ClaimReading], _ site: Site) {
    let claims = figure.claims
    let known = places.filter { claims[$0].denied == nil }
    let standing = known.isEmpty ? places : known
    let newest = standing.compactMap { claims[$0].asOf }
      .max { ($0.firstMinute ?? .min) < ($1.firstMinute ?? .min) }
    let isEarlier = { (place: Int) in
      guard let newest, let date = claims[place].date(in: site) else { return false }
      return date.ends(before: newest)
    }
    let numbers = Numbers(readings, in: readings[places[0]], of: figure.unit)
    guard let latest = numbers.range(standing.filter { !isEarlier($0) }) else { return nil }
    self.latest = latest
    earlier = numbers.range(standing.filter(isEarlier))
    denied = known.isEmpty ? [] : places.filter { claims[$0].denied != nil && !isEarlier($0) }
    let first = claims[places[0]]
    kind = first.kind.class == .done ? nil : first.kind
    scope = first.scope
    count = places.count
  }

  /// Claims' numbers in the unit of one of them.
  private struct Numbers {
    let readings: [ClaimReading]
    let unit: MeasureUnit?
    let figureUnit: String

    init(_ readings: [ClaimReading], in first: ClaimReading, of figureUnit: String) {
      self.readings = readings
      unit = first.quantity?.unit
      self.figureUnit = figureUnit
    }

    /// Nil where there are no claims. Of equal numbers, one without a hedge is taken, in the figure's
    /// own unit if there is one.
    func range(_ places: [Int]) -> Range? {
      let ends = places.compactMap {
        End($0, readings[$0].quantity?.converted(to: unit), readings[$0].unit == figureUnit)
      }
      guard let low = ends.min(by: { $0.isLess(than: $1) }),
        let high = ends.max(by: { $1.isGreater(than: $0) })
      else { return nil }
      guard let a = readings[low.place].quantity, let b = readings[high.place].quantity,
        !(a.isSame(as: b) || a.isRounded(like: b))
      else {
        let place = low.order <= high.order ? low.place : high.place
        return Range(low: place, high: place)
      }
      return Range(low: low.place, high: high.place)
    }
  }

  /// A claim's number as an end of a range.
  private struct End {
    let place: Int
    let low: Rational
    let high: Rational
    let meaning: Quantity.Operator
    /// Whether it is in the figure's unit.
    let isOwn: Bool

    init?(_ place: Int, _ quantity: Quantity?, _ isOwn: Bool) {
      self.isOwn = isOwn
      guard let quantity, let value = quantity.value else { return nil }
      self.place = place
      low = value
      high = quantity.maximum ?? value
      meaning = quantity.operator
    }

    /// The least is taken of equal numbers.
    var order: (Int, Int, Int) { (meaning == .equal ? 0 : 1, isOwn ? 0 : 1, place) }
    private var isOpenBelow: Bool { meaning == .less || meaning == .atMost }
    private var isOpenAbove: Bool { meaning == .more || meaning == .atLeast }

    func isLess(than other: End) -> Bool {
      if low != other.low { return low < other.low }
      if isOpenBelow != other.isOpenBelow { return isOpenBelow }
      return order < other.order
    }

    func isGreater(than other: End) -> Bool {
      if high != other.high { return other.high < high }
      if isOpenAbove != other.isOpenAbove { return isOpenAbove }
      return order < other.order
    }
  }
}
