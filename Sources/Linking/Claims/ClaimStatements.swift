internal import Content
internal import Language

/// The claims of a figure, those that say the same of the same date as one.
package struct ClaimStatements: Sendable {
  /// Places of claims; the newest date first and those without one last, then in the order of their first
  /// claims.
  package let all: [[Int]]
  /// By claim, the place of its statement.
  package let ofClaim: [Int]

  private struct Key: Hashable {
    let quantity: Quantity?
    let words: String
    let asOf: EDTFDate?
    let kind: ClaimKind
    let scope: String?
    let isVoid: Bool
    let isDenied: Bool

    init(_ claim: Claim, _ reading: ClaimReading, isReplaced: Bool) {
      quantity = reading.quantity?.atNoPlace
      words = quantity?.value == nil ? claim.says.value : reading.unit
      asOf = claim.asOf
      kind = claim.kind
      scope = claim.scope
      isVoid = isReplaced || claim.withdrawn != nil
      isDenied = claim.denied != nil
    }
  }

  init(_ figure: Figure, _ readings: [ClaimReading], replaced: Set<Int>) {
    var places: [Key: Int] = [:]
    var merged: [[Int]] = []
    for (index, claim) in figure.claims.enumerated() {
      let key = Key(claim, readings[index], isReplaced: replaced.contains(index))
      let place = places[key, default: merged.count]
      places[key] = place
      if place == merged.count { merged.append([]) }
      merged[place].append(index)
    }
    let date = { (places: [Int]) in
      figure.claims[places[0]].asOf.flatMap { $0 == .unknown ? nil : $0.orderKey }
    }
    merged.sort { a, b in
      guard let one = date(a), let other = date(b), one != other else {
        return (date(a) == nil ? 1 : 0, a[0]) < (date(b) == nil ? 1 : 0, b[0])
      }
      return other < one
    }
    var ofClaim = [Int](repeating: 0, count: figure.claims.count)
    for (statement, claims) in merged.enumerated() {
      for claim in claims { ofClaim[claim] = statement }
    }
    all = merged
    self.ofClaim = ofClaim
  }
}
