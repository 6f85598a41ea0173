extension Character {
  /// A digit or a sign before it as it is set above the line: `⁶`; nil for any other.
  package var raised: Character? { Self.raisedSigns[self] }
  /// The same below the line: `₆`.
  package var lowered: Character? { Self.loweredSigns[self] }

  private static let raisedSigns = small("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
  private static let loweredSigns = small("₀₁₂₃₄₅₆₇₈₉₊₋₋")

  private static func small(_ signs: String) -> [Character: Character] {
    Dictionary(uniqueKeysWithValues: zip("0123456789+-−", signs))
  }
}

extension String {
  /// Set above the line; itself where it holds anything but digits and signs before them.
  package var raised: String { small(\.raised) }
  /// Set below the line; itself where it holds anything else.
  package var lowered: String { small(\.lowered) }

  private func small(_ sign: (Character) -> Character?) -> String {
    let small = compactMap(sign)
    return small.count == count ? String(small) : self
  }
}
