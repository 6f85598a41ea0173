internal import Publishing
import Support

/// The version of the program whose memos a run reads and keeps; nil where something else is in their
/// place, of which it warns.
func memoVersion(of site: String, on disk: DiskFileSystem) -> String? {
  if let obstacle = MemoFile.obstacle(of: site, on: disk) {
    printError("warning: \(obstacle)")
    return nil
  }
  return disk.status(of: disk.resolved("/proc/self/exe")).map { "\($0)" }
}

/// Warns of a memo that can't be kept.
func warn(ofMemos failure: FileError?) {
  guard let failure else { return }
  printError("warning: \(failure); nothing is remembered, so the next run does all work again")
}
