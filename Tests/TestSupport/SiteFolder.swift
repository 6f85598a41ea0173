internal import Glibc
internal import Publishing
package import Support

/// A site on disk for one test, removed with it.
package final class SiteFolder: Sendable {
  /// Absolute, without a slash at its end.
  package let path: String
  private let disk = DiskFileSystem()

  /// An empty folder.
  package init() throws(FileError) {
    // In memory where that can be had: a disk may take tens of milliseconds for a save.
    let parent = DiskFileSystem().exists("/dev/shm") ? "/dev/shm" : "/tmp"
    var template = Array("\(parent)/dossier-site-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileError("make", parent, code: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The site `Tests/Sites/small`.
  package static func small() throws(FileError) -> SiteFolder {
    let folder = try SiteFolder()
    let small = "\(Folders.sites)/small"
    let files = try folder.disk.contents(of: small)
    for (path, bytes) in files.sorted(by: { $0.key < $1.key })
    where !path.hasPrefix("Expected/") && !path.hasPrefix(".dossier/") {
      try folder.makeFolder(above: path)
      try folder.disk.write(bytes, to: "\(folder.path)/\(path)")
    }
    return folder
  }

  deinit {
    do { try disk.remove(path) } catch {}
  }

  /// A file as UTF-8, by its path below the folder.
  package func read(_ name: String) throws(FileError) -> String {
    String(decoding: try disk.read("\(path)/\(name)"), as: UTF8.self)
  }

  /// Saves a file in place, as an editor does that truncates and writes.
  package func write(_ text: String, to name: String) throws(FileError) {
    try write(Array(text.utf8), to: name)
  }

  private func write(_ bytes: [UInt8], to name: String) throws(FileError) {
    try makeFolder(above: name)
    let file = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0 else { throw FileError("write", name, code: errno) }
    defer { close(file) }
    guard Glibc.write(file, bytes, bytes.count) == bytes.count else {
      throw FileError("write", name, code: errno)
    }
  }

  /// Saves a file with more at its end; an image still is one.
  package func append(_ text: String, to name: String) throws(FileError) {
    try write(try disk.read("\(path)/\(name)") + Array(text.utf8), to: name)
  }

  /// Saves a file by renaming a new one over it.
  package func replace(_ name: String, with text: String) throws(FileError) {
    try makeFolder(above: name)
    try write(text, to: ".saving")
    try rename(".saving", to: name)
  }

  /// Renames a file, or a folder, below the folder.
  package func rename(_ old: String, to new: String) throws(FileError) {
    try disk.rename("\(path)/\(old)", to: "\(path)/\(new)")
  }

  /// Makes a folder and those above it.
  package func makeFolder(_ name: String) throws(FileError) {
    try disk.makeFolder("\(path)/\(name)")
  }

  /// Removes a file.
  package func remove(_ name: String) throws(FileError) {
    try disk.remove("\(path)/\(name)")
  }

  /// Whether a file or a folder is there.
  package func exists(_ name: String) -> Bool { disk.exists("\(path)/\(name)") }

  private func makeFolder(above name: String) throws(FileError) {
    guard let slash = name.lastIndex(of: "/") else { return }
    try makeFolder(String(name[..<slash]))
  }
}
