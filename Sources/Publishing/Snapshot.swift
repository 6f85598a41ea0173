package import Diagnostics
internal import Glibc

/// A site's folder as it was last read; only what changed is read again.
package struct Snapshot: Sendable {
  private let site: String
  private var files: [String: InputFile] = [:]
  /// What lay in the folders and was no file.
  private var faults: [Diagnostic] = []

  /// Empty, until it is updated with `Changes.unknown`.
  package init(of site: String) {
    self.site = site
  }

  /// What a build is made from.
  package var inputs: Inputs {
    Inputs(
      content: files.values.filter { $0.path.hasPrefix("Content/") },
      templates: files.values.filter { $0.path.hasPrefix("Templates/") }, faults: faults)
  }

  /// Reads again what may differ. Tells which of the changed files were read empty: while an editor
  /// saves in place there is an instant, of milliseconds on some disks, in which a file has been
  /// emptied and the kernel has told nothing yet.
  @discardableResult package mutating func update(
    _ changes: Changes, from disk: some FileSystem
  ) async throws(FileError) -> Set<String> {
    // Links, and what lies behind them, only a whole reading judges.
    if changes.areUnknown || !faults.isEmpty
      || changes.paths.contains(where: { isBehindLink($0, on: disk) })
    {
      let inputs = try await Inputs(reading: site, from: disk)
      faults = inputs.faults
      let all = inputs.content + inputs.templates
      files = Dictionary(uniqueKeysWithValues: all.map { ($0.path, $0) })
      return []
    }
    for path in changes.paths.sorted() { try read(path, from: disk) }
    return changes.paths.filter { files[$0]?.bytes.isEmpty ?? false }
  }

  private func isBehindLink(_ path: String, on disk: some FileSystem) -> Bool {
    let full = "\(site)/\(path)"
    let root = path.prefix { $0 != "/" }
    return disk.exists(full)
      && disk.resolved(full) != disk.resolved("\(site)/\(root)") + path.dropFirst(root.count)
  }

  private mutating func read(_ path: String, from disk: some FileSystem) throws(FileError) {
    if files.removeValue(forKey: path) == nil {
      // Once a folder: its files go, and those that are there now come.
      for known in Array(files.keys) where known.hasPrefix(path + "/") { files[known] = nil }
    }
    do throws(FileError) {
      files[path] = InputFile(path: path, bytes: try disk.read("\(site)/\(path)"))
    } catch {
      switch error.code {
      case ENOENT, ENOTDIR: return
      case EISDIR: try readFolder(path, from: disk)
      default: throw error
      }
    }
  }

  private mutating func readFolder(_ folder: String, from disk: some FileSystem) throws(FileError) {
    let found = try disk.files(below: "\(site)/\(folder)", within: [site])
    for name in found.files where Inputs.isRead(name) {
      let path = "\(folder)/\(name)"
      do throws(FileError) {
        files[path] = InputFile(path: path, bytes: try disk.read("\(site)/\(path)"))
      } catch {
        // Gone since it was listed: another change, which will be heard of.
        guard error.code == ENOENT else { throw error }
      }
    }
  }
}
