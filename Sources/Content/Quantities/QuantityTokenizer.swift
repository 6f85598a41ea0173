/// Cuts words into tokens.
struct QuantityTokenizer {
  private struct Piece {
    let scalar: Unicode.Scalar
    let offset: Int
  }

  /// Signs of currencies; letters glued before a dollar belong to it.
  private static let signs: Set<Unicode.Scalar> = [
    "$", "€", "£", "¥", "₹", "؋", "₽", "₩", "₺", "₴", "₪",
  ]
  private static let abbreviations: Set = ["approx", "c", "ca", "no", "max", "min", "rs"]
  private static let twoMarks: Set = ["..", ">=", "<="]
  /// Between the groups of a number; a plain space is one as well.
  private static let groupSpaces: Set<Unicode.Scalar> = [" ", "\u{A0}", "\u{2009}", "\u{202F}"]

  private let pieces: [Piece]
  private let end: Int
  private var next = 0
  private var tokens: [QuantityToken] = []

  init(_ words: String) {
    var offset = 0
    pieces = words.unicodeScalars.map { scalar in
      defer { offset += UTF8.width(scalar) }
      return Piece(scalar: scalar, offset: offset)
    }
    end = offset
  }

  static func tokens(of words: String) -> [QuantityToken] {
    var tokenizer = QuantityTokenizer(words)
    while let scalar = tokenizer.scalar(at: tokenizer.next) {
      tokenizer.take(scalar)
    }
    return tokenizer.tokens
  }

  private func scalar(at index: Int) -> Unicode.Scalar? {
    pieces.indices.contains(index) ? pieces[index].scalar : nil
  }

  private func offset(at index: Int) -> Int {
    pieces.indices.contains(index) ? pieces[index].offset : end
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if scalar.properties.isWhitespace {
      next += 1
    } else if isDigit(next) || scalar == "." && isDigit(next + 1) && !isGlued {
      takeNumber()
    } else if let half = Self.vulgar[scalar] {
      add(.number(half), through: next + 1)
    } else if Self.signs.contains(scalar) {
      add(.currency, through: next + 1)
    } else if isLetter(next) {
      takeWord()
    } else if scalar.properties.generalCategory == .decimalNumber {
      add(.unreadable(.foreignDigits), through: next + 1)
    } else {
      let pair = String(String.UnicodeScalarView([scalar, self.scalar(at: next + 1) ?? " "]))
      add(.text, through: next + (Self.twoMarks.contains(pair) ? 2 : 1))
    }
  }

  private static let vulgar: [Unicode.Scalar: Decimal] = {
    let table: [(Unicode.Scalar, Int64, Int)] = [("½", 5, 1), ("¼", 25, 2), ("¾", 75, 2)]
    return Dictionary(
      uniqueKeysWithValues: table.compactMap { scalar, coefficient, scale in
        Decimal(coefficient: coefficient, scale: scale).map { (scalar, $0) }
      })
  }()

  private var isGlued: Bool {
    next > 0 && !pieces[next - 1].scalar.properties.isWhitespace
  }

  private mutating func add(_ kind: QuantityToken.Kind, through limit: Int) {
    var text = ""
    for piece in pieces[next..<limit] { text.unicodeScalars.append(piece.scalar) }
    if kind == .text {
      text = text.lowercased()
      text = String(text.map { $0 == "’" ? "'" : $0 == "\u{2011}" ? "-" : $0 })
    }
    tokens.append(
      QuantityToken(
        kind: kind, text: text, range: offset(at: next)..<offset(at: limit), isGlued: isGlued))
    next = limit
  }
}

extension QuantityTokenizer {
  private func isDigit(_ index: Int) -> Bool {
    scalar(at: index).map { "0"..."9" ~= $0 } ?? false
  }

  private func isLetter(_ index: Int) -> Bool {
    guard let scalar = scalar(at: index) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default: return false
    }
  }

  private func endOfLetters(from start: Int) -> Int {
    var index = start
    while isLetter(index) { index += 1 }
    return index
  }

  private func endOfDigits(from start: Int) -> Int {
    var index = start
    while isDigit(index) { index += 1 }
    return index
  }

  private func endOfLettersAndDigits(from start: Int) -> Int {
    var index = start
    while isLetter(index) || isDigit(index) { index += 1 }
    return index
  }

  /// A word with the apostrophes inside it, an abbreviation with its point, a dollar with the
  /// letters of its country, a name with digits.
  private mutating func takeWord() {
    let letters = endOfLetters(from: next)
    if scalar(at: letters) == "$", letters - next <= 2 {
      return add(.currency, through: letters + 1)
    }
    if isDigit(letters) {
      return add(.name, through: endOfLettersAndDigits(from: letters))
    }
    var limit = letters
    while let mark = scalar(at: limit), mark == "'" || mark == "’", isLetter(limit + 1) {
      limit = endOfLetters(from: limit + 1)
    }
    if scalar(at: limit) == ".", isAbbreviation(next..<limit) { limit += 1 }
    add(.text, through: limit)
  }

  private func isAbbreviation(_ range: Range<Int>) -> Bool {
    var word = ""
    for piece in pieces[range] { word.unicodeScalars.append(piece.scalar) }
    return Self.abbreviations.contains(word.lowercased())
  }

  /// Digits in groups, places, and what is glued to them: `1,280`, `10 000`, `1.5`, `15th`.
  private mutating func takeNumber() {
    let whole = endOfGroups()
    var limit = whole
    if scalar(at: whole) == ".", isDigit(whole + 1) { limit = endOfDigits(from: whole + 1) }
    if scalar(at: limit) == ".", isDigit(limit + 1) || limit == whole && isDigit(whole + 1) {
      return add(.unreadable(.points), through: endOfDigitsAndPoints(from: limit))
    }
    let letters = endOfLetters(from: limit)
    if isDigit(letters), letters > limit {
      return add(.name, through: endOfLettersAndDigits(from: letters))
    }
    if let reason = unreadable(whole: next..<whole, places: whole..<limit, letters: limit..<letters)
    {
      return add(.unreadable(reason), through: max(limit, reason == .ordinal ? letters : limit))
    }
    var digits: [UInt8] = isDigit(next) ? [] : [UInt8(ascii: "0")]
    for piece in pieces[next..<limit] where piece.scalar == "." || "0"..."9" ~= piece.scalar {
      digits.append(UInt8(truncatingIfNeeded: piece.scalar.value))
    }
    if isPartOfName { return add(.name, through: limit) }
    add(Decimal(parsing: digits).map { .number($0) } ?? .unreadable(.size), through: limit)
  }

  private func endOfDigitsAndPoints(from start: Int) -> Int {
    var index = start
    while isDigit(index) || scalar(at: index) == "." && isDigit(index + 1) { index += 1 }
    return index
  }

  /// Whether a hyphen ties the digits to a word that is no number: `COVID-19`.
  private var isPartOfName: Bool {
    guard tokens.count > 1, isGlued, let hyphen = tokens.last, hyphen.isGlued,
      hyphen.isText("-")
    else { return false }
    let before = tokens[tokens.count - 2]
    return before.kind == .name || before.isWord && !NumberWords.contains(before.text)
  }

  private func unreadable(
    whole: Range<Int>, places: Range<Int>, letters: Range<Int>
  ) -> QuantityFault.Reason? {
    let suffix = pieces[letters].reduce(into: "") { $0.unicodeScalars.append($1.scalar) }
    if ["st", "nd", "rd", "th", "s"].contains(suffix.lowercased()) { return .ordinal }
    if !isGrouped(whole) { return .grouping }
    let isLikeGroup =
      places.count == 4 && 1...3 ~= whole.count && scalar(at: whole.lowerBound) != "0"
    return isLikeGroup ? .points : nil
  }

  /// The end of the whole number's digits and of the groups behind them.
  private func endOfGroups() -> Int {
    var limit = endOfDigits(from: next)
    if scalar(at: limit) == "," {
      while scalar(at: limit) == ",", isDigit(limit + 1) { limit = endOfDigits(from: limit + 1) }
      return limit
    }
    guard 1...3 ~= limit - next, scalar(at: next) != "0", let space = scalar(at: limit),
      Self.groupSpaces.contains(space)
    else { return limit }
    while scalar(at: limit) == space {
      let group = endOfDigits(from: limit + 1)
      let isLast = scalar(at: group) != "," || !isDigit(group + 1)
      guard group - limit == 4, isLast else { break }
      limit = group
    }
    return limit
  }

  /// Whether commas stand between thousands, or as in India between lakhs and crores.
  private func isGrouped(_ range: Range<Int>) -> Bool {
    let groups = pieces[range].split { $0.scalar == "," }.map(\.count)
    guard groups.count > 1, pieces[range].contains(where: { $0.scalar == "," }) else { return true }
    guard scalar(at: range.lowerBound) != "0", groups.last == 3 else { return false }
    let middle = groups.dropFirst().dropLast()
    return 1...3 ~= groups[0] && middle.allSatisfy { $0 == 3 }
      || 1...2 ~= groups[0] && !middle.isEmpty && middle.allSatisfy { $0 == 2 }
  }
}
