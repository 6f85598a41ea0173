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
  /// Front matter that says more than its fields, in remarks, in keys without a value or where it
  /// can't be read, as it is written.
  let kept: String?
  /// Why it can't be read, or not all of it.
  let problems: [String]
  /// The lines of the front matter, at their places in the file.
  private let head: ArraySlice<String>

  init(_ text: String) {
    // A return and a line feed are one character.
    let ends: Set<Character> = ["\n", "\r\n", "\r"]
    let bare =
      text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    let lines = bare.split(omittingEmptySubsequences: false, whereSeparator: ends.contains)
      .map(String.init)
    guard var part = FrontMatterPart(of: lines) else {
      self.init(fields: [], body: lines, firstLine: 1, kept: nil, problems: [], head: [])
      return
    }
    var read = Self.fields(in: lines[part.lines].joined(separator: "\n"), part.form)
    if read.fields == nil, let shorter = part.withoutText(in: lines) {
      let fields = Self.fields(in: lines[shorter.lines].joined(separator: "\n"), shorter.form)
      if fields.fields != nil { (part, read) = (shorter, fields) }
    }
    let written = lines[part.lines].joined(separator: "\n")
    let isAll = read.fields.map { Self.holds($0, allOf: written) } ?? false
    self.init(
      fields: read.fields ?? [], body: Array(lines[part.end...]), firstLine: part.end + 1,
      kept: isAll ? nil : written,
      problems: read.problems + (part.isClosed ? [] : ["nothing closes the front matter"]),
      head: lines[part.lines])
  }

  private init(
    fields: [FreeField], body: [String], firstLine: Int, kept: String?, problems: [String],
    head: ArraySlice<String>
  ) {
    self.fields = fields
    self.body = body
    self.firstLine = firstLine
    self.kept = kept
    self.problems = problems
    self.head = head
  }

  /// The line of a key of the first rank, from 1; the first where it isn't found.
  func line(of key: String) -> Int {
    let place = head.firstIndex { line in
      line.drop { "\"' \t".contains($0) }.lowercased().hasPrefix(key.lowercased())
    }
    return (place ?? 0) + 1
  }

  /// Whether each word of the front matter is in its fields.
  private static func holds(_ fields: [FreeField], allOf text: String) -> Bool {
    let known = FreeValue.map(fields).words
    return text.split { !$0.isLetter && !$0.isNumber }.allSatisfy { known.contains($0) }
  }

  /// The keys, or nil, and why they or some of them can't be read. JSON is read as the YAML that it
  /// is.
  private static func fields(in text: String, _ form: FrontMatterPart.Form)
    -> (fields: [FreeField]?, problems: [String])
  {
    if case .other(let name) = form {
      return (nil, ["'---\(name)' begins a program: only YAML, TOML and JSON are read"])
    }
    if form == .toml {
      let words = { (error: TOMLReader.ParsingError) in "line \(error.line + 1): \(error.reason)" }
      do throws(TOMLReader.ParsingError) {
        let (fields, problems) = try TOMLReader.fields(in: text)
        return (fields, problems.map(words))
      } catch {
        return (nil, [words(error)])
      }
    }
    // Tabs may be between JSON's signs, but not before YAML's.
    let written = form == .json ? text.replacing("\t", with: " ") : text
    var diagnostics: [Diagnostic] = []
    let file = InputFile(path: "keys", bytes: Array(written.utf8))
    let root = FrontMatter(parsingWhole: file, keepingDuplicates: true, into: &diagnostics).root
    guard case .mapping(let pairs, _)? = root else {
      return (nil, [diagnostics.first?.message ?? "it is not a list of keys"])
    }
    return (pairs.compactMap(field), diagnostics.filter { $0.severity == .error }.map(\.message))
  }

  /// The keys of a file of settings or data; none where it can't be read.
  static func fields(ofFile path: String, _ text: String) -> [FreeField] {
    let form: FrontMatterPart.Form =
      path.hasSuffix(".toml") ? .toml : path.hasSuffix(".json") ? .json : .yaml
    // Tags of YAML, as `!ENV`, mean something to their program alone.
    return fields(in: text, form).fields
      ?? fields(in: text.replacing(/([\s\[])!+[A-Za-z][^\s\]]*/) { $0.output.1 }, form).fields ?? []
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
