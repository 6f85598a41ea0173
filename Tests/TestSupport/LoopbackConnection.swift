internal import Dispatch
internal import Glibc
package import Support
internal import Synchronization

/// A client that speaks just enough HTTP/1.1, and takes nothing from the server's library. It waits
/// on a queue of its own, so that it never holds a thread that the server needs.
package final class LoopbackConnection: Sendable {
  /// What a server sent back.
  package struct Reply: Sendable {
    /// Three digits.
    package let status: Int
    /// By name in lower case.
    package let headers: [String: String]
    /// As long as it was stated to be.
    package let body: [UInt8]
    /// The body as UTF-8.
    package var text: String { String(decoding: body, as: UTF8.self) }
  }

  private let port: UInt16
  private let socketInUse: Mutex<Int32>
  private var descriptor: Int32 { socketInUse.withLock { $0 } }
  /// When the last reply had come.
  private let lastReply = Mutex<ContinuousClock.Instant?>(nil)
  private let queue = DispatchQueue(label: "loopback-connection")

  /// A server may close a connection that nothing was asked on for this long, as on a machine that is
  /// busy with other tests.
  private static let idle = Duration.seconds(30)

  /// Connects to 127.0.0.1.
  package init(to port: UInt16) throws(FileError) {
    self.port = port
    socketInUse = Mutex(try Self.connected(to: port))
  }

  private static func connected(to port: UInt16) throws(FileError) -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw FileError("open", "a socket", code: errno) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw FileError("connect to", "127.0.0.1:\(port)", code: errno) }
    return descriptor
  }

  deinit { close(descriptor) }

  /// Ends the conversation; whoever waits for bytes gets no more.
  package func end() { shutdown(descriptor, Int32(SHUT_RDWR)) }

  /// Sends a request and reads its reply, whose length must be stated; the connection stays open. Where the
  /// server has closed one that was idle, it is asked again on another (RFC 9112, section 9.3.1).
  package func ask(
    _ target: String, method: String = "GET", headers: [String: String] = [:], body: String = ""
  ) async throws(FileError) -> Reply {
    let length = body.isEmpty ? [:] : ["Content-Length": String(body.utf8.count)]
    let request = Self.request(target, method, headers.merging(length) { own, _ in own }) + body
    return try await onQueue { () throws(FileError) in
      let (head, rest) = try self.head(of: request)
      let sendsNone = method == "HEAD" || head.status == 304
      let length = sendsNone ? 0 : Int(head.headers["content-length"] ?? "") ?? 0
      var body = rest
      while body.count < length { body += try self.read() }
      self.lastReply.withLock { $0 = .now }
      return Reply(status: head.status, headers: head.headers, body: body)
    }
  }

  /// Sends bytes as they are and reads all that comes back until the server closes.
  package func exchange(_ request: String) async throws(FileError) -> String {
    try await onQueue { () throws(FileError) in
      try self.send(request)
      var all: [UInt8] = []
      while true {
        let part = try self.read()
        if part.isEmpty { return String(decoding: all, as: UTF8.self) }
        all += part
      }
    }
  }

  /// The values of the `data:` lines of a stream of server-sent events, until it ends.
  ///
  /// `comments`: the lines that show the connection to be open, too, as `:`.
  package func events(_ target: String, comments: Bool = false) -> AsyncStream<String> {
    let (events, sink) = AsyncStream.makeStream(of: String.self)
    queue.async {
      defer { sink.finish() }
      do throws(FileError) {
        try self.send(Self.request(target, "GET", [:]))
        var pending: [UInt8] = []
        while true {
          let part = try self.read()
          guard !part.isEmpty else { return }
          pending += part
          while let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
            let line = String(decoding: pending[..<end], as: UTF8.self)
            pending.removeSubrange(...end)
            if line.hasPrefix("data: ") { sink.yield(String(line.dropFirst(6))) }
            if comments, line.hasPrefix(":") { sink.yield(":") }
          }
        }
      } catch {
        // The stream has ended, which is what its reader sees.
      }
    }
    return events
  }
}

extension LoopbackConnection {
  private static func request(_ target: String, _ method: String, _ headers: [String: String])
    -> String
  {
    let all = headers.merging(["Host": "localhost"]) { own, _ in own }
    let lines = all.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\r\n" }
    return "\(method) \(target) HTTP/1.1\r\n\(lines.joined())\r\n"
  }

  private func onQueue<Value: Sendable>(
    _ work: @escaping @Sendable () throws(FileError) -> Value
  ) async throws(FileError) -> Value {
    let result: Result<Value, FileError> = await withCheckedContinuation { continuation in
      queue.async {
        do throws(FileError) {
          continuation.resume(returning: .success(try work()))
        } catch {
          continuation.resume(returning: .failure(error))
        }
      }
    }
    return try result.get()
  }

  private func head(of request: String) throws(FileError) -> (
    head: (status: Int, headers: [String: String]), rest: [UInt8]
  ) {
    do throws(FileError) {
      try send(request)
      return try readHead()
    } catch {
      guard let last = lastReply.withLock({ $0 }), last.duration(to: .now) > Self.idle else {
        throw error
      }
      close(descriptor)
      let another = try Self.connected(to: port)
      socketInUse.withLock { $0 = another }
      try send(request)
      return try readHead()
    }
  }

  private func send(_ text: String) throws(FileError) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard sent > 0 else { throw FileError("send to", "the server", code: errno) }
      rest = rest.dropFirst(sent)
    }
  }

  /// Empty when the server has closed.
  private func read() throws(FileError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 64 * 1024) { buffer, count in
      let got = recv(descriptor, buffer.baseAddress, buffer.count, 0)
      code = got < 0 ? errno : 0
      count = max(0, got)
    }
    guard code == 0 else { throw FileError("read from", "the server", code: code) }
    return bytes
  }

  private func readHead() throws(FileError) -> (
    head: (status: Int, headers: [String: String]), rest: [UInt8]
  ) {
    var bytes: [UInt8] = []
    let end = Array("\r\n\r\n".utf8)
    while true {
      let part = try read()
      guard !part.isEmpty else { throw FileError("read from", "the server", code: EPIPE) }
      bytes += part
      guard let range = bytes.firstRange(of: end) else { continue }
      let lines = String(decoding: bytes[..<range.lowerBound], as: UTF8.self)
        .split(separator: "\r\n")
      let status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
      var headers: [String: String] = [:]
      for line in lines.dropFirst() {
        let parts = line.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { continue }
        headers[parts[0].lowercased()] = String(parts[1].drop { $0 == " " })
      }
      return ((status, headers), Array(bytes[range.upperBound...]))
    }
  }
}
