/// The case forms of Finnish surnames in `-nen`, whose stem changes: `Virtanen`, `Virtasen`.
package enum FinnishCases {
  /// The name in the other cases; empty where it does not end so.
  package static func forms(of name: String) -> [String] {
    guard name.hasSuffix("nen"), name.count > 5 else { return [] }
    let stem = String(name.dropLast(3))
    let isFront = !stem.lowercased().contains { "aou".contains($0) }
    let endings =
      isFront
      ? "sen stä selle sellä seltä sessä sestä seen senä seksi"
      : "sen sta selle sella selta sessa sesta seen sena seksi"
    return endings.split(separator: " ").map { stem + $0 }
  }
}
