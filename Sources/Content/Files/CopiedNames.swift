internal import Diagnostics

/// The files that are copied, as references name them: by path, or by name where that is enough.
struct CopiedNames: Sendable {
  /// By the last name of their output paths.
  private let paths: [Substring: [String]]
  private let images: Spellings

  init(_ copied: [Site.CopiedFile]) {
    let all = copied.map(\.outputPath)
    let paths = Dictionary(grouping: all, by: \.fileName)
    self.paths = paths
    let images = all.filter { ContentPath.isImage($0) }
    self.images = Spellings {
      images + images.map(\.fileName).filter { paths[$0]?.count == 1 }.map(String.init)
    }
  }

  /// The output paths that a path's last names lead to.
  func paths(endingWith path: String) -> [String] {
    (paths[path.fileName] ?? []).filter { $0 == path || $0.hasSuffix("/\(path)") }
  }

  /// What would name the image that was probably meant.
  func imageMeant(by path: String) -> String? { images.nearest(to: path) }
}

extension String {
  /// What follows the last `/`.
  fileprivate var fileName: Substring {
    lastIndex(of: "/").map { self[index(after: $0)...] } ?? self[...]
  }
}
