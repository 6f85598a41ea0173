import Diagnostics
import Glibc
import Publishing
import Support
import TestSupport
import Testing

@testable import Preview

/// A preview that is served on a free port while `body` runs.
struct RunningPreview {
  let preview: Preview
  let port: UInt16
  /// What the preview reports of its work, the first build left out.
  let activities: AsyncStream<Preview.Activity>

  /// Changes are heard of from `queue` instead of the kernel's, where one is given.
  static func run(
    _ site: SiteFolder, drafts: Bool = false, queue: Int32? = nil,
    _ body: @escaping @Sendable (RunningPreview) async throws -> Void
  ) async throws {
    let (activities, sink) = AsyncStream.makeStream(of: Preview.Activity.self)
    let preview = try Preview(of: site.path, includesDrafts: drafts) { sink.yield($0) }
    await preview.refresh()
    if let queue { await preview.hear(from: queue) }
    let server = PreviewServer(preview)
    let (ports, port) = AsyncStream.makeStream(of: UInt16.self)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      group.addTask {
        try await server.run(from: 0) { port.yield($0) }
        return false
      }
      group.addTask {
        try await preview.run()
        return false
      }
      group.addTask {
        for await port in ports {
          for await case .built in activities { break }
          try await body(
            RunningPreview(preview: preview, port: port, activities: activities))
          break
        }
        return true
      }
      let isDone = try await group.next()
      #expect(isDone == true, "the preview ended by itself")
      group.cancelAll()
      // Cancelled servers end with various errors, none of which matters.
      while await group.nextResult() != nil {}
    }
  }

  /// Waits for the next build to end.
  func nextBuild() async throws -> [Diagnostic] {
    for await case .built(let diagnostics, _, _) in activities { return diagnostics }
    throw CancellationError()
  }
}

extension Preview {
  fileprivate func hear(from queue: Int32) { dup2(queue, watcher.descriptor) }
}
