internal import Diagnostics
import Support

/// Checks a YAML tree against declared keys; what passes comes out as `Fields`, what does not is
/// reported and left out.
struct KeyCheck {
  let file: InputFile
  private(set) var diagnostics: [Diagnostic] = []

  init(_ file: InputFile) {
    self.file = file
  }

  /// A mapping's fields. `owner` names the mapping in messages: `a person`, `'claims'`; `place` is
  /// where a key that is missing from it is reported.
  mutating func fields(_ node: YAMLNode, _ keys: [Key], of owner: String, lacking place: Location)
    -> Fields
  {
    guard case .mapping(let written, _) = node else {
      report(.wrongType, "\(owner) must be written as 'key: value' lines", at: node.range)
      return Fields([:])
    }
    let pairs = withoutCuts(written, keys)
    var values: [String: Fields.Value] = [:]
    var seen = Set(pairs.map(\.key.value))
    let names = Spellings { keys.map(\.name) }
    for (name, value) in pairs {
      if let key = keys.first(where: { $0.name == name.value }) {
        // What is optional may be written as missing.
        if value.isNull, !key.isRequired {
          seen.remove(key.name)
          continue
        }
        values[key.name] = self.value(value, key.type, of: key.name, at: name.range)
        checkFilled(values[key.name], key, value, at: name.range)
      } else if let key = reportUnknown(name, among: keys, names, seen, of: owner),
        seen.insert(key.name).inserted
      {
        values[key.name] = standIn(value, for: key, at: name.range)
      }
    }
    for key in keys where key.isRequired && !seen.contains(key.name) {
      report(.missingKey, "\(owner) needs the key '\(key.name)': \(key.doc)", at: place)
    }
    checkSource(keys, seen, of: owner, at: place)
    return Fields(values)
  }

  /// Puts a value together again that a comma has cut within `{ }`, where YAML takes the rest for a
  /// key without a value, and reports it.
  private mutating func withoutCuts(
    _ pairs: [(key: Located<String>, value: YAMLNode)], _ keys: [Key]
  ) -> [(key: Located<String>, value: YAMLNode)] {
    var kept: [(key: Located<String>, value: YAMLNode)] = []
    var cut: Range<Int>?
    func close() {
      guard let range = cut else { return }
      let value = String(decoding: file.bytes[range], as: UTF8.self)
      kept[kept.count - 1].value = .scalar(Located(value, at: range))
      report(
        .invalidYAML, "within { } a comma ends the value: put the value in quotes", at: range,
        suggestion: "write \(writingYAML: YAMLText.quoted(value))")
      cut = nil
    }
    for pair in pairs {
      if !keys.contains(where: { $0.name == pair.key.value }), isWithoutColon(pair.key),
        case .scalar(let text)? = kept.last?.value
      {
        cut = (cut ?? text.range).lowerBound..<pair.key.range.upperBound
      } else {
        close()
        kept.append(pair)
      }
    }
    close()
    return kept
  }

  private func isWithoutColon(_ key: Located<String>) -> Bool {
    let next = file.bytes[key.range.upperBound...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return next == UInt8(ascii: ",") || next == UInt8(ascii: "}")
  }

  /// Reports an undeclared key; returns the one probably meant, preferring one not yet present.
  private mutating func reportUnknown(
    _ name: Located<String>, among keys: [Key], _ names: Spellings, _ seen: Set<String>,
    of owner: String
  ) -> Key? {
    let meant =
      names.nearest(to: name.value) { !seen.contains($0) } ?? names.nearest(to: name.value)
    let suggestion: Suggestion =
      meant.map { "did you mean \(writing: $0)?" }
      ?? (keys.contains { $0.name == Common.Keys.extra.name }
        ? "keys of your own go under 'extra'"
        : "its keys are \(keys.map(\.name).joined(separator: ", "))")
    report(
      .unknownKey, "\(owner) has no key '\(name.value)'", at: name.range, suggestion: suggestion)
    return keys.first { $0.name == meant }
  }

  /// The value of a key that was mistyped, so that nothing else seems to be missing; its own errors are
  /// reported once the key is right.
  private mutating func standIn(_ node: YAMLNode, for key: Key, at keyRange: Range<Int>)
    -> Fields.Value?
  {
    let reported = diagnostics.count
    let value = value(node, key.type, of: key.name, at: keyRange)
    diagnostics.removeSubrange(reported...)
    return value
  }

  /// A list that is needed has a member.
  private mutating func checkFilled(
    _ value: Fields.Value?, _ key: Key, _ node: YAMLNode, at keyRange: Range<Int>
  ) {
    guard key.isRequired, case .list(let members)? = value, members.isEmpty,
      case .sequence(let written, _) = node, written.isEmpty
    else { return }
    report(
      .missingKey, "'\(key.name)' needs at least one item: \(key.doc)", at: node.range,
      suggestion: "start each item with '- '")
  }

  /// Where a record may name a paragraph of an article, it names both or neither.
  private mutating func checkSource(
    _ keys: [Key], _ seen: Set<String>, of owner: String, at place: Location
  ) {
    let pair = SourceParagraph.pair(in: keys)
    guard let missing = pair.first(where: { !seen.contains($0.name) }),
      !missing.isRequired, !seen.isDisjoint(with: pair.map(\.name))
    else { return }
    report(
      .missingKey, "\(owner) needs the key '\(missing.name)': \(missing.doc)", at: place,
      suggestion: "name a source with its paragraph")
  }

  private mutating func value(
    _ node: YAMLNode, _ type: KeyType, of key: String, at keyRange: Range<Int>
  ) -> Fields.Value? {
    switch type {
    case .list(let element):
      return list(node, element, of: key, at: keyRange)
    case .record(let keys):
      return .record(record(node, keys, of: key))
    case .textOrRecord(let keys):
      guard case .scalar(let text) = node else {
        return .record(record(node, keys, of: key))
      }
      return .record(Fields([keys[0].name: .text(text)]))
    case .free:
      return free(node, of: key)
    case .reference:
      return reference(node, type, of: key, at: keyRange)
    default:
      guard let text = scalar(node, type, of: key, at: keyRange) else { return nil }
      return plain(text, type, of: key)
    }
  }

  private mutating func record(_ node: YAMLNode, _ keys: [Key], of key: String) -> Fields {
    if case .mapping(let pairs, _) = node, pairs.isEmpty, !keys.contains(where: \.isRequired) {
      let names = keys.map(\.name).joined(separator: ", ")
      report(.missingKey, "'\(key)' needs one of its keys: \(names)", at: node.start)
    }
    return fields(node, keys, of: "'\(key)'", lacking: file.location(of: node.start))
  }

  private mutating func list(
    _ node: YAMLNode, _ element: KeyType, of key: String, at keyRange: Range<Int>
  ) -> Fields.Value? {
    guard case .sequence(let members, _) = node else {
      if case .record = element {
        report(
          .wrongType, "'\(key)' must be a list", at: node.range.isEmpty ? keyRange : node.start,
          suggestion: "start each item with '- '")
        return nil
      }
      return value(node, element, of: key, at: keyRange).map { .list([$0]) }
    }
    return .list(
      members.compactMap { $0.isNull ? nil : value($0, element, of: key, at: keyRange) })
  }

  /// Keys of texts that readers see, and that quotation marks around them would make another name.
  private static let neverQuoted: Set<String> = ["name", "names", "never", "to"]

  private mutating func scalar(
    _ node: YAMLNode, _ type: KeyType, of key: String, at keyRange: Range<Int>
  ) -> Located<String>? {
    guard let text = oneText(node, of: key, at: keyRange) else { return nil }
    let trimmed = text.value.trimmed
    guard !trimmed.isEmpty else {
      reportNoValue(key, at: keyRange)
      return nil
    }
    guard !Key.isPlaceholder(trimmed) else {
      report(
        .placeholder, "'\(key)' still has the placeholder '\(trimmed)'", at: text.range,
        suggestion: "give it a value, or remove the key")
      return nil
    }
    let located = Located(trimmed, at: text.range)
    if case .words = type { return located }
    let isProse = type.isProse && !Self.neverQuoted.contains(key)
    return withoutCurlyQuotes(located, isProse: isProse) ?? located
  }

  /// What a node has for a key that takes one text.
  private mutating func oneText(_ node: YAMLNode, of key: String, at keyRange: Range<Int>)
    -> Located<String>?
  {
    switch node {
    case .scalar(let text): return text
    case .null: reportNoValue(key, at: keyRange)
    case .sequence, .mapping:
      let first = Character(Unicode.Scalar(file.bytes[node.range.lowerBound]))
      report(
        .wrongType, "'\(key)' must have a single value", at: node.start,
        suggestion: first == "[" || first == "{"
          ? "put quotes around a value that starts with '\(first)'" : nil)
    }
    return nil
  }

  private mutating func reportNoValue(_ key: String, at keyRange: Range<Int>) {
    report(
      .wrongType, "'\(key)' has no value", at: keyRange,
      suggestion: "give it one, or remove the key")
  }

  /// The value between curly quotation marks, which are reported, or nil where it has none; in prose
  /// they stay.
  private mutating func withoutCurlyQuotes(
    _ text: Located<String>, isProse: Bool
  ) -> Located<String>? {
    guard let first = text.value.first, let last = text.value.last, text.value.count > 1,
      "“„‘".contains(first), "”“’".contains(last),
      file.bytes[text.range.lowerBound] >= 0x80
    else { return nil }
    let inner = String(text.value.dropFirst().dropLast())
    report(
      .curlyQuotes, "curly quotation marks become part of the value: YAML's own are straight",
      at: text.range,
      suggestion: isProse
        ? "write \(writingYAML: "\"\(inner)\""), or \(writingYAML: "\"\(text.value)\"") to keep them"
        : "write \(writingYAML: "\"\(inner)\"")")
    return isProse ? nil : Located(inner, at: text.range)
  }

  private mutating func reference(
    _ node: YAMLNode, _ type: KeyType, of key: String, at keyRange: Range<Int>
  ) -> Fields.Value? {
    guard case .mapping = node else {
      return scalar(node, type, of: key, at: keyRange).map { .reference(.named($0)) }
    }
    let words = EntityReference.words
    return record(node, [words.key], of: key)[words].map { .reference(.text($0)) }
  }

  private mutating func free(_ node: YAMLNode, of key: String) -> Fields.Value? {
    guard case .mapping(let pairs, _) = node else {
      report(.wrongType, "'\(key)' must be written as 'key: value' lines", at: node.start)
      return nil
    }
    return .free(freeFields(pairs))
  }

  private mutating func freeFields(_ pairs: [(key: Located<String>, value: YAMLNode)])
    -> [FreeField]
  {
    withoutCuts(pairs, []).compactMap { name, value in
      free(value, of: name).map { FreeField(key: name.value, value: $0) }
    }
  }

  /// What a free key holds; nil where it counts as missing.
  private mutating func free(_ node: YAMLNode, of name: Located<String>) -> FreeValue? {
    switch node {
    case .null: return nil
    case .sequence(let members, _): return .list(members.compactMap { free($0, of: name) })
    case .mapping(let pairs, _): return .map(freeFields(pairs))
    // A free key may be about what is yet to be done.
    case .scalar(let text)
    where Key.isPlaceholder(text.value.trimmed)
      && text.value.contains(where: \.isLetter):
      return .text(text.value.trimmed)
    case .scalar:
      return scalar(node, .text, of: name.value, at: name.range).map { .text($0.value) }
    }
  }
}

extension KeyCheck {
  mutating func report(
    _ id: DiagnosticID, _ message: String, at range: Range<Int>, suggestion: Suggestion? = nil
  ) {
    report(id, message, at: file.location(of: range), suggestion: suggestion)
  }

  private mutating func report(
    _ id: DiagnosticID, _ message: String, at place: Location, suggestion: Suggestion? = nil
  ) {
    diagnostics.append(Diagnostic(id, message, at: place, suggestion: suggestion))
  }
}

extension YAMLNode {
  /// Its first byte, where a mapping or list is meant as a whole.
  fileprivate var start: Range<Int> {
    if case .scalar(let text) = self { return text.range }
    return range.lowerBound..<range.lowerBound + 1
  }
}
