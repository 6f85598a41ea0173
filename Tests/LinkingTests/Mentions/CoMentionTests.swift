import Content
import Testing

@testable import Linking

struct CoMentionTests {
  private func site(_ bodies: [String]) -> LinkedSite {
    var files = [
      "people/anna-berg.md": "---\nname: Anna Berg\n---\nShe is from Dorn.",
      "people/karl-lind.md": "---\nname: Karl Lind\n---\n",
    ]
    for name in ["Alma", "Bern", "Dorn"] {
      files["topics/\(name.lowercased()).md"] = "---\nname: \(name)\ntype: place\n---\n"
    }
    for (index, body) in bodies.enumerated() {
      files["notes/n\(index).md"] = "---\ntitle: T\ndate: 2020\n---\n\(body)"
    }
    return LinkedSite(files)
  }

  private func company(of slug: String, _ bodies: String..., atMost limit: Int = 8) -> [String] {
    site(bodies).graph.coMentions(of: EntityID(.topic, slug), atMost: limit)
      .map { "\($0.id.slug) \($0.paragraphs)" }
  }

  @Test func paragraphsThatNameBothAreCounted() {
    #expect(
      company(of: "dorn", "Dorn, Bern, Bern.\n\nBern.\n\nAnna Berg and Dorn.", "Dorn and [[bern]].")
        == ["bern 2", "anna-berg 1"])
  }

  /// C4: in a long list of names, a few are looked at for each of them.
  @Test func ofAParagraphThatNamesVeryManyTheNearestCount() {
    let many = String(repeating: "Bern, ", count: 150)
    #expect(company(of: "dorn", "Dorn, Alma, \(many) Karl Lind.") == ["alma 1", "bern 1"])
    #expect(company(of: "dorn", "Alma, \(many) Dorn, Karl Lind.") == ["karl-lind 1", "bern 1"])
  }

  @Test func itemsOfAListAreOneParagraphAndHeadingsNone() {
    #expect(company(of: "dorn", "- Dorn\n- Bern") == ["bern 1"])
    #expect(company(of: "dorn", "# Dorn\n\nBern") == [])
    #expect(company(of: "dorn", "# Dorn and Bern") == ["bern 1"])
  }

  @Test func tiesAreInTheOrderOfIdsAndTheListIsCut() {
    #expect(
      company(of: "dorn", "Dorn, Bern, Alma, Karl Lind.") == ["karl-lind 1", "alma 1", "bern 1"])
    #expect(company(of: "dorn", "Dorn, Bern, Alma.", atMost: 1) == ["alma 1"])
  }
}
