import Content
import Diagnostics
import Support
import TestTexts
import Testing

@testable import Pages

/// What of the content reaches the site, and in which words.
struct PublishedPartsTests {
  // MARK: - Cited passages (D5)

  private func passages(_ texts: [String: String]) -> [Int] {
    let paragraphs = (1...9).map { "Passage \($0)." }.joined(separator: "\n\n")
    let article = "---\ntitle: A\ndate: 2020\npublish: cited\n---\n\(paragraphs)\n"
    let briefing = TestBriefing(
      ["articles/a.md": article, "articles/b.md": "---\ntitle: B\ndate: 2020\n---\nB.\n"]
        .merging(texts) { $1 })
    #expect(briefing.diagnostics.filter { $0.severity == .error } == [])
    return briefing.briefing.passages(of: briefing.content[.article, "a"])
  }

  private func note(_ body: String, _ keys: String = "") -> String {
    "---\ntitle: N\ndate: 2020\n\(keys)\n---\n\(body)\n"
  }

  @Test(arguments: [
    (
      "notes/n.md", "---\ntitle: N\ndate: 2020\n---\nSo[@a, para. 2] it is[@a, paras. 4–5; @b].\n",
      [2, 4, 5]
    ),
    ("notes/n.md", "---\ntitle: N\ndate: 2020\noutside: So it is[@a, para. 3].\n---\n", [3]),
    (
      "notes/n.md", "---\ntitle: N\ndate: 2020\n---\nA footnote[^1].\n\n[^1]: See[@a, para. 8].\n",
      [8]
    ),
    ("notes/n.md", "---\ntitle: N\ndate: 2020\n---\nSee [[a#p6]] and [[a]].\n", [6]),
    (
      "people/p.md",
      "---\nname: Ada\nroles: [{role: R, source: a, paragraph: 7}]\n---\nShe[@a, para. 1].\n",
      [1, 7]
    ),
    (
      "events/e.md",
      "---\ntitle: E\ndate: 2020\nstatus: happened\nsources: [{source: a, paragraph: 2}]\n"
        + "disagreements: [{about: X, positions: [{source: a, paragraph: 9, holds: Y}]}]\n---\n",
      [2, 9]
    ),
    (
      "figures/f.md",
      "---\ntitle: F\nunit: u\nclaims: [{says: '3', value: '3', source: a, paragraph: 3}]\n"
        + "explanation: Since[@a, para. 5].\n---\n", [3, 5]
    ),
    ("articles/c.md", "---\ntitle: C\ndate: 2020\n---\nAs told[@a, para. 4].\n", [4]),
  ])
  func aPassageThatAnythingPublishedCitesIsPublished(path: String, text: String, cited: [Int]) {
    #expect(passages([path: text]) == cited)
  }

  @Test func whatIsNotPublishedCitesNothing() {
    #expect(passages(["notes/n.md": note("So[@a, para. 2].", "draft: true")]) == [])
    #expect(passages(["notes/n.md": note("So[@a, para. 2].", "publish_on: 2030-01-01")]) == [])
    let cited = "---\ntitle: C\ndate: 2020\npublish: cited\n---\nAs told[@a, para. 4].\n"
    #expect(passages(["articles/c.md": cited]) == [])
    #expect(passages(["notes/n.md": note("Nothing.")]) == [])
  }

  // MARK: - Images (D6)

  private let svg = "<svg viewBox='0 0 1 1'>"

  private func images(_ texts: [String: String]) -> (published: [String], unused: [String]) {
    let files = ["notes/a.svg": svg, "notes/b.svg": svg, "c.svg": svg, "static/d.svg": svg]
    let briefing = TestBriefing(files.merging(texts) { $1 })
    #expect(briefing.diagnostics == [])
    let unused = briefing.briefing.tasks.filter { $0.id == .unusedImage }.map(\.location.path)
    return (briefing.paths.filter { $0.hasSuffix(".svg") }, unused)
  }

  @Test func anImageIsPublishedWhereAPublishedTextShowsIt() {
    let shown = images(["notes/n.md": note("![a](a.svg)\n\n![[b.svg|b]]\n\n[c](../c.svg)")])
    #expect(shown.published == ["c.svg", "d.svg", "notes/a.svg", "notes/b.svg"])
    #expect(shown.unused == [])
    let extra = images(["notes/n.md": note("", "extra: {picture: a.svg}\noutside: '![b](b.svg)'")])
    #expect(extra.published == ["d.svg", "notes/a.svg", "notes/b.svg"])
    #expect(extra.unused == ["Content/c.svg"])
  }

  @Test(arguments: ["draft: true", "publish_on: 2030-01-01"])
  func anImageOfADraftIsNeitherPublishedNorUnused(key: String) {
    let draft = images(["notes/n.md": note("![a](a.svg)\n\n![[b.svg|b]]", key)])
    #expect(draft.published == ["d.svg"])
    #expect(draft.unused == ["Content/c.svg"])
  }

  @Test func anImageOfATextOfWhichOnlyPassagesAreShownIsNotPublished() {
    let article = "---\ntitle: A\ndate: 2020\npublish: cited\n---\nSee.\n\n![a](../notes/a.svg)\n"
    #expect(images(["articles/a.md": article]).published == ["d.svg"])
  }

  // MARK: - Words made of dates (D8)

  private static let dates = [
    "2020", "2020-08", "2020-08-09", "2020-08-09~", "2020-08?", "2020%", "2020/2021",
    "2020-03-25/2020-03-30", "2020-03-25~/2020-04?", "../2020-04-09", "2020-04-09/..",
    "../2020~", "2020-04?/..", "2020-03/2020-05", "2020-03-30/2020-04-02",
  ]

  @Test(arguments: Self.dates)
  func aTimeThatAClaimIsAboutReadsAsOne(date: String) throws {
    let words = try #require(EDTFDate(parsing: date).asOfWords(.short, in: .english))
    let prepositions = ["as of", "since", "until"].filter { words.contains($0) }
    #expect(prepositions.count == (date.contains("/") && !date.contains("..") ? 0 : 1), "\(words)")
    #expect(words.contains("until") == date.hasPrefix(".."), "\(words)")
    #expect(words.contains("since") == date.hasSuffix(".."), "\(words)")
  }

  @Test(arguments: Self.dates)
  func aMomentFollowsAnyPreposition(date: String) throws {
    let words = try EDTFDate(parsing: date).momentWords(.long, in: .english)
    for word in ["since", "until", "from", " to ", "as of"] {
      #expect(!words.contains(word), "\(words)")
    }
    #expect(words.hasSuffix("or earlier") == date.hasPrefix(".."), "\(words)")
    #expect(words.hasSuffix("or later") == date.hasSuffix(".."), "\(words)")
  }

  @Test(arguments: [
    ("2020-03-25/2020-03-30", "between 25 and 30 March 2020"),
    ("2020-03/2020-05", "between March and May 2020"),
    ("2020-03-30/2020-04-02", "between 30 March and 2 April 2020"),
    ("2020/2021", "between 2020 and 2021"),
    ("2020-03~/2020-05", "between about March 2020 and May 2020"),
  ])
  func whatBothEndsOfAMomentShareIsWrittenOnce(date: String, words: String) throws {
    #expect(try EDTFDate(parsing: date).momentWords(.long, in: .english) == words)
  }

  @Test func anUnknownTimeIsNotWorded() {
    #expect(EDTFDate.unknown.asOfWords(.long, in: .english) == nil)
  }

  @Test(arguments: [
    ("The bridge", "The bridge."), ("How many?", "How many?"), ("“How many?”", "“How many?”"),
    ("Wait…", "Wait…"), ("A (B)", "A (B)."), ("Who?)", "Who?)"), ("橋。", "橋。"), ("A.", "A."),
  ])
  func aTitleWithAStopOfItsOwnGetsNoOther(title: String, sentence: String) {
    #expect(title.endsWithStop == (title == sentence))
  }
}
