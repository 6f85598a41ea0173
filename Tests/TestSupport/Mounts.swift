internal import Glibc

/// File systems that tests mount, where the machine lets them.
package enum Mounts {
  /// Whether this process may mount one.
  package static let areAllowed = getuid() == 0 && canMount(at: "/tmp/dossier-mount-\(getpid())")

  private static func canMount(at path: String) -> Bool {
    mkdir(path, 0o755)
    defer { rmdir(path) }
    guard mount("tmpfs", path, "tmpfs", 0, "size=64k") == 0 else { return false }
    return umount(path) == 0
  }
}
