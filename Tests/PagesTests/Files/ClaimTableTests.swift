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
        "---\ntitle: A\ndate: 2020\n---\nAbout 1,500 came. 3 to 4 left. It cost more than $1 trillion, said many. 2 km.\n",
      "people/ada.md": "---\nname: Ada\n---\n",
      "figures/f.md": """
      ---
      title: F
      unit: pears
      claims:
        - {says: "About 1,500", source: a, paragraph: 1, by: Ada, as_of: 2020-08, kind: estimate}
        - {says: 3 to 4, source: a, paragraph: 1, by: {text: "one, two"}, scope: ripe}
        - {says: more than $1 trillion, source: a, paragraph: 1, unit: US dollars}
        - {says: many, source: a, paragraph: 1, withdrawn: {by: Ada, date: 2020-09}}
      ---
      """,
    ])
    #expect(briefing.diagnostics == [])
    #expect(
      rows(ClaimTable(briefing.briefing).csv) == [
        "figure,claim,says,operator,value,value_max,unit,source,paragraph,as_of,by,kind,scope,"
          + "withdrawn,denied,figure_value,figure_value_max,figure_unit,superseded_by",
        "figure:f,claim-a-p1,\"About 1,500\",~,1500,,pears,a,1,2020-08,person:ada,estimate,,,,1500,,"
          + "pears,",
        "figure:f,claim-a-p1-2,3 to 4,range,3,4,pears,a,1,,\"one, two\",count,ripe,,,3,4,pears,",
        "figure:f,claim-a-p1-3,more than $1 trillion,>,1000000000000,,US dollars,a,1,,,count,,,,,,,",
        "figure:f,claim-a-p1-4,many,none,,,pears,a,1,,,count,,\"person:ada, 2020-09\",,,,,",
      ])
  }

  @Test func replacedClaimNamesWhatReplacedIt() {
    let briefing = TestBriefing([
      "articles/a.md": "---\ntitle: A\ndate: 2020\n---\nThere were 6 pears. Later 7 pears.\n",
      "figures/f.md": """
      ---
      title: F
      unit: pears
      claims:
        - {says: 6 pears, source: a, paragraph: 1}
        - {says: 7 pears, source: a, paragraph: 1, supersedes: {claim: claim-a-p1}}
      ---
      """,
    ])
    #expect(briefing.diagnostics == [])
    let table = rows(ClaimTable(briefing.briefing).csv)
    #expect(
      table.map { $0.split(separator: ",").last } == ["superseded_by", "claim-a-p1-2", "pears"])
  }

  @Test func valuesAreTheClaimsOwnAndConvertedOnesAreApart() {
    let briefing = TestBriefing([
      "articles/a.md":
        "---\ntitle: A\ndate: 2020\n---\nIt covers 6 km² at noon. By night it was 650 hectares. Two thirds burnt.\n",
      "figures/f.md": """
      ---
      title: F
      unit: ha
      claims:
        - {says: 6 km², source: a, paragraph: 1}
        - {says: 650 hectares, source: a, paragraph: 1}
        - {says: Two thirds, source: a, paragraph: 1, unit: "%"}
      ---
      """,
    ])
    #expect(briefing.diagnostics == [])
    let json = String(decoding: ClaimTable(briefing.briefing).json, as: UTF8.self)
    #expect(json.contains(#""value":6,"unit":"km²""#))
    #expect(json.contains(#""figure_value":600,"figure_unit":"ha""#))
    #expect(json.contains(#""value":"2/3","unit":"share""#))
    #expect(
      json.contains(
        #""relations":[{"claim":"claim-a-p1-2","relation":"compatible","#
          + #""reason":"6 km² and 650 ha are the same, rounded"}"#))
  }
}
