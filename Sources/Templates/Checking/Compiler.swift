internal import Diagnostics
import Support

/// Checks a template against the type of its record and makes its program: one pass, in the order
/// in which bytes are written, through layouts and includes.
struct Compiler {
  /// Statements of one program, counted at each use; statements, blocks and includes within each
  /// other.
  static let stepLimit = 50_000
  static let depthLimit = 100

  /// A template at one use of it.
  struct Source {
    let syntax: TemplateSyntax
    /// How it was reached, the nearest use first.
    let related: [Diagnostic.RelatedLocation]
    /// The names of the templates on the way, this one last.
    let path: [String]
  }

  /// A variable of one frame and type has one place, in whichever branch it is set.
  struct LocalKey: Hashable {
    let frame: Int
    let name: String
    let type: ValueType

    /// The type is left to the comparison: it may be a record with many fields.
    func hash(into hasher: inout Hasher) {
      hasher.combine(frame)
      hasher.combine(name)
    }
  }

  /// A place where a template asks whether a name is defined.
  struct DefinedTest: Hashable {
    let location: Location
    let name: String
  }

  /// Whether any use of a template found the name defined; if none did, what was probably meant.
  struct DefinedAnswer {
    let isDefined: Bool
    let suggestion: Suggestion?

    func merged(with other: DefinedAnswer) -> DefinedAnswer {
      DefinedAnswer(
        isDefined: isDefined || other.isDefined, suggestion: suggestion ?? other.suggestion)
    }
  }

  let templates: [String: TemplateSyntax]
  let reader: MarkupReader
  var source: Source
  var scope: Scope
  var markup = MarkupState()
  /// Where the tag or comment that `markup` is in has started.
  var opened: (source: Source, offset: Int)
  var nodes: [Node] = []
  /// Bytes not yet made a node.
  var literal: [UInt8] = []
  /// Each block's versions, the one to be shown first.
  var blocks: [String: [BlockUse]] = [:]
  /// What `super()` means here.
  var superBlocks: ArraySlice<BlockUse>?
  var locals: [LocalKey: Int] = [:]
  var frameCount = 1
  var counterCount = 0
  var depth = 0
  var steps = 0
  var isStopped = false
  var dependencies: Set<String> = []
  var diagnostics: [Diagnostic] = []
  var definedTests: [DefinedTest: DefinedAnswer] = [:]

  struct BlockUse {
    let syntax: BlockSyntax
    let source: Source
  }

  init(_ template: TemplateSyntax, _ root: RecordType, _ templates: [String: TemplateSyntax]) {
    self.templates = templates
    reader = MarkupReader(isXML: template.isXML)
    source = Source(syntax: template, related: [], path: [template.name])
    scope = Scope(root)
    opened = (source, 0)
  }

  mutating func program() -> Program {
    expand()
    if !isStopped, markup != MarkupState() {
      let start = opened.offset
      report(
        .templateContext, "the template ends in \(markup.description)", start..<start + 1,
        in: opened.source)
    }
    flush()
    return Program(
      nodes, localCount: locals.count, loopCount: counterCount,
      dependencies: dependencies.sorted())
  }

  var file: InputFile { source.syntax.file }

  /// The author's words in `range`, on one line.
  func words(_ range: Range<Int>) -> String {
    file.bytes[range].split { WhiteSpace.containsASCII($0) }
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  mutating func report(
    _ id: DiagnosticID, _ message: String, _ range: Range<Int>, in source: Source? = nil,
    suggestion: Suggestion? = nil
  ) {
    let source = source ?? self.source
    diagnostics.append(
      Diagnostic(
        id, message, at: source.syntax.file.location(of: range), suggestion: suggestion,
        related: source.related))
  }

  /// Reports that a bound is met, once, and stops.
  mutating func stop(_ message: String, _ range: Range<Int>) {
    guard !isStopped else { return }
    isStopped = true
    report(.templateLimit, message, range)
  }

  mutating func add(_ node: Node) {
    flush()
    nodes.append(node)
  }

  mutating func flush() {
    guard !literal.isEmpty else { return }
    nodes.append(.literal(literal))
    literal = []
  }

  func suggestion(for word: String, among words: some Sequence<String>) -> Suggestion? {
    nearest(to: word, among: words).map { "did you mean \(writing: $0)?" }
  }
}
