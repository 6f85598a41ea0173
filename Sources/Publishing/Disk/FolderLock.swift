import Diagnostics
internal import Glibc
package import Support

/// Keeps others from writing in a folder meanwhile, builds beside the output and desks where they save: a
/// lock (flock(2)) on it, which ends with its owner or with the process, however that ends.
package struct FolderLock: ~Copyable {
  let descriptor: Int32

  /// Waits for the lock; `onWait` is called once when that takes more than a second.
  package init(_ folder: String, onWait: () -> Void) throws(FileError) {
    let folder = Self.existing(folder)
    let opened = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { throw FileError("lock", folder, code: errno) }
    descriptor = opened
    guard !Self.locks(opened, within: 50) else { return }
    onWait()
    while flock(opened, LOCK_EX) != 0, errno == EINTR {}
  }

  /// The folder, or the nearest above it that is there.
  private static func existing(_ folder: String) -> String {
    var folder = folder
    while !DiskFileSystem().exists(folder) {
      guard let slash = folder.lastIndex(of: "/") else { return "." }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
    return folder
  }

  /// Tries some times, 20 ms apart. A file system without locks lets everyone in, since stages are
  /// named after their builds.
  private static func locks(_ descriptor: Int32, within tries: Int) -> Bool {
    for _ in 0..<tries {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      guard errno == EWOULDBLOCK || errno == EINTR else { return true }
      usleep(20_000)
    }
    return false
  }

  /// Lets the next one go on.
  package consuming func release() {}

  deinit { close(descriptor) }
}
