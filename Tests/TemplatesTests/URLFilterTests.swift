import Testing

@testable import Templates

@Suite struct URLFilterTests {
  @Test(arguments: [
    "https://a.example", "HTTP://a", "mailto:a@b", "tel:+1", "/x:y", "./x:y", "?a=b:c", "#x:y",
    "a/b:c", "//host", " https://a", "../people/x.html", "a&amp;b/c:d",
  ])
  func harmlessIsSafe(url: String) {
    #expect(URLFilter.verdict(url.utf8) == .safe)
  }

  @Test(arguments: [
    "javascript:x", "JAVASCRIPT:x", "data:x", "java\tscript:x", "\u{1}javascript:x", ":x", "1:2",
    "httpss:x", "http :x", "&#106;avascript:x", "a&colon;b", "&amp;:", "x&#39;:y", "\u{FEFF}http:x",
  ])
  func anyOtherSchemeIsUnsafe(url: String) {
    #expect(URLFilter.verdict(url.utf8) == .unsafe)
  }

  @Test(arguments: ["", "javascript", "people", "a&amp;b", " "])
  func withoutColonOrSlashItIsOpen(url: String) {
    #expect(URLFilter.verdict(url.utf8) == .open)
  }

  @Test func listIsSafeIfEveryAddressIs() {
    #expect(URLFilter.areSafe("a.png 1x, b.png 2x".utf8))
    #expect(!URLFilter.areSafe("a.png 1x,javascript:x 2x".utf8))
  }
}
