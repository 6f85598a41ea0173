import Content
import Linking
import Testing

struct LinkGraphTests {
  private static let site = LinkedSite([
    "people/ada.md": File.person(
      "Ada Byron", "affiliation: [orchard]\nroles: [{role: grower, source: pears, paragraph: 2}]",
      "See [[ada]].\n"),
    "topics/orchard.md": File.topic("The Orchard", "", "Ada Byron founded it [@pears].\n"),
    "articles/pears.md": File.article("origin: orchard", "Ada Byron picked 400.\n\nNo more.\n"),
    "events/harvest.md": File.event("Harvest", "people: [ada]\nplace: orchard"),
    "figures/yield.md": File.figure(
      "{says: '400', source: pears, paragraph: 1, by: ada}", "events: [harvest]", "![[harvest]]\n"),
    "notes/n.md": File.note("# [[yield]]\n\nOne.\n\n[[harvest]] and [@pears, paras. 1–2].\n"),
  ])

  @Test func backlinksAreTheLinksReversed() {
    let graph = Self.site.graph
    #expect(Self.site.diagnostics == [])
    let forwards = Self.site.linked.flatMap(\.links).filter { $0.to != $0.from }
    let backwards = Self.site.site.documents.flatMap { graph.backlinks(of: $0.id) }
    #expect(Set(forwards) == Set(backwards) && forwards.count == backwards.count)
    #expect(forwards.count > 15)
    for document in Self.site.site.documents {
      #expect(graph.backlinks(of: document.id).allSatisfy { $0.to == document.id })
      #expect(graph[document.id]?.links.allSatisfy { $0.from == document.id } == true)
    }
  }

  @Test func anEntitysOwnReferencesAreNoBacklinks() {
    let ada = EntityID(.person, "ada")
    #expect(Self.site.graph[ada]?.links.contains { $0.to == ada } == true)
    #expect(!Self.site.graph.backlinks(of: ada).contains { $0.from == ada })
  }

  @Test func backlinksComeByDocumentAndThenByPlace() {
    let pears = Self.site.graph.backlinks(of: EntityID(.article, "pears"))
    #expect(
      pears.map { "\($0.from) \($0.kind) \($0.paragraph)" } == [
        "figure:yield claim 1", "note:n reference 1", "note:n reference 2", "person:ada source 2",
        "topic:orchard reference 0",
      ])
  }

  @Test func nothingPointsAtWhatIsNotThere() {
    #expect(Self.site.graph.backlinks(of: EntityID(.person, "nobody")).isEmpty)
    #expect(Self.site.graph[EntityID(.person, "nobody")] == nil)
  }
}
