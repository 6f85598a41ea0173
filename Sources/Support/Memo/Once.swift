public import Synchronization

/// A value that is made when it is first asked for, once, whoever asks.
///
/// `@usableFromInline`, as without it the compiler makes no special versions of it for the modules that have
/// such values: each look would copy the value by what its type says at run time.
@usableFromInline package final class Once<Value: Sendable>: Sendable {
  @usableFromInline let value: Mutex<Value?>

  /// Without a value yet, or with one.
  @inlinable package init(_ value: Value? = nil) { self.value = Mutex(value) }

  /// Whether the value was made.
  package var isMade: Bool { value.withLock { $0 != nil } }

  /// The value; `make` is called at most once.
  @inlinable package func callAsFunction(_ make: () -> Value) -> Value {
    value.withLock { value in
      if let value { return value }
      let made = make()
      value = made
      return made
    }
  }
}
