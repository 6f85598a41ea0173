internal import Diagnostics

/// The arguments of one filter, by the names of its parameters; all kinds are already checked
/// save those of expressions.
struct FilterArguments {
  /// Numbers that rows and lengths may be made of.
  static let countLimit = 100_000

  fileprivate var values: [String: ExpressionSyntax] = [:]

  func range(_ name: String) -> Range<Int>? {
    values[name]?.range
  }

  /// A value that may be of any type; nil if it is left out.
  func value(
    _ name: String, _ compiler: inout Compiler
  ) -> (checked: Checked, syntax: ExpressionSyntax)? {
    guard let syntax = values[name] else { return nil }
    if case .none = syntax.kind, name == "fill_with" { return nil }
    var checked = compiler.check(syntax)
    checked.type = compiler.plain(checked, syntax)
    return (checked, syntax)
  }

  func text(_ name: String, _ compiler: inout Compiler) -> Expression? {
    guard let syntax = values[name] else { return nil }
    if case .none = syntax.kind, name == "chars" { return nil }
    let checked = compiler.check(syntax)
    guard let type = compiler.plain(checked, syntax) else { return nil }
    guard type == .text else {
      compiler.report(
        .templateType, "'\(name)' must be text, not \(type.withArticle)", syntax.range)
      return nil
    }
    return checked.expression
  }

  func count(_ name: String, _ compiler: inout Compiler) -> Int? {
    guard let syntax = values[name], case .integer(let count) = syntax.kind else { return nil }
    guard (0...Self.countLimit).contains(count) else {
      compiler.report(
        .templateLimit, "'\(name)' must be a number from 0 to \(Self.countLimit)", syntax.range)
      return nil
    }
    return count
  }

  func flag(_ name: String, _ compiler: Compiler) -> Bool? {
    guard case .bool(let flag) = values[name]?.kind else { return nil }
    return flag
  }

  func word(_ name: String, _ compiler: Compiler) -> String? {
    guard case .text(let word) = values[name]?.kind else { return nil }
    return word
  }
}

extension Compiler {
  /// Gives each argument to its parameter; nil, with a report, if they don't fit.
  mutating func arguments(
    _ arguments: [ArgumentSyntax], of filter: FilterName, _ name: NameSyntax
  ) -> FilterArguments? {
    let parameters = filter.signature.parameters
    var result = FilterArguments()
    var isValid = true
    for (index, argument) in arguments.enumerated() {
      guard let parameter = parameter(argument, index, of: parameters, filter) else {
        isValid = false
        continue
      }
      if result.values[parameter.name] != nil {
        report(.templateSyntax, "'\(parameter.name)' is given twice", argument.value.range)
        isValid = false
      }
      isValid = fits(argument.value, parameter) && isValid
      result.values[parameter.name] = argument.value
    }
    let names = parameters.filter { $0.standard == nil }.map(\.name)
    for missing in names where isValid && result.values[missing] == nil {
      report(.templateSyntax, "'\(filter.rawValue)' needs '\(missing)'", name.range)
      isValid = false
    }
    return isValid ? result : nil
  }

  private mutating func parameter(
    _ argument: ArgumentSyntax, _ index: Int, of parameters: [FilterName.Parameter],
    _ filter: FilterName
  ) -> FilterName.Parameter? {
    guard let name = argument.name else {
      if index < parameters.count { return parameters[index] }
      let count = parameters.count == 0 ? "no" : "at most \(parameters.count)"
      let noun = parameters.count == 1 ? "argument" : "arguments"
      report(
        .templateSyntax, "'\(filter.rawValue)' takes \(count) \(noun)", argument.value.range)
      return nil
    }
    if let parameter = parameters.first(where: { $0.name == name.text }) { return parameter }
    report(
      .templateSyntax, "'\(filter.rawValue)' has no argument '\(name.text)'", name.range,
      suggestion: suggestion(for: name.text, among: parameters.map(\.name)))
    return nil
  }

  /// Whether a literal is of the kind that the parameter asks for.
  private mutating func fits(
    _ value: ExpressionSyntax, _ parameter: FilterName.Parameter
  ) -> Bool {
    let kind: String
    switch (parameter.kind, value.kind) {
    case (.value, _), (.text, _), (.count, .integer), (.flag, .bool), (.word, .text),
      (.field, .text), (_, .invalid):
      return true
    case (.count, _): kind = "a number, written out"
    case (.flag, _): kind = "true or false"
    case (.word, _): kind = "a text in quotes"
    case (.field, _): kind = "the name of a field in quotes"
    }
    report(.templateType, "'\(parameter.name)' must be \(kind)", value.range)
    return false
  }
}
