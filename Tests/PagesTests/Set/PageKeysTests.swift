import Content
import Support
import Testing

@testable import Pages

/// A key shows what its page is made from; that equal keys mean equal pages is tested where sites are
/// built again.
struct PageKeysTests {
  private static let site = [
    "people/ada.md": "---\nname: Ada Byron\n---\nAda is Ada.\n",
    "people/bob.md": "---\nname: Bob Stone\n---\nBob.\n",
    "notes/a.md": "---\ntitle: On engines\ndate: 2020\n---\nThen Ada Byron came.\n",
    "notes/b.md": "---\ntitle: On stones\ndate: 2021\n---\nThen Bob Stone came.\n",
    "notes/c.md": "---\ntitle: On the day after\ndate: 2022\n---\nNobody Else came.\n",
  ]

  /// The paths of the pages whose keys differ once a file holds something else.
  private func changed(_ path: String, _ text: String) async -> Set<String> {
    var site = Self.site
    let before = await keys(site)
    site[path] = text
    let after = await keys(site)
    return Set(after.keys.filter { before[$0] != after[$0] && !gathering.contains($0) })
  }

  private func keys(_ site: [String: String]) async -> [String: Digest] {
    let briefing = TestBriefing(site)
    let keys = await briefing.pages.keys(templates: [:]) { $0.map($1) }
    return Dictionary(
      uniqueKeysWithValues: briefing.pages.pages.compactMap { page in
        page.isHTML ? keys[page].map { (page.path, $0) } : nil
      })
  }

  /// Pages that gather from the whole site.
  private let gathering: Set = ["index.html", "sources.html", "search.html"]

  @Test func otherWordsChangeTheirPageAndThoseThatTheySpeakOf() async {
    let changed = await changed(
      "notes/a.md", "---\ntitle: On engines\ndate: 2020\n---\nThen Ada Byron went.\n")
    #expect(changed == ["notes/a.html", "people/ada.html"])
  }

  @Test func anotherTitleChangesWhatShowsIt() async {
    let changed = await changed(
      "notes/a.md", "---\ntitle: On wheels\ndate: 2020\n---\nThen Ada Byron came.\n")
    #expect(
      changed == [
        "notes/a.html", "notes/b.html", "notes/index.html", "people/ada.html", "names.html",
      ])
  }

  @Test func aNameThatIsFoundChangesBothEnds() async {
    let changed = await changed(
      "people/bob.md", "---\nname: Bob Stone\nnames: [Nobody Else]\n---\nBob.\n")
    #expect(changed.isSuperset(of: ["notes/c.html", "people/bob.html", "notes/b.html"]))
    #expect(changed.isDisjoint(with: ["notes/a.html", "people/ada.html"]))
  }

  @Test func noTwoPagesHaveOneKey() async {
    var site = Self.site
    site["people/ada.md"] = "---\nname: Ada Byron\nredirect_from: [byron, countess]\n---\n"
    let keys = await keys(site)
    #expect(keys.keys.contains("people/byron.html"))
    #expect(Set(keys.values.map(\.description)).count == keys.count)
  }

  @Test func nothingElseChangesNoKey() async {
    #expect(await changed("notes/c.md", Self.site["notes/c.md"] ?? "") == [])
  }

  /// The key of the sitemap, where a page holds one document that speaks of an entity.
  private func sitemap(_ words: String) async -> Digest? {
    var site = Self.site
    site["notes/b.md"] = "---\ntitle: On stones\ndate: 2021\n---\n\(words)\n"
    let sizes = PageSizes(related: 1)
    let pages = TestBriefing(site, sizes: sizes).pages
    return await pages.keys(templates: [:]) { $0.map($1) }[Page("sitemap.xml", .sitemap)]
  }

  @Test func wordsThatMakeAFurtherPageChangeTheSitemap() async {
    let one = await sitemap("Then Bob Stone came.")
    #expect(await sitemap("Then Bob Stone went.") == one)
    #expect(await sitemap("Then Bob Stone and Ada Byron came.") != one)
  }
}
