internal import Support

/// The paragraphs that a citation names after an article: `para. 3`, `paras. 3–4`, `paras. 1, 3–4`.
struct Locator {
  /// The paragraphs, in the order written.
  let ranges: [ClosedRange<Int>]
  /// Whether it is written as citations write it.
  let isExact: Bool

  private enum Token: Equatable {
    case number(Int), dash, to, comma, and
  }

  /// Nil where it names no paragraphs, in whatever words.
  init?(_ text: String) {
    if let paragraph = Self.single(text) {
      (ranges, isExact) = ([paragraph...paragraph], true)
      return
    }
    let words = text.map { $0.isWhitespace ? " " : String($0) }.joined()
    let name = words.prefix { !$0.isNumber && $0 != " " }
    let isSign = !name.isEmpty && name.allSatisfy { $0 == "¶" }
    let known = ["para", "paras", "par", "pars", "paragraph", "paragraphs"]
    let plain = name.lowercased().filter { $0 != "." }
    guard isSign || known.contains(plain),
      let tokens = Self.tokens(of: words.dropFirst(name.count)),
      let ranges = Self.ranges(of: tokens)
    else { return nil }
    self.ranges = ranges
    let isOne = ranges.count == 1 && ranges[0].count == 1
    isExact =
      name == (isOne ? "para." : "paras.") && !tokens.contains(.and) && !tokens.contains(.to)
  }

  /// The paragraph of `para. 3`, the commonest locator, as citations write it; nil for any other.
  private static func single(_ text: String) -> Int? {
    let (text, name) = (text.utf8, "para. ".utf8)
    let digits = text.dropFirst(name.count)
    guard text.starts(with: name), (1...9).contains(digits.count), digits.allSatisfy(\.isDigit)
    else { return nil }
    let paragraph = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return paragraph > 0 ? paragraph : nil
  }

  /// These paragraphs, as citations write them.
  init(ranges: [ClosedRange<Int>]) {
    self.ranges = ranges
    isExact = true
  }

  /// The locator as citations write it.
  var text: String {
    let parts = ranges.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
    }
    let isOne = ranges.count == 1 && ranges[0].count == 1
    return (isOne ? "para. " : "paras. ") + parts.joined(separator: ", ")
  }

  /// Nil where something else is among them.
  private static func tokens(of text: Substring) -> [Token]? {
    var tokens: [Token] = []
    var rest = text
    while let first = rest.first {
      let word = rest.prefix { $0.isASCII && $0.isLetter }
      let digits = rest.prefix { ("0"..."9").contains($0) }
      switch first {
      case " ": rest.removeFirst()
      case ",":
        tokens.append(.comma)
        rest.removeFirst()
      case "-", "–", "—":
        tokens.append(.dash)
        rest.removeFirst()
      case "&":
        tokens.append(.and)
        rest.removeFirst()
      case _ where word == "and" || word == "to":
        tokens.append(word == "and" ? .and : .to)
        rest = rest.dropFirst(word.count)
      case _ where (1...9).contains(digits.count):
        tokens.append(.number(Int(digits) ?? 0))
        rest = rest.dropFirst(digits.count)
      default: return nil
      }
    }
    return tokens
  }

  /// Numbers and ascending ranges, separated by commas or `and`.
  private static func ranges(of tokens: [Token]) -> [ClosedRange<Int>]? {
    var ranges: [ClosedRange<Int>] = []
    var rest = tokens[...]
    while case .number(let first)? = rest.popFirst(), first >= 1 {
      var last = first
      if rest.first == .dash || rest.first == .to {
        rest.removeFirst()
        guard case .number(let end)? = rest.popFirst(), end > first else { return nil }
        last = end
      }
      ranges.append(first...last)
      guard let separator = rest.popFirst() else { return ranges }
      guard separator == .comma || separator == .and else { return nil }
      if separator == .comma, rest.first == .and { rest.removeFirst() }
    }
    return nil
  }
}
