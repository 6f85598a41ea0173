/// Reads digits with the separators between them.
struct DigitGroups {
  /// Nil where the digits are too many.
  let value: Rational?
  let end: Int
  let question: Question.Reason?
  let readings: [String]

  /// The number that begins with the token of digits.
  ///
  /// - Parameter isCount: whether only a whole number makes sense.
  init(
    _ tokens: [Token], at start: Int, lexicon: Lexicon?, hasScale: (Int) -> Bool, isCount: Bool
  ) {
    var parts = [tokens[start].text]
    var signs: [String] = []
    var index = start + 1
    while let (sign, next) = Self.separator(tokens, at: index, after: parts, signs, lexicon) {
      signs.append(sign)
      parts.append(tokens[next].text)
      index = next + 1
    }
    end = index
    let (plain, other) = Self.read(
      parts, signs, lexicon, isCount: isCount, hasScale: hasScale(index))
    value = Rational(parsing: plain)
    readings = other.map { [plain, $0] } ?? []
    question = other == nil ? nil : .separators
  }

  private static func separator(
    _ tokens: [Token], at index: Int, after parts: [String], _ signs: [String], _ lexicon: Lexicon?
  ) -> (String, Int)? {
    guard tokens.indices.contains(index), let last = parts.last else { return nil }
    let token = tokens[index]
    if token.isDigits, token.isSpaced, token.text.utf8.count == 3, signs.last ?? " " == " ",
      signs.isEmpty ? 1...3 ~= last.utf8.count : last.utf8.count == 3
    {
      return (" ", index)
    }
    guard token.isMark, !token.isSpaced, tokens.indices.contains(index + 1),
      tokens[index + 1].isDigits, !tokens[index + 1].isSpaced
    else { return nil }
    switch token.text {
    case ".", ",", "'": return (token.text, index + 1)
    case "·", "・": return PowerOfTen.factor(tokens, at: index) == nil ? (".", index + 1) : nil
    case "٫": return ("d", index + 1)
    case "٬", "،": return ("g", index + 1)
    case "/" where lexicon?.features.contains(.slashDecimals) == true && signs.isEmpty:
      return ("d", index + 1)
    default: return nil
    }
  }

  /// The number in plain form, and another reading where there are two.
  private static func read(
    _ parts: [String], _ signs: [String], _ lexicon: Lexicon?, isCount: Bool, hasScale: Bool
  ) -> (String, other: String?) {
    let joined = parts.joined()
    guard let last = signs.last else { return (joined, nil) }
    let fraction = parts.dropLast().joined() + "." + (parts.last ?? "")
    let isIndian = lexicon?.features.contains(.indianGroups) ?? false
    let groups = isGrouped(parts, isIndian: isIndian)
    if last == "d" {
      return isGrouped(Array(parts.dropLast()), isIndian: isIndian)
        ? (fraction, nil) : (fraction, joined)
    }
    if last == "g" || last == " " || last == "'" {
      return groups ? (joined, nil) : (joined, fraction)
    }
    if signs.count > 1 {
      let head = signs.dropLast()
      if Set(signs).count == 1 { return groups ? (joined, nil) : (joined, fraction) }
      let isFine = Set(head).count == 1 && isGrouped(Array(parts.dropLast()), isIndian: isIndian)
      return (fraction, isFine ? nil : joined)
    }
    let isDecimal = lexicon.map { $0.decimal == last } ?? (last == ".")
    let head = parts[0]
    let couldGroup = groups && head != "0" && !(head.hasPrefix("0"))
    if !couldGroup {
      return isDecimal || lexicon?.takesForeignDecimal == true || head == "0" && last == "."
        ? (fraction, nil) : (fraction, joined)
    }
    if !isDecimal, let lexicon {
      return lexicon.groupsWithSign ? (joined, nil) : (joined, fraction)
    }
    if hasScale { return (fraction, nil) }
    if isCount || fraction.hasSuffix("0") { return (joined, fraction) }
    let isSure = lexicon.map { !$0.features.contains(.bothDecimals) } ?? false
    return isSure ? (fraction, nil) : (fraction, joined)
  }

  private static func isGrouped(_ parts: [String], isIndian: Bool) -> Bool {
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return true }
    let middle = parts.dropFirst().dropLast()
    guard 1...3 ~= first.utf8.count, last.utf8.count == 3 else { return false }
    if middle.allSatisfy({ $0.utf8.count == 3 }) { return true }
    return isIndian && first.utf8.count <= 2 && middle.allSatisfy { $0.utf8.count == 2 }
  }
}
