internal import ArgumentParser
internal import Desk
internal import Diagnostics
internal import Glibc
internal import Preview
internal import Publishing
import Support

/// `dossier edit`: the preview with writing switched on.
struct EditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Opens the briefing for writing in a browser, each text beside its page.",
    discussion: """
      The address that it prints is for you alone: it ends in a token, without which nothing is read or \
      written. Only this machine is served. A file is written when you save or leave its field, whole or \
      not at all; one that has changed on the disk meanwhile is shown in both versions, and never \
      overwritten. Drafts are shown, marked.
      """)

  @OptionGroup var options: SiteOptions
  @OptionGroup var days: DayOptions
  @Option(help: "The port to serve on; if it is in use, the next free one.")
  var port: UInt16 = 8080
  @Flag(help: "Opens the desk in the browser.")
  var open = false

  mutating func run() async throws {
    try await reportingFailures {
      let disk = DiskFileSystem()
      try options.requireBriefing(on: disk)
      for path in try disk.unfinishedSaves(below: "\(options.site)/Content") {
        printError(
          "warning: 'Content/\(path)' was left when a save was interrupted: compare it with the file that "
            + "it is named after, then remove it")
      }
      let preview = try Preview(
        of: options.site, with: try ProgramFolder.builtInTemplates(on: disk),
        includesDrafts: true, for: try days.days, report: PreviewCommand.show)
      await preview.refresh()
      let desk = Desk(over: preview, site: options.site, today: CivilDate.today().text)
      let server = PreviewServer(preview, answeredBy: desk)
      let (wanted, opens) = (port, open)
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          try await server.run(from: wanted) { port in
            PreviewCommand.showAddress(
              "http://localhost:\(port)/\(desk.address)", "the desk is at", on: port, wanted, opens)
          }
        }
        group.addTask { try await preview.run() }
        try await group.next()
        group.cancelAll()
      }
    }
  }
}
