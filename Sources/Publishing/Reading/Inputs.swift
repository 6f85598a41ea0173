package import Content
import Diagnostics
internal import Glibc
internal import Pages
package import Support
internal import Synchronization

/// Everything a build is made from, as read.
package struct Inputs: Sendable {
  /// All files below `Content/`, in the order of their paths.
  package private(set) var content: [InputFile]
  /// All files below `Templates/`, in the order of their paths.
  package private(set) var templates: [InputFile]
  /// The days that the site is built for.
  package let days: Days
  /// What is in the folders and can't be read as a file.
  let diagnostics: [Diagnostic]
  /// The paths of the files that links lead to.
  let linked: [String]

  /// Files in memory, so reading reports nothing.
  package init(content: [InputFile], templates: [InputFile], days: Days = Days()) {
    self.init(content: content, templates: templates, days, diagnostics: [])
  }

  init(
    content: [InputFile], templates: [InputFile], _ days: Days, diagnostics: [Diagnostic],
    linked: [String] = []
  ) {
    self.days = days
    self.content = content.sorted { $0.path.precedesByBytes($1.path) }
    self.templates = templates.sorted { $0.path.precedesByBytes($1.path) }
    self.diagnostics = diagnostics
    self.linked = linked
  }

  /// Reads a site's folder.
  package init(
    reading site: String, for days: Days = Days(), from disk: some FileSystem
  ) async throws(FileError) {
    let content = try SourceWalk("Content", of: site, on: disk)
    let templates = try SourceWalk("Templates", of: site, on: disk)
    try await self.init(reading: site, (content, templates), for: days, from: disk, nil)
  }

  /// Reads what was found in a site's folder, but for what is known to be unchanged.
  init(
    reading site: String, _ walks: (content: SourceWalk, templates: SourceWalk), for days: Days,
    from disk: some FileSystem, _ unchanged: UnchangedFiles?
  ) async throws(FileError) {
    let sizes = SizeCount()
    let (content, templates) = walks
    let contentFiles = try await Self.read(content, of: site, from: disk, sizes, unchanged)
    let templateFiles = try await Self.read(templates, of: site, from: disk, sizes)
    self.init(
      content: contentFiles.compactMap(\.file), templates: templateFiles.compactMap(\.file), days,
      diagnostics: content.diagnostics + templates.diagnostics
        + (contentFiles + templateFiles).compactMap(\.diagnostic),
      linked: content.linkedFiles + templates.linkedFiles)
  }

  private static func read(
    _ walk: SourceWalk, of site: String, from disk: some FileSystem, _ sizes: SizeCount,
    _ unchanged: UnchangedFiles? = nil
  ) async throws(FileError) -> [(file: InputFile?, diagnostic: Diagnostic?)] {
    try await walk.files.concurrentMap { path throws(FileError) in
      do throws(FileError) {
        if let unchanged, let file = unchanged[path] {
          try sizes.add(file.status.size, path)
          return (unchanged.input(file, of: site, from: disk), nil)
        }
        let file = try read(path, of: site, from: disk, unchanged)
        try sizes.add(file.bytes.count, path)
        return (file, nil)
      } catch {
        // Gone since it was listed: as if it never had been there.
        if [ENOENT, ENOTDIR].contains(error.code), !disk.exists("\(site)/\(path)") {
          return (nil, nil)
        }
        guard let diagnostic = diagnostic(of: path, error) else { throw error }
        return (nil, diagnostic)
      }
    }
  }

  /// Reads one file; its path is relative to the site's folder. What is read beside `unchanged` files can be let go
  /// as they can.
  static func read(
    _ path: String, of site: String, from disk: some FileSystem,
    _ unchanged: UnchangedFiles? = nil
  ) throws(FileError) -> InputFile {
    let full = "\(site)/\(path)"
    do throws(FileError) {
      let bytes = try disk.read(full)
      guard bytes.count <= longestText || isCopied(path) else {
        throw FileError("read", path, code: EFBIG, "too large: a text may have at most 16 MB")
      }
      return unchanged?.input(path, bytes, of: site, from: disk)
        ?? InputFile(path: path, bytes: bytes)
    } catch {
      // As its author knows it.
      throw error.path == full ? error.at(path) : error
    }
  }

  private static func isCopied(_ path: String) -> Bool {
    path.hasPrefix("Templates/assets/") || ContentPath(path).isCopied
  }

  /// In bytes; places in a text are counted in 32 bits.
  private static let longestText = 16 << 20

  /// What the author did wrong where a file can't be read; nil where it is the machine's failure.
  private static func diagnostic(of path: String, _ error: FileError) -> Diagnostic? {
    switch error.code {
    case ENOENT, ENOTDIR:
      SourceWalk.unreadable(
        path, "the link leads to nothing", "remove it, or correct its target")
    case ELOOP, EISDIR: SourceWalk.loop(path)
    case ENOTSUP, ENXIO: SourceWalk.noFile(path)
    default: nil
    }
  }

  /// The same with other bytes at some paths, such as texts that an editor hasn't saved, and nothing
  /// at others; a file that wasn't read is added.
  package func replacing(_ files: [InputFile], without gone: Set<String> = []) -> Inputs {
    var inputs = self
    if !gone.isEmpty {
      inputs.content.removeAll { gone.contains($0.path) }
      inputs.templates.removeAll { gone.contains($0.path) }
    }
    for file in files { inputs.put(file) }
    return inputs
  }

  /// Replaces the file of the same path, or adds one; nothing outside of both folders.
  mutating func put(_ file: InputFile) {
    if file.path.hasPrefix("Content/") {
      content.put(file)
    } else if file.path.hasPrefix("Templates/") {
      templates.put(file)
    }
  }

  /// Removes the file at a path, or all that are below it.
  mutating func remove(_ path: String) {
    content.remove(path)
    templates.remove(path)
  }

  /// The same with further templates.
  func adding(_ added: [InputFile]) -> Inputs {
    var inputs = self
    inputs.templates += added
    inputs.templates.sort { $0.path.precedesByBytes($1.path) }
    return inputs
  }

  /// The file of `Content/` or `Templates/` at a path; nil where there is none.
  package func file(at path: String) -> InputFile? {
    let files = path.hasPrefix("Content/") ? content : templates
    let place = files.partitioningIndex { !$0.path.precedesByBytes(path) }
    return place < files.count && files[place].path.utf8.elementsEqual(path.utf8)
      ? files[place] : nil
  }

  /// The digest of all paths and bytes.
  package var digest: Digest {
    var key = KeyBytes()
    for file in content + templates {
      key.append(file.path)
      key.append(file.digest)
    }
    for diagnostic in diagnostics { key.append(diagnostic.location.path) }
    key.append(days)
    return key.digest
  }
}

extension [InputFile] {
  /// Replaces the file of the same path, or adds one; they are in the order of their paths.
  fileprivate mutating func put(_ file: InputFile) {
    let place = partitioningIndex {
      !$0.path.precedesByBytes(file.path)
    }
    if place < count, self[place].path.utf8.elementsEqual(file.path.utf8) {
      self[place] = file
    } else {
      insert(file, at: place)
    }
  }

  /// Removes the file of a path, or all that are below it.
  fileprivate mutating func remove(_ path: String) {
    let folder = path + "/"
    let start = partitioningIndex { !$0.path.precedesByBytes(path) }
    if start < count, self[start].path.utf8.elementsEqual(path.utf8) {
      remove(at: start)
      return
    }
    let first = partitioningIndex { !$0.path.precedesByBytes(folder) }
    removeSubrange(
      first..<(self[first...].firstIndex { !$0.path.utf8.starts(with: folder.utf8) } ?? count))
  }
}

/// How much has been read of a site, which is all held in memory.
private final class SizeCount: Sendable {
  /// The most bytes that all inputs may have.
  private static let most = 2 << 30
  private let sum = Mutex(0)

  func add(_ size: Int, _ path: String) throws(FileError) {
    let isTooMuch = sum.withLock { sum in
      sum += size
      return sum > Self.most
    }
    guard !isTooMuch else {
      throw FileError(
        "read", path, code: EFBIG, "too large: together with the other files it exceeds 2 GB")
    }
  }
}
