package import Language

/// What a claim's words come to, found once and carried with the figure's links.
package struct ClaimReading: Hashable, Sendable {
  /// With the claim's own unit of measure; nil where the words are no number or can't be read.
  package let quantity: Quantity?
  /// What the number counts or is measured in, as it is printed.
  package let unit: String
  /// Whether the words themselves say what is counted or measured.
  package let saysUnit: Bool

  package init(quantity: Quantity?, unit: String, saysUnit: Bool) {
    self.quantity = quantity
    self.unit = unit
    self.saysUnit = saysUnit
  }
}
