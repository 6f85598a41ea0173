internal import ArgumentParser
internal import Diagnostics
internal import Editing
internal import Glibc

/// Asks for the pages of other sites that a briefing names, by way of curl.
struct ExternalCheck {
  private(set) var diagnostics: [Diagnostic] = []

  /// Each address is asked for once.
  init(_ links: [Worklist.ExternalLink]) throws {
    var answers: [String: String] = [:]
    for link in links {
      let address = String(link.address.prefix { $0 != "#" })
      let answer: String
      if let known = answers[address] {
        answer = known
      } else {
        answer = try Self.answer(from: address)
        answers[address] = answer
      }
      guard !["2", "3"].contains(answer.prefix(1)) else { continue }
      let reason = answer == "000" ? "gives no answer" : "answers with status \(answer)"
      diagnostics.append(
        Diagnostic(
          .deadLink, "'\(link.address)' \(reason)", at: link.location,
          suggestion: "name a copy that can be read, or remove the address"))
    }
  }

  /// The status of the answer, `000` where there is none; servers that refuse HEAD are asked again.
  private static func answer(from address: String) throws -> String {
    let answer = try curl(["--head", address])
    return ["403", "405", "501"].contains(answer) ? try curl(["--range", "0-0", address]) : answer
  }

  private static func curl(_ arguments: [String]) throws -> String {
    let words =
      ["curl", "--silent", "--location", "--max-time", "20", "--output", "/dev/null"]
      + ["--proto", "=http,https", "--write-out", "%{http_code}"] + arguments
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw FileError("make", "a pipe", code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    let list = words.map { strdup($0) } + [nil]
    defer { for word in list { free(word) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, "curl", &actions, nil, list, environ)
    close(ends[1])
    guard code == 0 else { throw FileError("run", "curl", code: code) }
    var said: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 256)
    while case let count = read(ends[0], &buffer, buffer.count), count > 0 {
      said += buffer[..<count]
    }
    waitpid(process, nil, 0)
    return String(decoding: said, as: UTF8.self)
  }
}
