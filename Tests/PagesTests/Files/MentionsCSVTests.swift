import Content
import Testing

@testable import Pages

struct MentionsCSVTests {
  /// The lines of the table, made of two parts of the documents.
  private func table(_ briefing: Briefing) -> [String] {
    let documents = briefing.site.documents
    let parts = [0..<documents.count / 2, documents.count / 2..<documents.count].map {
      MentionsCSV.rows(of: documents[$0], in: briefing)[...]
    }
    return String(decoding: MentionsCSV.bytes(parts), as: UTF8.self)
      .split(separator: "\r\n").map(String.init)
  }

  // D12, D15
  @Test func everyEdgeIsARowWithItsPlaceInScalarsAndWhatItCites() {
    let briefing = TestBriefing([
      "articles/a.md": "---\ntitle: A\ndate: 2020\n---\nOne.\n\n- 日\n- É: Ada Byron picks.\n",
      "people/ada.md": "---\nname: Ada Byron\nroles: [{role: R, source: a, paragraph: 2}]\n---\n",
      "notes/n.md":
        "---\ntitle: N\ndate: 2020\n---\n# É [[ada|her]]\n\n日 [[ada|her]] [@a, para. 1] [@a, paras. 1–2, 2]\n",
    ])
    #expect(briefing.diagnostics == [])
    #expect(
      table(briefing.briefing) == [
        "entity,document,paragraph,form,start,end,kind,linked,cited_paragraphs,rule",
        "person:ada,article:a,2,Ada Byron,5,14,mention,yes,,full-name",
        "person:ada,note:n,0,her,2,5,reference,yes,,",
        "person:ada,note:n,1,her,2,5,reference,yes,,",
        "article:a,note:n,1,,5,5,reference,yes,1,",
        "article:a,note:n,1,,5,5,reference,yes,1-2 2,",
        "article:a,person:ada,,,,,source,yes,2,",
      ])
  }

  private func rows(_ texts: [String: String]) -> [String] {
    let topics = ["topics/dorn.md": "---\nname: Dorn\ntype: place\n---\n"]
    let briefing = TestBriefing(topics.merging(texts) { _, own in own }).briefing
    return Array(table(briefing).dropFirst())
  }

  @Test func namesThatAreNotLinkedAreRowsToo() {
    #expect(
      rows(["articles/a.md": "---\ntitle: T\ndate: 2020\n---\n# On Dorn\n\nÉtés: Dorn, Dorn."])
        == [
          "topic:dorn,article:a,0,Dorn,3,7,mention,no,,declared",
          "topic:dorn,article:a,1,Dorn,6,10,mention,yes,,declared",
          "topic:dorn,article:a,1,Dorn,12,16,mention,no,,declared",
        ])
  }

  @Test func textsOfFrontMatterHaveParagraphNought() {
    let note = "---\ntitle: T\ndate: 2020\noutside: In Dorn.\n---\nOne.\n\nTo [[dorn]]."
    #expect(
      rows(["notes/a.md": note]) == [
        "topic:dorn,note:a,2,dorn,3,7,reference,yes,,",
        "topic:dorn,note:a,0,Dorn,3,7,mention,yes,,declared",
      ])
  }

  @Test func ruleSaysWhyAMentionCounts() {
    let rows = rows([
      "people/ada.md": "---\nname: Zoë Kestrin\nnames: [Kestrin]\n---\n",
      "articles/a.md":
        "---\ntitle: T\ndate: 2020\n---\nKestrin, Zoë Kestrin, Kestrin and Zoe Kestrin are in Dorn.",
    ])
    let rules = rows.map { $0.split(separator: ",").last.map(String.init) }
    #expect(
      rules == ["no-namesake", "full-name", "after-full-name", "other-spelling", "declared"])
  }
}
