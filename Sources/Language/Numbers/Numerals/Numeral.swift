/// A number among tokens, in digits or words.
struct Numeral: Sendable {
  var value: Rational
  /// Tokens of the number.
  var tokens: Range<Int>
  /// What the number is a multiple of, where its last word multiplies all of it: 10^6 of *3 million*.
  var factor: Rational = .one
  /// Whether it is a multiplier alone, as *hundred*.
  var isBare = false
  /// Whether its words make it about: *une centaine*.
  var isAbout = false
  /// Whether a word within makes it more: *100多万*.
  var isMore = false
  /// Whether it is a part of one: *two thirds*.
  var isShare = false
  /// Whether its first token is digits.
  var isDigits = false
  /// The digits as written, where it is digits alone with no scale.
  var digits: String?
  /// Its unit, where its words hold it: *an hour and a half*.
  var unit: MeasureUnit?
  var question: Question?
  /// The other end where digits are a range by themselves: *两三百*.
  var maximum: Rational?

  /// Whether it may be a year that is in the news, if it is one at all.
  var isRecentYear: Bool {
    let years = GregorianCalendar.recentYears
    return Rational(years.lowerBound)...Rational(years.upperBound) ~= value
  }
}
