import Content
import Templates
import Testing

@testable import Pages

struct AtomFeedTests {
  private func feed(_ notes: [String: String], _ settings: String = "") -> FeedView {
    var texts = ["site.yml": "title: A\nurl: https://a.example/x\nauthor: Ada\n\(settings)"]
    for (slug, keys) in notes {
      texts["notes/\(slug).md"] = "---\ntitle: \(slug)\n\(keys)\n---\nSee [n](other.md).\n"
    }
    let briefing = TestBriefing(texts)
    return PageMaker(briefing.briefing, .based(briefing.site.settings.url), cards: [:]).feed()
  }

  @Test(arguments: [
    ("2020-08-09", "2020-08-09T00:00:00Z"), ("2020-08", "2020-08-01T00:00:00Z"),
    ("2020", "2020-01-01T00:00:00Z"), ("2020-08~", "2020-08-01T00:00:00Z"),
    ("2020-08-09/2020-08-11", "2020-08-09T00:00:00Z"), ("../2020-08", "2020-08-01T00:00:00Z"),
    ("2020-08/..", "2020-08-01T00:00:00Z"), ("..", "1970-01-01T00:00:00Z"),
  ])
  func anEntryIsDatedByTheFirstMomentOfItsDate(date: String, time: String) {
    let entry = feed(["a": "date: '\(date)'"]).entries.first
    #expect(entry?.published == time && entry?.updated == time)
  }

  @Test func aLaterChangeIsTheEntrysUpdate() {
    let feed = feed(["a": "date: 2020-08-09\nupdated: 2021", "b": "date: 2020-09"])
    #expect(feed.entries.map(\.updated) == ["2020-09-01T00:00:00Z", "2021-01-01T00:00:00Z"])
    #expect(feed.entries.map(\.published) == ["2020-09-01T00:00:00Z", "2020-08-09T00:00:00Z"])
    #expect(feed.updated == "2021-01-01T00:00:00Z")
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
    #expect(feed([:]).updated == "2020-01-01T00:00:00Z")
    #expect(feed([:], "feed: {since: 2018-07-01}").updated == "2018-01-01T00:00:00Z")
  }
}
