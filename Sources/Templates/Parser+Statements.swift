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
        if let word = keyword, ends.contains(word.text) { return statements }
        if let word = keyword, open.contains(where: { $0.ends.contains(word.text) }) {
          return statements
        }
        index += 1
        if let statement = statement() { statements.append(statement) }
      default: index += 1
      }
    }
    return statements
  }

  /// The word that a statement's tag starts with.
  private var keyword: NameSyntax? {
    guard index + 1 < tokens.count, case .name(let word) = tokens[index + 1].kind else {
      return nil
    }
    return NameSyntax(text: word, range: tokens[index + 1].range)
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
    switch word {
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
    let openers = [
      "elif": "if", "else": "if", "endif": "if", "endfor": "for", "endblock": "block",
      "endraw": "raw",
    ]
    if let opener = openers[name.text] {
      fail("'\(name.text)' stands without '\(opener)'", at: name.range)
      return
    }
    let words = ["block", "extends", "for", "if", "include", "raw", "set"] + openers.keys
    let near = nearest(to: name.text, among: words).map { "did you mean '\($0)'?" }
    fail("there is no statement '\(name.text)'", at: name.range, suggestion: near)
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
    guard keyword?.text == word else { return false }
    startTag()
    index += 2
    return true
  }

  /// Reads the tag that closes a statement, and the name in it if there may be one.
  private mutating func close(
    _ name: NameSyntax, with word: String, title: NameSyntax? = nil
  ) -> Range<Int> {
    let start = current.range.lowerBound
    guard continues(word) else {
      hasFailed = hasGivenUp
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
