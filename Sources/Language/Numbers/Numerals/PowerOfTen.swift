/// A power of ten as texts of science write it: `10^6`, `10⁶`, `10⁻³`.
///
/// It is a number by itself, or a factor after digits and a sign of multiplication: `3 × 10^6`. A digit that
/// is raised after any other number is no power but a note's sign or an index, so it is not read here.
enum PowerOfTen {
  private static let raised: [String: Character] = [
    "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8",
    "⁹": "9", "⁻": "-",
  ]
  private static let times: Set = ["×", "x", "·", "⋅", "*", "∙"]

  /// The power at a token; nil where there is none, or one that no 128 bits hold: from 10⁻¹⁷ to 10¹⁷.
  static func read(_ tokens: [Token], at index: Int) -> (value: Rational, end: Int)? {
    guard tokens.indices.contains(index), tokens[index].isDigits, tokens[index].text == "10" else {
      return nil
    }
    var (exponent, end) = ("", index + 1)
    // As it is typed, in one token for the digits; else each raised digit is a token of its own.
    if isGlued(tokens, end), tokens[end].text == "^" {
      end += 1
      if isGlued(tokens, end), tokens[end].text == "-" {
        exponent = "-"
        end += 1
      }
      guard isGlued(tokens, end), tokens[end].isDigits else { return nil }
      exponent += tokens[end].text
      end += 1
    } else {
      while isGlued(tokens, end), let digit = raised[tokens[end].text] {
        exponent.append(digit)
        end += 1
      }
    }
    guard let power = Int(exponent), 1...17 ~= abs(power) else { return nil }
    let value = (0..<abs(power)).reduce(1 as Int128) { value, _ in value * 10 }
    // Exact, whichever way: 10⁻³ is one over a thousand.
    let ratio = power < 0 ? Rational(1, over: value) : Rational(value, over: 1)
    return ratio.map { ($0, end) }
  }

  /// The power after a sign of multiplication.
  static func factor(_ tokens: [Token], at index: Int) -> (value: Rational, end: Int)? {
    guard tokens.indices.contains(index), times.contains(tokens[index].text) else { return nil }
    return read(tokens, at: index + 1)
  }

  /// Whether a token follows without a space, as the parts of a power do.
  private static func isGlued(_ tokens: [Token], _ index: Int) -> Bool {
    tokens.indices.contains(index) && !tokens[index].isSpaced
  }
}

extension NumeralParser {
  /// Takes *10^6*, or *× 10^6* after digits, into the state; nil where there is neither.
  func takePower(_ state: inout State, at index: Int) -> Int? {
    if state.terms.isEmpty, let (value, end) = PowerOfTen.read(tokens, at: index) {
      state.terms = [Term(value: value, room: .zero, start: index)]
      return end
    }
    guard state.digitsAlone != nil, state.terms.count == 1,
      let (factor, end) = PowerOfTen.factor(tokens, at: index),
      let product = state.terms[0].value.multiplied(by: factor)
    else { return nil }
    state.terms = [Term(value: product, room: .zero, start: state.terms[0].start)]
    state.digitsAlone = nil
    return end
  }
}
