import Content
import TestTexts
import Testing

@testable import Linking

struct AnchorsTests {
  private static let site = LinkedSite([
    "articles/a.md": File.article("", "# Pears\n\nOne.\n\nTwo.\n"),
    "notes/n.md": File.note("# Pears\n\n# Pears\n\nOne.\n\n## P1\n"),
    "figures/f.md": File.figure(
      "{says: One, source: a, paragraph: 1}, {says: One, source: a, paragraph: 1}", "", "# Claims\n"
    ),
  ])

  @Test func anArticleOffersItsParagraphsAndHeadings() {
    #expect(Self.site.content[.article, "a"].anchors == ["pears", "p1", "p2"])
  }

  @Test func aNoteOffersItsHeadingsAlone() {
    #expect(Self.site.content[.note, "n"].anchors == ["pears", "pears-1", "section-p1"])
  }

  @Test func aFigureOffersItsClaims() {
    #expect(
      Self.site.content[.figure, "f"].anchors
        == ["claims", "claim-a-p1", "claim-a-p1-2", "section-claims"])
  }
}
