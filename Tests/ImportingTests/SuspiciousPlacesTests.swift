import Diagnostics
import Importing
import Support
import TestTexts
import Testing

struct SuspiciousPlacesTests {
  private func told(_ text: String, as name: String = "a.txt") throws -> (
    told: [Diagnostic], marks: [Location]
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
    let (told, marks) = try told("A headline of five words\n\n\(text)\n")
    #expect(told.map(\.location) == marks, "\(told.map(\.text).joined())")
    #expect(told.allSatisfy { $0.id == .suspiciousText && $0.severity == .warning })
  }

  @Test func placeInAPageIsThatOfItsSource() throws {
    let (told, marks) = try told(
      "<p>The bridge had been &ldquo;closed&rdquo; <b>⟦for</b> for⟧ a week, they said.",
      as: "a.html")
    #expect(told.map(\.location) == marks)
  }

  @Test(arguments: [
    "He said that that was all that he had had to say about it on Monday.",
    "Ronald McDonald flew to Walla Walla on a JetBlue plane with an iPhone in hand.",
    "He wrote to ada@Quill.example and read www.TheGazette.example/News at noon, as ever.",
    "He would go no further, further than that, he said to them on that day.",
  ])
  func goodEnglishIsNotSuspicious(text: String) throws {
    let told = try told(text).told
    #expect(told == [], "\(told.map(\.text).joined())")
  }
}
