internal import Diagnostics
import Support

/// Files of `Content/` that an earlier build has read, and that are as they were by what lstat(2) says of them:
/// they are read when a page asks for their bytes.
struct UnchangedFiles: Sendable {
  struct File: Sendable {
    let path: String
    let status: FileStatus
    let digest: Digest
  }

  /// By path.
  private let files: [String: File]
  /// Called where a file turns out to be another when its bytes are asked for: what was made of it until then
  /// is of other bytes, so the build can't go on.
  private let onChange: @Sendable (String) -> Never

  init(files: [File], onChange: @escaping @Sendable (String) -> Never) {
    self.files = Dictionary(
      files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.onChange = onChange
  }

  /// One of them. Of two whose paths only look the same one is found, and the other is read.
  subscript(path: String) -> File? {
    files[path].flatMap { $0.path.utf8.elementsEqual(path.utf8) ? $0 : nil }
  }

  /// One of them, unread.
  func input(_ file: File, of site: String, from disk: some FileSystem) -> InputFile {
    input(file.path, file.digest, of: site, from: disk)
  }

  /// Another one, whose bytes were just read.
  func input(
    _ path: String, _ bytes: [UInt8], of site: String, from disk: some FileSystem
  ) -> InputFile {
    input(path, Digest(of: bytes), bytes, of: site, from: disk)
  }

  private func input(
    _ path: String, _ digest: Digest, _ bytes: [UInt8]? = nil, of site: String,
    from disk: some FileSystem
  ) -> InputFile {
    InputFile(path: path, digest: digest, bytes) { [onChange] in
      do throws(FileError) {
        let bytes = try disk.read("\(site)/\(path)")
        if Digest(of: bytes) == digest { return bytes }
      } catch {}
      onChange(path)
    }
  }
}
