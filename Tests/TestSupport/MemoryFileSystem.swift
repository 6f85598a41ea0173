internal import Glibc
package import Publishing
package import Support
internal import Synchronization

/// A disk in memory, with links, modes and mount points, that counts what is done to it, and fails
/// where it is to.
package final class MemoryFileSystem: OutputDisk {
  /// How changes fail, which are counted from 0 on.
  package enum Failure: Hashable, Sendable {
    /// From one on, each but a removal, as on a full disk.
    case full(from: Int)
    /// From one on, each, as where the program was killed.
    case stopped(from: Int)
    /// This one alone.
    case once(Int)
  }

  /// Something on the disk, as it is seen from outside.
  package enum Node: Hashable, Sendable {
    case file([UInt8], mode: UInt32)
    case folder(mode: UInt32)
    case link(String)
  }

  struct Inode {
    var node: Node
    let number: Int
    let modified: Int64
    var changed: Int64
  }

  struct State {
    /// The number of what is at a path.
    var numbers: [DiskPath: Int] = [:]
    /// What is in a folder; nil is where everything begins.
    var children: [DiskPath?: Set<DiskPath>] = [:]
    var inodes: [Int: Inode] = [:]
    var time: Int64 = 0
    var log: [String] = []
    var changes = 0
    var failure: Failure?
    var mask: UInt32 = 0o022
  }

  private let state = Mutex(State())
  private let canExchange: Bool
  private let mounts: Set<DiskPath>

  /// With files by their paths; folders at `mounts` are of another file system.
  package init(
    _ files: [String: [UInt8]] = [:], canExchange: Bool = true, mounts: [String] = []
  ) {
    self.canExchange = canExchange
    self.mounts = Set(mounts.map { DiskPath($0) })
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) { put(bytes, at: path) }
  }

  // MARK: - For tests

  /// What was done, in order: `write out/index.html`, `exchange …`.
  package var log: [String] { state.withLock { $0.log } }

  /// How many changes were made or tried.
  package var changes: Int { state.withLock { $0.changes } }

  /// The bytes of all files whose paths are text, by path.
  package var files: [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for (path, node) in nodes {
      if case .file(let bytes, _) = node { files["\(path)"] = bytes }
    }
    return files
  }

  /// All that is there.
  package var nodes: [DiskPath: Node] {
    state.withLock { state in state.numbers.compactMapValues { state.inodes[$0]?.node } }
  }

  /// All that is below a folder, by path from there.
  package func nodes(below folder: String) -> [DiskPath: Node] {
    let start = Array("\(folder)/".utf8)
    return Dictionary(
      uniqueKeysWithValues: nodes.filter { $0.key.bytes.starts(with: start) }.map {
        (DiskPath(bytes: Array($0.key.bytes.dropFirst(start.count))), $0.value)
      })
  }

  /// Puts something at a path, in the place of what is there, as if somebody else had.
  package func put(_ node: Node, at path: DiskPath) {
    state.withLock { state in
      for folder in path.folders.reversed() where state.numbers[folder] == nil {
        state.add(.folder(mode: 0o755), at: folder)
      }
      state.add(node, at: path)
    }
  }

  /// Puts a file at a path.
  package func put(_ bytes: [UInt8], at path: String) {
    put(.file(bytes, mode: 0o644), at: DiskPath(path))
  }

  /// Sets what the process takes from modes.
  package func setMask(_ mask: UInt32) { state.withLock { $0.mask = mask } }

  /// Has later changes fail, counted from now; none, where that is nil.
  package func fail(_ failure: Failure?) {
    state.withLock {
      $0.failure = failure
      $0.changes = 0
    }
  }

  /// The same, to be changed by itself.
  package func copy() -> MemoryFileSystem {
    let copy = MemoryFileSystem(canExchange: canExchange, mounts: mounts.map(\.description))
    let own = state.withLock { $0 }
    copy.state.withLock { $0 = own }
    return copy
  }

  // MARK: - Reading

  package func files(below folder: String, within bounds: [String]) -> FoundFiles {
    FoundFiles(files: files(below: folder), strays: [])
  }

  package func files(below folder: String) -> [String] {
    files.below(folder).keys.sorted()
  }

  package func names(in folder: String) -> [String] {
    state.withLock { $0.children[DiskPath(folder)] ?? [] }.map { "\($0.name)" }.sorted()
  }

  package func entries(in folder: String) -> [FolderEntry] {
    names(in: folder).map {
      FolderEntry(name: $0, kind: kind(of: "\(folder)/\($0)") ?? .file)
    }
  }

  package func kind(of path: String) -> FolderEntry.Kind? {
    switch status(at: DiskPath(path))?.kind {
    case nil: nil
    case .file: .file
    case .folder: .folder
    case .other: .link
    }
  }

  package func read(_ path: String) throws(FileError) -> [UInt8] {
    try read(DiskPath(path), atMost: .max)
  }

  package func read(_ path: DiskPath, atMost limit: Int) throws(FileError) -> [UInt8] {
    let node = state.withLock { state in
      state.log.append("read \(path)")
      return state.node(at: path)
    }
    switch node {
    case nil: throw FileError("read", "\(path)", code: ENOENT)
    case .folder: throw FileError("read", "\(path)", code: EISDIR)
    case .link: throw FileError("read", "\(path)", code: ELOOP)
    case .file(let bytes, _):
      guard bytes.count <= limit else { throw FileError("read", "\(path)", code: EFBIG) }
      return bytes
    }
  }

  package func status(of path: String) -> FileStatus? {
    status(at: DiskPath(path)).flatMap { $0.kind == .file ? $0 : nil }
  }

  package func status(at path: DiskPath) -> FileStatus? {
    let inode = state.withLock { state in state.numbers[path].flatMap { state.inodes[$0] } }
    guard let inode else { return nil }
    let (kind, mode, size): (FileStatus.Kind, UInt32, Int)
    switch inode.node {
    case .file(let bytes, let bits): (kind, mode, size) = (.file, bits, bytes.count)
    case .folder(let bits): (kind, mode, size) = (.folder, bits, 0)
    case .link: (kind, mode, size) = (.other, 0o777, 0)
    }
    return FileStatus(
      kind: kind, mode: mode, size: size, inode: UInt64(inode.number), modified: inode.modified,
      changed: inode.changed)
  }

  package func entries(of folder: DiskPath) throws(FileError) -> [DiskEntry] {
    guard folder == DiskPath(".") || status(at: folder)?.kind == .folder else {
      throw FileError("list", "\(folder)", code: status(at: folder) == nil ? ENOENT : ENOTDIR)
    }
    let parent = folder == DiskPath(".") ? nil : folder
    return state.withLock { $0.children[parent] ?? [] }.map {
      DiskEntry($0.name, status(at: $0)?.kind ?? .other, inode: status(at: $0)?.inode)
    }
  }

  package func exists(_ path: String) -> Bool { path == "." || status(at: DiskPath(path)) != nil }

  package func resolved(_ path: String) -> String { path }

  package func creationMask() -> UInt32 { state.withLock { $0.mask } }

  package func holdsMount(_ folder: DiskPath) -> Bool {
    mounts.contains { $0 == folder || $0.folders.contains(folder) }
  }

  package func isPath(_ path: String, within folder: String) -> Bool {
    path == folder || path.hasPrefix(folder + "/")
  }

  package func sync(_ path: DiskPath) {}

  package func isWritable(_ path: DiskPath) -> Bool { true }

  // MARK: - Changing

  package func write(_ bytes: [UInt8], to path: DiskPath) throws(FileError) {
    try change("write", path) { state in
      guard state.numbers[path] == nil else { return EEXIST }
      guard state.holdsParent(of: path) else { return ENOENT }
      state.add(.file(bytes, mode: 0o644 & ~state.mask), at: path)
      return 0
    }
  }

  package func makeFolder(_ path: DiskPath) throws(FileError) {
    try change("make the folder", path) { state in
      guard state.numbers[path] == nil else { return EEXIST }
      guard state.holdsParent(of: path) else { return ENOENT }
      state.add(.folder(mode: 0o755 & ~state.mask), at: path)
      return 0
    }
  }

  package func link(_ existing: DiskPath, to new: DiskPath) throws(FileError) {
    try change("link", new) { state in
      guard let number = state.numbers[existing] else { return ENOENT }
      guard state.numbers[new] == nil else { return EEXIST }
      guard state.holdsParent(of: new) else { return ENOENT }
      guard device(of: existing) == device(of: new) else { return EXDEV }
      if case .folder = state.node(at: existing) { return EPERM }
      state.place(number, at: new)
      state.touch(number)
      return 0
    }
  }

  package func rename(_ old: DiskPath, to new: DiskPath) throws(FileError) {
    try change("rename", "\(old) to \(new)") { state in
      guard let node = state.node(at: old) else { return ENOENT }
      guard state.holdsParent(of: new) else { return ENOENT }
      guard !mounts.contains(old), !mounts.contains(new) else { return EBUSY }
      guard device(of: old) == device(of: new) else { return EXDEV }
      if let there = state.node(at: new) {
        switch (node, there) {
        case (.folder, .folder) where state.isEmpty(new): break
        case (.folder, .folder): return ENOTEMPTY
        case (.folder, _): return ENOTDIR
        case (_, .folder): return EISDIR
        default: break
        }
        state.place(nil, at: new)
      }
      state.move(old, to: new)
      return 0
    }
  }

  package func exchange(_ first: DiskPath, _ second: DiskPath) throws(FileError) -> Bool {
    guard canExchange else { return false }
    try change("exchange", "\(first) and \(second)") { state in
      guard state.numbers[first] != nil, state.numbers[second] != nil else { return ENOENT }
      guard !mounts.contains(second) else { return EBUSY }
      let between = DiskPath("\u{1}")
      state.move(first, to: between)
      state.move(second, to: first)
      state.move(between, to: second)
      return 0
    }
    return true
  }

  package func unlink(_ path: DiskPath) throws(FileError) {
    try change("remove", path) { state in
      guard let number = state.numbers[path] else { return ENOENT }
      if case .folder = state.node(at: path) { return EISDIR }
      state.place(nil, at: path)
      state.touch(number)
      return 0
    }
  }

  package func removeFolder(_ path: DiskPath) throws(FileError) {
    try change("remove", path) { state in
      guard case .folder = state.node(at: path) else { return ENOTDIR }
      guard state.isEmpty(path) else { return ENOTEMPTY }
      guard !mounts.contains(path) else { return EBUSY }
      state.place(nil, at: path)
      return 0
    }
  }

  package func setMode(_ mode: UInt32, of path: DiskPath) throws(FileError) {
    try change("set the mode of", path) { state in
      guard let number = state.numbers[path] else { return ENOENT }
      switch state.inodes[number]?.node {
      case .file(let bytes, _): state.inodes[number]?.node = .file(bytes, mode: mode)
      case .folder: state.inodes[number]?.node = .folder(mode: mode)
      case .link, nil: return EOPNOTSUPP
      }
      state.touch(number)
      return 0
    }
  }

  package func copyAttributes(of folder: DiskPath, to other: DiskPath) throws(FileError) {
    guard let mode = status(at: folder)?.mode else {
      throw FileError("read", "\(folder)", code: ENOENT)
    }
    try setMode(mode, of: other)
  }

  /// The mount point that a path is on.
  private func device(of path: DiskPath) -> DiskPath? {
    ([path] + path.folders).first { mounts.contains($0) }
  }

  /// Makes a change, which returns the code of an error or 0.
  private func change(
    _ operation: String, _ path: some CustomStringConvertible, _ body: (inout State) -> Int32
  ) throws(FileError) {
    let code = state.withLock { state in
      state.log.append("\(operation) \(path)")
      let number = state.changes
      state.changes += 1
      switch state.failure {
      case .full(let start) where number >= start && operation != "remove": return ENOSPC
      case .stopped(let start) where number >= start: return EIO
      case .once(number): return EIO
      default: return body(&state)
      }
    }
    if code != 0 { throw FileError(operation, "\(path)", code: code) }
  }
}
