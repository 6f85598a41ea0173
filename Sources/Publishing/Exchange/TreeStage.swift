internal import Diagnostics
import Support

/// A whole tree beside the output, to be exchanged with it in one step.
///
///     build 1 ─▶ Public           build 2 ─▶ Public   .Public.next = build 1's tree
///     build 3: .Public.next ─▶ stage, made equal to the new site, ⇄ Public, then .Public.next again
///
/// It starts as the tree that the last exchange put aside, where that is still there: nearly all of
/// its files are the output's own, under a second name, so that few have to be linked or written.
/// No file of it is ever written into, since the output may hold the same one.
struct TreeStage<Disk: OutputDisk>: Stage {
  let modes: NewModes
  let rootMode: UInt32?
  let movesFiles = false
  private let output: OutputFolder
  private let disk: Disk
  private let layout: Layout
  /// Whether the output is replaced by a folder that no build wrote being kept beside it.
  private let replaces: Bool
  /// What was in it when it was taken, but for folders, and is wanted again: each of these is compared with the
  /// output's own file before it is kept.
  private let present: PathList
  /// The inode of each of these, as far as its folder's list has it.
  private let inodes: [UInt64?]

  /// Takes or makes the tree, with all folders, and with nothing that is not wanted. `rootMode` is
  /// the mode that an earlier build gave the output folder; `next` is what is in the tree that was put aside, where
  /// that is known.
  init(
    of output: OutputFolder, on disk: Disk, for layout: Layout, rootMode: UInt32?, replaces: Bool,
    next: [DiskEntry]? = nil
  ) throws(FileError) {
    self.output = output
    self.disk = disk
    self.layout = layout
    self.replaces = replaces
    let carried = layout.carried.filter { $0.kind == .folder }.map(\.path)
    let folders = OutputTree.folders(of: layout.carried.map(\.path))
      .union(layout.folders).union(carried)
    let taken = try Self.taken(output, next, on: disk, for: layout, folders)
    present = PathList(taken?.files.map(\.path) ?? [])
    inodes = taken?.files.map(\.inode) ?? []
    let old = disk.status(at: output.path)
    if taken == nil {
      try disk.makeFolder(output.parent)
      try disk.makeFolder(output.stage)
      // Before anything is made in it that inherits from it.
      if old != nil { try disk.copyAttributes(of: output.path, to: output.stage) }
    }
    // The old output may have been closed to its owner; this one must be filled first, and gets its mode back
    // when it is published.
    let root = disk.status(at: output.stage)?.mode ?? 0o755
    if root & 0o700 != 0o700 { try disk.setMode(root | 0o700, of: output.stage) }
    let modes = try NewModes(madeIn: output.stage, on: disk)
    self.modes = modes
    // A mode that somebody else gave the output folder stays; one that a build gave it follows the umask.
    self.rootMode = old == nil || old?.mode == rootMode ? modes.folder : nil
    for folder in folders.sorted() where !(taken?.folders.contains(folder) ?? false) {
      try disk.makeFolder(output.stage / folder)
    }
    for folder in layout.folders.intersection(taken?.folders ?? []) {
      try modes.restore(output.stage / folder, on: disk)
    }
  }

  /// The tree that was put aside, without what is not wanted; nil where it can't be had.
  private static func taken(
    _ output: OutputFolder, _ next: [DiskEntry]?, on disk: Disk, for layout: Layout,
    _ folders: Set<DiskPath>
  ) throws(FileError) -> (files: [DiskEntry], folders: Set<DiskPath>)? {
    guard let status = disk.status(at: output.next) else { return nil }
    guard status.kind == .folder, disk.status(at: output.path) != nil else {
      try disk.remove(output.next)
      return nil
    }
    // Renamed first, so that a build that is killed while it weeds leaves a stage, which the next one removes.
    try disk.rename(output.next, to: output.stage)
    do throws(FileError) {
      let entries = if let next { next } else { try disk.tree(below: output.stage) }
      return try weeded(entries, in: output.stage, on: disk, for: layout, folders)
    } catch {
      try disk.remove(output.stage)
      return nil
    }
  }

  /// Removes from the stage whatever is in none of the lists of the layout; the files, in the order of their
  /// paths, and folders that stay.
  private static func weeded(
    _ entries: [DiskEntry], in stage: DiskPath, on disk: Disk, for layout: Layout,
    _ folders: Set<DiskPath>
  ) throws(FileError) -> (files: [DiskEntry], folders: Set<DiskPath>) {
    let carried = Set(layout.carried.lazy.filter { $0.kind != .folder }.map(\.path))
    var (there, foldersThere): ([DiskEntry], Set<DiskPath>) = ([], [])
    // In reverse, what is in a folder comes before the folder, which can be removed once it is empty.
    for entry in entries.reversed() {
      switch entry.kind {
      case .folder where folders.contains(entry.path): foldersThere.insert(entry.path)
      case .folder: try disk.removeFolder(stage / entry.path)
      case .file where layout.files.contains(entry.path): there.append(entry)
      case .file, .other:
        if carried.contains(entry.path) {
          there.append(entry)
        } else {
          try disk.unlink(stage / entry.path)
        }
      }
    }
    return (there.reversed(), foldersThere)
  }

  /// Gives an unchanged file a second name in the stage, unless the one there is that file already.
  func keep(_ path: DiskPath, _ status: FileStatus) throws(FileError) -> FileStatus {
    let new = output.stage / path
    if let place = present.place(of: path) {
      // One inode is one file; without its number, or with another file system's, lstat(2) says it.
      if inodes[place] == status.inode || disk.status(at: new) == status { return status }
      try disk.unlink(new)
    }
    try disk.link(output.path / path, to: new)
    return disk.status(at: new) ?? status
  }

  /// Unlinked before it is written: the bytes of what was there may be those of the output's file.
  func write(_ bytes: [UInt8], to path: DiskPath) throws(FileError) -> FileStatus? {
    let new = output.stage / path
    if present.contains(path) { try disk.unlink(new) }
    try disk.write(bytes, to: new)
    return disk.status(at: new)
  }

  /// Carries over what is not ours, files before folders, since copying a folder's attributes may close it; the
  /// manifest comes last, when all that it lists is there.
  func publish(_ manifest: [UInt8], keepsOld: Bool) throws(FileError) -> FileError? {
    for entry in layout.carried where entry.kind != .folder {
      guard let status = disk.status(at: output.path / entry.path) else { continue }
      _ = try keep(entry.path, status)
    }
    for entry in layout.carried.reversed() where entry.kind == .folder {
      try disk.copyAttributes(of: output.path / entry.path, to: output.stage / entry.path)
    }
    _ = try write(manifest, to: DiskPath(Manifest.name))
    if disk.status(at: output.path) != nil {
      try disk.copyAttributes(of: output.path, to: output.stage)
      if rootMode != nil { try modes.restore(output.stage, on: disk) }
    }
    if replaces {
      try output.replaceForeign(on: disk)
      return nil
    }
    return try output.exchange(on: disk, keepsOld: keepsOld)
  }

  func drop() {
    do throws(FileError) { try disk.remove(output.stage) } catch {}
  }
}
