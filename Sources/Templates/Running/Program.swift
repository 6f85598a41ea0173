import Support

/// A template with its layouts and includes, checked and ready: names are slots, literal text is
/// bytes, escapes are chosen, branches and loops are jumps.
///
/// Steps hold numbers only, so that running them costs no reference counting: texts, paths and
/// expressions are beside them, each kind in one array.
struct Program: Sendable {
  fileprivate(set) var steps: [Step] = []
  fileprivate(set) var literals: [UInt8] = []
  fileprivate(set) var slots: [Int] = []
  fileprivate(set) var expressions: [Expression] = []
  /// How many variables and how many loops there are.
  let localCount: Int
  let loopCount: Int
  /// The template and all files that its bytes depend on, sorted.
  let dependencies: [String]
}

/// What is done next; jumps are to the index of a step, expressions are by index.
enum Step: Sendable {
  case literal(start: Int, count: Int)
  case output(Int, Escape)
  /// A value by its path, the commonest output.
  case path(Place, Escape)
  case jump(Int)
  case jumpUnless(Int, to: Int)
  case jumpUnlessPath(Place, to: Int)
  /// Starts a loop; goes to `otherwise` where there is nothing to walk.
  case enter(sequence: Int, condition: Int?, local: Int, counter: Int, otherwise: Int)
  /// Goes back to `body` with the next element, if there is one.
  case next(local: Int, counter: Int, body: Int)
  case set(local: Int, Int)
  /// What is written from here on is taken away again by the next `endCapture`.
  case startCapture
  case endCapture(local: Int)
  case markURL(back: Int)
  case checkURL(isList: Bool)

  /// A path: a variable or, where that is -1, the root record; then `count` of the program's slots.
  struct Place: Sendable {
    let local: Int
    let start: Int
    let count: Int
  }
}

extension Program {
  /// Lays nodes out as steps.
  init(_ nodes: [Node], localCount: Int, loopCount: Int, dependencies: [String]) {
    self.localCount = localCount
    self.loopCount = loopCount
    self.dependencies = dependencies
    append(nodes)
  }

  private mutating func append(_ nodes: [Node]) {
    for node in nodes {
      switch node {
      case .literal(let bytes):
        steps.append(.literal(start: literals.count, count: bytes.count))
        literals += bytes
      case .output(.path(let path), let escape): steps.append(.path(place(path), escape))
      case .output(let expression, let escape): steps.append(.output(index(expression), escape))
      case .markURL(let back): steps.append(.markURL(back: back))
      case .checkURL(let isList): steps.append(.checkURL(isList: isList))
      case .set(let local, let expression): steps.append(.set(local: local, index(expression)))
      case .capture(let local, let body):
        steps.append(.startCapture)
        append(body)
        steps.append(.endCapture(local: local))
      case .branch(let branches, let otherwise): append(branches, otherwise)
      case .loop(let loop): append(loop)
      }
    }
  }

  private mutating func append(
    _ branches: [(condition: Expression, body: [Node])], _ otherwise: [Node]
  ) {
    var ends: [Int] = []
    for branch in branches {
      let test = steps.count
      steps.append(.jump(0))
      append(branch.body)
      ends.append(steps.count)
      steps.append(.jump(0))
      if case .path(let path) = branch.condition {
        steps[test] = .jumpUnlessPath(place(path), to: steps.count)
      } else {
        steps[test] = .jumpUnless(index(branch.condition), to: steps.count)
      }
    }
    append(otherwise)
    for end in ends { steps[end] = .jump(steps.count) }
  }

  private mutating func append(_ loop: Node.Loop) {
    let start = steps.count
    steps.append(.jump(0))
    append(loop.body)
    steps.append(.next(local: loop.local, counter: loop.counter, body: start + 1))
    let end = steps.count
    steps.append(.jump(0))
    steps[start] = .enter(
      sequence: index(loop.sequence), condition: loop.condition.map { index($0) },
      local: loop.local, counter: loop.counter, otherwise: steps.count)
    append(loop.otherwise)
    steps[end] = .jump(steps.count)
  }

  private mutating func index(_ expression: Expression) -> Int {
    expressions.append(expression)
    return expressions.count - 1
  }

  private mutating func place(_ path: Path) -> Step.Place {
    defer { slots += path.slots }
    let local = if case .local(let local) = path.base { local } else { -1 }
    return Step.Place(local: local, start: slots.count, count: path.slots.count)
  }
}
