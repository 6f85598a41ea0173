import Diagnostics
import Foundation
import Publishing
import Support
import TestSupport
import TestTexts
import Testing

@testable import Preview

struct PreviewTests {
  /// After each edit the preview comes to show exactly what would be published, or, where there are
  /// errors, what was without errors last; and it shows these errors and no others.
  @Test(.timeLimit(.minutes(15)), arguments: [20_260_101])
  func servedBytesArePublishedBytesAfterEachEdit(seed: UInt64) async throws {
    let site = try SiteFolder.small()
    try await RunningPreview.run(site) { running in
      let served = Served(connection: try LoopbackConnection(to: running.port))
      var edit = RandomEdit(seed: seed)
      var published = try await build(site).published ?? [:]
      #expect(published.count > 20)
      for step in 0..<Soak.count(16, full: 200) {
        let before = published
        let what = try edit.make(in: site)
        let fresh = try await build(site)
        published = fresh.published ?? published
        try await arrival(of: fresh, published, in: running, served)
        let gone = Set(before.keys).subtracting(published.keys).sorted()
        for path in gone {
          let status = try await served.connection.ask("/\(path)").status
          #expect(status == 404, "seed \(seed), step \(step): \(what): \(path) is still there")
        }
      }
    }
  }

  private func build(_ site: SiteFolder) async throws -> Build {
    await Build(sharing: try await Inputs(reading: site.path, from: DiskFileSystem()))
  }

  /// Waits, build by build, until the preview shows this one; one edit can be seen as two.
  private func arrival(
    of fresh: Build, _ published: [String: [UInt8]], in running: RunningPreview, _ served: Served
  ) async throws {
    while true {
      let reported = try await running.nextBuild()
      guard reported == fresh.diagnostics else { continue }
      if try await served.differences(from: published).isEmpty { return }
    }
  }

  @Test(.timeLimit(.minutes(10)))
  func neverMoreThanOneBuildRunsAndTheLastSaveWins() async throws {
    let site = try SiteFolder.small()
    try await RunningPreview.run(site) { running in
      let note = try site.read("Content/about.md")
      var saves = 0
      var starts = 0
      var isBuilding = false
      var activities = running.activities.makeAsyncIterator()
      func save(_ times: Int) throws {
        for _ in 0..<times {
          saves += 1
          try site.write("\(note)\nSave \(saves).\n", to: "Content/about.md")
        }
      }
      try save(25)
      // More saves whenever a build begins, while it runs, and when it has ended.
      while let activity = await activities.next() {
        switch activity {
        case .building:
          #expect(!isBuilding)
          isBuilding = true
          starts += 1
          if saves < 1000 { try save(25) }
        case .built(let diagnostics, _, _):
          #expect(isBuilding)
          isBuilding = false
          #expect(diagnostics == [])
          if saves < 1000 { try save(25) }
        case .failed(let error): Issue.record("\(error)")
        case .checked: break
        }
        let page = try await LoopbackConnection(to: running.port).ask("/about.html").text
        if !isBuilding, page.contains("Save 1000.") { break }
      }
      #expect(saves == 1000)
      #expect(starts < saves / 10)
    }
  }

  @Test func fileIsNotShownWhileItIsBeingSaved() async throws {
    let site = try SiteFolder.small()
    let about = try site.read("Content/about.md")
    try await RunningPreview.run(site) { running in
      let file = open("\(site.path)/Content/about.md", O_WRONLY | O_TRUNC)
      for await case .building in running.activities { break }
      let bytes = Array("\(about)\nMore.\n".utf8)
      #expect(write(file, bytes, bytes.count) == bytes.count)
      close(file)
      #expect(try await running.nextBuild() == [])
      let page = try await LoopbackConnection(to: running.port).ask("/about.html").text
      #expect(page.contains("More."))
    }
  }

  @Test func errorsAreShownOverTheLastBuildWithoutThem() async throws {
    let site = try SiteFolder.small()
    let about = try site.read("Content/about.md")
    try await RunningPreview.run(site) { running in
      let connection = try LoopbackConnection(to: running.port)
      let good = try await connection.ask("/about.html").body
      #expect(try await connection.ask("/.dossier/diagnostics").text.contains("<li") == false)
      try site.write("\(about)\n[[Mara Olson]] and [[Jan de Vrees]]\n", to: "Content/about.md")
      #expect(try await running.nextBuild().count == 2)
      #expect(try await connection.ask("/about.html").body == good)
      let reported = try await connection.ask("/.dossier/diagnostics").text
      #expect(reported.contains("<h2>2 errors</h2>"))
      #expect(reported.contains("The page shows the last build without errors."))
      #expect(reported.contains("\(site.path)/Content/about.md:"))
      #expect(reported.contains("did you mean &#39;Mara Olsen&#39;"))
      try site.write(about, to: "Content/about.md")
      #expect(try await running.nextBuild() == [])
      #expect(try await connection.ask("/.dossier/diagnostics").text.contains("<li") == false)
    }
  }

  @Test func worklistIsAPageOfThePreviewAlone() async throws {
    let site = try SiteFolder.small()
    try site.write(
      "---\ntitle: A\ndate: 2021\n---\n[a](https://a.example/?b&c) Eva Olsen.\n",
      to: "Content/notes/a.md")
    try await RunningPreview.run(site) { running in
      let connection = try LoopbackConnection(to: running.port)
      let answer = try await connection.ask("/.dossier/worklist")
      let page = String(decoding: answer.body, as: UTF8.self)
      #expect(answer.status == 200)
      #expect(page.contains("<title>Worklist</title>"))
      #expect(page.contains(", 1 of them about names dropped for doubt</h2>"))
      #expect(page.contains("<p class=\"message\">task: nothing says who the person is</p>"))
      #expect(
        page.contains("\(DiskFileSystem().resolved(site.path))/Content/people/jan-de-vries.md"))
      #expect(page.contains("href=\"https://a.example/?b&amp;c\""))
    }
  }

  @Test func siteThatNeverBuiltShowsItsErrorsInsteadOfPages() async throws {
    let site = try SiteFolder.small()
    let settings = try site.read("Content/site.yml")
    try site.write("title: <b>\nurk: x\n", to: "Content/site.yml")
    try await RunningPreview.run(site) { running in
      let connection = try LoopbackConnection(to: running.port)
      let page = try await connection.ask("/about.html")
      #expect(page.status == 500)
      #expect(page.text.contains("has no key &#39;urk&#39;"))
      #expect(page.text.contains(#"data-page="""#))
      try site.write(settings, to: "Content/site.yml")
      #expect(try await running.nextBuild() == [])
      #expect(try await connection.ask("/about.html").status == 200)
    }
  }

  @Test func unreadableInputIsReportedAndReadAgain() async throws {
    let site = try SiteFolder.small()
    try await RunningPreview.run(site) { running in
      let connection = try LoopbackConnection(to: running.port)
      symlink("round.md", "\(site.path)/Content/round.md")
      #expect(try await running.nextBuild().map(\.id) == [.unreadableFile])
      let shown = try await connection.ask("/.dossier/diagnostics").text
      #expect(shown.contains("the link leads back"))
      #expect(try await connection.ask("/about.html").status == 200)
      try site.remove("Content/round.md")
      #expect(try await running.nextBuild() == [])
      #expect(try await connection.ask("/.dossier/diagnostics").text.contains("<li") == false)
    }
  }

  /// B6
  @Test func fileTooLargeToReadLeavesThePreviewRunning() async throws {
    let site = try SiteFolder.small()
    try await RunningPreview.run(site) { running in
      try site.write("", to: "Content/.big")
      #expect(truncate("\(site.path)/Content/.big", 1 << 40) == 0)
      try site.rename("Content/.big", to: "Content/big.png")
      for await case .failed(let error) in running.activities {
        #expect(error.code == EFBIG)
        break
      }
      let connection = try LoopbackConnection(to: running.port)
      #expect(try await connection.ask("/about.html").status == 200)
      #expect(try await connection.ask("/.dossier/diagnostics").text.contains("too large"))
      try site.remove("Content/big.png")
      #expect(try await running.nextBuild() == [])
    }
  }

  /// The kernel's queue overflows, and the folder can't be watched anew.
  @Test func errorOfTheWatcherEndsNoPreview() async throws {
    let site = try SiteFolder.small()
    let about = try site.read("Content/about.md")
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let (queue, kernel) = (ends[0], ends[1])
    #expect(fcntl(queue, F_SETFL, O_NONBLOCK) == 0)
    try await RunningPreview.run(site, queue: queue) { running in
      // `struct inotify_event`: no watch, IN_Q_OVERFLOW, no name.
      let overflow: [UInt32] = [.max, UInt32(IN_Q_OVERFLOW), 0, 0]
      for words in ["More.", "Still more."] {
        try site.write("\(about)\n\(words)\n", to: "Content/about.md")
        #expect(write(kernel, overflow, 16) == 16)
        for await case .failed(let error) in running.activities {
          #expect(error.operation == "watch")
          break
        }
        #expect(try await running.nextBuild() == [])
        let page = try await LoopbackConnection(to: running.port).ask("/about.html").text
        #expect(page.contains(words))
      }
    }
    for end in ends { close(end) }
  }

  /// B3
  @Test func namesThatLookTheSameAreAnErrorAndNoCrash() async throws {
    let site = try SiteFolder.small()
    try site.write("1", to: "Content/static/caf\u{E9}.txt")
    try site.write("2", to: "Content/static/cafe\u{301}.txt")
    try await RunningPreview.run(site) { running in
      let page = try await LoopbackConnection(to: running.port).ask("/about.html")
      #expect(page.text.contains("differ only in how letters are encoded"))
    }
  }

  /// I1
  @Test func linkedFileIsFollowed() async throws {
    let site = try SiteFolder.small()
    try site.makeFolder("shared")
    try site.rename("Content/about.md", to: "shared/real.md")
    #expect(symlink("../shared/real.md", "\(site.path)/Content/about.md") == 0)
    let about = try site.read("shared/real.md")
    try await RunningPreview.run(site) { running in
      try site.write("\(about)\nAnother line.\n", to: "shared/real.md")
      #expect(try await running.nextBuild() == [])
      let page = try await LoopbackConnection(to: running.port).ask("/about.html").text
      #expect(page.contains("Another line."))
    }
  }

  @Test func errorThatOnlyRenderingShowsIsReportedSoonAfter() async throws {
    let site = try SiteFolder.small()
    try await RunningPreview.run(site) { running in
      let layout = try site.read("Templates/layout.html")
      try site.write(
        layout.replacing("<body", with: "<a href=\"nowhere.html\">x</a>\n<body"),
        to: "Templates/layout.html")
      for await case .checked(let diagnostics) in running.activities where !diagnostics.isEmpty {
        #expect(diagnostics.contains { $0.id == .brokenLink })
        break
      }
      let reported = try await LoopbackConnection(to: running.port).ask("/.dossier/diagnostics")
        .text
      #expect(reported.contains("nowhere.html"))
    }
  }

  @Test(arguments: [false, true])
  func draftsAreShownOnlyWhereAskedFor(drafts: Bool) async throws {
    try await RunningPreview.run(.small(), drafts: drafts) { running in
      let draft = try await LoopbackConnection(to: running.port).ask("/notes/draft.html")
      #expect(draft.status == (drafts ? 200 : 404))
    }
  }
}
