import Markdown
import Support
import Testing

struct HTMLEscapingTests {
  @Test func everyCharacterThatHTMLReadsIsEscaped() {
    var html: [UInt8] = []
    html.appendEscaped("<a href='b' title=\"c\">é&")
    #expect(
      String(decoding: html, as: UTF8.self)
        == "&lt;a href=&#39;b&#39; title=&quot;c&quot;&gt;é&amp;")
  }
}
