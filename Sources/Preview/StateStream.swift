/// Server-sent events: the state of one page, at once and whenever it is another. Every part is
/// asked for again when it can be sent, so a slow client misses states but never the last.
struct StateStream {
  private let preview: Preview
  private let path: String
  private var signals: AsyncStream<Void>.Iterator
  private var last: PageState?

  init(preview: Preview, path: String, signals: AsyncStream<Void>) {
    self.preview = preview
    self.path = path
    self.signals = signals.makeAsyncIterator()
  }

  /// The next part to send; nil when the preview ends.
  mutating func next() async throws -> [UInt8]? {
    guard await signals.next() != nil else { return nil }
    let state = await preview.state(of: path)
    // A comment, which shows whether the client is still there.
    guard state != last else { return Array(":\n\n".utf8) }
    defer { last = state }
    let retry = last == nil ? "retry: 1000\n" : ""
    return Array("\(retry)data: ".utf8) + state.json + Array("\n\n".utf8)
  }
}
