import Support

/// Where the front matter of another program's text is, and what it is written in.
struct FrontMatterPart {
  enum Form: Equatable {
    case yaml, toml, json
    /// A language that is run rather than read, as `---js` names it.
    case other(String)
  }

  /// Its lines, without those that enclose it.
  let lines: Range<Int>
  /// The first line after it.
  let end: Int
  let form: Form
  let isClosed: Bool

  /// Nil where the text has none.
  init?(of lines: [String]) {
    let first = (lines.first ?? "").trimmed
    if first == "+++" {
      self.init(fencedBy: ["+++"], .toml, in: lines)
    } else if first.hasPrefix("---"), first.dropFirst(3).allSatisfy({ $0.isASCII && $0.isLetter }) {
      self.init(fencedBy: ["---", "..."], Self.form(String(first.dropFirst(3))), in: lines)
    } else {
      self.init(bracedIn: lines)
    }
  }

  private init(lines: Range<Int>, end: Int, form: Form, isClosed: Bool) {
    self.lines = lines
    self.end = end
    self.form = form
    self.isClosed = isClosed
  }

  private static func form(_ name: String) -> Form {
    switch name.lowercased() {
    case "", "yaml", "yml": .yaml
    case "toml": .toml
    case "json": .json
    case let other: .other(other)
    }
  }

  // MARK: - Between fences

  private init?(fencedBy fences: [String], _ form: Form, in lines: [String]) {
    let end = lines.dropFirst().firstIndex { fences.contains($0.trimmed) }
    if let end {
      // A rule before a text, and another one somewhere in it.
      let isRule =
        form == .yaml && lines[0].trimmed.hasSuffix("---") && lines[1].trimmed.isEmpty
        && !lines[1..<end].contains(where: Self.isKey)
      guard !isRule else { return nil }
      self.init(lines: 1..<end, end: end + 1, form: form, isClosed: true)
      return
    }
    let keys = Self.endOfKeys(in: lines, form)
    guard keys > 1 else { return nil }
    self.init(lines: 1..<keys, end: keys, form: form, isClosed: false)
  }

  /// The same up to the first line that is none of keys, where what closes it is a rule within the
  /// text: nil unless only text is between.
  func withoutText(in lines: [String]) -> FrontMatterPart? {
    guard isClosed, form == .yaml else { return nil }
    let keys = min(Self.endOfKeys(in: lines, form), self.lines.upperBound)
    let next = lines[keys..<self.lines.upperBound].first { !$0.trimmed.isEmpty }
    guard keys > 1, let next, !Self.isKey(next), next.first.map({ !" \t-#".contains($0) }) ?? false
    else { return nil }
    return FrontMatterPart(lines: 1..<keys, end: keys, form: form, isClosed: false)
  }

  /// After the lines, from the second on, that are keys or belong to one; a program's go on to the
  /// first empty line.
  private static func endOfKeys(in lines: [String], _ form: Form) -> Int {
    if case .other = form {
      return lines.firstIndex { $0.trimmed.isEmpty } ?? lines.count
    }
    guard lines.count > 1, form == .json || lines[1].hasPrefix("[") || isKey(lines[1]) else {
      return 1
    }
    return lines.dropFirst().firstIndex { line in
      line.trimmed.isEmpty
        || form != .json && !isKey(line)
          && !(line.first.map { " \t-#[]}'\"".contains($0) } ?? false)
    } ?? lines.count
  }

  /// `key: value`, `key:` or `key = value`
  private static func isKey(_ line: String) -> Bool {
    let name = line.prefix { $0.isLetter || $0.isNumber || "_-.\"' ".contains($0) }
    guard let first = name.first, first != " ", first != "-", name.count <= 40 else { return false }
    let rest = line[name.endIndex...]
    return rest.hasPrefix("=") || rest == ":" || rest.hasPrefix(": ")
  }

  // MARK: - In braces

  /// `{ "title": … }`
  private init?(bracedIn lines: [String]) {
    let start = lines.prefix(20).joined(separator: " ")
    guard start.first == "{", let next = start.dropFirst().first(where: { !$0.isWhitespace }),
      next == "\"" || next == "}"
    else { return nil }
    if let end = Self.closingBrace(in: lines) {
      guard end.rest.trimmed.isEmpty else { return nil }
      self.init(lines: 0..<end.line + 1, end: end.line + 1, form: .json, isClosed: true)
    } else {
      let end =
        lines.firstIndex { $0.trimmed == "}" }.map { $0 + 1 }
        ?? lines.firstIndex { $0.trimmed.isEmpty } ?? lines.count
      self.init(lines: 0..<end, end: end, form: .json, isClosed: false)
    }
  }

  private static func closingBrace(in lines: [String]) -> (line: Int, rest: Substring)? {
    var depth = 0
    var isQuoted = false
    for (number, line) in lines.enumerated() {
      var isEscaped = false
      for place in line.indices {
        let sign = line[place]
        if isEscaped {
          isEscaped = false
        } else if isQuoted {
          if sign == "\\" { isEscaped = true } else if sign == "\"" { isQuoted = false }
        } else if sign == "\"" {
          isQuoted = true
        } else if sign == "{" {
          depth += 1
        } else if sign == "}" {
          depth -= 1
          if depth == 0 { return (number, line[place...].dropFirst()) }
        }
      }
      // No string of JSON goes over a line's end.
      if isQuoted { return nil }
    }
    return nil
  }
}
