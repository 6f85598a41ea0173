internal import Diagnostics
internal import Glibc
import Support

/// A folder in the output for what is new, from which the output is filled file by file: for an output
/// that can't be exchanged, such as a mount point, or one that holds what can't be carried over.
///
/// At every instant each file is the old one or the new one, whole, and what is not ours is not
/// touched. Both manifests are there until all is done, so that whatever an interrupted build has
/// left is known as ours.
struct InPlaceStage<Disk: OutputDisk>: Stage {
  let modes: NewModes
  let rootMode: UInt32? = nil
  let movesFiles = true
  private let root: DiskPath
  private let stage: DiskPath
  private let disk: Disk
  private let layout: Layout
  private let old: OutputTree

  /// Makes the folder, after removing those that killed builds left.
  init(
    of output: OutputFolder, on disk: Disk, for layout: Layout, from old: OutputTree
  ) throws(FileError) {
    self.disk = disk
    self.layout = layout
    self.old = old
    root = output.path
    stage = output.path / output.stageNameWithin
    for entry in try disk.entries(of: root)
    where Manifest.isReserved(entry.path)
      && entry.path.description.hasPrefix(Manifest.stagePrefix)
    {
      try disk.remove(root / entry.path)
    }
    try disk.makeFolder(stage)
    modes = try NewModes(madeIn: stage, on: disk)
    for folder in layout.folders.sorted() { try disk.makeFolder(stage / folder) }
  }

  /// It is in the output already.
  func keep(_ path: DiskPath, _ status: FileStatus) -> FileStatus { status }

  func write(_ bytes: [UInt8], to path: DiskPath) throws(FileError) -> FileStatus? {
    try disk.write(bytes, to: stage / path)
    return disk.status(at: stage / path)
  }

  /// In this order: the new manifest beside the old one; what is in the way removed; folders; files; what is
  /// no longer ours removed; last the new manifest in the place of the old one.
  func publish(_ manifest: [UInt8], keepsOld: Bool) throws(FileError) -> FileError? {
    let pending = root / Manifest.pendingName
    let listed = stage / Manifest.name
    try disk.write(manifest, to: listed)
    try disk.rename(listed, to: pending)
    try clearTheWay()
    for folder in layout.folders.sorted() {
      if disk.status(at: root / folder) == nil {
        try disk.makeFolder(root / folder)
      } else if old.ownFolders.contains(folder) {
        try modes.restore(root / folder, on: disk)
      }
    }
    // Pages last, so that what they load is there.
    let written = try disk.tree(below: stage).filter { $0.kind == .file }.map(\.path)
    for path in written.filter({ !$0.isPage }) + written.filter(\.isPage) {
      try disk.rename(stage / path, to: root / path)
    }
    for path in layout.surplus { try removeIfThere(path) }
    try removeFolders { !layout.folders.contains($0) }
    try disk.rename(pending, to: root / Manifest.name)
    do throws(FileError) { try disk.remove(stage) } catch { return error }
    return nil
  }

  /// Removes files where a folder is to be, and folders, with our files in them, where a file is to be.
  private func clearTheWay() throws(FileError) {
    let holdsFile = { (path: DiskPath) in path.folders.contains { layout.files.contains($0) } }
    for path in layout.surplus where layout.folders.contains(path) || holdsFile(path) {
      try removeIfThere(path)
    }
    try removeFolders { layout.files.contains($0) || holdsFile($0) }
  }

  private func removeIfThere(_ path: DiskPath) throws(FileError) {
    if disk.status(at: root / path)?.kind == .file { try disk.unlink(root / path) }
  }

  /// Removes folders that held our files, where nothing is left in them.
  private func removeFolders(where isWanted: (DiskPath) -> Bool) throws(FileError) {
    for folder in old.ownFolders.sorted().reversed() where isWanted(folder) {
      guard disk.status(at: root / folder)?.kind == .folder,
        try disk.entries(of: root / folder).isEmpty
      else { continue }
      try disk.removeFolder(root / folder)
    }
  }

  func drop() {
    do throws(FileError) { try disk.remove(stage) } catch {}
  }
}

extension DiskPath {
  fileprivate var isPage: Bool { bytes.suffix(5).elementsEqual(".html".utf8) }
}

extension FileError {
  /// Whether a tree beside the output can't be made, or can't hold all that the output holds, though
  /// the output itself may be written to.
  var asksForFillingInPlace: Bool {
    [EXDEV, EBUSY, EPERM, EACCES, EROFS, EMLINK, ENAMETOOLONG].contains(code)
  }
}
