import Testing

@testable import Pages

struct MentionsCSVTests {
  @Test func everyEdgeIsARowWithItsPlaceInScalars() {
    let briefing = TestBriefing([
      "articles/a.md": "---\ntitle: A\ndate: 2020\n---\nOne.\n\n- 日\n- É: Ada Byron picks.\n",
      "people/ada.md": "---\nname: Ada Byron\nroles: [{role: R, source: a, paragraph: 2}]\n---\n",
      "notes/n.md":
        "---\ntitle: N\ndate: 2020\n---\n# É [[ada|her]]\n\n日 [[ada|her]] [@a, para. 1]\n",
    ])
    #expect(briefing.diagnostics == [])
    #expect(
      String(decoding: MentionsCSV(briefing.briefing).bytes, as: UTF8.self).split(
        separator: "\r\n"
      ).map(String.init) == [
        "entity,document,paragraph,form,start,end,kind,linked",
        "person:ada,article:a,2,Ada Byron,5,14,mention,yes",
        "person:ada,note:n,0,her,2,5,reference,yes",
        "person:ada,note:n,1,her,2,5,reference,yes",
        "article:a,note:n,1,,5,5,reference,yes",
        "article:a,person:ada,2,,,,source,yes",
      ])
  }
}
