import Diagnostics
import Testing

@testable import Markdown

struct CitationParserTests {
  private func items(_ text: String) -> [CitationItem]? {
    guard case .citation(let items) = Reading("x \(text)").outline.marks.first?.kind else {
      return nil
    }
    return items
  }

  @Test(arguments: [
    ("[@face-to-face]", nil), ("[@face-to-face, para. 16]", 16...16),
    ("[@face-to-face, paras. 3–4]", 3...4), ("[@face-to-face, paras. 3-4]", 3...4),
    ("[@face-to-face, paras. 3 – 4]", 3...4), ("[ @face-to-face ]", nil),
    ("[@face-to-face,\npara.\n16]", 16...16),
  ])
  func citationNamesParagraphs(text: String, paragraphs: ClosedRange<Int>?) {
    guard !text.hasPrefix("[ ") else { return #expect(items(text) == nil) }
    #expect(items(text)?.map(\.source) == ["face-to-face"])
    #expect(items(text)?.first?.paragraphs == paragraphs)
  }

  @Test func semicolonPartsSources() {
    let items = items("[@a, para. 2; @b, paras. 3–4; @c]")
    #expect(items?.map(\.source) == ["a", "b", "c"])
    #expect(items?.map(\.paragraphs) == [2...2, 3...4, nil])
  }

  @Test func partsKnowTheirPlaces() {
    let source = Marked("x [@a; @«b», para. 2]")
    let paragraphs = Marked("x [@a; @b, «para. 2»]")
    guard case .citation(let items) = Reading(source.text).outline.marks.first?.kind else {
      Issue.record("no citation")
      return
    }
    #expect(items.last?.sourceSource == source.range)
    #expect(items.last?.paragraphsSource == paragraphs.range)
  }

  @Test(arguments: [
    ("[@a, p. 3]", "write 'para. 3'"), ("[@a, para. 3-4]", "write 'paras. 3–4'"),
    ("[@a, paras. 3]", "write 'para. 3'"), ("[@a, paragraphs 3 to 4]", "write 'paras. 3–4'"),
    ("[@a, there]", "write 'para. 3' or 'paras. 3–4'"), ("[@a para. 3]", "write '@a, para. …'"),
    ("[@a, para. 0]", "write 'para. 3' or 'paras. 3–4'"), ("[@a; b]", "did you mean '@b'?"),
    ("[@a, paras. 4–3]", "write 'para. 4'"),
    ("[@a, para. 12345678901]", "write 'para. 3' or 'paras. 3–4'"),
  ])
  func malformedCitationOffersTheForm(text: String, fix: String) {
    let reading = Reading("x \(text)")
    #expect(reading.outline.marks.isEmpty)
    #expect(reading.diagnostics.map(\.suggestion) == [fix])
  }
}
