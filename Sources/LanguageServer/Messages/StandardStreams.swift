internal import Dispatch
internal import Glibc

/// The standard streams of a server that a client has started.
package enum StandardStreams {
  /// What arrives on the standard input, until it ends. Waiting for it takes a thread of its own, none
  /// of those that builds run on.
  package static func input() -> AsyncStream<[UInt8]> {
    let (stream, arrived) = AsyncStream.makeStream(of: [UInt8].self)
    DispatchQueue(label: "input").async {
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = read(STDIN_FILENO, &buffer, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return arrived.finish() }
        arrived.yield(Array(buffer[..<count]))
      }
    }
    return stream
  }

  /// Writes all bytes to the standard output; false where nobody reads them any more.
  package static func write(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }

  /// A reader that has gone makes writing fail, and doesn't end the program.
  package static func ignoreClosedPipes() {
    signal(SIGPIPE, SIG_IGN)
  }
}
