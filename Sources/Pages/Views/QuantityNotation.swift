import Content
import Language
import Linking

extension ClaimReading {
  /// The number with its hedge as a sign and its unit: `≈ 12,000 people`, `> 10,000 km`, `3–4 months`; nil
  /// where the words aren't a number.
  func notation(in words: Words) -> String? {
    guard let quantity = printed, let value = quantity.value else { return nil }
    let number = words.number(value, to: quantity.maximum, by: .amountSpan)
    let whole =
      quantity.unit == nil
      ? words.counted(number, unit)
      : amount(number, isPlural: quantity.maximum != nil || value != .one, in: words)
    return switch quantity.operator {
    case .none, .equal, .range: whole
    case .about: "≈\u{A0}\(whole)"
    case .more: ">\u{A0}\(whole)"
    case .atLeast: "≥\u{A0}\(whole)"
    case .less: "<\u{A0}\(whole)"
    case .atMost: "≤\u{A0}\(whole)"
    }
  }
}
