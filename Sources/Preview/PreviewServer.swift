internal import Diagnostics
internal import FlyingFox
internal import FlyingSocks
internal import FoundationEssentials
internal import Glibc

/// Shows a preview over HTTP, to this machine only: on 127.0.0.1, and on ::1 where it has that.
package struct PreviewServer: Sendable {
  private let preview: Preview

  package init(_ preview: Preview) {
    self.preview = preview
  }

  /// Serves on the first free port from `port` on (0 is any free one) until the task is cancelled or
  /// the machine fails; tells the port when it can be asked.
  package func run(
    from port: UInt16, whenListening: @escaping @Sendable (UInt16) -> Void
  ) async throws {
    for attempt in 0..<Self.attempts {
      guard let candidate = UInt16(exactly: port == 0 ? 0 : Int(port) + attempt) else { break }
      guard let free = Self.freePort(candidate) else { continue }
      do {
        return try await run(on: free, whenListening)
      } catch SocketError.failed(_, let code, _) where code == EADDRINUSE {
        // Taken since it was tried.
      }
    }
    throw FileError("listen on", "port \(port) or one of the next", code: EADDRINUSE)
  }

  private static let attempts = 100

  /// A port that nobody listens on.
  private struct FreePort {
    let port: UInt16
    let hasIPv6: Bool
  }

  private func run(
    on free: FreePort, _ whenListening: @escaping @Sendable (UInt16) -> Void
  ) async throws {
    var servers = [server(at: try sockaddr_in.inet(ip4: "127.0.0.1", port: free.port))]
    if free.hasIPv6 {
      servers.append(server(at: try sockaddr_in6.inet6(ip6: "::1", port: free.port)))
    }
    try await withThrowingTaskGroup(of: Void.self) { [servers] group in
      for server in servers { group.addTask { try await server.run() } }
      group.addTask {
        for server in servers { try await server.waitUntilListening() }
        whenListening(free.port)
        while true {
          try await Task.sleep(for: Self.beat)
          await preview.beat()
        }
      }
      try await group.next()
      group.cancelAll()
    }
  }

  /// How long a stream whose client has left may stay.
  private static let beat = Duration.seconds(15)

  private func server(at address: some SocketAddress) -> HTTPServer {
    let preview = preview
    return HTTPServer(
      address: address, timeout: 60, pool: PromptPool(HTTPServer.defaultPool()), logger: .disabled,
      handler: ClosureHTTPHandler { request in
        let answer = await preview.answer(to: Request(request))
        return await HTTPResponse(answer, of: preview)
      })
  }

  /// Tries to listen, on both addresses at one port.
  private static func freePort(_ port: UInt16) -> FreePort? {
    do {
      let first = try listening(on: .inet(ip4: "127.0.0.1", port: port))
      defer { closeQuietly(first) }
      guard case .ip4(_, let free) = try first.sockname() else { return nil }
      do {
        closeQuietly(try listening(on: .inet6(ip6: "::1", port: free)))
        return FreePort(port: free, hasIPv6: true)
      } catch SocketError.failed(_, let code, _) where code == EADDRINUSE {
        return nil
      } catch {
        return FreePort(port: free, hasIPv6: false)
      }
    } catch {
      return nil
    }
  }
}

extension PreviewServer {
  private static func listening(on address: sockaddr_in) throws -> Socket {
    try listening(at: address)
  }

  private static func listening(on address: sockaddr_in6) throws -> Socket {
    try listening(at: address)
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

  /// A socket that was opened to try a port; that it can't be closed tells nothing more.
  private static func closeQuietly(_ socket: Socket) {
    do { try socket.close() } catch {}
  }
}
