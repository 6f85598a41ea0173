import Content
import Diagnostics
import Support
import TestTexts
import Testing

struct RedirectCheckTests {
  private func note(_ keys: String) -> String { "---\ntitle: A\ndate: 2020\n\(keys)\n---\n" }

  private func diagnostic(_ slug: String, at place: Location, by path: String) -> Diagnostic {
    Diagnostic(
      .duplicateSlug, "the slug '\(slug)' is in use", at: place,
      suggestion: Suggestion("remove it here", replacements: [""]),
      related: [
        .init("this file uses it", at: InputFile(path: "Content/\(path)", bytes: []).wholeLocation)
      ])
  }

  @Test func anEarlierSlugThatAnEntityHasIsInUse() {
    let site = TestSite(["notes/a.md": note("redirect_from: [⟦b⟧]"), "notes/b.md": note("")])
    #expect(site.diagnostics == [diagnostic("b", at: site.marks[0], by: "notes/b.md")])
  }

  @Test func anEarlierSlugThatTwoClaimIsInUse() {
    let site = TestSite([
      "notes/a.md": note("redirect_from: [old]"), "notes/b.md": note("redirect_from: ⟦old⟧"),
    ])
    #expect(site.diagnostics == [diagnostic("old", at: site.marks[0], by: "notes/a.md")])
  }

  @Test func theOwnSlugAndOneNamedTwiceAreInUse() {
    let site = TestSite(["notes/a.md": note("redirect_from: [⟦a⟧, old, ⟦old⟧]")])
    #expect(
      site.diagnostics == [
        diagnostic("a", at: site.marks[0], by: "notes/a.md"),
        diagnostic("old", at: site.marks[1], by: "notes/a.md"),
      ])
  }

  @Test func theSlugOfAnotherKindIsFree() {
    let site = TestSite([
      "notes/a.md": note("redirect_from: [b]"), "people/b.md": "---\nname: B\n---\n",
    ])
    #expect(site.diagnostics == [])
  }
}
