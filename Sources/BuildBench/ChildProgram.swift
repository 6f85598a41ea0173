import Glibc
import Support

/// Runs a program to its end and measures what it took.
struct ChildProgram {
  /// What one run took.
  struct Cost {
    let seconds: Double
    /// Of all threads, user and system.
    let cpuSeconds: Double
    /// The largest resident set.
    let peakMegabytes: Double
  }

  let path: String
  let arguments: [String]

  /// `output` is a file for what the program prints, including its errors.
  func run(output: String = "/dev/null") throws(FileError) -> Cost {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    let clock = ContinuousClock()
    let start = clock.now
    var child = pid_t()
    let spawned = posix_spawnp(&child, path, &actions, nil, &words, environ)
    guard spawned == 0 else { throw FileError("run", path, code: spawned) }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
    let seconds = start.duration(to: clock.now) / .seconds(1)
    guard status == 0 else {
      throw FileError("run", "\(path), which failed; see \(output)", code: 0)
    }
    return Cost(
      seconds: seconds, cpuSeconds: Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime),
      peakMegabytes: Double(usage.ru_maxrss) / 1024)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
  }
}
