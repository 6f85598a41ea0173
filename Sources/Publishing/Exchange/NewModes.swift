internal import Diagnostics
import Support

/// The modes that files and folders get which this build makes.
struct NewModes: Hashable, Sendable {
  /// The process's umask.
  let mask: UInt32
  let file: UInt32
  /// The nine bits of permission.
  let folder: UInt32

  init(mask: UInt32, file: UInt32, folder: UInt32) {
    self.mask = mask
    self.file = file
    self.folder = folder
  }

  /// As seen on a file and a folder made for it, since not every disk keeps what it is asked for.
  init(madeIn parent: DiskPath, on disk: some OutputDisk) throws(FileError) {
    let folder = parent / ".modes"
    let file = folder / "file"
    try disk.makeFolder(folder)
    try disk.write([], to: file)
    self.init(
      mask: disk.creationMask(), file: disk.status(at: file)?.mode ?? 0o644,
      folder: (disk.status(at: folder)?.mode ?? 0o755) & 0o777)
    try disk.unlink(file)
    try disk.removeFolder(folder)
  }

  /// Mends the mode of a folder that a build made; what goes beyond permission is inherited.
  func restore(_ folder: DiskPath, on disk: some OutputDisk) throws(FileError) {
    guard let status = disk.status(at: folder), status.mode & 0o777 != self.folder else { return }
    try disk.setMode(status.mode & ~0o777 | self.folder, of: folder)
  }
}
