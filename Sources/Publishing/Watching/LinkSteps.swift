internal import Glibc

/// The way on which a symbolic link is followed: each link, and what is at the end. Where one of
/// these changes, so does what the first link shows.
struct LinkSteps: Sendable {
  struct Step: Hashable, Sendable {
    /// Without links.
    let folder: String
    let name: String
  }

  private(set) var steps: [Step] = []

  /// As many links as Linux follows in one path.
  private static let mostLinks = 40

  /// `path` is that of the first link, whose own step is left out.
  init(of path: String, on disk: some FileSystem) {
    guard let slash = path.lastIndex(of: "/") else { return }
    var folder = disk.resolved(String(path[..<slash]))
    var rest = [String(path[path.index(after: slash)...])]
    var links = 0
    while let name = rest.popLast() {
      switch name {
      case ".": continue
      case "..": folder = folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? folder
      default:
        let next = "\(folder)/\(name)"
        let target = Self.target(of: next)
        if links > 0, target != nil || rest.isEmpty {
          steps.append(Step(folder: folder.isEmpty ? "/" : folder, name: name))
        }
        guard let target else {
          folder = next
          continue
        }
        links += 1
        guard links <= Self.mostLinks else { return }
        if target.hasPrefix("/") { folder = "" }
        rest += target.split(separator: "/").reversed().map(String.init)
      }
    }
  }

  /// The target that a link states; nil if the path isn't a link.
  private static func target(of path: String) -> String? {
    let capacity = Int(PATH_MAX)
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      count = buffer.withMemoryRebound(to: CChar.self) {
        max(0, readlink(path, $0.baseAddress!, capacity))
      }
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}
