internal import Diagnostics

/// Checks a YAML tree against declared keys; what passes comes out as `Fields`, what does not is
/// told and left out.
struct KeyCheck {
  private let file: InputFile
  private(set) var diagnostics: [Diagnostic] = []

  init(_ file: InputFile) {
    self.file = file
  }

  /// A mapping's fields. `owner` names the mapping in messages: `a person`, `'claims'`.
  mutating func fields(_ node: YAMLNode, _ keys: [Key], of owner: String, at whole: Range<Int>)
    -> Fields
  {
    guard case .mapping(let pairs, _) = node else {
      report(.wrongType, "\(owner) is written as 'key: value' lines", at: node.range)
      return Fields([:], at: whole)
    }
    var values: [String: Fields.Value] = [:]
    var seen: Set<String> = []
    for (name, value) in pairs {
      guard let key = keys.first(where: { $0.name == name.value }) else {
        report(
          .unknownKey, "\(owner) has no key '\(name.value)'", at: name.range,
          fix: Self.fix(of: name.value, among: keys.map(\.name)))
        continue
      }
      seen.insert(key.name)
      values[key.name] = self.value(value, key.type, of: key.name, at: name.range)
    }
    for key in keys where key.isRequired && !seen.contains(key.name) {
      report(.missingKey, "\(owner) needs the key '\(key.name)': \(key.doc)", at: whole)
    }
    checkSource(keys, seen, of: owner, at: whole)
    return Fields(values, at: whole)
  }

  /// Where a record may name a paragraph of an article, it names both or neither.
  private mutating func checkSource(
    _ keys: [Key], _ seen: Set<String>, of owner: String, at whole: Range<Int>
  ) {
    let pair = keys.filter { $0.name == "source" || $0.name == "paragraph" }
    guard pair.count == 2, let missing = pair.first(where: { !seen.contains($0.name) }),
      !missing.isRequired, !seen.isDisjoint(with: pair.map(\.name))
    else { return }
    report(
      .missingKey, "\(owner) needs the key '\(missing.name)': \(missing.doc)", at: whole,
      fix: "a source is named with its paragraph")
  }

  private static func fix(of key: String, among keys: [String]) -> String {
    if let guess = nearest(to: key, among: keys) { return "did you mean '\(guess)'?" }
    return keys.contains("extra")
      ? "a free key goes under 'extra'" : "its keys are \(keys.joined(separator: ", "))"
  }

  private mutating func value(
    _ node: YAMLNode, _ type: KeyType, of key: String, at keyRange: Range<Int>
  ) -> Fields.Value? {
    switch type {
    case .list(let element):
      return list(node, element, of: key, at: keyRange)
    case .record(let keys):
      return .record(fields(node, keys, of: "'\(key)'", at: node.start))
    case .textOrRecord(let keys):
      guard case .scalar(let text) = node else {
        return .record(fields(node, keys, of: "'\(key)'", at: node.start))
      }
      return .record(Fields([keys[0].name: .text(text)], at: text.range))
    case .free:
      return free(node, of: key)
    case .reference:
      return reference(node, of: key, at: keyRange)
    default:
      guard let text = scalar(node, of: key, at: keyRange) else { return nil }
      return plain(text, type, of: key)
    }
  }

  private mutating func list(
    _ node: YAMLNode, _ element: KeyType, of key: String, at keyRange: Range<Int>
  ) -> Fields.Value? {
    guard case .sequence(let members, _) = node else {
      if case .record = element {
        report(
          .wrongType, "'\(key)' is a list", at: node.range.isEmpty ? keyRange : node.start,
          fix: "start each of its members with '- '")
        return nil
      }
      return value(node, element, of: key, at: keyRange).map { .list([$0]) }
    }
    return .list(members.compactMap { value($0, element, of: key, at: keyRange) })
  }

  private mutating func scalar(_ node: YAMLNode, of key: String, at keyRange: Range<Int>)
    -> Located<String>?
  {
    guard case .scalar(let text) = node else {
      report(.wrongType, "'\(key)' takes one value", at: node.start)
      return nil
    }
    let trimmed = text.value.trimmingWhiteSpace()
    guard trimmed != Key.placeholder else {
      report(
        .missingKey, "'\(key)' still has the placeholder '\(trimmed)'", at: text.range,
        fix: "give it a value, or remove the key")
      return nil
    }
    guard !trimmed.isEmpty else {
      report(
        .wrongType, "'\(key)' has no value", at: keyRange, fix: "give it one, or remove the key")
      return nil
    }
    return Located(trimmed, at: text.range)
  }

  private mutating func reference(_ node: YAMLNode, of key: String, at keyRange: Range<Int>)
    -> Fields.Value?
  {
    guard case .mapping = node else {
      return scalar(node, of: key, at: keyRange).map { .reference(.named($0)) }
    }
    let keys = [Key("text", .text, required: true, "words for what has no page")]
    let text = fields(node, keys, of: "'\(key)'", at: node.start).text("text")
    return text.map { .reference(.text($0)) }
  }

  private mutating func free(_ node: YAMLNode, of key: String) -> Fields.Value? {
    guard case .mapping(let pairs, _) = node else {
      report(.wrongType, "'\(key)' is written as 'key: value' lines", at: node.start)
      return nil
    }
    var result: [FreeField] = []
    for (name, value) in pairs {
      guard let text = scalar(value, of: name.value, at: name.range) else { continue }
      result.append(FreeField(key: name.value, value: text.value))
    }
    return .free(result)
  }
}

// MARK: - Plain values

extension KeyCheck {
  private mutating func plain(_ text: Located<String>, _ type: KeyType, of key: String)
    -> Fields.Value?
  {
    switch type {
    case .date: return date(text)
    case .bool:
      if text.value == "true" || text.value == "false" { return .bool(text.value == "true") }
      report(
        .wrongType, "'\(key)' is true or false, not '\(text.value)'", at: text.range,
        fix: Self.meaning(of: text.value).map { "write '\($0)'" })
    case .number:
      if let number = Int(text.value), number >= 0, text.value.utf8.first != UInt8(ascii: "+") {
        return .number(Located(number, at: text.range))
      }
      report(.wrongType, "'\(key)' is a whole number, not '\(text.value)'", at: text.range)
    case .choice(let words):
      if words.contains(text.value) { return .text(text) }
      let fix = nearest(to: text.value, among: words).map { "did you mean '\($0)'?" }
      report(
        .unknownChoice, "'\(key)' is one of \(words.joined(separator: ", ")), not '\(text.value)'",
        at: text.range, fix: fix)
    case .url:
      if Self.isAbsoluteURL(text.value) { return .text(text) }
      report(
        .invalidURL, "'\(key)' is an address that starts with https:// or http://", at: text.range,
        fix: text.value.contains(":") ? nil : "write 'https://\(text.value)'")
    case .slug:
      if Slug.isValid(text.value) { return .text(text) }
      let fix = Slug.made(from: text.value).map { "write '\($0)'" }
      report(
        .invalidSlug, "'\(text.value)' is no slug: lower-case letters, digits and hyphens",
        at: text.range, fix: fix)
    default: return .text(text)
    }
    return nil
  }

  /// What words that other programs take for a truth value mean.
  private static func meaning(of word: String) -> Bool? {
    switch word.lowercased() {
    case "true", "yes", "on", "y", "1": true
    case "false", "no", "off", "n", "0": false
    default: nil
    }
  }

  private mutating func date(_ text: Located<String>) -> Fields.Value? {
    do {
      return .date(Located(try EDTFDate(parsing: text.value), at: text.range))
    } catch {
      report(.invalidDate, error.message, at: text.range, fix: error.suggestion)
      return nil
    }
  }

  /// A scheme we link to, `://`, and a host without white space (RFC 3986, section 3).
  private static func isAbsoluteURL(_ text: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }) else {
      return false
    }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return !host.isEmpty && !rest.contains { $0.isWhitespace || $0 == "\"" || $0 == "<" }
  }

  private mutating func report(
    _ id: DiagnosticID, _ message: String, at range: Range<Int>, fix: String? = nil
  ) {
    diagnostics.append(Diagnostic(id, message, at: file.location(of: range), suggestion: fix))
  }
}

extension YAMLNode {
  /// Its first byte, where a mapping or list is meant as a whole.
  fileprivate var start: Range<Int> {
    if case .scalar(let text) = self { return text.range }
    return range.lowerBound..<range.lowerBound + 1
  }
}

extension String {
  func trimmingWhiteSpace() -> String {
    var rest = self[...]
    while rest.first?.isWhitespace ?? false { rest.removeFirst() }
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return String(rest)
  }
}
