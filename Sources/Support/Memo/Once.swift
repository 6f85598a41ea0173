internal import Synchronization

/// A value that is made when it is first asked for, once, whoever asks.
package final class Once<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)

  /// Without a value yet.
  package init() {}

  /// Whether the value was made.
  package var isMade: Bool { value.withLock { $0 != nil } }

  /// The value; `make` is called at most once.
  package func callAsFunction(_ make: () -> Value) -> Value {
    value.withLock { value in
      if let value { return value }
      let made = make()
      value = made
      return made
    }
  }
}
