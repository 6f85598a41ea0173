/// Cuts a text into tokens, in one pass over its scalars.
///
/// A token is a run of digits or of letters, one ideograph or kana, or one mark; letters and digits that
/// follow each other are two (*5km*), but for names (*G20*). White space ends a token and is noted on the
/// next one, since it decides what belongs together: *-5* is below zero, *3-5* a range. Signs that nobody
/// sees are passed over. What a token has is folded, so that tables need one spelling: small letters, digits
/// as ASCII, and one of the letters, quotes, hyphens and minuses that keyboards use for each other.
struct Tokenizer {
  /// What a scalar does to the token before it.
  private enum Class {
    case space, invisible
    case digit(Int)
    case letter, single, mark
    case fraction(Rational)
  }

  private var tokens: [Token] = []
  /// Of the token that is not complete yet, folded; empty between two.
  private var text = String.UnicodeScalarView()
  private var start = 0
  private var end = 0
  private var isDigits = false
  private var isSpaced = true
  private var isCapital = false

  /// The tokens of a text or phrase.
  static func tokens(of text: String) -> [Token] {
    tokens(of: Array(text.utf8), in: 0..<text.utf8.count)
  }

  /// The tokens of a part of a text, with ranges within the whole text.
  static func tokens(of bytes: [UInt8], in range: Range<Int>) -> [Token] {
    var tokenizer = Tokenizer()
    var offset = range.lowerBound
    for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
      // A byte that isn't UTF-8 decodes to one scalar of three; clamped, the range stays inside.
      let next = min(offset + UTF8.width(scalar), range.upperBound)
      tokenizer.take(scalar, offset..<next)
      offset = next
    }
    tokenizer.flush()
    return tokenizer.tokens
  }

  /// Adds a scalar to the open token, or ends that token and begins the next one. Digits and letters stay
  /// open, since more of their kind may follow; marks, ideographs and fractions are complete at once.
  private mutating func take(_ scalar: Unicode.Scalar, _ range: Range<Int>) {
    switch Self.class(of: scalar) {
    case .invisible:
      // Persian separates the parts of a word so: سه‌چهارم.
      if scalar.value == 0x200C, !isDigits { flush() }
    case .space:
      flush()
      isSpaced = true
    case .digit(let value):
      let digit = Unicode.Scalar(UInt8(48 + value))
      if !text.isEmpty, isDigits || joinsDigits {
        text.append(digit)
        end = range.upperBound
      } else {
        flush()
        begin(digit, range)
        isDigits = true
      }
    case .letter:
      if !text.isEmpty, !isDigits {
        appendFolded(scalar)
        end = range.upperBound
      } else {
        flush()
        begin(nil, range)
        isCapital = scalar.properties.isUppercase
        appendFolded(scalar)
      }
    case .single, .mark:
      flush()
      begin(nil, range)
      appendFolded(scalar)
      if case .mark = Self.class(of: scalar) { add(.mark) } else { add(.word) }
    case .fraction(let value):
      flush()
      begin(scalar, range)
      add(.fraction(value))
    }
  }

  private mutating func begin(_ scalar: Unicode.Scalar?, _ range: Range<Int>) {
    (start, end) = (range.lowerBound, range.upperBound)
    if let scalar { text.append(scalar) }
  }

  /// Digits after letters belong to a name (`G20`, `CO2`), unless the letters are a currency's code
  /// or of a script that writes prepositions so.
  private var joinsDigits: Bool {
    guard let first = text.first, first.value < 0x590 else { return false }
    return !Self.codes.contains(String(text))
  }

  /// Codes and abbreviations of currencies that are written before digits without a space: *Rs500*.
  private static let codes: Set<String> = [
    "rs", "eur", "usd", "gbp", "chf", "inr", "r", "kr", "cad", "aud", "jpy", "cny", "rmb", "sfr",
    "fr", "ksh", "kshs", "kes", "sh", "shs", "ush", "ushs", "ugx", "tsh", "tshs", "tzs", "tk",
    "bdt", "rm", "myr", "rp", "idr", "php", "ngn", "ghs", "frw", "rwf", "kz", "fcfa", "cfa", "xof",
    "xaf", "pkr", "lkr", "npr", "sgd", "hkd", "nzd", "mxn", "brl", "zar", "etb", "bs", "gs",
  ]

  /// Letters that one word is written with in several ways, and signs that keyboards have instead of others.
  private mutating func appendFolded(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "A"..."Z": text.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
    case "\0"..."\u{7F}": text.append(scalar)
    case "ß": text.append(contentsOf: "ss".unicodeScalars)
    case "ё", "Ё": text.append("е")
    case "أ", "إ", "آ", "ٱ": text.append("ا")
    case "ى", "ی": text.append("ي")
    case "ک": text.append("ك")
    case "ة", "ۀ": text.append("ه")
    case "’", "‘", "ʼ": text.append("'")
    case "\u{2010}", "\u{2011}", "\u{FF0D}", "\u{FE63}": text.append("-")
    case "\u{2212}": text.append("-")
    case "〜", "～", "∼": text.append("~")
    case "٪": text.append("%")
    case "兩": text.append("两")
    case "\u{2080}"..."\u{2089}":
      // *CO₂*.
      text.append(Unicode.Scalar(UInt8(scalar.value - 0x2080 + 48)))
    case "\u{FF01}"..."\u{FF5E}":
      appendFolded(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
    default:
      text.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }

  /// Ends the open token, if there is one.
  private mutating func flush() {
    if !text.isEmpty { add(isDigits ? .digits : .word) }
  }

  /// Every path ends here, so what was noted of one token never reaches the next.
  private mutating func add(_ kind: Token.Kind) {
    tokens.append(
      Token(
        kind: kind, text: String(text), range: start..<end, isSpaced: isSpaced,
        isCapital: isCapital))
    text = String.UnicodeScalarView()
    (isDigits, isSpaced, isCapital) = (false, false, false)
  }
}

extension Tokenizer {
  /// What most texts consist of is decided by value alone; the properties of a scalar, which take a search
  /// in a table each, are asked for only where no range holds it.
  private static func `class`(of scalar: Unicode.Scalar) -> Class {
    switch scalar.value {
    case 0x30...0x39: return .digit(Int(scalar.value) - 0x30)
    case 0x41...0x5A, 0x61...0x7A: return .letter
    case 0x00AD, 0x0640, 0x064B...0x065F, 0x0670, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069,
      0xFEFF:
      return .invisible
    // An apostrophe is a mark, so that *'90s* and *l'80 %* have their digits apart.
    case 0x27, 0x2019: return .mark
    // Raised and lowered digits belong to the word that they touch: *m²*, *CO₂*.
    case 0xB2, 0xB3, 0x2080...0x2089: return .letter
    case 0x3005, 0x3007, 0x3041...0x30FA, 0x30FC, 0x3400...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      return .single
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A: return .letter
    case ..<0x80: return scalar.properties.isWhitespace ? .space : .mark
    default: return rare(scalar)
    }
  }

  /// By the general category: what Unicode calls a letter or a mark on one is a letter here, too.
  private static func rare(_ scalar: Unicode.Scalar) -> Class {
    let properties = scalar.properties
    if properties.isWhitespace { return .space }
    switch properties.generalCategory {
    case .decimalNumber:
      // Every script's digits are in a row from 0 to 9.
      return properties.numericValue.map { .digit(Int($0)) } ?? .letter
    case .otherNumber:
      guard let value = vulgar[scalar] else { return .mark }
      return .fraction(value)
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      return .letter
    case .format, .control: return .invisible
    default: return .mark
    }
  }

  /// Exact, unlike Unicode's own numeric values, which are floating-point numbers.
  private static let vulgar: [Unicode.Scalar: Rational] = {
    let table: [(Unicode.Scalar, Int128, Int128)] = [
      ("½", 1, 2), ("⅓", 1, 3), ("⅔", 2, 3), ("¼", 1, 4), ("¾", 3, 4), ("⅕", 1, 5), ("⅖", 2, 5),
      ("⅗", 3, 5), ("⅘", 4, 5), ("⅙", 1, 6), ("⅚", 5, 6), ("⅛", 1, 8), ("⅜", 3, 8), ("⅝", 5, 8),
      ("⅞", 7, 8), ("⅒", 1, 10),
    ]
    return Dictionary(
      uniqueKeysWithValues: table.compactMap { scalar, top, bottom in
        Rational(top, over: bottom).map { (scalar, $0) }
      })
  }()
}
