/// A token of a template; its location is a byte range of the file.
struct Token: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// Bytes to be written as they are.
    case text
    case outputStart, outputEnd
    case statementStart, statementEnd
    case name(String)
    case string(String)
    case integer(Int)
    case symbol(Symbol)
    /// What could not be read and is already reported.
    case invalid
  }

  enum Symbol: String, Hashable, Sendable, CaseIterable {
    case equal = "=="
    case unequal = "!="
    case atMost = "<="
    case atLeast = ">="
    case less = "<"
    case greater = ">"
    case assign = "="
    case dot = "."
    case comma = ","
    case bar = "|"
    case minus = "-"
    case leftParenthesis = "("
    case rightParenthesis = ")"
    case leftBracket = "["
    case rightBracket = "]"
  }

  let kind: Kind
  let range: Range<Int>
}
