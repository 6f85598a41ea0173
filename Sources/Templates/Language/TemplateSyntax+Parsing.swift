internal import Diagnostics
import Support

extension TemplateSyntax {
  /// Reads a template alone: its syntax, and what a template with a layout can contain.
  init(parsing file: InputFile, name: String, into diagnostics: inout [Diagnostic]) {
    var lexer = Lexer(file)
    lexer.run()
    var parser = Parser(file, lexer.tokens)
    var body: [StatementSyntax] = []
    while parser.index < parser.tokens.count { body += parser.statements() }
    diagnostics += lexer.diagnostics + parser.diagnostics
    self.name = name
    self.file = file
    blocks = parser.blocks

    let first = body.firstIndex { if case .extends = $0 { true } else { false } }
    guard let first, case .extends(let layout) = body[first] else {
      self.layout = nil
      lead = []
      self.body = body
      return
    }
    self.layout = layout
    lead = Array(body[..<first])
    self.body = Array(body[(first + 1)...])
    let stray = lead.filter { !$0.isBlank(in: file) } + self.body.filter { !$0.fitsChild(in: file) }
    for statement in stray {
      let isExtends = if case .extends = statement { true } else { false }
      let isLead = statement.range.lowerBound < layout.range.lowerBound
      diagnostics.append(
        Diagnostic(
          .templateSyntax,
          isExtends
            ? "a template extends one layout"
            : isLead
              ? "'extends' must be a template's first statement"
              : "anything outside the blocks of a template with a layout is never shown",
          at: isLead ? file.location(of: layout.range) : statement.location(in: file),
          suggestion: isExtends || isLead ? nil : "put it in a block of '\(layout.text)'"))
    }
  }
}

extension StatementSyntax {
  /// Whether this is white space.
  func isBlank(in file: InputFile) -> Bool {
    guard case .text(let range) = self else { return false }
    return WhiteSpace.trimmedEnd(of: file.bytes, in: range) == range.lowerBound
  }

  /// Whether this may be beside the blocks of a template that has a layout.
  fileprivate func fitsChild(in file: InputFile) -> Bool {
    switch self {
    case .block, .set: true
    default: isBlank(in: file)
    }
  }

  /// The statement's place, without white space around a text.
  fileprivate func location(in file: InputFile) -> Location {
    guard case .text = self else { return file.location(of: range) }
    let start = WhiteSpace.trimmedStart(of: file.bytes, in: range)
    return file.location(of: start..<WhiteSpace.trimmedEnd(of: file.bytes, in: range))
  }
}
