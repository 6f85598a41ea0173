package import Diagnostics
internal import FlyingFox
internal import FlyingSocks
internal import Pages
internal import Publishing

/// The latest build of a site that is being written, and those who look at it.
///
///     change ─▶ waiting ─▶ build ─▶ served ─▶ a state to each client
///
/// At most one build runs; all that changes meanwhile waits together for the next.
package actor Preview {
  /// What the preview tells of its work.
  package enum Activity: Sendable {
    /// A build has begun, from the changes that had been heard of.
    case building
    /// It has ended, after so long, of which reading took the first part; pages are served from it
    /// unless there are errors.
    case built([Diagnostic], reading: Duration, building: Duration)
    /// The inputs could not be read.
    case failed(FileError)
    /// All pages of the latest build were rendered; these are the faults that only showed there.
    case checked([Diagnostic])
  }

  private let site: String
  private let fullPath: String
  private let includesDrafts: Bool
  private let report: @Sendable (Activity) -> Void
  private let disk = DiskFileSystem()
  private let clock = ContinuousClock()

  private var watcher: ChangeWatcher
  private var snapshot: Snapshot
  /// What has changed since the running build began.
  private var waiting = Changes.unknown
  /// What could not be read, and is read again with the next change.
  private var unread = Changes()
  var served: ServedBuild?
  var faults: Faults
  private var buildCount = 0
  private var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
  private var nextListener = 0

  /// Changes count from now on; `report` is called from the preview's own work.
  package init(
    of site: String, includesDrafts: Bool, report: @escaping @Sendable (Activity) -> Void
  ) throws(FileError) {
    self.site = site
    self.includesDrafts = includesDrafts
    self.report = report
    fullPath = DiskFileSystem().resolved(site)
    watcher = try ChangeWatcher(watching: site)
    snapshot = Snapshot(of: site)
    faults = Faults([], site: fullPath)
  }
}

// MARK: - Building

extension Preview {
  /// Builds what has changed until nothing waits.
  package func refresh() async {
    while !waiting.isEmpty { await build() }
  }

  private func build() async {
    let changes = waiting
    waiting = Changes()
    report(.building)
    let start = clock.now
    var latest = snapshot
    do throws(FileError) {
      try await latest.update(changes, from: disk)
    } catch {
      unread.append(changes)
      faults = Faults([], error, site: fullPath, areOverEarlierBuild: served != nil)
      report(.failed(error))
      return announce()
    }
    snapshot = latest
    let read = clock.now
    let build = await Build(latest.inputs, includesDrafts: includesDrafts)
    let end = clock.now
    if let good = ServedBuild(build) { served = good }
    faults = Faults(
      build.diagnostics, site: fullPath,
      areOverEarlierBuild: served != nil && build.pages == nil)
    report(
      .built(
        build.diagnostics, reading: start.duration(to: read), building: read.duration(to: end)))
    announce()
  }

  /// Renders every page for the faults that show only there; given up as soon as a change waits.
  private func check() async {
    guard let build = served?.build, !faults.areOverEarlierBuild, waiting.isEmpty else { return }
    var facts: [Build.RenderedFacts] = []
    for page in build.pages?.pages ?? [] {
      facts.append(await Self.facts(of: page, in: build))
      guard waiting.isEmpty, !Task.isCancelled else { return }
    }
    let all = await Self.diagnostics(facts, of: build)
    guard waiting.isEmpty else { return }
    let known = Set(build.diagnostics)
    let found = all.filter { !known.contains($0) }
    report(.checked(found))
    guard !found.isEmpty else { return }
    faults = Faults(all, site: fullPath)
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

// MARK: - Watching

extension Preview {
  /// How long it must be quiet before a build begins, so that one save is one build; and longer
  /// where something went away, since an editor may be about to put it back.
  private static let quiet = Duration.milliseconds(3)
  private static let quietAfterLoss = Duration.milliseconds(40)
  /// How long changes that do not cease may put off a build.
  private static let patience = Duration.milliseconds(100)

  /// Watches and builds until the task is cancelled or the machine fails.
  package func run() async throws {
    let pool = HTTPServer.defaultPool()
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
      let changes = try await settledChanges()
      guard !changes.isEmpty else { continue }
      waiting.append(unread)
      waiting.append(changes)
      unread = Changes()
      turn.yield()
    }
  }

  private func settledChanges() async throws -> Changes {
    var changes = try watcher.changes()
    let end = clock.now + Self.patience
    while !changes.isEmpty, clock.now < end {
      try await Task.sleep(for: changes.gone.isEmpty ? Self.quiet : Self.quietAfterLoss)
      let later = try watcher.changes()
      if later.isEmpty { return changes }
      changes.append(later)
    }
    return changes
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

  private func forget(_ listener: Int) {
    listeners[listener] = nil
  }

  /// Makes every stream say something, so that those whose client has left come to an end.
  func beat() {
    for listener in listeners.values { listener.yield() }
  }

  private func announce() {
    buildCount += 1
    beat()
  }

  /// What a client that stands on this path must know.
  func state(of path: String) -> PageState {
    let page = served?.page(at: path) ?? served?.page(at: Routes.notFound)
    return PageState(
      path: path, page: page?.digest.description ?? "", text: page?.text.description ?? "",
      styles: served?.styles ?? [], files: served?.files.description ?? "", faults: faults.digest,
      build: buildCount)
  }
}
