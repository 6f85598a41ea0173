package import Content
package import Diagnostics
internal import FlyingSocks
internal import Pages
package import Publishing
package import Support

/// The latest build of a site that is being written, and those who look at it.
///
///     change ─▶ waiting ─▶ build ─▶ served ─▶ a state to each client
///
/// At most one build runs; all that changes meanwhile waits together for the next.
package actor Preview {
  /// What the preview reports of its work.
  package enum Activity: Sendable {
    /// A build has begun, from the changes that had been heard of.
    case building
    /// It has ended, after so long, of which reading took the first part; pages are served from it
    /// unless there are errors.
    case built([Diagnostic], reading: Duration, building: Duration)
    /// The inputs could not be read.
    case failed(FileError)
    /// All pages of the latest build were rendered; these are the diagnostics that only showed there.
    case checked([Diagnostic])
  }

  private let site: String
  let fullPath: String
  private let includesDrafts: Bool
  private let report: @Sendable (Activity) -> Void
  private let disk = DiskFileSystem()
  private let clock = ContinuousClock()

  var watcher: ChangeWatcher
  private var snapshot: Snapshot
  /// What the latest build was made from.
  package private(set) var inputs: Inputs
  /// What has changed since the running build began.
  private var waiting = Changes.unknown
  /// What could not be read, and is read again with the next change.
  private var unread = Changes()
  /// Whether all pages of the served build have been rendered for their diagnostics.
  private var isChecked = true
  var served: ServedBuild?
  /// The last build, good or not, whose unchanged parts the next reuses.
  private var latest: Build?
  var panel: DiagnosticsPanel
  /// What a build of nearly the same inputs may reuse.
  package var memo: BuildMemo? { latest?.memo }
  private var buildCount = 0
  private var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
  private var nextListener = 0

  /// Changes count from now on; `report` is called from the preview's own work.
  package init(
    of site: String, with builtIn: BuiltInTemplates = BuiltInTemplates([:]), includesDrafts: Bool,
    for days: Days = Days(),
    report: @escaping @Sendable (Activity) -> Void
  ) throws(FileError) {
    self.site = site
    self.includesDrafts = includesDrafts
    self.report = report
    fullPath = DiskFileSystem().resolved(site)
    watcher = try ChangeWatcher(watching: site)
    snapshot = Snapshot(of: site, with: builtIn, for: days)
    inputs = snapshot.inputs
    panel = DiagnosticsPanel([], site: fullPath)
  }
}

// MARK: - Building

extension Preview {
  /// Builds what has changed until nothing waits.
  package func refresh() async {
    while !waiting.isEmpty {
      report(.building)
      do {
        try await build()
      } catch {
        panel = DiagnosticsPanel([], error, site: fullPath, areOverEarlierBuild: served != nil)
        report(.failed(error))
        announce()
      }
    }
  }

  private func build() async throws(FileError) {
    let start = clock.now
    let inputs = try await read()
    let read = clock.now
    self.inputs = inputs
    let build = await Build(
      inputs, includesDrafts: includesDrafts, reusing: latest?.memo, indexes: false)
    latest = build
    let end = clock.now
    if let good = ServedBuild(build) {
      served = good
      isChecked = false
    }
    panel = DiagnosticsPanel(
      build.diagnostics, site: fullPath,
      areOverEarlierBuild: served != nil && build.pages == nil)
    report(
      .built(
        build.diagnostics, reading: start.duration(to: read), building: read.duration(to: end)))
    announce()
  }

  /// Renders every page for the diagnostics that show only there; stops as soon as a change waits.
  private func check() async {
    guard let build = served?.build, !isChecked, !panel.areOverEarlierBuild else { return }
    var facts: [Build.RenderedFacts] = []
    for page in build.pages?.pages ?? [] where !page.isData {
      guard waiting.isEmpty, !Task.isCancelled else { return }
      facts.append(await Self.facts(of: page, in: build))
    }
    let all = await Self.diagnostics(facts, of: build)
    isChecked = true
    let known = Set(build.diagnostics)
    let found = all.filter { !known.contains($0) }
    report(.checked(found))
    guard !found.isEmpty else { return }
    panel = DiagnosticsPanel(all, site: fullPath)
    announce()
  }

  private nonisolated static func facts(of page: Page, in build: Build) async -> Build.RenderedFacts
  {
    build.render(page).withoutBytes
  }

  private nonisolated static func diagnostics(
    _ facts: [Build.RenderedFacts], of build: Build
  ) async -> [Diagnostic] {
    (build.diagnostics + facts.flatMap(\.diagnostics) + build.check(facts)).sortedOnce()
  }
}

// MARK: - Reading

extension Preview {
  /// How long it must be quiet before the inputs are read, so that one save is one build; and longer
  /// where more is about to happen.
  private static let quiet = Duration.milliseconds(3)
  private static let quietWhileUnsettled = Duration.milliseconds(40)
  /// How long changes that do not cease may put off a build, and how often a file may be read again
  /// that was being saved meanwhile, so that no half of it is shown.
  private static let patience = Duration.milliseconds(100)
  private static let attempts = 5

  /// The inputs once they are settled, with what changed while they were being read.
  private func read() async throws(FileError) -> Inputs {
    let end = clock.now + Self.patience
    var attempt = 0
    repeat {
      attempt += 1
      try await settle(until: end)
      let changes = waiting
      waiting = Changes()
      var latest = snapshot
      let empty: Set<String>
      do throws(FileError) {
        empty = try await latest.update(changes, from: disk)
      } catch {
        unread.append(changes)
        throw error
      }
      snapshot = latest
      if attempt < Self.attempts { waiting.append(Changes(paths: empty, unsettled: empty)) }
      try hear()
    } while !waiting.isEmpty && (clock.now < end || attempt < Self.attempts)
    return snapshot.inputs
  }

  private func settle(until end: ContinuousClock.Instant) async throws(FileError) {
    var last = clock.now
    repeat {
      do { try await Task.sleep(for: Self.quiet) } catch { return }
      if try hear() { last = clock.now }
      let needed = waiting.unsettled.isEmpty ? Self.quiet : Self.quietWhileUnsettled
      if last.duration(to: clock.now) >= needed { return }
    } while clock.now < end
  }

  /// Collects pending changes; false if there are none. After an error everything may have changed.
  @discardableResult private func hear() throws(FileError) -> Bool {
    let changes: Changes
    do throws(FileError) { changes = try watcher.changes() } catch {
      waiting.append(.unknown)
      throw error
    }
    guard !changes.isEmpty else { return false }
    waiting.append(unread)
    waiting.append(changes)
    unread = Changes()
    return true
  }
}

// MARK: - Watching

extension Preview {
  /// Watches and builds until the task is cancelled or the machine fails.
  package func run() async throws {
    let pool = SocketPool.ePoll()
    try await pool.prepare()
    // One place to wait in: changes that come while a build runs are built together.
    let (turns, turn) = AsyncStream.makeStream(
      of: Void.self, bufferingPolicy: .bufferingNewest(1))
    turn.yield()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.run() }
      group.addTask { try await self.watch(pool, turn) }
      group.addTask {
        for await _ in turns {
          await self.refresh()
          await self.check()
        }
      }
      try await group.next()
      group.cancelAll()
    }
  }

  private func watch(
    _ pool: some AsyncSocketPool, _ turn: AsyncStream<Void>.Continuation
  ) async throws {
    let queue = Socket(file: Socket.FileDescriptor(rawValue: watcher.descriptor))
    while !Task.isCancelled {
      try await pool.suspendSocket(queue, untilReadyFor: .read)
      do throws(FileError) {
        if try hear() { turn.yield() }
      } catch {
        // Nothing that happens in the folder ends a preview: it goes on from a whole reading.
        report(.failed(error))
        turn.yield()
      }
    }
  }
}

// MARK: - Clients

extension Preview {
  /// More than anyone looks at; the oldest goes.
  private static let listenerLimit = 256

  /// Comes once at first, with every new state, and with every beat.
  func signals() -> AsyncStream<Void> {
    let (signals, signal) = AsyncStream.makeStream(
      of: Void.self, bufferingPolicy: .bufferingNewest(1))
    if listeners.count >= Self.listenerLimit, let oldest = listeners.keys.min() {
      listeners.removeValue(forKey: oldest)?.finish()
    }
    let number = nextListener
    nextListener += 1
    listeners[number] = signal
    signal.onTermination = { _ in Task { await self.forget(number) } }
    signal.yield()
    return signals
  }

  var listenerCount: Int { listeners.count }

  private func forget(_ listener: Int) {
    listeners[listener] = nil
  }

  /// Makes every stream say something, so that those whose client has left end.
  func beat() {
    for listener in listeners.values { listener.yield() }
  }

  private func announce() {
    buildCount += 1
    beat()
  }

  /// What a client that shows this path must know.
  func state(of path: String) -> PageState {
    let page = served?.page(at: path) ?? served?.page(at: Routes.notFound)
    return PageState(
      path: path, page: page?.digest.description ?? "", text: page?.text.description ?? "",
      styles: served?.styles ?? [], files: served?.files.description ?? "",
      diagnostics: panel.digest,
      build: buildCount)
  }
}
