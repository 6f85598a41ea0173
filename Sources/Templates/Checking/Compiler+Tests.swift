internal import Diagnostics
import Support

/// Comparisons and tests.
extension Compiler {
  mutating func comparison(
    _ symbol: Token.Symbol, _ left: ExpressionSyntax, _ right: ExpressionSyntax
  ) -> Checked {
    let (first, second) = (check(left), check(right))
    let isEquality = symbol == .equal || symbol == .unequal
    if isEquality, first.form == .none || second.form == .none {
      let result = noneTest(first.form == .none ? second : first)
      return symbol == .equal ? result : negated(result)
    }
    guard let a = plain(first, left, allowsOptional: isEquality),
      let b = plain(second, right, allowsOptional: isEquality)
    else { return checked(.constant(.bool(false)), .bool) }
    let comparable: [ValueType] = isEquality ? [.text, .number, .bool] : [.text, .number]
    guard a.unwrapped == b.unwrapped, comparable.contains(a.unwrapped) else {
      report(
        .templateType,
        "'\(symbol.rawValue)' can't compare \(a.withArticle) with \(b.withArticle)",
        left.range.lowerBound..<right.range.upperBound)
      return checked(.constant(.bool(false)), .bool)
    }
    var result = checked(.compare(symbol, first.expression, second.expression), .bool)
    if symbol == .equal {
      // What equals something is something.
      if !b.isOptional { result.then = result.then.adding(present: first.path) }
      if !a.isOptional { result.then = result.then.adding(present: second.path) }
    }
    return result
  }

  func noneTest(_ operand: Checked) -> Checked {
    var result = checked(.isNone(operand.expression), .bool)
    result.otherwise = result.otherwise.adding(present: operand.path)
    return result
  }

  private func negated(_ test: Checked) -> Checked {
    var result = test
    result.expression = .not(test.expression)
    (result.then, result.otherwise) = (test.otherwise, test.then)
    return result
  }

  mutating func containment(_ element: ExpressionSyntax, _ whole: ExpressionSyntax) -> Checked {
    let (part, list) = (check(element), check(whole))
    guard let partType = plain(part, element), let wholeType = plain(list, whole) else {
      return checked(.constant(.bool(false)), .bool)
    }
    switch (partType, wholeType) {
    case (.text, .text), (.text, .list(.text)), (.number, .list(.number)),
      (.bool, .list(.bool)):
      return checked(.contains(part.expression, within: list.expression), .bool)
    default:
      report(
        .templateType, "'in' can't look for \(partType.withArticle) in \(wholeType.withArticle)",
        element.range.lowerBound..<whole.range.upperBound)
      return checked(.constant(.bool(false)), .bool)
    }
  }

  /// `x is defined`: known when a template is checked, and the same for all its pages.
  ///
  /// A name that no use of the template defines is an error; see `definedTests`.
  mutating func definedTest(_ syntax: ExpressionSyntax) -> Checked {
    var result = checked(.constant(.bool(true)), .bool)
    switch syntax.kind {
    case .name, .field:
      let resolution = resolve(syntax)
      if case .failed = resolution { return result }
      let isDefined = if case .found = resolution { true } else { false }
      note(resolution, syntax)
      result.expression = .constant(.bool(isDefined))
      result.constant = isDefined
    default:
      report(.templateSyntax, "'is defined' needs a name or a field", syntax.range)
    }
    return result
  }

  /// Remembers whether a name that was asked for is defined here.
  mutating func note(_ resolution: Resolution, _ syntax: ExpressionSyntax) {
    let test = DefinedTest(location: file.location(of: syntax.range), name: words(syntax.range))
    var answer = DefinedAnswer(isDefined: true, suggestion: nil)
    if case .unknown(let unknown) = resolution {
      answer = DefinedAnswer(isDefined: false, suggestion: unknown.suggestion)
    }
    definedTests[test] = definedTests[test]?.merged(with: answer) ?? answer
  }
}
