internal import Language
internal import Support

/// Values of expressions, with Python's meaning of truth and equality.
extension Renderer {
  mutating func value(_ expression: Expression) -> Value {
    switch expression {
    case .constant(let value): return value
    case .path(let path):
      switch path.base {
      case .root: return path.slots.isEmpty ? .record(root) : root[path.slots.span]
      case .local(let local): return locals[local][path.slots.span]
      }
    case .field(let base, let slots): return value(base)[slots.span]
    case .list(let elements): return .list(values(elements))
    case .loop(let counter, let field): return self.counter(counter, field)
    case .and(let left, let right):
      let first = value(left)
      return first.isTruthy ? value(right) : first
    case .or(let left, let right):
      let first = value(left)
      return first.isTruthy ? first : value(right)
    case .conditional(let condition, let then, let otherwise):
      if isTrue(condition) { return value(then) }
      return otherwise.map { value($0) } ?? .none
    case .filter(let filter, let input): return apply(filter, to: value(input))
    case .not, .compare, .contains, .isNone: return .bool(isTrue(expression))
    case .call(let callee, let slots, let isHTML): return call(callee, slots, isHTML)
    }
  }

  /// A phrase with its slots filled.
  private mutating func call(_ callee: Expression, _ slots: [SlotValue], _ isHTML: Bool) -> Value {
    let start = output.count
    appendCall(callee, slots, isHTML ? .html : .none)
    let bytes = Array(output[start...])
    output.removeSubrange(start...)
    return isHTML ? .html(HTML(bytes)) : .text(String(decoding: bytes, as: UTF8.self))
  }

  /// Writes a phrase with its slots filled, numbers as its language writes them, and HTML as it is.
  mutating func appendCall(_ callee: Expression, _ slots: [SlotValue], _ escape: Escape) {
    guard case .phrase(let phrase) = value(callee) else { return }
    var values: [(slot: String, value: Value)] = []
    for slot in slots { values.append((slot.slot, value(slot.value))) }
    var count: Int?
    for case (Phrase.counted, .number(let number)) in values where number.scale == 0 {
      count = number.units
    }
    for part in phrase.parts(count: count) {
      switch part {
      case .text(let text): output.append(text, escape)
      case .slot(let name):
        guard let value = values.first(where: { $0.slot == name })?.value else { continue }
        if case .number(let number) = value {
          output.append(phrase.grammar.numbers.text(number.text()), escape)
        } else if case .html = value {
          output.append(value, .none)
        } else {
          output.append(value, escape)
        }
      }
    }
  }

  private mutating func values(_ expressions: [Expression]) -> [Value] {
    var values: [Value] = []
    for expression in expressions { values.append(value(expression)) }
    return values
  }

  mutating func isTrue(_ expression: Expression) -> Bool {
    switch expression {
    case .not(let operand): return !isTrue(operand)
    case .and(let left, let right): return isTrue(left) && isTrue(right)
    case .or(let left, let right): return isTrue(left) || isTrue(right)
    case .isNone(let operand): return value(operand) == .none
    case .compare(let symbol, let left, let right):
      return compare(value(left), symbol, value(right))
    case .contains(let element, let whole): return contains(value(element), within: value(whole))
    default: return value(expression).isTruthy
    }
  }

  private func counter(_ counter: Int, _ field: LoopField) -> Value {
    let (index, count) = (counters[counter].index, counters[counter].elements.count)
    return switch field {
    case .index: .number(Number(index + 1))
    case .index0: .number(Number(index))
    case .first: .bool(index == 0)
    case .last: .bool(index == count - 1)
    case .length: .number(Number(count))
    }
  }

  private func compare(_ left: Value, _ symbol: Token.Symbol, _ right: Value) -> Bool {
    switch symbol {
    case .equal: isEqual(left, right)
    case .unequal: !isEqual(left, right)
    case .less: isLess(left, right)
    case .atMost: !isLess(right, left)
    case .greater: isLess(right, left)
    default: !isLess(left, right)
    }
  }

  private func isEqual(_ left: Value, _ right: Value) -> Bool {
    if case .number(let left) = left, case .number(let right) = right {
      return left.equals(right)
    }
    return left == right
  }

  private func contains(_ element: Value, within whole: Value) -> Bool {
    switch (element, whole) {
    case (_, .list(let elements)): elements.contains { isEqual($0, element) }
    case (.text(let part), .text(let text)): PythonText.contains(text, part)
    default: false
    }
  }
}

/// The order of texts by code point, and of numbers.
func isLess(_ left: Value, _ right: Value) -> Bool {
  switch (left, right) {
  case (.text(let left), .text(let right)): PythonText.isLess(left, right)
  case (.number(let left), .number(let right)): left.precedes(right)
  default: false
  }
}
