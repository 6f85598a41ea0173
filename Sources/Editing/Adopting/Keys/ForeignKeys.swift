internal import Content
internal import Diagnostics
import Support

/// The front matter of a text of another program, in YAML, TOML or JSON, and where its text begins.
struct ForeignKeys {
  let fields: [FreeField]
  /// The lines of the text after the front matter.
  let body: [String]
  /// The number of the first of them, from 1.
  let firstLine: Int
  /// Front matter that can't be read, as it is written, and why.
  let unread: (text: String, reason: String)?
  /// Front matter that says more than its fields, in remarks or keys without a value, as it is
  /// written.
  let remarked: String?

  init(_ text: String) {
    // A return and a line feed are one character.
    let ends: Set<Character> = ["\n", "\r\n", "\r"]
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: ends.contains)
      .map(String.init)
    guard let part = Self.part(of: lines) else {
      self.init(fields: [], body: lines, firstLine: 1, unread: nil, remarked: nil)
      return
    }
    let written = lines[part.lines].joined(separator: "\n")
    let (fields, reason) = Self.fields(in: written, part.form)
    self.init(
      fields: fields ?? [], body: Array(lines[part.end...]), firstLine: part.end + 1,
      unread: fields == nil ? (written, reason) : nil,
      remarked: fields.flatMap { Self.holds($0, allOf: written) ? nil : written })
  }

  private init(
    fields: [FreeField], body: [String], firstLine: Int, unread: (text: String, reason: String)?,
    remarked: String?
  ) {
    self.fields = fields
    self.body = body
    self.firstLine = firstLine
    self.unread = unread
    self.remarked = remarked
  }

  /// Whether each word of the front matter is in its fields.
  private static func holds(_ fields: [FreeField], allOf text: String) -> Bool {
    let known = FreeValue.map(fields).words
    return text.split { !$0.isLetter && !$0.isNumber }.allSatisfy { known.contains($0) }
  }

  private enum Form { case yaml, toml, json }

  /// The lines of the front matter, without its fences, and the number of the first after it.
  private static func part(of lines: [String]) -> (lines: Range<Int>, end: Int, form: Form)? {
    let first = (lines.first ?? "").drop { $0 == "\u{FEFF}" }
    let fence = String(first).trimmed
    switch fence {
    case "---", "---yaml", "---json", "---toml", "+++":
      let closing = fence == "+++" ? ["+++"] : ["---", "..."]
      guard let end = lines.dropFirst().firstIndex(where: { closing.contains($0.trimmed) }) else {
        return nil
      }
      let form: Form =
        fence == "+++" || fence == "---toml" ? .toml : fence == "---json" ? .json : .yaml
      return (1..<end, end + 1, form)
    case "{":
      guard let end = lines.firstIndex(where: { $0.trimmed == "}" && !$0.hasPrefix(" ") }) else {
        return nil
      }
      return (0..<end + 1, end + 1, .json)
    default: return nil
    }
  }

  /// The keys, or nil and why they can't be read. JSON is read as the YAML that it is.
  private static func fields(in text: String, _ form: Form) -> ([FreeField]?, String) {
    if form == .toml {
      do throws(TOMLReader.ParsingError) { return (try TOMLReader.fields(in: text), "") } catch {
        return (nil, "line \(error.line + 1): \(error.reason)")
      }
    }
    // Tabs may be between JSON's signs, but not before YAML's.
    let written = form == .json ? text.replacing("\t", with: " ") : text
    var diagnostics: [Diagnostic] = []
    let file = InputFile(path: "keys", bytes: Array(written.utf8))
    let root = FrontMatter(parsingWhole: file, into: &diagnostics).root
    guard case .mapping(let pairs, _)? = root else {
      return (nil, diagnostics.first?.message ?? "it is not a list of keys")
    }
    return (pairs.compactMap(field), "")
  }

  /// The keys of a file of settings or data; none where it can't be read.
  static func fields(ofFile path: String, _ text: String) -> [FreeField] {
    let form: Form =
      path.hasSuffix(".toml") ? .toml : path.hasSuffix(".json") ? .json : .yaml
    return fields(in: text, form).0 ?? []
  }

  /// Nil for a key without a value.
  private static func field(_ pair: (key: Located<String>, value: YAMLNode)) -> FreeField? {
    value(pair.value).map { FreeField(key: pair.key.value, value: $0) }
  }

  private static func value(_ node: YAMLNode) -> FreeValue? {
    switch node {
    case .scalar(let text): text.value.trimmed.isEmpty ? nil : .text(text.value)
    case .null: nil
    case .sequence(let members, _): .list(members.compactMap(value))
    case .mapping(let pairs, _): .map(pairs.compactMap(field))
    }
  }
}

extension FreeValue {
  /// All keys and texts in it, separated by spaces.
  fileprivate var words: String {
    switch self {
    case .text(let text): text
    case .list(let values): values.map(\.words).joined(separator: " ")
    case .map(let fields): fields.map { "\($0.key) \($0.value.words)" }.joined(separator: " ")
    }
  }
}
