internal import Diagnostics
internal import Language

/// The files that are copied, as links and references name them: by their path below the output, in any
/// spelling, or by their name where that is enough.
struct CopiedNames: Sendable {
  private let paths: [String]
  /// By the paths' last name.
  private let byName: [Substring: [String]]
  /// Places of paths, by the paths' plain text; several where they are spelled alike.
  private let byPlainText: [String: [Int]]
  private let images: Spellings

  /// `paths` are those of the output, and are gone through once.
  init(_ paths: some Sequence<String>) {
    var all: [String] = []
    var byName: [Substring: [String]] = [:]
    var byPlainText: [String: [Int]] = [:]
    for (place, path) in paths.enumerated() {
      all.append(path)
      byName[path.fileName, default: []].append(path)
      byPlainText[PlainText.trimmed(path), default: []].append(place)
    }
    (self.paths, self.byName, self.byPlainText) = (all, byName, byPlainText)
    images = Spellings { [all, byName] in
      let images = all.filter { ContentPath.isImage($0) }
      return images + images.map(\.fileName).filter { byName[$0]?.count == 1 }.map(String.init)
    }
  }

  /// The place of the path that is written like this, byte by byte or, where only one is, in another
  /// spelling of the same letters and spaces.
  func place(spelled path: String) -> Int? {
    let alike = byPlainText[PlainText.trimmed(path)] ?? []
    return alike.first { paths[$0].utf8.elementsEqual(path.utf8) }
      ?? (alike.count == 1 ? alike[0] : nil)
  }

  /// The paths that a path's last names lead to.
  func paths(endingWith path: String) -> [String] {
    let named = byName[path.fileName] ?? []
    return path.contains("/") ? named.filter { $0 == path || $0.hasSuffix("/\(path)") } : named
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
