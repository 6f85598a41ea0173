internal import Diagnostics

/// The tree that a build puts together beside the output, to be exchanged with it.
///
///     build 1 ─▶ Public           build 2 ─▶ Public   .Public.next = build 1's tree
///     build 3: .Public.next ─▶ stage, made equal to the new site, ⇄ Public, then .Public.next again
///
/// It starts as the tree that the last exchange put aside, where that is still there: nearly all of
/// its files are the output's own, under a second name, so that few have to be linked or written.
/// No file of it is ever written into, since the output may hold the same one.
struct Stage<Disk: FileSystem>: Sendable {
  private let output: OutputFolder
  private let disk: Disk
  /// What lay in it when it was taken, and is wanted again.
  private let files: Set<String>

  /// Takes or makes the tree, with folders for `paths` and with no file at any other path.
  init(of output: OutputFolder, on disk: Disk, for paths: [String]) throws(FileError) {
    self.output = output
    self.disk = disk
    let folders = Self.folders(of: paths)
    files = try Self.taken(output, on: disk, for: Set(paths), folders)
    for folder in folders.sorted() {
      try disk.makeFolder(folder.isEmpty ? output.stage : "\(output.stage)/\(folder)")
    }
  }

  private static func taken(
    _ output: OutputFolder, on disk: Disk, for paths: Set<String>, _ folders: Set<String>
  ) throws(FileError) -> Set<String> {
    guard disk.exists(output.next) else { return [] }
    guard disk.exists(output.path) else {
      try disk.remove(output.next)
      return []
    }
    try disk.rename(output.next, to: output.stage)
    let found = try disk.files(below: output.stage, within: [output.stage])
    guard found.strays.isEmpty else {
      try disk.remove(output.stage)
      return []
    }
    let files = Set(found.files)
    for path in files.subtracting(paths).sorted() { try disk.remove("\(output.stage)/\(path)") }
    for folder in Self.folders(of: found.files).subtracting(folders).sorted() {
      try disk.remove("\(output.stage)/\(folder)")
    }
    return files.intersection(paths)
  }

  /// With the folders above them; the tree itself is "".
  private static func folders(of paths: some Sequence<String>) -> Set<String> {
    var folders: Set<String> = [""]
    var last = ""
    for path in paths {
      guard !path.utf8.lies(directlyBelow: last.utf8) else { continue }
      last = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
      var rest = path[...]
      while let slash = rest.lastIndex(of: "/") {
        rest = rest[..<slash]
        guard folders.insert(String(rest)).inserted else { break }
      }
    }
    return folders
  }

  /// Has the output's file, whose status is known, at a path.
  func link(_ path: String, _ status: FileStatus?) throws(FileError) {
    let new = "\(output.stage)/\(path)"
    if files.contains(path) {
      if let status, disk.status(of: new) == status { return }
      try disk.remove(new)
    }
    try disk.link("\(output.path)/\(path)", to: new)
  }

  /// Writes a file of the new site.
  func write(_ bytes: [UInt8], to path: String) throws(FileError) -> FileStatus? {
    let new = "\(output.stage)/\(path)"
    if files.contains(path) { try disk.remove(new) }
    try disk.write(bytes, to: new)
    return disk.status(of: new)
  }
}

extension String.UTF8View {
  /// Whether a path is that of a file in a folder; neighbours in a list mostly share theirs.
  fileprivate func lies(directlyBelow folder: String.UTF8View) -> Bool {
    guard !folder.isEmpty, starts(with: folder) else { return false }
    let rest = dropFirst(folder.count)
    return rest.first == UInt8(ascii: "/") && !rest.dropFirst().contains(UInt8(ascii: "/"))
  }
}
