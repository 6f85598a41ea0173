import Content
import Diagnostics
import Support
import Testing

struct LinkCheckTests {
  private func briefing(_ body: String) -> TestBriefing {
    TestBriefing([
      "notes/n.md": "---\ntitle: N\ndate: 2020\n---\n\(body)\n",
      "people/ada.md": "---\nname: Ada\nredirect_from: countess\n---\n",
      "people/secret.md": "---\nname: Secret\ndraft: true\n---\n",
      "notes/b c.png": "<svg viewBox='0 0 1 1'>", "static/a.pdf": "y",
    ])
  }

  @Test(arguments: [
    "[a](../people/ada.md)", "[a](../people/ada.html#x)", "[a](https://b.example)", "[a](#x)",
    "![a](<b c.png>)", "![a](b%20c.png)", "[a](../static/a.pdf)", "[a](../a.pdf)", "[a](/feed.xml)",
    "[a][r]\n\n[r]: ../people/ada.md", "`[a](x.md)`",
  ])
  func aLinkThatLeadsSomewhereIsNotReported(body: String) {
    #expect(briefing(body).diagnostics == [])
  }

  @Test(arguments: [
    ("é [a](⟦../people/ade.md⟧)", "../people/ade.md", nil as String?),
    ("![a](⟦b.png⟧)", "b.png", nil),
    ("[a](⟦../people/adb.html⟧)", "../people/adb.html", "did you mean '../people/ada.md'?"),
    // E1
    ("[a](⟦people/ada.html#x⟧)", "people/ada.html#x", "did you mean '../people/ada.md#x'?"),
    ("[a](⟦../people/Ada⟧)", "../people/Ada", "did you mean '../people/ada.md'?"),
    ("[a](⟦/Content/people/ada.md⟧)", "/Content/people/ada.md", "did you mean '../people/ada.md'?"),
    ("![a](<⟦b d.png⟧>)", "b d.png", "did you mean 'b%20c.png'?"),
    ("[a](⟦www.a.example/b⟧)", "www.a.example/b", "did you mean 'https://www.a.example/b'?"),
    // E2
    ("[a](⟦../people/countess.md⟧)", "../people/countess.md", "did you mean '../people/ada.md'?"),
    ("[a](⟦../people/⟧)", "../people/", "did you mean '../people/index.md'?"),
    ("[a](⟦/people#x⟧)", "/people#x", "did you mean '../people/index.md#x'?"),
    ("[a](⟦.⟧)", ".", "did you mean 'index.md'?"),
    ("- > [a](<⟦x y.md⟧>)", "x y.md", nil),
  ])
  func aLinkThatLeadsNowhereIsReportedAtItsDestination(body: String, words: String, fix: String?) {
    let briefing = briefing(body)
    #expect(
      briefing.diagnostics.map(\.message) == ["'\(words)' does not lead to a file of the site"])
    #expect(briefing.diagnostics.map(\.id) == [.brokenLink])
    #expect(briefing.diagnostics.map(\.location.offset) == briefing.marks.map(\.offset))
    if let fix { #expect(briefing.diagnostics.map(\.suggestion?.phrase) == [fix]) }
  }

  @Test func aLinkToADraftIsReportedAsOne() {
    let briefing = briefing("[a](⟦../people/secret.md⟧)")
    #expect(
      briefing.diagnostics.map(\.message) == [
        "the target of '../people/secret.md' is a draft, so the built site has no page for it"
      ])
    #expect(briefing.diagnostics.map(\.location) == briefing.marks)
  }

  /// E16
  @Test(arguments: [
    "![a](⟦//b.example/x.png⟧)", "![a](⟦https://b.example/x.png⟧)", "![a](⟦data:image/png,x⟧)",
    "![]( ⟦⟧)", "![a](<⟦⟧>)",
  ])
  func anImageThatIsNoFileIsOneErrorWithoutAnAddressToTry(body: String) {
    let briefing = briefing(body)
    #expect(briefing.diagnostics.map(\.id) == [.unusableImage], "\(body)")
    #expect(briefing.diagnostics.map(\.location.offset) == briefing.marks.map(\.offset))
    #expect(briefing.diagnostics.first?.suggestion?.phrase.contains("'") != true)
  }

  /// E16
  @Test func anAddressThatManyLinksShareIsReportedOnceWhereItIsWritten() {
    let briefing = briefing("[a][q], [q] and [Q][]\n\n> [Q]: ⟦//b.example/x⟧\n\n[r]: ../ada.md\n")
    #expect(briefing.diagnostics.map(\.id) == [.invalidURL])
    #expect(briefing.diagnostics.map(\.location) == briefing.marks)
    #expect(
      briefing.diagnostics.map(\.suggestion?.phrase) == ["did you mean 'https://b.example/x'?"])
  }

  /// F5
  @Test(arguments: [
    ("https://b.example:x/", false), ("https://b.example:99999/", false), ("https://b..c/", false),
    ("https://b.example:0/", false), ("https://b:80/", true), ("http://[::1]:80/", true),
    ("https://b.example:/", true), ("https://b_c.example/", true),
  ])
  func aHostAndItsPortCanBe(address: String, isOne: Bool) {
    for body in ["[a](⟦\(address)⟧)", "See ⟦\(address)⟧ there"] {
      let briefing = briefing(body)
      #expect(briefing.diagnostics.map(\.id) == (isOne ? [] : [.invalidURL]), "\(body)")
      if !isOne { #expect(briefing.diagnostics.map(\.location) == briefing.marks) }
    }
  }

  /// F5
  @Test func anAddressWithoutItsHostIsRefusedAtItsPlace() {
    let briefing = briefing("[a](⟦//b.example/x⟧) and <⟦https:b.example⟧>")
    #expect(briefing.diagnostics.map(\.id) == [.invalidURL, .invalidURL])
    #expect(briefing.diagnostics.map(\.location) == briefing.marks)
    #expect(
      briefing.diagnostics.map(\.suggestion?.phrase) == [
        "did you mean 'https://b.example/x'?", "did you mean 'https://b.example'?",
      ])
  }

  /// F5: a fix that is written as it is suggested is an address.
  @Test(arguments: [
    ("https://b.example/100%", "https://b.example/100%25"),
    ("https://b.example/a%20b%zz%e9?q=5%#x", "https://b.example/a%20b%25zz%e9?q=5%25#x"),
    ("mailto:a%@b.example", "mailto:a%25@b.example"),
    ("../search.html?q=100%", "../search.html?q=100%25"), ("?q=%", "?q=%25"),
  ])
  func aPercentSignWithoutItsDigitsIsRefused(address: String, meant: String) {
    let briefing = briefing("[a](⟦\(address)⟧)")
    #expect(briefing.diagnostics.map(\.id) == [.invalidURL])
    #expect(briefing.diagnostics.map(\.location) == briefing.marks)
    #expect(briefing.diagnostics.map(\.suggestion?.phrase) == ["did you mean '\(meant)'?"])
    #expect(self.briefing("[a](\(meant))").diagnostics.map(\.message) == [])
  }

  @Test func embeddedImageNeedsWordsAndASize() {
    #expect(briefing("![[b c.png|what it shows]]").diagnostics == [])
    let silent = briefing("See ⟦![[b c.png|300]]⟧ here.")
    #expect(silent.diagnostics.map(\.id) == [.missingAlternative])
    #expect(silent.diagnostics.map(\.location) == silent.marks)
    let unread = TestBriefing([
      "notes/n.md": "---\ntitle: N\ndate: 2020\n---\n![[⟦b.png⟧|words]]\n", "notes/b.png": "x",
    ])
    #expect(unread.diagnostics.map(\.id) == [.unusableImage])
    #expect(unread.diagnostics.map(\.location) == unread.marks)
  }

  @Test func aLinkAboveTheSiteIsReported() {
    let briefing = briefing("[a](⟦../../x⟧)")
    #expect(
      briefing.diagnostics == [
        Diagnostic(
          .brokenLink, "'../../x' leads out of the site", at: briefing.marks[0],
          suggestion: "link to a file of the site")
      ])
  }
}
