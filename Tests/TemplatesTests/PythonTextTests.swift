import Testing

@testable import Templates

@Suite struct PythonTextTests {
  @Test func finalSigmaIsAtTheEndOfAWord() {
    #expect(PythonText.lower("ΟΔΥΣΣΕΥΣ ΣΑΣ.") == "οδυσσευς σας.")
    #expect(PythonText.lower("Σ") == "σ")
    #expect(PythonText.lower("AΣ\u{301}B AΣ\u{301}") == "aσ\u{301}b aς\u{301}")
  }

  @Test func replacementStopsAtItsBound() {
    #expect(PythonText.replace("aaaa", "a", "bb", limit: nil, maximum: 8) == "bbbbbbbb")
    #expect(PythonText.replace("aaaa", "a", "bb", limit: nil, maximum: 7) == nil)
    #expect(PythonText.replace("abc", "b", "", limit: nil, maximum: 2) == "ac")
  }

  @Test func containsByBytes() {
    #expect(PythonText.contains("hat", "at"))
    #expect(PythonText.contains("", ""))
    #expect(!PythonText.contains("at", "hat"))
    #expect(!PythonText.contains("\u{E9}", "e"))
  }

  @Test func truncationKeepsWholeWords() {
    func cut(_ length: Int, kills: Bool = false) -> String {
      PythonText.truncate("one two three", length: length, killsWords: kills, end: "…", leeway: 0)
    }
    #expect(cut(8) == "one…")
    #expect(cut(9) == "one two…")
    #expect(cut(8, kills: true) == "one two…")
    #expect(cut(1) == "…")
    #expect(cut(13) == "one two three")
  }
}
