import Language
import Testing

struct SentenceRuleTests {
  /// The sentences of a text, with bars between those that are expected.
  private func expectSentences(_ marked: String, _ language: String) {
    let expected = marked.split(separator: "|").map(String.init)
    let bytes = Array(marked.filter { $0 != "|" }.utf8)
    let found = SentenceRule.of(language).sentences(in: bytes).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
    #expect(found == expected.map(trimmed))
  }

  private func trimmed(_ text: String) -> String {
    String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }

  @Test(arguments: [
    "One. |Here is x now. |Three.", "One? |Here is x now", "“One.” |“Here is x.” |Three.",
    "Mr. A. One. |Then Gen. Steiner met x in the U.S. Senate. |Three.",
    "One… |Here is x.  |Three.", "At 2.5 p.m. x came. |Two.", "One. |2,500 of x stayed. |Three.",
    "Here (as x.) goes on. |Three.", "It rose to 2.5. |Then it fell.", "See example.com. |Then go.",
  ])
  func aTextIsCutAtTheEndsOfSentences(text: String) {
    expectSentences(text, "en")
  }

  @Test(arguments: [  // D14
    "Acme Ltd. Chairman Mara Olsen resigned. |She left.",
    "Boats of Bell & Co. Director Ada Quill won.",
    "Acme Corp. President Ito spoke.", "Acme Inc. Chair Ito spoke.", "Messrs. Ito and Quill came.",
    "Adm. Ito and Maj. Gen. Quill met Supt. Bell.", "It was No. 5 on p. 3, in Sept. 3 of Vol. 2.",
    "He works at Acme Ltd. |The firm closed.", "They came at 5 p.m. |In the end he left.",
    "They live in the U.S. |But it rained.", "The answer was no. |Quill left.",
    "J. R. Olsen came. |He left.", "John Smith Jr. Avenue is long.",
    "On Dec. 3 it rained. |It did.",
    "It rained in Dec. |Olsen left.", "Bell vs. Quill began.",
    "He lives on Baker St. |The house burnt.",
  ])
  func abbreviationsBelongToTheirSentence(text: String) {
    expectSentences(text, "en")
  }

  @Test(arguments: [
    ("de", "Am 3. Oktober kam Dr. Berg. |Er blieb."),
    ("de", "Im 19. Jahrhundert war es so. |Dann nicht."),
    ("de", "Es waren 12. |Dann gingen sie."), ("de", "Das galt 2020. |Berg ging."),
    ("de", "Er kam z. B. am Montag. |„Gut.“ |Sie ging."), ("de", "Die Acme GmbH. Co. Berg blieb."),
    ("fr", "Il vit M. Berg et Mme. Ito. |Le soir, il partit."),
    ("es", "El Sr. Berg llegó. |¿Vino la Dra. Ito? |No."),
    ("it", "Il dott. Berg e la sig.ra Ito vennero. |Poi no."),
    ("pt", "O Dr. Berg chegou. |Depois foi."), ("ru", "В 2020 г. Берг приехал. |Он остался."),
    ("ru", "Он жил на ул. Мира. |Это было давно."), ("ar", "هل جاء؟ |نعم جاء. |ثم ذهب."),
    ("ja", "彼は来た。|彼女は「行く。」と言った。|終わり"), ("zh", "他来了！|她走了。|完"), ("hi", "वह आया। |वह गया।"),
  ])
  func eachLanguageHasItsOwn(language: String, text: String) {
    expectSentences(text, language)
  }

  private func begins(_ text: String) -> Bool {
    let place = text.prefix { $0 != "|" }.utf8.count
    return SentenceRule.of("en").begins(in: Array(text.filter { $0 != "|" }.utf8), at: place)
  }

  @Test(arguments: [
    "|x", "a. |x", "a! |x", "a? |x", "a… |x", "a.” |x", "a. “|x", "(|x", "a.) (|x", "a.\u{A0}|x",
    "Dorn. |x", "in 1990. |x", "来た。|x", "at 2.5. |x",
  ])
  func beginsAfterAnEndedOne(text: String) {
    #expect(begins(text))
  }

  @Test(arguments: [
    "a |x", "a, |x", "a “|x", "a.|x", "Gen. |x", "A. |x", "U.S. |x", "a: |x", "the (|x", "b) |x",
    "Acme Ltd. |Olsen", "Messrs. |Ito", "No. |5",
  ])
  func goesOnElsewhere(text: String) {
    #expect(!begins(text))
  }

  @Test func brokenEncodingsAreReadAsWell() {
    let rule = SentenceRule.of("en")
    let text: [UInt8] = [0xFF, 0x2E, 0x20, 0x41, 0xC3, 0x2E, 0x20, 0x42]
    #expect(rule.sentences(in: text).last == 7..<8)
    #expect((0...text.count).allSatisfy { rule.begins(in: text, at: $0) || $0 > 0 })
  }

  @Test func findsTheSentenceAroundARange() {
    let text = Array("One. Two. Three.".utf8)
    func sentence(_ range: Range<Int>, reach: Int = 100) -> Range<Int> {
      SentenceRule.of("en").sentence(in: text, around: range, reach: reach)
    }
    #expect(sentence(11..<12) == 10..<16)
    #expect(sentence(5..<6) == 5..<9)
    #expect(sentence(2..<6) == 0..<9)
    #expect(sentence(0..<0) == 0..<4)
    #expect(sentence(12..<13, reach: 1) == 11..<14)
  }

  /// Whatever the place, the sentence around it is one of those that the text is cut into.
  @Test(arguments: [
    ("en", "He (Mr. A. Berg) left... “No.” So? Acme Ltd. paid $5.20 at 9 p.m. Then he slept!  Yes"),
    ("de", "Am 3. Mai, z. B. um 9 Uhr. »Nein.« Am 4. Mai? Ja!"),
    ("ja", "雨だった。「もう。」と言う。終わり"),
    ("ar", "هل جاء؟ نعم. ثم ذهب."),
  ])
  func theSentenceAroundARangeIsOneOfTheText(language: String, text: String) {
    let rule = SentenceRule.of(language)
    let bytes = Array(text.utf8)
    for sentence in rule.sentences(in: bytes) {
      for place in sentence {
        #expect(
          rule.sentence(in: bytes, around: place..<place + 1, reach: .max) == sentence,
          "\(place) of \(text)")
      }
    }
  }

  /// C1: what is beyond the reach of a place is not looked at, so that each name of a long paragraph costs
  /// as much as the only one of a short one.
  @Test(arguments: [
    "Mara Olsen, ", "Mara Olsen. ", "Mara Olsen... ", "Dr. Mara Olsen \"", "東京都の橋。",
  ])
  func whatIsBeyondTheReachDoesNotMatter(piece: String) {
    let reach = 200
    // More than the spaces and quotation marks after the last sign within the reach.
    let margin = 30
    let text = Array(String(repeating: piece, count: 400).utf8)
    let rule = SentenceRule.of("en")
    for start in stride(from: 500, to: text.count - 500, by: 37) where text[start] & 0xC0 != 0x80 {
      let end = start + 1
      var other = text
      for index in text.indices.prefix(max(0, start - reach - margin)) {
        other[index] = UInt8(ascii: "!")
      }
      for index in text.indices.dropFirst(end + reach + margin) { other[index] = UInt8(ascii: "!") }
      #expect(
        rule.sentence(in: other, around: start..<end, reach: reach)
          == rule.sentence(in: text, around: start..<end, reach: reach))
    }
  }

  /// Whoever asks for many sentences of a text, whose ends are sought once, gets the same.
  @Test(arguments: [
    ("en", "He (Mr. A. Berg) left... “No.” So? Acme Ltd. paid $5.20 at 9 p.m. Then he slept!  Yes"),
    ("de", "Am 3. Mai, z. B. um 9 Uhr. »Nein.« Am 4. Mai? Ja!"),
    ("ja", "雨だった。「もう。」と言う。終わり"),
  ])
  func endsThatAreSoughtOnceGiveTheSameSentences(language: String, text: String) {
    let rule = SentenceRule.of(language)
    let bytes = Array(text.utf8)
    let ends = rule.ends(in: bytes)
    for start in 0...bytes.count {
      for end in start...min(bytes.count, start + 12) {
        for reach in [0, 3, 20, .max] {
          #expect(
            ends.sentence(around: start..<end, reach: reach)
              == rule.sentence(in: bytes, around: start..<end, reach: reach),
            "\(start)..<\(end) of \(text), \(reach)")
        }
        #expect(
          ends.end(from: start, before: end) == rule.end(in: bytes, from: start, before: end))
      }
    }
  }
}
