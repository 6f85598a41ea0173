internal import Diagnostics
internal import Glibc
import Support

/// One run of curl, which asks for one address and prints the status of the answer.
struct CurlRequest {
  let address: String
  let isHead: Bool
  /// Scheme, host and port of the address.
  let site: String
  private let process: pid_t
  /// Of the pipe that curl prints into.
  private let output: Int32
  private var printed: [UInt8] = []

  init(_ address: String, isHead: Bool) throws(FileError) {
    self.address = address
    self.isHead = isHead
    site = Self.site(of: address)
    let words =
      ["curl", "--disable", "--globoff", "--path-as-is", "--silent", "--location"]
      + ["--max-redirs", "10", "--max-time", "20", "--max-filesize", "1000000"]
      + ["--output", "/dev/null"]
      + ["--proto", "=http,https", "--write-out", "%{http_code}"]
      + (isHead ? ["--head"] : ["--range", "0-0"]) + ["--", address]
    (process, output) = try OutsideProgram.start(words)
  }

  static func site(of address: String) -> String {
    let parts = address.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true)
    return parts.prefix(2).joined(separator: "//").lowercased()
  }

  /// Waits until some have printed something or ended; the places of those.
  static func ready(_ requests: [CurlRequest], within time: Duration) -> [Int] {
    var waits = requests.map { pollfd(fd: $0.output, events: Int16(POLLIN), revents: 0) }
    let milliseconds = Int32(clamping: Int(time / .milliseconds(1)) + 1)
    guard poll(&waits, nfds_t(waits.count), milliseconds) > 0 else { return [] }
    return waits.indices.filter { waits[$0].revents != 0 }
  }

  /// Reads what has been printed; true at the end.
  mutating func read() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = Glibc.read(output, &buffer, buffer.count)
    guard count > 0 else { return !(count < 0 && errno == EINTR) }
    printed += buffer[..<count]
    return false
  }

  /// What was printed, once all is read.
  func end() -> String {
    close(output)
    waitpid(process, nil, 0)
    return String(decoding: printed, as: UTF8.self)
  }

  /// Ends the run before its time.
  func stop() {
    kill(process, SIGTERM)
    _ = end()
  }
}
