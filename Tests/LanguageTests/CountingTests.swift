import Language
import Testing

/// How languages count, and write numbers.
struct CountingTests {
  /// The examples of CLDR's rules.
  @Test(arguments: [
    ("en", "other one other other other"), ("de", "other one other other other"),
    ("fr", "one one other other many"), ("pt", "one one other other many"),
    ("pt-PT", "other one other other many"), ("es", "other one other other many"),
    ("fa", "one one other other other"), ("ru", "many one few many many"),
    ("ar", "zero one two few other"), ("ja", "other other other other other"),
  ])
  func wholeNumbersHaveTheFormsOfCLDR(language: String, forms: String) {
    let rule = PluralRule(language: language)
    let found = [0, 1, 2, 5, 1_000_000].map { rule.category(of: $0) }
    #expect(found.map(\.rawValue).joined(separator: " ") == forms)
    #expect(Set(found).isSubset(of: Set(rule.categories)))
  }

  @Test func lastDigitsDecideInRussianAndArabic() {
    let russian = PluralRule(language: "ru")
    #expect(
      [11, 21, 22, 12, 111, 101].map { russian.category(of: $0) } == [
        .many, .one, .few, .many, .many, .one,
      ])
    let arabic = PluralRule(language: "ar-EG")
    #expect(
      [3, 10, 11, 99, 100, 103].map { arabic.category(of: $0) } == [
        .few, .few, .many, .many, .other, .few,
      ])
  }

  @Test(arguments: [("en", "other"), ("fr", "one"), ("ru", "other"), ("fa", "other")])
  func decimalsHaveAFormOfTheirOwn(language: String, form: String) {
    let found = PluralRule(language: language).category(of: 1, hasDecimals: true)
    #expect(found.rawValue == form)
  }

  @Test func numbersAreWrittenAsTheLanguageDoes() {
    #expect(NumberFormat.english.text("-12345.678") == "-12,345.678")
    #expect(NumberFormat.english.text("999") == "999")
    #expect(NumberFormat.english.text("1234/5678") == "1234/5678")
    let spanish = NumberFormat(group: ".", decimal: ",", leastGrouped: 5)
    #expect(spanish.text(5200) == "5200")
    #expect(spanish.text("52000.5") == "52.000,5")
    let persian = NumberFormat(group: "٬", decimal: "٫", digits: Array("۰۱۲۳۴۵۶۷۸۹"))
    #expect(persian.text("1234.5") == "۱٬۲۳۴٫۵")
  }

  @Test func slotsAreFilledInTheFormForTheNumber() {
    let grammar = Language.Phrase.Grammar(plurals: PluralRule(language: "ru"), numbers: .english)
    let phrase = Language.Phrase(
      ["one": "{count} статья о {about}", "few": "{count} статьи", "other": "{count} {x y}"],
      grammar)
    #expect(phrase.slots == ["about", "count"])
    #expect(phrase.filled(["about": "мосте"], count: 1) == "1 статья о мосте")
    #expect(phrase.filled(count: 1002) == "1,002 статьи")
    // A brace that encloses no name is text; a form that is missing is the common one.
    #expect(phrase.filled(count: 5) == "5 {x y}")
  }
}
