import Content
import Diagnostics
import Support
import TestTexts
import Testing

@testable import Pages

struct BriefingTests {
  private static func event(_ date: String) -> String {
    "---\ntitle: E\ndate: \(date)\nstatus: happened\nsources: []\n---\n"
  }

  @Test func eventsComeByDateAndThenByID() {
    let briefing = TestBriefing([
      "events/d.md": Self.event("2020-03"), "events/c.md": Self.event("2020-02-01"),
      "events/b.md": Self.event("2020-03-01"), "events/a.md": Self.event("2020-03-01"),
      "events/e.md": Self.event("'../2020-01'"),
    ]).briefing
    #expect(briefing.events.map(\.id.slug) == ["e", "c", "a", "b", "d"])
    let middle = briefing.neighbours(of: EntityID(.event, "a"))
    #expect(middle.previous?.id.slug == "c" && middle.next?.id.slug == "b")
    #expect(briefing.neighbours(of: EntityID(.event, "e")).previous == nil)
    #expect(briefing.neighbours(of: EntityID(.event, "d")).next == nil)
  }

  @Test func notesComeNewestFirstWithTheirNeighboursInTime() {
    let briefing = TestBriefing([
      "notes/a.md": "---\ntitle: A\ndate: 2020-01\n---\n",
      "notes/b.md": "---\ntitle: B\ndate: 2020-02\n---\n",
    ]).briefing
    #expect(briefing.notes.map(\.id.slug) == ["b", "a"])
    #expect(briefing.neighbours(of: EntityID(.note, "a")).next?.id.slug == "b")
    #expect(briefing.neighbours(of: EntityID(.note, "b")).previous?.id.slug == "a")
  }

  // MARK: - Articles of which only cited passages are published

  /// Every paragraph, heading and number of the article holds a word of its own.
  private static let cited = TestBriefing([
    "articles/a.md": """
    ---
    title: Pears
    date: 2020
    publish: cited
    summary: What was picked.
    removed: [{kind: advertisement, after: 1, text: REMOVEDWORDS, about: An advertisement.}]
    ignored: [{paragraph: 2, text: IGNOREDWORDS, reason: a name}]
    ---
    ## HEADINGWORDS

    FIRSTWORDS of Zebedee Quill and Ada Byron. [[topic:orchard|LABELWORDS]]

    SECONDWORDS, IGNOREDWORDS, [LINKWORDS](#p1) of the Orchard. ![IMAGEWORDS](/a.svg)

    Ada Byron picked 400 CITEDWORDS.

    - FOURTHWORDS of the Orchard[^1]

    > FIFTHWORDS of Ada Byron

    [^1]: FOOTNOTEWORDS of the Orchard
    """,
    "people/ada.md": "---\nname: Ada Byron\nroles: [{role: R, source: a, paragraph: 3}]\n---\n",
    "a.svg": "<svg viewBox='0 0 1 1'/>", "people/zebedee.md": "---\nname: Zebedee Quill\n---\n",
    "topics/orchard.md":
      "---\nname: The Orchard\nnames: [Orchard, the Orchard]\ntype: place\n---\n",
    "figures/f.md":
      "---\ntitle: F\nunit: pears\nclaims: [{says: \"400\", source: a, paragraph: 3, by: Ada Byron}]\n---\n",
    "notes/n.md":
      "---\ntitle: N\ndate: 2020\n---\nOne.\n\nTwo [[a]].\n\nThree [@a, para. 3], [@a].\n\n![[f]]\n",
  ])

  private static let secrets = [
    "HEADINGWORDS", "FIRSTWORDS", "LABELWORDS", "SECONDWORDS", "IGNOREDWORDS", "LINKWORDS",
    "IMAGEWORDS", "FOURTHWORDS", "FIFTHWORDS", "FOOTNOTEWORDS", "REMOVEDWORDS",
  ]

  @Test func nothingOfAnUncitedParagraphReachesAnyPageFeedOrTable() {
    let briefing = Self.cited
    #expect(briefing.diagnostics == [])
    #expect(briefing.content.diagnostics == [])
    var all = ""
    for page in briefing.pages.pages { all += briefing.words(of: page) + "\n" }
    all += String(decoding: ClaimTable(briefing.briefing).csv, as: UTF8.self)
    let rows = MentionsCSV.rows(of: briefing.site.documents[...], in: briefing.briefing)
    all += String(decoding: rows, as: UTF8.self)
    #expect(Self.secrets.filter(all.contains) == [])
    #expect(all.contains("CITEDWORDS") && all.contains("What was picked."))
    #expect(all.contains("An advertisement."))
  }

  @Test func theSameArticlePublishedInFullHidesOnlyWhatWasRemoved() {
    var texts = ["articles/a.md": ""]
    texts["articles/a.md"] = String(
      decoding: Self.cited.content[.article, "a"].file.bytes, as: UTF8.self
    ).replacing("publish: cited", with: "publish: full")
    texts["topics/orchard.md"] = "---\nname: The Orchard\ntype: place\n---\n"
    let briefing = TestBriefing(texts)
    let all = briefing.pages.pages.map { briefing.words(of: $0) }.joined()
    #expect(Self.secrets.filter { !all.contains($0) } == ["REMOVEDWORDS"])
  }

  @Test func onlyPassagesThatSomethingCitesAreShown() {
    let document = Self.cited.content[.article, "a"]
    let page = document.entity.article.map {
      Self.cited.builder(for: "articles/a.html").article(document, $0)
    }
    #expect(page?.passages.map(\.number) == [3])
    #expect(page?.passages.map(\.text) == ["Ada Byron picked 400 CITEDWORDS."])
    #expect(page?.text.body == nil && page?.text.headings.isEmpty == true)
  }

  @Test func aMentionOfANoteIsNoPassage() {
    let briefing = TestBriefing([
      "articles/a.md": "---\ntitle: A\ndate: 2020\npublish: cited\n---\nOne.\n\nTwo.\n",
      "notes/n.md": "---\ntitle: N\ndate: 2020\n---\nOne.\n\nTwo [[a]] and [@a].\n",
    ])
    let document = briefing.content[.article, "a"]
    let page = document.entity.article.map {
      briefing.builder(for: "articles/a.html").article(document, $0)
    }
    #expect(page?.passages.isEmpty == true)
  }
}
