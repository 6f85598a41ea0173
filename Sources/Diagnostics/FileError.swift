internal import Glibc

/// The machine failed, not the author: which operation, on which path, and why.
package struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// In the words of a sentence: `read`, `list`, `write`, `exchange`.
  package let operation: String
  package let path: String
  /// As in `errno.h`.
  package let code: Int32

  package init(_ operation: String, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  package var description: String {
    "cannot \(operation) '\(path)': \(String(cString: strerror(code)))"
  }
}
