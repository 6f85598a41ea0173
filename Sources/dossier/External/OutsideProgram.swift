internal import Diagnostics
internal import Glibc
import Support

/// A program of the system, run for what it prints.
enum OutsideProgram {
  /// Starts a program, which reads `input` or nothing; the second value is the pipe that it prints into.
  static func start(
    _ words: [String], silent: Bool = false, input: Int32? = nil
  ) throws(FileError) -> (pid_t, Int32) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw FileError("make", "a pipe", code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    }
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

  /// All that a program prints, of the bytes that it is given to read; nil where it ends with an error.
  static func output(
    of words: [String], reading bytes: [UInt8]? = nil
  ) throws(FileError) -> [UInt8]? {
    var file: UnsafeMutablePointer<FILE>?
    if let bytes { file = try Self.file(holding: bytes) }
    defer { if let file { fclose(file) } }
    let (process, pipe) = try start(words, silent: true, input: file.map { fileno($0) })
    let printed = readToEnd(of: pipe)
    close(pipe)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status == 0 ? printed : nil
  }

  /// A file without a name, since a program may want to go back in what it reads.
  private static func file(
    holding bytes: [UInt8]
  ) throws(FileError) -> UnsafeMutablePointer<FILE> {
    guard let file = tmpfile() else { throw FileError("make", "a temporary file", code: errno) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count, fflush(file) == 0 else {
      let code = errno
      fclose(file)
      throw FileError("write", "a temporary file", code: code)
    }
    rewind(file)
    return file
  }
}
