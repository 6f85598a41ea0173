internal import Synchronization

/// How long some work took that several processors do at once, all of them together.
package final class WorkTime: Sendable {
  private let sum = Mutex(Duration.zero)

  /// What was measured so far.
  package var total: Duration { sum.withLock { $0 } }

  func measure<Value, Failure: Error>(
    _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let start = ContinuousClock.now
    defer { sum.withLock { $0 += start.duration(to: .now) } }
    return try work()
  }
}
