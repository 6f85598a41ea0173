import Support

/// Paths in their order, each once, which are looked up without being hashed: a site has tens of
/// thousands, and most lists of them are made in their order.
struct PathList: Sendable {
  /// Ascending.
  let paths: [DiskPath]

  /// Paths in any order, however often each.
  init(_ paths: [DiskPath]) {
    guard zip(paths, paths.dropFirst()).contains(where: { !($0 < $1) }) else {
      self.paths = paths
      return
    }
    var once: [DiskPath] = []
    once.reserveCapacity(paths.count)
    for path in paths.sorted() where once.last != path { once.append(path) }
    self.paths = once
  }

  func contains(_ path: DiskPath) -> Bool { place(of: path) != nil }

  /// Where a path is among them.
  func place(of path: DiskPath) -> Int? {
    let place = paths.partitioningIndex { !($0 < path) }
    return place < paths.count && paths[place] == path ? place : nil
  }

  /// Where looking up ascending paths one after the other starts.
  var start: Int { paths.startIndex }

  /// The same for a path that is not before the one that was looked up last.
  func contains(_ path: DiskPath, from cursor: inout Int) -> Bool {
    while cursor < paths.count, paths[cursor] < path { cursor += 1 }
    return cursor < paths.count && paths[cursor] == path
  }

  /// Those that another list doesn't have.
  func subtracting(_ other: PathList) -> [DiskPath] {
    var cursor = other.start
    return paths.filter { !other.contains($0, from: &cursor) }
  }
}
