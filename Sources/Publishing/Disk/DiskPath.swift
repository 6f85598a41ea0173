import Support

/// A path as a disk has it: bytes in any encoding, compared as bytes and never by what they look like.
package struct DiskPath: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// In any encoding, without a zero.
  package let bytes: [UInt8]

  /// The path that a text spells in UTF-8.
  package init(_ path: some StringProtocol) {
    bytes = Array(path.utf8)
  }

  /// A path of the bytes that the kernel gave.
  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Something in a folder; the empty path is the folder itself.
  package static func / (folder: DiskPath, path: DiskPath) -> DiskPath {
    guard !folder.bytes.isEmpty, !path.bytes.isEmpty else {
      return folder.bytes.isEmpty ? path : folder
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(folder.bytes.count + 1 + path.bytes.count)
    bytes += folder.bytes
    bytes.append(UInt8(ascii: "/"))
    bytes += path.bytes
    return DiskPath(bytes: bytes)
  }

  /// The path below the folder.
  package static func / (folder: DiskPath, path: String) -> DiskPath { folder / DiskPath(path) }

  /// A folder comes before what is in it.
  package static func < (first: DiskPath, second: DiskPath) -> Bool {
    first.bytes.precedes(second.bytes)
  }

  /// The folder that holds it; nil for a single name.
  package var folder: DiskPath? {
    bytes.lastIndex(of: UInt8(ascii: "/")).map { DiskPath(bytes: Array(bytes[..<$0])) }
  }

  /// Whether a folder, which is none for a single name, holds it and no folder between them.
  func isFile(in folder: DiskPath) -> Bool {
    let start = folder.bytes.count
    guard bytes.count > start, start == 0 || bytes[start] == UInt8(ascii: "/") else { return false }
    return bytes.starts(with: folder.bytes)
      && !bytes[(start == 0 ? 0 : start + 1)...].contains(UInt8(ascii: "/"))
  }

  /// All folders that hold it, the nearest first.
  package var folders: [DiskPath] {
    Array(sequence(first: self, next: \.folder).dropFirst())
  }

  /// The first of its names.
  package var top: DiskPath {
    DiskPath(bytes: Array(bytes.prefix { $0 != UInt8(ascii: "/") }))
  }

  /// The last of its names.
  package var name: DiskPath {
    DiskPath(bytes: Array(bytes[((bytes.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1)...]))
  }

  /// For messages: bytes that are not UTF-8 are replaced.
  package var description: String { String(decoding: bytes, as: UTF8.self) }
}
