internal import Glibc

/// Starts the program again in its own place, with the same arguments, where it finds that it has begun with a
/// file that is another by now.
enum FreshStart {
  private static let mark = "DOSSIER_READS_ALL_FILES"

  /// Whether this run is one, which then relies on no file's status: it ends whatever changes meanwhile.
  static var isOne: Bool { getenv(mark) != nil }

  /// What was begun is left as by a build that was killed.
  static func begin() -> Never {
    setenv(mark, "1", 1)
    let arguments = CommandLine.arguments.map { strdup($0) } + [nil]
    execv("/proc/self/exe", arguments)
    perror("error: can't start again")
    exit(EXIT_FAILURE)
  }
}
