import Content
import Diagnostics
import Support
import TestTexts
import Testing

@testable import Linking

struct ReferenceResolverTests {
  private static let base = [
    "people/ada-byron.md": File.person("Ada Byron"),
    "topics/orchard.md": File.topic("The Orchard", "", "# Its history\n"),
    "topics/ada.md": File.topic("Ada"), "people/ada.md": File.person("Ada"),
    "articles/pears.md": File.article(),
    "figures/yield.md": File.figure("{says: One, source: pears, paragraph: 1}"),
    "topics/secret.md": File.topic("Secret Garden", "draft: true"),
  ]

  private func site(_ texts: [String: String]) -> LinkedSite {
    LinkedSite(Self.base.merging(texts, uniquingKeysWith: { _, new in new }))
  }

  private func note(_ body: String) -> LinkedSite { site(["notes/n.md": File.note(body)]) }

  private func expect(
    _ site: LinkedSite, _ id: DiagnosticID, _ message: String, fix: String?,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      site.diagnostics.map(\.withoutSuggestion)
        == site.marks.map { Diagnostic(id, message, at: $0) }, sourceLocation: sourceLocation)
    #expect(
      site.diagnostics.map(\.suggestion?.phrase) == site.marks.map { _ in fix },
      sourceLocation: sourceLocation)
    #expect(!site.marks.isEmpty, sourceLocation: sourceLocation)
  }

  @Test func soundMarksAreResolvedInTheirOrder() {
    let site = note(
      "[[Ada Byron]], [[orchard#its-history|there]] and [@pears, paras. 1–2; @pears].\n\n![[yield]]\n"
    )
    #expect(site.diagnostics == [])
    let marks = site.graph[EntityID(.note, "n")]?.marks[.body]
    let pears = EntityID(.article, "pears")
    #expect(
      marks == [
        .reference(EntityID(.person, "ada-byron"), fragment: nil),
        .reference(EntityID(.topic, "orchard"), fragment: "its-history"),
        .citation([
          ResolvedCitation(article: pears, paragraphs: 1...2),
          ResolvedCitation(article: pears, paragraphs: nil),
        ]),
        .embed(EntityID(.figure, "yield")),
      ])
  }

  @Test(arguments: [
    "See [[⟦Ada Byrn⟧]].", "é 日 [[⟦Ada Byrn⟧|her]]", "> - *[[⟦Ada Byrn⟧#x]]*",
    "| a |\n|---|\n| [[⟦Ada Byrn⟧\\|her]] |", "x\n  [[⟦Ada Byrn⟧]]", "# [[⟦Ada Byrn⟧]]",
    "![[⟦Ada Byrn⟧]]",
  ])
  func anUnknownReferenceIsReportedAtItsTargetWithTheNearestName(body: String) {
    expect(
      note(body), .unknownReference, "no page is called 'Ada Byrn'",
      fix: "did you mean 'Ada Byron' (person:ada-byron)?")
  }

  @Test func aSlugIsSuggestedWithoutItsID() {
    expect(
      note("[[⟦ada-byrn⟧]]"), .unknownReference, "no page is called 'ada-byrn'",
      fix: "did you mean 'ada-byron'?")
  }

  @Test func anAmbiguousReferenceListsWhatItMayMean() {
    let site = note("[[⟦Ada⟧]]")
    #expect(
      site.diagnostics.filter { $0.id != .ambiguousName } == [
        Diagnostic(
          .ambiguousReference, "'Ada' may mean 'person:ada' or 'topic:ada'", at: site.marks[0],
          suggestion: Suggestion("write one of them", replacements: ["person:ada", "topic:ada"]))
      ])
  }

  @Test func aReferenceToADraftIsReported() {
    expect(
      note("[[⟦Secret Garden⟧]]"), .draftReference,
      "'Secret Garden' is a draft, so the built site has no page for it",
      fix: "publish 'topic:secret', or remove the reference")
  }

  @Test func anUnknownFragmentSuggestsTheNearest() {
    expect(
      note("[[orchard#⟦its-histry⟧]]"), .unknownFragment,
      "'The Orchard' has no section 'its-histry'", fix: "did you mean 'its-history'?")
    expect(
      note("[[pears#⟦p3⟧|x]]"), .unknownFragment, "'An article' has no section 'p3'",
      fix: "did you mean 'p1'?")
  }

  @Test(arguments: ["pears#p2", "yield#claims", "yield#claim-pears-p1", "orchard#its-history"])
  func theFragmentsOfEachKindAreKnown(target: String) {
    #expect(note("[[\(target)]]").diagnostics == [])
  }

  /// C3: each paragraph is an edge, so a citation of a whole archive would be one of thousands.
  @Test func aCitationNamesAHundredParagraphsInARowAtMost() {
    func diagnostics(_ count: Int) -> [Diagnostic] {
      LinkedSite([
        "articles/ferry.txt": "---\ntitle: A ferry\ndate: 2021\n---\n"
          + String(repeating: "They saw a boat.\n", count: 101),
        "notes/n.md": "---\ntitle: N\ndate: 2021\n---\nx[@ferry, paras. 1–\(count)]\n",
      ]).diagnostics.filter { $0.location.path.hasSuffix("n.md") }
    }
    #expect(diagnostics(100) == [])
    #expect(
      diagnostics(101).map(\.message) == ["a citation may name at most 100 consecutive paragraphs"])
  }

  @Test(arguments: [("para. ⟦⟧3", 3), ("paras. ⟦⟧2–9", 9)])
  func aParagraphThatIsNotThereIsReported(locator: String, number: Int) {
    let written = locator.replacing("⟦⟧", with: "")
    expect(
      note("é [@pears, ⟦\(written)⟧]"), .unknownParagraph, "'pears' has no paragraph \(number)",
      fix: "its paragraphs are 1 to 2")
  }

  @Test func aCitationNamesAnArticle() {
    expect(
      note("[@⟦orchard⟧]"), .wrongKind, "'orchard' is a topic, not an article", fix: nil
    )
    expect(
      note("[@⟦peras⟧, para. 1; @pears]"), .unknownReference, "no article is called 'peras'",
      fix: "did you mean 'pears'?")
  }

  @Test func aHugeParagraphOfAnArticleWithAnErrorIsNotReportedAndNotCounted() {
    let site = site([
      "articles/bad.md": "---\na: b: c\n---\nOne.\n",
      "notes/n.md": File.note("[@bad, paras. 1–999999999] [[bad#p77]]"),
    ])
    #expect(site.diagnostics == [])
    #expect(site.graph.backlinks(of: EntityID(.article, "bad")).count == 1)
  }

  @Test func everyReferenceOfFrontMatterIsCheckedAtItsValue() {
    let texts = [
      "articles/a.md": File.article("origin: ⟦nobody⟧\nrelies_on: [⟦yield⟧, {text: x}]"),
      "people/p.md": File.person("P", "affiliation: [⟦Secret Garden⟧, orchard]"),
      "events/e.md": File.event(
        "E", "place: ⟦Ada Byron⟧\npeople: [⟦'orchard'⟧, ada]\ntopics: [⟦Ada Byron⟧, ada]"),
      "figures/f.md": File.figure(
        "{says: One, source: pears, paragraph: 1, by: ⟦Ada⟧, actor: ⟦pears⟧}",
        "people: [⟦The Orchard⟧]\nevents: [⟦ada⟧]\ntopics: ⟦yield⟧\nrelated: [⟦nought⟧]"),
    ]
    let site = site(texts)
    #expect(site.diagnostics.map(\.location) == site.marks)
    #expect(
      site.diagnostics.map(\.message) == [
        "no page is called 'nobody'",
        "'yield' is a figure, not a topic or a person or an article",
        "'Ada Byron' is a person, not a topic",
        "'orchard' is a topic, not a person",
        "'Ada Byron' is a person, not a topic",
        "'Ada' may mean 'person:ada' or 'topic:ada'",
        "'pears' is an article, not a person or a topic",
        "'The Orchard' is a topic, not a person",
        "'ada' is a person, not an event",
        "'yield' is a figure, not a topic",
        "no figure is called 'nought'",
        "'Secret Garden' is a draft, so the built site has no page for it",
      ])
  }

  @Test func referencesInMarkdownValuesAreCheckedAtTheValue() {
    let site = site(["notes/n.md": File.note("", "outside: ⟦'See [[Ada Byrn]].'⟧")])
    expect(
      site, .unknownReference, "no page is called 'Ada Byrn'",
      fix: "did you mean 'Ada Byron' (person:ada-byron)?")
  }

  @Test func whiteSpaceAndCurlyQuotesDoNotMatter() {
    let site = LinkedSite([
      "topics/o.md": File.topic("O'Neill's \"Orchard\""),
      "notes/n.md": File.note("[[O’Neill’s\n“Orchard”]] and [[ O'Neill's  \"Orchard\" | it ]]"),
    ])
    #expect(site.diagnostics == [])
    #expect(
      site.graph.backlinks(of: EntityID(.topic, "o")).map(\.link.kind) == [.reference, .reference])
  }

  @Test func theFirstHundredUnknownNamesAreComparedWithThoseThatThereAre() {
    let note = File.note((0..<102).map { "[[Ada Byrn \($0)]]" }.joined(separator: "\n\n"))
    let names = (0..<102).map { ("people/a\($0).md", File.person("Ada Byron \($0)")) }
    let files = Dictionary(uniqueKeysWithValues: names + [("notes/a.md", note)])
    let found = LinkedSite(files).diagnostics.filter { $0.id == .unknownReference }
    #expect(found.count == 102)
    #expect(found.prefix { $0.suggestion != nil }.count == 100)
  }
}
