import Diagnostics
internal import Glibc
package import Support

/// What has become of a text that was to be saved over another.
package enum SaveOutcome: Hashable, Sendable {
  /// The file holds the text.
  case saved
  /// Nothing was written: the file isn't what the text was made from. Its bytes as they are; nil where
  /// there is no such file.
  case changed([UInt8]?)
}

extension OutputDisk {
  /// Puts bytes in the place of a file, all of them or none, if the file still is what it was when it was
  /// read (its digest; nil: there was no file). The file keeps its mode. It throws where the bytes can't be
  /// written, and for a file that may not be written to; then the file is as it was. The path is that of no
  /// link.
  package func save(
    _ bytes: [UInt8], to path: String, over earlier: Digest?
  ) throws(FileError) -> SaveOutcome {
    let path = DiskPath(path)
    let old = status(at: path)
    guard let earlier else {
      return old == nil ? try create(bytes, at: path) : .changed(try current(path))
    }
    guard let old, let now = try current(path), Digest(of: now) == earlier else {
      return .changed(try current(path))
    }
    guard old.mode & 0o222 != 0, isWritable(path) else {
      throw FileError("save", path.description, code: EACCES)
    }
    let new = path.beside(Self.unfinished)
    try put(bytes, at: new, mode: old.mode)
    return try exchange(new, with: path, bytes, earlier)
  }

  /// The bytes are complete on the disk at a place of their own before anything else happens.
  private func put(_ bytes: [UInt8], at new: DiskPath, mode: UInt32?) throws(FileError) {
    do throws(FileError) {
      try write(bytes, to: new)
      if let mode { try setMode(mode, of: new) }
      try sync(new)
    } catch {
      discard(new)
      throw error
    }
  }

  private func create(_ bytes: [UInt8], at path: DiskPath) throws(FileError) -> SaveOutcome {
    let new = path.beside(Self.unfinished)
    try put(bytes, at: new, mode: nil)
    defer { discard(new) }
    do throws(FileError) { try link(new, to: path) } catch {
      guard error.code == EEXIST else { throw error }
      return .changed(try current(path))
    }
    try syncFolder(of: path)
    return .saved
  }

  /// In one step, after which the earlier bytes are at the new file's place: if they aren't those that
  /// were read, somebody else has saved in between, and both go back.
  private func exchange(
    _ new: DiskPath, with path: DiskPath, _ bytes: [UInt8], _ earlier: Digest
  ) throws(FileError) -> SaveOutcome {
    do throws(FileError) {
      guard try exchange(new, path) else {
        // A file system that can't: looked at once more, then renamed.
        guard let now = try current(path), Digest(of: now) == earlier else {
          discard(new)
          return .changed(try current(path))
        }
        try rename(new, to: path)
        try syncFolder(of: path)
        return .saved
      }
    } catch {
      discard(new)
      guard error.code == ENOENT else { throw error }
      return .changed(try current(path))
    }
    let replaced = try current(new) ?? []
    guard Digest(of: replaced) == earlier else {
      _ = try exchange(new, path)
      // What comes back is ours, unless somebody has saved yet again: then it is kept.
      if try current(new) == bytes { discard(new) }
      return .changed(replaced)
    }
    try unlink(new)
    try syncFolder(of: path)
    return .saved
  }

  private static var largest: Int { 512 << 20 }

  /// What the name of a text ends with that isn't yet, or no longer, in its place.
  private static var unfinished: String {
    ".saving-" + String(UInt64.random(in: 0...(.max)), radix: 36)
  }

  /// Nil where there is no file.
  private func current(_ path: DiskPath) throws(FileError) -> [UInt8]? {
    do throws(FileError) { return try read(path, atMost: Self.largest) } catch {
      guard error.code == ENOENT else { throw error }
      return nil
    }
  }

  private func discard(_ path: DiskPath) {
    do throws(FileError) { try unlink(path) } catch {
      // It was never written, or the machine fails; what is left is hidden, and reported at the next start.
    }
  }

  private func syncFolder(of path: DiskPath) throws(FileError) {
    if let folder = path.folder { try sync(folder) }
  }

  /// What saving left below a folder where the program was stopped in the middle: paths from the folder.
  package func unfinishedSaves(below folder: String) throws(FileError) -> [String] {
    try tree(below: DiskPath(folder)).filter { entry in
      entry.kind == .file
        && String(decoding: entry.path.name.bytes, as: UTF8.self).contains(".saving-")
    }.map(\.path.description)
  }
}

extension DiskPath {
  /// A hidden name in the same folder, made of the path's own.
  fileprivate func beside(_ ending: String) -> DiskPath {
    let name = DiskPath(bytes: Array(".".utf8) + name.bytes + Array(ending.utf8))
    return folder.map { $0 / name } ?? name
  }
}
