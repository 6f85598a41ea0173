import Content
import Diagnostics
import Linking
import Support
import Testing

struct ClaimCheckTests {
  private static let article = File.article(
    "", "The crew picked about 400 pears.\n\nThey ate 5 pears, then 5 pears more, tens of them.\n")

  private func check(_ claim: String) -> LinkedSite {
    LinkedSite(["articles/pears.md": Self.article, "figures/f.md": File.figure("{\(claim)}")])
  }

  @Test(arguments: [
    "says: about 400, source: pears, paragraph: 1",
    "says: 'about  400 pears', source: pears, paragraph: 1",
    "says: 5 pears, source: pears, paragraph: 2, occurrence: 2",
    "says: about 400, source: pears, paragraph: 1, value: about 400",
    "says: tens of them, source: pears, paragraph: 2",
    "says: tens of them, source: pears, paragraph: 2, value: \">10\"",
    "says: about 400, source: pears, paragraph: 1, value: 350 to 450",
    "says: about 400, source: pears, paragraph: 1, value: 1200/3",
  ])
  func aSoundClaimIsNotReported(claim: String) {
    #expect(check(claim).diagnostics == [])
  }

  @Test func wordsThatAreNotInTheParagraphAreReportedWithWhereTheyAre() {
    let site = check("says: ⟦about 400⟧, source: pears, paragraph: 2")
    #expect(site.diagnostics.map(\.id) == [.claimWordsNotFound])
    #expect(site.diagnostics.map(\.location) == site.marks)
    #expect(
      site.diagnostics.map(\.message)
        == ["'about 400' is not in paragraph 2 of 'pears'"])
    #expect(site.diagnostics.first?.suggestion?.phrase.contains("paragraph 1") == true)
  }

  @Test func theFirstHundredThatAreMissingAreSoughtElsewhere() {
    let missing = "{says: about 400, source: pears, paragraph: 2}"
    let figure = File.figure(Array(repeating: missing, count: 102).joined(separator: ", "))
    let site = LinkedSite(["articles/pears.md": Self.article, "figures/f.md": figure])
    let found = site.diagnostics.filter { $0.id == .claimWordsNotFound }
    #expect(found.count == 102)
    #expect(found.prefix { $0.suggestion != nil }.count == 100)
  }

  @Test func placeOfTheWordsIsThatOfTheOccurrence() {
    let site = check("says: 5 pears, source: pears, paragraph: 2, occurrence: 2")
    let linked = site.graph[EntityID(.figure, "f")]
    #expect(linked?.readings.map(\.place) == ["They ate 5 pears, then ".count..<30])
  }

  @Test func wordsThatOccurTwiceNeedAnOccurrence() {
    let site = check("says: ⟦5 pears⟧, source: pears, paragraph: 2")
    #expect(
      site.diagnostics == [
        Diagnostic(
          .claimWordsAmbiguous, "'5 pears' occurs 2 times in the paragraph", at: site.marks[0],
          suggestion: "say which one with 'occurrence', or quote more of it")
      ])
  }

  @Test(arguments: [
    (
      "says: 5 pears, source: pears, paragraph: 2, occurrence: ⟦3⟧",
      "'5 pears' occurs 2 times in the paragraph, not 3 times"
    ),
    (
      "says: 5 pears, source: pears, paragraph: 2, occurrence: ⟦0⟧",
      "'5 pears' occurs 2 times in the paragraph, not 0 times"
    ),
    (
      "says: about 400, source: pears, paragraph: 1, occurrence: ⟦2⟧",
      "'about 400' occurs once in the paragraph, not 2 times"
    ),
  ])
  func anOccurrenceThatIsNotThereIsReported(claim: String, message: String) {
    let site = check(claim)
    #expect(site.diagnostics == [Diagnostic(.claimWordsNotFound, message, at: site.marks[0])])
  }

  @Test func claimsOfOneWordingAllFailWhereOneOccurrenceIsGone() {
    let site = check(
      "says: 5 pears, source: pears, paragraph: 2, occurrence: ⟦1⟧}, "
        + "{says: 5 pears, source: pears, paragraph: 2, occurrence: ⟦3⟧")
    #expect(site.diagnostics.map(\.location) == site.marks)
  }

  @Test func aValueThatIsNoNumberIsReported() {
    let site = check("says: about 400, source: pears, paragraph: 1, value: ⟦many⟧")
    #expect(site.diagnostics.map(\.id) == [.unreadableNumber])
    #expect(site.diagnostics.map(\.location) == site.marks)
  }

  @Test func wordsOfTwoNumbersAreReported() {
    let site = check("says: '⟦⟧5 pears, then 5 pears', source: pears, paragraph: 2")
    #expect(site.diagnostics.map(\.id) == [.unreadableNumber])
    #expect(
      site.diagnostics.map(\.suggestion?.phrase) == ["quote less, or state the number as 'value'"])
  }

  @Test func aFixIsOfferedOnlyWhereItWorks() {
    let article = File.article("", "Half of the crew did not pick 400 pears.\n")
    func fixes(_ claim: String) -> [String?] {
      LinkedSite(["articles/pears.md": article, "figures/f.md": File.figure("{\(claim)}")])
        .diagnostics.map(\.suggestion?.phrase)
    }
    #expect(
      fixes("says: 400 pears, source: pears, paragraph: 1") == ["state the number as 'value'"])
    #expect(
      fixes("says: Half of the crew, source: pears, paragraph: 1")
        == ["state the number as 'value', or 'unit: \"%\"' for the share itself"])
    #expect(
      fixes("says: Half of the crew, source: pears, paragraph: 1, unit: \"%\"") == [])
  }

  @Test func whatANumberMayBecomeIsAForecast() {
    let article = File.article("", "The harvest could reach 400 pears.\n")
    func fixes(_ claim: String) -> [String?] {
      LinkedSite(["articles/pears.md": article, "figures/f.md": File.figure("{\(claim)}")])
        .diagnostics.map(\.suggestion?.phrase)
    }
    #expect(
      fixes("says: 400 pears, source: pears, paragraph: 1")
        == ["state 'kind: forecast', or the number as 'value'"])
    #expect(fixes("says: 400 pears, source: pears, paragraph: 1, kind: forecast") == [])
  }

  @Test func wordsCutFromAHedgeAskWithAFixThatWorks() {
    let site = check("says: '⟦⟧400', source: pears, paragraph: 1")
    #expect(site.diagnostics.map(\.id) == [.unreadableNumber])
    #expect(
      site.diagnostics.map(\.message)
        == ["the source has 'about 400', which changes the number"])
    #expect(
      site.diagnostics.map(\.suggestion?.phrase)
        == ["quote 'about 400', or state the number as 'value'"])
    #expect(check("says: '400', source: pears, paragraph: 1, value: 400").diagnostics == [])
  }

  @Test(arguments: [
    ("{claim: claim-pears-p7}", ["no claim of this figure has the id 'claim-pears-p7'"]),
    ("claim-pears-p2", []), ("{source: pears, paragraph: 2}", []),
    ("{source: pears, paragraph: 1}", []),
  ])
  func whatIsSupersededIsAClaimOfTheFigure(supersedes: String, messages: [String]) {
    let site = check(
      "says: about 400, source: pears, paragraph: 1, supersedes: \(supersedes)}, "
        + "{says: tens of them, source: pears, paragraph: 2")
    #expect(site.diagnostics.map(\.message) == messages)
  }

  /// A correction of one number in a paragraph strikes no other that somebody states there.
  @Test func aParagraphWithSeveralClaimsDoesNotSayWhichIsSuperseded() {
    let claims = { (supersedes: String) in
      self.check(
        "says: about 400, source: pears, paragraph: 1}, "
          + "{says: about 400, source: pears, paragraph: 1, by: {text: the mayor}}, "
          + "{says: tens of them, source: pears, paragraph: 2, supersedes: \(supersedes)")
    }
    let asked = claims("{source: pears, paragraph: 1}").diagnostics
    #expect(asked.map(\.message) == ["paragraph 1 of 'pears' has several claims of this figure"])
    #expect(
      asked.map(\.suggestion?.phrase) == [
        "name the one that is meant: '{claim: claim-pears-p1}' or '{claim: claim-pears-p1-2}'"
      ])
    #expect(claims("{claim: claim-pears-p1-2}").diagnostics == [])
  }

  @Test func whatIsWrongWithTheSourceIsNotReportedHere() {
    #expect(check("says: x, source: plums, paragraph: 1").diagnostics == [])
    #expect(check("says: x, source: pears, paragraph: 7").diagnostics == [])
    #expect(check("says: x, source: pears, paragraph: 0").diagnostics == [])
  }
}

/// The numbers that articles ignore are found by the rule of claims.
struct IgnoredNumbersTests {
  private func site(_ text: String, in body: String) -> LinkedSite {
    LinkedSite([
      "articles/a.md": File.article(
        "ignored: [{paragraph: 1, text: ⟦\"\(text)\"⟧, reason: none}]", body)
    ])
  }

  @Test func wordsAreWhole() {  // E22
    let site = site("5,000", in: "It cost 15,000 crowns.\n")
    #expect(site.diagnostics.map(\.id) == [.claimWordsNotFound])
    #expect(site.diagnostics.map(\.location) == site.marks)
    #expect(site.diagnostics.map(\.suggestion?.phrase) == ["did you mean '15,000' (paragraph 1)?"])
  }

  @Test(arguments: [
    ("20 000", "20\u{A0}000"), ("5 caf\u{E9}s", "5 cafe\u{301}s"), ("5 o\u{FB03}ces", "5 offices"),
    ("5-10", "5–10"), ("5 \\\"big\\\"", "5 “big”"),
  ])
  func anotherSpellingIsFound(text: String, body: String) {  // G5, G6
    #expect(site(text, in: "It cost \(body) crowns.\n").diagnostics == [])
    let figure = File.figure("{says: \"\(text)\", source: a, paragraph: 1}")
    let claimed = LinkedSite([
      "articles/a.md": File.article("", "It cost \(body) crowns.\n"), "figures/f.md": figure,
    ])
    #expect(!claimed.diagnostics.contains { $0.id == .claimWordsNotFound })
  }

  @Test func aPartOfALigatureIsNoWord() {  // G3
    #expect(!site("nance", in: "The \u{FB01}nance.\n").diagnostics.isEmpty)
    #expect(!site("o", in: "An o\u{FB03}ce.\n").diagnostics.isEmpty)
    #expect(site("finance", in: "The \u{FB01}nance.\n").diagnostics == [])
  }
}
