import Glibc
import Publishing
import Support
import TestSupport
import Testing

@testable import Desk

/// Texts opened, followed and saved through the desk.
struct TextsTests {
  private static let note = "Content/notes/what-it-cost.md"

  private static func saved(
    _ desk: RunningDesk, _ text: String, over digest: String?, path: String = note
  ) async throws -> JSONValue {
    try await desk.ask(
      "save", ["path": .text(path), "text": .text(text), "digest": digest.map { .text($0) }])
  }

  @Test func savedTextIsTheFileAndTheNextSaveGoesOn() async throws {
    try await RunningDesk.run(.small()) { desk in
      let opened = try await desk.ask("open", ["path": .text(Self.note)])
      let text = try #require(opened["text"]?.string)
      #expect(text == (try desk.site.read(Self.note)))
      let first = try await Self.saved(desk, text + "\nOne.\n", over: opened["digest"]?.string)
      let digest = try #require(first["digest"]?.string)
      #expect(try desk.site.read(Self.note) == text + "\nOne.\n")
      _ = try await Self.saved(desk, text, over: digest)
      #expect(try desk.site.read(Self.note) == text)
    }
  }

  @Test func fileThatAnotherHasSavedIsShownInBothVersionsAndKept() async throws {
    try await RunningDesk.run(.small()) { desk in
      let opened = try await desk.ask("open", ["path": .text(Self.note)])
      let text = try #require(opened["text"]?.string)
      // In place, as an editor does; and by a rename, as git does.
      for other in ["---\ntitle: Theirs\ndate: 2021-06-01\n---\nIn place.\n", text + "\nMore.\n"] {
        if other.hasSuffix("More.\n") {
          try desk.site.replace(Self.note, with: other)
        } else {
          try desk.site.write(other, to: Self.note)
        }
        let answer = try await Self.saved(desk, "Mine", over: opened["digest"]?.string)
        #expect(answer["changed"]?["text"]?.string == other)
        #expect(try desk.site.read(Self.note) == other)
        let look = try await desk.ask(
          "look",
          ["path": .text(Self.note), "text": .text(text), "digest": opened["digest"]])
        #expect(look["isCurrent"]?.boolean == false)
      }
      try desk.site.remove(Self.note)
      let gone = try await Self.saved(desk, "Mine", over: opened["digest"]?.string)
      #expect(gone["changed"] != nil && gone["changed"]?["text"] == nil)
      #expect(!desk.site.exists(Self.note))
    }
  }

  /// Each reads, adds a line and saves until that is done; no line is lost, and no file is torn.
  @Test func eightConcurrentSaversLoseNothing() async throws {
    try await RunningDesk.run(.small()) { desk in
      let start = try desk.site.read(Self.note)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for saver in 0..<8 {
          group.addTask {
            for line in 0..<3 {
              var isSaved = false
              while !isSaved {
                let opened = try await desk.ask("open", ["path": .text(Self.note)])
                let text = try #require(opened["text"]?.string)
                let answer = try await Self.saved(
                  desk, text + "Saver \(saver), line \(line).\n", over: opened["digest"]?.string)
                isSaved = answer["digest"] != nil
                #expect(isSaved || answer["changed"] != nil, "\(answer.text)")
              }
            }
          }
        }
        try await group.waitForAll()
      }
      let lines = try desk.site.read(Self.note).dropFirst(start.count).split(separator: "\n")
      #expect(
        lines.sorted()
          == (0..<8).flatMap { saver in (0..<3).map { "Saver \(saver), line \($0)." } })
    }
  }

  @Test func readOnlyFileIsReportedAndLeftAlone() async throws {
    try await RunningDesk.run(.small()) { desk in
      let opened = try await desk.ask("open", ["path": .text(Self.note)])
      let text = try desk.site.read(Self.note)
      chmod("\(desk.site.path)/\(Self.note)", 0o444)
      let reply = try await desk.reply(
        "save",
        .object([
          "path": .text(Self.note), "text": .text("Mine"), "digest": opened["digest"],
        ]))
      #expect(reply.status == 507)
      #expect(reply.text.contains("Permission denied"))
      #expect(try desk.site.read(Self.note) == text)
    }
  }

  @Test(.enabled(if: Mounts.areAllowed, "needs the right to mount a file system"))
  func fullDiskIsReportedAndTheFileIsWhole() async throws {
    let site = try SiteFolder.small()
    let notes = "\(site.path)/Content/notes"
    let text = try site.read(Self.note)
    #expect(mount("tmpfs", notes, "tmpfs", 0, "size=64k") == 0)
    defer { umount(notes) }
    try site.write(text, to: Self.note)
    try await RunningDesk.run(site) { desk in
      let opened = try await desk.ask("open", ["path": .text(Self.note)])
      let reply = try await desk.reply(
        "save",
        .object([
          "path": .text(Self.note), "digest": opened["digest"],
          "text": .text(text + String(repeating: "More. ", count: 20_000)),
        ]))
      #expect(reply.status == 507)
      #expect(reply.text.contains("No space left on device"))
      #expect(try site.read(Self.note) == text)
      #expect(try DiskFileSystem().unfinishedSaves(below: notes) == [])
    }
  }

  @Test func onlyTextsOfTheBriefingAreReadOrWritten() async throws {
    let site = try SiteFolder.small()
    try site.write("outside", to: "secret.md")
    symlink("\(site.path)/secret.md", "\(site.path)/Content/notes/link.md")
    try await RunningDesk.run(site) { desk in
      for path in [
        "secret.md", "../secret.md", "/etc/passwd", "Content/../secret.md", "Content/notes/link.md",
        "Content//notes/a.md", "Content/notes/../../secret.md", "Content/notes/.hidden.md",
        "Content/notes/plan.png", "Content/README.md", "Content/static/a.txt",
        "Templates/base.html",
        "Content/notes/a.html", "Content/notes/", "Content", "", "Public/index.html",
        ".dossier/memo",
      ] {
        for work in ["open", "save", "look"] {
          let reply = try await desk.reply(
            work, .object(["path": .text(path), "text": .text("Mine")]))
          #expect(reply.status == 403, "\(work) \(path): \(reply.text)")
        }
      }
      #expect(try site.read("secret.md") == "outside")
      #expect(!site.exists("Content/notes/a.html"))
    }
  }

  @Test func pageFollowsTheTextAsItIsTyped() async throws {
    try await RunningDesk.run(.small()) { desk in
      let opened = try await desk.ask("open", ["path": .text(Self.note)])
      let text = try #require(opened["text"]?.string)
      let look = try await desk.ask(
        "look",
        [
          "path": .text(Self.note), "text": .text(text + "\nJust typed.\n"),
          "digest": opened["digest"],
        ])
      #expect(look["page"]?.string == "notes/what-it-cost.html")
      #expect(look["html"]?.string?.contains("Just typed.") == true)
      #expect(look["isCurrent"]?.boolean == true)
      #expect(try desk.site.read(Self.note) == text)
      let wrong = try await desk.ask(
        "look",
        [
          "path": .text(Self.note), "text": .text(text + "\n😀 [[Nobody at all]]\n"),
          "digest": opened["digest"],
        ])
      #expect(wrong["html"] == nil)
      let problem = try #require(wrong["problems"]?.elements?.first)
      let units = Array((text + "\n😀 [[Nobody at all]]\n").utf16)
      let range = try #require(problem["start"]?.integer)..<(try #require(problem["end"]?.integer))
      #expect(String(decoding: units[range], as: UTF16.self) == "Nobody at all")
    }
  }

  @Test func namesAreCompletedInTheTextAsItIsTyped() async throws {
    try await RunningDesk.run(.small()) { desk in
      let text = try desk.site.read(Self.note) + "\n😀 [[Mara"
      let found = try await desk.ask(
        "complete",
        ["path": .text(Self.note), "text": .text(text), "at": .number(text.utf16.count)])
      let item = try #require(found["items"]?.elements?.first)
      #expect(item["label"]?.string == "Mara Olsen")
      #expect(item["start"]?.integer == text.utf16.count - 4)
    }
  }

  @Test func linesEndAsTheyDidInTheFile() async throws {
    try await RunningDesk.run(.small()) { desk in
      let windows = try desk.site.read(Self.note).replacing("\n", with: "\r\n")
      try desk.site.write(windows, to: Self.note)
      let opened = try await desk.ask("open", ["path": .text(Self.note)])
      #expect(opened["text"]?.string == windows.replacing("\r\n", with: "\n"))
      _ = try await desk.ask(
        "save",
        [
          "path": .text(Self.note), "windows": opened["windows"], "digest": opened["digest"],
          "text": opened["text"]?.string.map { .text($0 + "More.\n") },
        ])
      #expect(try desk.site.read(Self.note) == windows + "More.\r\n")
      try desk.site.write("a\r\nb\nc", to: Self.note)
      let mixed = try await desk.reply("open", .object(["path": .text(Self.note)]))
      #expect(mixed.status == 409)
    }
  }

  @Test func placesAreCountedAsFieldsCountThem() {
    let text = "a\u{E9}\r\n😀b\r\nc"
    let places = TextPlaces(in: Array(text.utf8))
    let field = text.replacing("\r\n", with: "\n")
    for unit in 0...field.utf16.count {
      let byte = places.byte(of: unit)
      let back = places.unit(of: byte)
      // Within a character there is no place: that after it is meant.
      #expect(back == unit || back == unit + 1 && unit == 4, "\(unit)")
    }
    let long = String(repeating: "😀é\n", count: 2000)
    let all = TextPlaces(in: Array(long.utf8))
    #expect(all.unit(of: long.utf8.count) == long.utf16.count)
    #expect(all.byte(of: 4 * 1500) == 7 * 1500)
  }
}
