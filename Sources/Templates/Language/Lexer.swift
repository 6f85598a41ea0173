internal import Diagnostics
import Support

/// Cuts a template into tokens, with Jinja's rules for delimiters and white space.
///
/// An error inside a tag costs that tag only: an `.invalid` token replaces the rest of it.
struct Lexer {
  /// Tokens that one tag may hold; keeps every later recursion over an expression short.
  static let tagLimit = 400

  let file: InputFile
  /// The file without its last newline, which Jinja drops.
  let end: Int
  var position = 0
  var tokens: [Token] = []
  var diagnostics: [Diagnostic] = []

  init(_ file: InputFile) {
    self.file = file
    let endings = ["\r\n", "\n", "\r"].map { Array($0.utf8) }
    let ending = endings.first { file.bytes.suffix($0.count).elementsEqual($0) }
    end = file.bytes.count - (ending?.count ?? 0)
  }

  mutating func run() {
    while position < end {
      let start = position
      let open = nextDelimiter(from: start) ?? end
      let strips = byte(open + 2) == UInt8(ascii: "-")
      let range = start..<open
      let textEnd = strips ? WhiteSpace.trimmedEnd(of: file.bytes, in: range) : open
      addText(start..<textEnd)
      position = open
      guard open < end else { return }
      switch byte(open + 1) {
      case UInt8(ascii: "#"): comment()
      case UInt8(ascii: "{"): tag(.outputStart)
      default: tag(.statementStart)
      }
    }
  }

  /// The byte at `index`, 0 past the end.
  func byte(_ index: Int) -> UInt8 {
    index < end ? file.bytes[index] : 0
  }

  func matches(_ text: StaticString, at index: Int) -> Bool {
    guard index + text.utf8CodeUnitCount <= end else { return false }
    return text.withUTF8Buffer { $0.elementsEqual(file.bytes[index..<index + $0.count]) }
  }

  mutating func add(_ kind: Token.Kind, _ range: Range<Int>) {
    tokens.append(Token(kind: kind, range: range))
  }

  mutating func report(
    _ id: DiagnosticID, _ message: String, _ range: Range<Int>, suggestion: Suggestion? = nil
  ) {
    diagnostics.append(
      Diagnostic(id, message, at: file.location(of: range), suggestion: suggestion))
  }

  private mutating func addText(_ range: Range<Int>) {
    if !range.isEmpty { add(.text, range) }
  }

  private func nextDelimiter(from start: Int) -> Int? {
    var index = start
    while index + 1 < end {
      if file.bytes[index] == UInt8(ascii: "{") {
        let next = file.bytes[index + 1]
        if next == UInt8(ascii: "{") || next == UInt8(ascii: "%") || next == UInt8(ascii: "#") {
          return index
        }
      }
      index += 1
    }
    return nil
  }

  private mutating func comment() {
    let open = position
    var index = open + 2
    while index < end, !matches("#}", at: index) { index += 1 }
    guard index < end else {
      report(.templateSyntax, "the comment is not closed", open..<open + 2, suggestion: "add '#}'")
      position = end
      return
    }
    let strips = index > open + 2 && file.bytes[index - 1] == UInt8(ascii: "-")
    position = index + 2
    if strips { skipText() }
  }

  /// Passes over white space, of any script, that a `-` strips.
  mutating func skipText() {
    position = WhiteSpace.trimmedStart(of: file.bytes, in: position..<end)
  }
}
