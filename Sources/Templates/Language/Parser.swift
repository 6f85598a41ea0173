internal import Diagnostics
import Support

/// Makes statements of tokens. Reports at most one error a tag, and goes on after it.
struct Parser {
  /// Statements within statements, and brackets within brackets.
  static let depthLimit = 50

  let file: InputFile
  let tokens: [Token]
  var index = 0
  /// Whether the tag being read is already reported.
  var hasFailed = false
  /// Whether the tag being read has a mistyped first word, which is all that is reported of it.
  var isMistyped = false
  /// Whether some statement is unknown: what else is open or closes nothing may follow from it.
  var hasUnknown = false
  /// Whether the rest of the file is ignored, for it nests too deep.
  var hasGivenUp = false
  var depth = 0
  /// The statements still open, outermost first, with the words that may continue or end them.
  var open: [(ends: Set<String>, name: NameSyntax)] = []
  /// Where words are that were read as what they were meant to be.
  var mistyped: Set<Int> = []
  /// What unknown first words of tags are read as, by their places.
  var meanings: [Int: TagMeaning] = [:]
  /// By token from the last: what is closed and not opened after it.
  var closings: [(count: Int, first: String?)] = []
  var blocks: [String: BlockSyntax] = [:]
  var diagnostics: [Diagnostic] = []

  init(_ file: InputFile, _ tokens: [Token]) {
    self.file = file
    self.tokens = tokens
  }

  /// Reports an error in the tag being read, unless it already has one.
  mutating func fail(
    _ message: String, at range: Range<Int>, id: DiagnosticID = .templateSyntax,
    suggestion: Suggestion? = nil
  ) {
    guard !hasFailed else { return }
    hasFailed = true
    guard !isMistyped else { return }
    diagnostics.append(
      Diagnostic(id, message, at: file.location(of: range), suggestion: suggestion))
  }

  /// Starts to read a tag; one that the lexer could not read is reported already.
  mutating func startTag() {
    var end = index
    while end < tokens.count, tokens[end].kind != .outputEnd, tokens[end].kind != .statementEnd {
      end += 1
    }
    hasFailed = tokens[index..<end].contains { $0.kind == .invalid }
    isMistyped = false
  }

  /// An expression whose types can be checked: none where its tag can't be read.
  func checkable(_ expression: ExpressionSyntax) -> ExpressionSyntax {
    hasFailed ? ExpressionSyntax(kind: .invalid, range: expression.range) : expression
  }

  var current: Token {
    guard index < tokens.count else {
      let end = tokens.last?.range.upperBound ?? 0
      return Token(kind: .statementEnd, range: end..<end)
    }
    return tokens[index]
  }

  func text(of token: Token) -> String {
    String(decoding: file.bytes[token.range], as: UTF8.self)
  }

  mutating func take(_ symbol: Token.Symbol) -> Bool {
    guard current.kind == .symbol(symbol) else { return false }
    index += 1
    return true
  }

  mutating func take(word: String) -> Bool {
    guard current.kind == .name(word) else { return false }
    index += 1
    return true
  }

  /// Reports that `what` was expected where the current token is.
  mutating func expected(_ what: String, suggestion: Suggestion? = nil) {
    let token = current
    switch token.kind {
    case .invalid: hasFailed = true
    case .outputEnd, .statementEnd:
      fail("expected \(what), found the tag's end", at: token.range, suggestion: suggestion)
    default:
      fail(
        "expected \(what), found '\(text(of: token))'", at: token.range,
        suggestion: suggestion)
    }
  }

  /// A name that isn't a word of the language.
  mutating func name(for what: String) -> NameSyntax {
    let token = current
    guard case .name(let text) = token.kind else {
      expected(what)
      return NameSyntax(text: "", range: token.range)
    }
    index += 1
    if Self.reserved.contains(text) {
      fail("'\(text)' is a reserved word, not \(what)", at: token.range)
    }
    return NameSyntax(text: text, range: token.range)
  }

  mutating func string(for what: String) -> NameSyntax {
    let token = current
    guard case .string(let text) = token.kind else {
      expected(what)
      return NameSyntax(text: "", range: token.range)
    }
    index += 1
    return NameSyntax(text: text, range: token.range.lowerBound + 1..<token.range.upperBound - 1)
  }

  /// Goes past the tag's end, which must be here.
  mutating func endTag() {
    switch current.kind {
    case .outputEnd, .statementEnd: break
    default: expected("the tag's end", suggestion: continuation)
    }
    while index < tokens.count {
      let kind = current.kind
      index += 1
      if kind == .outputEnd || kind == .statementEnd { return }
    }
  }

  /// What an author used to all of Jinja probably wants where a tag should have ended.
  private var continuation: Suggestion? {
    switch current.kind {
    case .symbol(.comma): "a list must be written in brackets: [a, b]"
    case .symbol(.dot): "put the expression before the dot in parentheses"
    case .symbol(.assign): "to compare, write '=='"
    case .symbol(.leftBracket):
      "a field must be written with a dot, an element with 'first' or 'last'"
    default: nil
    }
  }

  static let reserved: Set<String> = [
    "and", "or", "not", "in", "is", "if", "else", "elif", "true", "false", "none", "True",
    "False", "None", "loop", "self", "super",
  ]
}
