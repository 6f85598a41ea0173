import Support
import TestSupport
import Testing

@testable import Desk

/// New documents, import, and the worklist.
struct DocumentsTests {
  @Test func formOfAKindMakesAFileWithNothingButItsValues() async throws {
    try await RunningDesk.run(.small()) { desk in
      let form = try await desk.ask("form", ["kind": .text("person")])
      let names = form["fields"]?.elements?.compactMap { $0["name"]?.string } ?? []
      #expect(names.contains("name") && names.contains("names") && names.contains("summary"))
      #expect(!names.contains("roles"))
      let made = try await desk.ask(
        "create",
        [
          "kind": .text("person"), "title": .text("Ines Duarte"),
          "body": .text("She runs the ferry."),
          "values": .object([
            "names": .list([.text("Duarte"), .text("Ines")]), "summary": .text("Runs the ferry."),
          ]),
        ])
      #expect(made["path"]?.string == "Content/people/ines-duarte.md", "\(made.text)")
      #expect(
        try desk.site.read("Content/people/ines-duarte.md") == """
          ---
          name: Ines Duarte
          names: [Duarte, Ines]
          summary: Runs the ferry.
          ---

          She runs the ferry.

          """)
      let again = try await desk.ask(
        "create", ["kind": .text("person"), "title": .text("Ines Duarte"), "values": .object([])])
      #expect(again["failure"]?.string?.contains("is there already") == true)
    }
  }

  @Test func wrongValueOfAFormIsReportedAndNothingMade() async throws {
    try await RunningDesk.run(.small()) { desk in
      let made = try await desk.ask(
        "create",
        [
          "kind": .text("note"), "title": .text("A note"),
          "values": .object(["date": .list([.text("yesterday")])]),
        ])
      #expect(made["failure"] != nil)
      #expect(!desk.site.exists("Content/notes/a-note.md"))
    }
  }

  @Test func droppedPageAndPastedTextBecomeArticles() async throws {
    try await RunningDesk.run(.small()) { desk in
      // Each sign is a byte: this is UTF-8.
      let page =
        "<html><head><title>Caf\u{C3}\u{A9}</title></head><body><article><h1>Caf\u{C3}\u{A9} am Hafen</h1>"
        + "<p>The new caf\u{C3}\u{A9} by the bridge opened its doors on Monday, and forty guests came.</p></article>"
      let dropped = try await desk.ask(
        "import", ["name": .text("cafe.html"), "bytes": .text(page), "slug": .text("cafe")])
      let path = try #require(dropped["path"]?.string, "\(dropped.text)")
      #expect(try desk.site.read(path).contains("Caf\u{E9}"))
      let pasted = try await desk.ask(
        "import",
        [
          "name": .text("pasted.txt"), "slug": .text("pasted"),
          "text": .text(
            "The harbour\n\nThe harbour was closed on Monday, since a storm had come in from the west.\n"
          ),
        ])
      #expect(
        pasted["path"]?.string?.hasPrefix("Content/articles/pasted.") == true, "\(pasted.text)")
      let again = try await desk.ask(
        "import", ["name": .text("cafe.html"), "bytes": .text(page), "slug": .text("cafe")])
      #expect(again["failure"]?.string?.contains("is there already") == true)
    }
  }

  @Test func whatIsReportedIsWorkedByWhatIsOffered() async throws {
    try await RunningDesk.run(.small()) { desk in
      let note = "Content/notes/what-it-cost.md"
      let text = try desk.site.read(note) + "\nSee [[Mara Olson]].\n"
      try desk.site.write(text, to: note)
      let opened = try await desk.ask("open", ["path": .text(note)])
      let look = try await desk.ask("look", ["path": .text(note), "text": .text(text)])
      let problem = try #require(look["problems"]?.elements?.first)
      let asked: KeyValuePairs<String, JSONValue?> = [
        "path": .text(note), "text": .text(text), "digest": opened["digest"],
        "start": problem["start"], "message": problem["message"],
      ]
      let offers = try await desk.ask("offers", asked)["offers"]?.elements?.compactMap(\.string)
      #expect(offers?.first == "write 'Mara Olsen'")
      let done = try await desk.ask(
        "offers",
        [
          "path": .text(note), "text": .text(text), "digest": opened["digest"],
          "start": problem["start"], "message": problem["message"],
          "take": .text("write 'Mara Olsen'"),
        ])
      #expect(
        done["open"]?["text"]?.string == text.replacing("Olson", with: "Olsen"), "\(done.text)")
      #expect(try desk.site.read(note) == text.replacing("Olson", with: "Olsen"))
    }
  }

  @Test func worklistNamesEachPlace() async throws {
    try await RunningDesk.run(.small()) { desk in
      let tasks = try #require(try await desk.ask("worklist", [:])["tasks"]?.elements)
      #expect(!tasks.isEmpty)
      #expect(tasks.allSatisfy { $0["path"]?.string != nil && $0["message"]?.string != nil })
    }
  }
}
