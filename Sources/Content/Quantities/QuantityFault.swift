/// Why words are no number that a rule can read.
package struct QuantityFault: Error, Hashable, Sendable {
  /// The rule that stopped the reading.
  package enum Reason: Hashable, Sendable {
    /// No number is among the words.
    case noNumber
    /// "Tens of thousands", "several hundred".
    case vague
    /// "15th", "first", "1990s".
    case ordinal
    /// "Two thirds", "half of".
    case fraction
    /// More than one number, and no range.
    case several
    /// "Some of the 400", "one of the".
    case part
    /// "Twice the 400".
    case multiple
    /// "Not 400".
    case negated
    /// "Than" without its "more" or "fewer" next to it.
    case comparison
    /// Hedges that contradict each other, or one before a range.
    case hedges
    /// "From 3 to 4": a range or a change.
    case change
    /// Commas that don't stand between thousands.
    case grouping
    /// "12.500": a point where thousands or decimals may be meant; "1.2.3".
    case points
    /// More than 18 digits.
    case size
    /// Digits of another script than ours.
    case foreignDigits
    /// A `value` key with more than a hedge, a number and a unit.
    case leftover
  }

  package let reason: Reason
  /// The bytes within the words that are to blame.
  package let range: Range<Int>
  /// The rule, with the words quoted that broke it.
  package let message: String

  /// Whether the words simply hold no number, so that they stand as words.
  package var isNumberless: Bool { reason == .noNumber || reason == .vague }

  init(_ reason: Reason, _ range: Range<Int>, in words: String) {
    self.reason = reason
    let utf8 = words.utf8
    let start = min(max(0, range.lowerBound), utf8.count)
    self.range = start..<min(max(start, range.upperBound), utf8.count)
    let bytes = utf8.dropFirst(start).prefix(self.range.count)
    message = reason.message("'\(String(decoding: bytes, as: UTF8.self))'")
  }
}

extension QuantityFault.Reason {
  fileprivate func message(_ quoted: String) -> String {
    switch self {
    case .noNumber: "no number is in \(quoted)"
    case .vague: "\(quoted) leaves the number open"
    case .ordinal: "\(quoted) is a place in an order, not a number"
    case .fraction: "\(quoted) is a part of a number that is not told"
    case .several: "a claim has one number or range, and \(quoted) has more"
    case .part: "\(quoted) is only a part of the number"
    case .multiple: "\(quoted) is a multiple of the number"
    case .negated: "\(quoted) denies the number"
    case .comparison: "the words that \(quoted) compares with stand too far from it"
    case .hedges: "\(quoted) hedges the number in two ways"
    case .change: "\(quoted) may be a range or a change"
    case .grouping: "commas in \(quoted) don't stand between thousands"
    case .points: "the point in \(quoted) may stand for thousands or for decimals"
    case .size: "\(quoted) has more than 18 digits"
    case .foreignDigits: "\(quoted) is not written in the digits 0 to 9"
    case .leftover: "a value is a hedge, a number and its unit, and \(quoted) is none of these"
    }
  }
}
