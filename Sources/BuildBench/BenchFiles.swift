import Publishing
import Support

/// The files that the benchmark itself writes.
enum BenchFiles {
  static func write(_ text: String, to path: String) throws(FileError) {
    try DiskFileSystem().replace(path, with: Array(text.utf8))
  }

  static func text(_ path: String) throws(FileError) -> String {
    String(decoding: try DiskFileSystem().read(path), as: UTF8.self)
  }

  static func remove(_ path: String) throws(FileError) {
    try DiskFileSystem().remove(path)
  }
}
