internal import Glibc

/// The machine failed, not the author: which operation, on which path, and why.
package struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// In the words of a sentence: `read`, `list`, `write`, `exchange`.
  package let operation: String
  /// The path as the caller named it.
  package let path: String
  /// The system's error number, as in `errno.h`.
  package let code: Int32
  private let reason: String?

  /// Without a `reason` of ours the system's own words for the code are shown.
  package init(_ operation: String, _ path: String, code: Int32, _ reason: String? = nil) {
    self.operation = operation
    self.path = path
    self.code = code
    self.reason = reason
  }

  /// The same error at a path as its author knows it.
  package func at(_ path: String) -> FileError {
    FileError(operation, path, code: code, reason)
  }

  /// One line, in which nothing steers a terminal.
  package var description: String {
    "cannot \(operation) '\(path)': \(reason ?? String(cString: strerror(code)))"
      .withVisibleControls
  }
}
