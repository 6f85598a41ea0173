/// A run of digits, a word, a fraction's character or a mark of a text.
///
/// Characters of scripts without spaces are words of one character each.
struct Token: Sendable {
  enum Kind: Sendable {
    case word, digits
    case fraction(Rational)
    case mark
  }

  let kind: Kind
  /// Folded: lower case, digits 0 to 9 of any script, straight quotes and hyphens, no accents of
  /// Arabic, no invisible signs.
  let text: String
  /// Bytes within the text.
  let range: Range<Int>
  /// Whether white space is before it; true for the first.
  let isSpaced: Bool
  /// Whether its first letter is a capital.
  let isCapital: Bool

  var isDigits: Bool { if case .digits = kind { true } else { false } }
  var isWord: Bool { if case .word = kind { true } else { false } }
  var isMark: Bool { if case .mark = kind { true } else { false } }
}
