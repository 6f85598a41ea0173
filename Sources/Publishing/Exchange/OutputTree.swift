internal import Diagnostics
internal import Pages
import Support

/// What is in the output folder before a build: the files of earlier builds, and what is not ours.
///
/// Ours is a regular file that the manifest lists; only with the digest that is listed is it proven
/// to be, and only then is it ever removed. All else is carried over as it is.
struct OutputTree: Sendable {
  /// Of the last build that came to its end; nil where no build wrote the folder.
  let manifest: Manifest?
  /// Of a build that was interrupted while it filled the folder in place.
  let pending: Manifest?
  /// The files that a manifest lists, and that are there.
  let own: PathList
  /// What lstat(2) said of each of these when the folder was listed; nil where nobody asked.
  private(set) var statuses: [FileStatus?]?
  /// The folders that hold files of builds.
  let ownFolders: Set<DiskPath>
  /// All that is not ours, a folder before what is in it.
  let foreign: [DiskEntry]
  /// Whether the folder is there and holds something, and no build wrote it.
  let isForeign: Bool

  /// A longer file isn't a manifest: it would list ten million files.
  private static let longestManifest = 1 << 30

  static let none = OutputTree(manifest: nil, pending: nil, isForeign: false, [])

  /// Goes through the folder only where a build wrote it. `listed` is what is in it, in the order of the paths, where
  /// that is known, and `memo` of the last publication.
  init(
    _ output: OutputFolder, _ listed: [DiskEntry]? = nil, knowing memo: PublicationMemo?,
    on disk: some OutputDisk
  ) throws(FileError) {
    guard disk.status(at: output.path) != nil else {
      self = .none
      return
    }
    let pending = Self.manifest(Manifest.pendingName, in: output, nil, on: disk)
    let manifest =
      Self.manifest(Manifest.name, in: output, memo, on: disk) ?? pending.map { _ in Manifest([]) }
    guard manifest != nil else {
      let isForeign = try !disk.entries(of: output.path).isEmpty
      self.init(manifest: nil, pending: nil, isForeign: isForeign, [])
      return
    }
    let all = if let listed { listed } else { try disk.tree(below: output.path) }
    let entries = all.filter {
      $0.path.bytes.first != UInt8(ascii: ".") || !Manifest.isReserved($0.path.top)
    }
    self.init(manifest: manifest, pending: pending, isForeign: false, entries)
  }

  /// `entries` are in the order of their paths.
  private init(
    manifest: Manifest?, pending: Manifest?, isForeign: Bool, _ entries: [DiskEntry]
  ) {
    self.manifest = manifest
    self.pending = pending
    self.isForeign = isForeign
    let listed = PathList(
      ((manifest?.files ?? []) + (pending?.files ?? [])).map { DiskPath($0.path) })
    let folders = Self.folders(of: listed.paths)
    var (own, foreign): ([DiskPath], [DiskEntry]) = ([], [])
    var ownFolders: Set<DiskPath> = []
    own.reserveCapacity(listed.paths.count)
    var cursor = listed.start
    for entry in entries {
      switch entry.kind {
      case .file where listed.contains(entry.path, from: &cursor): own.append(entry.path)
      case .folder where folders.contains(entry.path): ownFolders.insert(entry.path)
      default: foreign.append(entry)
      }
    }
    self.own = PathList(own)
    self.ownFolders = ownFolders
    self.foreign = foreign
  }

  /// The same with the status of each file, asked for now.
  func asked(in root: DiskPath, on disk: some OutputDisk) -> OutputTree {
    var tree = self
    var statuses: [FileStatus?] = []
    statuses.reserveCapacity(own.paths.count)
    var start = own.start
    while start < own.paths.endIndex {
      let folder = own.paths[start].folder ?? DiskPath("")
      let rest = own.paths[start...]
      let end = rest.firstIndex { !$0.isFile(in: folder) } ?? rest.endIndex
      statuses += disk.statuses(of: rest[..<end].map(\.name), in: root / folder)
      start = end
    }
    tree.statuses = statuses
    return tree
  }

  /// The status of a file of ours; nil where there is none.
  func status(
    at path: DiskPath, in root: DiskPath, on disk: some OutputDisk
  ) -> FileStatus? {
    guard let place = own.place(of: path) else { return nil }
    return statuses.map { $0[place] } ?? disk.status(at: root / path)
  }

  private static func manifest(
    _ name: String, in output: OutputFolder, _ memo: PublicationMemo?, on disk: some OutputDisk
  ) -> Manifest? {
    do throws(FileError) {
      return Manifest(
        parsing: try disk.read(output.path / name, atMost: longestManifest), knowing: memo)
    } catch {
      return nil
    }
  }

  /// Whether a build wrote a file with this digest to the path.
  func wrote(_ digest: Digest, to path: String) -> Bool {
    manifest?[path] == digest || pending?[path] == digest
  }

  /// All folders that hold the paths.
  static func folders(of paths: some Sequence<DiskPath>) -> Set<DiskPath> {
    var folders: Set<DiskPath> = []
    var last = DiskPath("")
    for path in paths where !path.isFile(in: last) {
      last = path.folder ?? DiskPath("")
      var path = path
      while let folder = path.folder, folders.insert(folder).inserted { path = folder }
    }
    return folders
  }

  /// What is not ours and in the way of files at the paths.
  func obstacles(to paths: PathList) -> [DiskPath] {
    guard !foreign.isEmpty else { return [] }
    let folders = Self.folders(of: paths.paths)
    return foreign.filter { entry in
      paths.contains(entry.path) || entry.kind != .folder && folders.contains(entry.path)
        || entry.path.folders.contains { paths.contains($0) }
    }.map(\.path)
  }
}
