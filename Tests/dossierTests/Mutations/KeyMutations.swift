import Content
import Diagnostics
import Support

/// Breaks keys and values of front matter and of `site.yml`.
struct KeyMutations {
  private var typo: Typo
  private(set) var mutations: [Mutation] = []

  init(_ files: [InputFile], seed: UInt64) {
    typo = Typo(seed: seed)
    for file in files {
      guard let keys = Self.keys(of: file) else { continue }
      let lines = KeyLine.all(of: file, keys)
      for line in lines {
        mistypeKey(line)
        breakValue(line)
        breakForm(line)
      }
      for line in lines where line.declared.isRequired && !line.isFirst { leaveOut(line, lines) }
    }
  }

  static func keys(of file: InputFile) -> [Key]? {
    switch ContentPath(file.path) {
    case .settings: SiteSettings.Keys.all
    case .document(let id, _): Keys.of(id.kind)
    default: nil
    }
  }

  private mutating func mistypeKey(_ line: KeyLine) {
    for count in 1...2 where count == 1 || line.name.count >= Typo.shortestOfTwo {
      guard let typed = typo.of(line.name, count: count),
        !line.siblings.contains(where: { $0.name == typed })
      else { continue }
      mutations.append(
        Mutation("key, \(count)", line.file, line.key, typed, .unknownKey, meant: line.name))
    }
  }

  private mutating func breakValue(_ line: KeyLine) {
    switch line.declared.type.element {
    case .date where line.isPlain && line.name != "since":
      for wrong in ["9 April 2020", "2020-02-30", "soon", "2020-13"] {
        add("date", line, wrong, .invalidDate)
      }
    case .bool: add("bool", line, "maybe", .wrongType)
    case .number where line.isPlain:
      add("number", line, "many", .wrongType)
      add("number", line, "-1", .wrongType)
      if line.name == "paragraph", !line.parents.contains("ignored") {
        add("paragraph", line, "99", .unknownParagraph)
        add("paragraph", line, "0", .unknownParagraph)
      }
    case .url:
      add("url", line, "ftp://a.example/", .invalidURL)
      add("url", line, "a.example", .invalidURL, meant: "https://a.example")
    case .choice: mistypeMembers(line, "choice", .unknownChoice)
    case .source: mistypeMembers(line, "source", .unknownReference)
    case .reference: mistypeMembers(line, "reference", .unknownReference)
    case .slug: add("slug", line, "Two Words", .invalidSlug, meant: "two-words")
    case .text where line.name == "says" && line.isPlain:
      add("claim", line, "zzz \(line.text)", .claimWordsNotFound)
    default: break
    }
  }

  private mutating func mistypeMembers(_ line: KeyLine, _ rule: String, _ id: DiagnosticID) {
    for member in line.members {
      let word = line.file.text(member)
      for count in 1...2 where count == 1 || word.count >= Typo.shortestOfTwo {
        guard let typed = typo.of(word, count: count) else { continue }
        mutations.append(
          Mutation("\(rule), \(count)", line.file, member, typed, id, meant: word))
      }
    }
  }

  private mutating func add(
    _ rule: String, _ line: KeyLine, _ replacement: String, _ id: DiagnosticID,
    meant: String? = nil
  ) {
    guard !line.value.isEmpty else { return }
    mutations.append(Mutation(rule, line.file, line.value, replacement, id, meant: meant))
  }

  /// What breaks any key, whatever its value.
  private mutating func breakForm(_ line: KeyLine) {
    let (file, value) = (line.file, line.value)
    guard line.isPlain else { return }
    mutations += [
      Mutation(
        "no value", file, value, [], .wrongType, offset: line.key.lowerBound),
      Mutation("open quotation", file, value, "\"\(line.text)", .invalidYAML),
      Mutation("second colon", file, value, "one: two", .invalidYAML, place: 3),
      Mutation("anchor", file, value, "&a \(line.text)", .yamlAlias),
      Mutation("alias", file, value, "*a", .yamlAlias),
      Mutation("control", file, value, "a\u{1}b", .invalidYAML, place: 1),
      Mutation(
        "no space", file, line.key.upperBound + 1..<value.lowerBound, [], .invalidYAML,
        offset: line.key.lowerBound),
    ]
    if line.declared.type.isScalar {
      mutations.append(Mutation("list instead", file, value, "[a, b]", .wrongType))
      mutations.append(Mutation("placeholder", file, value, "…", .placeholder))
      // A source's own words may be in its quotation marks.
      let mayBeQuoted = if case .words = line.declared.type { true } else { false }
      if !mayBeQuoted {
        mutations.append(
          Mutation("curly quotes", file, value, "“\(line.text)”", .curlyQuotes, meant: nil))
      }
    }
    guard !line.isFirst else { return }
    mutations.append(
      Mutation(
        "twice", file, line.line.upperBound..<line.line.upperBound,
        Array(file.bytes[line.line]), .invalidYAML,
        offset: line.line.upperBound + line.key.lowerBound - line.line.lowerBound))
    if line.key.lowerBound > line.line.lowerBound {
      mutations.append(
        Mutation(
          "tab", file, line.line.lowerBound..<line.key.lowerBound, "\t", .invalidYAML))
    }
  }

  /// A needed key that is left out is reported where its record starts, or where front matter ends.
  private mutating func leaveOut(_ line: KeyLine, _ lines: [KeyLine]) {
    guard !line.value.isEmpty, line.file.path != SiteSettings.path else { return }
    let file = line.file
    let offset: Int
    if line.parents.isEmpty {
      guard let end = file.bytes[4...].firstRange(of: Array("\n---".utf8)) else { return }
      offset = end.lowerBound + 1 - line.line.count
    } else {
      guard
        let first = lines.last(where: { $0.isFirst && $0.line.lowerBound < line.line.lowerBound })
      else { return }
      offset = first.key.lowerBound
    }
    mutations.append(Mutation("left out", file, line.line, [], .missingKey, offset: offset))
  }
}

extension KeyType {
  /// Of a list, what its members are.
  fileprivate var element: KeyType {
    if case .list(let element) = self { element } else { self }
  }

  fileprivate var isScalar: Bool {
    switch self {
    case .list, .record, .textOrRecord, .free, .markdown, .reference: false
    default: true
    }
  }
}
