internal import ArgumentParser
internal import CLinux
internal import Content
internal import Diagnostics
internal import Glibc
internal import Publishing
import Support

/// The program: parse, call, print, exit.
@main
struct Dossier: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: "Builds briefing microsites in which every number is shown with its source.",
    version: version,
    subcommands: [
      BuildCommand.self, PreviewCommand.self, EditCommand.self, CheckCommand.self, NewCommand.self,
      ImportCommand.self, AdoptCommand.self, InitCommand.self, ExplainCommand.self,
      SchemaCommand.self, ChangesCommand.self, TemplatesCommand.self, LSPCommand.self,
      ManualCommand.self,
    ])

  static let version = "0.1.0"

  /// Help and version are answers like others: where they can't be written, the status says so.
  static func main() async {
    do {
      var command = try parseAsRoot()
      // A build ends soon: what it frees is used again at once, and asking the system for it costs more.
      // Threads that have memory already would get more of it page by page.
      if command is BuildCommand { clinux_keep_freed_memory() }
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      let status = exitCode(for: error)
      guard status.isSuccess else { exit(withError: error) }
      do throws(FileError) { try send(fullMessage(for: error) + "\n") } catch {
        printError("error: \(error)")
        exit(withError: ExitCode(2))
      }
    }
  }
}

/// What every command takes.
struct SiteOptions: ParsableArguments {
  @Option(
    name: .customLong("site"),
    help: "The briefing's folder, with Content/ and, where it changes the looks, Templates/.")
  var site = "."

  /// Ends the command where the folder holds no briefing, so that a slip makes no second one.
  func requireBriefing(on disk: DiskFileSystem) throws {
    guard disk.exists("\(site)/Content/site.yml") else {
      printError("error: '\(site)' contains no briefing; 'dossier init' makes one")
      throw ExitCode(1)
    }
  }

  /// Ends the command where a path of the briefing leads through a link.
  func requireNoLink(to path: String, on disk: DiskFileSystem) throws {
    if let refusal = disk.refusal(ofWritingTo: path, below: site) {
      printError("error: \(refusal)")
      throw ExitCode(1)
    }
  }

  /// Writes a new file of the briefing, never through a link or over what is there.
  func make(_ path: String, _ bytes: [UInt8], on disk: DiskFileSystem) throws {
    try requireNoLink(to: path, on: disk)
    let path = "\(site)/\(path)"
    guard !disk.exists(path) else { throw FileError("make", path, code: EEXIST) }
    try disk.makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
    try disk.write(bytes, to: path)
  }

  /// The language of the briefing, as far as its settings can be read.
  func language(on disk: DiskFileSystem) throws -> String? {
    let path = "\(site)/\(SiteSettings.path)"
    guard disk.exists(path) else { return nil }
    var reported: [Diagnostic] = []
    let file = InputFile(path: SiteSettings.path, bytes: try disk.read(path))
    return SiteSettings(parsing: file, into: &reported).language
  }
}
