import TestTexts
import Testing

@testable import Pages

struct HTMLScanTests {
  private enum Found: Equatable {
    case anchor(String), address(String)
  }

  private func findings(_ html: String) -> (found: [Found], offsets: [Int]) {
    var found: [Found] = []
    var offsets: [Int] = []
    MarkedText(html).bytes.withUnsafeBufferPointer { bytes in
      var scan = HTMLScan(bytes)
      let decoder = scan
      scan.walk { finding, range in
        let words = decoder.text(range)
        found.append(finding == .anchor ? .anchor(words) : .address(words))
        offsets.append(range.lowerBound)
      }
    }
    return (found, offsets)
  }

  @Test func idsAndAddressesAreFoundInOrderWithTheirOffsets() {
    let html =
      "<!DOCTYPE html>é<p id=\"⟦a⟧\"><a class='x' href='⟦b>c⟧'>d</a><img src=\"⟦e⟧\" alt=\"<\">"
    let (found, offsets) = findings(html + "<form action=\"⟦f⟧\">")
    #expect(found == [.anchor("a"), .address("b>c"), .address("e"), .address("f")])
    #expect(offsets == MarkedText(html + "<form action=\"⟦f⟧\">").ranges.map(\.lowerBound))
  }

  @Test func eachImageOfASourceSetIsFound() {
    let html = "<img srcset=\"⟦a%20b.png⟧ 1x, ⟦c.png⟧ 2x,⟦d.png⟧\">"
    let (found, offsets) = findings(html)
    #expect(found == [.address("a%20b.png"), .address("c.png"), .address("d.png")])
    #expect(offsets == MarkedText(html).ranges.map(\.lowerBound))
  }

  @Test func theAddressOfARefreshIsFound() {
    let html = "<meta content=\"0; url=⟦a.html?b&amp;c⟧\" http-equiv=\"Refresh\">"
    let (found, offsets) = findings(html)
    #expect(found == [.address("a.html?b&c")])
    #expect(offsets == MarkedText(html).ranges.map(\.lowerBound))
    #expect(findings("<meta name=\"x\" content=\"0; url=a\">").found == [])
    #expect(findings("<meta http-equiv=\"refresh\" content=\"9\">").found == [])
  }

  @Test func entitiesAreDecodedOnce() {
    let (found, _) = findings("<a href=\"a?b&amp;c=&quot;&#34;&#39;&#x27;&lt;&gt;&amp;lt;\">")
    #expect(found == [.address("a?b&c=\"\"''<>&lt;")])
  }

  @Test func otherAttributesAreNone() {
    #expect(findings("<p data-id=\"a\" xhref=\"b\" title=\"id='c'\" id=d id hidden>").found == [])
  }

  @Test func commentsScriptsAndStylesHoldNoTags() {
    let hidden = "<p id='a'>"
    #expect(findings("<!-- \(hidden) -->").found == [])
    #expect(findings("<script>\(hidden)</script>").found == [])
    #expect(findings("<style>\(hidden)</style>").found == [])
    #expect(
      findings("<script src='x'>\(hidden)</script><p id='b'>").found
        == [.address("x"), .anchor("b")])
  }

  @Test(arguments: [
    "", "<", "<a", "<a href", "<a href=", "<a href=\"", "<!--", "<script>", "< >", "</",
    "<a b=\"c\"",
  ])
  func aPageThatEndsAnywhereEnds(html: String) {
    #expect(findings(html).found.filter { $0 != .address("") } == [])
  }
}
