internal import Diagnostics
internal import Glibc
import Support

/// The folders of a site that the kernel watches.
struct WatchedFolders: Sendable {
  /// What a site's folder holds that counts.
  static let roots: Set<String> = ["Content", "Templates"]

  /// Why a folder is watched.
  struct Reason: Hashable, Sendable {
    /// Relative to the site; empty for its own folder.
    let path: String
    /// The one name in the folder that counts, being on the way of a link at `path`; nil where the
    /// folder is itself at `path` and all in it counts.
    let name: String?
  }

  let site: String
  /// The folder that holds the site's, and what counts there: that one name.
  private let above: (folder: String, reason: Reason)?
  private let descriptor: Int32
  /// By the kernel's number; symbolic links can give a folder several.
  private var reasons: [Int32: [Reason]] = [:]

  /// What comes and goes; masks of one folder add up.
  private static let names = UInt32(
    IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ONLYDIR | IN_MASK_ADD)
  private static let contents = names | UInt32(IN_MODIFY | IN_CLOSE_WRITE)

  /// `descriptor` is that of inotify(7).
  init(of site: String, descriptor: Int32) {
    self.site = site
    self.descriptor = descriptor
    let real = DiskFileSystem().resolved(site)
    above = real.lastIndex(of: "/").flatMap { slash in
      let (folder, name) = (real[..<slash], real[real.index(after: slash)...])
      guard !name.isEmpty else { return nil }
      return (folder.isEmpty ? "/" : String(folder), Reason(path: "", name: String(name)))
    }
  }

  func reasons(of watch: Int32) -> [Reason] { reasons[watch] ?? [] }

  /// Takes in that the kernel watches a folder no more.
  mutating func remove(_ watch: Int32) { reasons[watch] = nil }

  /// Watches the site's folder, where `Content/` itself may come and go, all that counts in it, and
  /// whether it comes and goes itself. False where it isn't there.
  mutating func watchSite() throws(FileError) -> Bool {
    if let above { _ = try add(above.folder, above.reason, Self.names) }
    guard try add(site, Reason(path: "", name: nil)) else { return false }
    for root in Self.roots.sorted() { try watch(root) }
    return true
  }

  /// The same where another folder has taken the place of the site's.
  mutating func watchSiteAnew() throws(FileError) -> Bool {
    let kept = above?.reason
    forget { $0 != kept }
    return try watchSite()
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
  private mutating func add(
    _ folder: String, _ reason: Reason, _ mask: UInt32 = Self.contents
  ) throws(FileError) -> Bool {
    let watch = inotify_add_watch(descriptor, folder, mask)
    guard watch >= 0 else {
      guard errno == ENOSPC else { return false }
      throw FileError(Self.operation, folder, code: errno)
    }
    if !reasons[watch, default: []].contains(reason) { reasons[watch, default: []].append(reason) }
    return true
  }

  /// Stops watching what is no longer at this path.
  mutating func forget(_ path: String) {
    forget { $0.path == path || $0.path.hasPrefix(path + "/") }
  }

  private mutating func forget(_ isGone: (Reason) -> Bool) {
    for (watch, all) in reasons.sorted(by: { $0.key < $1.key }) {
      let kept = all.filter { !isGone($0) }
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
