internal import Diagnostics

extension Compiler {
  mutating func filter(
    _ input: ExpressionSyntax, _ name: NameSyntax, _ arguments: [ArgumentSyntax],
    _ syntax: ExpressionSyntax
  ) -> Checked {
    guard let filter = FilterName(rawValue: name.text) else {
      report(
        .templateUnknownFilter, "there is no filter '\(name.text)'", name.range,
        suggestion: suggestion(for: name.text, among: FilterName.allCases.map(\.rawValue)))
      _ = check(input)
      return failed()
    }
    guard var arguments = self.arguments(arguments, of: filter, name) else {
      _ = check(input)
      return failed()
    }
    if filter == .default { return defaultFilter(input, &arguments) }
    let checked = check(input)
    switch filter {
    case .first, .last, .join, .sort, .length, .reverse:
      return listFilter(filter, checked, input, &arguments)
    case .tojson:
      guard let type = plain(checked, input, allowsOptional: true) else { return failed() }
      return self.checked(.filter(.tojson(type), checked.expression), .html)
    default: return textFilter(filter, checked, input, &arguments)
    }
  }

  /// `default`, the one filter that takes a name that may not be there.
  private mutating func defaultFilter(
    _ input: ExpressionSyntax, _ arguments: inout FilterArguments
  ) -> Checked {
    let whenFalse = arguments.flag("boolean", self) ?? false
    let other = arguments.value("default_value", &self)
    let fallback = other?.checked ?? checked(.constant(.text("")), .text)
    let found: Checked
    switch input.kind {
    case .name, .field:
      let resolution = resolve(input)
      if case .failed = resolution { return failed() }
      note(resolution, input)
      guard case .found(let checked) = resolution else { return fallback }
      found = checked
    default: found = check(input)
    }
    guard let type = found.type, let otherType = fallback.type else { return failed() }
    guard found.form == .undefined || whenFalse || !type.isOptional else {
      report(
        .templateOptional, "'default' doesn't replace the value 'none' unless 'true' is given",
        input.range,
        suggestion: "write default(…, true)")
      return failed()
    }
    guard found.form == .value || found.form == .undefined, fallback.form == .value,
      type.unwrapped == otherType
    else {
      report(
        .templateType,
        "\(otherType.withArticle) can't replace \(type.unwrapped.withArticle)",
        other?.syntax.range ?? input.range)
      return failed()
    }
    return checked(
      .filter(.default(fallback.expression, whenFalse: whenFalse), found.expression),
      type.unwrapped)
  }

  private mutating func textFilter(
    _ filter: FilterName, _ input: Checked, _ syntax: ExpressionSyntax,
    _ arguments: inout FilterArguments
  ) -> Checked {
    let awaited: ValueType = filter == .date ? .date : filter == .number ? .number : .text
    guard let type = plain(input, syntax) else { return failed() }
    guard type == awaited else { return mismatch(filter, type, syntax) }
    let result: Filter
    switch filter {
    case .upper: result = .upper
    case .lower: result = .lower
    case .capitalize: result = .capitalize
    case .title: result = .title
    case .urlencode: result = .urlencode
    case .number: result = .number
    case .trim: result = .trim(arguments.text("chars", &self))
    case .replace:
      guard let old = arguments.text("old", &self), let new = arguments.text("new", &self) else {
        return failed()
      }
      result = .replace(old, new, limit: arguments.count("count", &self))
    case .truncate: result = truncate(&arguments)
    default:
      let word = arguments.word("form", self) ?? DateForm.long.rawValue
      guard let form = DateForm(rawValue: word) else {
        let forms = DateForm.allCases.map(\.rawValue)
        report(
          .templateType, "a date has no form '\(word)'", arguments.range("form") ?? syntax.range,
          suggestion: suggestion(for: word, among: forms)
            ?? "its forms are 'long', 'short' and 'iso'")
        return failed()
      }
      result = .date(form)
    }
    return checked(.filter(result, input.expression), .text)
  }

  private mutating func truncate(_ arguments: inout FilterArguments) -> Filter {
    let length = arguments.count("length", &self) ?? 255
    let end = arguments.word("end", self) ?? "..."
    let leeway = arguments.count("leeway", &self) ?? 5
    if let range = arguments.range("length"), length < end.unicodeScalars.count {
      report(.templateType, "'length' must be at least that of the end, '\(end)'", range)
    }
    return .truncate(
      length: length, killsWords: arguments.flag("killwords", self) ?? false, end: end,
      leeway: leeway)
  }

  mutating func mismatch(
    _ filter: FilterName, _ type: ValueType, _ syntax: ExpressionSyntax
  ) -> Checked {
    report(
      .templateType,
      "'\(filter.rawValue)' takes \(filter.signature.input), not \(type.withArticle)",
      syntax.range)
    return failed()
  }
}
