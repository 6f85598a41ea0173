import Content
import Diagnostics
import Support
import Testing

@testable import Linking

/// Expected mentions are marked in the text: `«linked»`, `‹not linked›`.
struct MentionFinderTests {
  private static let people = [
    "people/anna-berg.md":
      "---\nname: Anna Berg\nnames: [Berg, Minister Berg, Anna Maria Berg]\n---\n",
    "people/karl-lind.md": "---\nname: Karl Lind\nnames: [Lind]\n---\n",
    "people/eva-lind.md": "---\nname: Eva Lind\nnames: [Lind]\n---\n",
    "people/kora.md": "---\nname: Kora\n---\n",
    "topics/norvia.md": "---\nname: Norvia\ntype: place\n---\n",
    "topics/norvia-fund.md": "---\nname: Norvia Fund\ntype: organisation\n---\n",
    "topics/grain-deal.md": "---\nname: grain deal\nnames: [“great” bargain]\ntype: term\n---\n",
    "topics/quiet.md": "---\nname: Quiet Sea\ntype: place\nautolink: false\n---\n",
    "events/meeting.md":
      "---\ntitle: The Long Meeting\nnames: [Sella meeting]\ndate: 2020\nstatus: happened\n"
      + "sources: []\n---\n",
  ]

  private func site(
    _ body: String, title: String = "T", keys: String = "", autolink: String = "first"
  ) -> LinkedSite {
    var files = Self.people
    files["notes/a.md"] = "---\ntitle: \(title)\ndate: 2020\n\(keys)---\n\(body.unmarked)"
    files["site.yml"] = "title: T\nurl: https://site.example/\nautolink: \(autolink)\n"
    return LinkedSite(files)
  }

  private let note = EntityID(.note, "a")

  @Test(arguments: [
    "«Norvia» is far. ‹Norvia› is cold.",
    "# One\n\n«Norvia» and ‹Norvia›.\n\n# Two\n\n«Norvia».",
    "# ‹Norvia›\n\n«Norvia».",
    "*«Norvia»*, **‹Norvia›**, «Norvia Fund»",
    "`Norvia` is code, and so is\n\n    Norvia\n\nbut not «Norvia».",
    "[‹Norvia›](https://example.org) is a link, «Norvia» none.",
    "![‹Norvia›](a.png) and «Norvia»",
    "| a | b |\n|---|---|\n| «Norvia» | ‹Norvia› |",
    "> «Norvia» is cold.",
    "- «Norvia»\n- ‹Norvia›",
    "«Anna\nBerg» came.",
    "A word[^1] on «Norvia».\n\n[^1]: «Norvia» once more.",
  ])
  func firstMentionInEachSectionIsLinkedWhereLinksMayBe(text: String) {
    #expect(site(text).marked(note) == text)
  }

  @Test(arguments: [
    "«Berg» came. ‹Anna Berg› came. ‹Berg› left.",
    "Berg came, then Jonas Berg. «Anna Berg» came. Berg left.",
    "«Anna Berg» came. Jonas Berg came. Berg left. ‹Anna Berg› stayed. Berg left.",
    "Berg Hansen is tall. Berg left. «Anna Berg» stayed. ‹Berg› left.",
    "Berg Street is long. «Berg» left. ‹Anna Berg› stayed. ‹Berg› left.",
    "«Minister Berg» came. ‹Berg› left.",
    "«Anna Maria Berg» came, and ‹Anna Berg› and ‹Berg›.",
    "# ‹Anna Berg›\n\n«Berg» came.",
    "[[anna-berg|She]] came. ‹Berg› left.",
    "[‹Anna Berg›](https://example.org) came. «Berg» left.",
    "`Anna Berg` came. «Berg» left.",
    "«Kora» came.",
    "«Norvia» and «grain deal» need nothing.",
  ])
  func surnameCountsWhereItIsNobodyElses(text: String) {
    #expect(site(text).marked(note) == text)
  }

  @Test(arguments: [
    ("fi", "«Aino Rantasen» mukaan. Rantas sanoi, ‹Rantaselle› ja ‹Rantasta›."),
    ("hu", "«Nagy Éváról» és ‹Nagy Évával›; Nagy Évá nem szó."),
    ("ru", "«Иван Котов» ушёл. Без ‹Котова› пусто."),
    ("ru", "Без Котова пусто. «Иван Котов» ушёл."),
    ("en", "Aino Rantasen and Nagy Éváról are no words here."),
  ])
  func endingsFollowStemsOfTheTextsLanguage(language: String, text: String) {
    let site = LinkedSite([
      "site.yml": "title: T\nurl: https://site.example/\nautolink: first\n",
      "people/a.md": File.person("Aino Rantanen", "names: [Rantanen]"),
      "people/b.md": File.person("Nagy Éva"),
      "people/c.md": File.person("Иван Котов", "names: [Котов]"),
      "articles/a.txt":
        "---\ntitle: T\ndate: 2020\nlanguage: \(language)\n---\n\(text.unmarked)\n",
    ])
    #expect(site.marked(EntityID(.article, "a")) == text + "\n")
  }

  @Test func surnameThatIsAGivenNameNeedsTheFullName() {
    let site = LinkedSite([
      "people/a.md": File.person("Steve Martin", "names: [Martin]"),
      "people/b.md": File.person("George Bernard"),
      "people/c.md": File.person("Ada Shaw", "names: [Shaw]"),
      "notes/a.md": File.note("Martin came. Later George Bernard Shaw came."),
      "notes/b.md": File.note("Steve Martin came, and Martin left."),
    ])
    #expect(site.mentions(in: EntityID(.note, "a")).isEmpty)
    #expect(site.mentions(in: EntityID(.note, "b")).count == 2)
  }

  @Test func datesOfARoleDecideNothing() {
    let role = "roles: [{role: Mayor, from: 1950, until: 1951, source: a, paragraph: 1}]"
    let site = LinkedSite([
      "people/a.md": File.person("Anna Berg", "names: [Berg]\n\(role)"),
      "articles/a.txt": "---\ntitle: T\ndate: 2020\n---\nOne.\n",
      "notes/a.md": File.note("Anna Berg came, and Berg left."),
    ])
    #expect(site.mentions(in: EntityID(.note, "a")).count == 2)
  }

  @Test func titleOfTheDocumentIsEvidence() {
    let text = "«Berg» came."
    #expect(site(text, title: "What Anna Berg wants").marked(note) == text)
    let others = "Jonas Berg and «Norvia». Berg came."
    #expect(site(others, title: "What Berg wants").marked(note) == others)
  }

  @Test func evidenceOfTheBodyHoldsInTheOtherTexts() {
    let site = site("«Anna Berg» came.", keys: "outside: Berg is from Norvia.\n")
    let found = site.mentions(in: note).filter { $0.place?.text == .outside }
    #expect(found.map(\.to.slug) == ["anna-berg", "norvia"])
    #expect(found.allSatisfy { $0.isLinked && $0.paragraph == 0 })
  }

  @Test(arguments: [
    "«Karl Lind» came. ‹Lind› left.",
    "«Karl Lind» and «Eva Lind» came. Lind left.",
    "Lind came.",
  ])
  func sharedSurnameIsWhoseEvidenceThereIs(text: String) {
    #expect(site(text).marked(note) == text)
  }

  @Test func formThatTwoMayMeanIsReportedOnce() throws {
    let site = site("Karl Lind met Eva Lind. Lind left. Lind slept.")
    let diagnostic = try #require(site.diagnostics.first)
    #expect(site.diagnostics.count == 1)
    #expect(diagnostic.id == .ambiguousName)
    #expect(diagnostic.severity == .warning)
    #expect(
      diagnostic.message == "the name 'Lind' may mean 'person:eva-lind' or 'person:karl-lind', "
        + "so it is not linked here")
    #expect(diagnostic.location.line == 5)
    #expect(diagnostic.location.column == "Karl Lind met Eva Lind. ".count + 1)
  }

  @Test func allWhoHaveANameAreCounted() {
    var files = ["notes/a.md": File.note("Ada Quill left.")]
    for number in 0..<103 { files["people/q\(number).md"] = File.person("Ada Quill") }
    let messages = LinkedSite(files).diagnostics.filter { $0.id == .ambiguousName }.map(\.message)
    #expect(messages.count == 1)
    #expect(messages.allSatisfy { $0.contains("'person:q0' or ") && $0.contains(" or 98 more,") })
  }

  @Test(arguments: [
    "«Norvia Fund» pays «Norvia».",
    "The «grain deal» of «Norvia Fund»", "The Grain deal holds. «Grain deal» or not.",
    "the «“great” bargain», the ‹\"great\" bargain›",
    "The Long Meeting was the «Sella meeting».",
    "norvia, «NORVIA», Norvian, eNorvia, Norvia1, _Norvia_x", "«Norvia»'s, ‹Norvia›’s, (‹Norvia›)",
    "«Norvia»-based, pro-‹Norvia›, ‹Norvia›–Sella",
    "«Anna\u{A0}Berg», ‹Anna  Berg›", "Anna  BergAnna Berg",
  ])
  func longestDeclaredFormCountsBetweenBoundaries(text: String) {
    #expect(site(text).marked(note) == text)
  }

  @Test func automaticLinksFollowTheSiteSetting() {
    #expect(site("Norvia, Norvia", autolink: "all").marked(note) == "«Norvia», «Norvia»")
    #expect(site("Norvia, Norvia", autolink: "off").marked(note) == "‹Norvia›, ‹Norvia›")
  }

  @Test func documentAndEntityMayOptOut() {
    #expect(site("Norvia", keys: "autolink: false\n").marked(note) == "‹Norvia›")
    #expect(site("the Quiet Sea").marked(note) == "the ‹Quiet Sea›")
  }

  @Test func ownNameLinksNothing() {
    var files = Self.people
    files["people/anna-berg.md"] =
      "---\nname: Anna Berg\nnames: [Berg]\n---\nAnna Berg is from Norvia. Berg left Norvia Fund."
    let site = LinkedSite(files)
    #expect(
      site.marked(EntityID(.person, "anna-berg"))
        == "Anna Berg is from «Norvia». Berg left «Norvia Fund».")
  }

  @Test(arguments: [
    "[[Norvia]] is far. ‹Norvia› is cold.", "«Norvia» is far. [[Norvia]] is cold.",
    "[[norvia|‹Karl Lind›'s land]] and «Karl Lind»",
    "![[norvia]]\n\n‹Norvia› is cold.",
  ])
  func referenceIsTheLinkOfItsSection(text: String) {
    #expect(site(text).marked(note) == text)
  }

  @Test(arguments: [
    "> It is cold.\n>\n> — «Anna Berg», «Norvia»",
    "> It is cold in «Norvia».\n>\n> — [Her book](https://example.org), ‹Anna Berg›",
    "> It is cold. — ‹Anna Berg› [[kora|and others]]",
    "— «Anna Berg», [her book](https://example.org)",
  ])
  func attributionThatHasALinkGetsNoSecond(text: String) {
    #expect(site(text).marked(note) == text)
  }

  @Test func textThatIsNotPublishedLinksNothing() {
    var files = Self.people
    files["articles/a.md"] = "---\ntitle: T\ndate: 2020\npublish: cited\n---\nNorvia is cold."
    #expect(LinkedSite(files).marked(EntityID(.article, "a")) == "‹Norvia› is cold.")
  }

  @Test func mentionKnowsItsParagraph() {
    var files = Self.people
    files["articles/a.md"] =
      "---\ntitle: T\ndate: 2020\n---\n# Norvia\n\nOne.\n\n- Norvia\n- Anna Berg\n"
    let found = LinkedSite(files).mentions(in: EntityID(.article, "a"))
    #expect(found.map(\.paragraph) == [0, 2, 2])
    #expect(found.map(\.place?.paragraph) == [0, 2, 2])
  }
}
