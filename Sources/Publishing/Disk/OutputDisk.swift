import Diagnostics
internal import Glibc
package import Support

/// What publishing and keeping a memo need of a disk. No function follows a link that is the last
/// name of its path.
package protocol OutputDisk: FileSystem {
  /// Nil where nothing is there.
  func status(at path: DiskPath) -> FileStatus?
  /// The same of names in one folder, in their order.
  func statuses(of names: [DiskPath], in folder: DiskPath) -> [FileStatus?]
  /// A folder's entries, in any order.
  func entries(of folder: DiskPath) throws(FileError) -> [DiskEntry]
  /// The bytes of a regular file; `EFBIG` where they are more than `limit`.
  func read(_ path: DiskPath, atMost limit: Int) throws(FileError) -> [UInt8]
  /// Writes a new file.
  func write(_ bytes: [UInt8], to path: DiskPath) throws(FileError)
  /// Makes a new folder in one that is there.
  func makeFolder(_ path: DiskPath) throws(FileError)
  /// Gives anything but a folder a second name: a hard link.
  func link(_ existing: DiskPath, to new: DiskPath) throws(FileError)
  /// Gives another name, which a file or an empty folder may have had.
  func rename(_ old: DiskPath, to new: DiskPath) throws(FileError)
  /// Exchanges two folders or files in one step; false where the file system cannot.
  func exchange(_ first: DiskPath, _ second: DiskPath) throws(FileError) -> Bool
  /// Returns once what a file holds, or a folder lists, would survive a loss of power.
  func sync(_ path: DiskPath) throws(FileError)
  /// Whether this process may write to a file (access(2)).
  func isWritable(_ path: DiskPath) -> Bool
  /// Removes anything but a folder.
  func unlink(_ path: DiskPath) throws(FileError)
  /// Removes an empty folder.
  func removeFolder(_ path: DiskPath) throws(FileError)
  /// Sets the twelve bits of a file or a folder.
  func setMode(_ mode: UInt32, of path: DiskPath) throws(FileError)
  /// Gives a folder the mode and, where we may, the owner of another.
  func copyAttributes(of folder: DiskPath, to other: DiskPath) throws(FileError)
  /// The process's umask.
  func creationMask() -> UInt32
  /// Whether the folder, or one below it, is the root of another file system: a mount point.
  func holdsMount(_ folder: DiskPath) -> Bool
  /// Whether a path, resolved from its nearest existing folder, is the folder or inside it.
  func isPath(_ path: String, within folder: String) -> Bool
}

/// A name in a folder.
package struct DiskEntry: Hashable, Sendable {
  /// From the folder that was asked for.
  package let path: DiskPath
  /// What the entry itself is.
  package let kind: FileStatus.Kind
  /// The number of the inode; nil where listing the folder doesn't give it.
  package let inode: UInt64?

  /// An entry of a folder.
  package init(_ path: DiskPath, _ kind: FileStatus.Kind, inode: UInt64? = nil) {
    self.path = path
    self.kind = kind
    self.inode = inode
  }
}

extension OutputDisk {
  /// One by one.
  package func statuses(of names: [DiskPath], in folder: DiskPath) -> [FileStatus?] {
    names.map { status(at: folder / $0) }
  }

  /// All that is below a folder, a folder before what is in it. No link is followed; a folder
  /// that may not be read is listed alone.
  package func tree(below root: DiskPath) throws(FileError) -> [DiskEntry] {
    var found: [DiskEntry] = []
    var pending = [DiskPath("")]
    while let folder = pending.popLast() {
      do throws(FileError) {
        for entry in try entries(of: root / folder) {
          let path = folder / entry.path
          found.append(DiskEntry(path, entry.kind, inode: entry.inode))
          if entry.kind == .folder { pending.append(path) }
        }
      } catch {
        guard !folder.bytes.isEmpty, error.code == EACCES || error.code == ENOENT else {
          throw error
        }
      }
    }
    return found.sorted { $0.path < $1.path }
  }

  /// Removes whatever is there, with all in it; a link is removed and not followed.
  package func remove(_ path: DiskPath) throws(FileError) {
    guard let status = status(at: path) else { return }
    guard status.kind == .folder else { return try unlink(path) }
    if status.mode & 0o700 != 0o700 { try setMode(status.mode | 0o700, of: path) }
    for entry in try entries(of: path) {
      if entry.kind == .folder {
        try remove(path / entry.path)
      } else {
        try unlink(path / entry.path)
      }
    }
    try removeFolder(path)
  }

  /// Why nothing may be written to a path below a folder; nil where nothing is against it.
  package func refusal(ofWritingTo path: String, below root: String) -> String? {
    link(from: root, to: path).map {
      "'\($0)' is a symbolic link, and nothing is written through links"
    }
  }

  /// The first symbolic link on the way from a folder down to a path; nil where there is none.
  package func link(from root: String, to path: String) -> String? {
    let parts = path.split(separator: "/")
    for count in parts.indices {
      let way = parts[...count].joined(separator: "/")
      if status(at: DiskPath(root) / way)?.kind == .other { return way }
    }
    return nil
  }
}

// MARK: - Paths that are text

extension OutputDisk {
  /// Writes a new file.
  package func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    try write(bytes, to: DiskPath(path))
  }

  /// Writes a file in a new place and puts it in the place of what is there, so that nothing else
  /// that has a name for that is written into.
  package func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    let path = DiskPath(path)
    let name = DiskPath(bytes: Array(".".utf8) + path.name.bytes + Array(".new".utf8))
    let new = path.folder.map { $0 / name } ?? name
    if let status = status(at: new), status.kind != .folder { try unlink(new) }
    try write(bytes, to: new)
    do throws(FileError) {
      if let old = status(at: path), old.kind == .file { try setMode(old.mode, of: new) }
      try rename(new, to: path)
    } catch {
      do throws(FileError) { try unlink(new) } catch {}
      throw error
    }
  }

  /// Makes a folder and those above it; one that is there is left as it is.
  package func makeFolder(_ path: String) throws(FileError) {
    guard !path.isEmpty, !exists(path) else { return }
    if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
    do throws(FileError) { try makeFolder(DiskPath(path)) } catch {
      guard error.code == EEXIST else { throw error }
    }
  }

  /// Gives a file or folder another name.
  package func rename(_ old: String, to new: String) throws(FileError) {
    try rename(DiskPath(old), to: DiskPath(new))
  }

  /// Removes whatever is there, with all in it; a link is removed and not followed.
  package func remove(_ path: String) throws(FileError) {
    try remove(DiskPath(path))
  }
}
