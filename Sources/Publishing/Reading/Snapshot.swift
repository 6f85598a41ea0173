package import Content
import Diagnostics
internal import Glibc
package import Support

/// A site's folder as it was last read; only what changed is read again.
package struct Snapshot: Sendable {
  private let site: String
  private let days: Days
  private let builtIn: BuiltInTemplates
  /// By the bytes of their paths: a disk distinguishes names that look the same.
  private var files: [[UInt8]: InputFile] = [:]
  /// What is in the folders and isn't a file.
  private var diagnostics: [Diagnostic] = []
  /// The files that links lead to. What they hold may change where nothing is heard of it.
  private var linked: [String] = []

  /// Empty, until it is updated with `Changes.unknown`.
  package init(
    of site: String, with builtIn: BuiltInTemplates = BuiltInTemplates([:]), for days: Days = Days()
  ) {
    self.site = site
    self.builtIn = builtIn
    self.days = days
  }

  /// What a build is made from.
  package var inputs: Inputs {
    Inputs(
      content: files.values.filter { $0.path.hasPrefix("Content/") },
      templates: files.values.filter { $0.path.hasPrefix("Templates/") }, days,
      diagnostics: diagnostics, linked: linked
    ).completed(by: builtIn)
  }

  /// Reads again what may differ. Returns which of the changed files were read empty: while an editor
  /// saves in place there is an instant, of milliseconds on some disks, in which a file has been
  /// emptied and the kernel has reported nothing yet.
  @discardableResult package mutating func update(
    _ changes: Changes, from disk: some FileSystem
  ) async throws(FileError) -> Set<String> {
    guard !changes.areUnknown, diagnostics.isEmpty, try update(changes.paths, from: disk) else {
      let inputs = try await Inputs(reading: site, from: disk)
      diagnostics = inputs.diagnostics
      linked = inputs.linked
      let all = inputs.content + inputs.templates
      files = Dictionary(
        all.map { (Array($0.path.utf8), $0) }, uniquingKeysWith: { first, _ in first })
      return []
    }
    return changes.paths.filter { files[Array($0.utf8)]?.bytes.isEmpty ?? false }
  }

  /// False where only a whole reading can judge: links, what they lead to, and new folders.
  private mutating func update(
    _ paths: Set<String>, from disk: some FileSystem
  ) throws(FileError) -> Bool {
    guard paths.allSatisfy({ isOwnFile($0, on: disk) }) else { return false }
    for path in paths.sorted() { try read(path, from: disk) }
    for path in linked {
      do throws(FileError) {
        files[Array(path.utf8)] = try Inputs.read(path, of: site, from: disk)
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
    case nil: return !linked.contains { $0 == path || $0.hasPrefix(path + "/") }
    case .file where path.split(separator: "/").allSatisfy { FolderEntry.isUsable(String($0)) }:
      let root = path.prefix { $0 != "/" }
      return disk.resolved(full) == disk.resolved("\(site)/\(root)") + path.dropFirst(root.count)
    default: return false
    }
  }

  private mutating func read(_ path: String, from disk: some FileSystem) throws(FileError) {
    let key = Array(path.utf8)
    if files.removeValue(forKey: key) == nil {
      // Once a folder: its files go.
      let folder = key + [UInt8(ascii: "/")]
      for known in Array(files.keys) where known.starts(with: folder) { files[known] = nil }
    }
    do throws(FileError) {
      files[key] = try Inputs.read(path, of: site, from: disk)
    } catch {
      // Gone, or a folder's name by now: another change, which will be heard of.
      guard [ENOENT, ENOTDIR, EISDIR].contains(error.code) else { throw error }
    }
  }
}
