internal import ArgumentParser
internal import Diagnostics
internal import Editing
internal import Glibc
internal import Publishing
import Support

/// `dossier init`: a new briefing that builds at once.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Makes a new briefing: settings, a guide, and one example of each kind.")

  @Argument(help: "The folder to make; if it exists, it must be empty.")
  var folder: String
  @Option(help: "The briefing's name.")
  var title: String?
  @Option(help: "The address it will be published at.")
  var url = "https://briefing.example/"
  @Option(
    help: ArgumentHelp(
      "The folder to copy from.",
      discussion: "By default share/dossier/starter next to the program's own folder.",
      valueName: "folder"))
  var starter: String?

  mutating func validate() throws {
    let rest = ["https://", "http://"].first(where: url.hasPrefix).map { url.dropFirst($0.count) }
    guard let rest, !rest.isEmpty, !rest.hasPrefix("/"), !url.contains(where: \.isWhitespace) else {
      throw ValidationError("--url must be an address that starts with https:// or http://")
    }
  }

  mutating func run() async throws {
    let disk = DiskFileSystem()
    guard let source = starter ?? ProgramFolder.starter.path(on: disk) else {
      printError(
        "error: the files of a new briefing are missing from the installation; name their "
          + "folder with --starter")
      throw ExitCode(2)
    }
    try reportingFailures {
      // Of a path such as `new/..` nothing can be listed before it is there.
      if !disk.exists(folder) { try disk.makeFolder(folder) }
      guard try disk.names(in: folder).isEmpty else {
        printError("error: '\(folder)' is not empty; a new briefing needs a folder of its own")
        throw ExitCode(1)
      }
      let files = try ProgramFolder.files(in: source, on: disk)
      guard files["Content/site.yml"] != nil else {
        throw FileError("read", "\(source)/Content/site.yml", code: ENOENT)
      }
      let year = CivilDate.today().year
      let briefing = NewBriefing(from: files, title: title, url: url, year: year)
      for (path, bytes) in briefing.files.sorted(by: { $0.key < $1.key }) {
        let target = "\(folder)/\(path)"
        try disk.makeFolder(String(target[..<(target.lastIndex(of: "/") ?? target.endIndex)]))
        try disk.write(bytes, to: target)
      }
      try send(
        """
        made a briefing in '\(folder)': \(count(briefing.files.count, "file"))
        next: 'dossier edit --site \(folder)' to write in a browser, or 'dossier preview --site \(folder)' beside
        an editor of your own; \(folder)/Content/README.md is the guide

        """)
    }
  }
}
