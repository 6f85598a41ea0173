internal import Content
import Support

/// What a form has for a key.
package indirect enum FilledValue: Sendable {
  case text(String)
  /// The members of a list.
  case list([FilledValue])
  /// A value for each key of a mapping.
  case record([String: FilledValue])
}

/// Values of a form as lines of front matter.
enum FilledKeys {
  /// Those of the keys that have a value, in the keys' order, without indentation.
  static func lines(_ keys: [Key], _ values: [String: FilledValue]) -> [String] {
    keys.flatMap { key in values[key.name].map { lines(key, $0) } ?? [] }
  }

  /// Lines as one member of a list.
  static func listed(_ lines: [String]) -> [String] {
    lines.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element }
  }

  private static func lines(_ key: Key, _ value: FilledValue) -> [String] {
    let type = key.type.element
    guard type.isRecord else {
      let texts = texts(value)
      let words = texts.map { scalar($0, type, isAlone: texts.count == 1) }
      // A single member of a list is written alone.
      let written = words.count == 1 ? words[0] : "[\(words.joined(separator: ", "))]"
      return words.isEmpty
        ? [] : "\(key.name): \(written)".split(separator: "\n").map(String.init)
    }
    var isList = false
    if case .list = key.type { isList = true }
    let records = records(value).map { lines(type.keys, $0) }.filter { !$0.isEmpty }
    let own = isList ? records.flatMap(listed) : records.prefix(1).flatMap { $0.map { "  " + $0 } }
    return own.isEmpty ? [] : ["\(key.name):"] + own
  }

  private static func texts(_ value: FilledValue) -> [String] {
    switch value {
    case .text(let text): [text]
    case .list(let members): members.flatMap(texts)
    case .record: []
    }
  }

  private static func records(_ value: FilledValue) -> [[String: FilledValue]] {
    switch value {
    case .text: []
    case .list(let members): members.flatMap(records)
    case .record(let values): [values]
    }
  }

  private static func scalar(_ value: String, _ type: KeyType, isAlone: Bool) -> String {
    let words = "\(EntityReference.words.name):"
    switch type {
    case .bool, .number, .date, .day, .moment: return value
    case .markdown where value.contains("\n"):
      return YAMLText.block(
        value.split(separator: "\n", omittingEmptySubsequences: false).map(String.init), indent: 2)
    // What has no page is written as editors know it from files: `text: a witness`.
    case .reference where value.hasPrefix(words):
      let own = String(value.dropFirst(words.count).drop { $0 == " " })
      return "{\(words) \(ScalarText.plain(own))}"
    // Numbers stay words, whatever YAML makes of digits.
    case .words where value.first?.isLetter != true: return YAMLText.quoted(value)
    default: return ScalarText.plain(value, isAlone: isAlone)
    }
  }
}
