import Content
import Templates
import Testing

@testable import Pages

struct FeedTests {
  private func feed(
    _ notes: [String: String], _ settings: String = "", body: String = "See [n](other.md).\n"
  ) -> FeedView {
    var texts = ["site.yml": "title: A\nurl: https://a.example/x\nauthor: Ada\n\(settings)"]
    for (slug, keys) in notes {
      texts["notes/\(slug).md"] = "---\ntitle: \(slug)\n\(keys)\n---\n\(body)"
    }
    let briefing = TestBriefing(texts)
    return feed(briefing)
  }

  private func feed(_ briefing: TestBriefing, about id: EntityID? = nil) -> FeedView {
    let builder = PageBuilder(briefing.briefing, .based(briefing.site.settings.url), cards: [:])
    return builder.feed(.atom, about: id)
  }

  @Test(arguments: [
    ("2020-08-09", "2020-08-09T00:00:00Z"), ("2020-08", "2020-08-01T00:00:00Z"),
    ("2020", "2020-01-01T00:00:00Z"), ("2020-08~", "2020-08-01T00:00:00Z"),
    ("2020-08-09/2020-08-11", "2020-08-09T00:00:00Z"), ("../2020-08", "2020-08-31T00:00:00Z"),
    ("2020-08/..", "2020-08-01T00:00:00Z"),
  ])
  func anEntryIsDatedByTheFirstDayOfItsDateOrTheLastOfAnOpenOne(date: String, time: String) {
    let entry = feed(["a": "date: '\(date)'"]).entries.first
    #expect(entry?.published.internet == time && entry?.updated.internet == time)
  }

  @Test func whatHasNoKnownDateIsInNoFeed() {  // D7
    let feed = feed(["a": "date: '..'", "b": "date: '..'\nupdated: 2021", "c": "date: 2020"])
    #expect(feed.entries.map(\.title) == ["b", "c"])
    #expect(feed.entries.map(\.published.internet.first) == ["2", "2"])
    let unknown = self.feed(["a": "date: 2020\nupdated: '..'"])
    #expect(unknown.entries.map(\.updated.internet) == ["2020-01-01T00:00:00Z"])
  }

  /// F4
  @Test func otherSitesAreLinkedToInASCII() {
    let briefing = TestBriefing([
      "notes/a.md": """
      ---
      title: A
      date: 2020
      ---
      [a](https://bücher.example/ü), https://bücher.example/ü and <https://bücher.example/ü>.
      """
    ])
    let body = feed(briefing).entries.first?.body.map { String(decoding: $0.bytes, as: UTF8.self) }
    let link = "href=\"https://xn--bcher-kva.example/%C3%BC\""
    #expect(body?.split(separator: link).count == 4, "\(body ?? "")")
  }

  /// D11
  @Test(arguments: [("as-written", "<h2"), ("below-title", "<h3")])
  func headingsAreSetLowerWhereTheSettingSaysSo(setting: String, tag: String) {
    let entry = feed(["a": "date: 2020\nsummary: x"], "headings: \(setting)\n", body: "## Head\n")
      .entries
    let body = entry.first?.body.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    #expect(body.contains(tag), "\(body)")
  }

  @Test func aLaterChangeIsTheEntrysUpdate() {
    let feed = feed(["a": "date: 2020-08-09\nupdated: 2021", "b": "date: 2020-09"])
    #expect(
      feed.entries.map(\.updated.internet) == ["2020-09-01T00:00:00Z", "2021-01-01T00:00:00Z"])
    #expect(
      feed.entries.map(\.published.internet) == ["2020-09-01T00:00:00Z", "2020-08-09T00:00:00Z"])
    #expect(feed.updated.internet == "2021-01-01T00:00:00Z")
  }

  @Test func idsSurviveARenameAndAMove() {
    let before = feed(["a": "date: 2020"], "feed: {authority: b.example, since: 2019-05}")
    let after = feed(
      ["b": "date: 2020\nredirect_from: [a, c]"], "feed: {authority: b.example, since: 2019-05}")
    #expect(before.id == "tag:b.example,2019-05:site")
    #expect(before.entries.map(\.id) == ["tag:b.example,2019-05:note:a"])
    #expect(after.entries.map(\.id) == before.entries.map(\.id))
  }

  @Test func theNewestEntriesComeFirstAndNoMoreThanTheSiteWants() {
    let notes = ["a": "date: 2020-01", "b": "date: 2020-03", "c": "date: 2020-02"]
    #expect(feed(notes).entries.map(\.title) == ["b", "c", "a"])
    #expect(feed(notes, "feed: {entries: 2}").entries.map(\.title) == ["b", "c"])
    #expect(feed(notes, "feed: {entries: 0}").entries.isEmpty)
  }

  @Test func addressesAreAbsoluteInTextsToo() {
    let feed = feed(["a": "date: 2020", "other": "date: 2019\nauthor: Bea"])
    #expect(feed.url == "https://a.example/x/feed.xml")
    #expect(
      feed.entries.map(\.url) == [
        "https://a.example/x/notes/a.html", "https://a.example/x/notes/other.html",
      ])
    let body = feed.entries[0].body.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(body?.contains("href=\"https://a.example/x/notes/other.html\"") == true)
    #expect(feed.entries.map(\.author) == ["Ada", "Bea"])
  }

  @Test func aSiteWithoutNotesIsDatedByItsAuthority() {
    #expect(feed([:]).updated.internet == "2020-01-01T00:00:00Z")
    #expect(feed([:], "feed: {since: 2018-07-01}").updated.internet == "2018-01-01T00:00:00Z")
  }

  @Test(arguments: [
    ("2020-08-09", "Sun, 09 Aug 2020"), ("2024-02-29", "Thu, 29 Feb 2024"),
    ("1969-12-31", "Wed, 31 Dec 1969"), ("1970", "Thu, 01 Jan 1970"), ("0001", "Mon, 01 Jan 0001"),
  ])
  func rssNamesTheWeekday(day: String, words: String) throws {
    #expect(FeedTime(try EDTFDate(parsing: day))?.mail == "\(words) 00:00:00 +0000")
  }

  private let spoken = TestBriefing([
    "site.yml": "title: A\nurl: https://a.example/x\n",
    "people/ada.md": "---\nname: Ada Byron\nsummary: She.\nredirect_from: [al]\n---\n",
    "people/bea.md": "---\nname: Bea\nupdated: 2021-02\n---\n",
    "people/cy.md": "---\nname: Cy\n---\n",
    "articles/a.md": "---\ntitle: Q\ndate: 2020\n---\nCy.\n",
    "notes/n.md": "---\ntitle: N\ndate: 2020-05\n---\nOn Ada Byron.\n",
    "notes/o.md": "---\ntitle: O\ndate: 2020-06\n---\nOn [[ada]].\n",
  ])

  @Test func anEntitysFeedListsWhatSpeaksOfIt() {
    let feed = feed(spoken, about: EntityID(.person, "ada"))
    #expect(feed.entries.map(\.title) == ["O", "N"])
    #expect(feed.id == "tag:a.example,2020:person:al:feed")
    #expect(feed.url == "https://a.example/x/people/ada.xml")
    #expect(feed.pageURL == "https://a.example/x/people/ada.html")
    #expect(feed.title == "Ada Byron · A")
    #expect(feed.description == "She.")
  }

  /// Whole texts are in the site's feeds alone.
  @Test func anEntitysFeedQuotesWhatIsSaidOfIt() {
    let briefing = TestBriefing([
      "site.yml": "title: A\nurl: https://a.example/x\n",
      "people/ada.md": "---\nname: Ada Byron\nupdated: 2019\n---\nHer own text.\n",
      "notes/n.md": """
      ---
      title: N & M
      date: 2020-05
      ---
      It was late. Then came Ada Byron. She sat. Ada Byron left.

      ## The & end

      Of others.

      On Ada Byron.
      """,
    ])
    let entries = feed(briefing, about: EntityID(.person, "ada")).entries
    let bodies = entries.map { $0.body.map { String(decoding: $0.bytes, as: UTF8.self) } }
    #expect(entries.map(\.title) == ["N & M", "Ada Byron"])
    #expect(
      bodies == [
        """
        <p>Then came <mark>Ada Byron</mark>. … <mark>Ada Byron</mark> left. \
        <a href="https://a.example/x/notes/n.html">N &amp; M</a></p>
        <p>On <mark>Ada Byron</mark>. \
        <a href="https://a.example/x/notes/n.html#the--end">The &amp; end</a></p>

        """, "<p>Her own text.</p>\n",
      ])
  }

  /// C4: what the feeds of all that one note names hold is, for 4n names, 4 times as much.
  @Test func theFeedsOfAllThatANoteNamesGrowAsTheNoteDoes() {
    func length(_ count: Int) -> Int {
      let names = (0..<count).map { "Quill Berg\(String(repeating: "a", count: $0 % 9))\($0)" }
      var texts = [
        "notes/n.md": "---\ntitle: N\ndate: 2020\n---\n\(names.joined(separator: ", "))\n"
      ]
      for (index, name) in names.enumerated() {
        texts["people/q\(index).md"] = "---\nname: \(name)\n---\n"
      }
      let briefing = TestBriefing(texts)
      return (0..<count).map {
        feed(briefing, about: EntityID(.person, "q\($0)")).entries.first?.body?.bytes.count ?? 0
      }.reduce(0, +)
    }
    let lengths = (length(40), length(160))
    #expect(lengths.0 > 0 && lengths.1 < 6 * lengths.0, "\(lengths)")
  }

  @Test func anEntityHasAFeedWhereThereIsSomethingDatedToList() {
    let feeds = spoken.paths.filter { $0.hasPrefix("people/") && $0.hasSuffix(".xml") }
    #expect(feeds == ["people/ada.xml", "people/bea.xml"])
  }

  @Test func aTextHasNoAnchorsAndLeadsToThoseOfItsPage() {
    let briefing = TestBriefing([
      "site.yml": "title: A\nurl: https://a.example/x\n",
      "notes/n.md": "---\ntitle: N\ndate: 2020\n---\n# One\n\n[up](#one)[^1]\n\n[^1]: F.\n",
    ])
    let entry = feed(briefing).entries.first
    let body = entry?.body.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    #expect(body.contains("<a href=\"https://a.example/x/notes/n.html#one\">up</a>"), "\(body)")
    #expect(!body.contains("id=") && !body.contains("href=\"#"), "\(body)")
  }

  @Test func aChangedPageIsNewsToo() {
    #expect(feed(spoken).entries.map(\.title) == ["Bea", "O", "N"])
  }
}
