import Foundation
import TestSupport
import Testing

/// The built program, run as its users run it.
struct Program {
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs `dossier` with arguments in a folder, with these variables besides the test's own; `input` is what
  /// its standard input holds.
  static func run(
    _ arguments: [String], in folder: String, environment: [String: String] = [:],
    input: [UInt8]? = nil
  ) throws -> Result {
    let process = Process()
    process.executableURL = try executable()
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let folder = try TemporaryFolder()
    let files = ["output", "errors"].map { "\(folder.path)/\($0)" }
    // Files, since a pipe that nobody reads meanwhile would hold the program once it is full.
    let handles = try files.map { file in
      try Data().write(to: URL(filePath: file))
      return try FileHandle(forWritingTo: URL(filePath: file))
    }
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    if let input {
      let file = URL(filePath: "\(folder.path)/input")
      try Data(input).write(to: file)
      process.standardInput = try FileHandle(forReadingFrom: file)
    }
    try process.run()
    process.waitUntilExit()
    let texts = try files.map {
      String(decoding: try Data(contentsOf: URL(filePath: $0)), as: UTF8.self)
    }
    return Result(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  /// Starts `dossier`, where wanted by way of another program that becomes it, and does not wait for it;
  /// what it reports of its work goes to `errors`.
  static func start(
    _ arguments: [String], in folder: String, through programs: [String] = [], errors: Pipe? = nil
  ) throws -> Process {
    let process = Process()
    process.executableURL = try programs.isEmpty ? executable() : URL(filePath: "/usr/bin/env")
    let own = try executable().path(percentEncoded: false)
    process.arguments = programs.isEmpty ? arguments : programs + [own] + arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors ?? FileHandle.nullDevice
    try process.run()
    return process
  }

  /// What `dossier` reports of its work where its standard error stream is a terminal.
  static func errorsOnATerminal(
    _ arguments: [String], in folder: String, environment: [String: String]
  ) throws -> String {
    let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var (lock, number): (Int32, Int32) = (0, 0)
    // TIOCSPTLCK and TIOCGPTN, of ioctl_tty(2).
    #expect(ioctl(terminal, 0x4004_5431, &lock) == 0 && ioctl(terminal, 0x8004_5430, &number) == 0)
    let end = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    let process = Process()
    process.executableURL = try executable()
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle(fileDescriptor: end)
    try process.run()
    process.waitUntilExit()
    close(end)
    // A terminal whose other end is closed ends with EIO.
    var reported: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = read(terminal, &buffer, buffer.count), count > 0 {
      reported += buffer[..<count]
    }
    close(terminal)
    return String(decoding: reported, as: UTF8.self)
  }

  /// It is beside the test's own program.
  static func executable() throws -> URL {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(filePath: own).deletingLastPathComponent().appending(path: "dossier")
  }
}
