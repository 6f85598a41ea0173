package import Support

/// What reading a site needs of a disk. Paths are as the operating system takes them.
package protocol FileSystem: Sendable {
  /// What is below a folder; nothing where there is no such folder. A link that leads out of all
  /// of the `bounds`, which are folders, is not followed.
  func files(below folder: String, within bounds: [String]) throws(FileError) -> FoundFiles
  /// What a folder holds, sorted by name; nothing where there is no such folder.
  func entries(in folder: String) throws(FileError) -> [FolderEntry]
  /// What a path is, without following a link at its end; nil where nothing is there.
  func kind(of path: String) -> FolderEntry.Kind?
  /// A file's bytes; one of more than half a gigabyte is refused (`EFBIG`), unread.
  func read(_ path: String) throws(FileError) -> [UInt8]
  /// Nil where there is no such file.
  func status(of path: String) -> FileStatus?
  func exists(_ path: String) -> Bool
  /// The path without symbolic links; the path itself where nothing is there.
  func resolved(_ path: String) -> String
  /// The names in a folder, sorted; empty where there is no such folder.
  func names(in folder: String) throws(FileError) -> [String]
}

extension FileSystem {
  /// The files below a folder wherever links lead, by path relative to it, in the order of their
  /// paths; empty where there is no such folder.
  package func files(below folder: String) throws(FileError) -> [String] {
    try files(below: folder, within: ["/"]).files
  }
}
