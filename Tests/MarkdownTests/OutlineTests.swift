import Testing

@testable import Markdown

struct OutlineTests {
  @Test func topLevelBlocksAreNumberedSaveHeadingsAndRules() {
    let reading = Reading(
      """
      # Title

      One.

      ***

      - two
      - items

      > three

      [a]: /b

      ```
      four
      ```
      """)
    #expect(reading.outline.paragraphs.map(\.text) == ["One.", "two\nitems", "three", "four"])
    #expect(reading.outline.paragraphs.map(\.number) == [1, 2, 3, 4])
  }

  @Test func aBreakIsOneSpaceAndMarkupIsLeftOut() {
    let reading = Reading("An *early*\n  `start`  \nat [dawn](x) &amp; \\*dusk\\*.")
    #expect(reading.texts == ["An early start at dawn & *dusk*."])
  }
}
