import Content
import Diagnostics
import Linking
import Testing

struct ClaimCheckTests {
  private static let article = File.article(
    "", "The crew picked about 400 pears.\n\nThey ate 5 pears, then 5 pears more, tens of them.\n")

  private func check(_ claim: String) -> LinkedSite {
    LinkedSite(["articles/pears.md": Self.article, "figures/f.md": File.figure("{\(claim)}")])
  }

  @Test(arguments: [
    "says: about 400, source: pears, paragraph: 1",
    "says: '400  pears', source: pears, paragraph: 1",
    "says: 5 pears, source: pears, paragraph: 2, occurrence: 2",
    "says: about 400, source: pears, paragraph: 1, value: about 400",
    "says: tens of them, source: pears, paragraph: 2",
    "says: tens of them, source: pears, paragraph: 2, value: \">10\"",
  ])
  func aSoundClaimIsNotTold(claim: String) {
    #expect(check(claim).diagnostics == [])
  }

  @Test func wordsThatDoNotStandInTheParagraphAreToldWithWhereTheyStand() {
    let site = check("says: ⟦about 400⟧, source: pears, paragraph: 2")
    #expect(site.diagnostics.map(\.id) == [.claimWordsNotFound])
    #expect(site.diagnostics.map(\.location) == site.marks)
    #expect(
      site.diagnostics.map(\.message)
        == ["'about 400' does not stand in paragraph 2 of 'pears'"])
    #expect(site.diagnostics.first?.suggestion?.contains("paragraph 1") == true)
  }

  @Test func wordsThatStandTwiceNeedAnOccurrence() {
    let site = check("says: ⟦5 pears⟧, source: pears, paragraph: 2")
    #expect(
      site.diagnostics == [
        Diagnostic(
          .claimWordsAmbiguous, "'5 pears' stands 2 times in the paragraph", at: site.marks[0],
          suggestion: "say which with 'occurrence', or quote more of it")
      ])
  }

  @Test(arguments: [
    (
      "says: 5 pears, source: pears, paragraph: 2, occurrence: ⟦3⟧",
      "'5 pears' stands 2 times in the paragraph, not 3 times"
    ),
    (
      "says: 5 pears, source: pears, paragraph: 2, occurrence: ⟦0⟧",
      "'5 pears' stands 2 times in the paragraph, not 0 times"
    ),
    (
      "says: about 400, source: pears, paragraph: 1, occurrence: ⟦2⟧",
      "'about 400' stands once in the paragraph, not 2 times"
    ),
  ])
  func anOccurrenceThatIsNotThereIsTold(claim: String, message: String) {
    let site = check(claim)
    #expect(site.diagnostics == [Diagnostic(.claimWordsNotFound, message, at: site.marks[0])])
  }

  @Test func claimsOfOneWordingAllFailWhereOneOccurrenceIsGone() {
    let site = check(
      "says: 5 pears, source: pears, paragraph: 2, occurrence: ⟦1⟧}, "
        + "{says: 5 pears, source: pears, paragraph: 2, occurrence: ⟦3⟧")
    #expect(site.diagnostics.map(\.location) == site.marks)
  }

  @Test func aValueThatIsNoNumberIsTold() {
    let site = check("says: about 400, source: pears, paragraph: 1, value: ⟦many⟧")
    #expect(site.diagnostics.map(\.id) == [.unreadableNumber])
    #expect(site.diagnostics.map(\.location) == site.marks)
  }

  @Test func wordsOfTwoNumbersAreTold() {
    let site = check("says: '⟦⟧5 pears, then 5 pears', source: pears, paragraph: 2")
    #expect(site.diagnostics.map(\.id) == [.unreadableNumber])
    #expect(
      site.diagnostics.map(\.suggestion) == ["quote less, or state the number as 'value'"])
  }

  @Test func whatIsWrongWithTheSourceIsNotToldHere() {
    #expect(check("says: x, source: plums, paragraph: 1").diagnostics == [])
    #expect(check("says: x, source: pears, paragraph: 7").diagnostics == [])
    #expect(check("says: x, source: pears, paragraph: 0").diagnostics == [])
  }
}
