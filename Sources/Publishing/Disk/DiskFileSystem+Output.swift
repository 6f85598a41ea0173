internal import CLinux
internal import Glibc
package import Support

extension DiskPath {
  /// Calls the system with the path; a result below 0 is an error.
  @discardableResult fileprivate func call(
    _ operation: String, _ body: (UnsafePointer<CChar>) -> Int32
  ) throws(FileError) -> Int32 {
    let (result, code) = withPointer { (body($0), errno) }
    guard result >= 0 else { throw FileError(operation, description, code: code) }
    return result
  }

  fileprivate func withPointer<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: bytes.count + 1) { buffer in
      let end = UnsafeMutableRawBufferPointer(buffer).initializeMemory(
        as: UInt8.self, fromContentsOf: bytes)
      buffer[end.count] = 0
      return body(buffer.baseAddress!)
    }
  }
}

extension DiskFileSystem: OutputDisk {
  /// Nil where there is nothing; follows no link.
  package func status(at path: DiskPath) -> FileStatus? { Self.status(at: path, in: AT_FDCWD) }

  /// Looks the folder up once, which for its files takes longer than their own names.
  package func statuses(of names: [DiskPath], in folder: DiskPath) -> [FileStatus?] {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let descriptor = folder.withPointer { open($0, flags) }
    guard descriptor >= 0 else { return names.map { status(at: folder / $0) } }
    defer { close(descriptor) }
    return names.map { Self.status(at: $0, in: descriptor) }
  }

  private static func status(at path: DiskPath, in folder: Int32) -> FileStatus? {
    var found = stat()
    guard path.withPointer({ fstatat(folder, $0, &found, AT_SYMLINK_NOFOLLOW) }) == 0 else {
      return nil
    }
    return FileStatus(
      kind: kind(of: found), mode: found.st_mode & 0o7777, size: Int(found.st_size),
      inode: UInt64(found.st_ino), modified: nanoseconds(found.st_mtim),
      changed: nanoseconds(found.st_ctim))
  }

  private static func kind(of status: stat) -> FileStatus.Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }

  /// In any order, without `.` and `..`.
  package func entries(of folder: DiskPath) throws(FileError) -> [DiskEntry] {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let descriptor = try folder.call("list", { open($0, flags) })
    guard let stream = fdopendir(descriptor) else {
      close(descriptor)
      throw FileError("list", folder.description, code: errno)
    }
    defer { closedir(stream) }
    var found: [DiskEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw FileError("list", folder.description, code: errno) }
        return found
      }
      let name = Self.name(of: entry)
      guard name.bytes != Array(".".utf8), name.bytes != Array("..".utf8) else { continue }
      switch Int32(entry.pointee.d_type) {
      case Int32(DT_REG):
        found.append(DiskEntry(name, .file, inode: UInt64(entry.pointee.d_ino)))
      case Int32(DT_DIR): found.append(DiskEntry(name, .folder))
      case Int32(DT_UNKNOWN):
        // Some file systems leave it to lstat(2).
        if let status = status(at: folder / name) { found.append(DiskEntry(name, status.kind)) }
      default: found.append(DiskEntry(name, .other))
      }
    }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> DiskPath {
    withUnsafeBytes(of: &entry.pointee.d_name) { name in
      DiskPath(bytes: Array(name.prefix { $0 != 0 }))
    }
  }

  /// Throws `EFBIG` for more bytes than `limit`, `ENOTSUP` for anything but a file.
  package func read(_ path: DiskPath, atMost limit: Int) throws(FileError) -> [UInt8] {
    // Without waiting: a pipe that nobody writes to would hold the build forever.
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let descriptor = try path.call("read", { open($0, flags) })
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw FileError("read", path.description, code: errno)
    }
    guard Self.kind(of: status) == .file else {
      throw FileError("read", path.description, code: ENOTSUP)
    }
    guard status.st_size <= limit else { throw FileError("read", path.description, code: EFBIG) }
    return try Self.bytes(of: descriptor, Int(status.st_size), path.description)
  }

  /// Makes a new file; throws `EEXIST` where there is one.
  package func write(_ bytes: [UInt8], to path: DiskPath) throws(FileError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    let descriptor = try path.call("write", { open($0, flags, 0o644) })
    try Self.write(bytes, to: descriptor, path.description)
  }

  /// Writes all bytes and closes the descriptor.
  private static func write(
    _ bytes: [UInt8], to descriptor: Int32, _ path: String
  ) throws(FileError) {
    let code = bytes.withUnsafeBytes { buffer -> Int32 in
      var written = 0
      while written < buffer.count {
        let got = Glibc.write(descriptor, buffer.baseAddress! + written, buffer.count - written)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { return errno }
        written += got
      }
      return 0
    }
    let closed = close(descriptor)
    guard code == 0 else { throw FileError("write", path, code: code) }
    guard closed == 0 else { throw FileError("write", path, code: errno) }
  }

  /// Writes to something that is there and isn't a file of its own: a terminal, a pipe, a device, or the
  /// end of the file that one of the system's names leads to. Throws `ENXIO` where nobody has begun to
  /// read a pipe before `patience` is over.
  package func send(
    _ bytes: [UInt8], to path: DiskPath, patience: Duration = .seconds(5)
  ) throws(FileError) {
    let flags = O_WRONLY | O_APPEND | O_NOCTTY | O_CLOEXEC
    let end = ContinuousClock.now + patience
    while true {
      do throws(FileError) {
        // Without waiting: a pipe that nobody reads would hold the program forever.
        let descriptor = try path.call("write", { open($0, flags | O_NONBLOCK) })
        // From here on its reader sets the pace.
        _ = fcntl(descriptor, F_SETFL, flags)
        return try Self.write(bytes, to: descriptor, path.description)
      } catch {
        guard error.code == ENXIO else { throw error }
        guard ContinuousClock.now < end else {
          throw FileError("write", path.description, code: ENXIO, "nobody reads from it")
        }
        usleep(10_000)
      }
    }
  }

  /// Throws `EEXIST` where anything is there.
  package func makeFolder(_ path: DiskPath) throws(FileError) {
    try path.call("make the folder", { mkdir($0, 0o755) })
  }

  /// Makes a hard link.
  package func link(_ existing: DiskPath, to new: DiskPath) throws(FileError) {
    try new.call("link", { new in existing.withPointer { Glibc.link($0, new) } })
  }

  /// Replaces a file or an empty folder at the new path.
  package func rename(_ old: DiskPath, to new: DiskPath) throws(FileError) {
    try old.call("rename", { old in new.withPointer { Glibc.rename(old, $0) } })
  }

  /// False where the file system can't.
  package func exchange(_ first: DiskPath, _ second: DiskPath) throws(FileError) -> Bool {
    do throws(FileError) {
      try second.call("exchange", { second in first.withPointer { clinux_exchange($0, second) } })
      return true
    } catch {
      if error.code == EINVAL || error.code == ENOSYS || error.code == ENOTSUP { return false }
      throw error
    }
  }

  /// fsync(2); follows no link.
  package func sync(_ path: DiskPath) throws(FileError) {
    let descriptor = try path.call("save", { open($0, O_RDONLY | O_NOFOLLOW | O_CLOEXEC) })
    defer { close(descriptor) }
    // Some file systems have nothing to sync a folder with.
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw FileError("save", path.description, code: errno)
    }
  }

  /// By access(2), so root may write to anything.
  package func isWritable(_ path: DiskPath) -> Bool {
    path.withPointer { access($0, W_OK) } == 0
  }

  /// Removes anything but a folder.
  package func unlink(_ path: DiskPath) throws(FileError) {
    try path.call("remove", { Glibc.unlink($0) })
  }

  /// An empty one.
  package func removeFolder(_ path: DiskPath) throws(FileError) {
    try path.call("remove", { rmdir($0) })
  }

  /// The permission bits of chmod(2).
  package func setMode(_ mode: UInt32, of path: DiskPath) throws(FileError) {
    try path.call("set the mode of", { chmod($0, mode) })
  }

  /// The mode and, where we may, the owner and the group.
  package func copyAttributes(of folder: DiskPath, to other: DiskPath) throws(FileError) {
    var status = stat()
    try folder.call("read", { lstat($0, &status) })
    // Only root gives away what it owns, and others give a group that they belong to.
    _ = other.withPointer { lchown($0, status.st_uid, status.st_gid) }
    _ = other.withPointer { lchown($0, uid_t.max, status.st_gid) }
    try setMode(status.st_mode & 0o7777, of: other)
  }

  /// The process's umask.
  package func creationMask() -> UInt32 {
    let mask = umask(0)
    umask(mask)
    return mask
  }

  /// From the fifth field of proc_pid_mountinfo(5); a system without it has no mounts that we know.
  package func holdsMount(_ folder: DiskPath) -> Bool {
    let own = DiskPath(resolved(folder.description)).bytes
    guard let stream = fopen("/proc/self/mountinfo", "r") else { return false }
    defer { fclose(stream) }
    var line: UnsafeMutablePointer<CChar>?
    var room = 0
    defer { free(line) }
    while getline(&line, &room, stream) > 0, let text = line.map({ String(cString: $0) }) {
      let fields = text.split(separator: " ")
      guard fields.count > 4 else { continue }
      let mount = Self.unescaped(fields[4])
      if mount == own || mount.starts(with: own + [UInt8(ascii: "/")]) { return true }
    }
    return false
  }

  /// Spaces, tabs, line ends and backslashes are written as octal numbers: `\040`.
  private static func unescaped(_ field: Substring) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = field.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), let digits = String(rest.prefix(3)),
        let value = UInt8(digits, radix: 8)
      {
        bytes.append(value)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  /// Compared by device and inode, so that neither a mount nor another spelling of a name hides it.
  package func isPath(_ path: String, within folder: String) -> Bool {
    if path == folder || path.hasPrefix(folder + "/") { return true }
    guard let wanted = Self.identity(of: folder) else { return false }
    var path = path
    while true {
      if Self.identity(of: path) == wanted { return true }
      guard let slash = path.lastIndex(of: "/"), path != "/" else { return false }
      path = slash == path.startIndex ? "/" : String(path[..<slash])
    }
  }

  private struct Identity: Equatable {
    let device: UInt
    let inode: UInt
  }

  private static func identity(of path: String) -> Identity? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Identity(device: UInt(status.st_dev), inode: UInt(status.st_ino))
  }
}
