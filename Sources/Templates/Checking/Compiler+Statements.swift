internal import Diagnostics

extension Compiler {
  mutating func compile(_ statements: [StatementSyntax]) {
    for statement in statements {
      guard !isStopped else { return }
      steps += 1
      if steps > Self.stepLimit {
        stop(
          "a template with its includes may have at most \(Self.stepLimit) parts", statement.range)
        return
      }
      compile(statement)
    }
  }

  private mutating func compile(_ statement: StatementSyntax) {
    if case .text(let range) = statement {
      text(range)
      return
    }
    enterTag()
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else {
      stop(
        "templates, blocks and statements nest at most \(Self.depthLimit) deep", statement.range)
      return
    }
    switch statement {
    case .text, .extends: break
    case .output(let expression): output(expression)
    case .conditional(let branches, let otherwise, let end): conditional(branches, otherwise, end)
    case .loop(let syntax): loop(syntax)
    case .set(let name, let value): set(name, value)
    case .capture(let name, let body, let end): capture(name, body, end)
    case .include(let name, let values): include(name, values)
    case .block(let syntax): block(syntax)
    }
  }

  /// The nodes of statements that are run apart from those around them.
  private mutating func body(_ statements: [StatementSyntax]) -> [Node] {
    flush()
    let outer = nodes
    nodes = []
    compile(statements)
    flush()
    defer { nodes = outer }
    return nodes
  }

  private mutating func conditional(
    _ branches: [BranchSyntax], _ otherwise: [StatementSyntax]?, _ end: Range<Int>
  ) {
    flush()
    let start = (scope: scope, markup: markup)
    var compiled: [(condition: Expression, body: [Node])] = []
    var scopes: [Scope] = []
    var ends: [MarkupState] = []
    var rest: [Node] = []
    var isDecided = false
    for branch in branches where !isDecided {
      let facts = scope.facts
      scope = start.scope
      scope.facts = facts
      markup = start.markup
      let condition = condition(branch.condition)
      if condition.constant != false {
        scope.facts = condition.then
        compiled.append((condition.expression, body(branch.body)))
        scopes.append(scope)
        ends.append(markup)
      }
      isDecided = condition.constant == true
      scope.facts = condition.otherwise
    }
    if !isDecided {
      let facts = scope.facts
      scope = start.scope
      scope.facts = facts
      markup = start.markup
      rest = body(otherwise ?? [])
      scopes.append(scope)
      ends.append(markup)
    }
    scope = start.scope.joining(scopes)
    join(ends, end)
    add(.branch(compiled, otherwise: rest))
  }

  /// Goes on where all branches end, which must be one place of the markup.
  private mutating func join(_ ends: [MarkupState], _ range: Range<Int>) {
    guard let first = ends.first else { return }
    markup = first
    for state in ends.dropFirst() {
      guard let joined = MarkupState.join(markup, state) else {
        let places =
          markup.description == state.description
          ? "different states of \(state.description)"
          : "\(markup.description) and in \(state.description)"
        report(.templateContext, "the branches end in \(places)", range)
        return
      }
      markup = joined
    }
  }

  private mutating func loop(_ syntax: LoopSyntax) {
    let sequence = check(syntax.sequence)
    let element = elementType(of: sequence, syntax.sequence)
    flush()
    let start = (scope: scope, markup: markup)
    enterFrame()
    scope.facts = scope.facts.adding(present: sequence.path, isTruthy: true)
    let local = bind(syntax.variable.text, element)
    scope.counter = nil
    var filter: Expression?
    if let syntax = syntax.condition {
      let condition = condition(syntax)
      filter = condition.expression
      scope.facts = condition.then
    }
    let counter = counterCount
    counterCount += 1
    scope.counter = counter
    let body = body(syntax.body)
    closeLoop(start.markup, syntax.end)
    scope = start.scope
    enterFrame()
    let otherwise = self.body(syntax.otherwise ?? [])
    closeLoop(start.markup, syntax.end)
    scope = start.scope
    add(
      .loop(
        Node.Loop(
          sequence: sequence.expression, condition: filter, local: local, counter: counter,
          body: body, otherwise: otherwise)))
  }

  private mutating func enterFrame() {
    frameCount += 1
    scope.frame = frameCount
    scope.isTopLevel = false
  }

  private mutating func closeLoop(_ start: MarkupState, _ range: Range<Int>) {
    if markup != start, !isStopped {
      report(
        .templateContext,
        "the loop starts in \(start.description) and ends in \(markup.description)", range,
        suggestion: markup.description == start.description ? "end it where it started" : nil)
    }
    markup = start
  }

  mutating func set(_ name: NameSyntax, _ value: ExpressionSyntax) {
    assign(name, value, check(value))
  }

  /// Names a checked value from here on.
  mutating func assign(_ name: NameSyntax, _ value: ExpressionSyntax, _ checked: Checked) {
    guard let type = plain(checked, value, allowsOptional: true) else {
      scope.names[name.text] = .unknown
      if scope.isTopLevel { scope.topNames[name.text] = .unknown }
      return
    }
    let local = bind(name.text, type)
    add(.set(local: local, checked.expression))
  }

  /// Names what statements write, which is HTML between tags.
  private mutating func capture(
    _ name: NameSyntax, _ body: [StatementSyntax], _ end: Range<Int>
  ) {
    flush()
    if !markup.isText || reader.isXML {
      report(
        .templateContext,
        reader.isXML
          ? "an XML template can't capture HTML"
          : "a captured text can't start in \(markup.description)", name.range)
      markup = MarkupState()
    }
    let start = (scope: scope, markup: markup)
    enterFrame()
    let nodes = self.body(body)
    if markup != start.markup, !isStopped {
      report(
        .templateContext, "a captured text can't end in \(markup.description)", end)
    }
    (scope, markup) = start
    add(.capture(local: bind(name.text, .html), nodes))
  }

  /// Gives a name a place in the current frame; a type of nil is an unknown one.
  private mutating func bind(_ name: String, _ type: ValueType?) -> Int {
    let key = LocalKey(frame: scope.frame, name: name, type: type ?? .text)
    let local = locals[key] ?? locals.count
    locals[key] = local
    if let type {
      let path = Path(base: .local(local), slots: [])
      scope.bind(name, Scope.Binding(base: path, type: type, frame: scope.frame))
    } else {
      scope.names[name] = .unknown
    }
    return local
  }
}
