/// What lstat(2) says of something on a disk: another once somebody writes or replaces it.
package struct FileStatus: Hashable, Sendable {
  /// What kind of file a path is, as lstat(2) reports it.
  package enum Kind: Hashable, Sendable {
    case file
    case folder
    /// A symbolic link, a pipe, a socket or a device.
    case other
  }

  /// What the path itself is.
  package let kind: Kind
  /// The twelve bits of chmod(2).
  package let mode: UInt32
  /// The length in bytes.
  package let size: Int
  /// The number of the inode, as stat(2) reports it.
  package let inode: UInt64
  /// Nanoseconds since 1970.
  package let modified: Int64
  /// When anything but its name was last changed, which nobody can set; nanoseconds since 1970.
  package let changed: Int64

  /// The values as lstat(2) gives them.
  package init(
    kind: Kind = .file, mode: UInt32 = 0o644, size: Int, inode: UInt64, modified: Int64,
    changed: Int64
  ) {
    self.kind = kind
    self.mode = mode
    self.size = size
    self.inode = inode
    self.modified = modified
    self.changed = changed
  }
}
