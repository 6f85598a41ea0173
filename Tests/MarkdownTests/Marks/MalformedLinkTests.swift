import Diagnostics
import Support
import Testing

@testable import Markdown

struct MalformedLinkTests {
  /// E16
  @Test(arguments: [
    (
      "![a map](«my map.png»)", "an address must not contain spaces",
      "write 'my%20map.png'"
    ),
    (
      "[the map](«my map.png» \"t\")", "an address must not contain spaces",
      "write 'my%20map.png'"
    ),
    ("[x](«a b»)", "an address must not contain spaces", "write 'a%20b'"),
    (
      "[x](«../about.md t»)", "a link's title must be in straight quotation marks",
      "write '../about.md \"t\"'"
    ),
    (
      "[x](«../about.md “a t”»)", "a link's title must be in straight quotation marks",
      "write '../about.md \"a t\"'"
    ),
    (
      "«![alt][nofile]»", "'[nofile]' is not defined in the text",
      "add a line '[nofile]: address'"
    ),
    ("«[words][]»", "'[words]' is not defined in the text", "add a line '[words]: address'"),
    ("«[x]( )»", "a link needs an address between its parentheses", nil),
    ("«[x](<>)»", "a link needs an address between its parentheses", nil),
    ("«[](../about.md)»", "a link needs words between its brackets", nil),
    (
      "«[a [b](c) d](e)»", "these brackets don't make a link",
      "put a backslash before it if you don't mean a link"
    ),
  ])
  func linksThatAreNoneAreReported(text: String, message: String, fix: String?) {
    let marked = Marked(text)
    let reading = Reading(marked.text)
    #expect(reading.diagnostics.map(\.message) == [message], "\(text)")
    #expect(reading.ids == [.malformedLink])
    #expect(reading.diagnostics.first?.location.offset == marked.range.lowerBound)
    #expect(reading.diagnostics.first?.suggestion?.phrase == fix)
  }

  /// E15
  @Test(arguments: [
    "[see «[[Mara Olsen]]» there](https://a.example)",
    "[it«[@gazette, para. 1]»](https://a.example)",
    "![a «[[b]]»](c.png)", "[a«[^1]»](b)\n\n[^1]: c",
  ])
  func aLinksWordsHoldNoMarks(text: String) {
    let marked = Marked(text)
    let reading = Reading(marked.text)
    #expect(reading.ids.filter { $0 != .unusedFootnote } == [.malformedMark], "\(text)")
    let location = reading.diagnostics.first { $0.id == .malformedMark }?.location
    #expect(location?.offset == marked.range.lowerBound)
    #expect(location?.length == marked.range.count)
  }

  @Test func aLinkAroundAnImageHasItsWords() {
    #expect(Reading("[![a](b)](c) [`d`](e)").ids == [])
  }

  /// The words before code in a link are a link's words too, and hold no links of names.
  @Test func allOfALinksWordsAreClosed() {
    #expect(Reading("[a `b` c](d)").outline.runs[0].closed == [0..<5])
  }
}
