internal import FlyingSocks

/// Server-sent events: the state of one page, at once and whenever it is another. Every part is
/// asked for anew when it can be sent, so a slow client misses states but never the last.
struct StateStream: AsyncBufferedSequence {
  typealias Element = UInt8

  let preview: Preview
  let path: String
  let signals: AsyncStream<Void>

  func makeAsyncIterator() -> Iterator {
    Iterator(preview: preview, path: path, signals: signals.makeAsyncIterator())
  }

  struct Iterator: AsyncBufferedIteratorProtocol {
    let preview: Preview
    let path: String
    var signals: AsyncStream<Void>.Iterator
    private var last: PageState?
    private var rest: ArraySlice<UInt8> = []

    init(preview: Preview, path: String, signals: AsyncStream<Void>.Iterator) {
      self.preview = preview
      self.path = path
      self.signals = signals
    }

    mutating func next() async throws -> UInt8? {
      if rest.isEmpty { rest = try await nextPart()?[...] ?? [] }
      return rest.popFirst()
    }

    mutating func nextBuffer(suggested count: Int) async throws -> ArraySlice<UInt8>? {
      if rest.isEmpty { rest = try await nextPart()?[...] ?? [] }
      guard !rest.isEmpty else { return nil }
      defer { rest = rest.dropFirst(count) }
      return rest.prefix(count)
    }

    /// Nil when the preview ends.
    private mutating func nextPart() async throws -> [UInt8]? {
      guard await signals.next() != nil else { return nil }
      let state = await preview.state(of: path)
      // A comment, which shows whether the client is still there.
      guard state != last else { return Array(":\n\n".utf8) }
      defer { last = state }
      let retry = last == nil ? "retry: 1000\n" : ""
      return Array("\(retry)data: ".utf8) + (try state.json) + Array("\n\n".utf8)
    }
  }
}
