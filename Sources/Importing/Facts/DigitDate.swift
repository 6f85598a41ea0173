/// A day in digits, as the languages write it that have the year last: `3.7.2019`, `03/07/19`.
struct DigitDate {
  /// With a year of four digits.
  let text: String

  /// Nil for what is no such day; a year of two digits is the latest that isn't to come.
  init?(_ word: String) {
    guard let sign = word.first(where: { !$0.isNumber }), "./-".contains(sign) else { return nil }
    let numbers = word.split(separator: sign, omittingEmptySubsequences: false)
    guard numbers.count == 3, numbers.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      numbers.map(\.count).prefix(2).allSatisfy({ 1...2 ~= $0 }),
      [2, 4].contains(numbers[2].count), let first = Int(numbers[0]), let second = Int(numbers[1]),
      let year = Int(numbers[2]), 1...31 ~= first, 1...31 ~= second, min(first, second) <= 12
    else { return nil }
    let century = 2000 + year > ArticleFacts.thisYear ? 1900 : 2000
    let full = numbers[2].count == 4 ? year : century + year
    text = "\(numbers[0])\(sign)\(numbers[1])\(sign)\(full)"
  }
}
