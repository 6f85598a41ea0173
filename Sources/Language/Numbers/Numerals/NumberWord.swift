/// What a word does in a number, as lexicons write it: `7` adds seven, `60_20` adds sixty and leaves
/// room for what is below twenty, `x1000` multiplies, `~x100` multiplies and makes it about, `X1000` so only
/// after a number (`Y1000` as well), `s1000` after digits only, `l1000000` too where it is no unit, `^1` is one before a multiplier only, `c1` is
/// one in joined words only, `p1/2` is half of a multiplier after
/// it, `f1/3` divides a number before it
/// (`F1/3` may be alone, `g1/3` after a hedge), `+1/2` is `and a half`, `&` joins, `.` is a decimal's point;
/// `m1000` multiplies an amount of money and `m1 BDT TRY` follows one in these currencies.
enum NumberWord: Sendable {
  case add(Rational, room: Rational)
  case times(Rational, isAbout: Bool)
  /// Multiplies only what is before it; alone it is no number: *thousands*.
  case plural(Rational, isAbout: Bool)
  /// The same, and no vague word alone: *مليونا*, a million or two.
  case accusative(Rational)
  /// Abbreviated scales follow digits only.
  case short(Rational)
  /// An abbreviated scale that may be a unit: `m`.
  case letter(Rational)
  case article
  /// Half of what follows: `half a`.
  case part(Rational)
  /// A fraction's name, after a number or an article: `thirds`, `quarter`.
  case fraction(Rational, isAlone: Bool)
  /// A fraction's name in a case that only a hedge asks for: `более четверти`.
  case genitive(Rational)
  /// `and a half`.
  case andPart(Rational)
  /// What only money is called, in any currency or in those named: *grand*, *quetzales*.
  case money(Rational, currencies: Set<String>)
  case and
  /// Between words of a decimal: `point`.
  case point

  init?(_ key: String) {
    switch key {
    case "&": self = .and
    case "^1": self = .article
    case ".": self = .point
    default:
      if key.hasPrefix("+"), let value = Rational(parsing: String(key.dropFirst())) {
        self = .andPart(value)
      } else if key.hasPrefix("~x"), let value = Rational(parsing: String(key.dropFirst(2))) {
        self = .times(value, isAbout: true)
      } else if key.hasPrefix("x"), let value = Rational(parsing: String(key.dropFirst())) {
        self = .times(value, isAbout: false)
      } else if key.hasPrefix("~X"), let value = Rational(parsing: String(key.dropFirst(2))) {
        self = .plural(value, isAbout: true)
      } else if key.hasPrefix("X"), let value = Rational(parsing: String(key.dropFirst())) {
        self = .plural(value, isAbout: false)
      } else if key.hasPrefix("s"), let value = Rational(parsing: String(key.dropFirst())) {
        self = .short(value)
      } else if key.hasPrefix("l"), let value = Rational(parsing: String(key.dropFirst())) {
        self = .letter(value)
      } else if key.hasPrefix("p"), let value = Rational(parsing: String(key.dropFirst())) {
        self = .part(value)
      } else if key.hasPrefix("f"), let value = Rational(parsing: String(key.dropFirst())) {
        self = .fraction(value, isAlone: value == .half)
      } else if key.hasPrefix("Y"), let value = Rational(parsing: String(key.dropFirst())) {
        self = .accusative(value)
      } else if key.hasPrefix("m"), let money = Self.money(key.dropFirst()) {
        self = money
      } else if key.hasPrefix("g"), let value = Rational(parsing: String(key.dropFirst())) {
        self = .genitive(value)
      } else if key.hasPrefix("F"), let value = Rational(parsing: String(key.dropFirst())) {
        self = .fraction(value, isAlone: true)
      } else {
        let parts = key.split(separator: "_").map(String.init)
        guard let first = parts.first, let value = Rational(parsing: first) else { return nil }
        let room = parts.count > 1 ? Rational(parsing: parts[1]) : nil
        self = .add(value, room: room ?? Self.room(of: value))
      }
    }
  }

  private static func money(_ key: Substring) -> NumberWord? {
    let parts = key.split(separator: " ").map(String.init)
    guard let factor = parts.first.flatMap({ Rational(parsing: $0) }) else { return nil }
    return .money(factor, currencies: Set(parts.dropFirst()))
  }

  /// What may still be added after a number: below 10 after 20 or 30, nothing after 10 or 12.
  private static func room(of value: Rational) -> Rational {
    guard value.isWhole, value > Rational(19) else { return .zero }
    var (rest, power) = (value.numerator, 1 as Int128)
    while rest % 10 == 0 {
      rest /= 10
      power *= 10
    }
    return power == 1 ? .zero : Rational(power, over: 1) ?? .zero
  }
}
