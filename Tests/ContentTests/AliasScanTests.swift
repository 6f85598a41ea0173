import Testing

@testable import Content

struct AliasScanTests {
  private func excess(_ text: String) -> Int? { AliasScan.excess(in: Array(text.utf8)[...]) }

  @Test func proseMayHoldManyOfBothSigns() {
    let prose = String(repeating: "R&D, *one* & **two**, a&b *c* &amp; 5 * 4 & 3. ", count: 500)
    #expect(excess(prose) == nil)
  }

  @Test func theThirteenthAliasIsOneTooMany() {
    let few = "a: &n x\nb: [" + String(repeating: "*n, ", count: 12)
    #expect(excess(few + "]") == nil)
    #expect(excess(few + "*n]") == few.utf8.count)
  }

  @Test func anAliasRepeatsAnAnchorAboveIt() {
    #expect(excess(String(repeating: "*n ", count: 99) + "&n") == nil)
    #expect(excess("&m" + String(repeating: " *n", count: 99)) == nil)
    #expect(excess("&n" + String(repeating: " *nn", count: 99)) == nil)
  }
}
