import Testing

@testable import Pages

struct FollowTheMoneyTests {
  private let model = FollowTheMoney(
    TestBriefing([
      "site.yml": "title: S\nurl: https://a.example/x\nfeed: {authority: news.a-b.example}\n",
      "articles/a.md": "---\ntitle: T\ndate: 2020\n---\nAda Byron of the Society.\n",
      "people/ada.md": """
      ---
      name: Ada Byron
      names: [Ada]
      summary: She.
      roles: [{role: Countess, source: a, paragraph: 1}, {role: Reader}]
      affiliation: [society, {text: a club}, town]
      ---
      """,
      "topics/society.md": "---\nname: Society\ntype: organisation\n---\n",
      "topics/town.md": "---\nname: Town\ntype: place\n---\n",
      "topics/word.md": "---\nname: Word\ntype: term\n---\n",
      "events/e.md": """
      ---
      title: Ball
      date: 2020-05
      status: happened
      place: town
      people: [ada]
      topics: [society, word]
      sources: []
      ---
      """,
      "events/f.md":
        "---\ntitle: Fall\ndate: 2020-05~\nstatus: happened\nplace: {text: here}\nsources: []\n---\n",
    ]).briefing)

  private func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
  }

  @Test func entitiesAreLinesOfJSONAndTermsAreNone() {
    let rest = #","datasets":["news_a_b_example"],"referents":[]}"#
    let event =
      #"{"id":"event-e","caption":"Ball","schema":"Event","properties":{"name":["Ball"],"#
      + #""sourceUrl":["https://a.example/x/events/e.html"],"date":["2020-05"],"#
      + #""involved":["person-ada","topic-society"],"location":["Town"],"#
      + #""addressEntity":["topic-town"]}"#
    let person =
      #"{"id":"person-ada","caption":"Ada Byron","schema":"Person","properties":{"#
      + #""name":["Ada Byron"],"alias":["Ada"],"summary":["She."],"#
      + #""sourceUrl":["https://a.example/x/people/ada.html"],"position":["Countess","Reader"]}"#
    let membership =
      #"{"id":"person-ada-topic-society","caption":"Society","schema":"Membership","#
      + #""properties":{"member":["person-ada"],"organization":["topic-society"]}"#
    let written = lines(model.entityLines)
    #expect(written.contains(event + rest))
    #expect(written.contains(person + rest))
    #expect(written.contains(membership + rest))
    #expect(written.count == 6)
    #expect(written.contains { $0.contains(#""full":["Town"]"#) })
  }

  @Test func aHedgedDateIsLeftOut() {
    let fall = lines(model.entityLines).first { $0.contains("Fall") }
    #expect(fall?.contains(#""date""#) == false)
    #expect(fall?.contains(#""location":["here"]"#) == true)
  }

  @Test func eachValueIsAStatementWithItsOrigin() {
    let rows = lines(model.statementCSV)
    #expect(rows[0].hasPrefix("canonical_id,entity_id,prop,prop_type,schema,value,dataset,origin"))
    let role = "person-ada,person-ada,position,string,Person,Countess,news_a_b_example,a,,,f,,,"
    #expect(rows.contains { $0.hasPrefix(role) })
    #expect(
      rows.contains {
        $0.hasPrefix("person-ada,person-ada,id,id,Person,person-ada,news_a_b_example")
      }
    )
    #expect(Set(rows).count == rows.count)
  }
}
