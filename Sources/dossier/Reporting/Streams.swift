internal import Diagnostics
internal import Glibc
import Support

/// Where a command writes to.
enum Stream: Int32 {
  case output = 1
  case errors = 2

  fileprivate var name: String { self == .output ? "standard output" : "standard error" }
}

/// Writes the whole of a command's answer: a pipe's reader waits for it. If that fails, so does the
/// command.
func send(_ text: String, to stream: Stream = .output) throws(FileError) {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let written = rest.withUnsafeBytes { Glibc.write(stream.rawValue, $0.baseAddress, $0.count) }
    if written < 0, errno == EINTR { continue }
    guard written > 0 else {
      throw FileError("write", stream.name, code: written < 0 ? errno : EIO)
    }
    rest = rest.dropFirst(written)
  }
}

/// All bytes up to a stream's end.
func readToEnd(of descriptor: Int32) -> [UInt8] {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return bytes }
    bytes += buffer[..<count]
  }
}

/// A line for whoever waits, on the standard error stream; nothing in it acts on a terminal. Where it
/// can't be written there is nowhere to say so.
func printError(_ line: String) {
  do throws(FileError) { try send(line.withVisibleControls + "\n", to: .errors) } catch {}
}

/// A diagnostic for whoever waits, on the standard error stream.
func printError(_ diagnostic: Diagnostic) {
  do throws(FileError) { try send(diagnostic.text, to: .errors) } catch {}
}
