internal import Diagnostics

extension Parser {
  /// Reads statements up to one of `ends`, which is left to be read; or to the file's end.
  mutating func statements(until ends: Set<String> = []) -> [StatementSyntax] {
    var statements: [StatementSyntax] = []
    while index < tokens.count {
      let token = current
      switch token.kind {
      case .text:
        index += 1
        statements.append(.text(token.range))
      case .outputStart:
        startTag()
        index += 1
        let value = expression()
        endTag()
        statements.append(.output(sound(value)))
      case .statementStart:
        startTag()
        if let word = keyword, ends.contains(word) { return statements }
        if let word = keyword, open.contains(where: { $0.ends.contains(word) }) {
          return statements
        }
        index += 1
        if let statement = statement() { statements.append(statement) }
      default: index += 1
      }
    }
    return statements
  }

  /// The word that a statement's tag starts with, or was probably meant to.
  private var keyword: String? {
    guard index + 1 < tokens.count, case .name(let word) = tokens[index + 1].kind else {
      return nil
    }
    return meant(by: word, at: index + 1) ?? word
  }

  /// Words that start a statement, and those that continue or end one, by its first word.
  private static let starts: Set = ["block", "extends", "for", "if", "include", "raw", "set"]
  private static let openers = [
    "elif": "if", "else": "if", "endif": "if", "endfor": "for", "endblock": "block",
    "endraw": "raw",
  ]

  /// Words that stand alone in their tags; `endblock` may.
  private static let lone: Set = ["else", "endblock", "endfor", "endif", "endraw", "raw"]

  /// What an unknown word was probably meant to be; nil for one that is known.
  private func meant(by word: String, at index: Int) -> String? {
    let words = Self.starts.union(Self.openers.keys)
    guard !words.contains(word) else { return nil }
    let isAlone = index + 1 >= tokens.count || tokens[index + 1].kind == .statementEnd
    let fitting = isAlone ? Self.lone : words.subtracting(Self.lone).union(["endblock"])
    return nearest(to: word, among: fitting) ?? nearest(to: word, among: words)
  }

  private mutating func statement() -> StatementSyntax? {
    let token = current
    guard case .name(let word) = token.kind else {
      expected("a statement's name")
      endTag()
      return nil
    }
    index += 1
    let name = NameSyntax(text: word, range: token.range)
    let meant = meant(by: word, at: index - 1)
    if let meant { readMistyped(name, meant) }
    switch meant ?? word {
    case "if": return conditional(name)
    case "for": return loop(name)
    case "block": return block(name)
    case "set": return set()
    case "include", "extends":
      let template = string(for: "a template's name in quotes")
      endTag()
      guard !hasFailed else { return nil }
      return word == "include" ? .include(template) : .extends(template)
    default:
      unknown(name)
      endTag()
      return nil
    }
  }

  private mutating func unknown(_ name: NameSyntax) {
    if let opener = Self.openers[name.text] {
      fail("'\(name.text)' stands without '\(opener)'", at: name.range)
    } else {
      fail("there is no statement '\(name.text)'", at: name.range)
    }
  }

  /// Reports a word that is then read as what it was meant to be, and the rest of its tag with it.
  private mutating func readMistyped(_ name: NameSyntax, _ meant: String) {
    fail(
      "there is no statement '\(name.text)'", at: name.range,
      suggestion: "did you mean '\(meant)'?")
    hasFailed = false
    mistyped.insert(name.range.lowerBound)
  }

  /// Reads what stands within a statement: its parts, each up to the next of `ends`.
  private mutating func body(of name: NameSyntax, until ends: Set<String>) -> [StatementSyntax] {
    open.append((ends, name))
    defer { open.removeLast() }
    guard open.count <= Self.depthLimit else {
      hasFailed = false
      fail("statements nest at most \(Self.depthLimit) deep", at: name.range, id: .templateLimit)
      hasGivenUp = true
      // Nothing deeper is read: the rest of the file is passed over.
      index = tokens.count
      return []
    }
    return statements(until: ends)
  }

  /// Goes past `{% word`, if that stands here; reports the statement as unclosed if nothing can
  /// close it any more.
  private mutating func continues(_ word: String) -> Bool {
    guard keyword == word else { return false }
    startTag()
    if case .name(let written) = tokens[index + 1].kind, written != word {
      readMistyped(NameSyntax(text: written, range: tokens[index + 1].range), word)
    }
    index += 2
    return true
  }

  /// Reads the tag that closes a statement, and the name in it if there may be one.
  private mutating func close(
    _ name: NameSyntax, with word: String, title: NameSyntax? = nil
  ) -> Range<Int> {
    let start = current.range.lowerBound
    guard continues(word) else {
      hasFailed = hasGivenUp || mistyped.contains(name.range.lowerBound)
      fail("'\(name.text)' is not closed", at: name.range, suggestion: "add '{% \(word) %}'")
      return name.range
    }
    if let title, case .name(let word) = current.kind {
      if word != title.text {
        fail(
          "'endblock \(word)' closes the block '\(title.text)'", at: current.range,
          suggestion: "write '\(title.text)'")
      }
      index += 1
    }
    let end = current.range.upperBound
    endTag()
    return start..<max(start, end)
  }

  private mutating func conditional(_ name: NameSyntax) -> StatementSyntax {
    var branches: [BranchSyntax] = []
    var otherwise: [StatementSyntax]?
    repeat {
      let test = disjunction()
      endTag()
      let condition = sound(test)
      let body = body(of: name, until: ["elif", "else", "endif"])
      branches.append(BranchSyntax(condition: condition, body: body))
    } while continues("elif")
    if continues("else") {
      endTag()
      otherwise = body(of: name, until: ["endif"])
    }
    let end = close(name, with: "endif")
    return .conditional(branches, otherwise: otherwise, end: end)
  }

  private mutating func loop(_ name: NameSyntax) -> StatementSyntax {
    let variable = self.name(for: "a name for each element")
    if !take(word: "in") { expected("'in'") }
    let sequence = disjunction()
    let condition = take(word: "if") ? disjunction() : nil
    endTag()
    let (source, test) = (sound(sequence), condition.map { sound($0) })
    let statements = body(of: name, until: ["else", "endfor"])
    var otherwise: [StatementSyntax]?
    if continues("else") {
      endTag()
      otherwise = body(of: name, until: ["endfor"])
    }
    let end = close(name, with: "endfor")
    return .loop(
      LoopSyntax(
        variable: variable, sequence: source, condition: test, body: statements,
        otherwise: otherwise, end: end))
  }

  private mutating func block(_ name: NameSyntax) -> StatementSyntax {
    let title = self.name(for: "a block's name")
    endTag()
    let statements = body(of: name, until: ["endblock"])
    let end = close(name, with: "endblock", title: title)
    let block = BlockSyntax(name: title, body: statements, end: end)
    if let first = blocks[title.text], !title.text.isEmpty {
      diagnostics.append(
        Diagnostic(
          .templateSyntax, "the block '\(title.text)' stands here twice",
          at: file.location(of: title.range),
          related: [.init("it stands first here", at: file.location(of: first.name.range))]))
    } else {
      blocks[title.text] = block
    }
    return .block(block)
  }

  private mutating func set() -> StatementSyntax? {
    let name = self.name(for: "a name")
    guard take(.assign) else {
      expected("'='")
      endTag()
      return nil
    }
    let value = expression()
    endTag()
    return .set(name, sound(value))
  }
}
