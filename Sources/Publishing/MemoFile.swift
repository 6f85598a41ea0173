internal import Diagnostics

/// A file of what a build knew, kept for the next run of the program below a site's folder.
///
/// It may be removed at any time; it is passed over where it is damaged, and where another version
/// of the program wrote it: `dossier-memo 2 <version>`, the digest of what follows, a line end, and
/// what follows.
struct MemoFile {
  /// Below the site's folder.
  static let folder = ".dossier"

  private let path: String
  private let version: String

  /// `name` may lie in a folder of its own.
  init(_ name: String, of site: String, version: String) {
    path = "\(site)/\(Self.folder)/\(name)"
    self.version = version
  }

  /// The names of the files in a folder of memos.
  static func names(below folder: String, of site: String, on disk: some FileSystem) -> [String] {
    do throws(FileError) {
      return try disk.names(in: "\(site)/\(Self.folder)/\(folder)")
    } catch {
      return []
    }
  }

  func remove(on disk: some FileSystem) {
    do throws(FileError) { try disk.remove(path) } catch {}
  }

  /// What was kept, and when it was written (nanoseconds since 1970); nil where that is nothing.
  func read(on disk: some FileSystem) -> (body: ArraySlice<UInt8>, written: Int64)? {
    guard let status = disk.status(of: path) else { return nil }
    do throws(FileError) {
      return Self.body(of: try disk.read(path), version: version).map { ($0, status.modified) }
    } catch {
      return nil
    }
  }

  /// Keeps it; a disk that takes none has the next build do all the work.
  func write(_ body: consuming [UInt8], on disk: some FileSystem) {
    let new = "\(path).new"
    do throws(FileError) {
      if let slash = path.lastIndex(of: "/") { try disk.makeFolder(String(path[..<slash])) }
      try disk.remove(new)
      try disk.write(Self.bytes(body, version: version), to: new)
      try disk.rename(new, to: path)
    } catch {
      do throws(FileError) { try disk.remove(new) } catch {}
    }
  }

  static func bytes(_ body: consuming [UInt8], version: String) -> [UInt8] {
    let head = head(version, Digest(of: body[...]))
    body.insert(contentsOf: head, at: 0)
    return body
  }

  static func body(of bytes: [UInt8], version: String) -> ArraySlice<UInt8>? {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let body = bytes[(end + 1)...]
    guard bytes[...end].elementsEqual(head(version, Digest(of: body))) else { return nil }
    return body
  }

  private static func head(_ version: String, _ digest: Digest) -> [UInt8] {
    let line = version.map { $0.isNewline ? " " : String($0) }.joined()
    return Array("dossier-memo 2 \(line) \(digest)\n".utf8)
  }
}
