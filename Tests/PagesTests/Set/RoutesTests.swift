import Content
import Support
import Testing

@testable import Pages

struct RoutesTests {
  private static let paths = [
    "index.html", "404.html", "people/index.html", "people/a.html", "events/b.html", "data/c.csv",
    "assets/fonts/d.woff2",
  ]

  @Test(arguments: [
    ("index.html", "people/a.html", "people/a.html"),
    ("people/a.html", "index.html", "../index.html"),
    ("people/a.html", "people/b.html", "b.html"), ("people/a.html", "people/a.html", "a.html"),
    ("people/a.html", "events/b.html", "../events/b.html"),
    ("x/y/a.html", "x/b.html", "../b.html"), ("x/y/a.html", "x/z/b.html", "../z/b.html"),
    ("a.html", "x/y/b.html", "x/y/b.html"),
  ])
  func addressesAreRelativeToThePage(from: String, to: String, url: String) {
    #expect(Addressing.relative(from: from).url(to) == url)
    #expect(Addressing.relative(from: from).url(to, fragment: "p4").hasSuffix("#p4"))
  }

  /// Follows a relative reference as a browser does (RFC 3986, section 5.2).
  private func followed(_ url: String, from path: String) -> String {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in url.split(separator: "/") {
      if part == ".." { parts.removeLast() } else { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }

  @Test(arguments: paths, paths)
  func everyAddressLeadsFromItsPageToItsTarget(from: String, to: String) {
    #expect(followed(Addressing.relative(from: from).url(to), from: from) == to)
  }

  @Test func anAddressWithinThePageIsItsFragmentAlone() {
    #expect(Addressing.relative(from: "a.html").url("a.html", fragment: "p4") == "#p4")
  }

  @Test func basedAddressesStartWithTheirBase() {
    let addressing = Addressing.based("https://a.example/x/")
    #expect(addressing.url("people/b.html", fragment: "p") == "https://a.example/x/people/b.html#p")
    #expect(addressing.url("index.html") == "https://a.example/x/")
    #expect(addressing.url("people/index.html") == "https://a.example/x/people/index.html")
  }

  @Test func whatURLsReserveIsEncoded() {
    #expect(
      Addressing.relative(from: "a.html").url("x/b c#é?.png", fragment: "é d")
        == "x/b%20c%23%C3%A9%3F.png#%C3%A9%20d")
    #expect(Addressing.relative(from: "x/a.html").url("x/b:c.png") == "b%3Ac.png")
  }

  @Test(arguments: Kind.foldered)
  func eachKindHasItsFolder(kind: Kind) throws {
    let folder = try #require(kind.folder)
    #expect(Routes.path(of: EntityID(kind, "a")) == "\(folder)/a.html")
    #expect(Routes.index(of: kind) == "\(folder)/index.html")
  }

  @Test func pagesLieAtTheTopAndIntroductionsAtTheirIndex() {
    let text = "---\ntitle: A\n---\n"
    let content = TestBriefing(["about.md": text, "people/index.md": text, "index.md": text])
    #expect(
      content.site.documents.map(Routes.path)
        == ["about.html", "index.html", "people/index.html"])
  }

  @Test(arguments: [
    ("style.css", "assets/style.324dcf027d.css"), ("LICENSE", "assets/LICENSE.324dcf027d"),
    ("fonts/a.b.woff2", "assets/fonts/a.b.324dcf027d.woff2"),
    ("v1.2/LICENSE", "assets/v1.2/LICENSE.324dcf027d"),
  ])
  func anAssetsNameHoldsItsDigest(name: String, path: String) {
    #expect(Routes.asset(name, digest: Digest(of: Array("hello".utf8))) == path)
  }
}
