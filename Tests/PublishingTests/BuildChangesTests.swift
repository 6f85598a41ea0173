import Publishing
import Support
import TestSupport
import Testing

/// What readers see differ between two builds of the site `small`.
struct BuildChangesTests {
  private let site: SiteFolder

  init() throws {
    site = try SiteFolder.small()
  }

  private func build() async throws -> Build {
    await Build(sharing: try await Inputs(reading: site.path, from: DiskFileSystem()))
  }

  /// The changes that an edit of the site makes.
  private func changes(by edit: () throws -> Void) async throws -> BuildChanges {
    let before = try await build()
    try edit()
    return try #require(await BuildChanges(from: before, to: try await build()))
  }

  private func replace(_ old: String, with new: String, in file: String) throws {
    let text = try site.read(file)
    #expect(text.contains(old))
    try site.write(text.replacing(old, with: new), to: file)
  }

  @Test func anUnchangedSiteHasNoChanges() async throws {
    let changes = try await changes {}
    #expect(changes.isEmpty)
    #expect(changes.markdown == "Readers see no difference.\n")
  }

  @Test func pagesThatComeGoOrSayMoreAreListedWithTheirWords() async throws {
    let note = "---\ntitle: New *light*\ndate: 2021-07-01\n---\nThree lamps.\n"
    let changes = try await changes {
      try site.write(note, to: "Content/notes/new-light.md")
      try site.append("\nFour more words here.\n", to: "Content/about.md")
    }
    #expect(changes.markdown.contains("- added: New \\*light\\* (`notes/new-light.html`)\n"))
    #expect(changes.markdown.contains("(`about.html`), +4 −0 words\n"))
    #expect(!changes.markdown.contains("### Claims"))
  }

  @Test func markupAloneIsNoChangeForReaders() async throws {
    let changes = try await changes {
      try replace(
        "{% block main %}", with: "{% block main %}<i title=\"a > b\"></i>",
        in: "Templates/article.html")
    }
    #expect(changes.isEmpty)
    #expect(changes.json.text.contains("\"differs_only_in_markup\": "))
    #expect(!changes.json.text.contains("\"differs_only_in_markup\": 0"))
  }

  @Test func aClaimIsTheSameWhoseValueOrDateChanges() async throws {
    let changes = try await changes {
      try replace(
        "    as_of: 2021-05\n    by: {text: a clerk}",
        with: "    as_of: 2021-06\n    by: {text: a clerk}",
        in: "Content/figures/bridge-cost.md")
    }
    #expect(
      changes.markdown.contains(
        "- changed: Cost of the bridge, ‘15,000 crowns’ (courier, para. 1): `as_of` 2021-05 → 2021-06\n"
      ))
    // The two were of one date, and contradicted each other.
    #expect(changes.markdown.contains("contradictory → different date"))
  }

  @Test func claimsThatComeAndGoAreListed() async throws {
    let claim = """
        - says: more than 14,000
          source: courier
          paragraph: 2
          scope: with lamps & paint

      """
    let changes = try await changes {
      try replace(claim, with: "", in: "Content/figures/bridge-cost.md")
    }
    #expect(
      changes.markdown.contains(
        "- removed: Cost of the bridge, ‘more than 14,000’ (courier, para. 2)\n"))
    #expect(changes.json.text.contains("\"says\": \"more than 14,000\""))
  }

  @Test func aRenamedPageHasMoved() async throws {
    let changes = try await changes {
      try site.rename("Content/notes/what-it-cost.md", to: "Content/notes/cost.md")
      try replace("notes/what-it-cost.md", with: "notes/cost.md", in: "Content/about.md")
      try replace("[[what-it-cost|", with: "[[cost|", in: "Content/index.md")
      let text = try site.read("Content/notes/cost.md")
      try site.write(
        "---\nredirect_from: what-it-cost\n" + text.dropFirst("---\n".count),
        to: "Content/notes/cost.md")
    }
    #expect(changes.markdown.contains("(`notes/cost.html`), moved from `notes/what-it-cost.html`"))
    #expect(changes.markdown.contains("Pages: none added, "))
    #expect(changes.markdown.contains("none removed"))
  }

  @Test func namesAreListedByEntity() async throws {
    let changes = try await changes {
      let text = try site.read("Content/topics/arden.md")
      try site.write(
        "---\nnames: [Arden City]\n" + text.dropFirst("---\n".count), to: "Content/topics/arden.md")
    }
    #expect(changes.markdown.contains("(`topic:arden`): + Arden City\n"))
  }

  @Test func aSiteWithErrorsIsNotCompared() async throws {
    let before = try await build()
    try site.append("\n[[nobody at all]]\n", to: "Content/about.md")
    #expect(await BuildChanges(from: before, to: try await build()) == nil)
  }
}
