internal import Glibc
package import Support

/// The file that `--changed` names, which lists what differs in the output folder.
///
///     A notes/new.html
///     R notes/old.html
package struct ChangeList: Sendable {
  private let path: String

  /// Nothing is read or written yet.
  package init(at path: String) {
    self.path = path
  }

  /// Why the file may not be written; nil where it may. A file of another kind is never replaced, nor
  /// anything in the folders of the briefing or in the output.
  package func refusal(
    of site: String, _ output: OutputFolder, on disk: some OutputDisk
  ) -> String? {
    let place = OutputFolder(path, on: disk, processID: 0).path.description
    let own = disk.resolved(site)
    let folders = ["Content", "Templates", MemoFile.folder].map { ($0, "\(own)/\($0)") }
    for (name, folder) in folders + [(output.shownName, "\(output.path)")]
    where disk.isPath(place, within: folder) {
      return "'\(path)' is inside '\(name)': name another file with --changed"
    }
    switch disk.status(at: DiskPath(path))?.kind {
    case nil: return nil
    case .folder: return "'\(path)' is a folder: name a file with --changed"
    case .other:
      let isSystems = path.hasPrefix("/dev/") || path.hasPrefix("/proc/")
      return disk.status(of: place) == nil || isSystems
        ? nil : "'\(path)' is a link: name the file itself with --changed"
    case .file:
      return isList(on: disk)
        ? nil : "'\(path)' exists and is not a list of changes: name another file"
    }
  }

  /// Whether it is empty, or each of its lines is one of such a list.
  private func isList(on disk: some OutputDisk) -> Bool {
    do throws(FileError) {
      let bytes = try disk.read(DiskPath(path), atMost: 1 << 30)
      return bytes.split(separator: UInt8(ascii: "\n")).allSatisfy {
        $0.count > 2 && "ACR".utf8.contains($0.first!)
          && $0.dropFirst().first == UInt8(ascii: " ")
      }
    } catch {
      return false
    }
  }

  /// Writes it whole; a terminal, a pipe or a device is written to.
  package func write(_ outcome: PublicationOutcome, on disk: DiskFileSystem) throws(FileError) {
    let bytes = Array(outcome.list.utf8)
    if disk.status(at: DiskPath(path))?.kind == .other {
      try disk.send(bytes, to: DiskPath(path))
    } else {
      try disk.replace(path, with: bytes)
    }
  }
}
