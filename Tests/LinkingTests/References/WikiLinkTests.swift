import Content
import Diagnostics
import Markdown
import Support
import TestTexts
import Testing

@testable import Linking

/// References as editors of linked notes write them, with what they mean there.
struct WikiLinkTests {
  private func site(_ body: String, _ more: [String: String] = [:]) -> LinkedSite {
    let texts = [
      "people/ada-byron.md": File.person("Ada Byron"),
      "people/orchard.md": File.person("Orchard"),
      "topics/orchard.md": File.topic(
        "The Orchard", "", "# Its history\n\n## What it cost in 1840?\n"),
      "people/index.md": "---\ntitle: Everyone\n---\n",
      "notes/n.md": File.note(body), "notes/plan.png": "", "topics/plan.png": "",
      "static/maps/coast.svg": "",
    ]
    return LinkedSite(texts.merging(more, uniquingKeysWith: { _, new in new }))
  }

  private func mark(_ body: String) -> ResolvedMark?? {
    let site = site(body)
    #expect(site.diagnostics.filter { $0.id != .ambiguousName } == [])
    return site.graph[EntityID(.note, "n")]?.marks[.body]?.first
  }

  @Test(arguments: [
    "[[people/ada-byron]]", "[[ada-byron.md]]", "[[../people/ada-byron.md]]", "[[./ada-byron]]",
    "[[Ada-Byron]]", "[[Content/people/ada-byron|her]]", "| a |\n|---|\n| [[ada-byron.md\\|b]] |",
    "[[ada byron]]", "[[vault/some/folder/ada-byron]]",
  ])
  func pathOfAFileMeansItsEntity(body: String) {
    #expect(mark(body) == .reference(EntityID(.person, "ada-byron"), fragment: nil))
  }

  @Test func folderOfAPathShowsTheKind() {
    #expect(mark("[[topics/orchard]]") == .reference(EntityID(.topic, "orchard"), fragment: nil))
    #expect(
      mark("[[people/orchard.md]]") == .reference(EntityID(.person, "orchard"), fragment: nil))
    #expect(mark("[[people/index]]") == .reference(EntityID(.page, "people"), fragment: nil))
  }

  @Test(arguments: [
    "#what-it-cost-in-1840", "#What it cost in 1840?", "#Its history#What it cost in 1840?",
  ])
  func headingIsNamedByItsWordsOrItsAnchor(fragment: String) {
    #expect(
      mark("[[topic:orchard\(fragment)]]")
        == .reference(EntityID(.topic, "orchard"), fragment: "what-it-cost-in-1840"))
  }

  @Test func fragmentAloneMeansThePageItself() {
    #expect(
      mark("# Why so?\n\nSee [[#Why so?]] above.\n")
        == .reference(EntityID(.note, "n"), fragment: "why-so"))
    #expect(
      site("# Why so?\n\nSee [[#Why so?]] above.\n").graph[EntityID(.note, "n")]?.links == [])
    let site = site("# Why so?\n\nSee [[#⟦Why not⟧]].\n")
    #expect(
      site.diagnostics.filter { $0.id == .unknownFragment }.map(\.location) == site.marks)
  }

  @Test func imageIsFoundByItsPathOrItsName() {
    #expect(mark("![[plan.png]]") == .image("notes/plan.png"))
    #expect(mark("![[a/../plan.png]]") == .image("notes/plan.png"))
    #expect(mark("![[topics/plan.png]]") == .image("topics/plan.png"))
    #expect(mark("As here: ![[coast.svg|300]], it winds.") == .image("maps/coast.svg"))
  }

  /// E6
  @Test(arguments: [
    ("⟦[[https://a.example/b#c|site]]⟧", "write '[site](https://a.example/b#c)'"),
    ("⟦[[https://a.example]]⟧", "write '[a.example](https://a.example)'"),
    ("⟦[[mailto:a@b.example]]⟧", "write '[a@b.example](mailto:a@b.example)'"),
    ("⟦[[tel:+1234|call]]⟧", "write '[call](tel:+1234)'"),
    ("⟦[[www.a.example/b]]⟧", "write '[www.a.example](https://www.a.example/b)'"),
    ("⟦[[plan.png]]⟧", "write '[plan](plan.png)'"),
    ("⟦[[coast.svg|it]]⟧", "write '[it](../static/maps/coast.svg)'"),
    ("⟦[[topics]]⟧", "write '[topics](../topics/index.md)'"), ("[[#⟦^b⟧]]", nil),
    ("[[topic:orchard#⟦^b⟧]]", nil),
    ("⟦[[ada-byron^b|her]]⟧", "write '[[ada-byron|her]]'"),
    // E2
    ("[[⟦old-ada⟧]]", "did you mean 'ada-byron'?"),
    ("[[⟦people/old-ada.md⟧]]", "did you mean 'ada-byron'?"),
  ])
  func aFormOfAnotherEditorIsAnsweredWithOurs(body: String, fix: String?) {
    let site = site(
      body, ["people/ada-byron.md": File.person("Ada Byron", "redirect_from: old-ada")])
    let reported = site.diagnostics.filter { $0.id != .ambiguousName }
    #expect(reported.map(\.location) == site.marks)
    #expect(reported.map(\.suggestion?.phrase) == [fix])
  }

  @Test func anEmbedsFragmentIsChecked() {
    let site = site("![[topic:orchard#⟦its-histry⟧]]")
    let reported = site.diagnostics.filter { $0.id != .ambiguousName }
    #expect(reported.map(\.id) == [.unknownFragment])
    #expect(reported.map(\.location) == site.marks)
    #expect(reported.map(\.suggestion?.phrase) == ["did you mean 'its-history'?"])
  }

  @Test func imageThatIsNotThereOrNotOneIsReported() {
    let missing = site("![[⟦coats.svg⟧]]")
    let reported = missing.diagnostics.filter { $0.id == .unknownReference }
    #expect(reported.map(\.location) == missing.marks)
    #expect(reported.map(\.suggestion?.phrase) == ["did you mean 'coast.svg'?"])
    let twice = site("![[⟦a.png⟧]]", ["people/a.png": "", "topics/a.png": ""])
    #expect(
      twice.diagnostics.filter { $0.id == .ambiguousReference }.map(\.location) == twice.marks)
  }
}
