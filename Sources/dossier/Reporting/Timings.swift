internal import Glibc
internal import Publishing

/// How long each step of a build takes, for those who want to make it faster.
struct Timings {
  private let clock = ContinuousClock()
  private var last: ContinuousClock.Instant
  private(set) var lines: [String] = []

  init() {
    last = clock.now
  }

  /// A step has ended; it took the time since the last one did: `read 12.3 ms, at most 34 MB so far`
  mutating func end(_ step: BuildStep) {
    let now = clock.now
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    lines.append(
      "\(step.rawValue) \(Self.milliseconds(last.duration(to: now))), "
        + "at most \(usage.ru_maxrss / 1024) MB so far")
    last = now
  }

  /// A part of a step, for which all processors together took a time.
  mutating func add(_ part: String, of step: BuildStep, _ time: Duration) {
    lines.append("\(part) \(Self.milliseconds(time)) of all processors, in \(step.rawValue)")
  }

  private static func milliseconds(_ time: Duration) -> String {
    let tenths = Int(time / .microseconds(100))
    return "\(tenths / 10).\(tenths % 10) ms"
  }
}
