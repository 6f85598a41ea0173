/// The rule table of English number words; all keys in lower case.
enum NumberWords {
  /// Zero to nineteen.
  static let small: [String: Int32] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]

  static let tens: [String: Int32] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
  ]

  /// What a word multiplies the number before it by, as powers of ten. Billions and trillions are
  /// of the short scale. A plural counts only after a number ("5 millions").
  static let magnitudes: [String: Int] = [
    "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "quadrillion": 15,
    "lakh": 5, "crore": 7,
    "thousands": 3, "millions": 6, "billions": 9, "trillions": 12, "lakhs": 5, "crores": 7,
  ]

  /// Abbreviated magnitudes, after digits only.
  static let shortMagnitudes: [String: Int] = [
    "k": 3, "mn": 6, "mln": 6, "bn": 9, "bln": 9, "tn": 12, "trn": 12,
  ]

  /// Abbreviated magnitudes that mean another unit where no currency stands before the digits:
  /// metres, bytes, tonnes.
  static let currencyMagnitudes: [String: Int] = ["m": 6, "b": 9, "t": 12]

  /// Plurals that name no number unless one stands directly before them.
  static let plurals: Set = [
    "tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions", "trillions",
    "lakhs", "crores",
  ]

  /// Words that leave a magnitude open: "several hundred", "a few thousand".
  static let vague: Set = ["several", "few", "many", "couple", "countless", "umpteen", "untold"]

  /// Places in an order, and the parts that share their words; "second" is a unit of time as well
  /// and has rules of its own.
  static let ordinals: Set = [
    "first", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth",
    "seventieth", "eightieth", "ninetieth", "hundredth", "thousandth", "millionth", "billionth",
  ]

  /// Parts of a whole.
  static let fractions: Set = [
    "half", "halves", "quarter", "quarters", "thirds", "fourths", "fifths", "sixths", "sevenths",
    "eighths", "ninths", "tenths", "hundredths", "thousandths",
  ]

  /// Words that, before "of", say that only a part of the number is meant: "some of the 400".
  static let partitives: Set = [
    "some", "most", "many", "several", "few", "part", "parts", "much", "any", "none", "rest",
    "remainder", "majority", "minority", "portion", "share", "handful", "couple", "one", "each",
    "either", "neither", "half", "third", "quarter", "fraction", "percentage", "proportion", "last",
  ]

  /// Words that, before a number, make another of it: "twice the 400".
  static let multiples: Set = [
    "twice", "thrice", "double", "triple", "treble", "quadruple", "half",
  ]

  /// Words that may stand between "of" or a multiple and the number it is about.
  static let determiners: Set = [
    "the", "a", "an", "these", "those", "this", "that", "his", "her", "its", "our", "their", "my",
    "your", "all", "some", "about", "remaining", "first", "last", "final", "other", "said",
  ]

  /// Words that deny the number directly after them, where no hedge has them ("no more than").
  static let negations: Set = [
    "no", "no.", "not", "never", "nor", "neither", "isn't", "wasn't", "aren't", "weren't",
    "don't", "didn't",
  ]

  /// Whether the word is a number, or begins or multiplies one.
  static func contains(_ word: String) -> Bool {
    small[word] != nil || tens[word] != nil || magnitudes[word] != nil || word == "hundred"
      || word == "hundreds" || word == "dozen" || word == "dozens" || word == "half"
  }
}
