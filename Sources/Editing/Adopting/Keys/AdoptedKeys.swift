internal import Content
import Support

/// The front matter of an adopted text, from the keys that it had.
struct AdoptedKeys {
  private(set) var text: String

  /// `topics` are references; `remarks` are kept under `extra`.
  init(
    _ page: ForeignPage, slug: String, topics: [String], redirects: [String],
    _ remarks: [AdoptionRemark]
  ) {
    var page = page
    var lines = Self.naming(page)
    var extra: [FreeField] = []
    var unconfirmed: [String] = page.meaning.isTopic ? ["type"] : []
    if page.meaning == .note {
      lines.append("date: \(YAMLText.quoted(page.date.day))")
      if page.date.isGuess { unconfirmed.append("date") }
      lines += Self.list("author", page.authors.names)
      Self.take(page.authors.key, of: &page)
    }
    lines += Self.list("names", page.names)
    if page.meaning == .note {
      lines += Self.list("topics", topics)
      page.takeTags()
    }
    lines += Self.summary(&page, &extra)
    if let day = page.updated.day {
      lines.append("updated: \(YAMLText.quoted(day))")
      Self.take(page.updated.key, of: &page)
    }
    lines += Self.list("redirect_from", redirects)
    if page.isDraft { lines.append("draft: true") }
    lines += Self.list("unconfirmed", unconfirmed)
    // Of a page without a date its key stays.
    if page.meaning == .note { Self.take(page.date.key, of: &page) }
    extra += page.rest
    if let written = page.keys.kept {
      extra.append(FreeField(key: "front_matter", value: .text(written)))
    }
    if !remarks.isEmpty {
      let texts = remarks.map { FreeValue.text("line \($0.line), \($0.kind.rawValue): \($0.text)") }
      extra.append(FreeField(key: "left_out", value: .list(texts)))
    }
    lines += Self.extra(extra)
    text = "---\n" + lines.map { $0 + "\n" }.joined() + "---\n"
  }

  private static func naming(_ page: ForeignPage) -> [String] {
    let title = YAMLText.quoted(page.title)
    switch page.meaning {
    case .person: return ["name: \(title)"]
    case .organisation, .place, .term:
      return ["name: \(title)", "type: \(page.meaning.rawValue)"]
    case .note, .leave: return ["title: \(title)"]
    }
  }

  private static func summary(_ page: inout ForeignPage, _ extra: inout [FreeField]) -> [String] {
    let keys = ["description", "summary", "excerpt", "subtitle"]
    guard let summary = page.take(keys)?.withSingleSpaces else { return [] }
    if summary.isEmpty || Key.isPlaceholder(summary) {
      extra.append(FreeField(key: "description", value: .text(summary)))
      return []
    }
    return ["summary: \(YAMLText.quoted(HeadingRanks.plain(summary)))"]
  }

  /// Takes a key that says no more than was taken from it; one that does is kept as it is written, too.
  private static func take(_ key: (name: String, isWhole: Bool)?, of page: inout ForeignPage) {
    guard let key, key.isWhole else { return }
    _ = page.takeValue([key.name])
  }

  // MARK: - YAML

  private static func list(_ key: String, _ values: [String]) -> [String] {
    var seen: Set<String> = []
    let unique = values.filter { seen.insert($0).inserted }
    guard !unique.isEmpty else { return [] }
    if unique.count == 1 { return ["\(key): \(YAMLText.quoted(unique[0]))"] }
    return ["\(key):"] + unique.map { "  - \(YAMLText.quoted($0))" }
  }

  private static func extra(_ fields: [FreeField]) -> [String] {
    let merged = Self.merged(fields)
    return merged.isEmpty ? [] : ["extra:"] + lines(merged, indent: 2)
  }

  /// Each key once: another value of the same key is numbered.
  private static func merged(_ fields: [FreeField]) -> [FreeField] {
    var seen: Set<String> = []
    return fields.map { field in
      var key = field.key
      var number = 2
      while !seen.insert(key).inserted {
        key = "\(field.key)_\(number)"
        number += 1
      }
      return FreeField(key: key, value: field.value)
    }
  }

  private static func lines(_ fields: [FreeField], indent: Int) -> [String] {
    fields.flatMap { lines("\(key($0.key)):", $0.value, indent: indent) }
  }

  private static func lines(_ start: String, _ value: FreeValue, indent: Int) -> [String] {
    let space = String(repeating: " ", count: indent)
    switch value {
    case .text(let text): return ["\(space)\(start) \(YAMLText.quoted(text))"]
    case .list(let values):
      guard !values.isEmpty else { return ["\(space)\(start) []"] }
      return ["\(space)\(start)"] + values.flatMap { lines("-", $0, indent: indent + 2) }
    case .map(let fields):
      guard !fields.isEmpty else { return ["\(space)\(start) {}"] }
      return ["\(space)\(start)"] + lines(merged(fields), indent: indent + 2)
    }
  }

  private static func key(_ name: String) -> String {
    let isPlain =
      name.first.map { $0.isASCII && $0.isLetter } ?? false
      && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
      && !["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(name.lowercased())
    return isPlain ? name : YAMLText.quoted(name)
  }
}

extension AdoptionRule.Meaning {
  var isTopic: Bool { kind == .topic }
}

extension FreeValue {
  /// Whether it is a text or a list of texts.
  var isFlat: Bool {
    switch self {
    case .text: return true
    case .list(let values):
      return values.allSatisfy { if case .text = $0 { true } else { false } }
    case .map: return false
    }
  }
}
