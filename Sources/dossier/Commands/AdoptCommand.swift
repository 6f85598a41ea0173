internal import ArgumentParser
internal import Diagnostics
internal import Editing
internal import Glibc
internal import Publishing
import Support

/// `dossier adopt`: a folder of another program's texts as notes, people and topics.
struct AdoptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt",
    abstract: "Makes notes of an Obsidian vault, another generator's folder, or Markdown.",
    discussion: """
      The folder is never changed, and no file of the briefing is replaced. Titles, dates, tags, \
      names, links and images are carried over; other keys are kept under 'extra', and so is what has \
      no meaning here, which is listed with its place. Dates that only the file's own time suggests \
      are 'unconfirmed'. No symbolic link is followed.

      By their names, folders and tags may be proposed as people, organisations, places or terms; \
      look at them with --dry-run, and change them with --map.
      """)

  @OptionGroup var options: SiteOptions
  @Argument(help: "The folder to adopt.")
  var folder: String
  @Option(
    help: ArgumentHelp(
      "What a folder's texts become, or those with a tag: People=person, '#firm=organisation'; one "
        + "of \(AdoptionRule.Meaning.allCases.map(\.rawValue).joined(separator: ", ")); may be "
        + "repeated.", valueName: "rule"))
  var map: [String] = []
  @Flag(help: "Shows the plan, and writes nothing.")
  var dryRun = false

  mutating func validate() throws {
    for rule in map where AdoptionRule(rule) == nil {
      let meanings = AdoptionRule.Meaning.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(rule)' is not a rule: write FOLDER=KIND; the kinds are \(meanings)")
    }
  }

  mutating func run() async throws {
    try reportingFailures {
      let disk = DiskFileSystem()
      try check(disk)
      let taken = Set(try disk.files(below: "\(options.site)/Content").map { "Content/\($0)" })
      let (sources, unread) = try files(on: disk)
      let adoption = Adoption(
        sources, map.compactMap(AdoptionRule.init), taken: taken,
        language: try options.language(on: disk), unread: unread)
      try checkRules(of: adoption)
      try send(AdoptionReport(adoption, isPlan: dryRun).text)
      let clashes = adoption.made.filter { taken.contains($0.path) }
      for made in clashes {
        printError(
          "error: '\(made.path)' already exists\(made.source.map { ": '\($0)' would become it" } ?? "")"
        )
      }
      guard clashes.isEmpty else {
        printError("\(count(clashes.count, "file")) would be replaced; nothing was written")
        throw ExitCode(1)
      }
      if !dryRun { try write(adoption, on: disk) }
    }
  }

  private func check(_ disk: DiskFileSystem) throws {
    guard disk.isFolder(folder) else {
      throw FileError("list", folder, code: disk.exists(folder) ? ENOTDIR : ENOENT)
    }
    try options.requireBriefing(on: disk)
    let (source, target) = (disk.resolved(folder), disk.resolved("\(options.site)/Content"))
    guard !disk.isPath(target, within: source), !disk.isPath(source, within: target) else {
      printError("error: one of '\(folder)' and the briefing's 'Content' contains the other")
      throw ExitCode(1)
    }
  }

  /// A rule about nothing is most likely misspelt.
  private func checkRules(of adoption: Adoption) throws {
    guard !adoption.unmatched.isEmpty else { return }
    for rule in adoption.unmatched {
      let isBelow = { (choice: String) in choice.hasSuffix("/" + rule.source) }
      let meant =
        adoption.choices.first(where: isBelow) ?? nearest(to: rule.source, among: adoption.choices)
      printError(
        "error: '\(rule.source)' is neither a folder with texts nor one of their tags"
          + (meant.map { "; did you mean '\($0)'?" } ?? ""))
    }
    let shown = adoption.choices.prefix(50).map { "'\($0)'" }.joined(separator: ", ")
    let rest = adoption.choices.count - 50
    printError(
      adoption.choices.isEmpty
        ? "no text is in a folder or has a tag"
        : "there are \(shown)\(rest > 0 ? " and \(rest) more" : "")")
    throw ExitCode(1)
  }

  private func files(on disk: DiskFileSystem) throws(FileError) -> (
    [Adoption.Source], [Adoption.Unread]
  ) {
    let walk = try SourceWalk(allBelow: folder, followingLinks: false, on: disk)
    var unread = walk.diagnostics.map { diagnostic in
      Adoption.Unread(path: diagnostic.location.path, reason: diagnostic.message)
    }
    unread += walk.links.map { link(at: $0, on: disk) }
    let generator = SiteGenerator(of: walk.files) { path in
      String(decoding: read(path, on: disk).bytes, as: UTF8.self)
    }
    let commits = try CommitDays(of: folder).days
    var sources: [Adoption.Source] = []
    for path in walk.files {
      let (bytes, reason) = generator.reads(path) ? read(path, on: disk) : ([], nil)
      if let reason {
        unread.append(Adoption.Unread(path: path, reason: reason))
        continue
      }
      let seconds = (disk.status(of: "\(folder)/\(path)")?.modified ?? 0) / 1_000_000_000
      sources.append(
        Adoption.Source(
          path: path, bytes: bytes, modified: CivilDate(seconds: Int(seconds)).text,
          committed: commits[path]))
    }
    return (sources, unread)
  }

  /// What a file holds, or why that can't be read.
  private func read(_ path: String, on disk: DiskFileSystem) -> (bytes: [UInt8], reason: String?) {
    do throws(FileError) { return (try disk.read("\(folder)/\(path)"), nil) } catch {
      return ([], "\(error.at(path))")
    }
  }

  /// Why a symbolic link isn't followed, and where in the folder it leads.
  private func link(at path: String, on disk: DiskFileSystem) -> Adoption.Unread {
    let (root, end) = (disk.resolved(folder), disk.resolved("\(folder)/\(path)"))
    switch disk.kind(of: end) {
    case .file?, .folder?:
      guard end != root else {
        return Adoption.Unread(path: path, reason: "a link back to the folder that it is in")
      }
      guard disk.isPath(end, within: root) else {
        return Adoption.Unread(path: path, reason: "a link out of the folder, which isn't followed")
      }
      let target = String(end.dropFirst(root.count).drop { $0 == "/" })
      return Adoption.Unread(
        path: path, reason: "a link to '\(target)', which has a path of its own", target: target)
    case .link?, nil: return Adoption.Unread(path: path, reason: "a link that leads nowhere")
    case .other?: return Adoption.Unread(path: path, reason: "a link to no file")
    }
  }

  private func write(_ adoption: Adoption, on disk: DiskFileSystem) throws {
    for made in adoption.made { try options.requireNoLink(to: made.path, on: disk) }
    for made in adoption.made { try options.make(made.path, made.bytes, on: disk) }
  }
}

/// When each file of a folder was first committed, where Git keeps it.
private struct CommitDays {
  /// By path relative to the folder; EDTF.
  let days: [String: String]

  init(of folder: String) throws(FileError) {
    let words = [
      "git", "-C", folder, "-c", "core.quotePath=false", "log", "--format=format:\u{1}%as",
      "--name-only", "--diff-filter=A", "--relative",
    ]
    var printed: [UInt8] = []
    do throws(FileError) { printed = try OutsideProgram.output(of: words) ?? [] } catch {
      // Without Git nothing is known of commits.
      guard error.code == ENOENT else { throw error }
    }
    var days: [String: String] = [:]
    var day = ""
    for line in String(decoding: printed, as: UTF8.self).split(separator: "\n") {
      // The oldest commit comes last.
      if line.hasPrefix("\u{1}") {
        day = String(line.dropFirst())
      } else {
        days[String(line)] = day
      }
    }
    self.days = days
  }
}
