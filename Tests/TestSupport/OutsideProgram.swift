internal import Foundation

/// A program of the machine that reads our output with other eyes: Python, Node.
package struct OutsideProgram: Sendable {
  /// Debian's `nodejs`.
  package static let node = OutsideProgram("node")
  /// Python 3.
  package static let python = OutsideProgram("python3")

  /// Of Debian's `poppler-utils`.
  package static let pdftotext = OutsideProgram("pdftotext")

  private let name: String

  /// A program in the path.
  package init(_ name: String) {
    self.name = name
  }

  /// Whether it is there and does what the arguments ask of it, such as importing a module.
  package func can(_ arguments: String...) -> Bool {
    do {
      return try finish(start(arguments), input: []).status == 0
    } catch {
      return false
    }
  }

  /// What it prints, errors of its own included, and its status.
  package func run(_ arguments: [String], input: [UInt8] = []) throws -> (
    output: String, status: Int32
  ) {
    try finish(start(arguments), input: input)
  }

  private func start(_ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [name] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    process.standardInput = Pipe()
    try process.run()
    return process
  }

  private func finish(_ process: Process, input: [UInt8]) throws -> (
    output: String, status: Int32
  ) {
    guard let stdin = process.standardInput as? Pipe, let stdout = process.standardOutput as? Pipe
    else { return ("", -1) }
    try stdin.fileHandleForWriting.write(contentsOf: Data(input))
    try stdin.fileHandleForWriting.close()
    let data = try stdout.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }
}
