import Testing

@testable import Preview

struct RequestPathTests {
  @Test(arguments: [
    ("/", ""), ("/index.html", "index.html"), ("/people/", "people/"),
    ("/people/mara-olsen.html", "people/mara-olsen.html"), ("/a%20b.html", "a b.html"),
    ("/caf%C3%A9.html", "café.html"), ("/a..b", "a..b"), ("/%2Ehidden", ".hidden"),
    ("/a+b", "a+b"), ("/100%25", "100%"),
  ])
  func plainPathIsDecodedOnce(raw: String, path: String) {
    #expect(RequestPath(parsing: raw)?.path == path)
  }

  @Test(arguments: [
    "", "index.html", "*", "http://localhost/", "//evil.example/", "/a//b",
    "/..", "/../etc/passwd", "/people/../index.html", "/.", "/./a", "/%2e%2e/a", "/%2E./a",
    "/.%2e", "/a%2fb", "/a%2Fb", "/..%2f..%2fetc", "/a%5cb", "/a\\b", "/%00", "/a%0Ab", "/%7F",
    "/%", "/%4", "/%zz", "/%C3", "/%FF%FE", "/é", "/a#b", "/a b", "/a\"b", "/<a>", "/a|b",
  ])
  func pathThatAServerRefusesHasNoDecoding(raw: String) {
    #expect(RequestPath(parsing: raw) == nil)
  }

  @Test func doubleEncodingIsNotDecodedTwice() {
    #expect(RequestPath(parsing: "/%252e%252e/a")?.path == "%2e%2e/a")
  }

  @Test func queryValueIsFoundByItsKey() {
    #expect(String(ofKey: "page", inQuery: "x=1&page=people%2Fa.html") == "people/a.html")
    #expect(String(ofKey: "page", inQuery: "pages=1&page") == nil)
    #expect(String(ofKey: "page", inQuery: "page=%4") == nil)
  }
}
