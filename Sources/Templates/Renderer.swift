/// Runs a program: appends bytes to one buffer, and stops at a bound.
struct Renderer: ~Copyable {
  /// Bounds of one page: rounds of all its loops, bytes it writes, bytes of one text.
  static let roundLimit = 5_000_000
  static let byteLimit = 64 << 20
  static let textLimit = 8 << 20

  let root: Record
  var output: [UInt8]
  let byteLimit: Int
  var locals: [Value]
  var counters: [Counter]
  /// Where the URL being written starts.
  var urlStart = 0
  var rounds = 0
  /// Whether a bound is met; nothing more is written then.
  var isStopped = false

  struct Counter {
    var index = 0
    var count = 0
  }

  init(_ program: Program, _ root: Record, _ output: consuming [UInt8]) {
    self.root = root
    byteLimit = output.count + Self.byteLimit
    self.output = output
    locals = Array(repeating: .none, count: program.localCount)
    counters = Array(repeating: Counter(), count: program.loopCount)
  }

  /// The bytes that were given, with the page's behind them.
  consuming func finish() -> [UInt8] {
    output
  }

  mutating func run(_ nodes: [Node]) {
    for node in nodes {
      switch node {
      case .literal(let bytes): output.append(contentsOf: bytes)
      case .output(let expression, let escape): write(expression, escape)
      case .branch(let branches, let otherwise): branch(branches, otherwise)
      case .loop(let loop): run(loop)
      case .set(let local, let expression): locals[local] = value(expression)
      case .markURL(let back): urlStart = output.count - back
      case .checkURL(let isList): checkURL(isList)
      }
      if isStopped { return }
    }
  }

  private mutating func branch(
    _ branches: [(condition: Expression, body: [Node])], _ otherwise: [Node]
  ) {
    for branch in branches where isTrue(branch.condition) {
      run(branch.body)
      return
    }
    run(otherwise)
  }

  private mutating func run(_ loop: Node.Loop) {
    guard case .list(var elements) = value(loop.sequence) else { return }
    if let condition = loop.condition {
      elements = elements.filter { element in
        locals[loop.local] = element
        return isTrue(condition)
      }
    }
    guard !elements.isEmpty else {
      run(loop.otherwise)
      return
    }
    counters[loop.counter].count = elements.count
    for (index, element) in elements.enumerated() {
      counters[loop.counter].index = index
      locals[loop.local] = element
      run(loop.body)
      rounds += 1
      if rounds > Self.roundLimit || output.count > byteLimit { isStopped = true }
      if isStopped { return }
    }
  }

  private mutating func checkURL(_ isList: Bool) {
    let url = output[urlStart...]
    let isSafe = isList ? URLFilter.areSafe(url) : URLFilter.verdict(url) != .unsafe
    guard !isSafe else { return }
    output.removeSubrange(urlStart...)
    output += URLFilter.blocked
  }

  private mutating func write(_ expression: Expression, _ escape: Escape) {
    guard case .path(let path) = expression else {
      write(value(expression), escape)
      return
    }
    // The common case, without a copy of the value on the way.
    switch path.base {
    case .root: write(root, path.slots[...], escape)
    case .local(let local):
      guard !path.slots.isEmpty, case .record(let record) = locals[local] else {
        write(locals[local], escape)
        return
      }
      write(record, path.slots[...], escape)
    }
  }

  private mutating func write(_ record: Record, _ slots: ArraySlice<Int>, _ escape: Escape) {
    let slot = slots[slots.startIndex]
    if slots.count > 1, case .record(let inner) = record.values[slot] {
      write(inner, slots.dropFirst(), escape)
    } else {
      write(record.values[slot], escape)
    }
  }

  private mutating func write(_ value: borrowing Value, _ escape: Escape) {
    switch value {
    case .text(let text): output.append(text, escape)
    case .number(let number): output.append(number)
    case .html(let html):
      if escape == .none {
        output.append(contentsOf: html.bytes)
      } else {
        html.bytes.withUnsafeBufferPointer { output.append($0, escape) }
      }
    case .bool, .date, .list, .none, .record: break
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ number: Number) {
    guard number.scale == 0, number.units >= 0, number.units < 10 else {
      append(contentsOf: number.text().utf8)
      return
    }
    append(UInt8(ascii: "0") + UInt8(number.units))
  }
}
