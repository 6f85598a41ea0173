internal import Content
import Support

/// Reads TOML (version 1.0), as front matter between `+++` lines is written, into free keys.
///
/// Numbers, truth values and dates stay texts as they are written: what a key takes, its type says.
struct TOMLReader {
  /// What can't be read; lines count from 1.
  struct ParsingError: Error, Hashable {
    let line: Int
    let reason: String
  }

  private let text: [Character]
  private var place = 0
  private var line = 1
  private var problems: [ParsingError] = []

  /// The keys in the order of the text; one that is defined once more is among them once more, after all
  /// others, by its whole path, and among the problems.
  static func fields(in text: String) throws(ParsingError)
    -> (fields: [FreeField], problems: [ParsingError])
  {
    var reader = TOMLReader(text: Array(text.replacing("\r\n", with: "\n")))
    let fields = try reader.document()
    return (fields, reader.problems)
  }

  private init(text: [Character]) {
    self.text = text
  }

  private func error(_ reason: String) -> ParsingError { ParsingError(line: line, reason: reason) }

  private mutating func document() throws(ParsingError) -> [FreeField] {
    var root = TOMLTable()
    var others: [FreeField] = []
    var path: [String] = []
    skipBlank()
    while let sign = peek() {
      if sign == "[" {
        path = try header(&root)
      } else {
        let start = line
        let (key, value) = try pair()
        if !root.set(value, at: path[...], key[...]) {
          let name = (path + key).joined(separator: ".")
          problems.append(ParsingError(line: start, reason: "'\(name)' is defined twice"))
          others.append(FreeField(key: name, value: value))
        }
      }
      try endLine()
      skipBlank()
    }
    return root.fields + others
  }

  /// `[a.b]` or `[[a.b]]`
  private mutating func header(_ root: inout TOMLTable) throws(ParsingError) -> [String] {
    place += 1
    let isList = take("[")
    let path = try key()
    guard take("]"), !isList || take("]") else { throw error("a table's name must end with ']'") }
    if !root.open(path[...], asElement: isList) {
      problems.append(error("'\(path.joined(separator: "."))' is defined twice"))
    }
    return path
  }

  private mutating func pair() throws(ParsingError) -> (key: [String], value: FreeValue) {
    let name = try key()
    guard take("=") else { throw error("a key must be followed by '='") }
    skipSpaces()
    return (name, try value(depth: 0))
  }

  /// `a`, `"a b"` or `a.b`
  private mutating func key() throws(ParsingError) -> [String] {
    var parts: [String] = []
    repeat {
      skipSpaces()
      if let quote = peek(), quote == "\"" || quote == "'" {
        parts.append(try string(quote))
      } else {
        let start = place
        while let sign = peek(), sign.isLetter || sign.isNumber || sign == "_" || sign == "-" {
          place += 1
        }
        guard place > start else { throw error("a key was expected") }
        parts.append(String(text[start..<place]))
      }
      skipSpaces()
    } while take(".")
    return parts
  }
}

// MARK: - Values

extension TOMLReader {
  private mutating func value(depth: Int) throws(ParsingError) -> FreeValue {
    guard depth < 50 else { throw error("values are nested more than 50 times") }
    switch peek() {
    case "\"", "'":
      let quote = text[place]
      return .text(try isTripled(quote) ? longString(quote) : string(quote))
    case "[": return try list(depth)
    case "{": return try inlineTable(depth)
    default:
      let start = place
      while let sign = peek(), !",]}#\n".contains(sign) { place += 1 }
      let words = String(text[start..<place]).trimmed
      guard !words.isEmpty else { throw error("a value was expected") }
      return .text(words)
    }
  }

  private mutating func list(_ depth: Int) throws(ParsingError) -> FreeValue {
    place += 1
    var members: [FreeValue] = []
    skipBlank()
    while !take("]") {
      members.append(try value(depth: depth + 1))
      skipBlank()
      guard take(",") || peek() == "]" else { throw error("a list must be closed by ']'") }
      skipBlank()
    }
    return .list(members)
  }

  private mutating func inlineTable(_ depth: Int) throws(ParsingError) -> FreeValue {
    place += 1
    var table = TOMLTable()
    skipBlank()
    while !take("}") {
      let name = try key()
      guard take("=") else { throw error("a key must be followed by '='") }
      skipSpaces()
      guard table.set(try value(depth: depth + 1), at: [], name[...]) else {
        throw error("'\(name.joined(separator: "."))' is defined twice")
      }
      skipBlank()
      guard take(",") || peek() == "}" else { throw error("a table must be closed by '}'") }
      skipBlank()
    }
    return .map(table.fields)
  }

  private func isTripled(_ quote: Character) -> Bool {
    place + 2 < text.count && text[place + 1] == quote && text[place + 2] == quote
  }

  private mutating func string(_ quote: Character) throws(ParsingError) -> String {
    place += 1
    var result = ""
    while let sign = peek(), sign != quote, sign != "\n" {
      place += 1
      if sign == "\\", quote == "\"" { result += try escape() } else { result.append(sign) }
    }
    guard take(quote, skippingSpaces: false) else {
      throw error("the quotation mark is not closed")
    }
    return result
  }

  private mutating func longString(_ quote: Character) throws(ParsingError) -> String {
    place += 3
    if peek() == "\n" { advance() }
    var result = ""
    while let sign = peek() {
      if sign == quote, isTripled(quote) {
        place += 3
        // Up to two quotation marks may end the text itself.
        while peek() == quote {
          result.append(quote)
          place += 1
        }
        return result
      }
      advance()
      guard sign == "\\", quote == "\"" else {
        result.append(sign)
        continue
      }
      if peek()?.isWhitespace ?? false {
        while peek()?.isWhitespace ?? false { advance() }
      } else {
        result += try escape()
      }
    }
    throw error("the quotation marks are not closed")
  }

  private mutating func escape() throws(ParsingError) -> String {
    guard let sign = peek() else { throw error("the quotation mark is not closed") }
    place += 1
    switch sign {
    case "n": return "\n"
    case "t": return "\t"
    case "r": return "\r"
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "e": return "\u{1B}"
    case "\"", "\\": return String(sign)
    case "u", "U":
      let count = sign == "u" ? 4 : 8
      let digits = String(text[place..<min(place + count, text.count)])
      guard digits.count == count, let code = UInt32(digits, radix: 16),
        let scalar = Unicode.Scalar(code)
      else { throw error("'\\\(sign)' must be followed by \(count) hexadecimal digits") }
      place += count
      return String(scalar)
    default: throw error("'\\\(sign)' is not an escape")
    }
  }
}

// MARK: - Signs

extension TOMLReader {
  private func peek() -> Character? { place < text.count ? text[place] : nil }

  private mutating func advance() {
    if text[place] == "\n" { line += 1 }
    place += 1
  }

  private mutating func take(_ sign: Character, skippingSpaces: Bool = true) -> Bool {
    if skippingSpaces { skipSpaces() }
    guard peek() == sign else { return false }
    place += 1
    return true
  }

  private mutating func skipSpaces() {
    while let sign = peek(), sign == " " || sign == "\t" { place += 1 }
  }

  /// White space, line ends and remarks.
  private mutating func skipBlank() {
    while let sign = peek(), sign.isWhitespace || sign == "#" {
      if sign == "#" {
        while let other = peek(), other != "\n" { place += 1 }
      } else {
        advance()
      }
    }
  }

  private mutating func endLine() throws(ParsingError) {
    skipSpaces()
    guard let sign = peek() else { return }
    guard sign == "\n" || sign == "#" else { throw error("'\(sign)' follows a value") }
  }
}

/// A table while it is read.
private struct TOMLTable {
  private(set) var fields: [FreeField] = []

  init(_ fields: [FreeField] = []) {
    self.fields = fields
  }

  /// Gives a key below a table its value; false where it has one.
  mutating func set(_ value: FreeValue, at path: ArraySlice<String>, _ key: ArraySlice<String>)
    -> Bool
  {
    guard let first = path.first ?? key.first else { return false }
    if path.isEmpty, key.count == 1 {
      guard !fields.contains(where: { $0.key == first }) else { return false }
      fields.append(FreeField(key: first, value: value))
      return true
    }
    let rest = path.isEmpty ? (path, key.dropFirst()) : (path.dropFirst(), key)
    return inner(first) { $0.set(value, at: rest.0, rest.1) }
  }

  /// Makes a table, or another element of a list of tables.
  mutating func open(_ path: ArraySlice<String>, asElement: Bool) -> Bool {
    guard let first = path.first else { return true }
    guard path.count == 1, asElement else {
      return inner(first) { $0.open(path.dropFirst(), asElement: asElement) }
    }
    let index = fields.firstIndex { $0.key == first }
    guard let index else {
      fields.append(FreeField(key: first, value: .list([.map([])])))
      return true
    }
    guard case .list(let elements) = fields[index].value else { return false }
    fields[index] = FreeField(key: first, value: .list(elements + [.map([])]))
    return true
  }

  /// Changes the table of a key, which is made where it is missing; of a list its last.
  private mutating func inner(_ key: String, _ change: (inout TOMLTable) -> Bool) -> Bool {
    let index = fields.firstIndex { $0.key == key }
    var table = TOMLTable()
    var before: [FreeValue]?
    switch index.map({ fields[$0].value }) {
    case nil: break
    case .map(let fields): table = TOMLTable(fields)
    case .list(let elements):
      guard case .map(let fields)? = elements.last else { return false }
      table = TOMLTable(fields)
      before = Array(elements.dropLast())
    case .text: return false
    }
    guard change(&table) else { return false }
    let value = before.map { FreeValue.list($0 + [.map(table.fields)]) } ?? .map(table.fields)
    let field = FreeField(key: key, value: value)
    if let index { fields[index] = field } else { fields.append(field) }
    return true
  }
}
