/// How a language writes numbers.
package struct NumberFormat: Hashable, Sendable {
  /// Between thousands.
  package let group: String
  /// Before decimals.
  package let decimal: String
  /// A number of fewer digits before its decimals is not grouped.
  package let leastGrouped: Int
  /// The signs for 0 to 9; nil where they are `0` to `9`.
  package let digits: [Character]?

  /// `12,500.25`
  package static let english = NumberFormat(group: ",", decimal: ".")

  /// `digits` are ten, or none.
  package init(group: String, decimal: String, leastGrouped: Int = 4, digits: [Character]? = nil) {
    self.group = group
    self.decimal = decimal
    self.leastGrouped = leastGrouped
    self.digits = digits
  }

  /// A number that is written plainly, with a point before decimals: `-12500.25`, `2/3`.
  package func text(_ plain: some StringProtocol) -> String {
    let isNegative = plain.hasPrefix("-")
    let rest = plain.dropFirst(isNegative ? 1 : 0)
    let whole = rest.prefix { $0 != "." && $0 != "/" }
    let end = rest[whole.endIndex...]
    let grouped = end.hasPrefix("/") || whole.count < leastGrouped ? String(whole) : grouped(whole)
    let decimals = end.hasPrefix(".") ? decimal + end.dropFirst() : String(end)
    return localized((isNegative ? "-" : "") + grouped + decimals)
  }

  /// A whole number, with separators.
  package func text(_ number: Int) -> String { text(String(number)) }

  /// A text with the digits of the language.
  package func localized(_ text: String) -> String {
    guard let digits else { return text }
    return String(
      text.map { character in
        guard let value = character.wholeNumberValue, character.isASCII else { return character }
        return digits[value]
      })
  }

  private func grouped(_ whole: some StringProtocol) -> String {
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { grouped += group }
      grouped.append(digit)
    }
    return grouped
  }
}
