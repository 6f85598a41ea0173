import Diagnostics
import Publishing

/// The files that the benchmark itself writes.
enum BenchFiles {
  static func write(_ text: String, to path: String) throws(FileError) {
    try DiskFileSystem().overwrite(path, with: Array(text.utf8))
  }

  static func remove(_ path: String) throws(FileError) {
    try DiskFileSystem().remove(path)
  }
}
