import Diagnostics
import Foundation
import Language
import Support
import Testing

@testable import Content

/// The catalogues of `Templates/words`.
struct WordsTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Templates/words").standardizedFileURL
  static let languages = ["ar", "de", "es", "fa", "fr", "it", "ja", "pt", "ru", "zh"]

  private static func file(of language: String) throws -> InputFile {
    let bytes = try Data(contentsOf: folder.appending(path: "\(language).yml"))
    return InputFile(path: Words.path(of: language), bytes: Array(bytes))
  }

  /// A catalogue alone, and what is wrong with it.
  static func words(_ language: String) throws -> (words: Words?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let words = Words.language(
      language, in: [try file(of: language)], over: .english, into: &diagnostics)
    return (words, diagnostics)
  }

  @Test func programAsksOnlyForPhrasesThatThereAre() {
    let missing = Words.Name.allCases.filter { Words.english.phrase(named: $0.key) == nil }
    #expect(missing == [])
  }

  @Test(arguments: languages)
  func catalogueHasEveryPhraseWithTheSameSlots(language: String) throws {
    let (words, diagnostics) = try Self.words(language)
    #expect(diagnostics.map(\.text) == [])
    let read = try #require(words)
    var own = WordsEntries()
    var none: [Diagnostic] = []
    own.read(try Self.file(of: language), like: nil, in: language, into: &none)
    let english = Words.english.entries
    #expect(Set(english.forms.keys).subtracting(own.forms.keys).sorted() == [])
    #expect(Set(english.lists.keys).subtracting(own.lists.keys).sorted() == [])
    for (name, phrase) in read.all {
      #expect(phrase.slots == Words.english.phrase(named: name)?.slots, "\(name)")
    }
    for name in ["months", "months_short", "months_alone", "months_alone_short"] {
      #expect(read.list(name).count == 12, "\(name)")
    }
    #expect(read.list("weekdays").count == 7)
  }

  /// What elides, or takes another letter, before some months.
  @Test(arguments: [
    ("fr", "2019-04", "à partir d’avril 2019"), ("fr", "2019-05", "à partir de mai 2019"),
    ("fr", "2019-08-03", "à partir du 3 août 2019"), ("fr", "2019-10", "à partir d’octobre 2019"),
    ("it", "2019-04", "da aprile 2019"), ("en", "2019-04", "from April 2019"),
  ])
  func phraseFitsTheMonthThatItIsFilledWith(language: String, date: String, words: String) throws {
    let catalogue = try #require(try Self.words(language).words)
    #expect(try EDTFDate(parsing: date).momentWords(filling: .roleFrom, in: catalogue) == words)
  }

  /// "As of about" is what no language says; an article is that of the day at each end.
  @Test(arguments: [
    ("pt", "2020-04~", "por volta de abril de 2020"), ("pt", "2020-04", "em abril de 2020"),
    ("ru", "2020-04-09~", "данные: около 9 апреля 2020 г."),
    ("ru", "2020-04", "по состоянию на апрель 2020 г."), ("de", "2020~", "Stand etwa 2020"),
  ])
  func hedgedDateOfWhatHeldThenIsNotSaidTwice(language: String, date: String, words: String) throws
  {
    let catalogue = try #require(try Self.words(language).words)
    #expect(try EDTFDate(parsing: date).asOfWords(.long, in: catalogue) == words)
  }

  @Test(arguments: [
    ("it", "2020-04-08/2020-04-11", "tra l’8 e l’11 aprile 2020"),
    ("it", "2020-03-09/2020-04-11", "tra il 9 marzo e l’11 aprile 2020"),
    ("it", "2019/2020", "tra il 2019 e il 2020"),
    ("it", "2020-03/2020-04", "tra marzo e aprile 2020"),
    ("de", "2020-03-25/2020-03-30", "zwischen dem 25. und dem 30.\u{A0}März 2020"),
    ("de", "2019/2020-04-09", "zwischen 2019 und dem 9.\u{A0}April 2020"),
    ("fr", "2020-03-25/2020-04-01", "entre le 25 mars et le 1er avril 2020"),
    ("es", "2019-12-31/2020-01-02", "entre el 31 de diciembre de 2019 y el 2 de enero de 2020"),
    ("en", "2020-03-25/2020-03-30", "between 25 and 30 March 2020"),
  ])
  func eachEndOfWhenSomethingMayHaveBeenHasItsArticle(language: String, date: String, text: String)
    throws
  {
    let catalogue = try #require(try Self.words(language).words)
    #expect(try EDTFDate(parsing: date).momentWords(.long, in: catalogue) == text)
  }

  /// A number that a form says in a word isn't left out where there is more than that number.
  @Test(arguments: [
    ("ar", "2", nil, "ساعتان", "ساعتين"), ("ar", "2000000", nil, "2 مليون ساعة", "2 مليون ساعة"),
    ("ar", "1", "2", "من 1 إلى 2 ساعة", "من 1 إلى 2 ساعة"), ("ar", "3", nil, "3 ساعات", "3 ساعات"),
    ("ru", "2", nil, "2 часа", "2 часа"), ("ru", "2000000", nil, "2 млн часов", "2 млн часов"),
    ("en", "1", nil, "1 hour", "1 hour"),
    ("en", "1000000", nil, "1 million hours", "1 million hours"),
    ("fr", "1000000", nil, "1\u{202F}000\u{202F}000 d’heures", "1\u{202F}000\u{202F}000 d’heures"),
  ])
  func unitsAreCountedAsTheLanguageDoes(
    language: String, low: String, high: String?, alone: String, after: String
  ) throws {
    let catalogue = language == "en" ? .english : try #require(try Self.words(language).words)
    let hours = try #require(MeasureUnit.named("hour", per: nil))
    let number = catalogue.number(
      try #require(Rational(parsing: low)), to: high.flatMap { Rational(parsing: $0) })
    #expect(catalogue.amount(number, of: hours) == alone)
    #expect(catalogue.amount(number.after(word: true), of: hours) == after)
  }

  private func words(_ language: String, _ date: String, hasTime: Bool = false) throws -> String {
    let words = try #require(try Self.words(language).words)
    return try EDTFDate(parsing: date, hasTime: hasTime).words(.long, in: words)
  }

  @Test(arguments: [
    ("de", "2020-04-09", "9.\u{A0}April 2020"), ("de", "2020-04-09~", "etwa 9.\u{A0}April 2020"),
    ("de", "2020-04-09/..", "seit dem 9.\u{A0}April 2020"), ("de", "2020-04/..", "seit April 2020"),
    ("de", "2020-03-25/2020-03-30", "25.–30.\u{A0}März 2020"),
    ("fr", "2001~", "vers 2001"), ("fr", "2020-04-01", "1er avril 2020"),
    ("fr", "../2020-04", "jusqu’en avril 2020"), ("fr", "../2020-04-09", "jusqu’au 9 avril 2020"),
    ("es", "2020-04-09", "9 de abril de 2020"),
    ("es", "2020-04-09/..", "desde el 9 de abril de 2020"),
    ("it", "2020-04-08/..", "dall’8 aprile 2020"), ("it", "2020-04-09/..", "dal 9 aprile 2020"),
    ("pt", "2020-04-09", "9 de abril de 2020"),
    ("ru", "2020-04-09", "9 апреля 2020 г."), ("ru", "2020-04", "апрель 2020 г."),
    ("ru", "2020-04/..", "с апреля 2020 г."), ("ru", "2020-04-02/..", "со 2 апреля 2020 г."),
    ("ar", "2020-04-09", "9 أبريل 2020"), ("fa", "2020-04-09", "۹ آوریل ۲۰۲۰"),
    ("ja", "2020-04-09", "2020年4月9日"), ("ja", "2020-04-09~", "2020年4月9日ごろ"),
    ("zh", "2020-04", "2020年4月"), ("zh", "2020-03-25/2020-03-30", "2020年3月25日至30日"),
  ])
  func datesAreWrittenAsTheLanguageDoes(language: String, date: String, text: String) throws {
    #expect(try words(language, date) == text)
  }

  @Test func regionsCatalogueIsReadOverThatOfItsLanguage() throws {
    var diagnostics: [Diagnostic] = []
    let own = InputFile(
      path: "Templates/words/de-AT.yml", bytes: Array("search: Durchsuchen\n".utf8))
    let words = try #require(
      Words.language(
        "de-AT", in: [own, try Self.file(of: "de")], over: .english, into: &diagnostics))
    #expect(words[.search] == "Durchsuchen")
    #expect(words[.timeline] == "Chronik")
    #expect(diagnostics == [])
    #expect(Words.language("sv", in: [own], over: .english, into: &diagnostics) == nil)
    let english = Words.language("en-GB", in: [own], over: .english, into: &diagnostics)
    #expect(english === Words.english)
  }

  @Test func directionIsThatOfTheScript() {
    #expect(
      ["ar", "fa-IR", "he", "ur", "az-Arab"].map(LanguageTag.direction)
        == Array(repeating: "rtl", count: 5))
    #expect(
      ["en", "de-AT", "ja", "ar-Latn"].map(LanguageTag.direction)
        == Array(repeating: "ltr", count: 4))
  }
}
