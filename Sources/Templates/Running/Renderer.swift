internal import Language
import Support

/// Runs a program: appends bytes to one buffer, and stops at a bound.
struct Renderer: ~Copyable {
  /// Bounds of one page: rounds of all its loops, bytes it writes, bytes of one text.
  static let roundLimit = 5_000_000
  static let byteLimit = 64 << 20
  static let textLimit = 8 << 20

  let program: Program
  let root: Record
  var output: [UInt8]
  let byteLimit: Int
  /// How the filter `number` writes.
  let numbers: NumberFormat
  var locals: [Value]
  var counters: [Counter]
  /// Where the texts being captured start.
  var captures: [Int] = []
  /// Where the URL being written starts.
  var urlStart = 0
  var rounds = 0
  /// Whether a bound is met; nothing more is written then.
  var isStopped = false

  /// What a loop walks, and how far it is.
  struct Counter {
    var elements: [Value] = []
    var index = 0
  }

  init(
    _ program: Program, _ root: Record, _ numbers: NumberFormat, _ output: consuming [UInt8]
  ) {
    self.program = program
    self.root = root
    self.numbers = numbers
    byteLimit = output.count + Self.byteLimit
    self.output = output
    locals = Array(repeating: .none, count: program.localCount)
    counters = Array(repeating: Counter(), count: program.loopCount)
  }

  /// The bytes that were given, with the page's after them.
  consuming func finish() -> [UInt8] {
    output
  }

  mutating func run() {
    let program = program
    program.literals.withUnsafeBufferPointer { literals in
      program.slots.withUnsafeBufferPointer { slots in
        program.steps.withUnsafeBufferPointer { run($0, literals, slots) }
      }
    }
  }

  private mutating func run(
    _ steps: UnsafeBufferPointer<Step>, _ literals: UnsafeBufferPointer<UInt8>,
    _ slots: UnsafeBufferPointer<Int>
  ) {
    var index = 0
    while index < steps.count, !isStopped {
      let step = steps[index]
      index += 1
      switch step {
      case .literal(let start, let count):
        output.append(contentsOf: UnsafeBufferPointer(rebasing: literals[start..<start + count]))
      case .path(let place, let escape):
        let path = slots.span.extracting(place.start..<place.start + place.count)
        if place.local < 0 {
          output.append(root[path], escape)
        } else {
          Self.append(locals[place.local], path, escape, &output)
        }
      case .output(let expression, let escape): append(program.expressions[expression], escape)
      case .jump(let target): index = target
      case .jumpUnless(let expression, let target):
        if !isTrue(program.expressions[expression]) { index = target }
      case .jumpUnlessPath(let place, let target):
        let path = slots.span.extracting(place.start..<place.start + place.count)
        if !isTrue(place.local, path) { index = target }
      case .enter(let sequence, let condition, let local, let counter, let otherwise):
        enter(sequence, condition, local, counter)
        if counters[counter].elements.isEmpty { index = otherwise }
      case .next(let local, let counter, let body): if next(local, counter) { index = body }
      case .set(let local, let expression): locals[local] = value(program.expressions[expression])
      case .startCapture: captures.append(output.count)
      case .endCapture(let local): locals[local] = captured()
      case .markURL(let back): urlStart = output.count - back
      case .checkURL(let isList): checkURL(isList)
      }
    }
  }

  private mutating func append(_ expression: Expression, _ escape: Escape) {
    switch expression {
    case .call(let callee, let slots, let isHTML) where !isHTML || escape == .none:
      appendCall(callee, slots, isHTML ? .html : escape)
    default: output.append(value(expression), escape)
    }
  }

  /// What was written since the last capture began.
  private mutating func captured() -> Value {
    guard let start = captures.popLast() else { return .none }
    let html = HTML(Array(output[start...]))
    output.removeSubrange(start...)
    return .html(html)
  }

  private mutating func enter(_ sequence: Int, _ condition: Int?, _ local: Int, _ counter: Int) {
    var elements = value(program.expressions[sequence]).elements
    if let condition {
      let test = program.expressions[condition]
      elements = elements.filter { element in
        locals[local] = element
        return isTrue(test)
      }
    }
    if let first = elements.first { locals[local] = first }
    counters[counter] = Counter(elements: elements)
  }

  /// Whether there is a next element, which is then the variable's value.
  private mutating func next(_ local: Int, _ counter: Int) -> Bool {
    rounds += 1
    if rounds > Self.roundLimit || output.count > byteLimit { isStopped = true }
    let index = counters[counter].index + 1
    guard index < counters[counter].elements.count else { return false }
    counters[counter].index = index
    locals[local] = counters[counter].elements[index]
    return true
  }

  private mutating func checkURL(_ isList: Bool) {
    let isSafe = output.withUnsafeBufferPointer {
      let url = UnsafeBufferPointer(rebasing: $0[urlStart...])
      return isList ? URLFilter.areSafe(url) : URLFilter.verdict(url) != .unsafe
    }
    guard !isSafe else { return }
    output.removeSubrange(urlStart...)
    output += URLFilter.blocked
  }

  // The value is borrowed, so that no reference is counted.
  private static func append(
    _ value: borrowing Value, _ path: Span<Int>, _ escape: Escape, _ output: inout [UInt8]
  ) {
    guard !path.isEmpty else {
      output.append(value, escape)
      return
    }
    switch value {
    case .record(let record): output.append(record[path], escape)
    default: break
    }
  }

  private func isTrue(_ local: Int, _ path: Span<Int>) -> Bool {
    local < 0 ? root[path].isTruthy : locals[local][path].isTruthy
  }
}

extension [UInt8] {
  /// Appends what a value prints; what has no printed form is not let through by the checker.
  mutating func append(_ value: borrowing Value, _ escape: Escape) {
    switch value {
    case .text(let text): append(text, escape)
    case .number(let number): append(number)
    case .html(let html):
      if escape == .none {
        append(contentsOf: html.bytes)
      } else {
        html.bytes.withUnsafeBufferPointer { append($0, escape) }
      }
    case .bool, .date, .json, .list, .none, .record, .phrase: break
    }
  }

  private mutating func append(_ number: Number) {
    append(number.scale == 0 ? String(number.units) : number.text(), .none)
  }
}
