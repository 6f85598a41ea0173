import Content
import Glibc
import Publishing
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
      #expect(again["failure"]?.string?.contains("already exists") == true)
    }
  }

  @Test func slugThatNoDocumentCanHaveIsRefusedWithItsReason() async throws {
    try await RunningDesk.run(.small()) { desk in
      for (title, slug, reason) in [
        ("Index", nil, "no file name can be made from 'Index'"),
        ("A", "index", "'index' is reserved"), ("A", "a b", "'a b' is not a slug"),
      ] {
        let made = try await desk.ask(
          "create",
          [
            "kind": .text("topic"), "title": .text(title), "slug": slug.map { .text($0) },
            "values": .object([]),
          ])
        #expect(made["failure"]?.string?.contains(reason) == true, "\(made.text)")
      }
      for (slug, reason) in [("readme", "'readme' is reserved"), ("a b", "'a b' is not a slug")] {
        let imported = try await desk.ask(
          "import", ["name": .text("a.txt"), "text": .text("Text."), "slug": .text(slug)])
        #expect(imported["failure"]?.string?.contains(reason) == true, "\(imported.text)")
      }
    }
  }

  /// Each kind has a form of all its keys, with those of their records.
  @Test func formsHaveTheKeysOfRecords() async throws {
    try await RunningDesk.run(.small()) { desk in
      for kind in Kind.allCases {
        let fields = try await desk.ask("form", ["kind": .text(kind.rawValue)])["fields"]?.elements
        let names = (fields ?? []).compactMap { $0["name"]?.string }
        #expect(names == Keys.of(kind).map(\.name).filter { $0 != "extra" }, "\(kind)")
        let records = (fields ?? []).compactMap { $0["fields"]?.elements?.count }
        #expect(records.allSatisfy { $0 > 0 })
      }
      let event = try await desk.ask("form", ["kind": .text("event")])["fields"]?.elements
      let disagreements = event?.first { $0["name"]?.string == "disagreements" }
      let positions = disagreements?["fields"]?.elements?.last
      #expect(positions?["fields"]?.elements?.first?["kinds"]?.elements?.first?.string == "article")
    }
  }

  /// What is filled in where an event is reported in two ways.
  private static let disputed: JSONValue = .object([
    "date": .text("2021-05"), "status": .text("happened"), "place": .text(" "),
    "disagreements": .list([
      .object([
        "about": .text("the day"),
        "positions": .list([
          .object([
            "holds": .text("on Monday: early"), "source": .text("gazette"),
            "paragraph": .text("1"),
          ]),
          .object([
            "source": .text("courier"), "paragraph": .text("1"),
            "holds": .text("on Tuesday"),
          ]),
        ]),
      ]), .object(["about": .text("")]),
    ]),
    "sources": .list([.object(["source": .text("gazette"), "paragraph": .text("1")])]),
  ])

  @Test func recordsOfAFormAreWrittenInTheirKeysOrder() async throws {
    try await RunningDesk.run(.small()) { desk in
      let made = try await desk.ask(
        "create",
        [
          "kind": .text("event"), "title": .text("The vote"),
          "values": Self.disputed,
        ])
      let path = try #require(made["path"]?.string, "\(made.text)")
      #expect(
        try desk.site.read(path) == """
          ---
          title: The vote
          date: 2021-05
          status: happened
          sources:
            - source: gazette
              paragraph: 1
          disagreements:
            - about: the day
              positions:
                - source: gazette
                  paragraph: 1
                  holds: "on Monday: early"
                - source: courier
                  paragraph: 1
                  holds: on Tuesday
          ---

          """)
    }
  }

  @Test func speakerWithoutAPageIsWrittenAsText() async throws {
    try await RunningDesk.run(.small()) { desk in
      let made = try await desk.ask(
        "create",
        [
          "kind": .text("figure"), "title": .text("Price"),
          "values": .object([
            "unit": .text("crowns"),
            "claims": .list([
              .object([
                "says": .text("about 12,000"), "source": .text("gazette"),
                "paragraph": .text("1"), "by": .text("text: an official, unnamed"),
                "actor": .text("text: the council"),
                "denied": .object(["by": .text("mara-olsen")]),
                "withdrawn": .object(["by": .text("")]),
              ])
            ]),
          ]),
        ])
      let path = try #require(made["path"]?.string, "\(made.text)")
      #expect(
        try desk.site.read(path) == """
          ---
          title: Price
          unit: crowns
          claims:
            - says: about 12,000
              source: gazette
              paragraph: 1
              by: {text: "an official, unnamed"}
              actor: {text: the council}
              denied:
                by: mara-olsen
          ---

          """)
    }
  }

  @Test func slugsAreNoPaths() async throws {
    let site = try SiteFolder.small()
    let before = try DiskFileSystem().contents(of: site.path)
    try await RunningDesk.run(site) { desk in
      for slug in ["../x", "..", "a/b", "/etc/x", "a\\b", "x.md", "\u{0}", "con.", "A b"] {
        let made = try await desk.ask(
          "create",
          ["kind": .text("note"), "title": .text("A"), "slug": .text(slug), "values": .object([])])
        #expect(made["failure"] != nil, "\(slug)")
        let imported = try await desk.ask(
          "import",
          [
            "name": .text("../../a.txt"), "slug": .text(slug),
            "text": .text("A\n\nThe harbour was closed on Monday, since a storm had come.\n"),
          ])
        #expect(imported["failure"] != nil, "\(slug)")
      }
    }
    #expect(try DiskFileSystem().contents(of: site.path) == before)
  }

  /// A folder of the briefing that leads elsewhere: nothing is made or changed there.
  @Test func nothingIsWrittenThroughLinks() async throws {
    let site = try SiteFolder.small()
    let outside = try SiteFolder.small()
    try site.remove("Content/people")
    symlink("\(outside.path)/Content/people", "\(site.path)/Content/people")
    try site.remove("Content/figures/bridge-cost.md")
    let figure = "Content/figures/bridge-cost.md"
    symlink("\(outside.path)/\(figure)", "\(site.path)/\(figure)")
    let before = try DiskFileSystem().contents(of: outside.path)
    try await RunningDesk.run(site) { desk in
      let article = "Content/articles/courier.txt"
      let text = try desk.site.read(article)
      let asked: KeyValuePairs<String, JSONValue?> = [
        "path": .text(article), "text": .text(text), "paragraph": .number(1), "start": .number(0),
        "words": .text("15,000"), "figure": .text("figure:bridge-cost"), "save": .bool(true),
        "entity": .text("person:mara-olsen"),
      ]
      let made = try await desk.ask(
        "create", ["kind": .text("person"), "title": .text("Ines Duarte"), "values": .object([])])
      #expect(made["failure"]?.string?.contains("is a symbolic link") == true, "\(made.text)")
      // What is outside isn't even read.
      for answer in [
        try await desk.ask("claim", asked), try await desk.ask("name", asked),
      ] {
        #expect(answer["failure"]?.string != nil, "\(answer.text)")
      }
    }
    #expect(try DiskFileSystem().contents(of: outside.path) == before)
  }

  @Test func wrongValueOfAFormIsReportedAndNothingMade() async throws {
    try await RunningDesk.run(.small()) { desk in
      let made = try await desk.ask(
        "create",
        [
          "kind": .text("note"), "title": .text("A note"),
          "values": .object(["date": .list([.text("yesterday")])]),
        ])
      #expect(made["failure"]?.string?.contains("yesterday") == true, "\(made.text)")
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
      #expect(again["failure"]?.string?.contains("already exists") == true)
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
      let fixes = try await desk.ask("fixes", asked)["fixes"]?.elements?.compactMap(\.string)
      #expect(fixes?.first == "write 'Mara Olsen'")
      let done = try await desk.ask(
        "fixes",
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
