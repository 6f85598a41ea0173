import Language
import Testing

struct NumberTokenTests {
  private func numbers(_ text: String, of language: String = "en") -> [String] {
    NumberToken.all(in: Array(text.utf8), of: language).map(\.text)
  }

  @Test func digitsAndNumberWordsAreNumbers() {
    #expect(numbers("Some 4,500 boats, two of them new") == ["4,500", "two"])
  }

  @Test func everyWordOfANumberIsCounted() {
    #expect(numbers("tens of thousands, $3 trillion") == ["tens", "thousands", "3", "trillion"])
  }

  @Test func digitsWithinANameAreCounted() {
    #expect(numbers("the G20 and Type-45 ships") == ["g20", "45"])
  }

  @Test func ordinalsAndPairsAreNoNumbers() {
    #expect(numbers("The first of both boats sailed twice").isEmpty)
  }

  @Test(arguments: [
    "zero", "one", "nineteen", "eighty", "tens", "hundred", "hundreds", "thousand", "thousands",
    "million", "millions", "billion", "billions", "trillion", "trillions", "dozen", "dozens",
    "half",
    "decade", "decades", "century", "centuries",
  ])
  func scalesDozensAndDecadesAreNumbers(word: String) {
    #expect(numbers("It took \(word), she said") == [word])
  }

  @Test(arguments: [
    (
      "de", "Ein Boot mit zwei Netzen und zweihundert Fischen, einmal voll",
      ["zwei", "zweihundert"]
    ),
    ("fr", "Un bateau, deux filets et des milliers de poissons", ["deux", "milliers"]),
    ("es", "Una barca, tres redes y media docena", ["tres", "media", "docena"]),
    ("it", "Una barca, duecento pesci e mille reti", ["duecento", "mille"]),
    ("pt", "Um barco, quatro redes e um milhão de peixes", ["quatro", "milhão"]),
    ("ru", "Пять лодок и тысяча рыб", ["пять", "тысяча"]),
    ("fa", "یک قایق و پنج تور", ["پنج"]),
    ("ar", "خمسة قوارب", ["خمسة"]),
    ("sv", "Fem båtar och 20 nät", ["20"]),
    ("ja", "船は三隻、魚は20匹", ["20"]),
  ])
  func wordsAreThoseOfTheTextsLanguage(language: String, text: String, found: [String]) {
    #expect(numbers(text, of: language) == found)
  }
}
