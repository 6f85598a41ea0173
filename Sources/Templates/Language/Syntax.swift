internal import Diagnostics
import Support

/// A template as it was written: its statements, not yet checked against any schema.
struct TemplateSyntax: Sendable {
  /// Relative to the templates' folder: `parts/card.html`.
  let name: String
  let file: InputFile
  /// What `extends` names; `body` then holds only what a child may: text, `set` and blocks.
  let layout: NameSyntax?
  /// Statements before `extends`; only white space.
  let lead: [StatementSyntax]
  let body: [StatementSyntax]
  /// Every block, at any depth, by name.
  let blocks: [String: BlockSyntax]

  var isXML: Bool { name.hasSuffix(".xml") }
}

/// A word with a meaning of its own, and where it is.
struct NameSyntax: Hashable, Sendable {
  let text: String
  let range: Range<Int>
}

struct BlockSyntax: Sendable {
  let name: NameSyntax
  let body: [StatementSyntax]
  /// The `endblock` tag.
  let end: Range<Int>
}

struct LoopSyntax: Sendable {
  let variable: NameSyntax
  let sequence: ExpressionSyntax
  /// After `if`: which elements are walked.
  let condition: ExpressionSyntax?
  let body: [StatementSyntax]
  let otherwise: [StatementSyntax]?
  let end: Range<Int>
}

/// A name that an included template is given, and its value.
struct ValueSyntax: Sendable {
  let name: NameSyntax
  let value: ExpressionSyntax
}

struct BranchSyntax: Sendable {
  let condition: ExpressionSyntax
  let body: [StatementSyntax]
}

indirect enum StatementSyntax: Sendable {
  /// A byte range of the file.
  case text(Range<Int>)
  case output(ExpressionSyntax)
  case conditional([BranchSyntax], otherwise: [StatementSyntax]?, end: Range<Int>)
  case loop(LoopSyntax)
  case set(NameSyntax, ExpressionSyntax)
  /// `{% set name %}…{% endset %}`, and where it ends.
  case capture(NameSyntax, [StatementSyntax], end: Range<Int>)
  case include(NameSyntax, with: [ValueSyntax])
  case block(BlockSyntax)
  case extends(NameSyntax)

  /// Where the statement's own words are, for messages.
  var range: Range<Int> {
    switch self {
    case .text(let range): range
    case .output(let expression): expression.range
    case .conditional(let branches, _, let end): branches.first?.condition.range ?? end
    case .loop(let loop): loop.variable.range
    case .set(let name, _), .capture(let name, _, _), .include(let name, _), .extends(let name):
      name.range
    case .block(let block): block.name.range
    }
  }
}

struct ExpressionSyntax: Sendable {
  indirect enum Kind: Sendable {
    /// Could not be read, and is already reported.
    case invalid
    case text(String)
    case integer(Int)
    case bool(Bool)
    case none
    case list([ExpressionSyntax])
    case name(String)
    case field(ExpressionSyntax, NameSyntax)
    case not(ExpressionSyntax)
    case and(ExpressionSyntax, ExpressionSyntax)
    case or(ExpressionSyntax, ExpressionSyntax)
    case compare(Token.Symbol, ExpressionSyntax, ExpressionSyntax)
    case contains(ExpressionSyntax, within: ExpressionSyntax, negated: Bool)
    case isDefined(ExpressionSyntax, negated: Bool)
    case isNone(ExpressionSyntax, negated: Bool)
    case conditional(
      ExpressionSyntax, then: ExpressionSyntax, otherwise: ExpressionSyntax?)
    case filter(ExpressionSyntax, NameSyntax, [ArgumentSyntax])
    case call(ExpressionSyntax, [ArgumentSyntax])
  }

  let kind: Kind
  let range: Range<Int>
}

/// An argument of a filter: `20` or `end='…'`.
struct ArgumentSyntax: Sendable {
  let name: NameSyntax?
  let value: ExpressionSyntax
}
