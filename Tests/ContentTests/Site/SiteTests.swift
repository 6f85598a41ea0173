import Content
import Diagnostics
import Support
import TestTexts
import Testing

struct SiteTests {
  private func person(_ name: String, _ keys: String = "") -> String {
    "---\nname: \(name)\n\(keys)\n---\n"
  }

  @Test func documentsAreInTheOrderOfTheirIDsWhateverThatOfTheFiles() {
    let site = TestSite([
      "people/b.md": person("B"), "people/a.md": person("A"), "index.md": "---\ntitle: I\n---\n",
      "topics/c.md": "---\nname: C\ntype: term\n---\n",
    ]).site
    #expect(
      site.documents.map(\.id.description) == ["page:index", "person:a", "person:b", "topic:c"])
    #expect(site.documents(of: .person).map(\.id.slug) == ["a", "b"])
    #expect(site.documents(of: .figure).isEmpty)
    #expect(site[EntityID(.person, "b")]?.title == "B")
    #expect(site[EntityID(.topic, "b")] == nil)
  }

  @Test func anIDThatTwoFilesHaveIsReportedAtTheSecondPath() {
    let text = "---\ntitle: A\ndate: 2020\n---\n"
    let whole = { (name: String) in
      InputFile(path: "Content/articles/\(name)", bytes: []).wholeLocation
    }
    let expected = [
      Diagnostic(
        .duplicateID, "two files describe 'article:a'", at: whole("a.txt"),
        suggestion: "keep one of them, or give it another file name",
        related: [.init("the other file", at: whole("a.md"))])
    ]
    let site = TestSite(["articles/a.md": text, "articles/a.txt": text])
    #expect(site.diagnostics == expected)
    #expect(site.site.documents.map(\.file.path) == ["Content/articles/a.md"])
    let draft = text.replacing("title", with: "draft: true\ntitle")
    #expect(TestSite(["articles/a.md": draft, "articles/a.txt": text]).diagnostics == expected)
    #expect(TestSite(["articles/a.md": text, "articles/a.txt": draft]).diagnostics == expected)
  }

  @Test func draftsAreLeftOutUnlessAskedFor() {
    let texts = ["people/a.md": person("Ada", "draft: true"), "people/b.md": person("B")]
    let built = TestSite(texts).site
    #expect(built.documents.map(\.id.slug) == ["b"])
    #expect(built.leftOut.map(\.title) == ["Ada"])
    let previewed = TestSite(texts, includesDrafts: true).site
    #expect(previewed.documents.map(\.id.slug) == ["a", "b"])
    #expect(previewed.leftOut.isEmpty)
  }

  @Test func aFoldersIndexIntroducesItsKindAlone() {
    let site = TestSite([
      "people/index.md": "---\ntitle: Who\n---\n", "index.md": "---\ntitle: Front\n---\n",
    ]).site
    #expect(site.introduction(of: .person)?.title == "Who")
    #expect(site.introduction(of: .event) == nil)
  }

  @Test func imagesAndStaticFilesKeepTheirPlaces() {
    let site = TestSite(["notes/a.png": "x", "static/b/c.txt": "y"]).site
    #expect(site.copied.map(\.outputPath) == ["notes/a.png", "b/c.txt"])
    #expect(site.copied.map(\.file.path) == ["Content/notes/a.png", "Content/static/b/c.txt"])
  }
}
