import Support
import TestSupport
import Testing

@testable import Desk

/// Marked words, and what is made of them.
struct MarksTests {
  private static let path = "Content/articles/ferry.txt"
  private static let text = """
    ---
    title: The ferry
    date: 2021-06-15
    publisher: The Harbour Post
    ---

    Ines Duarte counted 140 riders a day, and again 140 riders on Monday. Olsen's ferry sails in May 2021.

    The bridge cost 16,400 crowns, and the lamps nearly 900 crowns.

    """

  private static func run(_ body: @escaping @Sendable (RunningDesk, String) async throws -> Void)
    async throws
  {
    let site = try SiteFolder.small()
    try site.write(text, to: path)
    try await RunningDesk.run(site) { desk in
      let opened = try await desk.ask("open", ["path": .text(path)])
      try await body(desk, try #require(opened["digest"]?.string))
    }
  }

  private static func ask(
    _ desk: RunningDesk, _ work: String, _ digest: String, paragraph: Int, _ words: String,
    start: Int = 0, _ more: [JSONValue.Member] = []
  ) async throws -> JSONValue {
    let reply = try await desk.reply(
      work,
      .object(
        [
          ("path", .text(path)), ("text", .text(text)), ("digest", .text(digest)),
          ("paragraph", .number(paragraph)), ("words", .text(words)), ("start", .number(start)),
        ] + more))
    return try #require(JSONValue(parsing: reply.body[...]), "\(reply.text)")
  }

  @Test func figuresThatFitByUnitAndWordsComeFirst() async throws {
    try await Self.run { desk, digest in
      let known = try await Self.ask(desk, "marks", digest, paragraph: 2, "16,400")
      let figures = known["figures"]?.elements?.compactMap { $0["title"]?.string }
      #expect(figures?.first == "Cost of the bridge")
      #expect(known["likely"]?.integer ?? 0 >= 1)
      #expect(known["start"]?.integer == "The bridge cost ".utf16.count)
    }
  }

  @Test func readingAndRelationsAreShownBeforeAClaimIsSaved() async throws {
    try await Self.run { desk, digest in
      let figure = "Content/figures/bridge-cost.md"
      let before = try desk.site.read(figure)
      let asked: [JSONValue.Member] = [
        ("figure", .text("figure:bridge-cost")),
        ("values", .object(["as_of": .text("2021-05"), "by": .text("mara-olsen")])),
      ]
      let shown = try await Self.ask(desk, "claim", digest, paragraph: 2, "16,400", asked)
      #expect(shown["reading"]?.string == "16,400 crowns")
      let relations = (shown["relations"]?.elements ?? []).map {
        "\($0["says"]?.string ?? ""): \($0["relation"]?.string ?? "")"
      }
      #expect(
        Set(relations) == [
          "about 12,000: contradictory", "15,000 crowns: contradictory",
          "more than 14,000: different scope",
        ])
      #expect(try desk.site.read(figure) == before)
      let saved = try await Self.ask(
        desk, "claim", digest, paragraph: 2, "16,400", asked + [("save", .bool(true))])
      #expect(saved["written"]?.elements?.compactMap(\.string) == [figure])
      #expect(
        try desk.site.read(figure)
          == before.replacing(
            "explanation: |",
            with: """
                - says: "16,400"
                  source: ferry
                  paragraph: 2
                  as_of: 2021-05
                  by: mara-olsen
              explanation: |
              """))
    }
  }

  @Test func newFigureBeginsWithItsClaimAndSaysWhichWordsAreMeant() async throws {
    try await Self.run { desk, digest in
      let answer = try await Self.ask(
        desk, "claim", digest, paragraph: 1, "140", start: 48,
        [
          ("title", .text("Riders of the ferry")), ("unit", .text("riders")),
          ("save", .bool(true)),
        ])
      #expect(answer["reading"]?.string == "140 riders", "\(answer.text)")
      #expect(
        try desk.site.read("Content/figures/riders-of-the-ferry.md") == """
          ---
          title: Riders of the ferry
          unit: riders
          claims:
            - says: "140"
              source: ferry
              paragraph: 1
              as_of: 2021-06-15
              occurrence: 2
          ---

          """)
    }
  }

  /// Nothing false: a number that the words don't say is asked for, and not saved.
  @Test func wordsThatAskAreNotSaved() async throws {
    try await Self.run { desk, digest in
      let asked: [JSONValue.Member] = [
        ("figure", .text("figure:bridge-cost")), ("save", .bool(true)),
      ]
      let answer = try await Self.ask(desk, "claim", digest, paragraph: 1, "2021", asked)
      #expect(answer["failure"]?.string != nil, "\(answer.text)")
      #expect(try !desk.site.read("Content/figures/bridge-cost.md").contains("ferry"))
      let absent = try await Self.ask(desk, "claim", digest, paragraph: 2, "17,400", asked)
      #expect(absent["failure"]?.string?.contains("is not in paragraph 2") == true)
    }
  }

  @Test func wordsBecomeANameOrNeverOneOfAnEntity() async throws {
    try await Self.run { desk, digest in
      for (words, isNever) in [("Ines Duarte", false), ("Olsen's ferry", true)] {
        let answer = try await Self.ask(
          desk, "name", digest, paragraph: 1, words,
          [
            ("entity", .text("person:mara-olsen")), ("never", .bool(isNever)),
            ("save", .bool(true)),
          ])
        #expect(answer["written"]?.elements?.count == 1, "\(answer.text)")
      }
      let person = try desk.site.read("Content/people/mara-olsen.md")
      #expect(person.contains("Ines Duarte"))
      #expect(
        person.contains("never: [\"Olsen's ferry\"]") || person.contains("never: [Olsen's ferry]"))
    }
  }

  @Test func numberIsIgnoredInTheOpenTextWithItsReason() async throws {
    try await Self.run { desk, digest in
      let answer = try await Self.ask(
        desk, "ignore", digest, paragraph: 1, "140",
        [("reason", .text("a daily count")), ("save", .bool(true))])
      let text = try #require(answer["open"]?["text"]?.string, "\(answer.text)")
      #expect(
        text.contains(
          "ignored:\n  - paragraph: 1\n    text: \"140\"\n    reason: \"a daily count\""))
      #expect(try desk.site.read(Self.path) == text)
    }
  }

  @Test func wordsAreCitedAtTheEndOfANote() async throws {
    try await Self.run { desk, digest in
      let note = "Content/notes/what-it-cost.md"
      let before = try desk.site.read(note)
      let answer = try await Self.ask(
        desk, "cite", digest, paragraph: 2, "the lamps nearly 900 crowns",
        [("in", .text(note)), ("save", .bool(true))])
      #expect(answer["written"]?.elements?.count == 1, "\(answer.text)")
      #expect(
        try desk.site.read(note)
          == before + "\n\"the lamps nearly 900 crowns\"[@ferry, para. 2]\n")
    }
  }

  @Test func figureThatHasChangedOnTheDiskIsNotOverwritten() async throws {
    try await Self.run { desk, digest in
      let figure = "Content/figures/bridge-cost.md"
      let other = try desk.site.read(figure) + "\nWritten elsewhere.\n"
      try desk.site.write(other, to: figure)
      let answer = try await Self.ask(
        desk, "claim", digest, paragraph: 2, "16,400",
        [("figure", .text("figure:bridge-cost")), ("save", .bool(true))])
      #expect(answer["failure"]?.string?.contains("has changed on the disk") == true)
      #expect(try desk.site.read(figure) == other)
    }
  }

  @Test func paragraphsShowWhatIsClaimedAndWhatIsNot() async throws {
    try await Self.run { desk, digest in
      let article = try await desk.ask(
        "article", ["path": .text(Self.path), "text": .text(Self.text)])
      let paragraphs = try #require(article["paragraphs"]?.elements)
      #expect(paragraphs.count == 2)
      let open = paragraphs[1]["marks"]?.elements ?? []
      #expect(open.count == 2 && open.allSatisfy { $0["figure"] == nil })
    }
  }
}
