import TestTexts
import Testing

@testable import Pages

struct ClaimTableTests {
  private func rows(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
  }

  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"it\"", "\"say \"\"it\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("cr\rlf", "\"cr\rlf\""), ("é 日", "é 日"), ("'", "'"),
  ])
  func aFieldIsQuotedWhereItMust(field: String, written: String) {
    var csv = CSV(header: ["a", "b"])
    csv.append([field, "x"])
    #expect(String(decoding: csv.bytes, as: UTF8.self) == "a,b\r\n\(written),x\r\n")
  }

  @Test func everyClaimIsARow() {
    let briefing = TestBriefing([
      "articles/a.md":
        "---\ntitle: A\ndate: 2020\n---\nAbout 1,500 of 3 to 4 or more than $1 trillion, many.\n",
      "people/ada.md": "---\nname: Ada\n---\n",
      "figures/f.md": """
      ---
      title: F
      unit: pears
      claims:
        - {says: "About 1,500", source: a, paragraph: 1, by: Ada, as_of: 2020-08, kind: estimate}
        - {says: 3 to 4, source: a, paragraph: 1, by: {text: "one, two"}, scope: ripe}
        - {says: more than $1 trillion, source: a, paragraph: 1}
        - {says: many, source: a, paragraph: 1}
      ---
      """,
    ])
    #expect(briefing.diagnostics == [])
    #expect(
      rows(ClaimTable(briefing.briefing).csv) == [
        "figure,claim,says,operator,value,value_max,unit,source,paragraph,as_of,by,kind,scope",
        "figure:f,claim-a-p1,\"About 1,500\",~,1500,,pears,a,1,2020-08,person:ada,estimate,",
        "figure:f,claim-a-p1-2,3 to 4,range,3,4,pears,a,1,,\"one, two\",count,ripe",
        "figure:f,claim-a-p1-3,more than $1 trillion,>,1000000000000,,pears,a,1,,,count,",
        "figure:f,claim-a-p1-4,many,none,,,pears,a,1,,,count,",
      ])
  }
}
