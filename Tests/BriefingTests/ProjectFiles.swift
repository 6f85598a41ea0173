import Publishing
import TestTexts

/// The texts of this checkout that are published or committed; hidden files and what is built are
/// passed over.
struct ProjectFiles {
  /// By path from the checkout's folder, in order; markup without its tags.
  let texts: [(path: String, bytes: [UInt8])]

  private static let folders = ["Content", "Public", "Sources", "Templates", "Tests"]

  init() throws {
    let disk = DiskFileSystem()
    let root = OurContent.root
    var paths = try Self.folders.flatMap { folder in
      try disk.files(below: "\(root)/\(folder)").map { "\(folder)/\($0)" }
    }
    paths += try disk.names(in: root).filter { name in
      [".md", ".swift", "LICENSE", "Makefile"].contains { name.hasSuffix($0) }
    }
    texts = try paths.sorted().map { path in
      let bytes = try disk.read("\(root)/\(path)")
      let isMarkup = path.hasSuffix(".html") || path.hasSuffix(".xml")
      return (path, isMarkup ? WordRuns.withoutTags(bytes) : bytes)
    }
  }
}
