package import Diagnostics
internal import Glibc
package import Publishing
internal import Synchronization

/// A disk in memory that counts what is done to it, and fails where it is told to.
package final class MemoryFileSystem: FileSystem {
  /// What was done, in order: `write out/index.html`, `exchange …`.
  package var log: [String] { state.withLock { $0.log } }
  /// All files by path.
  package var files: [String: [UInt8]] { state.withLock { $0.files.mapValues(\.bytes) } }

  private struct File {
    let bytes: [UInt8]
    /// Counts what was written, and so tells of a file when, and which it is.
    let number: Int
  }

  private struct State {
    var files: [String: File]
    var nextNumber: Int
    var log: [String] = []
    /// How many more changes succeed; nil for all.
    var changesLeft: Int?
    let canExchange: Bool
  }

  private let state: Mutex<State>

  /// After `changesLeft` changes every further one fails with `ENOSPC`.
  package init(
    _ files: [String: [UInt8]] = [:], changesLeft: Int? = nil, canExchange: Bool = true
  ) {
    let numbered = files.sorted { $0.key < $1.key }.enumerated().map {
      ($1.key, File(bytes: $1.value, number: $0))
    }
    state = Mutex(
      State(
        files: Dictionary(uniqueKeysWithValues: numbered), nextNumber: files.count,
        changesLeft: changesLeft, canExchange: canExchange))
  }

  package func files(below folder: String, within bounds: [String]) -> FoundFiles {
    FoundFiles(files: files(below: folder), strays: [])
  }

  package func files(below folder: String) -> [String] {
    state.withLock { state in
      state.files.keys.filter { $0.hasPrefix(folder + "/") }
        .map { String($0.dropFirst(folder.count + 1)) }.sorted()
    }
  }

  package func names(in folder: String) -> [String] {
    Set(files(below: folder).compactMap { $0.split(separator: "/").first.map(String.init) })
      .sorted()
  }

  package func entries(in folder: String) -> [FolderEntry] {
    names(in: folder).map {
      FolderEntry(name: $0, kind: kind(of: "\(folder)/\($0)") ?? .file)
    }
  }

  package func kind(of path: String) -> FolderEntry.Kind? {
    state.withLock { state in
      if state.files[path] != nil { return .file }
      return state.files.keys.contains { $0.hasPrefix(path + "/") } ? .folder : nil
    }
  }

  package func read(_ path: String) throws(FileError) -> [UInt8] {
    let bytes = state.withLock { state in
      state.log.append("read \(path)")
      return state.files[path]?.bytes
    }
    guard let bytes else { throw FileError("read", path, code: ENOENT) }
    return bytes
  }

  package func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    try change("write", path) { state in
      state.files[path] = File(bytes: bytes, number: state.nextNumber)
      state.nextNumber += 1
    }
  }

  package func makeFolder(_ path: String) throws(FileError) {
    try change("make the folder", path) { _ in }
  }

  package func link(_ existing: String, to new: String) throws(FileError) {
    try change("link", new) { $0.files[new] = $0.files[existing] }
  }

  package func status(of path: String) -> FileStatus? {
    state.withLock { $0.files[path] }.map {
      FileStatus(size: $0.bytes.count, inode: UInt64($0.number), modified: Int64($0.number))
    }
  }

  package func exists(_ path: String) -> Bool {
    state.withLock { state in
      state.files.keys.contains { $0 == path || $0.hasPrefix(path + "/") }
    }
  }

  package func rename(_ old: String, to new: String) throws(FileError) {
    try change("rename", "\(old) to \(new)") { Self.move(old, to: new, in: &$0.files) }
  }

  package func exchange(_ first: String, _ second: String) throws(FileError) -> Bool {
    guard state.withLock({ $0.canExchange }) else { return false }
    try change("exchange", "\(first) and \(second)") { state in
      Self.move(first, to: "\u{1}", in: &state.files)
      Self.move(second, to: first, in: &state.files)
      Self.move("\u{1}", to: second, in: &state.files)
    }
    return true
  }

  package func remove(_ path: String) {
    state.withLock { state in
      state.files = state.files.filter { $0.key != path && !$0.key.hasPrefix(path + "/") }
    }
  }

  package func resolved(_ path: String) -> String { path }

  private static func move(_ old: String, to new: String, in files: inout [String: File]) {
    for path in Array(files.keys) where path == old || path.hasPrefix(old + "/") {
      files[new + path.dropFirst(old.count)] = files.removeValue(forKey: path)
    }
  }

  private func change(
    _ operation: String, _ path: String, _ body: (inout State) -> Void
  ) throws(FileError) {
    let isFull = state.withLock { state in
      state.log.append("\(operation) \(path)")
      if let left = state.changesLeft {
        guard left > 0 else { return true }
        state.changesLeft = left - 1
      }
      body(&state)
      return false
    }
    if isFull { throw FileError(operation, path, code: ENOSPC) }
  }
}
