import Content
import TestTexts
import Testing

@testable import Pages

struct MarkdownDestinationTests {
  private static let briefing = TestBriefing([
    "notes/n.md": "---\ntitle: N\ndate: 2020\n---\n", "about.md": "---\ntitle: A\n---\n",
    "people/index.md": "---\ntitle: P\n---\n", "people/ada.md": "---\nname: Ada\n---\n",
    "people/draft.md": "---\nname: D\ndraft: true\n---\n", "static/a.pdf": "x", "notes/b.png": "y",
  ])
  private static let note = briefing.content[.note, "n"]

  private func target(_ destination: String, in document: Document = note) -> MarkdownDestination {
    MarkdownDestination(destination, in: document)
  }

  @Test(arguments: [
    "https://a.example/b", "HTTP://a.example", "mailto:a@b.example", "tel:+1", "https://[::1]:80/x",
  ])
  func whatHasASchemeOrAHostIsExternal(destination: String) {
    #expect(target(destination) == .external)
  }

  /// F5
  @Test(arguments: [
    ("//a.example/x", "https://a.example/x"), ("https:a.example", "https://a.example"),
    ("http:\\\\a\\b", "http://a/b"), ("https:/a.example?q#f", "https://a.example?q#f"),
    ("HTTP:a.example", "http://a.example"), ("https:///a.example", "https://a.example"),
    ("https://", nil), ("http:", nil), ("//", nil), ("https://:80/", nil),
    ("https://?q", nil), ("https://a b/", nil),
  ])
  func anAddressWithoutItsHostIsMalformed(destination: String, meant: String?) {
    #expect(
      target(destination)
        == .malformed("it must start with a scheme, '://' and a host", meant: meant))
  }

  @Test(arguments: ["mailto:", "tel:"])
  func anAddressWithoutItsPersonIsMalformed(destination: String) {
    #expect(
      target(destination)
        == .malformed("a number or email address must follow the colon", meant: nil))
  }

  @Test(arguments: ["data:x", "javascript:x", "x:y#z"])
  func otherSchemesAreUnsafe(destination: String) {
    #expect(target(destination) == .unsafe)
  }

  @Test(arguments: ["", "#", "#a", "?q", "?q#a"])
  func whatHasNoPathIsOfTheSamePage(destination: String) {
    #expect(target(destination) == .fragment)
  }

  @Test(arguments: [
    ("b.md", "notes/b.md"), ("./b.md#c", "notes/b.md"), ("../people/ada.md?q#r", "people/ada.md"),
    ("/people/ada.md", "people/ada.md"), ("../about.md", "about.md"), ("a//b/./c", "notes/a/b/c"),
    ("b%20c.png", "notes/b c.png"), ("%2E%2E/about.md", "about.md"),
    ("../x/../about.md", "about.md"),
    ("a/b:c", "notes/a/b:c"), ("100%.md", "notes/100%.md"),
  ])
  func aPathIsTakenFromTheFilesFolder(destination: String, path: String) {
    #expect(target(destination) == .path(path))
  }

  @Test(arguments: ["../../x.md", "../..", "/../x.md", "a/../../../x"])
  func aPathAboveTheSiteIsOutside(destination: String) {
    #expect(target(destination) == .outside)
  }

  @Test(arguments: [
    ("people/ada.md", "people/ada.html"), ("about.md", "about.html"),
    ("people/index.md", "people/index.html"), ("static/a.pdf", "a.pdf"),
    ("notes/b.png", "notes/b.png"), ("people/ada.html", "people/ada.html"),
    ("people/draft.md", "people/draft.md"), ("README.md", "README.md"),
  ])
  func aContentFileIsWhatItHasBecome(path: String, output: String) {
    #expect(Self.briefing.site.output(ofContent: path) == output)
  }

  @Test(arguments: [
    ("../people/ada.md#é", "../people/ada.html#%C3%A9"),
    ("../people/ada.md#%C3%A9", "../people/ada.html#%C3%A9"), ("n.md#a", "#a"), ("n.md", "n.html"),
    ("/static/a.pdf", "../a.pdf"), ("b.png", "b.png"),
    // F1
    ("../search.html?q=a%20b&c#d", "../search.html?q=a%20b&c#d"), ("n.md?x", "n.html?x"),
    ("../about.md?é \"", "../about.html?%C3%A9%20%22"),
    ("../people/index.md", "../people/index.html"),
  ])
  func aLinkIsSpelledFromThePage(destination: String, url: String) {
    let addressing = Addressing.relative(from: "notes/n.html")
    #expect(addressing.url(ofLink: destination, in: Self.note, of: Self.briefing.briefing) == url)
  }

  @Test func linksThatLeadElsewhereStay() {
    let addressing = Addressing.relative(from: "notes/n.html")
    for destination in ["https://a.example", "#a", "../../x"] {
      #expect(addressing.url(ofLink: destination, in: Self.note, of: Self.briefing.briefing) == nil)
    }
  }
}
