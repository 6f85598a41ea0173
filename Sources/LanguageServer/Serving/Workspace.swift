internal import Content
internal import Publishing
import Support

/// A site's folder as it is on the disk.
actor Workspace {
  private var watcher: ChangeWatcher
  private var snapshot: Snapshot
  private var changes = Changes.unknown
  private var latest: Inputs?
  private let disk = DiskFileSystem()

  /// Changes count from now on.
  init(
    of site: String, with builtIn: BuiltInTemplates, for days: Days
  ) throws(FileError) {
    watcher = try ChangeWatcher(watching: site)
    snapshot = Snapshot(of: site, with: builtIn, for: days)
  }

  /// Whether something has changed since it was last read.
  func hasChanged() throws(FileError) -> Bool {
    changes.append(try watcher.changes())
    return !changes.isEmpty
  }

  /// All files as they are now; only what has changed is read again.
  func inputs() async throws(FileError) -> Inputs {
    changes.append(try watcher.changes())
    if changes.isEmpty, let latest { return latest }
    let waiting = changes
    changes = Changes()
    var next = snapshot
    do throws(FileError) {
      try await next.update(waiting, from: disk)
    } catch {
      changes.append(waiting)
      throw error
    }
    snapshot = next
    let inputs = next.inputs
    latest = inputs
    return inputs
  }
}
