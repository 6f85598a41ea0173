internal import Diagnostics
internal import Glibc
import Support

/// One run of curl, which asks for one address and prints the status of the answer.
struct CurlRequest {
  /// What came of a request.
  struct Answer {
    /// Of HTTP, three digits; `000` if the answer didn't come to an end.
    let status: String
    /// The server closed the connection without an answer.
    let isClosed: Bool
  }

  /// What curl takes as one word; more, and the system starts no program.
  static let longestAddress = 8192

  let address: String
  let isHead: Bool
  private let process: pid_t
  /// Of the pipe that curl prints into.
  private let output: Int32
  private var printed: [UInt8] = []

  init(_ address: String, isHead: Bool) throws(FileError) {
    self.address = address
    self.isHead = isHead
    let words =
      ["curl", "--disable", "--globoff", "--path-as-is", "--silent", "--location"]
      + ["--max-redirs", "10", "--max-time", "20", "--max-filesize", "1000000"]
      + ["--output", "/dev/null"]
      + ["--proto", "=http,https", "--write-out", "%{http_code} %{size_download}"]
      + (isHead ? ["--head"] : ["--range", "0-0"]) + ["--", address]
    (process, output) = try OutsideProgram.start(words)
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

  /// What came of it, once all is read.
  func end() -> Answer {
    close(output)
    var ended: Int32 = 0
    while waitpid(process, &ended, 0) < 0, errno == EINTR {}
    let words = String(decoding: printed, as: UTF8.self).split(separator: " ")
    guard words.count == 2 else { return Answer(status: "000", isClosed: false) }
    // As curl has them: the time was over; nothing was received; receiving failed.
    let (late, empty, failed): (Int32, Int32, Int32) = (28, 52, 56)
    let code = ended >> 8 & 0xff
    let isCutOff = (code == late || code == failed) && words[1] == "0"
    return Answer(
      status: isCutOff ? "000" : String(words[0]), isClosed: code == empty || code == failed)
  }

  /// Ends the run before its time.
  func stop() {
    kill(process, SIGTERM)
    _ = end()
  }
}
