import Testing

@testable import Markdown

struct SentenceTests {
  @Test(arguments: [
    "One. «Here is x now.» Three.", "«Here is x now!» Three.", "One? «Here is x now»",
    "Mr. A. One. «Then Gen. Steiner met x in the U.S. Senate.» Three.",
    "“One.” «“Here is x.”» Three.", "One… «Here is x.» Three.", "«At 2.5 p.m. x came.» Three.",
    "One. «2,500 of x stayed.» Three.", "One.  «Here (as x.) goes on.» Three.",
  ])
  func theSentenceIsTheOneAroundTheWord(text: String) {
    let marked = Marked(text)
    let run = Reading(marked.text).outline.runs[0]
    guard let place = run.text.firstIndex(of: UInt8(ascii: "x")) else {
      Issue.record("no x")
      return
    }
    #expect(run.sentence(around: place..<place + 1) == marked.range)
  }

  @Test func firstSentencePassesHeadingsAndEmbeds() {
    let reading = Reading("# Title. Big\n\n![[card]]\n\nOne *two*. Three.")
    #expect(reading.outline.firstSentence == "One two.")
    #expect(Reading("# Title").outline.firstSentence == nil)
  }

  @Test func wordsAreCountedInParagraphsOnly() {
    #expect(Reading("# no\n\none two\n\n- three\n- four").outline.wordCount == 4)
  }
}
