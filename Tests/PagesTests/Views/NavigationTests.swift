import Content
import Diagnostics
import Support
import Testing

@testable import Pages

struct NavigationTests {
  private func briefing(_ navigation: String) -> TestBriefing {
    TestBriefing([
      "site.yml": "title: A\nurl: https://a.example\n\(navigation)\n",
      "about.md": "---\ntitle: About us\n---\n", "people/ada.md": "---\nname: Ada\n---\n",
      "topics/ada.md": "---\nname: Ada\ntype: term\n---\n",
      "people/secret.md": "---\nname: Secret\ndraft: true\n---\n",
      "people/index.md": "---\ntitle: Who is who\n---\n",
    ])
  }

  private func entries(_ briefing: TestBriefing) -> [Navigation.Entry] {
    var diagnostics: [Diagnostic] = []
    return Navigation(briefing.briefing, briefing.names, into: &diagnostics).entries
  }

  @Test func withoutAMenuTheIndexesThatThereAreMakeOne() {
    #expect(
      entries(briefing("")) == [
        .init(title: "Who is who", path: "people/index.html"),
        .init(title: "Topics", path: "topics/index.html"),
        .init(title: "Timeline", path: "timeline.html"),
        .init(title: "Sources", path: "sources.html"),
      ])
  }

  @Test func aMenuNamesIndexesAndPagesInItsOrder() {
    let briefing = briefing(
      "navigation: [names, {to: about, title: Us}, About us, people, 'person:ada']")
    #expect(briefing.diagnostics == [])
    #expect(
      entries(briefing) == [
        .init(title: "A–Z", path: "names.html"), .init(title: "Us", path: "about.html"),
        .init(title: "About us", path: "about.html"),
        .init(title: "Who is who", path: "people/index.html"),
        .init(title: "Ada", path: "people/ada.html"),
      ])
  }

  // E11
  @Test func anIndexWithoutEntriesIsLeftOutAndATask() {
    let briefing = briefing("navigation: [⟦events⟧, people, topics]")
    #expect(briefing.diagnostics == [])
    #expect(
      entries(briefing).map(\.path) == ["people/index.html", "topics/index.html"])
    #expect(briefing.briefing.tasks.map(\.id) == [.emptyIndex])
    #expect(briefing.briefing.tasks.map(\.location) == briefing.marks)
  }

  @Test func anEntryThatLeadsNowhereIsReported() {
    let briefing = briefing(
      "navigation: [⟦peple⟧, ⟦eventful⟧, {to: ⟦Ada⟧}, ⟦'Secret'⟧, about]")
    #expect(
      briefing.diagnostics == [
        Diagnostic(
          .unknownReference, "the menu leads to 'peple', which is neither an index nor a page",
          at: briefing.marks[0], suggestion: "did you mean \(writing: "people")?"),
        Diagnostic(
          .unknownReference, "the menu leads to 'eventful', which is neither an index nor a page",
          at: briefing.marks[1]),
        Diagnostic(
          .ambiguousReference, "'Ada' may mean 'person:ada' or 'topic:ada'", at: briefing.marks[2],
          suggestion: Suggestion("write one of them", replacements: ["person:ada", "topic:ada"])),
        Diagnostic(
          .draftReference, "the menu leads to 'Secret', which is a draft", at: briefing.marks[3],
          suggestion: "publish 'person:secret', or remove the entry"),
      ])
    #expect(entries(briefing).map(\.path) == ["about.html"])
  }
}
