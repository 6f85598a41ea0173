import Content
import TestTexts
import Testing

@testable import Pages

/// What an editor wrote is on the page.
struct ShownTextTests {
  private func note(_ text: String) -> String {
    let briefing = TestBriefing([
      "notes/n.md": "---\ntitle: N\ndate: 2020\n---\n\(text)\n",
      "people/mara.md": "---\nname: Mara Olsen\n---\n",
      "articles/a.txt": "---\ntitle: A\ndate: 2020\n---\nOne.\nTwo.\nThree.\n",
    ])
    return briefing.words(of: Page("notes/n.html", .entity(EntityID(.note, "n"))))
  }

  /// D1
  @Test(arguments: [
    ("~~~\nls -l\n~~~", "<pre><code>ls -l\n</code></pre>"), ("***", "<hr />"),
    (">", "<blockquote>\n</blockquote>"),
  ])
  func aTextWithoutARunIsShown(text: String, html: String) {
    #expect(note(text).contains(html))
  }

  /// D10
  @Test(arguments: [
    "[[mara]]", "[[person:mara]]", "[[people/mara]]", "[[mara.md]]", "[[../people/mara.md]]",
    "[[person: Mara Olsen]]",
  ])
  func aReferenceThatIsAnAddressShowsTheTitle(text: String) {
    #expect(note(text).contains(">Mara Olsen</a>"))
  }

  /// E3, E15
  @Test func eachStretchOfACitationHasItsNumber() {
    let page = note("x[see @a, paras. 1, 3].")
    #expect(page.contains("<sup class=\"citation\">see <a href=\"../articles/a.html#p1\""))
    #expect(page.contains("href=\"../articles/a.html#p3\" title=\"A, para. 3\">[2]</a></sup>"))
  }
}
