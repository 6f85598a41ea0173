import Content
import Diagnostics
import Support
import TestTexts
import Testing

struct SiteSettingsTests {
  private func read(_ text: String) -> (SiteSettings, [Diagnostic], [Location]) {
    let marked = MarkedText(text)
    var diagnostics: [Diagnostic] = []
    let settings = SiteSettings(parsing: marked.file(SiteSettings.path), into: &diagnostics)
    return (settings, diagnostics, marked.locations(in: SiteSettings.path))
  }

  @Test func aBareFileHasTheDefaults() {
    let (settings, diagnostics, _) = read("title: Pears\nurl: https://pears.example/\n")
    #expect(diagnostics == [])
    #expect(settings.title == "Pears" && settings.url == "https://pears.example/")
    #expect(settings.language == "en" && settings.autolink == .first)
    #expect(settings.description == nil && settings.author == nil && settings.navigation == nil)
    #expect(settings.feedAuthority == "pears.example")
    #expect(settings.feedSince == "2020" && settings.feedEntries == 20)
  }

  @Test func everyKeyIsRead() {
    let (settings, diagnostics, _) = read(
      """
      title: Pears
      url: https://pears.example/pears
      language: fa
      description: All about pears.
      author: Ada Byron
      feed: {authority: orchard.example, since: 2019-05, entries: 5}
      autolink: off
      navigation:
        - people
        - to: figure:pears
          title: How many pears
      """)
    #expect(diagnostics == [])
    #expect(settings.language == "fa" && settings.description == "All about pears.")
    #expect(settings.author == "Ada Byron" && settings.autolink == .off)
    #expect(settings.feedAuthority == "orchard.example")
    #expect(settings.feedSince == "2019-05" && settings.feedEntries == 5)
    #expect(settings.navigation?.map(\.to.value) == ["people", "figure:pears"])
    #expect(settings.navigation?.map(\.title) == [nil, "How many pears"])
  }

  @Test(arguments: [
    ("https://pears.example", "https://pears.example/", "pears.example"),
    ("https://pears.example:8080/a", "https://pears.example:8080/a/", "pears.example"),
    ("HTTP://Pears.Example:80/a/", "http://pears.example/a/", "pears.example"),
  ])
  func theAddressEndsInASlashAndItsHostNamesTheFeeds(url: String, full: String, host: String) {
    let (settings, diagnostics, _) = read("title: A\nurl: \(url)\n")
    #expect(diagnostics == [])
    #expect(settings.url == full && settings.feedAuthority == host)
  }

  @Test func anEmptyFileHasNoTitleAndNoAddress() {
    let (settings, diagnostics, _) = read("")
    #expect(
      diagnostics.map(\.message) == [
        "site.yml needs the key 'title': the briefing's name",
        "site.yml needs the key 'url': the address the site is published at",
      ])
    #expect(settings.title == "Untitled" && settings.url == "https://site.invalid/")
  }

  @Test func errorsAreShownWhereTheyAre() {
    let (_, diagnostics, marks) = read(
      "title: A\nurl: ⟦pears.example⟧\nautolink: ⟦frist⟧\nfeed:\n  ⟦entires⟧: 3\n")
    #expect(diagnostics.map(\.location) == marks)
    #expect(diagnostics.map(\.id) == [.invalidURL, .unknownChoice, .unknownKey])
    #expect(diagnostics[1].suggestion?.phrase == "did you mean 'first'?")
    #expect(diagnostics[2].suggestion?.phrase == "did you mean 'entries'?")
  }

  @Test func sinceIsAYearOrADate() {
    let (settings, diagnostics, marks) = read(
      "title: A\nurl: https://a.example\nfeed: {since: ⟦last year⟧}\n")
    #expect(diagnostics.map(\.location) == marks && diagnostics.map(\.id) == [.invalidDate])
    #expect(settings.feedSince == "2020")
  }

  @Test func aByteOrderMarkBelongsToNoKey() {
    let (settings, diagnostics, marks) = read("\u{FEFF}title: A\n⟦ulr⟧: https://a.example\n")
    #expect(settings.title == "A")
    #expect(diagnostics.map(\.id) == [.unknownKey])
    #expect(diagnostics.map(\.location).first == marks[0])
    #expect(settings.url == "https://a.example/")
  }

  @Test func bytesThatAreNoTextAreReportedOnce() {
    let file = InputFile(path: SiteSettings.path, bytes: Array("title: A".utf8) + [0xFF, 0x0A])
    var diagnostics: [Diagnostic] = []
    let settings = SiteSettings(parsing: file, into: &diagnostics)
    #expect(diagnostics.map(\.id) == [.invalidUTF8])
    #expect(diagnostics.map(\.location.offset) == [8])
    #expect(settings.title == "Untitled")
  }
}
