import Language
import Testing

struct CanonicalSpellingTests {
  private func spellings(_ text: String) -> Set<[UInt8]> {
    Set(CanonicalSpelling.all(of: Array(text.utf8)))
  }

  @Test(arguments: [
    ("Marti\u{301}n", "Mart\u{ED}n"), ("\u{1EBF}", "e\u{302}\u{301}"),
    ("\u{160}koda", "S\u{30C}koda"), ("\u{1EE3}", "o\u{31B}\u{323}"),
    ("\u{1E08}", "C\u{327}\u{301}"), ("\u{1E95}", "z\u{331}"),
  ])
  func lettersWithMarksAreWrittenBothWays(one: String, other: String) {
    let both: Set = [Array(one.utf8), Array(other.utf8)]
    #expect(spellings(one) == both)
    #expect(spellings(other) == both)
  }

  @Test(arguments: ["Berg", "Łódź".prefix(1) + "x", "ß", "漢字", "“x” – y", "", "Ø"])
  func textWithoutSuchLettersIsWrittenOneWay(text: String) {
    #expect(CanonicalSpelling.all(of: Array(text.utf8)) == [Array(text.utf8)])
  }

  @Test func mixedSpellingStaysBesideTheOthers() {
    #expect(spellings("e\u{301}\u{E9}").count == 3)
  }
}
