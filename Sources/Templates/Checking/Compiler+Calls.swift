internal import Diagnostics
internal import Language

/// Phrases whose slots are filled: `words.all_notes(count=front.all_notes.count)`.
extension Compiler {
  /// A call of a phrase; nothing else can be called.
  mutating func call(_ callee: ExpressionSyntax, _ arguments: [ArgumentSyntax]) -> Checked {
    switch callee.kind {
    case .name("super"), .invalid: return notCallable(callee)
    default: break
    }
    let checked = check(callee)
    guard let type = checked.type else { return failed() }
    guard case .phrase(let slots) = type else { return notCallable(callee) }
    var isHTML = false
    var isValid = true
    var values: [SlotValue] = []
    for argument in arguments {
      guard let name = slot(of: argument, slots, filled: values.map(\.slot)) else {
        isValid = false
        continue
      }
      let value = check(argument.value)
      guard let type = plain(value, argument.value), isFilling(type, name, argument) else {
        isValid = false
        continue
      }
      isHTML = isHTML || type == .html
      values.append(SlotValue(slot: name, value: value.expression))
    }
    guard isValid else { return failed() }
    let missing = slots.filter { slot in !values.contains { $0.slot == slot } }
    guard missing.isEmpty else {
      report(
        .templateSyntax, "'\(words(callee.range))' needs \(missing.joined(separator: ", "))",
        callee.range, suggestion: "add \(missing.map { "\($0)=…" }.joined(separator: ", "))")
      return failed()
    }
    return self.checked(
      .call(checked.expression, values, isHTML: isHTML), isHTML ? .html : .text)
  }

  private mutating func notCallable(_ callee: ExpressionSyntax) -> Checked {
    report(
      .templateSyntax, "'\(words(callee.range))' can't be called", callee.range,
      suggestion: "only phrases with slots can be called, and super(), alone")
    return failed()
  }

  /// The slot that an argument names, unless there is none or it is filled.
  private mutating func slot(
    of argument: ArgumentSyntax, _ slots: [String], filled: [String]
  ) -> String? {
    guard let name = argument.name else {
      report(
        .templateSyntax, "a slot must be filled by its name", argument.value.range,
        suggestion: slots.count == 1 ? "write \(slots[0])=\(words(argument.value.range))" : nil)
      return nil
    }
    guard slots.contains(name.text) else {
      report(
        .templateUnknownName, "the phrase has no slot '\(name.text)'", name.range,
        suggestion: suggestion(for: name.text, among: slots)
          ?? "its slots are \(slots.joined(separator: ", "))")
      return nil
    }
    guard !filled.contains(name.text) else {
      report(.templateSyntax, "duplicate slot '\(name.text)'", name.range)
      return nil
    }
    return name.text
  }

  private mutating func isFilling(
    _ type: ValueType, _ slot: String, _ argument: ArgumentSyntax
  ) -> Bool {
    let allowed: [ValueType] = slot == Phrase.counted ? [.number] : [.text, .number, .html]
    guard !allowed.contains(type) else { return true }
    report(
      .templateType, "the slot '\(slot)' can't be filled with \(type.withArticle)",
      argument.value.range)
    return false
  }
}
