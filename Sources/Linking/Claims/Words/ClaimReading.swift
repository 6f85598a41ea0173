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

  func counting(_ unit: String) -> ClaimReading {
    ClaimReading(quantity: quantity, unit: unit, saysUnit: saysUnit, at: place)
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
}
