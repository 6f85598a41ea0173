/// What a word before or after a number says of it; the raw value is how lexicons write it.
enum Sense: String, Sendable {
  case about = "~"
  case more = ">"
  case atLeast = ">="
  case less = "<"
  case atMost = "<="
  /// At most; beyond the words, before a length or a time, the place or the days meant: `within`.
  case within
  case exactly = "="
  /// Before a range: `between`; the word between its ends: `and`.
  case range, and
  /// Between the ends of a range without a word before it: `to`.
  case to
  /// The same between numbers that are close to each other: `or`.
  case or
  /// Leaves the number what it is: `another`, `a total of`.
  case filler
  /// A filler after which a hedge of one word may be a preposition: *talks about the 400*.
  case determiner = "the"
  /// Any other word that can't change the number: articles, prepositions, common verbs.
  case neutral = "-"
  case minus, negation
  /// A negation of the verb after it: *did not*.
  case denial
  /// What a number may become: *could reach*.
  case possible
  /// `rose by`, `fewer than last year`.
  case change
  /// A change, unless it belongs to a verb of another kind: *up*, but *signed up*.
  case particle
  /// A change, unless the figure is a share: *growth of 3 per cent*.
  case growth
  /// A change, unless the number is its end: *auf 38 gestiegen*.
  case changed
  /// Each gets the number: `200 each`.
  case apiece = "@"
  /// `some of the`, `one of the`.
  case part
  /// `twice the`, `times`.
  case multiple
  /// Before or after a number in a name: `Article`.
  case name
  /// Before or after a house's number: `rue`.
  case street
  /// An article of one thing; with digits alone it makes a name: `le 115`.
  case single = "1"
  /// After or before a year of any size: `BC`.
  case era
  /// After a number with a decimal in words, which is a time then: `分`.
  case minutes
  /// Before an hour, whatever is after it: `quarter to`.
  case clock
  case month, year, time, ordinal, decade, age
  /// Before tens, which are a decade then, whatever is after them: `les années`.
  case decades
  /// A change, unless in money: *a loss of €2 million*.
  case loss
  /// `several`, `dozens`: no number.
  case vague
  /// Between a number and its unit, or between two: `de`, `of a`.
  case of
  /// `per`, before the unit of a rate.
  case per
  /// The same for words that are articles or prepositions as well, so that a unit has to follow.
  case each
  /// Between two numbers that make a share: `in`, `out of`.
  case outOf = "in"
  /// Between the denominator and the numerator of a share: `分の`.
  case over
  /// Adds a half, after a unit: `半`.
  case half
  /// None of what is counted, before its noun: *not a single*.
  case zero = "0"
  /// Before the lower end of a range or of prices; before any other amount of money it asks.
  case from
  /// The same with a word for prices: *tickets from*.
  case price
  /// What falls without becoming less: *rain*.
  case rain
  /// A noun or counter that may follow directly, where words have no spaces.
  case noun

  /// Whether it makes something else of the number than a quantity.
  var isKind: Bool {
    switch self {
    case .name, .month, .year, .time, .ordinal, .decade, .decades, .age, .street, .era, .clock: true
    default: false
    }
  }

  var hedge: Quantity.Operator? {
    switch self {
    case .about: .about
    case .more: .more
    case .atLeast, .price: .atLeast
    case .less: .less
    case .atMost, .within: .atMost
    case .exactly: .equal
    default: nil
    }
  }
}
