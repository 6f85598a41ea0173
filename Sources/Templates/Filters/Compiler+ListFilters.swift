internal import Diagnostics

extension Compiler {
  /// What a `for` over this gives its variable.
  mutating func elementType(of checked: Checked, _ syntax: ExpressionSyntax) -> ValueType? {
    let type = checked.form == .stream ? checked.type : plain(checked, syntax)
    guard let type else { return nil }
    guard case .list(let element) = type else {
      report(
        .templateType, "'\(words(syntax.range))' is \(type.withArticle), not a list",
        syntax.range)
      return nil
    }
    return element
  }

  mutating func listFilter(
    _ filter: FilterName, _ input: Checked, _ syntax: ExpressionSyntax,
    _ arguments: inout FilterArguments
  ) -> Checked {
    // A stream can be walked by these; the others need a list, or a text.
    let walks: Set<FilterName> = [.first, .join, .sort, .reverse]
    let isStream = input.form == .stream
    let type = isStream && walks.contains(filter) ? input.type : plain(input, syntax)
    guard let type else { return failed() }
    if type == .text, filter == .length {
      return checked(.filter(.length, input.expression), .number)
    }
    if type == .text, filter == .reverse {
      return checked(.filter(.reverse, input.expression), .text)
    }
    guard case .list(let element) = type else { return mismatch(filter, type, syntax) }
    switch filter {
    case .length: return checked(.filter(.length, input.expression), .number)
    case .first, .last: return edge(filter, input, element, syntax)
    case .join: return join(input, element, syntax, &arguments)
    case .sort: return sort(input, type, element, syntax, &arguments)
    default:
      var result = checked(.filter(.reverse, input.expression), type)
      result.form = isStream ? .value : .stream
      result.isFilled = input.isFilled
      return result
    }
  }

  private mutating func edge(
    _ filter: FilterName, _ input: Checked, _ element: ValueType, _ syntax: ExpressionSyntax
  ) -> Checked {
    guard !element.isOptional else { return mismatch(filter, .list(element), syntax) }
    let expression = Expression.filter(filter == .first ? .first : .last, input.expression)
    var result = checked(expression, element)
    result.form = input.isFilled ? .value : .undefined
    return result
  }

  private mutating func join(
    _ input: Checked, _ element: ValueType, _ syntax: ExpressionSyntax,
    _ arguments: inout FilterArguments
  ) -> Checked {
    let separator = arguments.text("d", &self)
    guard let (slots, type) = field(&arguments, of: element) else {
      return checked(input.expression, .text)
    }
    guard [.text, .html, .number].contains(type) else {
      return mismatch(.join, .list(type), syntax)
    }
    return checked(
      .filter(.join(separator, slots: slots), input.expression), type == .html ? .html : .text)
  }

  private mutating func sort(
    _ input: Checked, _ type: ValueType, _ element: ValueType, _ syntax: ExpressionSyntax,
    _ arguments: inout FilterArguments
  ) -> Checked {
    guard let (slots, key) = field(&arguments, of: element) else {
      return checked(input.expression, type)
    }
    guard key == .text || key == .number else {
      if case .record = key {
        report(
          .templateType, "records must be sorted by a field", syntax.range,
          suggestion: "write sort(attribute='…')")
        return failed()
      }
      return mismatch(.sort, .list(key), syntax)
    }
    let filter = Filter.sort(
      slots: slots, isReversed: arguments.flag("reverse", self) ?? false,
      isCaseSensitive: arguments.flag("case_sensitive", self) ?? false)
    var result = checked(.filter(filter, input.expression), type)
    result.isFilled = input.isFilled
    return result
  }

  /// The slots and type of the field that `attribute='a.b'` names, in each element.
  private mutating func field(
    _ arguments: inout FilterArguments, of element: ValueType
  ) -> (slots: [Int], type: ValueType)? {
    guard let path = arguments.word("attribute", self), let range = arguments.range("attribute")
    else { return ([], element) }
    var type = element
    var slots: [Int] = []
    for name in path.split(separator: ".", omittingEmptySubsequences: false).map(String.init) {
      guard case .record(let record) = type else {
        report(
          .templateType, "'\(name)' can't be a field of \(type.withArticle), which has none", range)
        return nil
      }
      guard let slot = record.slot(of: name) else {
        report(
          .templateUnknownName, "\(type.withArticle) has no field '\(name)'", range,
          suggestion: suggestion(for: name, among: record.fields.map(\.name)))
        return nil
      }
      slots.append(slot)
      type = record.fields[slot].type
    }
    guard !type.isOptional else {
      report(.templateOptional, "'\(path)' may be none", range)
      return nil
    }
    return (slots, type)
  }
}
