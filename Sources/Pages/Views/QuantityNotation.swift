import Content

extension Quantity {
  /// The number with its hedge as a sign: `≈ 12,000`, `> 10,000`, `3–4`.
  var notation: String {
    let number = value.groupedText
    switch comparison {
    case .equal: return number
    case .about: return "≈\u{A0}\(number)"
    case .more: return ">\u{A0}\(number)"
    case .atLeast: return "≥\u{A0}\(number)"
    case .less: return "<\u{A0}\(number)"
    case .atMost: return "≤\u{A0}\(number)"
    case .range: return "\(number)–\(maximum?.groupedText ?? number)"
    }
  }
}
