/// A piece of a claim's words: a word, a number in digits, or a mark.
struct QuantityToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A word or mark; lower case, apostrophes straight.
    case text
    /// A number in digits, or one of `½ ¼ ¾`.
    case number(Decimal)
    /// A currency's sign, as written.
    case currency
    /// A name with digits in it: `COVID-19`, `G20`.
    case name
    /// Digits that make no number.
    case unreadable(QuantityFault.Reason)
  }

  let kind: Kind
  /// As in the words; lower case where it is text.
  let text: String
  /// Bytes within the words.
  let range: Range<Int>
  /// Whether nothing stands between the token before and this one.
  let isGlued: Bool

  /// Whether it is the word or mark.
  func isText(_ text: String) -> Bool {
    kind == .text && self.text == text
  }

  /// Whether it is a word rather than a mark or number.
  var isWord: Bool {
    kind == .text && text.unicodeScalars.first?.properties.isAlphabetic == true
  }
}
