internal import Diagnostics
import Support

/// What a mistyped first word of a tag is read as.
struct TagMeaning {
  let word: String
  /// Whether it is like what was written, and so worth a suggestion.
  let isNear: Bool

  init(_ word: String, isNear: Bool = true) {
    self.word = word
    self.isNear = isNear
  }
}

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
        statements.append(.output(checkable(value)))
      case .statementStart:
        startTag()
        let word = keyword()
        if let word, ends.contains(word) || open.contains(where: { $0.ends.contains(word) }) {
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
  private mutating func keyword() -> String? {
    guard index + 1 < tokens.count, case .name(let word) = tokens[index + 1].kind else {
      return nil
    }
    return meaning(at: index + 1)?.word ?? word
  }

  /// Words that start a statement, and those that continue or end one, by its first word.
  private static let starts: Set = ["block", "extends", "for", "if", "include", "set"]
  private static let openers = [
    "elif": "if", "else": "if", "endif": "if", "endfor": "for", "endblock": "block",
    "endset": "set",
  ]

  /// Words that are alone in their tags; `endblock` may be.
  private static let lone: Set = ["else", "endblock", "endfor", "endif", "endset"]

  /// What the unknown first word of a tag was probably meant to be; nil for one that is known, and
  /// where nothing fits. Decided when it is first met, by what is open and what is closed after it.
  private mutating func meaning(at index: Int) -> TagMeaning? {
    if let known = meanings[index] { return known }
    guard case .name(let word) = tokens[index].kind,
      !Self.starts.contains(word), Self.openers[word] == nil
    else { return nil }
    let found =
      shape(from: index + 1) == Self.lone
      ? loneMeaning(of: word, index)
      : longMeaning(of: word, index)
    meanings[index] = found
    return found
  }

  /// Of a word that is alone in its tag.
  private mutating func loneMeaning(of word: String, _ index: Int) -> TagMeaning? {
    let inner = (open.last?.ends ?? []).intersection(Self.lone)
    let end = inner.first { $0.hasPrefix("end") }
    if let near = nearest(to: word, among: inner) { return TagMeaning(near) }
    if word.hasPrefix("end"), let end { return TagMeaning(end) }
    let isClosing = closers(after: index).count < open.count
    if !isClosing, let near = nearest(to: word, among: Self.lone) { return TagMeaning(near) }
    return (isClosing ? end : inner.first { $0 == "else" }).map { TagMeaning($0, isNear: false) }
  }

  /// Of a word that more follows. Where more is closed after it than is open, it opens what is closed
  /// first.
  private mutating func longMeaning(of word: String, _ index: Int) -> TagMeaning? {
    let (count, first) = closers(after: index)
    if count > open.count, let first, let opener = Self.openers[first] {
      return TagMeaning(opener, isNear: nearest(to: word, among: [opener]) != nil)
    }
    let shape = shape(from: index + 1)
    let inner = (open.last?.ends ?? []).subtracting(["else"])
    let fitting = shape.intersection(inner.union(["include", "extends", "set"]))
    if let near = nearest(to: word, among: fitting) { return TagMeaning(near) }
    let only = fitting.count == 1 ? fitting.first : nil
    return only.map { TagMeaning($0, isNear: false) }
      ?? nearest(to: word, among: shape).map { TagMeaning($0) }
  }

  /// How many statements that are closed after a place are not opened after it, and the word that
  /// closes the first.
  private mutating func closers(after index: Int) -> (count: Int, first: String?) {
    if closings.isEmpty {
      var open: [String] = []
      closings = [(0, nil)]
      for place in tokens.indices.reversed() {
        if case .name(let word) = tokens[place].kind, place > 0,
          case .statementStart = tokens[place - 1].kind
        {
          if Self.openers[word] != nil, word.hasPrefix("end") { open.append(word) }
          let isOpener =
            ["if", "for", "block"].contains(word)
            || word == "set" && shape(from: place + 1).contains("endblock")
          if isOpener, !open.isEmpty { open.removeLast() }
        }
        closings.append((open.count, open.last))
      }
      closings.reverse()
    }
    return closings[min(index + 1, closings.count - 1)]
  }

  /// The first words that what follows in a tag fits.
  private func shape(from index: Int) -> Set<String> {
    let kinds = tokens[min(index, tokens.count)...].prefix(2).map(\.kind)
    switch (kinds.first ?? .statementEnd, kinds.dropFirst().first ?? .statementEnd) {
    case (.statementEnd, _): return Self.lone
    case (.string, .statementEnd): return ["include", "extends"]
    case (.string, .name("with")): return ["include"]
    case (.name, .name("in")): return ["for", "if", "elif"]
    case (.name, .symbol(.assign)): return ["set"]
    case (.name, .statementEnd): return ["block", "endblock", "if", "elif", "set"]
    default: return ["if", "elif", "for", "set"]
    }
  }

  private mutating func statement() -> StatementSyntax? {
    let token = current
    guard case .name(let word) = token.kind else {
      expected("a statement's name")
      hasUnknown = true
      endTag()
      return nil
    }
    index += 1
    let name = NameSyntax(text: word, range: token.range)
    let meant = meaning(at: index - 1)
    if let meant { readMistyped(name, meant) }
    switch meant?.word ?? word {
    case "if": return conditional(name)
    case "for": return loop(name)
    case "block": return block(name)
    case "set": return set(name)
    case "include": return include()
    case "extends":
      if !open.isEmpty { fail("'extends' must be a template's first statement", at: name.range) }
      let layout = string(for: "a template's name in quotes")
      endTag()
      return hasFailed ? nil : .extends(layout)
    default:
      if meant == nil { unknown(name) }
      endTag()
      return nil
    }
  }

  /// `include 'parts/card.html' with person=author, words='by'`.
  private mutating func include() -> StatementSyntax? {
    let template = string(for: "a template's name in quotes")
    var values: [ValueSyntax] = []
    if take(word: "with") {
      repeat {
        let name = self.name(for: "a name")
        if !take(.assign) { expected("'='") }
        values.append(ValueSyntax(name: name, value: expression()))
      } while !hasFailed && take(.comma)
    }
    endTag()
    guard !hasFailed else { return nil }
    return .include(
      template, with: values.map { ValueSyntax(name: $0.name, value: checkable($0.value)) })
  }

  private mutating func unknown(_ name: NameSyntax) {
    if let opener = Self.openers[name.text] {
      guard !hasUnknown else { return }
      fail("'\(name.text)' has no '\(opener)' before it", at: name.range)
    } else {
      hasUnknown = true
      fail("there is no statement '\(name.text)'", at: name.range)
    }
  }

  /// Reports a word that is then read as what it was meant to be, and the rest of its tag with it.
  private mutating func readMistyped(_ name: NameSyntax, _ meant: TagMeaning) {
    fail(
      "there is no statement '\(name.text)'", at: name.range,
      suggestion: meant.isNear ? "did you mean \(writing: meant.word)?" : nil)
    hasFailed = false
    isMistyped = true
    mistyped.insert(name.range.lowerBound)
  }

  /// Reads the content of a statement: its parts, each up to the next of `ends`.
  private mutating func body(of name: NameSyntax, until ends: Set<String>) -> [StatementSyntax] {
    open.append((ends, name))
    defer { open.removeLast() }
    guard open.count <= Self.depthLimit else {
      hasFailed = false
      fail("statements nest at most \(Self.depthLimit) deep", at: name.range, id: .templateLimit)
      hasGivenUp = true
      // Nothing deeper is read: the rest of the file is ignored.
      index = tokens.count
      return []
    }
    return statements(until: ends)
  }

  /// Goes past `{% word`, if that is here; reports the statement as unclosed if nothing can
  /// close it any more.
  private mutating func continues(_ word: String) -> Bool {
    guard keyword() == word else { return false }
    startTag()
    if case .name(let written) = tokens[index + 1].kind, let meant = meaning(at: index + 1) {
      readMistyped(NameSyntax(text: written, range: tokens[index + 1].range), meant)
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
      hasFailed = hasGivenUp || hasUnknown || mistyped.contains(name.range.lowerBound)
      isMistyped = false
      fail("'\(name.text)' is not closed", at: name.range, suggestion: "add '{% \(word) %}'")
      return name.range
    }
    if let title, case .name(let word) = current.kind {
      if word != title.text {
        fail(
          "'endblock \(word)' closes the block '\(title.text)'", at: current.range,
          suggestion: "write \(writing: title.text)")
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
      let condition = checkable(test)
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
    let (source, test) = (checkable(sequence), condition.map { checkable($0) })
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
          .templateSyntax, "duplicate block '\(title.text)'",
          at: file.location(of: title.range),
          related: [.init("the first is here", at: file.location(of: first.name.range))]))
    } else {
      blocks[title.text] = block
    }
    return .block(block)
  }

  private mutating func set(_ word: NameSyntax) -> StatementSyntax? {
    let name = self.name(for: "a name")
    if case .statementEnd = current.kind, !hasFailed {
      endTag()
      let statements = body(of: word, until: ["endset"])
      return .capture(name, statements, end: close(word, with: "endset"))
    }
    guard take(.assign) else {
      expected("'='")
      endTag()
      return nil
    }
    let value = expression()
    endTag()
    return .set(name, checkable(value))
  }
}
