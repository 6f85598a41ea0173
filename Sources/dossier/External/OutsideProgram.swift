internal import Diagnostics
internal import Glibc
import Support

/// A program of the system, run for what it prints.
enum OutsideProgram {
  /// Starts a program, which reads nothing; the second value is the pipe that it prints into.
  static func start(_ words: [String], silent: Bool = false) throws(FileError) -> (pid_t, Int32) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw FileError("make", "a pipe", code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    if silent {
      posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    }
    let list = words.map { strdup($0) } + [nil]
    defer { for word in list { free(word) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, words[0], &actions, nil, list, environ)
    close(ends[1])
    guard code == 0 else {
      close(ends[0])
      throw FileError("run", words[0], code: code)
    }
    return (process, ends[0])
  }

  /// All that a program prints; nil where it ends with an error.
  static func output(of words: [String]) throws(FileError) -> [UInt8]? {
    let (process, pipe) = try start(words, silent: true)
    let printed = readToEnd(of: pipe)
    close(pipe)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status == 0 ? printed : nil
  }
}
