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
    "Clara, «Berg»", "Clara. «Berg»", "«Berg», Clara", "«Berg» I know", "«Berg»'s street",
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

  @Test func possessivesOfTermsAndHousesAreThings() {
    #expect(doubt("«Berg»'s disease") == .thing)
    #expect(doubt("at «Berg»'s Bakery") == .longerName)
    #expect(doubt("at «Berg»'s Hotel") == .thing)
    #expect(doubt("«Berg»'s bakery") == nil)
    #expect(doubt("«Dorn»'s Supreme Court", [.place, .oneWord]) == nil)
  }

  @Test func firmsAreNoPeople() {
    #expect(doubt("«Berg» and Sons imported tea") == .longerName)
    #expect(doubt("«Berg» and sons of hers") == nil)
    #expect(doubt("«Berg» et Fils", in: "fr") == .longerName)
    #expect(doubt("«Berg» and Clara") == nil)
  }

  @Test(arguments: [
    "«Berg» police said", "the «Berg» high school", "a «Berg»-based firm", "born in «Berg» in 1950",
    "the town of «Berg»", "«Berg», Texas, has", "from «Berg», a mining town, came",
    "relied on «Berg» v. Dorn", "Dorn v «Berg»",
  ])
  func placesThatShareASurnameAreNoPeople(text: String) {
    #expect(doubt(text) == .thing)
  }

  @Test(arguments: [
    "«Berg» high on the list", "a «Berg»-led firm", "trust in «Berg»", "in «Berg»'s view",
    "the supporters of «Berg»", "in «Berg»-led talks", "«Berg», Clara and Dorn",
    "«Berg», a town councillor, came",
    "a «Berg» aide", "A «Berg» spokesman", "President-elect «Berg»", "«Berg» (left)",
    "«Berg» of Norvia",
  ])
  func peopleAreNoPlaces(text: String) {
    #expect(doubt(text) == nil)
  }

  @Test func placesGoOnAfterAHyphen() {
    #expect(doubt("«Dorn»-on-Sea", [.place, .oneWord]) == .longerName)
    #expect(doubt("the «Dorn»-to-Sea line", [.place, .oneWord]) == nil)
  }

  @Test func qualifiedRepublicsAreOtherPlaces() {
    #expect(doubt("the Democratic Republic of «Dorn»", [.place, .oneWord]) == .longerName)
    #expect(
      doubt("die Demokratische Republik «Dorn»", [.place, .oneWord], in: "de") == .longerName)
    #expect(doubt("the Republic of «Dorn»", [.place, .oneWord]) == nil)
    #expect(doubt("Mary of «Dorn»", [.place, .oneWord]) == .thing)
    #expect(doubt("Farmers of «Dorn»", [.place, .oneWord]) == nil)
  }

  @Test func namesakesAreDistinguishedByAWordBeforeTheFullName() {
    #expect(doubt("another «Anna Berg»", .person) == .somebodyElse)
    #expect(doubt("a different «Anna Berg»", .person) == .somebodyElse)
    #expect(doubt("that «Anna Berg»", .person) == nil)
    #expect(doubt("Clara Dorn, née «Berg»") == .somebodyElse)
    #expect(doubt("A «Berg» hangs there") == .somebodyElse)
    #expect(doubt("see «Berg» (1998)") == .somebodyElse)
    #expect(doubt("said J.M.«Berg»") == .givenName)
    #expect(doubt("«Berg» et al. found") == .somebodyElse)
    #expect(doubt("Lord «Berg» of Dorn") == .longerName)
    #expect(doubt("«Berg», Dorn & Partners") == .longerName)
  }
}
