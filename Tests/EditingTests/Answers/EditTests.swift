import Content
import Diagnostics
import Editing
import Pages
import Publishing
import Support
import Testing

/// Edits of front matter leave what they are not about as it is.
struct EditTests {
  private func file(_ keys: String) -> InputFile {
    InputFile(path: "Content/people/x.md", bytes: Array("---\n\(keys)---\nBody: [a]\n".utf8))
  }

  private func keys(_ edit: BriefingEdit?, _ file: InputFile) -> String? {
    edit?.changed(file).map {
      String(decoding: $0.bytes.dropFirst(4).dropLast("---\nBody: [a]\n".utf8.count), as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("name: X\n", "name: X\nnames: [N]\n"),
    ("name: X  # x\nsummary: s\n", "name: X  # x\nnames: [N]\nsummary: s\n"),
    ("name: X\nnames: [A]\n", "name: X\nnames: [A, N]\n"),
    ("name: X\nnames: []\n", "name: X\nnames: [N]\n"),
    ("name: X\nnames: [ A, 'B' ]  # both\n", "name: X\nnames: [ A, 'B', N ]  # both\n"),
    ("name: X\nnames: A\n", "name: X\nnames: [A, N]\n"),
    ("name: X\nnames: A, B\n", "name: X\nnames: [\"A, B\", N]\n"),
    (
      "name: X\nnames:\n  - A\n  # c\n\nsummary: s\n",
      "name: X\nnames:\n  - A\n  - N\n  # c\n\nsummary: s\n"
    ),
    (
      "name: X\nnames:\n- A\n- \"B\"\nsummary: s\n",
      "name: X\nnames:\n- A\n- \"B\"\n- N\nsummary: s\n"
    ),
    ("name: X\r\nnames:\r\n  - A\r\n", "name: X\r\nnames:\r\n  - A\r\n  - N\r\n"),
    ("name: >\n  X\nsummary: s\n", "name: >\n  X\nsummary: s\nnames: [N]\n"),
  ])
  func nameIsAddedInTheFormOfTheList(_ before: String, _ after: String) {
    let file = file(before)
    #expect(keys(EntityEdits.name("N", to: file, of: .person), file) == after)
  }

  @Test(arguments: ["A: b", "- x", "no", "Ömer #1", "“Q”", "a\"b", "عمر", "青森", "1984"])
  func nameOfAnySignsIsReadBackAsItIs(_ name: String) throws {
    let file = file("name: X\nnames: [A]\n")
    let edit = try #require(EntityEdits.name(name, isNever: true, to: file, of: .person))
    let changed = try #require(edit.changed(file))
    var found: [Diagnostic] = []
    let document = Document(
      parsing: changed, as: EntityID(.person, "x"), introduces: nil, into: &found)
    #expect(document.entity.never.map(\.value) == [name])
    #expect(found.isEmpty)
  }

  @Test(arguments: [
    "name: X\nnames: {a: b}\n", "name: X\nnames: [A\n", "name: &a X\nnames: *a\n", "name: 'X\n",
  ])
  func whatCanNotBeChangedSafelyIsLeftAlone(_ keys: String) {
    #expect(EntityEdits.name("N", to: file(keys), of: .person) == nil, "\(keys)")
  }

  @Test func claimIsAddedAfterTheLast() async throws {
    let figure = """
      ---
      title: C
      unit: crowns
      claims:
        - says: about 12,000
          source: gazette
          paragraph: 1
          note: |
            A note.
            # no remark

      # remark
      related: []
      ---

      """
    let desk = await Desk.note("⟦⟧", beside: ["figures/bridge-cost.md": figure])
    let briefing = try #require(desk.build.briefing)
    let article = try #require(briefing.site[EntityID(.article, "gazette")])
    let file = try #require(desk.inputs.file(at: "Content/figures/bridge-cost.md"))
    let edit = try #require(EntityEdits.claim(NewClaim("340", in: article, paragraph: 2), to: file))
    #expect(
      desk.texts(after: edit)["figures/bridge-cost.md"]
        == figure.replacing(
          "# no remark\n",
          with:
            "# no remark\n  - says: \"340\"\n    source: gazette\n    paragraph: 2\n    as_of: 2021-04-12\n"
        ))
  }

  @Test(arguments: [
    ("unconfirmed: [title, date]\nname: X\n", "unconfirmed: [title]\nname: X\n"),
    ("name: X\nunconfirmed: date\nsummary: s\n", "name: X\nsummary: s\n"),
    (
      "name: X\nunconfirmed:\n  - title  # t\n  - date\nsummary: s\n",
      "name: X\nunconfirmed:\n  - title  # t\nsummary: s\n"
    ),
    ("unconfirmed: [date, title]\nname: X\n", "unconfirmed: [title]\nname: X\n"),
    ("unconfirmed: [date]\nname: X\n", "name: X\n"),
  ])
  func confirmedKeyIsTakenOffTheList(_ before: String, _ after: String) throws {
    let file = file(before)
    var found: [Diagnostic] = []
    let document = Document(
      parsing: file, as: EntityID(.article, "x"), introduces: nil, into: &found)
    let key = try #require(document.common.unconfirmed.first { $0.value == "date" })
    #expect(keys(EntityEdits.confirming(key, in: file), file) == after)
  }

  @Test func suggestionsAreOffered() async throws {
    let desk = await Desk.note("⟦⟧[[Mara Olsn]] and [@gazete].", keys: "athor: \"X\"\n")
    let fixes = desk.build.diagnostics.flatMap {
      desk.answers.quickFixes(for: $0, today: "2021-07-01")
    }
    let titles = fixes.map(\.title)
    #expect(titles.contains("write 'Mara Olsen'"))
    #expect(titles.contains("write 'gazette'"))
    #expect(titles.contains("write 'author'"))
    #expect(titles.contains("make a person 'Mara Olsn'"))
    let fix = try #require(fixes.first { $0.title == "write 'Mara Olsen'" })
    #expect(
      desk.texts(after: fix.ways[0])["notes/walk.md"]?.contains("[[Mara Olsen]] and") == true)
  }

  /// What a suggestion says to write takes the place of the marked words as it is; advice is no fix.
  @Test(arguments: [
    ("", "summary:Short.\n", ["summary: Short."]),
    ("See [[plan.png]].", "", ["See [plan](plan.png)."]),
    ("See [[plan.png|the plan]].", "", ["See [the plan](plan.png)."]),
    ("See %%what is left out%% here.", "", [] as [String]),
    ("See [the plan](plan .", "", [] as [String]),
    ("It may rise. See [[Mara Olsn]].", "", ["It may rise. See [[Mara Olsen]]."]),
  ])
  func fixIsWrittenLiterally(body: String, keys: String, fixed: [String]) async {
    let others = ["notes/plan.png": "x"]
    let desk = await Desk.note("⟦⟧\(body)", keys: keys, beside: others)
    let fixes = desk.build.diagnostics.flatMap {
      desk.answers.quickFixes(for: $0, today: "2021-07-01")
    }
    let texts = fixes.flatMap(\.ways).compactMap { desk.texts(after: $0)["notes/walk.md"] }
    let lines = texts.filter { !$0.contains(keys.isEmpty ? "\n\(body)\n" : "\n\(keys)") }
    #expect(lines.count == fixed.count)
    #expect(zip(lines, fixed).allSatisfy { $0.contains("\n\($1)\n") }, "\(lines)")
    #expect(fixes.allSatisfy { !$0.title.hasPrefix("make") || $0.title.hasSuffix("'Mara Olsn'") })
  }

  @Test func numbersOfAnArticleAreClaimedOrIgnored() async throws {
    let desk = await Desk([
      "articles/gazette.txt":
        "---\ntitle: T\ndate: 2021-04-12\n---\nIt cost about 12,000 crowns.\n\n⟦⟧Some 340 crowns a day.\n"
    ])
    let briefing = try #require(desk.build.briefing)
    let task = try #require(
      Worklist(briefing.site, briefing.graph, briefing.names).tasks
        .first { $0.id == .unclaimedNumber })
    let fixes = desk.answers.quickFixes(for: task, today: "2021-07-01")
    #expect(
      fixes.map(\.title) == [
        "claim '340' in 'Cost of the bridge'", "claim '340' in a new figure 'Crowns'",
        "ignore '340'",
      ])
    #expect(
      desk.texts(after: fixes[0].ways[1])["figures/bridge-cost.md"]?
        .contains("  - says: Some 340\n    source: gazette\n    paragraph: 2\n") == true)
    #expect(
      desk.texts(after: fixes[1].ways[0])["figures/crowns.md"]
        == "---\ntitle: Crowns\nunit: crowns\nclaims:\n  - says: \"340\"\n    source: gazette\n    paragraph: 2\n    as_of: 2021-04-12\n---\n"
    )
    #expect(
      desk.texts(after: fixes[2].ways[0])["articles/gazette.txt"]?
        .contains("ignored:\n  - paragraph: 2\n    text: \"340\"\n    reason: \"…\"\n---\n") == true
    )
  }
}
