internal import Diagnostics
internal import Glibc
import Support

/// The folders of a site that the kernel watches.
struct WatchedFolders: Sendable {
  /// What a site's folder holds that counts.
  static let roots: Set<String> = ["Content", "Templates"]

  /// Why a folder is watched.
  struct Reason: Hashable, Sendable {
    /// Relative to the site.
    let path: String
    /// The one name in the folder that counts, being on the way of a link at `path`; nil where the
    /// folder is itself at `path` and all in it counts.
    let name: String?
  }

  let site: String
  private let descriptor: Int32
  /// By the kernel's number; symbolic links can give a folder several.
  private var reasons: [Int32: [Reason]] = [:]

  private static let mask = UInt32(
    IN_MODIFY | IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
      | IN_ONLYDIR)

  /// `descriptor` is that of inotify(7).
  init(of site: String, descriptor: Int32) {
    self.site = site
    self.descriptor = descriptor
  }

  func reasons(of watch: Int32) -> [Reason] { reasons[watch] ?? [] }

  /// Takes in that the kernel watches a folder no more.
  mutating func remove(_ watch: Int32) { reasons[watch] = nil }

  /// Watches the site's folder, where `Content/` itself may come and go, and all that counts in it.
  mutating func watchSite() throws(FileError) {
    guard try add(site, Reason(path: "", name: nil)) else {
      throw FileError("watch", site, code: ENOENT)
    }
    for root in Self.roots.sorted() { try watch(root) }
  }

  /// Watches what a build would read at a path: a folder with those below it, and what links there
  /// lead to.
  mutating func watch(_ path: String) throws(FileError) {
    let disk = DiskFileSystem()
    let links: [String]
    do throws(FileError) {
      // Each before it is listed, so that nothing is missed that is made meanwhile.
      let walk = try SourceWalk(path, of: site, on: disk) { folder throws(FileError) in
        _ = try add("\(site)/\(folder)", Reason(path: folder, name: nil))
      }
      links = walk.links
    } catch {
      guard error.operation == Self.operation else { return }
      throw error
    }
    for link in links {
      for step in LinkSteps(of: "\(site)/\(link)", on: disk).steps {
        _ = try add(step.folder, Reason(path: link, name: step.name))
      }
    }
  }

  private static let operation = "watch more folders than fs.inotify.max_user_watches, at"

  /// False if the path isn't a folder that can be watched.
  private mutating func add(_ folder: String, _ reason: Reason) throws(FileError) -> Bool {
    let watch = inotify_add_watch(descriptor, folder, Self.mask)
    guard watch >= 0 else {
      guard errno == ENOSPC else { return false }
      throw FileError(Self.operation, folder, code: errno)
    }
    if !reasons[watch, default: []].contains(reason) { reasons[watch, default: []].append(reason) }
    return true
  }

  /// Stops watching what is no longer at this path.
  mutating func forget(_ path: String) {
    for (watch, all) in reasons.sorted(by: { $0.key < $1.key }) {
      let kept = all.filter { $0.path != path && !$0.path.hasPrefix(path + "/") }
      guard kept.count < all.count else { continue }
      reasons[watch] = kept.isEmpty ? nil : kept
      if kept.isEmpty { inotify_rm_watch(descriptor, watch) }
    }
  }

  /// Whether a file that was just made is a link, which no writer will close; one that is symbolic
  /// is watched with what it leads to.
  mutating func isLink(_ path: String) throws(FileError) -> Bool {
    var status = stat()
    guard lstat("\(site)/\(path)", &status) == 0 else { return false }
    if status.st_mode & S_IFMT == S_IFLNK {
      try watch(path)
      return true
    }
    return status.st_nlink > 1
  }
}
