internal import Diagnostics

/// Names and fields: which value a path means.
extension Compiler {
  /// What a name or a field refers to.
  enum Resolution {
    case found(Checked)
    /// No such name or field.
    case unknown(Unknown)
    /// Already reported.
    case failed
  }

  struct Unknown {
    let message: String
    let range: Range<Int>
    let suggestion: Suggestion?
    /// The value that is suggested.
    var meant: Checked?
  }

  mutating func resolve(_ syntax: ExpressionSyntax) -> Resolution {
    switch syntax.kind {
    case .name(let name): return resolve(NameSyntax(text: name, range: syntax.range))
    case .field(let base, let field):
      if case .name("loop") = base.kind { return loopField(field, base.range) }
      switch resolve(base) {
      case .found(let checked): return self.field(field, of: checked, base)
      case .unknown(var unknown):
        let field = unknown.meant.map { self.field(field, of: $0, base) }
        if case .found(let meant) = field { unknown.meant = meant }
        return .unknown(unknown)
      case .failed: return .failed
      }
    default: return .found(check(syntax))
    }
  }

  private mutating func resolve(_ name: NameSyntax) -> Resolution {
    if let value = bound(name.text) { return .found(value) }
    switch scope.names[name.text] {
    case .bound, .unknown: return .failed
    case .unsure:
      report(
        .templateUnknownName, "'\(name.text)' is not set the same way in all branches above",
        name.range, suggestion: "set it before the 'if'")
      return .failed
    case nil: return unknown(name)
    }
  }

  private func bound(_ name: String) -> Checked? {
    guard case .bound(let binding) = scope.names[name] else { return nil }
    return located(binding.base, .path(binding.base), binding.type)
  }

  private mutating func unknown(_ name: NameSyntax) -> Resolution {
    if name.text == "loop" || name.text == "super" {
      let isLoop = name.text == "loop"
      report(
        .templateUnknownName,
        isLoop
          ? "'loop' is not a value; only its fields are"
          : "'super' must be called, alone: {{ super() }}",
        name.range)
      return .failed
    }
    let meant = nearest(to: name.text, among: scope.names.keys.sorted())
    return .unknown(
      Unknown(
        message: "the name '\(name.text)' is not defined here", range: name.range,
        suggestion: meant.map { "did you mean \(writing: $0)?" }, meant: meant.flatMap(bound)))
  }

  /// A value in its place, of the type that tests have left.
  private func located(_ path: Path?, _ expression: Expression, _ type: ValueType) -> Checked {
    let isPresent = path.map { scope.facts.present.contains($0) } ?? false
    var result = checked(expression, isPresent ? type.unwrapped : type)
    result.path = path
    result.isFilled = path.map { scope.facts.truthy.contains($0) } ?? false
    result.then = scope.facts.adding(present: path, isTruthy: true)
    return result
  }

  private mutating func field(
    _ name: NameSyntax, of base: Checked, _ syntax: ExpressionSyntax
  ) -> Resolution {
    guard let type = plain(base, syntax) else { return .failed }
    guard case .record(let record) = type else {
      report(
        .templateType, "'\(words(syntax.range))' is \(type.withArticle), which has no fields",
        name.range)
      return .failed
    }
    guard let slot = record.slot(of: name.text) else {
      return .unknown(unknown(name, in: record, of: type, base))
    }
    return .found(value(of: slot, in: record, of: base))
  }

  private func value(of slot: Int, in record: RecordType, of base: Checked) -> Checked {
    let path = base.path.map { Path(base: $0.base, slots: $0.slots + [slot]) }
    let expression = path.map(Expression.path) ?? .field(base.expression, [slot])
    return located(path, expression, record.fields[slot].type)
  }

  private func unknown(
    _ name: NameSyntax, in record: RecordType, of type: ValueType, _ base: Checked
  ) -> Unknown {
    let meant = nearest(to: name.text, among: record.fields.map(\.name))
    return Unknown(
      message: "\(type.withArticle) has no field '\(name.text)'", range: name.range,
      suggestion: meant.map { "did you mean \(writing: $0)?" },
      meant: meant.flatMap(record.slot).map { value(of: $0, in: record, of: base) })
  }

  private mutating func loopField(_ name: NameSyntax, _ base: Range<Int>) -> Resolution {
    guard let counter = scope.counter else {
      report(.templateUnknownName, "'loop' can only be used in a 'for' of the same file", base)
      return .failed
    }
    guard let field = LoopField(rawValue: name.text) else {
      let fields = LoopField.allCases.map(\.rawValue)
      report(
        .templateUnknownName, "'loop' has no field '\(name.text)'", name.range,
        suggestion: suggestion(for: name.text, among: fields))
      return .failed
    }
    return .found(checked(.loop(counter: counter, field), field.type))
  }

  mutating func reportUnknown(_ unknown: Unknown) {
    report(
      .templateUnknownName, unknown.message, unknown.range, suggestion: unknown.suggestion)
  }

}
