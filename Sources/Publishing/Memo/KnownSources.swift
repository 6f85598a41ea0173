package import Content
internal import Diagnostics
internal import Pages
package import Support

/// What a site's files are known by without reading them: what lstat(2) says of each, and which there are.
/// While that is the same as before an earlier build read them, so are their bytes, as git's index has it.
package struct KnownSources: Sendable {
  /// A file, by its path, and what lstat(2) says of it.
  private typealias Known = (path: String, status: FileStatus)

  private let site: String
  private let days: Days
  private let builtIn: BuiltInTemplates
  private let walks: (content: SourceWalk, templates: SourceWalk)
  /// The files of each folder that are old enough to be known by their status, in the order of their paths' bytes.
  private let settled: (content: [Known], templates: [Known])

  /// Nil where only reading shows whether something is another: where there are links or what can't be
  /// read. A file that changed in the second before `now` (seconds since 1970) is read by the next build, too,
  /// since a file system may give a change right after that one the same time.
  package init?(
    of site: String, with builtIn: BuiltInTemplates, for days: Days, at now: Int,
    on disk: some OutputDisk
  ) async throws(FileError) {
    walks = (
      try SourceWalk("Content", of: site, on: disk), try SourceWalk("Templates", of: site, on: disk)
    )
    guard
      [walks.content, walks.templates].allSatisfy({ $0.links.isEmpty && $0.diagnostics.isEmpty })
    else { return nil }
    settled = await (
      Self.settled(walks.content.files, of: site, at: now, on: disk),
      Self.settled(walks.templates.files, of: site, at: now, on: disk)
    )
    self.builtIn = builtIn
    self.days = days
    self.site = site
  }

  /// So many files at once at most, that no processor waits for another.
  private static let mostAtOnce = 256

  /// Those of some files that are old enough, in the order of their paths. Neighbours in one folder are asked for
  /// together.
  private static func settled(
    _ files: [String], of site: String, at now: Int, on disk: some OutputDisk
  ) async -> [Known] {
    let found = await parts(of: files).concurrentMap { part -> [Known] in
      let paths = part.map { DiskPath($0) }
      guard let folder = paths.first?.folder else { return [] }
      let statuses = disk.statuses(of: paths.map(\.name), in: DiskPath(site) / folder)
      return zip(part, statuses).compactMap { path, status in
        guard let status, status.kind == .file,
          max(status.changed, status.modified) < Int64(now - 1) * 1_000_000_000
        else { return nil }
        return (path, status)
      }
    }
    return found.flatMap(\.self).sorted { $0.path.precedesByBytes($1.path) }
  }

  private static func parts(of files: [String]) -> [ArraySlice<String>] {
    var parts: [ArraySlice<String>] = []
    var start = files.startIndex
    while start < files.endIndex {
      let folder = DiskPath(files[start]).folder ?? DiskPath("")
      let rest = files[start...].prefix(mostAtOnce)
      let end = rest.firstIndex { !DiskPath($0).isFile(in: folder) } ?? rest.endIndex
      parts.append(files[start..<end])
      start = end
    }
    return parts
  }

  /// Of all that is known; nil where a file is too young to be known by its status.
  private func status(of settled: (content: [Known], templates: [Known])) -> Digest? {
    guard settled.content.count == walks.content.files.count,
      settled.templates.count == walks.templates.files.count
    else { return nil }
    var key = KeyBytes()
    for file in settled.content + settled.templates {
      key.append(file.path)
      key.append(file.status)
    }
    for file in builtIn.files {
      key.append(file.path)
      key.append(file.digest)
    }
    key.append(days)
    return key.digest
  }

  /// The digest of the inputs that were read while the files were the same; nil where they weren't.
  package func inputs(version: String, on disk: some OutputDisk) -> Digest? {
    guard let status = status(of: settled), let (body, _) = file(version).read(on: disk) else {
      return nil
    }
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
    unchanged.reserveCapacity(settled.content.count)
    var cursor = known.startIndex
    for (path, status) in settled.content {
      while cursor < known.endIndex, known[cursor].path.precedesByBytes(path) { cursor += 1 }
      guard cursor < known.endIndex else { break }
      if known[cursor].path.utf8.elementsEqual(path.utf8), known[cursor].status == status {
        unchanged.append(known[cursor])
      }
    }
    return unchanged
  }

  /// Keeps the digest of the inputs and those of their files, which were read after this was made, for the next
  /// run; or returns why that can't be. A file that was too young is known where it is old enough `now` (seconds
  /// since 1970) and, read once more, still what was built.
  @discardableResult
  package func write(
    _ digest: Digest, _ inputs: Inputs, version: String, at now: Int? = nil,
    on disk: some OutputDisk
  ) async -> FileError? {
    var known = settled
    if let now {
      known.content = await oldEnough(by: now, walks.content, known.content, inputs, on: disk)
      known.templates = await oldEnough(by: now, walks.templates, known.templates, inputs, on: disk)
    }
    var writer = MemoWriter(room: 128 * known.content.count)
    writer.append(status(of: known))
    writer.append(digest)
    let files = Self.digests(of: known.content, inputs)
    writer.append(files) { writer, file in
      writer.append(file.known.path)
      writer.append(file.known.status)
      writer.append(file.digest)
    }
    return file(version).write(writer.bytes, on: disk)
  }

  /// The files with their digests, without those that were not read; both lists are in the order of their paths.
  private static func digests(
    of files: [Known], _ inputs: Inputs
  ) -> [(known: Known, digest: Digest)] {
    let content = inputs.content
    var cursor = content.startIndex
    return files.compactMap { file in
      while cursor < content.endIndex, content[cursor].path.precedesByBytes(file.path) {
        cursor += 1
      }
      guard cursor < content.endIndex, content[cursor].path.utf8.elementsEqual(file.path.utf8)
      else { return nil }
      return (file, content[cursor].digest)
    }
  }

  /// `known` and the files that have become old enough: the status is taken before the bytes are read, so as long
  /// as it is the same, they are.
  private func oldEnough(
    by now: Int, _ walk: SourceWalk, _ known: [Known], _ inputs: Inputs, on disk: some OutputDisk
  ) async -> [Known] {
    guard known.count < walk.files.count else { return known }
    let old = Set(known.map(\.path))
    let young = await Self.settled(
      walk.files.filter { !old.contains($0) }, of: site, at: now, on: disk)
    let same = await young.concurrentMap { file -> Known? in
      guard let input = inputs.file(at: file.path),
        let bytes = Self.bytes(of: "\(site)/\(file.path)", on: disk),
        Digest(of: bytes) == input.digest
      else { return nil }
      return file
    }
    return (known + same.compactMap(\.self)).sorted { $0.path.precedesByBytes($1.path) }
  }

  private static func bytes(of path: String, on disk: some OutputDisk) -> [UInt8]? {
    do throws(FileError) { return try disk.read(path) } catch { return nil }
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
