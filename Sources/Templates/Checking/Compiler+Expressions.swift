internal import Diagnostics

/// The types of expressions, and what tests show.
extension Compiler {
  func failed() -> Checked {
    Checked(.constant(.none), nil, scope.facts)
  }

  func checked(_ expression: Expression, _ type: ValueType?) -> Checked {
    Checked(expression, type, scope.facts)
  }

  /// An expression whose truth is asked for.
  mutating func condition(_ syntax: ExpressionSyntax) -> Checked {
    let result = check(syntax)
    _ = isUsable(result, syntax)
    return result
  }

  /// The type of an expression used as a value, after a report if it can't be one.
  mutating func plain(
    _ checked: Checked, _ syntax: ExpressionSyntax, allowsOptional: Bool = false
  ) -> ValueType? {
    guard isUsable(checked, syntax), let type = checked.type else { return nil }
    switch checked.form {
    case .mixed:
      report(
        .templateType, "'\(words(syntax.range))' can be of two types", syntax.range,
        suggestion: "use an inline 'if'")
      return nil
    case .none:
      report(.templateType, "'none' alone has no type", syntax.range)
      return nil
    default: break
    }
    guard type.isOptional, !allowsOptional else { return type }
    let words = words(syntax.range)
    report(
      .templateOptional, "'\(words)' may be none", syntax.range,
      suggestion: checked.path == nil
        ? "give it a default: default('…', true)" : "test it first: {% if \(words) %}")
    return nil
  }

  /// Whether an expression has a value that can be asked for more than once.
  private mutating func isUsable(_ checked: Checked, _ syntax: ExpressionSyntax) -> Bool {
    let words = words(syntax.range)
    switch checked.form {
    case .undefined:
      report(
        .templateOptional, "'\(words)' is not defined where the list is empty", syntax.range,
        suggestion: "test the list first, or give a default")
      return false
    case .stream:
      report(
        .templateType, "'\(words)' can only be looped over, joined or sorted", syntax.range)
      return false
    default: return true
    }
  }

  mutating func check(_ syntax: ExpressionSyntax) -> Checked {
    switch syntax.kind {
    case .invalid: return failed()
    case .text(let text): return checked(.constant(.text(text)), .text)
    case .integer(let value): return checked(.constant(.number(Number(value))), .number)
    case .bool(let value): return checked(.constant(.bool(value)), .bool)
    case .none:
      var result = checked(.constant(.none), .optional(.bool))
      result.form = .none
      return result
    case .list(let elements): return list(elements, syntax)
    case .name, .field: return named(syntax)
    case .not(let operand): return negation(of: condition(operand))
    case .and(let left, let right): return junction(left, right, isAnd: true)
    case .or(let left, let right): return junction(left, right, isAnd: false)
    case .compare(let symbol, let left, let right): return comparison(symbol, left, right)
    case .contains(let element, let whole, let negated):
      let result = containment(element, whole)
      return negated ? negation(of: result) : result
    case .isDefined(let operand, let negated):
      let result = definedTest(operand)
      return negated ? negation(of: result) : result
    case .isNone(let operand, let negated):
      let checked = check(operand)
      let result = isUsable(checked, operand) ? noneTest(checked) : failed()
      return negated ? negation(of: result) : result
    case .conditional(let test, let then, let otherwise):
      return inlineIf(test, then, otherwise, syntax)
    case .filter(let input, let name, let arguments):
      return filter(input, name, arguments, syntax)
    case .call(let callee, let arguments): return call(callee, arguments)
    }
  }

  /// A name, or a field of one.
  private mutating func named(_ syntax: ExpressionSyntax) -> Checked {
    switch resolve(syntax) {
    case .found(let result): return result
    case .unknown(let unknown):
      reportUnknown(unknown)
      var result = failed()
      // A test of what was probably meant holds, so that its use isn't a further error.
      if let meant = unknown.meant { result.then = meant.then }
      return result
    case .failed: return failed()
    }
  }

  private mutating func list(_ elements: [ExpressionSyntax], _ syntax: ExpressionSyntax) -> Checked
  {
    var type: ValueType?
    var expressions: [Expression] = []
    for element in elements {
      let checked = check(element)
      guard let found = plain(checked, element) else { return failed() }
      if let type, type != found {
        report(
          .templateType, "\(ValueType.list(type).withArticle) can't hold \(found.withArticle)",
          element.range)
        return failed()
      }
      type = found
      expressions.append(checked.expression)
    }
    guard let type else {
      report(.templateType, "an empty list has no type", syntax.range)
      return failed()
    }
    var result = checked(.list(expressions), .list(type))
    result.isFilled = true
    return result
  }

  private func negation(of operand: Checked) -> Checked {
    var result = operand
    result.expression = .not(operand.expression)
    result.type = .bool
    result.form = .value
    result.path = nil
    result.then = operand.otherwise
    result.otherwise = operand.then
    result.constant = operand.constant.map { !$0 }
    return result
  }

  /// `and`, or `or`: the right side is checked with what the left one shows where that doesn't decide.
  private mutating func junction(
    _ left: ExpressionSyntax, _ right: ExpressionSyntax, isAnd: Bool
  ) -> Checked {
    var first = condition(left)
    guard first.constant != !isAnd else { return constant(!isAnd) }
    let facts = scope.facts
    scope.facts = isAnd ? first.then : first.otherwise
    let second = condition(right)
    scope.facts = facts
    // What is none is false, so the right side of `or` replaces it.
    if !isAnd { first.type = first.type?.unwrapped }
    let (one, other) = (first.expression, second.expression)
    var result = merge(isAnd ? .and(one, other) : .or(one, other), first, second)
    result.then = isAnd ? second.then : first.then.intersection(second.then)
    result.otherwise = isAnd ? first.otherwise.intersection(second.otherwise) : second.otherwise
    if first.constant == isAnd || second.constant == !isAnd { result.constant = second.constant }
    return result
  }

  private func constant(_ value: Bool) -> Checked {
    var result = checked(.constant(.bool(value)), .bool)
    result.constant = value
    return result
  }

  /// The value of one of two expressions.
  private func merge(_ expression: Expression, _ a: Checked, _ b: Checked) -> Checked {
    var result = checked(expression, a.type)
    guard let left = a.type, let right = b.type else {
      result.type = nil
      return result
    }
    if a.form == .mixed || b.form == .mixed {
      result.form = .mixed
    } else if a.form == .none {
      result.type = b.form == .none || right.isOptional ? right : .optional(right)
      result.form = b.form
    } else if b.form == .none {
      result.type = left.isOptional ? left : .optional(left)
    } else if left.unwrapped != right.unwrapped {
      result.form = .mixed
    } else {
      result.type = left.isOptional ? left : right
    }
    return result
  }

  private mutating func inlineIf(
    _ test: ExpressionSyntax, _ then: ExpressionSyntax, _ otherwise: ExpressionSyntax?,
    _ syntax: ExpressionSyntax
  ) -> Checked {
    guard let otherwise else {
      report(
        .templateSyntax, "an inline 'if' used as a value needs an 'else'", syntax.range,
        suggestion: "add else ''")
      return failed()
    }
    let condition = condition(test)
    let facts = scope.facts
    defer { scope.facts = facts }
    if let constant = condition.constant { return check(constant ? then : otherwise) }
    scope.facts = condition.then
    let first = check(then)
    let isFirstUsable = isUsable(first, then)
    scope.facts = condition.otherwise
    let second = check(otherwise)
    let isSecondUsable = isUsable(second, otherwise)
    scope.facts = facts
    guard isFirstUsable, isSecondUsable else { return failed() }
    return merge(
      .conditional(condition.expression, then: first.expression, otherwise: second.expression),
      first, second)
  }
}
