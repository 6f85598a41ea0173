import Foundation
import TestSupport
import Testing

/// What README says to type.
enum Recipe {
  /// The fenced block of README in this language that says this.
  static func block(in language: String, saying words: String) throws -> String {
    let readme = try String(contentsOfFile: "\(Folders.project)/README.md", encoding: .utf8)
    let blocks = readme.components(separatedBy: "\n```\(language)\n").dropFirst()
      .compactMap { $0.components(separatedBy: "\n```").first }
    return try #require(blocks.first { $0.contains(words) }) + "\n"
  }
}

extension Recipe {
  /// How commands ended, and what they printed.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs commands in a folder, by a shell that stops at the first failure and knows `dossier`. What
  /// they see of the environment is `variables` besides a search path, a language and a home, which
  /// `outputs`, a folder of its own, holds with what they print.
  static func run(
    _ commands: String, in folder: String, outputs: TemporaryFolder,
    with variables: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-euo", "pipefail", "-c", commands]
    process.currentDirectoryURL = URL(filePath: folder)
    let program = try Program.executable().deletingLastPathComponent().path()
    process.environment = [
      "PATH": "\(folder)/bin:\(program):/usr/bin:/bin:/usr/sbin", "HOME": outputs.path,
      "LANG": "C.UTF-8",
    ].merging(variables) { $1 }
    let files = ["output", "errors"].map { "\(outputs.path)/\($0)" }
    let handles = try files.map { file in
      try Data().write(to: URL(filePath: file))
      return try FileHandle(forWritingTo: URL(filePath: file))
    }
    (process.standardOutput, process.standardError) = (handles[0], handles[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { try String(contentsOfFile: $0, encoding: .utf8) }
    return Outcome(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }
}
