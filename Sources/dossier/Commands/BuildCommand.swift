internal import ArgumentParser
internal import CLinux
internal import Content
internal import Diagnostics
internal import Glibc
internal import Publishing
internal import Support

/// `dossier build`: the whole site into the output folder, or nothing.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Builds the site into Public/.")

  @OptionGroup var options: SiteOptions
  @OptionGroup var days: DayOptions
  @OptionGroup var reporting: ReportOptions
  @Option(help: "The folder to write; by default Public/ in the briefing's folder.")
  var output: String?
  @Flag(help: "Replaces an output folder that no build wrote; its content is kept next to it.")
  var force = false
  @Option(
    help: ArgumentHelp(
      "Lists in this file what changes in the output folder.",
      discussion:
        "One line per file: A (added), C (changed) or R (removed), a space, the path. '-' is the "
        + "standard output.",
      valueName: "file"))
  var changed: String?
  @Flag(help: .hidden)
  var timings = false

  mutating func validate() throws {
    if output?.isEmpty ?? false { throw ValidationError("--output needs a folder") }
    if changed?.isEmpty ?? false { throw ValidationError("--changed needs a file") }
  }

  mutating func run() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let output = self.output ?? "\(options.site)/Public"
    let disk = DiskFileSystem()
    try await reportingFailures {
      let folder = OutputFolder(output, on: disk, processID: getpid())
      let lock = try FolderLock(folder.parent) {
        printError("waiting for another build that writes to '\(folder.parent)'")
      }
      let changes = changed.flatMap { $0 == "-" ? nil : ChangeList(at: $0) }
      if let refusal = folder.refusal(of: options.site, on: disk)
        ?? changes?.refusal(of: options.site, folder, on: disk)
      {
        printError("error: \(refusal)")
        throw ExitCode(1)
      }
      let (outcome, publication) = try await publish(to: folder, on: disk)
      lock.release()
      for note in outcome.notes { printError("note: \(note)") }
      // A reader that goes away is an error with a message.
      signal(SIGPIPE, SIG_IGN)
      // Before anything else can fail: the next build no longer knows what this one has changed.
      if !outcome.diagnostics.hasErrors {
        if changed == "-" { try send(outcome.list) }
        try changes?.write(outcome, on: disk)
      }
      let report = Report(outcome.diagnostics, of: options.site, reporting)
      try report.print()
      try report.conclude(
        with: Self.summary(outcome, to: output, in: start.duration(to: clock.now)))
      // Freeing a large site value by value takes a tenth of a build's time; the system takes all back
      // at once.
      withExtendedLifetime((outcome, publication)) { Glibc.exit(EXIT_SUCCESS) }
    }
  }

  private func publish(to output: OutputFolder, on disk: DiskFileSystem) async throws
    -> (PublicationOutcome, Publication<DiskFileSystem>?)
  {
    var timings = Timings()
    defer { if self.timings { for line in timings.lines { printError(line) } } }
    let version = memoVersion(of: options.site, on: disk)
    let (site, days) = (options.site, try days.days)
    let builtIn = try ProgramFolder.builtInTemplates(on: disk)
    async let read = version.flatMap { PublicationMemo(of: site, version: $0, on: disk) }
    let sources = try await KnownSources(
      of: site, with: builtIn, for: days, at: time(nil), on: disk)
    let unread = version.flatMap { sources?.inputs(version: $0, on: disk) }
    let memo = await read
    if let done = try await published(unread, to: output, on: disk, memo) {
      timings.end(.read)
      return (done, nil)
    }
    // Something has changed, so it will be asked for; files that have changed are read meanwhile.
    async let known = Self.buildMemo(of: site, version, on: disk)
    let inputs = try await readInputs(sources, version, for: days, on: disk).completed(by: builtIn)
    let digest = inputs.digest
    timings.end(.read)
    if let done = try await published(digest, to: output, on: disk, memo) {
      await Self.remember(digest, inputs, sources, version, on: disk)
      return (done, nil)
    }
    let result = try await publish(
      inputs, digest, to: output, on: disk, version, reusing: memo, await known, sources, &timings)
    timings.end(.remember)
    return result
  }

  /// Builds and publishes what was read, and keeps what the next build may reuse.
  private func publish(
    _ inputs: Inputs, _ digest: Digest, to output: OutputFolder, on disk: DiskFileSystem,
    _ version: String?, reusing memo: PublicationMemo?, _ known: BuildMemo?,
    _ sources: KnownSources?, _ timings: inout Timings
  ) async throws -> (PublicationOutcome, Publication<DiskFileSystem>?) {
    let site = options.site
    var survey: Task<OutputSurvey?, Never>?
    let build = await Build(inputs, digest: digest, reusing: known) { step in
      timings.end(step)
      // Linking leaves a processor to it.
      guard step == .parse else { return }
      survey = Task { OutputSurvey(of: output, knowing: memo, at: time(nil), on: disk) }
    }
    // It rests on the inputs alone, and publishing leaves time for it.
    async let kept =
      build.pages == nil ? nil : Self.write(build.memo, of: site, version, on: disk)
    if known?.isEmpty ?? true {
      // Much of what was found anew is held for it alone: that is gone before pages are made.
      _ = await kept
      clinux_return_freed_memory()
    }
    let publication = Publication(build, of: digest, to: output, on: disk, reusing: memo)
    let outcome = try await publication.publish(force: force, await survey?.value) {
      timings.end($0)
    }
    timings.add("write", of: .render, publication.writing.total)
    async let remembered: Void = Self.remember(digest, inputs, sources, version, on: disk)
    let failure = version.flatMap { outcome.memo?.write(to: site, version: $0, on: disk) }
    let others = await kept
    if outcome.memo != nil { warn(ofMemos: failure ?? others) }
    await remembered
    return (outcome, publication)
  }

  private static func write(
    _ memo: BuildMemo, of site: String, _ version: String?, on disk: DiskFileSystem
  ) async -> FileError? {
    defer { memo.letGroupsGo() }
    guard let version else { return nil }
    return await memo.write(to: site, version: version, on: disk)
  }

  /// Keeps what the files are known by, as far as they are old enough by now.
  private static func remember(
    _ digest: Digest, _ inputs: Inputs, _ sources: KnownSources?, _ version: String?,
    on disk: DiskFileSystem
  ) async {
    guard let version else { return }
    await sources?.write(digest, inputs, version: version, at: time(nil), on: disk)
  }

  /// What the last build knew; nil where none is kept.
  private static func buildMemo(
    of site: String, _ version: String?, on disk: DiskFileSystem
  ) async -> BuildMemo? {
    guard let version else { return nil }
    return await BuildMemo(of: site, version: version, on: disk)
  }

  /// All files of the site, or those that may be others than an earlier build read.
  private func readInputs(
    _ sources: KnownSources?, _ version: String?, for days: Days, on disk: DiskFileSystem
  ) async throws -> Inputs {
    guard let sources, let version, !FreshStart.isOne else {
      return try await Inputs(reading: options.site, for: days, from: disk)
    }
    return try await sources.read(version: version, on: disk) { _ in FreshStart.begin() }
  }

  /// What was published of inputs by an earlier build, where nothing of it is another since.
  private func published(
    _ inputs: Digest?, to output: OutputFolder, on disk: DiskFileSystem, _ memo: PublicationMemo?
  ) async throws -> PublicationOutcome? {
    guard let inputs, let memo else { return nil }
    return try await PublicationOutcome(of: inputs, in: output, on: disk, knownFrom: memo)
  }

  /// `built 213 files in 0.42 s (3 added, 1 changed, 0 removed), no warnings: Public`
  private static func summary(
    _ outcome: PublicationOutcome, to output: String, in time: Duration
  ) -> String {
    let hundredths = Int(time / .milliseconds(10))
    let seconds = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    let warnings = outcome.diagnostics.count { $0.severity == .warning }
    let changes =
      "\(outcome.added.count) added, \(outcome.changed.count) changed, "
      + "\(outcome.removed.count) removed"
    return "built \(outcome.fileCount) files in \(seconds) s (\(changes)), "
      + "\(count(warnings, "warning")): \(output)"
  }
}
