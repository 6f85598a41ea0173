import Content
import TestTexts
import Testing

@testable import Linking

struct MentionsTests {
  @Test func dependOnTheDocumentTheNamesAndTheSettingAlone() throws {
    let texts = [
      "topics/dorn.md": File.topic("Dorn"), "people/a.md": File.person("Anna Berg", "names: Berg"),
      "notes/a.md": File.note("Dorn and Anna Berg.\n\nBerg."),
    ]
    let one = LinkedSite(texts)
    let other = LinkedSite(texts.merging(["notes/b.md": File.note("Dorn.")]) { own, _ in own })
    #expect(one.names.automaton == other.names.automaton)
    let id = EntityID(.note, "a")
    let document = try #require(one.site[id])
    let own = Mentions(in: document, one.names.automaton, references: [], one.content.site.settings)
    let again = Mentions(
      in: document, other.names.automaton, references: [], one.content.site.settings)
    #expect(own.links == again.links)
    #expect(own.links.map(\.isLinked) == [true, true, false])
    #expect(own.links == one.mentions(in: id))
  }

  @Test func automatonFollowsTheDeclaredNames() {
    let automaton = { (names: String) in
      LinkedSite(["people/a.md": File.person("Anna Berg", "names: [\(names)]")]).names.automaton
    }
    #expect(automaton("Berg, B.") == automaton("B., Berg"))
    #expect(automaton("Berg") != automaton("Bergs"))
  }
}
