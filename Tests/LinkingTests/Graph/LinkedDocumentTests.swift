import Content
import Linking
import Testing

struct LinkedDocumentTests {
  @Test func linksAreInTheOrderOfTheText() throws {
    let site = LinkedSite([
      "topics/dorn.md": File.topic("Dorn"), "topics/alma.md": File.topic("Alma"),
      "topics/bern.md": File.topic("Bern"),
      "articles/gazette.md": File.article("relies_on: bern"),
      "notes/a.md": File.note(
        "Dorn, [[bern]], Alma [@gazette].\n\n[[alma]] and Dorn.", "outside: Bern and [[dorn]]"),
    ])
    let note = try #require(site.graph[EntityID(.note, "a")])
    #expect(
      note.links.map { "\($0.to.slug) \($0.kind.rawValue)" } == [
        "dorn mention", "bern reference", "alma mention", "gazette reference",
        "alma reference", "dorn mention", "bern mention", "dorn reference",
      ])
    let article = try #require(site.graph[EntityID(.article, "gazette")])
    #expect(article.links.map(\.place) == [nil])
  }
}
