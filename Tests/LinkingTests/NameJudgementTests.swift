import Language
import Testing

@testable import Linking

/// The form is marked in the text: `«Berg»`.
struct NameJudgementTests {
  private func doubt(
    _ marked: String, _ rule: NameForm.Rule = [.person, .oneWord], in language: String = "en"
  ) -> NameDoubt? {
    let start = marked.prefix { $0 != "«" }.utf8.count
    let name = marked.drop { $0 != "«" }.dropFirst().prefix { $0 != "»" }
    let range = start..<start + name.utf8.count
    let match = NameAutomaton.Match(
      range: range, formEnd: range.upperBound, form: 0, standsAtSentenceStart: false)
    return NameJudgement(Array(marked.unmarked.utf8), match, rule, .of(language)).doubt
  }

  @Test(arguments: [
    "@«Berg»", "#«Berg»", "«Berg»@example.org", "https://example.org/«Berg»/x",
    "www.«Berg».example", "example.org/people/«Berg»-archive",
    "«Berg».com", "O'«Berg»", "D’«Berg»", "C:\\«Berg»",
  ])
  func addressesAndElidedNamesAreOtherWords(text: String) {
    #expect(doubt(text) == .insideWord)
  }

  @Test(arguments: [
    "«Berg». Then", "left.«Berg» came", "l'«Berg»", "and/«Berg»/or", "«Berg».", "«Berg»'s",
    "'«Berg»'", "–«Berg»–", "«Berg»", "Dorn/«Berg»",
  ])
  func otherMarksPartWords(text: String) {
    #expect(doubt(text) == nil)
  }

  @Test(arguments: [
    ("Clara «Berg»", NameDoubt.givenName), ("J. «Berg»", .givenName), ("J. R. «Berg»", .givenName),
    ("Clara-«Berg»", .longerName), ("«Berg»-Hansen", .longerName), ("«Berg» Hansen", .longerName),
    ("met Clara\u{A0}«Berg»", .givenName), ("al-«Berg»", .particle), ("bin «Berg»", .particle),
    ("van «Berg»", .particle), ("Van der «Berg» is", .particle), ("«Berg» Street is", .thing),
    ("the «Berg» foundation", .thing), ("So Clara «Berg»", .givenName),
    ("the University of «Berg»", .thing), ("Hotel «Berg»", .thing), ("«Berg» & Sons", .longerName),
    ("the «Berg» brothers", .family), ("Mr and Mrs «Berg»", .family),
    ("another «Berg»", .somebodyElse), ("the younger «Berg»", .somebodyElse),
  ])
  func longerNamesAreSomeoneElses(text: String, expected: NameDoubt) {
    #expect(doubt(text) == expected)
  }

  @Test(arguments: [
    "«Berg»", "met «Berg» twice", "President «Berg»", "Gen. «Berg»", "On Monday «Berg»",
    "Then «Berg» left", "left. But «Berg»", "pro-«Berg»", "«Berg»-led", "«Berg» Monday said",
    "Clara, «Berg»", "Clara. «Berg»", "«Berg», Clara", "«Berg» I know", "«Berg»'s Street",
    "“Yet «Berg»", "Norvia's «Berg»", "the «Berg» government", "Vice-President «Berg»",
    "Secretary of State «Berg»", "Minister for Home Affairs «Berg»",
  ])
  func titlesDaysAndOpenersAreNoNames(text: String) {
    #expect(doubt(text) == nil)
  }

  @Test func openersCountAtTheStartOfASentenceAlone() {
    #expect(doubt("they saw Then «Berg»") == .givenName)
  }

  @Test func generationsAreToldApart() {
    #expect(doubt("«Anna Berg» Jr. left", .person) == .generation)
    #expect(doubt("«Anna Berg», Sr., left", .person) == .generation)
    #expect(doubt("«Anna Berg» III", .person) == .generation)
    #expect(doubt("«Anna Berg» the Younger", .person) == .generation)
    #expect(doubt("«Anna Berg» left", .person) == nil)
    #expect(doubt("«Anna Berg», and", .person) == nil)
  }

  @Test func placesHaveNamesakesByCompass() {
    #expect(doubt("in South «Dorn»", [.place, .oneWord]) == .longerName)
    #expect(doubt("New «Dorn» is", [.place, .oneWord]) == .longerName)
    #expect(doubt("the Bank of «Dorn»", [.place, .oneWord]) == .thing)
    #expect(doubt("the city of «Dorn»", [.place, .oneWord]) == nil)
    #expect(doubt("in southern «Dorn»", [.place, .oneWord]) == nil)
    #expect(doubt("«Dorn»-Bissau", [.place, .oneWord]) == .longerName)
  }

  @Test func commonWordsNeedMoreThanACapital() {
    #expect(doubt("«Hope» is not enough") == .commonWord)
    #expect(doubt("said that «Hope» would resign") == nil)
    #expect(doubt("in «May» they") == .commonWord)
    #expect(doubt("Mrs «May» left") == nil)
    #expect(doubt("«May» said so") == nil)
  }

  @Test func linesInCapitalsShowNoNames() {
    #expect(doubt("NO «HOPE» FOR MINERS", []) == nil)
    #expect(doubt("NO «HOPE» FOR MINERS", .oneWord) == .commonWord)
    #expect(doubt("VOTE ON «NATO» TODAY", .oneWord) == nil)
  }

  @Test func titlesContradict() {
    #expect(doubt("Mrs «Berg»", [.person, .oneWord, .man]) == .somebodyElse)
    #expect(doubt("Mr «Berg»", [.person, .oneWord, .man]) == nil)
  }
}
