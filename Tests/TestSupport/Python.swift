internal import Foundation

/// The Python of the machine, where there is one: it holds our output against programs we trust.
package enum Python {
  /// Whether a module can be imported.
  package static func has(_ module: String) -> Bool {
    do {
      let process = try start(["-c", "import \(module)"]).process
      process.waitUntilExit()
      return process.terminationStatus == 0
    } catch {
      return false
    }
  }

  /// What a script prints, errors of its own included.
  package static func run(_ arguments: [String], input: [UInt8] = []) throws -> String {
    let (process, output, stdin) = try start(arguments)
    try stdin.fileHandleForWriting.write(contentsOf: Data(input))
    try stdin.fileHandleForWriting.close()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  private static func start(
    _ arguments: [String]
  ) throws -> (process: Process, output: Pipe, input: Pipe) {
    let process = Process()
    let output = Pipe()
    let input = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardOutput = output
    process.standardError = output
    process.standardInput = input
    try process.run()
    return (process, output, input)
  }
}
