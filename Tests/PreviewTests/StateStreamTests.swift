import Foundation
import TestSupport
import Testing

@testable import Preview

struct StateStreamTests {
  private struct State: Decodable {
    let path, page, text, files, diagnostics: String
    let styles: [String]
    let build: Int
  }

  /// The states of a page, as a client hears of them.
  private struct States {
    private var events: AsyncStream<String>.Iterator

    init(of path: String, on port: UInt16) throws {
      events = try LoopbackConnection(to: port).events("/.dossier/events?page=\(path)")
        .makeAsyncIterator()
    }

    mutating func next() async throws -> State {
      let event = try #require(await events.next())
      return try JSONDecoder().decode(State.self, from: Data(event.utf8))
    }
  }

  @Test func stateComesAtOnceAndIsThatOfThePage() async throws {
    try await RunningPreview.run(.small()) { running in
      var states = try States(of: "about.html", on: running.port)
      let state = try await states.next()
      let page = try await LoopbackConnection(to: running.port).ask("/about.html").text
      #expect(state.path == "about.html")
      #expect(page.contains("data-page=\"\(state.page)\""))
      #expect(page.contains("data-text=\"\(state.text)\""))
      #expect(page.contains("data-files=\"\(state.files)\""))
      #expect(state.diagnostics == "")
      #expect(state.styles.count == 1)
      #expect(page.contains(state.styles[0]))
    }
  }

  @Test func onlyAPageWhoseBytesChangedIsAnother() async throws {
    let site = try SiteFolder.small()
    try await RunningPreview.run(site) { running in
      var about = try States(of: "about.html", on: running.port)
      var person = try States(of: "people/mara-olsen.html", on: running.port)
      let before = (try await about.next(), try await person.next())
      try site.write(try site.read("Content/about.md") + "\nMore.\n", to: "Content/about.md")
      let after = (try await about.next(), try await person.next())
      #expect(after.0.page != before.0.page)
      #expect(after.0.text != before.0.text)
      #expect(after.1.page == before.1.page)
      #expect(after.1.build > before.1.build)
    }
  }

  @Test func newStyleLeavesTheTextAsItWas() async throws {
    let site = try SiteFolder.small()
    try await RunningPreview.run(site) { running in
      var states = try States(of: "about.html", on: running.port)
      let before = try await states.next()
      try site.write("p { color: red }\n", to: "Templates/assets/plain.css")
      let after = try await states.next()
      #expect(after.page != before.page)
      #expect(after.text == before.text)
      #expect(after.styles != before.styles)
    }
  }

  @Test func changedImageIsReportedThoughNoPageChanged() async throws {
    let site = try SiteFolder.small()
    try await RunningPreview.run(site) { running in
      var states = try States(of: "notes/what-it-cost.html", on: running.port)
      let before = try await states.next()
      try site.append("more", to: "Content/notes/plan.png")
      let after = try await states.next()
      #expect(after.page == before.page)
      #expect(after.files != before.files)
    }
  }

  @Test func errorsComeAndGo() async throws {
    let site = try SiteFolder.small()
    try await RunningPreview.run(site) { running in
      var states = try States(of: "about.html", on: running.port)
      let before = try await states.next()
      let text = try site.read("Content/about.md")
      try site.write(text + "\n[[Nobody]]\n", to: "Content/about.md")
      let broken = try await states.next()
      #expect(broken.diagnostics != "")
      #expect(broken.page == before.page)
      try site.write(text, to: "Content/about.md")
      #expect(try await states.next().diagnostics == "")
    }
  }

  @Test func pageThatComesAndGoesIsAnotherEachTime() async throws {
    let site = try SiteFolder.small()
    try await RunningPreview.run(site) { running in
      var states = try States(of: "later.html", on: running.port)
      let missing = try await states.next()
      try site.write("---\ntitle: Later\n---\nHere.\n", to: "Content/later.md")
      let there = try await states.next()
      #expect(there.page != missing.page)
      try site.remove("Content/later.md")
      let gone = try await states.next()
      #expect(gone.page == missing.page)
    }
  }

  @Test(.timeLimit(.minutes(20))) func clientsThatLeftAreForgotten() async throws {
    try await RunningPreview.run(.small()) { running in
      let leaving = try LoopbackConnection(to: running.port)
      var events = leaving.events("/.dossier/events?page=about.html").makeAsyncIterator()
      #expect(await events.next() != nil)
      #expect(await running.preview.listenerCount == 1)
      leaving.end()
      #expect(await events.next() == nil)
      // The server learns of it when it next has something to say.
      while await running.preview.listenerCount > 0, !Task.isCancelled {
        await running.preview.beat()
        _ = try await LoopbackConnection(to: running.port).ask("/about.html")
      }
      #expect(await running.preview.listenerCount == 0)
    }
  }
}
