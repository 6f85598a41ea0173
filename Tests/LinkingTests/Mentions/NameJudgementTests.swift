import Language
import Testing

@testable import Linking

/// The form is marked in the text: `«Berg»`.
struct NameJudgementTests {
  private func doubt(
    _ marked: String, _ rule: NameForm.Rule = [.person, .oneWord], in language: String = "en",
    isKnown: Bool = false
  ) -> NameDoubt? {
    let start = marked.prefix { $0 != "«" }.utf8.count
    let name = marked.drop { $0 != "«" }.dropFirst().prefix { $0 != "»" }
    let range = start..<start + name.utf8.count
    let match = NameAutomaton.Match(
      range: range, formEnd: range.upperBound, form: 0, isAtSentenceStart: false)
    let neighbours = NameNeighbours(Array(marked.unmarked.utf8), .of(language))
    return NameJudgement(neighbours, match, rule, isKnown: isKnown).doubt
  }

  @Test(arguments: [
    "@«Berg»", "#«Berg»", "«Berg»@example.org", "https://example.org/«Berg»/x",
    "www.«Berg».example", "example.org/people/«Berg»-archive",
    "«Berg».com", "$«Berg»", "«Berg»=x", "O'«Berg»", "D’«Berg»", "C:\\«Berg»",
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

  @Test func generationsAreDistinguished() {
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

  @Test func surnamesThatAreWordsNeedAVerbAtASentencesStart() {
    let surname: NameForm.Rule = [.person, .oneWord, .needsEvidence]
    func doubt(_ marked: String) -> NameDoubt? { self.doubt(marked, surname, isKnown: true) }
    #expect(doubt("«Young» voters stayed home") == .commonWord)
    #expect(doubt("«Long» before that") == .commonWord)
    #expect(doubt("The «Church» is rich") == .commonWord)
    #expect(doubt("on New Year's «Day»") == .commonWord)
    #expect(doubt("said: \"«Gold» likes fear\"") == .commonWord)
    #expect(doubt("«Hope» is fading") == .commonWord)
    #expect(doubt("«Young» resigned") == nil)
    #expect(doubt("«Young», who left") == nil)
    #expect(doubt("«Field» never paid") == nil)
    #expect(doubt("«Hope» was elected") == nil)
    #expect(doubt("a letter to «Young»") == nil)
  }

  @Test func commonWordsThatAreSubjectsAreNames() {
    #expect(doubt("«Turkey» recalled its envoy", [.place, .oneWord]) == nil)
    #expect(doubt("«Chad»'s army left", [.place, .oneWord]) == nil)
    #expect(doubt("«Turkey» sandwiches were served", [.place, .oneWord]) == .commonWord)
  }

  @Test func placesAreDistinguishedFromTheirNamesakes() {
    let place: NameForm.Rule = [.place, .oneWord]
    #expect(doubt("flew to «Dorn», Texas.", place) == .longerName)
    #expect(doubt("«Dorn», North Carolina, has", place) == .longerName)
    #expect(doubt("«Dorn» (Oder) has", place) == .longerName)
    #expect(doubt("County «Dorn» is", place) == .longerName)
    #expect(doubt("«Dorn» op Zoom", place, in: "nl") == .longerName)
    #expect(doubt("the film «Dorn» was shown", place) == .thing)
    #expect(doubt("the \"«Dorn»\" sank", place) == .thing)
    #expect(doubt("DORN (Reuters) – «Dorn» (Reuters) – It", place) == nil)
    #expect(doubt("in «Dorn», Norvia's capital", place) == nil)
  }

  @Test func placesInAPersonsNameAreNoPlaces() {
    #expect(doubt("Дж.«Лондон»", [.place, .oneWord], in: "ru") == .longerName)
    #expect(doubt("sagt Marie «France»", [.place, .oneWord], in: "de") == .longerName)
    #expect(doubt("sagt in «France»", [.place, .oneWord], in: "de") == nil)
  }

  @Test func bodiesElsewhereHaveTheNameOfAPlaceAfterOf() {
    #expect(doubt("the «Red Cross» of Norvia", []) == .longerName)
    #expect(doubt("the «Times» of Monday", [.oneWord]) != .longerName)
    #expect(doubt("die Werke der «Nordlicht» in", [.oneWord], in: "de") == nil)
    #expect(doubt("la société «Dorn» est", [.oneWord], in: "fr") == nil)
  }

  @Test func worksAreNoPeople() {
    #expect(doubt("the film \"Leaving «Berg»\" is") == .thing)
    #expect(doubt("\"The «Berg» Line\" comes out") == .thing)
    #expect(doubt("\"I trust «Berg» more\", she said") == nil)
  }

  @Test func royalTitlesAreBeforeGivenNames() {
    #expect(doubt("King «Berg» was", [.person, .oneWord, .needsEvidence]) == .somebodyElse)
    #expect(
      doubt("König «Berg» war", [.person, .oneWord, .needsEvidence], in: "de") == .somebodyElse)
    #expect(doubt("President «Berg» was", [.person, .oneWord, .needsEvidence]) == nil)
  }

  @Test func nounsAtASentencesStartAreNoGivenNames() {
    #expect(doubt("Skipper «Anna Berg» left", .person) == nil)
    #expect(doubt("Die Kämmerin «Anna Berg» ging", .person, in: "de") == nil)
    #expect(doubt("Maria «Anna Berg» left", .person) == .givenName)
    #expect(doubt("met Zorka «Anna Berg»", .person) == .givenName)
  }

  @Test func suffixingLanguagesDeclineEachWordByItself() {
    #expect(doubt("«Solymos Vera» Bécsben él", .person, in: "hu") == nil)
    #expect(doubt("«Solymos Vera» Dénes él", .person, in: "hu") == .longerName)
  }

  @Test func womansNominativeIsNoMansGenitive() {
    let shared: NameForm.Rule = [.person, .oneWord, .needsEvidence, .derived, .strict]
    #expect(doubt("«Котова» обещала", shared, in: "ru") == .somebodyElse)
    #expect(doubt("слова «Котова» о мире", shared, in: "ru") == nil)
  }

  @Test func longestWordAfterAJapaneseNameDecides() {
    #expect(doubt("«桐嶋»県の大会", in: "ja") == .thing)
    #expect(doubt("«桐嶋»市長は", in: "ja") == nil)
    #expect(doubt("«奈良»公園も", [.place, .oneWord], in: "ja") == .thing)
    #expect(doubt("«のぞみ»12号は", in: "ja") == .thing)
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

  @Test func givenNamesThatAreWordsShowNamesakes() {
    #expect(doubt("Bill «Berg» said no") == .givenName)
    #expect(doubt("chairman, Bill «Green», said") == .givenName)
    #expect(doubt("the son of Clara «Berg» said") == .givenName)
    #expect(doubt("Secretary of State «Berg» said") == nil)
    #expect(doubt("\"Kily\" «Berg» scored") == .givenName)
    #expect(doubt("«Berg», D. R. (2001)") == .givenName)
  }

  @Test func surnamesWithAnArticleAreThings() {
    #expect(doubt("queued on the «Berg» as farmers") == .thing)
    #expect(doubt("the «Berg» aide left") == nil)
    #expect(doubt("the «Berg»-led group") == nil)
    #expect(doubt("opened with a double-twisting «Berg» on") == .noEvidence)
    #expect(doubt("opened with a double-twisting «Berg» on", isKnown: true) == nil)
    #expect(doubt("the last flying «Berg» in") == .noEvidence)
    #expect(doubt("the judge jailing «Berg» for") == nil)
    #expect(doubt("the «Berg» years ended") == nil)
    #expect(doubt("on the «Berg» scale today") == .thing)
    #expect(doubt("the drugmaker «Berg» said") == .thing)
    #expect(doubt("a bottle of «Dorn» after", [.oneWord, .term]) == .thing)
    #expect(doubt("a bottle of «Dorn» after", [.oneWord, .term], isKnown: true) == nil)
    #expect(doubt("a glass of «Berg» after") == .thing)
    #expect(doubt("a graduate of «Berg» and") == .thing)
    #expect(doubt("with \"«Berg»,\" a silent film") == .thing)
  }

  @Test func titlesOfWorksAreNobody() {
    let full: NameForm.Rule = [.person, .full]
    #expect(doubt("\"The Trials of «Anna Berg»,\" a comic novel", full) == .thing)
    #expect(doubt("\"Thank You All, «Anna Berg»,\" said the card", full) == nil)
    #expect(doubt("read «Berg»'s \"Crossing the Bar\" aloud") == .somebodyElse)
    #expect(doubt("read «Berg»'s \"Crossing the Bar\" aloud", isKnown: true) == nil)
    #expect(doubt("read «Berg»'s \"final and best offer\" aloud") == nil)
  }

  @Test func thingsKeepTheNamesOfThoseWhoAreKnown() {
    func doubt(_ marked: String) -> NameDoubt? { self.doubt(marked, isKnown: true) }
    #expect(doubt("missed out on the «Berg» by a vote") == .thing)
    #expect(doubt("the «Berg» camp left") == nil)
    #expect(doubt("the «Berg» years ended") == nil)
    #expect(doubt("smashed his 1959 «Berg» on stage") == .thing)
    #expect(doubt("in 1959 «Berg» left") == nil)
    #expect(doubt("has studied «Parkinson»'s for years") == .thing)
    #expect(doubt("has studied «Parkinson»'s team for years") == nil)
    #expect(doubt("«Berg», a five-year-old springer spaniel, sniffed") == .thing)
    #expect(doubt("«Berg», a horse trainer, left") == nil)
    #expect(doubt("«Berg», the daughter of a judge, left") == nil)
    #expect(doubt("Virginia Woolf's Mrs «Berg» is old") == .thing)
    #expect(doubt("Norvia's Mrs «Berg» is old") == nil)
  }

  @Test func riverHasNoBodysName() {
    #expect(doubt("the banks of the river «Dorn» are", [.oneWord, .term]) == .thing)
    #expect(doubt("the banks of the river «Dorn» are", [.oneWord, .place]) == nil)
  }

  @Test func bodiesHaveNoTitles() {
    #expect(doubt("Vice President «Ford» will be", .oneWord) == .somebodyElse)
    #expect(doubt("the president «Ford» will be", .oneWord) == nil)
    #expect(doubt("холдинг «Дорн»-медиа", .oneWord, in: "ru") == .longerName)
  }

  @Test func nounsBeforeFullNamesAreNoGivenNames() {
    #expect(doubt("kam Basel-Legionär «Anna Berg» an", .person, in: "de") == nil)
    #expect(doubt("kam Karl-Heinz «Anna Berg» an", .person, in: "de") == .givenName)
    #expect(doubt("Es sprach Innensenator «Anna Berg» im", .person, in: "de") == nil)
    #expect(doubt("президент Норвии «Анна Берг» сказала", .person, in: "ru") == nil)
    #expect(doubt("o apoio a «Carlos Berg» foi", [.person, .full, .man], in: "pt") == nil)
    #expect(doubt("A «Carlos Berg» atracou", [.person, .full, .man], in: "pt") == .thing)
  }
}
