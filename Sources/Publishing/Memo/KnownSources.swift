package import Content
internal import Diagnostics
internal import Pages
package import Support

/// What a site's files are known by without reading them: what lstat(2) says of each, and which there are.
/// While that is the same as before an earlier build read them, so are their bytes, as git's index has it.
package struct KnownSources: Sendable {
  private let site: String
  private let days: Days
  private let walks: (content: SourceWalk, templates: SourceWalk)
  /// Of all that is known; nil where a file is too young to be known by its status.
  private let status: Digest?
  /// The files of `Content/` that are old enough, in the order of their paths' bytes.
  private let content: [(path: String, status: FileStatus)]

  /// Nil where only reading shows whether something is another: where there are links or what can't be
  /// read. A file that changed in the second before `now` (seconds since 1970) is read by the next build, too,
  /// since a file system may give a change right after that one the same time.
  package init?(
    of site: String, with builtIn: BuiltInTemplates, for days: Days, at now: Int,
    on disk: some FileSystem
  ) async throws(FileError) {
    walks = (
      try SourceWalk("Content", of: site, on: disk), try SourceWalk("Templates", of: site, on: disk)
    )
    guard
      [walks.content, walks.templates].allSatisfy({ $0.links.isEmpty && $0.diagnostics.isEmpty })
    else { return nil }
    let (content, templates) = await (
      Self.settled(walks.content, of: site, at: now, on: disk),
      Self.settled(walks.templates, of: site, at: now, on: disk)
    )
    self.content = content
    let areSettled =
      content.count == walks.content.files.count && templates.count == walks.templates.files.count
    var key = KeyBytes()
    for file in content + templates {
      key.append(file.path)
      key.append(file.status)
    }
    for file in builtIn.files {
      key.append(file.path)
      key.append(file.digest)
    }
    key.append(days)
    status = areSettled ? key.digest : nil
    self.days = days
    self.site = site
  }

  /// The files that are old enough, in the order of their paths.
  private static func settled(
    _ walk: SourceWalk, of site: String, at now: Int, on disk: some FileSystem
  ) async -> [(path: String, status: FileStatus)] {
    let statuses = await walk.files.concurrentMap { disk.status(of: "\(site)/\($0)") }
    let files = zip(walk.files, statuses).compactMap { path, status in
      status.flatMap { status in
        max(status.changed, status.modified) < Int64(now - 1) * 1_000_000_000
          ? (path: path, status: status) : nil
      }
    }
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The digest of the inputs that were read while the files were the same; nil where they weren't.
  package func inputs(version: String, on disk: some OutputDisk) -> Digest? {
    guard let status, let (body, _) = file(version).read(on: disk) else { return nil }
    var reader = MemoReader(body)
    let (known, inputs) = (reader.optionalDigest(), reader.digest())
    return known == status && !reader.isDamaged ? inputs : nil
  }

  /// Reads the site's folder; files of `Content/` that are as they were when their digests were kept are read
  /// when a page asks for their bytes. Where such a file then turns out to be another, `onChange` is called
  /// with its path.
  package func read(
    version: String, on disk: some OutputDisk, onChange: @escaping @Sendable (String) -> Never
  ) async throws(FileError) -> Inputs {
    let unchanged = unchanged(version, on: disk)
    return try await Inputs(
      reading: site, walks, for: days, from: disk,
      UnchangedFiles(files: unchanged, onChange: onChange))
  }

  private func unchanged(
    _ version: String, on disk: some OutputDisk
  ) -> [UnchangedFiles.File] {
    guard let (body, _) = file(version).read(on: disk) else { return [] }
    var reader = MemoReader(body)
    _ = (reader.optionalDigest(), reader.digest())
    let known = reader.list { reader in
      UnchangedFiles.File(path: reader.text(), status: reader.status(), digest: reader.digest())
    }
    guard !reader.isDamaged, reader.isAtEnd else { return [] }
    var unchanged: [UnchangedFiles.File] = []
    unchanged.reserveCapacity(content.count)
    var cursor = known.startIndex
    for (path, status) in content {
      while cursor < known.endIndex,
        known[cursor].path.utf8.lexicographicallyPrecedes(path.utf8)
      { cursor += 1 }
      guard cursor < known.endIndex else { break }
      if known[cursor].path.utf8.elementsEqual(path.utf8), known[cursor].status == status {
        unchanged.append(known[cursor])
      }
    }
    return unchanged
  }

  /// Keeps the digest of the inputs and those of their files, which were read after this was made, for the next
  /// run; or returns why that can't be.
  @discardableResult
  package func write(
    _ digest: Digest, _ inputs: Inputs, version: String, on disk: some OutputDisk
  ) -> FileError? {
    var writer = MemoWriter(room: 128 * content.count)
    writer.append(status)
    writer.append(digest)
    let known = content.compactMap { file in
      inputs.file(at: file.path).map { (file.path, file.status, $0.digest) }
    }
    writer.append(known) { writer, file in
      writer.append(file.0)
      writer.append(file.1)
      writer.append(file.2)
    }
    return file(version).write(writer.bytes, on: disk)
  }

  private func file(_ version: String) -> MemoFile {
    MemoFile(.sources, of: site, version: version)
  }
}

extension MemoWriter {
  /// What lstat(2) says of a file.
  mutating func append(_ status: FileStatus) {
    append(status.size)
    append(status.inode)
    append(Int(status.modified))
    append(Int(status.changed))
    append(Int(status.mode))
  }
}

extension MemoReader {
  /// Of a file, as `append` has it.
  mutating func status() -> FileStatus {
    let (size, inode, modified, changed) = (number(), word(), number(), number())
    return FileStatus(
      mode: UInt32(truncatingIfNeeded: number()), size: size, inode: inode,
      modified: Int64(modified), changed: Int64(changed))
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
