/// What is below a folder, by path relative to it, in the order of the paths.
package struct FoundFiles: Hashable, Sendable {
  /// Paths, sorted.
  package let files: [String]
  /// Links that lead out of where files may be.
  package let strays: [String]

  /// Both lists may be in any order.
  package init(files: [String], strays: [String]) {
    self.files = files.sorted()
    self.strays = strays.sorted()
  }
}
