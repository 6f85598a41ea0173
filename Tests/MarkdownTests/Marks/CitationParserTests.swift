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
    ("[-@face-to-face, para. 2]", 2...2), ("[see @face-to-face, para.\u{A0}2]", 2...2),
    ("[@face-to-face,\npara.\n16]", 16...16),
  ])
  func citationNamesParagraphs(text: String, paragraphs: ClosedRange<Int>?) {
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

  /// E3
  @Test func aListOfParagraphsIsCitedOnceForEach() {
    let items = items("[see @a, paras. 1-2, 5; cf. @b, paras. 1, 5]")
    #expect(items?.map(\.source) == ["a", "a", "b", "b"])
    #expect(items?.map(\.paragraphs) == [1...2, 5...5, 1...1, 5...5])
    #expect(items?.map(\.prefix) == ["see", nil, "cf.", nil])
  }

  /// E15
  @Test(arguments: ["[write to a@b.example]", "[a]", "[@]", "[x @ y]"])
  func bracketsWithoutASourceAreNoCitation(text: String) {
    #expect(items(text) == nil)
  }

  /// E3, E4: what is suggested means what was written; else nothing is.
  @Test(
    arguments: [
      ("[@a, p. 3]", nil),
      ("[@a, paras. 1; 2]", "write 'paras. 1, 2'"),
      ("[@a, para. 1; para. 2; 3-4; @b]", "write 'paras. 1, 2, 3–4'"), ("[@a, chap. 1]", nil),
      ("[@a, para. 3-4]", "write 'paras. 3–4'"),
      ("[@a, paras. 3]", "write 'para. 3'"), ("[@a, paragraphs 3 to 4]", "write 'paras. 3–4'"),
      ("[@a, para. 1, 5]", "write 'paras. 1, 5'"), ("[@a, paras. 1 and 5]", "write 'paras. 1, 5'"),
      ("[@a, there]", nil), ("[@a para. 3]", "write 'a, para. 3'"),
      ("[@a, para. 0]", nil), ("[@a; b]", "did you mean '@b'?"), ("[@a; see b]", nil),
      ("[@a, paras. 4–3]", nil), ("[@a, para. 12345678901]", nil), ("[@a,@b]", "write '; @b'"),
      ("[@a @b]", "write 'a; @b'"), ("[@a, para. 3, her words]", nil),
    ] as [(String, String?)])
  func malformedCitationOffersTheForm(text: String, fix: String?) {
    let reading = Reading("x \(text)")
    #expect(reading.outline.marks.isEmpty)
    #expect(reading.diagnostics.map(\.suggestion?.phrase) == [fix])
  }
}
