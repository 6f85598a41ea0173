import Content
import Support
import Synchronization
import Templates

/// The texts that feeds show, each made when the first feed asks for it: a note is in the feed
/// of every entity that it mentions, with the same bytes.
final class FeedBodies: Sendable {
  private struct Held {
    /// Nil for a document without a text to show.
    var bodies: [EntityID: HTML?] = [:]
    var size = 0
  }

  /// How many bytes of texts are held.
  private let limit: Int
  private let held = Mutex(Held())

  /// Holds the first texts, of so many bytes; those of 10,000 pages take about 15 MB.
  init(limit: Int = 64 << 20) {
    self.limit = limit
  }

  /// The text of a document, which `make` makes if it is not held; two feeds may do so at once.
  func body(of id: EntityID, _ make: () -> HTML?) -> HTML? {
    if let body = held.withLock({ $0.bodies[id] }) { return body }
    let body = make().map { HTML($0.bytes.fitted) }
    let size = body?.bytes.count ?? 0
    held.withLock { held in
      guard held.size + size <= limit else { return }
      held.bodies[id] = .some(body)
      held.size += size
    }
    return body
  }
}
