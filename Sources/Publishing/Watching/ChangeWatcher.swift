internal import Content
internal import Glibc
package import Support

/// Hears from the kernel (inotify(7)) what changes below a site's `Content/` and `Templates/`.
///
/// A file is settled when its writer closes it. A new folder is watched from the moment it is heard
/// of, and counts as changed with all in it, so that nothing made before that moment is missed.
package struct ChangeWatcher: ~Copyable {
  /// Readable (poll(2)) when there are changes to ask for.
  package var descriptor: Int32 { queue.descriptor }
  private let queue: NoticeQueue
  private var watched: WatchedFolders

  /// `site` is the folder that holds `Content/` and `Templates/`.
  package init(watching site: String) throws(FileError) {
    let queue = NoticeQueue(try Self.opened(for: site))
    var watched = WatchedFolders(of: site, descriptor: queue.descriptor)
    try watched.watchSite()
    self.queue = queue
    self.watched = watched
  }

  private static func opened(for site: String) throws(FileError) -> Int32 {
    let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { throw FileError("watch", site, code: errno) }
    return descriptor
  }

  /// What changed since the last call; never waits.
  package mutating func changes() throws(FileError) -> Changes {
    var changes = Changes()
    let capacity = 64 * 1024
    while true {
      var code: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        let got = read(descriptor, buffer.baseAddress, capacity)
        code = got < 0 ? errno : 0
        count = max(0, got)
      }
      if code == EINTR { continue }
      if code == EAGAIN || (code == 0 && bytes.isEmpty) { return changes }
      guard code == 0 else { throw FileError("watch", watched.site, code: code) }
      for notice in Self.notices(in: bytes) { try take(notice, into: &changes) }
    }
  }
}

// MARK: - Notices

extension ChangeWatcher {
  private struct Notice {
    let watch: Int32
    let mask: UInt32
    let name: String
    let isUTF8: Bool

    func has(_ flags: Int...) -> Bool {
      flags.contains { mask & UInt32($0) != 0 }
    }
  }

  /// `struct inotify_event`: int wd; uint32_t mask, cookie, len; char name[len], padded with NULs.
  private static func notices(in bytes: [UInt8]) -> [Notice] {
    bytes.withUnsafeBytes { buffer in
      var notices: [Notice] = []
      var at = 0
      while at + 16 <= buffer.count {
        let length = Int(buffer.loadUnaligned(fromByteOffset: at + 12, as: UInt32.self))
        guard at + 16 + length <= buffer.count else { break }
        let name = buffer[(at + 16)..<(at + 16 + length)].prefix { $0 != 0 }
        notices.append(
          Notice(
            watch: buffer.loadUnaligned(fromByteOffset: at, as: Int32.self),
            mask: buffer.loadUnaligned(fromByteOffset: at + 4, as: UInt32.self),
            name: String(decoding: name, as: UTF8.self),
            isUTF8: String(validating: name, as: UTF8.self) != nil))
        at += 16 + length
      }
      return notices
    }
  }

  private mutating func take(_ notice: Notice, into changes: inout Changes) throws(FileError) {
    if notice.has(Int(IN_Q_OVERFLOW)) {
      changes.append(.unknown)
      try watched.watchSite()
      return
    }
    if notice.has(Int(IN_IGNORED)) {
      watched.remove(notice.watch)
      return
    }
    guard !notice.name.isEmpty else { return }
    for reason in watched.reasons(of: notice.watch) {
      if let name = reason.name {
        if name == notice.name { try takeStep(notice, of: reason.path, into: &changes) }
      } else if reason.path.isEmpty {
        guard WatchedFolders.roots.contains(notice.name) else { continue }
        try take(notice, at: notice.name, into: &changes)
      } else if !ContentPath.isPassedOver(notice.name) {
        try take(notice, at: "\(reason.path)/\(notice.name)", into: &changes)
      }
    }
  }

  private mutating func take(
    _ notice: Notice, at path: String, into changes: inout Changes
  ) throws(FileError) {
    guard notice.isUTF8 else { return changes.append(.unknown) }
    let isGone = notice.has(Int(IN_DELETE), Int(IN_MOVED_FROM))
    if isGone {
      watched.forget(path)
    } else if notice.has(Int(IN_ISDIR)) {
      try watched.watch(path)
    } else if notice.has(Int(IN_CREATE), Int(IN_MOVED_TO)) {
      let isLink = try watched.isLink(path)
      guard isLink || notice.has(Int(IN_MOVED_TO)) else { return }
    }
    let isUnsettled = isGone || notice.has(Int(IN_MODIFY))
    changes.append(Changes(paths: [path], unsettled: isUnsettled ? [path] : []))
  }

  /// Something on the way of the link at a path has changed; the link itself has not.
  private mutating func takeStep(
    _ notice: Notice, of path: String, into changes: inout Changes
  ) throws(FileError) {
    let isGone = notice.has(Int(IN_DELETE), Int(IN_MOVED_FROM))
    if notice.has(Int(IN_CREATE), Int(IN_MOVED_TO)) { try watched.watch(path) }
    let isSettled = !isGone && !notice.has(Int(IN_MODIFY), Int(IN_CREATE))
    changes.append(Changes(paths: [path], unsettled: isSettled ? [] : [path]))
  }
}
