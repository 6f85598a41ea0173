internal import Foundation
internal import Glibc
internal import Synchronization

/// A server on a free port of this machine that answers with a status for each path, 404 for any
/// other.
package final class LoopbackSite: Sendable {
  package let port: UInt16
  private let listener: Int32
  private let state = Mutex<[String]>([])

  /// The first words of the requests so far: `HEAD /a`.
  package var asked: [String] { state.withLock { $0 } }

  package init(pages: [String: Int]) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 8) == 0
          && getsockname(listener, $0, &length) == 0
      }
    }
    precondition(isListening, "no port is free")
    self.listener = listener
    port = UInt16(bigEndian: address.sin_port)
    let thread = Thread { [weak self] in
      while case let client = accept(listener, nil, nil), client >= 0 {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = max(0, read(client, &buffer, buffer.count))
        let words = String(decoding: buffer[..<count], as: UTF8.self).split(separator: " ").prefix(
          2)
        self?.state.withLock { $0.append(words.joined(separator: " ")) }
        let status = words.count > 1 ? pages[String(words[1])] ?? 404 : 400
        let answer = Array(
          "HTTP/1.1 \(status) X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".utf8)
        _ = write(client, answer, answer.count)
        close(client)
      }
    }
    thread.start()
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }
}
