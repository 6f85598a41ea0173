package import Language

/// What a claim's words are read as: found once and carried with the figure's links.
package struct ClaimReading: Hashable, Sendable {
  /// With the claim's own unit of measure; nil where the words aren't a number or can't be read.
  package let quantity: Quantity?
  /// What the number counts or is measured in, as it is printed.
  package let unit: String
  /// Whether the words themselves say what is counted or measured.
  package let saysUnit: Bool
  /// Where the words are in their paragraph's text, in bytes; nil where they aren't found.
  package let place: Range<Int>?

  /// `unit` is printed as it is given.
  package init(
    quantity: Quantity?, unit: String, saysUnit: Bool, at place: Range<Int>? = nil
  ) {
    self.quantity = quantity
    self.unit = unit
    self.saysUnit = saysUnit
    self.place = place
  }

  func at(_ place: Range<Int>?) -> ClaimReading {
    ClaimReading(quantity: quantity, unit: unit, saysUnit: saysUnit, at: place)
  }
}

extension ClaimReading {
  /// The quantity in the unit that readers see: in per cent for a part of the whole, if it ends there.
  package var printed: Quantity? {
    guard let unit = quantity?.unit, unit.name == "share",
      let converted = quantity?.converted(to: .named("%", per: unit.per)),
      [converted.value, converted.maximum].compactMap(\.self).allSatisfy({ $0.places != nil })
    else { return quantity }
    return converted
  }

  /// A number with the unit of measure: in the editor's words for it, if it is the figure's or the
  /// claim's key's; a number that only counts is alone.
  package func amount(_ number: String, isPlural: Bool) -> String {
    guard let measure = printed?.unit else { return number }
    return unit == measure.label || !isPlural || measure != quantity?.unit
      ? measure.words(number, isPlural: isPlural) : "\(number) \(unit)"
  }

  /// The number and its hedge in English, with its unit of measure: `about 12,000`, `3 to 4 months`,
  /// `more than $1,000,000`; nil for words that aren't a number.
  package var words: String? {
    guard let quantity = printed, let value = quantity.value else { return nil }
    let number = value.readableText(to: quantity.maximum)
    let whole = amount(number, isPlural: quantity.maximum != nil || value != .one)
    switch quantity.operator {
    case .none, .equal, .range: return whole
    case .about: return "about \(whole)"
    case .more: return (quantity.isNear ? "just over " : "more than ") + whole
    case .atLeast: return "at least \(whole)"
    case .less: return (quantity.isNear ? "nearly " : "less than ") + whole
    case .atMost: return "at most \(whole)"
    }
  }

  /// The number and its hedge in English, with what it counts or is measured in: `at least 9 deaths`;
  /// nil for words that aren't a number.
  package var phrase: String? {
    words.map { quantity?.unit == nil ? "\($0) \(unit)" : $0 }
  }
}
