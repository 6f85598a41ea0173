internal import Diagnostics

/// Expressions, with Jinja's precedence: `if else`, `or`, `and`, `not`, comparison, filters and
/// tests, dots.
extension Parser {
  mutating func expression() -> ExpressionSyntax {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else {
      fail(
        "expressions nest at most \(Self.depthLimit) deep", at: current.range, id: .templateLimit)
      return invalid(from: current.range.lowerBound)
    }
    let start = current.range.lowerBound
    let value = disjunction()
    guard take(word: "if") else { return value }
    let condition = disjunction()
    let otherwise = take(word: "else") ? expression() : nil
    return make(.conditional(condition, then: value, otherwise: otherwise), from: start)
  }

  /// What Jinja reads as a condition: an expression without an inline `if`.
  mutating func disjunction() -> ExpressionSyntax {
    let start = current.range.lowerBound
    var left = conjunction()
    while take(word: "or") {
      let right = conjunction()
      left = make(.or(left, right), from: start)
    }
    return left
  }

  private mutating func conjunction() -> ExpressionSyntax {
    let start = current.range.lowerBound
    var left = negation()
    while take(word: "and") {
      let right = negation()
      left = make(.and(left, right), from: start)
    }
    return left
  }

  private mutating func negation() -> ExpressionSyntax {
    let start = current.range.lowerBound
    var count = 0
    while take(word: "not") { count += 1 }
    var value = comparison()
    for _ in 0..<count { value = make(.not(value), from: start) }
    return value
  }

  private mutating func comparison() -> ExpressionSyntax {
    let start = current.range.lowerBound
    let left = filtered()
    guard let kind = comparisonKind(left) else { return left }
    let result = make(kind, from: start)
    if isComparison {
      fail("comparisons can't be chained", at: current.range, suggestion: "join them with 'and'")
    }
    return result
  }

  private var isComparison: Bool {
    switch current.kind {
    case .symbol(.equal), .symbol(.unequal), .symbol(.less), .symbol(.atMost), .symbol(.greater),
      .symbol(.atLeast), .name("in"):
      true
    case .name("not"): index + 1 < tokens.count && tokens[index + 1].kind == .name("in")
    default: false
    }
  }

  private mutating func comparisonKind(_ left: ExpressionSyntax) -> ExpressionSyntax.Kind? {
    guard isComparison else { return nil }
    let token = current
    index += 1
    if case .symbol(let symbol) = token.kind { return .compare(symbol, left, filtered()) }
    let negated = token.kind == .name("not")
    if negated { index += 1 }
    return .contains(left, within: filtered(), negated: negated)
  }

  private mutating func filtered() -> ExpressionSyntax {
    let start = current.range.lowerBound
    var value = path()
    while true {
      if take(.bar) {
        value = filter(of: value, from: start)
      } else if take(word: "is") {
        return test(of: value, from: start)
      } else {
        return value
      }
    }
  }

  private mutating func filter(of value: ExpressionSyntax, from start: Int) -> ExpressionSyntax {
    guard case .name(let word) = current.kind else {
      expected("a filter's name")
      return invalid(from: start)
    }
    let name = NameSyntax(text: word, range: current.range)
    index += 1
    let arguments = take(.leftParenthesis) ? arguments() : []
    return make(.filter(value, name, arguments), from: start)
  }

  private mutating func test(of value: ExpressionSyntax, from start: Int) -> ExpressionSyntax {
    let negated = take(word: "not")
    let token = current
    guard case .name(let word) = token.kind else {
      expected("'defined' or 'none'")
      return invalid(from: start)
    }
    index += 1
    switch current.kind {
    // Jinja would take these for the test's argument, or refuse them.
    case .name("and"), .name("or"), .name("else"): break
    case .name, .string, .integer, .symbol(.leftParenthesis), .symbol(.leftBracket):
      expected("the test's end", suggestion: "put the test in parentheses")
    default: break
    }
    switch word {
    case "defined": return make(.isDefined(value, negated: negated), from: start)
    case "none": return make(.isNone(value, negated: negated), from: start)
    default:
      let near: Suggestion? = nearest(to: word, among: ["defined", "none"]).map {
        "did you mean \(writing: $0)?"
      }
      fail(
        "there is no test '\(word)'", at: token.range,
        suggestion: near ?? "the tests are 'defined' and 'none'")
      return invalid(from: start)
    }
  }

  /// A value with its fields; a call is read, so that it can be reported as one.
  private mutating func path() -> ExpressionSyntax {
    let start = current.range.lowerBound
    var value = primary()
    while true {
      if take(.dot) {
        guard case .name(let field) = current.kind else {
          expected("a field's name")
          return invalid(from: start)
        }
        let name = NameSyntax(text: field, range: current.range)
        index += 1
        value = make(.field(value, name), from: start)
      } else if take(.leftParenthesis) {
        let arguments = arguments()
        value = make(.call(value, arguments), from: start)
      } else {
        return value
      }
    }
  }

  private mutating func primary() -> ExpressionSyntax {
    let token = current
    let start = token.range.lowerBound
    switch token.kind {
    case .string(let text): return literal(.text(text))
    case .integer(let value): return literal(.integer(value))
    case .name("true"), .name("True"): return literal(.bool(true))
    case .name("false"), .name("False"): return literal(.bool(false))
    case .name("none"), .name("None"): return literal(.none)
    case .name(let name) where !Self.reserved.contains(name) || name == "loop" || name == "super":
      return literal(.name(name))
    case .symbol(.minus):
      index += 1
      guard case .integer(let value) = current.kind else {
        expected("a number")
        return invalid(from: start)
      }
      return literal(.integer(-value), from: start)
    case .symbol(.leftParenthesis):
      index += 1
      let inner = expression()
      if !take(.rightParenthesis) { expected("')'") }
      return inner
    case .symbol(.leftBracket):
      index += 1
      let elements = elements()
      return make(.list(elements), from: start)
    default:
      expected("a value")
      return invalid(from: start)
    }
  }

  private mutating func elements() -> [ExpressionSyntax] {
    var elements: [ExpressionSyntax] = []
    while !take(.rightBracket) {
      elements.append(expression())
      if take(.comma) { continue }
      if !take(.rightBracket) { expected("',' or ']'") }
      break
    }
    return elements
  }

  /// Arguments up to their closing parenthesis.
  private mutating func arguments() -> [ArgumentSyntax] {
    var arguments: [ArgumentSyntax] = []
    while !take(.rightParenthesis) {
      arguments.append(argument())
      if take(.comma) { continue }
      if !take(.rightParenthesis) { expected("',' or ')'") }
      break
    }
    return arguments
  }

  private mutating func argument() -> ArgumentSyntax {
    let token = current
    guard case .name(let name) = token.kind, index + 1 < tokens.count,
      tokens[index + 1].kind == .symbol(.assign)
    else { return ArgumentSyntax(name: nil, value: expression()) }
    index += 2
    return ArgumentSyntax(name: NameSyntax(text: name, range: token.range), value: expression())
  }

  private mutating func literal(
    _ kind: ExpressionSyntax.Kind, from start: Int? = nil
  ) -> ExpressionSyntax {
    let range = current.range
    index += 1
    return ExpressionSyntax(kind: kind, range: (start ?? range.lowerBound)..<range.upperBound)
  }

  /// An expression from `start` to the token read last.
  private func make(_ kind: ExpressionSyntax.Kind, from start: Int) -> ExpressionSyntax {
    let end = index > 0 ? tokens[index - 1].range.upperBound : start
    return ExpressionSyntax(kind: kind, range: start..<max(start, end))
  }

  private func invalid(from start: Int) -> ExpressionSyntax {
    make(.invalid, from: start)
  }
}
