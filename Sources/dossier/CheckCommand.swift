internal import ArgumentParser
internal import Diagnostics
internal import Publishing

/// `dossier check`: everything that `build` would tell, and nothing written.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Tells every mistake of the site, and writes nothing.")

  @OptionGroup var options: SiteOptions
  @OptionGroup var reporting: ReportOptions

  mutating func run() async throws {
    try await reportingFailures {
      let inputs = try await Inputs(reading: options.site, from: DiskFileSystem())
      let build = await Build(inputs)
      let diagnostics = await build.allDiagnostics()
      let report = Report(diagnostics, of: options.site, reporting)
      try report.print()
      try report.conclude(
        with:
          "checked \(count(inputs.content.count, "file")), "
          + count(diagnostics.count, "warning"))
    }
  }
}
