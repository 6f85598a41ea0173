import Testing

@testable import Linking

struct SentenceStartTests {
  private func begins(_ text: String) -> Bool {
    let place = text.prefix { $0 != "|" }.utf8.count
    return Array(text.filter { $0 != "|" }.utf8).beginsSentence(at: place)
  }

  @Test(arguments: [
    "|x", "a. |x", "a! |x", "a? |x", "a… |x", "a.” |x", "a. “|x", "(|x", "a.) (|x", "a.\u{A0}|x",
    "Dorn. |x", "in 1990. |x",
  ])
  func beginsBehindAnEndedOne(text: String) {
    #expect(begins(text))
  }

  @Test(arguments: [
    "a |x", "a, |x", "a “|x", "a.|x", "Gen. |x", "A. |x", "U.S. |x", "a: |x", "the (|x", "b) |x",
  ])
  func goesOnElsewhere(text: String) {
    #expect(!begins(text))
  }
}
