package import Support

/// The list of the files that a build wrote, with the digest of each; it is in the output folder
/// and is committed with it, so it holds no times, and whoever may commit may have written it.
///
///     dossier-manifest 2
///     <64 hexadecimal digits> <path>
package struct Manifest: Sendable {
  /// The manifest's name in the output folder.
  package static let name = ".dossier-manifest"
  /// Of a build that is filling a folder in place, beside that of the last build.
  static let pendingName = ".dossier-manifest.next"
  /// Where such a build puts its files first, with the number of its process.
  static let stagePrefix = ".dossier-stage-"
  private static let header = "dossier-manifest 2\n"

  /// A file that a build wrote.
  package struct File: Hashable, Sendable {
    /// Below the output folder.
    package let path: String
    /// Of its bytes.
    package let digest: Digest

    /// A file with these bytes at this path.
    package init(_ path: String, _ digest: Digest) {
      self.path = path
      self.digest = digest
    }
  }

  /// In the order of their paths, each path once.
  package let files: [File]

  /// Files in any order, each path once.
  package init(_ files: [File]) {
    self.files = Self.ordered(files)
  }

  /// Nil where the bytes aren't a manifest of this form: also where a path is none that a build writes
  /// to, or is listed twice.
  package init?(parsing bytes: [UInt8]) {
    guard bytes.starts(with: Self.header.utf8) else { return nil }
    var files: [File] = []
    files.reserveCapacity(bytes.count / (Digest.digits + 24))
    var start = Self.header.utf8.count
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if end > start {
        guard let file = File(parsing: bytes[start..<end]) else { return nil }
        files.append(file)
      }
      start = end + 1
    }
    files = Self.ordered(files)
    guard zip(files, files.dropFirst()).allSatisfy({ $0.path != $1.path }) else { return nil }
    self.files = files
  }

  /// The same, read from the memo of the build that wrote it, where it is that build's.
  init?(parsing bytes: [UInt8], knowing memo: PublicationMemo?) {
    guard let memo, memo.isWhole, memo.manifest == Digest(of: bytes) else {
      self.init(parsing: bytes)
      return
    }
    self.init(memo.pages.map { File($0.path, $0.digest) })
  }

  private static func ordered(_ files: [File]) -> [File] {
    zip(files, files.dropFirst()).allSatisfy { $0.path < $1.path }
      ? files : files.sorted { $0.path < $1.path }
  }

  /// The digest of the file at a path; nil where none is listed.
  subscript(path: String) -> Digest? {
    let place = files.partitioningIndex { $0.path >= path }
    return place < files.count && files[place].path == path ? files[place].digest : nil
  }

  /// The file's bytes, in the order of the paths.
  package var bytes: [UInt8] {
    var bytes = Array(Self.header.utf8)
    bytes.reserveCapacity(files.reduce(64) { $0 + $1.path.utf8.count + Digest.digits + 2 })
    for file in files {
      file.digest.append(to: &bytes)
      bytes.append(UInt8(ascii: " "))
      bytes += file.path.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// Whether a name in the output folder is one that builds use for themselves.
  static func isReserved(_ name: DiskPath) -> Bool {
    guard name.bytes.first == UInt8(ascii: ".") else { return false }
    let text = name.description
    return text == Self.name || text == pendingName
      || text.hasPrefix(stagePrefix) && Int32(text.dropFirst(stagePrefix.count)) != nil
  }
}

extension Manifest.File {
  /// A line of a manifest without its end; nil for any other.
  fileprivate init?(parsing line: ArraySlice<UInt8>) {
    let end = line.startIndex + Digest.digits
    guard line.count > Digest.digits + 1, line[end] == UInt8(ascii: " "),
      let digest = Digest(parsing: line[..<end]),
      let path = String(validating: line[(end + 1)...], as: UTF8.self), OutputPath.isAllowed(path)
    else { return nil }
    self.init(path, digest)
  }
}
