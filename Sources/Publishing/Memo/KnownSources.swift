package import Content
internal import Pages
package import Support

/// What a site's files are known by without reading them: what lstat(2) says of each, and which there are.
/// While that is the same as before an earlier build read them, so are their bytes, as git's index has it.
package struct KnownSources: Sendable {
  private let status: Digest
  private let site: String

  /// Nil where only reading shows whether something is another: where there are links or what can't be
  /// read, or where a file changed in the second before `now` (seconds since 1970), since a file system may
  /// give a change right after that one the same time.
  package init?(
    of site: String, with builtIn: BuiltInTemplates, for days: Days, at now: Int,
    on disk: some FileSystem
  ) async throws(FileError) {
    var key = KeyBytes()
    for root in ["Content", "Templates"] {
      let walk = try SourceWalk(root, of: site, on: disk)
      guard walk.links.isEmpty, walk.diagnostics.isEmpty else { return nil }
      let statuses = try await walk.files.concurrentMap { path throws(FileError) in
        disk.status(of: "\(site)/\(path)")
      }
      for (path, status) in zip(walk.files, statuses) {
        guard let status, max(status.changed, status.modified) < Int64(now - 1) * 1_000_000_000
        else { return nil }
        key.append(path)
        key.append(status)
      }
    }
    for file in builtIn.files {
      key.append(file.path)
      key.append(file.digest)
    }
    key.append(days)
    self.status = key.digest
    self.site = site
  }

  /// The digest of the inputs that were read while the files were the same; nil where they weren't.
  package func inputs(version: String, on disk: some OutputDisk) -> Digest? {
    guard let (body, _) = file(version).read(on: disk) else { return nil }
    var reader = MemoReader(body)
    let (known, inputs) = (reader.digest(), reader.digest())
    return known == status && !reader.isDamaged && reader.isAtEnd ? inputs : nil
  }

  /// Keeps the digest of the inputs, which were read after this was made, for the next run; or returns why
  /// that can't be.
  @discardableResult
  package func write(_ inputs: Digest, version: String, on disk: some OutputDisk) -> FileError? {
    var writer = MemoWriter(room: 64)
    writer.append(status)
    writer.append(inputs)
    return file(version).write(writer.bytes, on: disk)
  }

  private func file(_ version: String) -> MemoFile {
    MemoFile(.sources, of: site, version: version)
  }
}

extension KeyBytes {
  fileprivate mutating func append(_ status: FileStatus) {
    append(status.size)
    append(Int(bitPattern: UInt(status.inode)))
    append(Int(status.modified))
    append(Int(status.changed))
  }

  /// The days that a site is built for.
  mutating func append(_ days: Days) {
    for day in [days.given, days.fallback, days.today] { append(day?.number ?? Int.min) }
  }
}
