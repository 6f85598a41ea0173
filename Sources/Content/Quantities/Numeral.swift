/// A number among tokens, in digits or words, with the currency before it.
struct Numeral {
  let value: Decimal
  /// What `value` is made of, where one multiplier ends it ("3 million" is 3 and a million); else
  /// the value and one.
  let coefficient: Decimal
  let multiplier: Decimal
  /// Whether the multiplier is one of two ("two hundred thousand").
  let isCompound: Bool
  /// Whether it is a multiplier alone ("hundred").
  let isBare: Bool
  /// The currency's sign or code, as written.
  let currency: String?
  /// With the currency.
  let tokens: Range<Int>
  /// Bytes of the number proper.
  let range: Range<Int>
}
