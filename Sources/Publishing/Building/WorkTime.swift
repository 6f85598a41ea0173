internal import Synchronization

/// How long some work took that several processors do at once, all of them together.
package final class WorkTime: Sendable {
  private let nanoseconds = Atomic(0)

  /// What was measured so far.
  package var total: Duration { .nanoseconds(nanoseconds.load(ordering: .relaxed)) }

  func measure<Value, Failure: Error>(
    _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let start = ContinuousClock.now
    defer {
      let time = Int(start.duration(to: .now) / .nanoseconds(1))
      nanoseconds.wrappingAdd(time, ordering: .relaxed)
    }
    return try work()
  }
}
