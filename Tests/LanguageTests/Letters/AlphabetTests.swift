import Testing

@testable import Language

/// Lists are sorted as their readers look things up.
struct AlphabetTests {
  private static let alphabets: [String: Alphabet] = [
    "de": Alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)),
    "es": Alphabet("ABCDEFGHIJKLMNÑOPQRSTUVWXYZ".map(String.init)),
    "sv": Alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ".map(String.init)),
    "ru": Alphabet("АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ".map(String.init)),
    "ar": Alphabet("ابتثجحخدذرزسشصضطظعغفقكلمنهوي".map(String.init)),
    "fa": Alphabet("ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی".map(String.init)),
    "ja": Alphabet("あかさたなはまやらわ".map(String.init)),
  ]

  @Test(arguments: [
    ("de", ["7 Brücken", "20 Brücken", "Adler", "Ägir", "Alba", "Öl", "Ost", "Straße", "Strast"]),
    ("es", ["Nueva", "Nulo", "Ñandú", "Oso"]),
    ("sv", ["Alm", "Zorn", "Åker", "Ängen", "Öland"]),
    ("ru", ["Егоров", "Ёлкин", "Жуков", "Зимин", "Йошкин", "Чехов", "Шаляпин", "Яковлев"]),
    ("ar", ["5 مدن", "أحمد", "إسماعيل", "بيروت", "جسر", "دمشق", "مَدينة", "مدينتي", "يافا"]),
    ("fa", ["آبادان", "پارس", "تهران", "چابهار", "ژاله", "کرمان", "گیلان", "لار", "یزد"]),
    ("ja", ["あおき", "アカギ", "かがわ", "ガス", "さっぽろ", "ぱり", "ヒロシマ", "ひろば", "わだ", "国"]),
  ])
  func titlesAreInTheOrderOfTheAlphabet(language: String, titles: [String]) throws {
    let alphabet = try #require(Self.alphabets[language])
    let sorted = titles.reversed().sorted {
      ReadingOrder($0, by: alphabet) < ReadingOrder($1, by: alphabet)
    }
    #expect(sorted == titles)
  }

  @Test(arguments: [
    ("de", "Ägir", "A"), ("de", "émile", "E"), ("es", "ñandú", "Ñ"), ("sv", "Öland", "Ö"),
    ("ru", "Ёлкин", "Е"), ("ru", "Berlin", "B"), ("ar", "إسماعيل", "ا"), ("ar", "مَدينة", "م"),
    ("fa", "كرمان", "ک"), ("ja", "ガス", "か"), ("ja", "ゔぃら", "あ"), ("ja", "ぱり", "は"),
    ("ja", "国連", "国"), ("de", "国連", "国"), ("de", "Чехов", "C"),
  ])
  func titleIsFiledUnderALetterOfTheAlphabet(language: String, title: String, heading: String)
    throws
  {
    let alphabet = try #require(Self.alphabets[language])
    #expect(ReadingOrder(title, by: alphabet).heading == heading)
  }

  @Test func numbersAndSignsAreUnderNoLetter() {
    #expect(["1984", "«»", "٥ مدن"].map { ReadingOrder($0).heading } == [nil, nil, nil])
  }
}
