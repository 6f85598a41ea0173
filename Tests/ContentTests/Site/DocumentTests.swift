import Diagnostics
import Markdown
import Support
import TestTexts
import Testing

@testable import Content

struct DocumentTests {
  private func read(_ text: String, as kind: Kind, _ slug: String = "a", ending: String = "md")
    -> (Document, [Diagnostic], [Location])
  {
    let marked = MarkedText(text)
    let path = "Content/\(kind.folder.map { "\($0)/" } ?? "")\(slug).\(ending)"
    var diagnostics: [Diagnostic] = []
    let document = Document(
      parsing: marked.file(path), as: EntityID(kind, slug), introduces: nil, into: &diagnostics)
    return (document, diagnostics, marked.locations(in: path))
  }

  private func words(_ reference: EntityReference?) -> String? {
    switch reference {
    case .named(let text)?: text.value
    case .text(let text)?: "text: \(text.value)"
    case nil: nil
    }
  }

  private static let common = """
    draft: true
    summary: A summary.
    updated: 2020-08-10
    redirect_from: [older, old]
    outside: What *else* is known.
    autolink: false
    extra: {season: autumn}
    """

  private func expectCommon(_ document: Document) throws {
    let common = document.common
    #expect(common.isDraft && common.summary == "A summary." && !common.autolinks)
    #expect(common.updated == (try EDTFDate(parsing: "2020-08-10")))
    #expect(common.redirectFrom.map(\.value) == ["older", "old"])
    #expect(common.extra == [FreeField(key: "season", value: .text("autumn"))])
    #expect(document.text(.outside)?.outline.runs.count == 1)
  }

  // MARK: - Kinds

  /// An article with every key that articles have.
  private static let articleWithEveryKey = """
    ---
    title: Pears
    label: A label
    date: 2020-08
    date_basis: derived
    date_note: From the text.
    publisher: The Post
    publisher_basis: inferred
    publisher_note: From the style.
    origin: Wire
    relies_on: [{text: a traveller}, Gazette]
    author: [Eva Lind, Jan Berg]
    agency: The Wire
    url: https://a.example/pears
    archived_url: https://archive.example/1
    language: fa
    reliability: Little is known.
    removed:
      - {kind: advertisement, after: 0, text: BUY NOW, about: An advertisement.}
    ignored:
      - {paragraph: 1, text: Seven, reason: a name}
    form: digest
    publish: cited
    \(Self.common)
    ---
    Seven pears.
    """

  @Test func everyKeyOfAnArticleIsRead() throws {
    let (document, diagnostics, _) = read(Self.articleWithEveryKey, as: .article)
    #expect(diagnostics == [])
    try expectCommon(document)
    let article = try #require(document.entity.article)
    #expect(article.authors == ["Eva Lind", "Jan Berg"] && article.agency == "The Wire")
    #expect(article.archivedURL == "https://archive.example/1")
    #expect(article.title == "Pears" && article.hasTitle && document.title == "Pears")
    #expect(article.date == (try EDTFDate(parsing: "2020-08")) && article.dateBasis == .derived)
    #expect(article.dateNote == "From the text." && article.publisher == "The Post")
    #expect(article.publisherBasis == .inferred && article.publisherNote == "From the style.")
    #expect(words(article.origin) == "Wire")
    #expect(article.reliesOn.map(words) == ["text: a traveller", "Gazette"])
    #expect(article.url == "https://a.example/pears" && document.common.language == "fa")
    #expect(article.reliability == "Little is known.")
    #expect(article.removed.map(\.kind) == ["advertisement"])
    #expect(article.removed.map(\.after.value) == [0])
    #expect(article.removed.map(\.about) == ["An advertisement."])
    #expect(article.ignored.map(\.paragraph?.value) == [1])
    #expect(article.ignored.map(\.text.value) == ["Seven"])
    #expect(article.ignored.map(\.reason) == ["a name"])
    #expect(article.isDigest && article.publishesCitedOnly)
  }

  @Test func everyKeyOfANoteIsRead() throws {
    let (document, diagnostics, _) = read(
      "---\ntitle: Pears\ndate: 2020\nauthor: Ada\n\(Self.common)\n---\nText.\n", as: .note)
    #expect(diagnostics == [])
    try expectCommon(document)
    let note = try #require(document.entity.note)
    #expect(note.title == "Pears" && note.author == "Ada")
    #expect(note.date == (try EDTFDate(parsing: "2020")))
  }

  @Test func everyKeyOfAPageIsRead() throws {
    let (document, diagnostics, _) = read("---\ntitle: Method\n\(Self.common)\n---\n", as: .page)
    #expect(diagnostics == [])
    try expectCommon(document)
    #expect(document.entity.page?.title == "Method" && document.entity.page?.introduces == nil)
  }

  @Test func everyKeyOfAPersonIsRead() throws {
    let (document, diagnostics, _) = read(
      """
      ---
      name: Ada Byron
      names: [Byron, Countess]
      roles:
        - {role: grower, from: 2019, until: 2020-05, source: pears, paragraph: 4}
        - role: reader
      affiliation: Orchard
      \(Self.common)
      ---
      """, as: .person)
    #expect(diagnostics == [])
    try expectCommon(document)
    let person = try #require(document.entity.person)
    #expect(person.name == "Ada Byron" && person.names.map(\.value) == ["Byron", "Countess"])
    #expect(document.entity.names.map(\.value) == ["Byron", "Countess"])
    #expect(person.roles.map(\.role) == ["grower", "reader"])
    #expect(person.roles[0].from?.iso == "2019" && person.roles[0].until?.iso == "2020-05")
    #expect(person.roles[0].source?.source.value == "pears")
    #expect(person.roles[0].source?.paragraph.value == 4)
    #expect(person.roles[1].source == nil)
    #expect(person.affiliations.map(words) == ["Orchard"])
  }

  @Test func everyKeyOfATopicIsRead() throws {
    let (document, diagnostics, _) = read(
      "---\nname: The Orchard\nnames: Orchard\ntype: place\n\(Self.common)\n---\n", as: .topic)
    #expect(diagnostics == [])
    try expectCommon(document)
    let topic = try #require(document.entity.topic)
    #expect(topic.name == "The Orchard" && topic.names.map(\.value) == ["Orchard"])
    #expect(topic.sort == .place)
  }

  @Test func everyKeyOfAnEventIsRead() throws {
    let (document, diagnostics, _) = read(
      """
      ---
      title: Harvest
      names: [the picking]
      date: 2020-09/2020-10
      status: announced
      place: Orchard
      people: [Ada Byron]
      topics: [Fruit]
      sources: [{source: pears, paragraph: 2}]
      disagreements:
        - about: the day
          positions:
            - {source: pears, paragraph: 2, holds: Monday}
            - {source: plums, paragraph: 3, holds: Tuesday}
      \(Self.common)
      ---
      """, as: .event)
    #expect(diagnostics == [])
    try expectCommon(document)
    let event = try #require(document.entity.event)
    #expect(event.title == "Harvest" && event.names.map(\.value) == ["the picking"])
    #expect(event.date.iso == "2020-09/2020-10" && event.status == .announced)
    #expect(words(event.place) == "Orchard" && event.people.map(words) == ["Ada Byron"])
    #expect(event.topics.map(words) == ["Fruit"])
    #expect(event.sources.map(\.source.value) == ["pears"])
    #expect(event.sources.map(\.paragraph.value) == [2])
    #expect(event.disagreements.map(\.about) == ["the day"])
    #expect(event.disagreements[0].positions.map(\.holds) == ["Monday", "Tuesday"])
    #expect(event.disagreements[0].positions.map(\.source.paragraph.value) == [2, 3])
  }

  /// A figure with every key that figures and their claims have.
  private static let figureWithEveryKey = """
    ---
    title: Pears picked
    names: [the yield]
    unit: pears
    family: fruit
    people: [Ada Byron]
    events: [Harvest]
    topics: [Fruit]
    claims:
      - says: about 400
        source: pears
        paragraph: 2
        as_of: 2020-09
        by: Ada Byron
        actor: {text: the pickers}
        kind: estimate
        status: final
        scope: by noon
        value: about 400
        occurrence: 2
        note: A remark.
      - {says: "300", source: pears, paragraph: 2}
      - {says: "500", source: plums, paragraph: 1}
    explanation: They *differ*.
    related: [Plums picked]
    \(Self.common)
    ---
    """

  @Test func everyKeyOfAFigureIsRead() throws {
    let (document, diagnostics, _) = read(Self.figureWithEveryKey, as: .figure)
    #expect(diagnostics == [])
    try expectCommon(document)
    let figure = try #require(document.entity.figure)
    #expect(figure.title == "Pears picked" && figure.names.map(\.value) == ["the yield"])
    #expect(figure.unit == "pears" && figure.family == "fruit")
    #expect(figure.people.map(words) == ["Ada Byron"] && figure.events.map(words) == ["Harvest"])
    #expect(figure.topics.map(words) == ["Fruit"])
    #expect(figure.related.map(words) == ["Plums picked"])
    #expect(document.text(.explanation)?.outline.runs.count == 1)
    #expect(figure.claims.map(\.id) == ["claim-pears-p2", "claim-pears-p2-2", "claim-plums-p1"])
    let claim = figure.claims[0]
    #expect(claim.says.value == "about 400" && claim.place.source.value == "pears")
    #expect(claim.asOf?.iso == "2020-09" && words(claim.by) == "Ada Byron")
    #expect(words(claim.actor) == "text: the pickers" && claim.kind == .estimate)
    #expect(claim.status == "final" && claim.scope == "by noon")
    #expect(claim.value?.value == "about 400" && claim.occurrence?.value == 2)
    #expect(claim.note == "A remark." && figure.claims[1].kind == .count)
  }

  // MARK: - Stand-ins

  @Test(arguments: Kind.allCases)
  func aFileWithoutFrontMatterIsReportedOnceAndHasItsSlugForATitle(kind: Kind) {
    let (document, diagnostics, marks) = read("⟦⟧Some *text*.\n", as: kind, "red-pear")
    #expect(diagnostics.map(\.id) == [.missingFrontMatter])
    #expect(diagnostics.map(\.location) == marks)
    #expect(document.title == "red-pear" && !document.isComplete)
    #expect(document.body.outline.runs.count == 1)
  }

  @Test(arguments: [
    (Kind.note, ["title", "date"]), (.page, ["title"]), (.person, ["name"]),
    (.topic, ["name", "type"]),
    (.event, ["title", "date", "status", "sources"]), (.figure, ["title", "unit", "claims"]),
  ])
  func everyMissingKeyIsReportedAtTheFence(kind: Kind, keys: [String]) {
    let (document, diagnostics, marks) = read("---\n⟦---⟧\n", as: kind, "red-pear")
    #expect(diagnostics.map(\.id) == keys.map { _ in .missingKey })
    #expect(diagnostics.map(\.location) == keys.map { _ in marks[0] })
    for (diagnostic, key) in zip(diagnostics, keys) {
      #expect(diagnostic.message.hasPrefix("\(kind.withArticle) needs the key '\(key)': "))
    }
    #expect(document.title == "red-pear" && document.isComplete)
  }

  @Test func anArticleWithoutATitleNeedsALabel() {
    let (document, diagnostics, marks) = read("---\ndate: 2020\n⟦---⟧\n", as: .article)
    #expect(
      diagnostics == [
        Diagnostic(
          .missingKey, "an article needs the key 'title', or 'label' where its source has none",
          at: marks[0])
      ])
    #expect(document.title == "a")
    let labelled = read("---\nlabel: A fragment\ndate: 2020\n---\n", as: .article)
    #expect(labelled.1 == [] && labelled.0.title == "A fragment")
    #expect(labelled.0.entity.article?.hasTitle == false)
  }

  @Test func anArticleWhoseTitleHasAnErrorIsNotReportedToHaveNone() {
    let (_, diagnostics, marks) = read("---\ntitle: ⟦[⟧A]\ndate: 2020\n---\n", as: .article)
    #expect(diagnostics.map(\.id) == [.wrongType])
    #expect(diagnostics.map(\.location) == marks)
  }

  @Test func bytesThatAreNoTextAreReportedOnceWhereTheyAre() {
    let start = Array("---\nname: Ada\n---\nÉ ".utf8)
    let file = InputFile(
      path: "Content/people/a.md", bytes: start + [0xC3, 0x28] + Array("x".utf8))
    var diagnostics: [Diagnostic] = []
    let document = Document(
      parsing: file, as: EntityID(.person, "a"), introduces: nil, into: &diagnostics)
    #expect(diagnostics.map(\.id) == [.invalidUTF8])
    #expect(diagnostics.map(\.location.offset) == [start.count])
    #expect(diagnostics.map(\.location.column) == [3])
    #expect(document.title == "Ada" && document.body.outline.runs.isEmpty && !document.isComplete)
  }

  // MARK: - Texts

  @Test(arguments: ["txt", "TXT"])
  func aPlainTextArticleHasAParagraphALineAndNoMarkup(ending: String) {
    let (document, diagnostics, _) = read(
      "---\ntitle: A\ndate: 2020\n---\n# One *pear*\n \n  [[x]] \n", as: .article, ending: ending)
    #expect(diagnostics == [])
    #expect(document.body.outline.paragraphs.map(\.text) == ["# One *pear*", "  [[x]] "])
    #expect(document.body.outline.marks.isEmpty)
  }

  @Test func theBodysPlacesAreThoseOfTheFile() {
    let (document, _, marks) = read(
      "---\ntitle: É\ndate: 2020\n---\nSee ⟦[[x]]⟧.\n", as: .note)
    let places = document.body.outline.marks.map { document.body.location(of: $0.source) }
    #expect(places == marks)
  }

  @Test func anErrorInAMarkdownValueIsAtTheValue() {
    let (document, diagnostics, marks) = read(
      "---\ntitle: A\noutside: ⟦\"a [[]] <b>c</b>\"⟧\n---\n", as: .page)
    #expect(!diagnostics.isEmpty && diagnostics.allSatisfy { $0.location == marks[0] })
    #expect(document.text(.outside)?.location(of: 0..<1) == marks[0])
  }

  @Test func onlyArticlesAnchorTheirParagraphs() {
    let text = "---\ntitle: A\ndate: 2020\n---\nOne.\n"
    for (kind, isAnchored) in [(Kind.article, true), (.note, false)] {
      let (document, _, _) = read(text, as: kind)
      var html: [UInt8] = []
      document.body.outline.html(of: document.file, into: &html)
      #expect(String(decoding: html, as: UTF8.self).contains("id=\"p1\"") == isAnchored)
    }
  }
}
