import Content
import Language
import TestTexts
import Testing

@testable import Linking

struct NameAutomatonTests {
  private func automaton(_ forms: [String], rule: NameForm.Rule = []) -> NameAutomaton {
    NameAutomaton(
      forms.map {
        NameForm(bytes: Array($0.utf8).folded, entity: EntityID(.topic, "t"), rule: rule)
      })
  }

  private func found(_ forms: [String], in text: String) -> [String] {
    let bytes = Array(text.utf8)
    var matches: [NameAutomaton.Match] = []
    automaton(forms).appendMatches(in: bytes, .of("en"), to: &matches)
    return matches.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(arguments: [
    (["Dorn"], "Dorn, Dorn. Dornish eDorn Dorn1 1Dorn Dorn_ Dörn dorn (Dorn)", 3),
    (["a b", "a b c", "a"], "a b c a b a a  b", 4),
    (["N.U.", "N.U. forces"], "N.U.A N.U. N.U. forces, xN.U.", 2),
    (["\"old\" town"], "“old” town, \"old\" town, x\"old\" town", 2),
    (["İzmir", "Ölberg"], "İzmir Ölberg xÖlberg Ölbergs", 2),
    (["漢字"], "漢字 の漢字 漢字。", 3), (["é"], "é e é\u{301}", 1), ([], "Dorn", 0),
    (["ab\u{AD}c"], "abc a\u{AD}bc ab\u{AD}\u{AD}c abc\u{AD}d", 3),
  ])
  func formsAreFoundBetweenBoundaries(forms: [String], text: String, count: Int) {
    #expect(found(forms, in: text).count == count, "\(found(forms, in: text))")
  }

  @Test func longestOfTheFormsThatBeginAtOnePlaceCounts() {
    #expect(
      found(
        ["Port", "Port Sella", "Sella Times", "Port Sella Times Tower"], in: "Port Sella Times")
        == ["Port Sella"])
    #expect(
      found(["Port Sella", "Port Sella Times"], in: "Port Sella Timestable") == ["Port Sella"])
  }

  @Test func whiteSpaceAndQuotesOfAnyKindAreOne() {
    #expect(
      found(["O'Hara Inn"], in: "O’Hara\u{A0}\n Inn, O\u{2BC}Hara\u{3000}Inn, O'Hara\u{AD} Inn")
        .count
        == 3)
  }

  @Test func capitalVariantCountsAtTheStartOfASentenceAlone() {
    let text = Array("Deal. The Deal. (Deal) Mr. Deal? “Deal”".utf8)
    var matches: [NameAutomaton.Match] = []
    automaton(["Deal"], rule: .sentenceStart).appendMatches(in: text, .of("en"), to: &matches)
    let places = matches.map(\.range.lowerBound)
    #expect(
      places == [
        0, "Deal. The Deal. (".utf8.count, "Deal. The Deal. (Deal) Mr. Deal? “".utf8.count,
      ])
  }

  @Test func equalityDistinguishesFormsEntitiesAndRules() {
    #expect(automaton(["a", "b"]) == automaton(["b", "a"]))
    #expect(automaton(["a", "b"]) != automaton(["a"]))
    #expect(automaton(["a"]) != automaton(["a"], rule: .unlinked))
  }

  /// Compared with trying every form at every place.
  @Test(arguments: 0..<20)
  func findsWhatTryingEveryFormEverywhereFinds(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let letters = ["a", "b", "é", " ", "-", ".", "A", "c", "\u{A0}", "’", "漢"]
    func word(_ count: ClosedRange<Int>) -> String {
      (0..<Int.random(in: count, using: &random)).map { _ in
        letters[Int.random(in: 0..<letters.count, using: &random)]
      }.joined()
    }
    for _ in 0..<20 {
      let forms = Set((0..<12).map { _ in Array(word(1...6).utf8).folded }).filter { !$0.isEmpty }
      let text = Array(word(0...60).utf8)
      let automaton = NameAutomaton(
        forms.map { NameForm(bytes: $0, entity: EntityID(.topic, "t"), rule: []) })
      var matches: [NameAutomaton.Match] = []
      automaton.appendMatches(in: text, .of("en"), to: &matches)
      #expect(
        matches.map(\.range) == Self.ranges(of: forms, in: text),
        "\(String(decoding: text, as: UTF8.self)) \(forms.map { String(decoding: $0, as: UTF8.self) })"
      )
    }
  }

  private static func ranges(of forms: Set<[UInt8]>, in text: [UInt8]) -> [Range<Int>] {
    let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    var offsets = [0]
    for scalar in scalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
    var ranges: [Range<Int>] = []
    var start = 0
    while start < scalars.count {
      let end = (start..<scalars.count).last { last in
        !scalars[start].isSpace && !scalars[last].isSpace
          && forms.contains(Array(text[offsets[start]..<offsets[last + 1]]).folded)
          && (start == 0 || !scalars[start - 1].isWordPart
            || isApart(scalars[start - 1], scalars[start]))
          && (last + 1 == scalars.count || !scalars[last + 1].isWordPart
            || isApart(scalars[last], scalars[last + 1]))
      }
      if let end {
        ranges.append(offsets[start]..<offsets[end + 1])
        start = end + 1
      } else {
        start += 1
      }
    }
    return ranges
  }

  /// Chinese has no spaces between its words.
  private static func isApart(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool {
    a == "漢" || b == "漢"
  }

  @Test func randomBytesNeverTrap() {
    var random = SeededRandom(seed: 3)
    let bytes: [UInt8] = [
      0x20, 0x61, 0x41, 0x2E, 0x2D, 0xC2, 0xA0, 0xAD, 0xE2, 0x80, 0x99, 0x90, 0xF0, 0xFF, 0xCC,
      0x81,
    ]
    func some(_ count: Int) -> [UInt8] {
      (0..<count).map { _ in bytes[Int.random(in: 0..<bytes.count, using: &random)] }
    }
    for _ in 0..<500 {
      let forms = (0..<8).map { _ in some(4).folded }.filter { !$0.isEmpty }
      let automaton = NameAutomaton(
        forms.map { NameForm(bytes: $0, entity: EntityID(.topic, "t"), rule: .sentenceStart) })
      for _ in 0..<10 {
        let text = some(40)
        var matches: [NameAutomaton.Match] = []
        automaton.appendMatches(in: text, .of("en"), to: &matches)
        for match in matches {
          #expect(!match.range.isEmpty && match.range.upperBound <= text.count)
          let (english, german) = (NameNeighbours(text, .of("en")), NameNeighbours(text, .of("de")))
          _ = NameJudgement(english, match, [.person, .oneWord]).doubt
          _ = NameJudgement(german, match, .place).doubt
        }
      }
    }
  }
}
