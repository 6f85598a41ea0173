internal import Publishing

/// How long each step of a build takes, for those who want to make it faster.
struct Timings {
  private let clock = ContinuousClock()
  private var last: ContinuousClock.Instant
  private var steps: [(BuildStep, Duration)] = []

  init() {
    last = clock.now
  }

  /// A step has ended; it took the time since the last one did.
  mutating func end(_ step: BuildStep) {
    let now = clock.now
    steps.append((step, last.duration(to: now)))
    last = now
  }

  /// One line a step: `read 12.3 ms`
  var text: String {
    steps.map { step, time in
      let tenths = Int(time / .microseconds(100))
      return "\(step.rawValue) \(tenths / 10).\(tenths % 10) ms\n"
    }.joined()
  }
}
