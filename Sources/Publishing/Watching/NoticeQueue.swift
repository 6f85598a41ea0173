internal import Glibc

/// The descriptor of a queue of notices, inotify(7), closed with its owner.
struct NoticeQueue: ~Copyable {
  let descriptor: Int32

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }
}
