import Testing

@testable import Preview

struct ReloadScriptTests {
  private func page(_ html: String) -> String {
    String(decoding: ReloadScript.page(Array(html.utf8), with: Array("<S>".utf8)), as: UTF8.self)
  }

  @Test func scriptIsAtTheEndOfTheBody() {
    #expect(page("<body>a</body></html>") == "<body>a<S></body></html>")
    #expect(page("<BODY>a</BODY >\n") == "<BODY>a<S></BODY >\n")
  }

  @Test func lastEndOfABodyIsMeant() {
    #expect(page("<pre></body></pre></body>") == "<pre></body></pre><S></body>")
  }

  @Test(arguments: ["", "</bod", "a", "<p>a"])
  func pageWithoutABodyHasItAtItsEnd(html: String) {
    #expect(page(html) == html + "<S>")
  }

  @Test func addressThatWasAskedForIsEscaped() {
    let state = PageState(
      path: "a\"><script>.html", page: "1", text: "2", styles: [], files: "3", diagnostics: "",
      build: 1)
    let element = String(decoding: ReloadScript.element(for: state), as: UTF8.self)
    #expect(element.contains(#"data-path="a&quot;&gt;&lt;script&gt;.html""#))
    #expect(element.split(separator: "<").count == 2)
  }
}
