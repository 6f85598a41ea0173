import Content

extension Quantity {
  /// The number with its hedge as a sign: `≈ 12,000`, `> 10,000`, `3–4`.
  var notation: String {
    let number = value.groupedText
    switch comparison {
    case .equal: return number
    case .about: return "≈ \(number)"
    case .more: return "> \(number)"
    case .atLeast: return "≥ \(number)"
    case .less: return "< \(number)"
    case .atMost: return "≤ \(number)"
    case .range: return "\(number)–\(maximum?.groupedText ?? number)"
    }
  }
}
