package import Content
import Diagnostics
internal import Glibc
package import Support

/// A site's folder as it was last read; only what changed is read again.
package struct Snapshot: Sendable {
  private let site: String
  private let builtIn: BuiltInTemplates
  /// As they were read; the files that links lead to may change where nothing is heard of it.
  private var read: Inputs

  /// Empty, until it is updated with `Changes.unknown`.
  package init(
    of site: String, with builtIn: BuiltInTemplates = BuiltInTemplates([:]), for days: Days = Days()
  ) {
    self.site = site
    self.builtIn = builtIn
    read = Inputs(content: [], templates: [], days: days)
  }

  /// What a build is made from.
  package var inputs: Inputs { read.completed(by: builtIn) }

  /// Reads again what may differ. Returns which of the changed files were read empty: while an editor
  /// saves in place there is an instant, of milliseconds on some disks, in which a file has been
  /// emptied and the kernel has reported nothing yet.
  @discardableResult package mutating func update(
    _ changes: Changes, from disk: some FileSystem
  ) async throws(FileError) -> Set<String> {
    guard !changes.areUnknown, read.diagnostics.isEmpty, try update(changes.paths, from: disk)
    else {
      read = try await Inputs(reading: site, for: read.days, from: disk)
      return []
    }
    return changes.paths.filter { read.file(at: $0)?.bytes.isEmpty ?? false }
  }

  /// False where only a whole reading can judge: links, what they lead to, and new folders.
  private mutating func update(
    _ paths: Set<String>, from disk: some FileSystem
  ) throws(FileError) -> Bool {
    guard paths.allSatisfy({ isOwnFile($0, on: disk) }) else { return false }
    for path in paths.sorted() { try readAgain(path, from: disk) }
    for path in read.linked {
      do throws(FileError) {
        read.put(try Inputs.read(path, of: site, from: disk))
      } catch {
        return false
      }
    }
    return true
  }

  /// Whether a path is that of a file without links on the way, or of nothing any more.
  private func isOwnFile(_ path: String, on disk: some FileSystem) -> Bool {
    let full = "\(site)/\(path)"
    switch disk.kind(of: full) {
    case nil: return !read.linked.contains { $0 == path || $0.hasPrefix(path + "/") }
    case .file where path.split(separator: "/").allSatisfy { FolderEntry.isUsable(String($0)) }:
      let root = path.prefix { $0 != "/" }
      return disk.resolved(full) == disk.resolved("\(site)/\(root)") + path.dropFirst(root.count)
    default: return false
    }
  }

  private mutating func readAgain(_ path: String, from disk: some FileSystem) throws(FileError) {
    read.remove(path)
    do throws(FileError) {
      read.put(try Inputs.read(path, of: site, from: disk))
    } catch {
      // Gone, or a folder's name by now: another change, which will be heard of.
      guard [ENOENT, ENOTDIR, EISDIR].contains(error.code) else { throw error }
    }
  }
}
