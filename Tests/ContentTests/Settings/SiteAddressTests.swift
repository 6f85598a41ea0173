import Content
import Diagnostics
import Support
import TestTexts
import Testing

struct SiteAddressTests {
  private func read(_ settings: String) -> (SiteSettings, [Diagnostic], [Location]) {
    let marked = MarkedText(settings)
    var diagnostics: [Diagnostic] = []
    let settings = SiteSettings(parsing: marked.file(SiteSettings.path), into: &diagnostics)
    return (settings, diagnostics, marked.locations(in: SiteSettings.path))
  }

  @Test(arguments: [
    ("https://bücher.example/ü/", "https://xn--bcher-kva.example/%C3%BC/"),  // F4
    ("https://bu\u{308}cher.example/", "https://xn--bcher-kva.example/"),
    ("https://BÜCHER.example", "https://xn--bcher-kva.example/"),
    ("https://пример.испытание/", "https://xn--e1afmkfd.xn--80akhbyknj4f/"),
    ("https://例え.テスト/", "https://xn--r8jz45g.xn--zckzah/"),
    ("https://straße.example/", "https://xn--strae-oqa.example/"),
    ("https://t.example/%c3%bc/a|b", "https://t.example/%c3%bc/a%7Cb/"),
    ("https://t.example:443/", "https://t.example/"),
    ("http://127.0.0.1:8080/a", "http://127.0.0.1:8080/a/"),
    ("http://[::1]:8080", "http://[::1]:8080/"), ("https://t.example./x", "https://t.example./x/"),
    ("https://t.example/v1.2/~ada/", "https://t.example/v1.2/~ada/"),
  ])
  func anAddressIsWrittenInASCII(url: String, text: String) {  // F4
    let (settings, diagnostics, _) = read("title: A\nurl: \"\(url)\"\n")
    #expect(diagnostics == [])
    #expect(settings.url == text)
  }

  @Test(arguments: [
    ("https://t.example/t?x=1", "https://t.example/t"),
    ("https://t.example/#a", "https://t.example/"),
    ("https://t.example/t/index.html", "https://t.example/t/"),
    ("https://t.example/INDEX.PHP", "https://t.example/"),
    ("https://t.example//", "https://t.example/"),
    ("https://t.example/a//b/", "https://t.example/a/b"),
    ("https://user:pw@t.example/", "https://t.example/"),
    ("https://t.example:/x", "https://t.example/x"),
    ("https://t.example/a/../b", "https://t.example/a/b"), ("t.example", "https://t.example"),
    ("https://t..example/", "https://t.example/"),
    ("https:\\\\t.example\\x", "https://t.example/x"),
    ("https://t.example/a b", "https://t.example/a%20b"),
    ("https:// t.example /a\u{A0}b\u{200B}", "https://t.example/a%20b"),
    ("https://u@t.example//x/index.html?q#f", "https://t.example/x/"),
  ])
  func whatIsNoSitesAddressSuggestsOne(url: String, suggestion: String) {  // F3
    let (_, diagnostics, marks) = read("title: A\nurl: ⟦'\(url)'⟧\n")
    #expect(diagnostics.map(\.id) == [.invalidURL])
    #expect(diagnostics.map(\.location) == marks)
    #expect(diagnostics.map(\.suggestion?.phrase) == ["write '\(suggestion)'"])
    #expect(read("title: A\nurl: '\(suggestion)'\n").1 == [])
  }

  @Test(arguments: [
    "https://", "https:///x", "ftp://t.example/", "https://t.example:99999/",
    "https://t.example:a/",
    "https://-t.example/", "https://t_.example/", "https://[x]/", "https://t.example/%zz",
    "mailto:a@t.example", "https://t.example:0/", "https://t example/",
  ])
  func whatCannotBeMendedIsRefused(url: String) {  // F3
    let (settings, diagnostics, _) = read("title: A\nurl: '\(url)'\n")
    #expect(diagnostics.map(\.id) == [.invalidURL])
    #expect(settings.url == "https://site.invalid/")
  }

  @Test(arguments: [
    ("https://t.example/", "t.example"), ("T Example", "a.example"),
    ("t.example/feed", "t.example"),
    ("bücher.example", "xn--bcher-kva.example"), ("ada@", "a.example"),
    ("http://b.example:80/x", "b.example"),
  ])
  func theNameOfFeedsIsAHostOrAMailAddress(authority: String, suggestion: String) {  // F2
    let text = "title: A\nurl: https://a.example\nfeed:\n  authority: "
    let (settings, diagnostics, marks) = read("\(text)⟦\(authority)⟧\n")
    #expect(diagnostics.map(\.id) == [.invalidAuthority])
    #expect(diagnostics.map(\.location) == marks)
    #expect(diagnostics.map(\.suggestion?.phrase) == ["write '\(suggestion)'"])
    #expect(settings.feedAuthority == "a.example")
    #expect(read("\(text)\(suggestion)\n").1 == [])
    #expect(read("\(text)ada.b_c@t.example\n").1 == [])
  }

  @Test(arguments: ["2020/2021", "..", "2020~", "2020/.."])
  func theDayOfTheNameIsOne(date: String) {
    let (settings, diagnostics, marks) = read(
      "title: A\nurl: https://a.example\nfeed: {since: ⟦\"\(date)\"⟧}\n")
    #expect(diagnostics.map(\.id) == [.invalidDate])
    #expect(diagnostics.map(\.location) == marks)
    #expect(settings.feedSince == "2020")
  }

  @Test func anAddressOfOtherLettersNamesFeedsInASCII() {
    #expect(
      read("title: A\nurl: https://bücher.example/\n").0.feedAuthority == "xn--bcher-kva.example")
  }
}
