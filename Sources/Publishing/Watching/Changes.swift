/// What may differ below a site's folder from what was last read of it.
package struct Changes: Hashable, Sendable {
  /// Files and folders relative to the site's folder, `Content/notes/a.md`; of a folder all that
  /// is below it is meant.
  package var paths: Set<String>
  /// Those of the paths at which more is about to happen: a file that is still being written, or
  /// something that went away, which an editor that saves by renaming puts back at once.
  package var unsettled: Set<String>
  /// Whether anything may differ.
  package var areUnknown: Bool

  /// Paths are below the site's folder.
  package init(paths: Set<String> = [], unsettled: Set<String> = [], areUnknown: Bool = false) {
    self.paths = paths
    self.unsettled = unsettled
    self.areUnknown = areUnknown
  }

  /// Whatever the folder holds.
  package static let unknown = Changes(areUnknown: true)

  /// Whether nothing can differ.
  package var isEmpty: Bool { paths.isEmpty && !areUnknown }

  /// Takes in what changed later.
  package mutating func append(_ later: Changes) {
    paths.formUnion(later.paths)
    unsettled.formUnion(later.unsettled)
    unsettled.subtract(later.paths.subtracting(later.unsettled))
    areUnknown = areUnknown || later.areUnknown
  }
}
