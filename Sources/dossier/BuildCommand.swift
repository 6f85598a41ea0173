internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import Publishing

/// `dossier build`: the whole site into the output folder, or nothing.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Builds the site into Public/.")

  @OptionGroup var options: SiteOptions
  @Option(help: "The folder to write; by default Public/ in the briefing's folder.")
  var output: String?
  @Flag(help: "Replaces an output folder that no build wrote.")
  var force = false

  mutating func run() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let output = self.output ?? "\(options.site)/Public"
    let disk = DiskFileSystem()
    try await reportingFailures {
      let inputs = try await Inputs(reading: options.site, from: disk)
      let build = await Build(inputs)
      let publication = try Publication(build, to: output, on: disk, processID: getpid())
      let outcome = try await publication.publish(force: force)
      Report(outcome.diagnostics).print()
      guard !outcome.diagnostics.hasErrors else { throw ExitCode(1) }
      print(Self.summary(outcome, to: output, in: start.duration(to: clock.now)))
    }
  }

  /// `built 213 files in 0.42 s (3 added, 1 changed, 0 removed), no warnings: Public`
  private static func summary(
    _ outcome: Publication<DiskFileSystem>.Outcome, to output: String, in time: Duration
  ) -> String {
    let hundredths = Int(time / .milliseconds(10))
    let seconds = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    let warnings = outcome.diagnostics.count { $0.severity == .warning }
    let changes =
      "\(outcome.added.count) added, \(outcome.changed.count) changed, "
      + "\(outcome.removed.count) removed"
    return "built \(outcome.pageCount) pages in \(seconds) s (\(changes)), "
      + "\(count(warnings, "warning")): \(output)"
  }
}
