import Diagnostics
import Editing
import Foundation
import Pages
import Publishing
import Support
import TestSupport
import Testing

/// What `dossier check` lists besides errors.
struct WorklistTests {
  /// `path:line:column: id: message` of the tasks that the files add to those of the small site.
  private func tasks(adding files: [String: String]) async throws -> [String] {
    let before = try await worklist(adding: [:]).tasks
    return try await worklist(adding: files).tasks.filter {
      !before.contains($0) && $0.id != .missingPublisher
    }.map {
      let place = $0.location
      return "\(place.path):\(place.line):\(place.column): \($0.id.rawValue): \($0.message)"
    }
  }

  private func worklist(adding files: [String: String]) async throws -> Worklist {
    var all = try DiskFileSystem().contents(of: "\(Folders.sites)/small")
    for (path, text) in files { all[path] = Array(text.utf8) }
    let inputs = all.map { InputFile(path: $0.key, bytes: $0.value) }
    let build = await Build(
      sharing: Inputs(
        content: inputs.filter { $0.path.hasPrefix("Content/") },
        templates: inputs.filter { $0.path.hasPrefix("Templates/") }))
    let briefing = try #require(build.pages?.briefing, "\(build.diagnostics.map(\.text))")
    return Worklist(briefing.site, briefing.graph)
  }

  @Test func numbersOfADenialAndOfACorrectionAreCovered() async throws {
    let article = """
      ---
      label: A letter
      date: 2021
      ignored:
        - text: "7"
          reason: a house number
      ---
      They bought 50 lamps for number 7.

      The council denied that it was 50; 40 lamps is right. House 7 is 90 years old.
      """
    let figure = """
      ---
      title: Lamps
      unit: lamps
      claims:
        - says: 50 lamps
          source: herald
          paragraph: 1
          as_of: 2021
        - says: 40 lamps
          source: herald
          paragraph: 2
          as_of: 2021
          supersedes: {source: herald, paragraph: 1}
      ---
      """
    let tasks = try await tasks(adding: [
      "Content/articles/herald.md": article, "Content/figures/lamps.md": figure,
    ])
    #expect(
      tasks == ["Content/articles/herald.md:10:66: unclaimed-number: no claim covers '90'"])
  }

  @Test func datesInTheOrderOfTheTextsLanguageAreNoTasks() async throws {  // E13
    let start = "---\nlabel: A letter\ndate: 2021\n"
    let tasks = try await tasks(adding: [
      "Content/articles/herald.md":
        start + "---\nOn March 25, 2020 it rained. On Sept. 3 it was dry. That was 3 Sep 2020.\n",
      "Content/articles/bote.md":
        start + "language: de\n---\nAm 14.9.2023 und vom 3. bis 5. Mai kamen 12.\n",
      "Content/articles/asahi.md": start + "language: ja\n---\n2023年9月13日に来た。\n",
    ])
    #expect(
      tasks.filter { $0.contains("unclaimed-number") }
        == ["Content/articles/bote.md:6:42: unclaimed-number: no claim covers '12'"])
  }

  @Test func numberThatNothingCoversIsATask() async throws {
    let article = """
      ---
      label: A letter
      date: 2021
      ignored:
        - paragraph: 1
          text: "7"
          reason: a house number
      ---
      On 3 May 2021 it was number 7, with *three to four* lamps and 5,000 steps.
      """
    let tasks = try await tasks(adding: ["Content/articles/herald.md": article])
    #expect(
      tasks == [
        "Content/articles/herald.md:9:38: unclaimed-number: no claim covers 'three'",
        "Content/articles/herald.md:9:47: unclaimed-number: no claim covers 'four'",
        "Content/articles/herald.md:9:63: unclaimed-number: no claim covers '5,000'",
      ])
    let claims = ["three to four", "5,000 steps"].map {
      "  - says: \($0)\n    source: herald\n    paragraph: 1\n    as_of: 2021\n"
    }
    let figure = "---\ntitle: Lamps\nunit: lamps\nclaims:\n\(claims.joined())---\n"
    let covered = try await self.tasks(adding: [
      "Content/articles/herald.md": article, "Content/figures/lamps.md": figure,
    ])
    #expect(covered == [])
  }

  @Test func nameWithoutAPageIsATaskOnce() async throws {
    let note = """
      ---
      title: A walk
      date: 2021
      ---
      At last the Harbour Office spoke to Mayor Mara Olsen. Lamps and Eva Lind came, then Eva Lind
      left. See [[what-it-cost]], `Old Code` and lamps. On March 3 they slept. It is Sunday May 2.
      """
    let other = "---\ntitle: B\ndate: 2021\n---\nSee [[a-walk]] and [[b]].\n"
    let tasks = try await tasks(adding: [
      "Content/notes/a-walk.md": note, "Content/notes/c.md": other.replacing("[[b]]", with: "it"),
    ])
    #expect(
      tasks == [
        "Content/notes/a-walk.md:5:13: unknown-name: no page is called 'Harbour Office'",
        "Content/notes/a-walk.md:5:65: unknown-name: no page is called 'Eva Lind', "
          + "which occurs 2 times",
        "Content/notes/c.md:0:0: unlinked-note: nothing links to the note",
      ])
  }

  @Test func namesThatAreCommonWordsAreTasksOnce() async throws {
    let tasks = try await tasks(adding: [
      "Content/people/orla-may.md":
        "---\nname: Orla May\nnames: [May, Mrs May]\naffiliation: Arden Council\n---\n",
      "Content/notes/a-walk.md":
        "---\ntitle: A walk\ndate: 2021\n---\nOrla May left. May is wet. See [[a-walk]].\n",
    ])
    #expect(
      tasks.filter { $0.contains("common-name") } == [
        "Content/people/orla-may.md:3:9: common-name: 'May' is also an ordinary word in 'en', so "
          + "it counts as a name only where its position in a sentence shows that it is one"
      ])
  }

  @Test func undatedClaimsAndPeopleWithoutRolesAreTasks() async throws {
    let figure = """
      ---
      title: Lamps
      unit: lamps
      claims:
        - says: one lamp
          source: gazette
          paragraph: 2
        - says: two
          source: gazette
          paragraph: 2
          kind: duration
      ---
      """
    let tasks = try await tasks(adding: [
      "Content/figures/lamps.md": figure + "\n",
      "Content/people/eva-lind.md": "---\nname: Eva Lind\n---\n",
      "Content/people/ada-berg.md": "---\nname: Ada Berg\naffiliation: Arden Council\n---\n",
    ])
    #expect(
      tasks == [
        "Content/figures/lamps.md:5:11: undated-claim: the claim 'one lamp' has no date",
        "Content/people/eva-lind.md:0:0: person-without-roles: nothing says who the person is",
      ])
  }

  @Test func anArticleWithoutAPublisherIsATaskUnlessANoteSaysWhy() async throws {
    let article = { (key: String) in "---\ntitle: A\ndate: 2021\n\(key)\n---\nText.\n" }
    let tasks = try await worklist(adding: [
      "Content/articles/a.txt": article("form: text"),
      "Content/articles/b.txt": article("publisher: The B"),
      "Content/articles/c.txt": article("publisher_note: The copy names none."),
    ]).tasks
    #expect(
      tasks.filter { $0.id == .missingPublisher }.map(\.location.path)
        == ["Content/articles/a.txt", "Content/articles/courier.txt"])
  }

  @Test func eachGuessedKeyIsATask() async throws {
    let note = "---\ntitle: A\ndate: 2021\nunconfirmed: [title, date]\n---\nIt is [[a]].\n"
    let tasks = try await tasks(adding: ["Content/notes/a.md": note])
    #expect(
      tasks.filter { $0.contains("unconfirmed") } == [
        "Content/notes/a.md:4:15: unconfirmed: 'title' was guessed and is not yet confirmed",
        "Content/notes/a.md:4:22: unconfirmed: 'date' was guessed and is not yet confirmed",
      ])
  }

  @Test func addressesOfOtherSitesAreGathered() async throws {
    let note =
      "---\ntitle: A\ndate: 2021\n---\nA [b](https://a.example/b#c), <http://c.example/>.\n"
    let links = try await worklist(adding: ["Content/notes/a.md": note]).externalLinks
    #expect(links.map(\.address) == ["https://a.example/b#c", "http://c.example/"])
    #expect(links.map(\.location.line) == [5, 5])
  }

  @Test func deniedWorklistEndsWithStatusOne() throws {
    let folder = try SiteFolder.small()
    let check = try Program.run(["check"], in: folder.path)
    #expect(check.status == 0)
    #expect(check.errors.contains("Content/people/jan-de-vries.md: task: nothing says who"))
    let denied = try Program.run(["check", "--deny", "worklist"], in: folder.path)
    #expect(denied.status == 1)
    #expect(denied.errors.hasSuffix(" tasks, but none are allowed\n"))
    let json = try Program.run(["check", "--format", "json"], in: folder.path)
    #expect(json.output.contains("\"severity\": \"task\""))
  }

  @Test func ourOwnWorklistIsShort() async throws {
    let inputs = try await Inputs(reading: Folders.project, from: DiskFileSystem())
    let briefing = try #require(await Build(sharing: inputs).pages?.briefing)
    let tasks = Worklist(briefing.site, briefing.graph).tasks
    #expect(tasks.count <= 20, "\(tasks.map(\.text).joined())")
    #expect(!tasks.contains { $0.id == .unclaimedNumber })
  }
}
