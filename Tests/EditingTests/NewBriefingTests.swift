import Editing
import Testing

struct NewBriefingTests {
  private func site(_ text: String, title: String?, url: String = "https://a.example/b/") -> String
  {
    let briefing = NewBriefing(
      from: ["Content/site.yml": Array(text.utf8)], title: title, url: url, year: 2031)
    return String(decoding: briefing.files["Content/site.yml"] ?? [], as: UTF8.self)
  }

  private static let settings = """
    # title: is the name
    title: Old
    url: https://old.example/
    feed:
      authority: old.example
      since: 2020
      entries: 20
    """

  @Test func givenValuesTakeTheirPlaces() {
    #expect(
      site(Self.settings, title: "A \"new\" one") == """
        # title: is the name
        title: "A \\"new\\" one"
        url: "https://a.example/b/"
        feed:
          authority: a.example
          since: 2031
          entries: 20
        """)
  }

  @Test func withoutATitleTheStartersStays() {
    #expect(site(Self.settings, title: nil).contains("\ntitle: Old\n"))
  }

  @Test func ignoreFileIsHiddenOnlyInTheBriefing() {
    let briefing = NewBriefing(
      from: ["gitignore": [1]], title: nil, url: "https://a.example/", year: 2031)
    #expect(briefing.files == [".gitignore": [1]])
  }
}
