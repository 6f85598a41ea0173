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
  package func text(_ plain: String) -> String {
    var text = plain.utf8.first == UInt8(ascii: "-") ? "-" : ""
    let rest = plain.dropFirst(text.utf8.count)
    let end = rest.utf8.firstIndex { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
    let whole = rest[..<(end ?? rest.endIndex)]
    let isFraction = end.map { rest.utf8[$0] == UInt8(ascii: "/") } ?? false
    if isFraction || whole.utf8.count < leastGrouped {
      text += whole
    } else {
      append(grouping: whole, to: &text)
    }
    if let end {
      text += isFraction ? "/" : decimal
      text += rest[rest.utf8.index(after: end)...]
    }
    return localized(text)
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

  private func append(grouping whole: Substring, to text: inout String) {
    var left = whole.unicodeScalars.count
    let count = left
    for digit in whole.unicodeScalars {
      if left < count, left.isMultiple(of: 3) { text += group }
      text.unicodeScalars.append(digit)
      left -= 1
    }
  }
}
