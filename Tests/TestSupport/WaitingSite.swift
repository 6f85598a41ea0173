internal import Foundation
internal import Glibc
internal import Synchronization

/// A server on a free port of this machine that answers with status 200, but only once a number of
/// clients wait at the same time.
package final class WaitingSite: Sendable {
  /// At 127.0.0.1.
  package var port: UInt16 { socket.port }
  private let socket = LoopbackSocket()
  private let most = Mutex(0)

  /// How many clients have waited at the same time at most.
  package var mostAtOnce: Int { most.withLock { $0 } }

  /// Answers once so many clients wait.
  package init(for count: Int) {
    let listener = socket.descriptor
    precondition(listen(listener, 8) == 0)
    let thread = Thread { [weak self] in
      var waiting: [Int32] = []
      while case let client = accept(listener, nil, nil), client >= 0 {
        waiting.append(client)
        var next = pollfd(fd: listener, events: Int16(POLLIN), revents: 0)
        guard waiting.count >= count, poll(&next, 1, 0) == 0 else { continue }
        self?.most.withLock { $0 = max($0, waiting.count) }
        for client in waiting { Self.answer(client) }
        waiting = []
      }
    }
    thread.start()
  }

  private static func answer(_ client: Int32) {
    var buffer = [UInt8](repeating: 0, count: 4096)
    _ = read(client, &buffer, buffer.count)
    let answer = Array("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".utf8)
    _ = write(client, answer, answer.count)
    close(client)
  }

  deinit {
    shutdown(socket.descriptor, Int32(SHUT_RDWR))
  }
}
