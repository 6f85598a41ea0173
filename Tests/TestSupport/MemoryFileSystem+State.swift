internal import Publishing
internal import Support

/// What a change does to the disk.
extension MemoryFileSystem.State {
  func node(at path: DiskPath) -> MemoryFileSystem.Node? {
    numbers[path].flatMap { inodes[$0]?.node }
  }

  func holdsParent(of path: DiskPath) -> Bool {
    guard let folder = path.folder else { return true }
    if case .folder = node(at: folder) { return true }
    return false
  }

  func isEmpty(_ folder: DiskPath) -> Bool {
    children[folder, default: []].isEmpty
  }

  mutating func add(_ node: MemoryFileSystem.Node, at path: DiskPath) {
    time += 1
    let number = Int(time)
    place(number, at: path)
    inodes[number] = MemoryFileSystem.Inode(
      node: node, number: number, modified: time, changed: time)
  }

  mutating func place(_ number: Int?, at path: DiskPath) {
    numbers[path] = number
    if number == nil {
      children[path.folder]?.remove(path)
    } else {
      children[path.folder, default: []].insert(path)
    }
  }

  mutating func touch(_ number: Int) {
    time += 1
    inodes[number]?.changed = time
  }

  mutating func move(_ old: DiskPath, to new: DiskPath) {
    let start = old.bytes + [UInt8(ascii: "/")]
    for path in Array(numbers.keys) where path == old || path.bytes.starts(with: start) {
      let number = numbers[path]
      place(nil, at: path)
      place(number, at: DiskPath(bytes: new.bytes + path.bytes.dropFirst(old.bytes.count)))
    }
    if let number = numbers[new] { touch(number) }
  }
}
