internal import Glibc
internal import Publishing

/// How long each step of a build takes, for those who want to make it faster.
struct Timings {
  private let clock = ContinuousClock()
  private var last: ContinuousClock.Instant
  /// What all threads had used by then.
  private var used: Duration
  private(set) var lines: [String] = []

  init() {
    last = clock.now
    used = Self.usage().time
  }

  /// A step has ended; it took the time since the last one did, and kept so many processors busy:
  /// `read 12.3 ms, 1.8 processors, at most 34 MB so far`
  mutating func end(_ step: BuildStep) {
    let (now, usage) = (clock.now, Self.usage())
    let time = last.duration(to: now)
    let tenths = Int((usage.time - used) * 10 / max(time, .nanoseconds(1)))
    lines.append(
      "\(step.rawValue) \(Self.milliseconds(time)), \(tenths / 10).\(tenths % 10) processors, "
        + "at most \(usage.megabytes) MB so far")
    (last, used) = (now, usage.time)
  }

  /// The time that all threads have used, the kernel's for them included, and the largest resident set.
  private static func usage() -> (time: Duration, megabytes: Int) {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let times = [usage.ru_utime, usage.ru_stime].map {
      Duration.seconds($0.tv_sec) + .microseconds($0.tv_usec)
    }
    return (times[0] + times[1], usage.ru_maxrss / 1024)
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
