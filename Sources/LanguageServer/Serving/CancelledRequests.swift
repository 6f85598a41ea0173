internal import Support
internal import Synchronization

/// The requests that a client no longer waits for, known as soon as their cancellation has arrived, while
/// earlier messages still wait their turn.
final class CancelledRequests: Sendable {
  private let ids = Mutex<Set<RequestID>>([])

  func insert(_ id: RequestID) { ids.withLock { _ = $0.insert(id) } }
  func remove(_ id: RequestID) { ids.withLock { _ = $0.remove(id) } }
  func contains(_ id: RequestID) -> Bool { ids.withLock { $0.contains(id) } }
}
