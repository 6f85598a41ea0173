import Language
import TestTexts
import Testing

struct SlugTests {
  @Test(arguments: ["a", "7", "ashraf-ghani", "us-troops-2020", "a-b-c", "404"])
  func lowerCaseLettersDigitsAndSingleHyphensAreASlug(text: String) {
    #expect(Slug.isValid(text))
  }

  @Test(arguments: [
    "", "-", "-a", "a-", "a--b", "A", "a b", "a_b", "a.b", "é", "a/b", "..", "a\n", "а",
  ])
  func anythingElseIsNoSlug(text: String) {
    #expect(!Slug.isValid(text))
  }

  @Test func aLongTextIsCutBetweenTwoWords() {
    let words = Array(repeating: "pears", count: 50)
    #expect(Slug.made(from: words.joined(separator: " ")) == words[..<33].joined(separator: "-"))
    let word = String(repeating: "a", count: 201)
    #expect(Slug.made(from: word) == String(word.dropLast()))
    #expect(!Slug.isValid(word) && Slug.isValid(String(word.dropLast())))
  }

  @Test(arguments: [
    ("Ada Byron", "ada-byron"), ("  Ada — Byron! ", "ada-byron"), ("Ada's barn", "adas-barn"),
    ("Ada’s barn", "adas-barn"), ("1,000 pears", "1-000-pears"), ("a_b", "a-b"),
    ("Éloïse Ångström", "eloise-angstrom"), ("E\u{301}loi\u{308}se", "eloise"),
    ("Straße", "strasse"), ("Łódź", "lodz"), ("Ærø", "aero"),
    ("Nguyễn Văn Thiệu", "nguyen-van-thieu"),
    ("Ghāzī Ḥusayn", "ghazi-husayn"), ("Qalʿa", "qala"), ("Qal‘a", "qala"), ("Oʻzbek", "ozbek"),
    ("Объект Компьютер", "obekt-kompiuter"), ("Ёлка и йод", "elka-i-iod"),
    ("नमस्ते", "namaste"), ("সংবাদ", "sanbaada"), ("한국 뉴스", "hanguk-nyuseu"), ("ニュース", "niyusu"),
    ("שלום", "shlvm"), ("ამბავი", "ambavi"), ("Երևան", "erevan"), ("ሰላም", "salaame"),
    ("中国 2020", "u4e2du56fd-2020"), ("٣ اخبار", "3-akhbar"),
    ("Αθήνα", "athina"), ("ΐδιος", "idios"), ("باغ سیب", "bagh-syb"), ("ماء", "ma"),
    ("co\u{AD}op", "coop"), ("ＡＢ x", "ab-x"),
  ])
  func lettersOfOtherScriptsAndMarksAreSpelledInLatin(text: String, slug: String) {
    #expect(Slug.made(from: text) == slug)
  }

  @Test(arguments: [
    ("de", "Öffentliche Straße", "oeffentliche-strasse"), ("de-AT", "Mu\u{308}ller", "mueller"),
    ("en", "Müller", "muller"), ("fr", "Noël à l’île", "noel-a-lile"), ("sv", "Åre Öl", "are-ol"),
    ("da", "Århus Ærø", "aarhus-aeroe"), ("es", "Año", "ano"), ("uk", "Гриців", "hrytsiv"),
    ("ru", "Грицив", "gritsiv"), ("bg", "Гърция", "gartsiya"), ("ar", "أخبار", "akhbar"),
    ("ja", "ニュース", "niyusu"),
  ])
  func slugIsSpelledAsTheLanguageDoes(language: String, text: String, slug: String) {
    #expect(Slug.made(from: text, in: language) == slug)
  }

  @Test(arguments: ["", " ", "—", "'", "\u{301}", "🙂"])
  func textWithoutALetterMakesNoSlug(text: String) {
    #expect(Slug.made(from: text) == nil)
  }

  @Test func whatIsMadeIsASlugWhateverTheText() {
    var random = SeededRandom(seed: 3)
    let scalars: [Unicode.Scalar] = [
      "a", "Z", "-", " ", "é", "\u{301}", "ь", "ß", "9", "'", "日", "ء",
    ]
    var made = 0
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        text.unicodeScalars.append(scalars[Int.random(in: 0..<scalars.count, using: &random)])
      }
      guard let slug = Slug.made(from: text) else { continue }
      #expect(Slug.isValid(slug), "\(slug) made from \(text)")
      made += 1
    }
    #expect(made > 1_000)
  }
}
