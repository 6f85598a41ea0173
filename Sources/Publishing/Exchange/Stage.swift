internal import Diagnostics
import Support

/// Where a build puts a site together before it is published.
protocol Stage: Sendable {
  /// The modes of what the build makes.
  var modes: NewModes { get }
  /// The mode that builds gave the output folder itself; nil where it is somebody's choice.
  var rootMode: UInt32? { get }
  /// Whether what was written is given another name when it is published, which alters its status.
  var movesFiles: Bool { get }
  /// Has a file of the output, which is ours and has that status, in the new site as well; returns
  /// its status then.
  func keep(_ path: DiskPath, _ status: FileStatus) throws(FileError) -> FileStatus
  /// Writes a file of the new site.
  func write(_ bytes: [UInt8], to path: DiskPath) throws(FileError) -> FileStatus?
  /// Puts the new site in the place of the old one. Returns why something of the old one is still
  /// beside it, where that is so.
  func publish(_ manifest: [UInt8], keepsOld: Bool) throws(FileError) -> FileError?
  /// Gives it up; what can't be removed now is removed by a later build.
  func drop()
}

/// What the output folder is to hold.
struct Layout: Sendable {
  /// Our files, with the manifest.
  let files: PathList
  /// The folders that hold them.
  let folders: Set<DiskPath>
  /// What is not ours, a folder before what is in it.
  let carried: [DiskEntry]
  /// Our files that the new site no longer has.
  let surplus: [DiskPath]

  init(_ files: PathList, carrying carried: [DiskEntry], without surplus: [DiskPath]) {
    self.files = PathList(files.paths + [DiskPath(Manifest.name)])
    folders = OutputTree.folders(of: files.paths)
    self.carried = carried
    self.surplus = surplus
  }
}
