internal import Diagnostics
internal import FlyingSocks
internal import Glibc
import Support

/// Shows a preview over HTTP, to this machine only: on 127.0.0.1, and on ::1 where it has that.
package struct PreviewServer: Sendable {
  private let preview: Preview
  private let answerer: any Answerer

  /// Nothing is opened yet. Requests are answered by the preview, or by what is put over it.
  package init(_ preview: Preview, answeredBy answerer: (any Answerer)? = nil) {
    self.preview = preview
    self.answerer = answerer ?? preview
  }

  /// Serves on the first free port from `port` on (0 is any free one) until the task is cancelled or
  /// the machine fails; `whenListening` gets the port when it can be asked.
  package func run(
    from port: UInt16, whenListening: @escaping @Sendable (UInt16) -> Void
  ) async throws {
    let place = try Self.firstFree(from: port)
    let pool = SocketPool.ePoll()
    try await pool.prepare()
    let listeners = try place.sockets.map { try AsyncSocket(socket: $0, pool: pool) }
    defer { for socket in place.sockets { Self.closeQuietly(socket) } }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.run() }
      for listener in listeners { group.addTask { try await accept(on: listener) } }
      group.addTask {
        while true {
          try await Task.sleep(for: Self.beat)
          await preview.beat()
        }
      }
      whenListening(place.port)
      try await group.next()
      group.cancelAll()
    }
  }

  /// How long a stream whose client has left may stay.
  private static let beat = Duration.seconds(15)
  /// How long to wait where the machine can open no more connections for now.
  private static let pause = Duration.milliseconds(100)

  private func accept(on listener: AsyncSocket) async throws {
    try await withThrowingDiscardingTaskGroup { group in
      while !Task.isCancelled {
        do {
          let connection = Connection(try await listener.accept(), to: preview, answerer)
          group.addTask { await connection.serve() }
        } catch SocketError.failed {
          try await Task.sleep(for: Self.pause)
        }
      }
    }
  }
}

// MARK: - Listening

extension PreviewServer {
  private struct Place {
    let port: UInt16
    let sockets: [Socket]
  }

  private static let attempts = 100

  private static func firstFree(from port: UInt16) throws -> Place {
    for attempt in 0..<attempts {
      guard let candidate = UInt16(exactly: port == 0 ? 0 : Int(port) + attempt) else { break }
      if let place = place(candidate) { return place }
    }
    throw FileError("listen on", "port \(port) or one of the next", code: EADDRINUSE)
  }

  /// Listens on both addresses at one port; nil where that is in use.
  private static func place(_ port: UInt16) -> Place? {
    do {
      let first = try listening(at: sockaddr_in.inet(ip4: "127.0.0.1", port: port))
      guard case .ip4(_, let free) = try first.sockname() else { return nil }
      do {
        let second = try listening(at: sockaddr_in6.inet6(ip6: "::1", port: free))
        return Place(port: free, sockets: [first, second])
      } catch SocketError.failed(_, let code, _) where code == EADDRINUSE {
        closeQuietly(first)
        return nil
      } catch {
        return Place(port: free, sockets: [first])
      }
    } catch {
      return nil
    }
  }

  private static func listening<Address: SocketAddress>(at address: Address) throws -> Socket {
    let socket = try Socket(domain: Int32(Address.family))
    do {
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: address)
      try socket.listen()
      return socket
    } catch {
      closeQuietly(socket)
      throw error
    }
  }

  private static func closeQuietly(_ socket: Socket) {
    do { try socket.close() } catch {}
  }
}
