import Content
import Linking
import TestTexts
import Testing

struct NamesTests {
  private static let site = LinkedSite([
    "people/ada-byron.md": File.person("Ada Byron", "names: [Countess Ada, O’Neill's ward]"),
    "people/old-ada.md": File.person("Old Ada", "names: [The Elder]"),
    "topics/orchard.md": File.topic("The Orchard", "names: [The Elder]"),
    "events/harvest.md": File.event("Harvest"),
    "topics/harvest.md": File.topic("The Harvest Board"),
    "topics/note.md": File.topic("'note: a term'"),
    "notes/draft.md": File.note("", "draft: true"),
    "topics/secret.md": File.topic("Secret Garden", "draft: true"),
  ])

  private func resolve(_ written: String, _ kinds: [Kind] = Kind.allCases) -> Names.Resolution {
    Self.site.names.resolve(written, among: kinds)
  }

  private static let ada = EntityID(.person, "ada-byron")

  @Test(arguments: [
    "ada-byron", "person:ada-byron", "Ada Byron", "Countess Ada", "person:Ada Byron",
    "person: Countess Ada", "ada byron", "COUNTESS ADA", " Ada\u{A0} Byron\n", "O'Neill’s ward",
    "Ada\u{2009}Byron",
  ])
  func everyFormLeadsToItsEntity(written: String) {
    #expect(resolve(written) == .found(Self.ada))
  }

  @Test func aFormOfTwoEntitiesIsAmbiguous() {
    #expect(
      resolve("The Elder")
        == .ambiguous([EntityID(.person, "old-ada"), EntityID(.topic, "orchard")]))
    #expect(
      resolve("harvest")
        == .ambiguous([EntityID(.event, "harvest"), EntityID(.topic, "harvest")]))
  }

  @Test func aKindDecidesBetweenTwo() {
    #expect(resolve("The Elder", [.person]) == .found(EntityID(.person, "old-ada")))
    #expect(resolve("topic:The Elder") == .found(EntityID(.topic, "orchard")))
    #expect(resolve("event:harvest") == .found(EntityID(.event, "harvest")))
  }

  @Test func whatIsWrittenExactlyWinsOverOtherCase() {
    #expect(resolve("Harvest") == .found(EntityID(.event, "harvest")))
  }

  @Test func aTitleMayHoldAColon() {
    #expect(resolve("note: a term") == .found(EntityID(.topic, "note")))
    #expect(resolve("topic:note: a term") == .found(EntityID(.topic, "note")))
  }

  @Test func anEntityOfAnotherKindIsOfTheWrongKind() {
    #expect(resolve("Ada Byron", [.topic, .event]) == .wrongKind(Self.ada))
  }

  @Test(arguments: ["secret", "topic:secret", "Secret Garden", "secret garden", "SECRET GARDEN"])
  func aDraftIsNamedAsOne(written: String) {
    #expect(resolve(written) == .draft(EntityID(.topic, "secret")))
  }

  @Test(arguments: [
    ("Ada Byrn", "Ada Byron"), ("ada-byran", "ada-byron"), ("Countes Ada", "Countess Ada"),
    ("person:ada-byran", "ada-byron"), ("topic:Ada Byrn", "Ada Byron"),
    ("topic:The Orchad", "The Orchard"),
  ])
  func anUnknownFormSuggestsTheNearest(written: String, nearest: String) {
    #expect(resolve(written) == .unknown)
    #expect(Self.site.names.meant(by: written) == nearest)
  }

  @Test(arguments: ["Zebedee Quill", "", ":", "person:", "nobody:ada-byron-x"])
  func aFormNearToNoneSuggestsNothing(written: String) {
    #expect(resolve(written) == .unknown)
    #expect(Self.site.names.meant(by: written) == nil)
  }

  @Test func onlyFormsOfAMeantKindAreSuggested() {
    #expect(resolve("Ada Byrn", [.topic]) == .unknown)
    #expect(Self.site.names.meant(by: "Ada Byrn", among: [.topic]) == nil)
  }
}
