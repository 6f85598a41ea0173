internal import Diagnostics
import Support

/// What is in the output folder, and in the tree that is kept beside it, listed while the build is still at work.
///
/// It counts only where it is what a later listing would find: each folder is as it was, and was old enough when
/// it was listed for any change since to show in its status.
package struct OutputSurvey: Sendable {
  /// The output.
  let tree: OutputTree
  /// What is in the tree that the last exchange put aside; nil where there is none.
  let next: [DiskEntry]?
  /// The folders and the manifest, with what lstat(2) says of them.
  private let known: [(path: DiskPath, status: FileStatus)]
  private let nextPath: DiskPath

  /// Nil where nothing can be known yet; `now` is in seconds since 1970, `memo` of the last publication.
  package init?(
    of output: OutputFolder, knowing memo: PublicationMemo? = nil, at now: Int,
    on disk: some OutputDisk
  ) {
    // What was exchanged just now is not gone through in vain.
    guard Self.oldEnough(output.path, now, on: disk) != nil else { return nil }
    nextPath = output.next
    var paths = [output.path, output.path / Manifest.name]
    do throws(FileError) {
      let entries = try disk.tree(below: output.path)
      tree = try OutputTree(output, entries, knowing: memo, on: disk).asked(
        in: output.path, on: disk)
      paths += entries.lazy.filter { $0.kind == .folder }.map { output.path / $0.path }
      if disk.status(at: output.next)?.kind == .folder {
        let next = try disk.tree(below: output.next)
        paths.append(output.next)
        paths += next.lazy.filter { $0.kind == .folder }.map { output.next / $0.path }
        self.next = next
      } else {
        next = nil
      }
    } catch {
      return nil
    }
    var known: [(path: DiskPath, status: FileStatus)] = []
    for path in paths {
      guard let status = Self.oldEnough(path, now, on: disk) else { return nil }
      known.append((path, status))
    }
    self.known = known
  }

  /// What lstat(2) says of something that was not changed in the second before `now`; nil for anything else.
  private static func oldEnough(
    _ path: DiskPath, _ now: Int, on disk: some OutputDisk
  ) -> FileStatus? {
    let status = disk.status(at: path)
    let limit = Int64(now - 1) * 1_000_000_000
    return status.flatMap { max($0.changed, $0.modified) < limit ? $0 : nil }
  }

  /// Whether all that was listed is as it was.
  func isCurrent(on disk: some OutputDisk) -> Bool {
    known.allSatisfy { disk.status(at: $0.path) == $0.status }
      && (next != nil || disk.status(at: nextPath) == nil)
  }
}
