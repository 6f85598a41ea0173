internal import ArgumentParser

/// The program: parse, call, print, exit.
@main
struct Dossier: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: "Builds briefing microsites in which every number stands beside its source.",
    version: version,
    subcommands: [
      BuildCommand.self, PreviewCommand.self, CheckCommand.self, NewCommand.self,
      ImportCommand.self, InitCommand.self, ExplainCommand.self, SchemaCommand.self,
      ManualCommand.self,
    ])

  static let version = "0.1.0"
}

/// What every command takes.
struct SiteOptions: ParsableArguments {
  @Option(name: .customLong("site"), help: "The briefing's folder, with Content/ and Templates/.")
  var site = "."
}
