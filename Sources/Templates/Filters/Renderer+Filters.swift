internal import Language
import Support

extension Renderer {
  mutating func apply(_ filter: Filter, to input: Value) -> Value {
    switch filter {
    case .default(let other, let whenFalse):
      return (whenFalse ? input.isTruthy : input != .none) ? input : value(other)
    case .length: return .number(Number(length(of: input)))
    case .join(let separator, let slots): return join(input, separator, slots)
    case .first: return input.elements.first ?? .none
    case .last: return input.elements.last ?? .none
    case .upper: return .text(PythonText.upper(input.string))
    case .lower: return .text(PythonText.lower(input.string))
    case .capitalize: return .text(PythonText.capitalize(input.string))
    case .title: return .text(PythonText.title(input.string))
    case .trim(let characters):
      let characters = characters.map { value($0).string }
      return .text(PythonText.strip(input.string, characters))
    case .replace(let old, let new, let limit): return replace(input, old, new, limit)
    case .truncate(let length, let killsWords, let end, let leeway):
      return .text(
        PythonText.truncate(
          input.string, length: length, killsWords: killsWords, end: end, leeway: leeway))
    case .sort(let slots, let isReversed, let isCaseSensitive):
      return .list(sorted(input.elements, slots, isReversed, isCaseSensitive))
    case .reverse: return reversed(input)
    case .date(let form): return date(input, form)
    case .number:
      guard case .number(let number) = input else { return .none }
      return .text(numbers.text(number.text()))
    case .tojson(let type):
      var bytes: [UInt8] = []
      JinjaJSON.append(input, type, to: &bytes)
      return .html(HTML(bytes))
    case .urlencode: return .text(PythonText.urlencode(input.string))
    }
  }

  private func length(of value: Value) -> Int {
    if case .text(let text) = value { return text.unicodeScalars.count }
    return value.elements.count
  }

  private mutating func join(_ input: Value, _ separator: Expression?, _ slots: [Int]) -> Value {
    let parts = input.elements.map { $0[slots.span] }
    let separator = separator.map { value($0).string } ?? ""
    let isHTML = parts.contains { if case .html = $0 { true } else { false } }
    var bytes: [UInt8] = []
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes.append(separator, isHTML ? .html : .none) }
      switch part {
      case .html(let html): bytes += html.bytes
      case .number(let number): bytes += number.text().utf8
      default: bytes += part.string.utf8
      }
      guard bytes.count <= Self.textLimit else {
        isStopped = true
        return .text("")
      }
    }
    return isHTML ? .html(HTML(bytes)) : .text(String(decoding: bytes, as: UTF8.self))
  }

  private mutating func replace(
    _ input: Value, _ old: Expression, _ new: Expression, _ limit: Int?
  ) -> Value {
    let (old, new) = (value(old).string, value(new).string)
    guard
      let text = PythonText.replace(
        input.string, old, new, limit: limit, maximum: Self.textLimit)
    else {
      isStopped = true
      return .text("")
    }
    return .text(text)
  }

  /// Stable, also where reversed, as Python's `sorted`.
  private func sorted(
    _ elements: [Value], _ slots: [Int], _ isReversed: Bool, _ isCaseSensitive: Bool
  ) -> [Value] {
    let keyed = elements.map { element -> (key: Value, element: Value) in
      let key = element[slots.span]
      guard case .text(let text) = key, !isCaseSensitive else { return (key, element) }
      return (.text(PythonText.lower(text)), element)
    }
    let order = keyed.indices.sorted {
      let (a, b) = (keyed[$0].key, keyed[$1].key)
      if isReversed ? isLess(b, a) : isLess(a, b) { return true }
      if isReversed ? isLess(a, b) : isLess(b, a) { return false }
      return $0 < $1
    }
    return order.map { keyed[$0].element }
  }

  private func reversed(_ value: Value) -> Value {
    guard case .text(let text) = value else { return .list(value.elements.reversed()) }
    return .text(String(String.UnicodeScalarView(text.unicodeScalars.reversed())))
  }

  private func date(_ value: Value, _ form: DateForm) -> Value {
    guard case .date(let date) = value else { return .none }
    return switch form {
    case .long: .text(date.long)
    case .short: .text(date.short)
    case .iso: .text(date.iso)
    }
  }
}

extension Value {
  /// The elements of a list; none of anything else.
  var elements: [Value] {
    if case .list(let elements) = self { return elements }
    return []
  }

  /// The text of a text; empty for anything else.
  var string: String {
    if case .text(let text) = self { return text }
    return ""
  }
}
