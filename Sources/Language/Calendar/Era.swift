/// An era from which years are counted, as East Asian texts name it before the number: `令和2年`,
/// `民國109年`.
struct Era: Sendable {
  /// The year of our calendar before its first.
  private let zero: Int
  /// The number of its last year, or of one that is long to come.
  private let last: Int

  static let names = PhraseTable<Era>([
    ("明治", Era(zero: 1867, last: 45)), ("大正", Era(zero: 1911, last: 15)),
    ("昭和", Era(zero: 1925, last: 64)), ("平成", Era(zero: 1988, last: 31)),
    ("令和", Era(zero: 2018, last: 99)), ("民國", Era(zero: 1911, last: 199)),
    ("民国", Era(zero: 1911, last: 199)),
  ])

  /// The year of our calendar; nil for a number that the era doesn't have.
  func year(_ number: Int) -> Int? {
    1...last ~= number ? zero + number : nil
  }
}
