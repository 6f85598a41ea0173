package import Diagnostics
internal import Language
package import Support

/// What catalogues hold, one read over another: patterns by phrase and form, and lists.
struct WordsEntries {
  private(set) var forms: [String: [String: String]] = [:]
  private(set) var lists: [String: [String]] = [:]

  /// Reads what a file states, over what was read before; `english` has the phrases that there are, and `adds` is whether the
  /// file may have more.
  mutating func read(
    _ file: InputFile, like english: Words?, adds: Bool = false, in language: String,
    into diagnostics: inout [Diagnostic]
  ) {
    let reader = YAMLReader(file, 0..<file.bytes.count)
    guard let root = reader.read(into: &diagnostics) else { return }
    guard case .mapping(let pairs, _) = root else {
      diagnostics.append(
        Self.invalid("a catalogue must have one phrase a line: 'name: words'", root.range, file))
      return
    }
    for (key, value) in pairs {
      let name = key.value
      let isNew = english.map { $0.phrase(named: name) == nil && $0.list(name).isEmpty } ?? false
      if let english, isNew, !adds {
        diagnostics.append(Self.unknown(key, english, file))
      } else if let reason = read(name, value, like: isNew ? nil : english, in: language) {
        diagnostics.append(Self.invalid(reason, value.range, file))
      }
    }
  }

  /// Reads one entry, or returns the reason why it can't.
  private mutating func read(
    _ name: String, _ value: YAMLNode, like english: Words?, in language: String
  ) -> String? {
    if case .sequence(let items, _) = value {
      let texts = items.compactMap(\.text)
      guard texts.count == items.count else { return "every item of the list must be a text" }
      if let english {
        let count = english.list(name).count
        guard count > 0 else { return "this entry must be a text" }
        guard Self.ofAnyLength.contains(name) || texts.count == count else {
          return "this list must have \(count) texts"
        }
      }
      lists[name] = texts
      return nil
    }
    guard let found = Self.forms(value) else {
      return "a phrase must be a text, or forms whose values are texts"
    }
    if let english {
      guard let phrase = english.phrase(named: name) else {
        return "this entry must be a list: [a, b]"
      }
      if let reason = Self.difference(found, from: phrase, in: language) { return reason }
    }
    forms[name] = found
    return nil
  }

  /// Lists that have as many texts as the language needs.
  private static let ofAnyLength: Set = ["alphabet", "scales", "symbols"]

  private static func forms(_ value: YAMLNode) -> [String: String]? {
    if let text = value.text { return [Phrase.common: text] }
    guard case .mapping(let pairs, _) = value, !pairs.isEmpty else { return nil }
    var forms: [String: String] = [:]
    for (key, value) in pairs {
      guard let text = value.text else { return nil }
      forms[key.value] = text
    }
    return forms
  }

  /// In what a phrase can't take the English one's place; nil where it can.
  private static func difference(
    _ forms: [String: String], from english: Phrase, in language: String
  ) -> String? {
    let rule = PluralRule(language: language)
    let phrase = Phrase(forms, Phrase.Grammar(plurals: rule, numbers: .english))
    let isCounted = english.slots.contains(Phrase.counted)
    let slots = Set(phrase.slots).union(isCounted ? [Phrase.counted] : [])
    guard slots == Set(english.slots) else {
      let names = english.slots.map { "{\($0)}" }.joined(separator: ", ")
      return names.isEmpty
        ? "this phrase must not have slots" : "the slots of this phrase must be \(names)"
    }
    let isPlural = isCounted && (english.formNames.count > 1 || forms.count > 1)
    let missing = rule.categories.map(\.rawValue).filter { forms[$0] == nil }
    return isPlural && !missing.isEmpty
      ? "this phrase must have the forms \(rule.categories.map(\.rawValue).joined(separator: ", "))"
      : nil
  }

  private static func invalid(_ message: String, _ range: Range<Int>, _ file: InputFile)
    -> Diagnostic
  {
    Diagnostic(.invalidPhrase, message, at: file.location(of: range))
  }

  private static func unknown(_ key: Located<String>, _ english: Words, _ file: InputFile)
    -> Diagnostic
  {
    let near = nearest(to: key.value, among: english.all.map(\.name))
    return Diagnostic(
      .unknownPhrase, "the English catalogue has no phrase '\(key.value)'",
      at: file.location(of: key.range),
      suggestion: near.map { "did you mean \(writing: $0)?" }
        ?? "add it to '\(Words.path(of: "en"))', which has every phrase")
  }

  /// How the language counts and writes numbers.
  func grammar(of language: String) -> Phrase.Grammar {
    let pattern = { (name: Words.Name) in forms[name.key]?[Phrase.common] ?? "" }
    let digits = Array(pattern(.digits))
    return Phrase.Grammar(
      plurals: PluralRule(language: language),
      numbers: NumberFormat(
        group: pattern(.groupSeparator), decimal: pattern(.decimalSeparator),
        leastGrouped: Int(pattern(.leastGroupedDigits)) ?? 4,
        digits: digits.count == 10 && digits[0] != "0" ? digits : nil))
  }
}

extension YAMLNode {
  fileprivate var text: String? {
    if case .scalar(let text) = self { text.value } else { nil }
  }
}

extension Words {
  /// English, with what a briefing's files change and add.
  package static func english(
    in files: [InputFile], into diagnostics: inout [Diagnostic]
  ) -> Words {
    let own = files.filter { $0.path == path(of: "en") && $0.bytes != builtIn.bytes }
    guard !own.isEmpty else { return english }
    var entries = english.entries
    for file in own {
      entries.read(file, like: english, adds: true, in: "en", into: &diagnostics)
    }
    return Words("en", entries, digest: digest(of: [builtIn] + own))
  }

  /// The words of a language: of its catalogue, of that of the language without its region, and else
  /// `english`. Nil where there is no catalogue. Several files of one path are read one over the other.
  package static func language(
    _ tag: String, in files: [InputFile], over english: Words,
    into diagnostics: inout [Diagnostic]
  ) -> Words? {
    let tags = tag.indices.filter { tag[$0] == "-" }.map { String(tag[..<$0]) } + [tag]
    let own = tags.filter { $0.lowercased() != "en" }.flatMap { tag -> [InputFile] in
      let path = path(of: tag)
      return [builtInPath(of: path) ?? path, path].flatMap { path in
        files.filter { $0.path.lowercased() == path.lowercased() }
      }
    }
    guard !own.isEmpty else { return tags[0].lowercased() == "en" ? english : nil }
    var entries = english.entries
    for file in own { entries.read(file, like: english, in: tag, into: &diagnostics) }
    var key = KeyBytes()
    key.append(english.digest)
    key.append(digest(of: own))
    return Words(tag, entries, over: english, digest: key.digest)
  }

  private static func digest(of files: [InputFile]) -> Digest {
    var key = KeyBytes()
    for file in files { key.append(file.digest) }
    return key.digest
  }
}
