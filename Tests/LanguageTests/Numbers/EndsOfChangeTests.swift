import Language
import Testing

/// The end value of a change is the number itself, however much of the words before it is quoted.
struct EndsOfChangeTests {
  @Test(arguments: [
    ("en", "The toll rose |to |38"), ("en", "The toll climbed from 31 |to |38"),
    ("de", "Die Zahl stieg |auf |38"), ("de", "Die Zahl stieg |bis auf |38"),
    ("fr", "Le bilan est |passé |à |38"), ("fr", "Le bilan est monté |jusqu'à |38"),
    ("es", "La cifra se elevó |a |38"), ("es", "La cifra se elevó |hasta |38"),
    ("it", "Il bilancio è salito |a |38"), ("it", "Il bilancio è salito |fino a |38"),
    ("pt", "O número subiu |para |38"), ("pt", "O número subiu |até |38"),
    ("ru", "Число погибших выросло |до |38"), ("ru", "Число погибших выросло с 31 |до |38"),
    ("ar", "ارتفع |إلى |38"), ("ar", "ارتفع |حتى |38"),
    ("zh", "死亡人数增至|38"),
  ])
  func wordsOfAnEndAreReadAsTheNumberAlone(language: String, sentence: String) throws {
    let pieces = sentence.split(separator: "|")
    let text = Array(pieces.joined().utf8)
    var start = text.count
    for piece in pieces.dropFirst().reversed() {
      start -= piece.utf8.count
      let quantity = try NumberReader.read(
        in: text, range: start..<text.count, language: language, figureUnit: "people")
      #expect(quantity.operator == .equal, "\(sentence) from \(piece)")
      #expect(quantity.value == Rational(38))
    }
  }

  @Test(arguments: ["1/5", "1 in 5", "one in five", "1/5 share"])
  func aPartAsValueOfAFigureInPercentIsAShare(value: String) throws {
    let bytes = Array(value.utf8)
    let quantity = try NumberReader.read(
      in: bytes, range: bytes.indices, language: "en", figureUnit: "%", kind: .value)
    let percent = try #require(MeasureUnit.named("%", per: nil))
    #expect(quantity.converted(to: percent)?.value == Rational(20))
  }
}
