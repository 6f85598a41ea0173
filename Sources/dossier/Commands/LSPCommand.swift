internal import ArgumentParser
internal import LanguageServer
internal import Publishing

/// `dossier lsp`: completion, hover, renames and diagnostics in any text editor.
struct LSPCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp",
    abstract: "Serves text editors (Language Server Protocol 3.17, standard input and output)."
  )

  @Option(
    name: .customLong("site"),
    help: "The briefing's folder; without it, the folder that the editor has open.")
  var site: String?
  @OptionGroup var days: DayOptions

  mutating func run() async throws {
    if Terminal(0).isWatched {
      printError("a text editor starts this command and talks to it; press Ctrl-D to stop")
    }
    StandardStreams.ignoreClosedPipes()
    let server = LanguageServer(
      of: site, with: try ProgramFolder.builtInTemplates(on: DiskFileSystem()),
      for: try days.days, today: CivilDate.today().text
    ) { bytes in
      _ = StandardStreams.write(bytes)
    }
    let status = await server.run(StandardStreams.input())
    if status != 0 { throw ExitCode(status) }
  }
}
