import Diagnostics
import Testing

struct SuggestionTests {
  @Test func whatToWriteIsShownBetweenQuotationMarks() {
    let name = "it's"
    let suggestion: Suggestion = "did you mean \(writing: name) (paragraph \(3))?"
    #expect(suggestion.phrase == "did you mean 'it's' (paragraph 3)?")
    #expect(suggestion.replacements == ["it's"])
  }

  @Test func aYAMLValueHasQuotationMarksOfItsOwn() {
    let suggestion: Suggestion = "write \(writingYAML: "\"a: b\""), or \(writing: "a") alone"
    #expect(suggestion.phrase == "write \"a: b\", or 'a' alone")
    #expect(suggestion.replacements == ["\"a: b\"", "a"])
  }

  @Test func advicePutsNothingInThePlaceOfWords() {
    let suggestion: Suggestion = "close it with '\("-->")'"
    #expect(suggestion.phrase == "close it with '-->'")
    #expect(suggestion.replacements.isEmpty)
    #expect(suggestion.newPath == nil)
  }

  @Test func controlsAreVisibleInThePhraseAndStayInWhatIsWritten() {
    let suggestion: Suggestion = "write \(writing: "a\u{202E}b")"
    #expect(!suggestion.phrase.contains("\u{202E}"))
    #expect(suggestion.replacements == ["a\u{202E}b"])
  }

  @Test func partsAreJoinedInTheirOrder() {
    let first: Suggestion = "if it is so, write \(writing: "x") or "
    let both = first + "move it" + .move(to: "Content/notes/x.md")
    #expect(both.phrase == "if it is so, write 'x' or move itmove it to 'Content/notes/x.md'")
    #expect(both.replacements == ["x"])
    #expect(both.newPath == "Content/notes/x.md")
  }
}
