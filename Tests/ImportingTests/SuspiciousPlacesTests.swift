import Diagnostics
import Importing
import Support
import TestTexts
import Testing

struct SuspiciousPlacesTests {
  private func reported(_ text: String, as name: String = "a.txt") throws -> (
    reported: [Diagnostic], marks: [Location]
  ) {
    let marked = MarkedText(text)
    let article = try ImportedArticle(marked.file(name), keeping: [])
    return (article.diagnostics, marked.locations(in: name))
  }

  @Test(arguments: [
    "Yesterday the mayor Olsen said that ⟦OlsenMayor⟧ would speak again on the next day.",
    "It had been closed ⟦for for⟧ a week, the council said on Monday at noon.",
    "The council met on ⟦Monday.Then⟧ it went home, and the mayor went with it.",
    """
    The mayor, who had spoken at noon ⟦| Ferry late | Snow comes early | Dogs barred |⟧ went home \
    again without another word, and nobody saw her until the next day.
    """,
  ])
  func placeIsReportedInTheCapture(text: String) throws {
    let (reported, marks) = try reported("A headline of five words\n\n\(text)\n")
    #expect(reported.map(\.location) == marks, "\(reported.map(\.text).joined())")
    #expect(reported.allSatisfy { $0.id == .suspiciousText && $0.severity == .warning })
  }

  @Test func placeInAPageIsThatOfItsSource() throws {
    let (reported, marks) = try reported(
      "<p>The bridge had been &ldquo;closed&rdquo; <b>⟦for</b> for⟧ a week, they said.",
      as: "a.html")
    #expect(reported.map(\.location) == marks)
  }

  @Test(arguments: [
    "He said that that was all that he had had to say about it on Monday.",
    "Ronald McDonald flew to Walla Walla on a JetBlue plane with an iPhone in hand.",
    "He wrote to ada@Quill.example and read www.TheGazette.example/News at noon, as ever.",
    "He would go no further, further than that, he said to them on that day.",
  ])
  func goodEnglishIsNotSuspicious(text: String) throws {
    let reported = try reported(text).reported
    #expect(reported == [], "\(reported.map(\.text).joined())")
  }
}
