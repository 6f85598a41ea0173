import Importing
import Support
import Testing

/// Pages that state little in their head: print views, old tables, newsletters.
struct PrintViewTests {
  private func article(_ head: String, _ top: String, _ end: String = "") throws -> ImportedArticle
  {
    let page = """
      <html><head>\(head)</head><body>\(top)
      <div>The crane has stood on the quay since 1931, and will be taken apart in the second week of May.</div>
      <div>The museum has a place for it beside the boat hall, where its jib will reach over the water.</div>
      \(end)</body></html>
      """
    return try ImportedArticle(InputFile(path: "x.html", bytes: Array(page.utf8)), keeping: [])
  }

  private static let title = "Harbour crane to be moved"

  @Test(arguments: [
    "<div><b style='font-size:22pt'>Harbour crane to be moved</b></div>",
    "<font size=5><b>Harbour crane to be moved</b></font><br>",
    "<div class=titr>Harbour crane to be moved</div>", "<h2>Harbour crane to be moved</h2>",
    "<h1>Harbour crane<br>to be moved</h1>",
    "<h1><a href='/web/2011/http://quay.example/'>The Quay</a></h1><h3>Harbour crane to be moved</h3>",
  ])
  func largestLineAboveTheTextIsTheTitleWhereTheHeadNamesNone(line: String) throws {
    for title in ["Print view", "The Quay", ""] {
      let found = try article("<title>\(title)</title>", "<p>Print | Close</p>\(line)").title
      #expect(found == Self.title)
    }
  }

  @Test(arguments: [
    "[The Quay] Harbour crane to be moved", "The Quay » Archive » Harbour crane to be moved",
    "The Quay: Harbour crane to be moved",
  ])
  func siteNameBeforeTheTitleIsThePublisher(stated: String) throws {
    let article = try article("<title>\(stated)</title>", "<h3>Harbour crane to be moved</h3>")
    #expect(article.title == Self.title)
    #expect(article.text.contains("publisher: \"The Quay\""), "\(article.text)")
  }

  @Test func logoNamesThePublisher() throws {
    let article = try article(
      "", "<img src='logo_bw.gif' alt='The Quay logo'><h1>\(Self.title)</h1>")
    #expect(article.text.contains("publisher: \"The Quay\""))
  }

  /// Near the headline or below the text; neither the site's last change nor today's date in its head.
  @Test(arguments: [
    ("<p>9 April 2021</p><h1>T</h1>", ""),
    ("<ul><li>9 April 2021</li><li>Code: 7</li></ul><h1>T</h1>", ""),
    (
      "<h1>T</h1><h2>A subtitle that says a little more</h2><p>Ada Quill</p><p>9 April 2021 · 6 minutes</p>",
      ""
    ),
    ("<h1>T</h1>", "<p align=right><i>Ada Quill</i><br>9 April 2021</p>"),
    ("<h1>T</h1><span property='schema:datePublished' content='2021-04-09'></span>", ""),
  ])
  func dateIsTakenFromWhereTheArticleIs(top: String, end: String) throws {
    let other = "<p>Last updated: 18 June 2022</p>"
    let page = try article(
      "", top.replacing("T", with: Self.title),
      end + String(repeating: "<p>Contact</p>", count: 9) + other)
    #expect(page.text.contains("date: 2021-04-09"), "\(page.text)")
  }

  @Test(arguments: [
    (
      "<h1>T</h1><h2>A subtitle that says more</h2><p>Ada Quill</p><p>9 April 2021 · 6 minutes</p>",
      ""
    ),
    ("<h1>T</h1><div class=credits>By Ada Quill<br>9 April 2021</div>", ""),
    ("<h1>T</h1>", "<p align=right><i>Ada Quill</i><br>9 April 2021</p>"),
  ])
  func authorIsBesideTheDate(top: String, end: String) throws {
    let article = try article("", top.replacing("T", with: Self.title), end)
    #expect(article.text.contains("author: \"Ada Quill\""), "\(article.text)")
  }

  @Test func arabicAuthorsAreParted() throws {
    let article = try article(
      "", "<h1>طرابلس تعيد إشعال الكور</h1><p>بقلم جوسلين فرنجية وعمر ضناوي</p>")
    #expect(article.text.contains("- \"عمر ضناوي\""), "\(article.text)")
  }

  /// An organisation publishes; nobody has written the text.
  @Test func organisationIsNoAuthor() throws {
    let article = try article(
      """
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "\(Self.title)",
      "author": {"@type": "Organization", "name": "Quay News"}}</script>
      """, "<h1>\(Self.title)</h1>")
    #expect(!article.text.contains("author:"))
  }

  /// A control that a character reference makes is replaced, as one among the bytes is.
  @Test func controlsOfCharacterReferencesAreReplaced() throws {
    let article = try article(
      "", "<h1>\(Self.title)</h1>", "<p>The jib &#8; will be kept, the council said.</p>")
    #expect(article.passages.last == "The jib \u{FFFD} will be kept, the council said.")
  }

  /// What would be a mark in a name loses its signs, since `check` has none in names.
  @Test func namesHaveNoMarks() throws {
    let head = """
      <meta name=author content="Ada [[Q]] **Quill** [@a]">
      <meta property="og:site_name" content="The [[Quay]]">
      """
    let text = try article(head, "<h1>\(Self.title)</h1>").text
    #expect(text.contains("author: \"Ada Q Quill @a\""), "\(text)")
    #expect(text.contains("publisher: \"The Quay\""))
  }

  @Test func addressThatABrowserPrintsBelowAPageIsLeftOut() throws {
    let printed = """
      The old bridge will be closed for a whole week from Monday on, its owner announced on Friday.
      https://aln.example/bridge?print
      """
    let article = try ImportedArticle(
      InputFile(path: "bridge.txt", bytes: Array(printed.utf8)), keeping: [])
    #expect(article.passages.count == 1)
    #expect(article.removed.flatMap(\.lines) == ["https://aln.example/bridge?print"])
  }
}
