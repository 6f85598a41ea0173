internal import Glibc
package import Support

/// The machine's disk.
package struct DiskFileSystem: FileSystem {
  /// The machine's own.
  package init() {}

  /// Follows links within the bounds; lists the others as strays.
  package func files(
    below folder: String, within bounds: [String]
  ) throws(FileError) -> FoundFiles {
    let bounds = bounds.map(resolved)
    var (files, strays, pending): ([String], [String], [String]) = ([], [], [""])
    while let relative = pending.popLast() {
      let parent = "\(folder)/\(relative)"
      for entry in try entries(of: parent) {
        let path = relative + entry.name
        let target = entry.isLink ? end(of: parent + entry.name) : nil
        if let target, !bounds.contains(where: { Self.holds($0, target) }) {
          strays.append(path)
        } else if entry.isFolder, !(target.map { Self.holds($0, resolved(parent)) } ?? false) {
          pending.append("\(path)/")
        } else {
          // A link back to a folder that it is in among them: it can't be read.
          files.append(path)
        }
      }
    }
    return FoundFiles(files: files, strays: strays)
  }

  /// Where a path leads, without links; nil where that is nowhere.
  private func end(of path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether a path without links is that of the folder or of something below it.
  private static func holds(_ folder: String, _ path: String) -> Bool {
    folder == "/" || path == folder || path.hasPrefix(folder + "/")
  }

  /// The names in a folder, sorted.
  package func names(in folder: String) throws(FileError) -> [String] {
    try entries(of: folder).map(\.name).sorted()
  }

  private struct Entry {
    let name: String
    let isFolder: Bool
    let isLink: Bool
  }

  /// The entries of a folder; symbolic links count as what they lead to.
  private func entries(of folder: String) throws(FileError) -> [Entry] {
    guard let stream = opendir(folder) else {
      if errno == ENOENT { return [] }
      throw FileError("list", folder, code: errno)
    }
    defer { closedir(stream) }
    var found: [Entry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw FileError("list", folder, code: errno) }
        return found
      }
      let name = Self.name(of: entry)
      guard name != ".", name != ".." else { continue }
      let type = Int32(entry.pointee.d_type)
      let isKnown = type == Int32(DT_DIR) || type == Int32(DT_REG)
      let path = "\(folder)/\(name)"
      found.append(
        Entry(
          name: name, isFolder: isKnown ? type == Int32(DT_DIR) : isFolder(path),
          isLink: !isKnown && isLink(path)))
    }
  }

  private func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Sorted by the bytes of their names.
  package func entries(in folder: String) throws(FileError) -> [FolderEntry] {
    guard let stream = opendir(folder) else {
      if errno == ENOENT || errno == ENOTDIR { return [] }
      throw FileError("list", folder, code: errno)
    }
    defer { closedir(stream) }
    var found: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw FileError("list", folder, code: errno) }
        return found.sorted { $0.name.precedesByBytes($1.name) }
      }
      let name = Self.name(of: entry)
      guard name != ".", name != ".." else { continue }
      let isUTF8 = Self.isUTF8(entry)
      let kind = Self.kind(ofType: Int32(entry.pointee.d_type)) ?? kind(of: "\(folder)/\(name)")
      // Without a kind it is gone again, or its name can't be looked up.
      guard let kind = kind ?? (isUTF8 ? nil : .other) else { continue }
      found.append(FolderEntry(name: name, isUTF8: isUTF8, kind: kind))
    }
  }

  /// Nil where there is nothing; follows no link.
  package func kind(of path: String) -> FolderEntry.Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// As readdir(3) states it; nil where the file system doesn't.
  private static func kind(ofType type: Int32) -> FolderEntry.Kind? {
    switch type {
    case Int32(DT_REG): .file
    case Int32(DT_DIR): .folder
    case Int32(DT_LNK): .link
    case Int32(DT_UNKNOWN): nil
    default: .other
    }
  }

  private static func isUTF8(_ entry: UnsafeMutablePointer<dirent>) -> Bool {
    withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
        String(validatingCString: $0) != nil
      }
    }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
  }

  /// Whether a folder is there, or a link that leads to one.
  package func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// In bytes: every file is held in memory as a whole.
  private static let largestFile = 512 << 20

  /// Throws `EFBIG` above 512 MB, `ENOTSUP` for a pipe, a socket or a device.
  package func read(_ path: String) throws(FileError) -> [UInt8] {
    // Without waiting: a pipe that nobody writes to would hold the build forever. A device may do
    // anything when it is opened, so what is none is known first.
    var before = stat()
    guard stat(path, &before) == 0 else { throw FileError("read", path, code: errno) }
    guard [S_IFREG, S_IFDIR].contains(before.st_mode & S_IFMT) else {
      throw FileError("read", path, code: ENOTSUP)
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileError("read", path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError("read", path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      throw FileError("read", path, code: isFolder ? EISDIR : ENOTSUP)
    }
    return try Self.bytes(of: descriptor, Int(status.st_size), path)
  }

  /// All bytes of an open file of that size.
  static func bytes(
    of descriptor: Int32, _ size: Int, _ path: String
  ) throws(FileError) -> [UInt8] {
    var code: Int32 = 0
    guard size > 0 else { return [] }
    guard size <= Self.largestFile else {
      throw FileError("read", path, code: EFBIG, "too large: 512 MB at most")
    }
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(descriptor, buffer.baseAddress! + count, size - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { code = errno }
        guard got > 0 else { return }
        count += got
      }
    }
    guard code == 0 else { throw FileError("read", path, code: code) }
    return bytes
  }

  /// Nil for anything but a regular file.
  package func status(of path: String) -> FileStatus? {
    status(at: DiskPath(path)).flatMap { $0.kind == .file ? $0 : nil }
  }

  /// Follows no link at the path's end.
  package func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// The path as it is where nothing is there.
  package func resolved(_ path: String) -> String {
    end(of: path) ?? path
  }
}
