internal import ArgumentParser
internal import Content
internal import Diagnostics
internal import Publishing
import Support

/// `dossier changes`: what has changed for readers since a revision, by building the briefing as it was
/// then and as it is.
struct ChangesCommand: AsyncParsableCommand {
  /// How the differences are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, json
  }

  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "Lists what has changed for readers since a git revision; writes nothing.",
    discussion:
      "Builds the briefing as it was in that revision and as it is now, changes that aren't committed included, and compares pages, claims, relations and names."
  )

  @Argument(help: "The revision to compare with, such as HEAD, origin/main or a tag.")
  var revision: String
  @OptionGroup var options: SiteOptions
  @OptionGroup var days: DayOptions
  @Option(help: "The format of the list.")
  var format = Format.markdown

  mutating func run() async throws {
    try await reportingFailures {
      let days = try days.days
      let disk = DiskFileSystem()
      let builtIn = try ProgramFolder.builtInTemplates(on: disk)
      let inputs = try await Inputs(reading: options.site, for: days, from: disk)
        .completed(by: builtIn)
      let now = await Build(inputs)
      guard now.pages != nil else {
        return try Report(now.diagnostics, of: options.site, try ReportOptions.parse([])).print()
      }
      let earlier = try await Inputs(reading: revision, of: options.site, for: days)
        .completed(by: builtIn)
      var then = await Build(earlier)
      if then.pages == nil {
        // Templates of another version of the program, most likely: the content can be compared.
        let content = Inputs(content: earlier.content, templates: inputs.templates, days: days)
        then = await Build(content)
        if then.pages != nil {
          printError(
            "note: '\(revision)' has errors in its templates; both are built with the current ones")
        }
      }
      guard let changes = await BuildChanges(from: then, to: now) else {
        let errors = then.diagnostics.count { $0.severity == .error }
        printError(
          "error: at '\(revision)' the briefing had \(count(errors, "error")); "
            + "name a revision that builds")
        throw ExitCode(1)
      }
      try send(format == .json ? changes.json.text : changes.markdown)
    }
  }
}

extension Inputs {
  /// Those of a revision of the site's repository.
  fileprivate init(reading revision: String, of site: String, for days: Days) async throws {
    do {
      let earlier = try GitRevision(revision, of: site)
      defer { earlier.remove() }
      try await self.init(reading: earlier.site, for: days, from: DiskFileSystem())
    } catch let refusal as GitRevision.Refusal {
      printError("error: \(refusal.message)")
      throw ExitCode(1)
    }
  }
}
