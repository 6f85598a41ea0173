/// What a disk tells of a file without reading it; another once somebody writes the file.
package struct FileStatus: Hashable, Sendable {
  /// In bytes.
  package let size: Int
  package let inode: UInt64
  /// Nanoseconds since 1970.
  package let modified: Int64

  /// As stat(2) tells it.
  package init(size: Int, inode: UInt64, modified: Int64) {
    self.size = size
    self.inode = inode
    self.modified = modified
  }
}
