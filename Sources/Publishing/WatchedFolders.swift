internal import Diagnostics
internal import Glibc

/// The folders of a site that the kernel tells of.
struct WatchedFolders: Sendable {
  /// What a site's folder holds that counts.
  static let roots: Set<String> = ["Content", "Templates"]

  let site: String
  private let descriptor: Int32
  /// A folder's paths relative to the site, by the kernel's number; symbolic links can give it
  /// several.
  private var folders: [Int32: [String]] = [:]

  private static let mask = UInt32(
    IN_MODIFY | IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
      | IN_ONLYDIR)

  /// `descriptor` is that of inotify(7).
  init(of site: String, descriptor: Int32) {
    self.site = site
    self.descriptor = descriptor
  }

  func paths(of watch: Int32) -> [String] { folders[watch] ?? [] }

  /// Takes in that the kernel watches a folder no more.
  mutating func remove(_ watch: Int32) { folders[watch] = nil }

  /// Watches the site's folder, where `Content/` itself may come and go, and all that counts in it.
  mutating func watchSite() throws(FileError) {
    guard try add("") else { throw FileError("watch", site, code: ENOENT) }
    for root in Self.roots.sorted() { try watch(root) }
  }

  /// Watches a folder with those below it; a path that is none, or is gone again, is passed over.
  mutating func watch(_ path: String) throws(FileError) {
    let disk = DiskFileSystem()
    guard isInside(path, on: disk), try add(path) else { return }
    let names: [String]
    do throws(FileError) {
      names = try disk.names(in: "\(site)/\(path)")
    } catch {
      // Reading the site tells why.
      return
    }
    for name in names where !name.hasPrefix(".") { try watch("\(path)/\(name)") }
  }

  /// Whether a path does not lead out of the site's folder, as nothing may that is read; `Content`
  /// itself may.
  private func isInside(_ path: String, on disk: DiskFileSystem) -> Bool {
    let end = disk.resolved("\(site)/\(path)") + "/"
    return [site, "\(site)/\(path.prefix { $0 != "/" })"].contains {
      end.hasPrefix(disk.resolved($0) + "/")
    }
  }

  /// False where the path is no folder that can be watched.
  private mutating func add(_ path: String) throws(FileError) -> Bool {
    let watch = inotify_add_watch(descriptor, path.isEmpty ? site : "\(site)/\(path)", Self.mask)
    guard watch >= 0 else {
      guard errno == ENOSPC else { return false }
      throw FileError("watch more folders than fs.inotify.max_user_watches, at", path, code: errno)
    }
    if !folders[watch, default: []].contains(path) { folders[watch, default: []].append(path) }
    return true
  }

  /// Stops watching a folder that is no longer at this path.
  mutating func forget(_ path: String) {
    for (watch, paths) in folders.sorted(by: { $0.key < $1.key }) {
      let kept = paths.filter { $0 != path && !$0.hasPrefix(path + "/") }
      guard kept.count < paths.count else { continue }
      folders[watch] = kept.isEmpty ? nil : kept
      if kept.isEmpty { inotify_rm_watch(descriptor, watch) }
    }
  }

  /// Whether a file that was just made is a link, which no writer will close; one to a folder is
  /// watched.
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
