/// Reads digits with the separators between them.
///
/// A point or comma between digits groups thousands or begins decimals, and which of them is a matter of the
/// language, of the digits after it, and of what the number can be. The signs that leave no doubt are read
/// first; where two readings remain, both are given back and the number asks.
struct DigitGroups {
  /// Nil where the digits are too many.
  let value: Rational?
  /// After the last token of digits.
  let end: Int
  /// Why the digits ask, if they do.
  let question: Question.Reason?
  /// Both numbers that they may be, in plain form; empty where there is one.
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

  /// The separator before the next digits, and the token of these; nil where the number ends. A space is one
  /// only among groups of three. What can only be a decimal sign is `d`, what can only group is `g`.
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
    // *1·5* has decimals, but *3·10⁵* a power after it.
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
    // The two readings that there can be: without any separator, or with a point before the last digits.
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
      // *1,234,567* or *1.234,56*: equal signs group, and a last one that differs begins decimals.
      let head = signs.dropLast()
      if Set(signs).count == 1 { return groups ? (joined, nil) : (joined, fraction) }
      let isFine = Set(head).count == 1 && isGrouped(Array(parts.dropLast()), isIndian: isIndian)
      return (fraction, isFine ? nil : joined)
    }
    return readSingle(
      last, parts[0], joined, fraction, lexicon, isGrouped: groups, isCount: isCount,
      hasScale: hasScale)
  }

  /// The same with one point or comma: the language's habit decides, unless the digits can't be a group.
  private static func readSingle(
    _ sign: String, _ head: String, _ joined: String, _ fraction: String, _ lexicon: Lexicon?,
    isGrouped: Bool, isCount: Bool, hasScale: Bool
  ) -> (String, other: String?) {
    let isDecimal = lexicon.map { $0.decimal == sign } ?? (sign == ".")
    let couldGroup = isGrouped && head != "0" && !(head.hasPrefix("0"))
    if !couldGroup {
      return isDecimal || lexicon?.takesForeignDecimal == true || head == "0" && sign == "."
        ? (fraction, nil) : (fraction, joined)
    }
    if !isDecimal, let lexicon {
      return lexicon.groupsWithSign ? (joined, nil) : (joined, fraction)
    }
    // *1.250 million* has decimals, as nobody groups digits before a scale.
    if hasScale { return (fraction, nil) }
    // *1.250* in English: nobody ends decimals with a zero, and a count has none, so it may be a group.
    if isCount || fraction.hasSuffix("0") { return (joined, fraction) }
    let isSure = lexicon.map { !$0.features.contains(.bothDecimals) } ?? false
    return isSure ? (fraction, nil) : (fraction, joined)
  }

  /// Whether all digits after the first are in groups of three, or in the Indian groups of two before the
  /// last three.
  private static func isGrouped(_ parts: [String], isIndian: Bool) -> Bool {
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return true }
    let middle = parts.dropFirst().dropLast()
    guard 1...3 ~= first.utf8.count, last.utf8.count == 3 else { return false }
    if middle.allSatisfy({ $0.utf8.count == 3 }) { return true }
    return isIndian && first.utf8.count <= 2 && middle.allSatisfy { $0.utf8.count == 2 }
  }
}
