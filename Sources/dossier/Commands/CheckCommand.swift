internal import ArgumentParser
internal import Diagnostics
internal import Editing
internal import Glibc
internal import Pages
internal import Publishing

/// `dossier check`: reports everything `build` would, plus what remains to be done; writes nothing.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Reports every error in the site and what is still to be done; writes nothing.")

  @OptionGroup var options: SiteOptions
  @OptionGroup var days: DayOptions
  @OptionGroup var reporting: ReportOptions
  @Flag(
    help: ArgumentHelp(
      "Checks whether the addresses of other sites in the briefing still answer.",
      discussion: "Takes two minutes at most; answers are kept for a day in .dossier/."))
  var external = false

  mutating func run() async throws {
    try await reportingFailures {
      let disk = DiskFileSystem()
      let inputs = try await Inputs(reading: options.site, for: try days.days, from: disk)
        .completed(by: ProgramFolder.builtInTemplates(on: disk))
      let build = await Build(inputs)
      var found = await build.allDiagnostics()
      var (links, unchecked) = (0, 0)
      if !found.hasErrors, let briefing = build.pages?.briefing {
        let worklist = Worklist(
          briefing.site, briefing.graph, briefing.names, besides: briefing.tasks)
        links = Set(worklist.externalLinks.map(\.address)).count
        found += worklist.tasks
        if external {
          let check = try check(worklist.externalLinks)
          found += check.diagnostics
          unchecked = check.uncheckedCount
        }
      }
      let report = Report(found.sortedOnce(), of: options.site, reporting)
      try report.print()
      try report.conclude(
        with:
          "checked \(count(inputs.content.count, "file")), "
          + "\(count(found.count { $0.severity == .warning }, "warning")), "
          + "\(count(found.count { $0.severity == .task }, "task"))"
          + (links > 0 && !external
            ? "; \(count(links, "address")) of other sites, checked with --external" : "")
          + (unchecked > 0
            ? "; \(count(unchecked, "address")) could not be checked now: check again later" : ""))
    }
  }

  private func check(_ links: [Worklist.ExternalLink]) throws -> ExternalCheck {
    let disk = DiskFileSystem()
    guard let version = memoVersion(of: options.site, on: disk) else {
      var none = ExternalAnswers(at: time(nil))
      return try ExternalCheck(links, known: &none)
    }
    var answers = ExternalAnswers(of: options.site, version: version, at: time(nil), on: disk)
    let check = try ExternalCheck(links, known: &answers)
    warn(ofMemos: answers.write(to: options.site, version: version, on: disk))
    return check
  }
}
