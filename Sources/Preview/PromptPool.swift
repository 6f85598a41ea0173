internal import FlyingFox
internal import FlyingSocks
internal import Glibc

/// FlyingFox's own pool, whose sockets send at once. FlyingFox writes a reply's head and body apart,
/// and without TCP_NODELAY the kernel keeps the body back until the client acknowledges the head,
/// which it may take 40 ms for. A connection inherits the option from the socket it was accepted on,
/// which waits here before its first.
struct PromptPool<Base: AsyncSocketPool>: AsyncSocketPool {
  private let base: Base

  init(_ base: Base) {
    self.base = base
  }

  func prepare() async throws { try await base.prepare() }
  func run() async throws { try await base.run() }

  func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
    try socket.setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
    try await base.suspendSocket(socket, untilReadyFor: events)
  }
}
