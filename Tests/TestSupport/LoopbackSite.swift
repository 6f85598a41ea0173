internal import Foundation
internal import Glibc
internal import Synchronization

/// A server on a free port of this machine that answers with a status for each path, or with a
/// redirect; 404 for any other. Where the status is 0, and for HEAD where that is refused, it closes the
/// connection without an answer.
package final class LoopbackSite: Sendable {
  /// At 127.0.0.1.
  package var port: UInt16 { socket.port }
  private let socket = LoopbackSocket()
  private let state = Mutex<[String]>([])

  /// The first words of the requests so far: `HEAD /a`.
  package var asked: [String] { state.withLock { $0 } }

  package init(
    pages: [String: Int], redirects: [String: String] = [:], refusingHEAD: Set<String> = []
  ) {
    let listener = socket.descriptor
    precondition(listen(listener, 8) == 0)
    let thread = Thread { [weak self] in
      while case let client = accept(listener, nil, nil), client >= 0 {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = max(0, read(client, &buffer, buffer.count))
        let words = String(decoding: buffer[..<count], as: UTF8.self).split(separator: " ").prefix(
          2)
        self?.state.withLock { $0.append(words.joined(separator: " ")) }
        let path = words.count > 1 ? String(words[1]) : ""
        let location = redirects[path].map { "Location: \($0)\r\n" }
        let status = location != nil ? 302 : pages[path] ?? (path.isEmpty ? 400 : 404)
        guard status > 0, words.first != "HEAD" || !refusingHEAD.contains(path) else {
          close(client)
          continue
        }
        let answer = Array(
          ("HTTP/1.1 \(status) X\r\n\(location ?? "")Content-Length: 0\r\n"
            + "Connection: close\r\n\r\n").utf8)
        _ = write(client, answer, answer.count)
        close(client)
      }
    }
    thread.start()
  }

  deinit {
    shutdown(socket.descriptor, Int32(SHUT_RDWR))
  }
}
