extension Quantity {
  /// The number and its hedge in English, with its unit of measure: `about 12,000`, `3 to 4 months`,
  /// `more than $1,000,000`; nil for words that are no number.
  package var words: String? {
    guard let value else { return nil }
    let start = value.groupedText
    let number = maximum.map { "\(start) to \($0.groupedText)" } ?? start
    let whole = unit?.words(number, isPlural: maximum != nil || value != .one) ?? number
    switch self.operator {
    case .none, .equal, .range: return whole
    case .about: return "about \(whole)"
    case .more: return (isNear ? "just over " : "more than ") + whole
    case .atLeast: return "at least \(whole)"
    case .less: return (isNear ? "nearly " : "less than ") + whole
    case .atMost: return "at most \(whole)"
    }
  }
}
