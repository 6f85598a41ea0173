internal import Diagnostics
import Support

/// A file of what a build knew, kept for the next run of the program below a site's folder.
///
/// It may be removed at any time; it is ignored where it is damaged, and where another version
/// of the program wrote it: `dossier-memo 3 <version>`, the checksum of what follows, a line end, and
/// what follows.
package struct MemoFile {
  /// Below the site's folder.
  static let folder = ".dossier"
  /// What is kept, each in a file of its own below that.
  enum Name: String {
    /// What is known of the published pages (`PublicationMemo`).
    case memo
    /// What the documents were read as (`KnownDocuments`).
    case documents
    /// What other sites answered (`ExternalAnswers`).
    case external
    /// What lstat(2) says of the files that were read (`KnownSources`).
    case sources
  }
  /// Below the same: a file for each group of documents (`DocumentGroup`), named by its key.
  static let groupsFolder = "groups"

  private let path: String
  private let version: String

  private init(path: String, version: String) {
    self.path = path
    self.version = version
  }

  init(_ name: Name, of site: String, version: String) {
    self.init(name.rawValue, of: site, version: version)
  }

  /// `name` may be in a folder of its own.
  init(_ name: String, of site: String, version: String) {
    path = "\(site)/\(Self.folder)/\(name)"
    self.version = version
  }

  /// No memo is longer.
  private static let longest = 1 << 32

  /// Why memos can't be kept below a site's folder, as something else is in their place; nil where
  /// they can.
  package static func obstacle(of site: String, on disk: some OutputDisk) -> String? {
    for name in [folder, "\(folder)/\(groupsFolder)"] {
      guard let status = disk.status(at: DiskPath(site) / name), status.kind != .folder else {
        continue
      }
      return "'\(name)' is \(status.kind == .file ? "a file" : "a link"), so the cache of "
        + "builds is neither read nor written: remove it"
    }
    return nil
  }

  /// The names of the files in a folder of memos.
  static func names(below folder: String, of site: String, on disk: some OutputDisk) -> [String] {
    do throws(FileError) {
      return try disk.names(in: "\(site)/\(Self.folder)/\(folder)")
    } catch {
      return []
    }
  }

  /// Removes it, where it is a file.
  func remove(on disk: some OutputDisk) {
    guard disk.status(of: path) != nil else { return }
    do throws(FileError) { try disk.unlink(DiskPath(path)) } catch {}
  }

  /// What was kept, and when it was written (nanoseconds since 1970); nil where that is nothing.
  func read(on disk: some OutputDisk) -> (body: ArraySlice<UInt8>, written: Int64)? {
    guard let status = disk.status(of: path) else { return nil }
    do throws(FileError) {
      return Self.body(of: try disk.read(DiskPath(path), atMost: Self.longest), version: version)
        .map { ($0, status.modified) }
    } catch {
      return nil
    }
  }

  /// Keeps it, or returns why the disk takes none, so that the next build does all the work.
  @discardableResult
  func write(_ body: consuming [UInt8], on disk: some OutputDisk) -> FileError? {
    let new = "\(path).new"
    do throws(FileError) {
      if let slash = path.lastIndex(of: "/") { try disk.makeFolder(String(path[..<slash])) }
      if let status = disk.status(at: DiskPath(new)), status.kind != .folder {
        try disk.unlink(DiskPath(new))
      }
      try disk.write(Self.bytes(body, version: version), to: new)
      try disk.rename(new, to: path)
      return nil
    } catch {
      MemoFile(path: new, version: version).remove(on: disk)
      return error
    }
  }

  static func bytes(_ body: consuming [UInt8], version: String) -> [UInt8] {
    let head = head(version, Checksum(of: body[...]))
    body.insert(contentsOf: head, at: 0)
    return body
  }

  static func body(of bytes: [UInt8], version: String) -> ArraySlice<UInt8>? {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let body = bytes[(end + 1)...]
    guard bytes[...end].elementsEqual(head(version, Checksum(of: body))) else { return nil }
    return body
  }

  private static func head(_ version: String, _ checksum: Checksum) -> [UInt8] {
    let line = version.map { $0.isNewline ? " " : String($0) }.joined()
    return Array("dossier-memo 3 \(line) \(checksum)\n".utf8)
  }
}
