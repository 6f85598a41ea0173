import Importing
import Support
import Testing

/// Which of several headings and statements is the title.
struct PageTitleTests {
  private func article(_ head: String, _ headings: String) throws -> ImportedArticle {
    let page = """
      <html><head>\(head)</head><body>\(headings)<div>
      <p>The crane has stood on the quay since 1931, and will be taken apart in the second week of May.</p>
      <p>The museum has a place for it beside the boat hall, where its jib will reach over the water.</p>
      </div></body></html>
      """
    return try ImportedArticle(InputFile(path: "x.html", bytes: Array(page.utf8)), keeping: [])
  }

  /// A heading that is the site's name by its link, its class, or what the page states, is no title.
  @Test(arguments: [
    "<h1><a href='/'>Quay Archive beta</a></h1>",
    "<h1><a href='https://quay.example'>Quay Archive beta</a></h1>",
    "<header><h1 class='topbar__logo'>Quay Archive beta</h1></header>",
    "<h1>Quay Archive beta</h1>",
  ])
  func headingThatNamesTheSiteIsNoTitle(heading: String) throws {
    let head = """
      <title>Harbour crane to be moved [Quay Archive]</title>
      <meta property="og:site_name" content="Quay Archive beta">
      """
    for own in ["", "<h1>Harbour crane to be moved</h1>"] {
      let article = try article(head, heading + own)
      #expect(article.title?.hasPrefix("Harbour crane to be moved") ?? false)
    }
  }

  /// Of two headings that are parts of the page's title, the first part is the article's.
  @Test func siteNameOfSimilarLengthIsNoTitle() throws {
    let article = try article(
      "<title>Moving: A Crane Comes Down — crane handbook for Harbours</title>",
      "<h1>crane handbook for Harbours</h1><h1>Moving: A Crane Comes Down<a href='#a'>¶</a></h1>")
    #expect(article.title == "Moving: A Crane Comes Down")
  }

  @Test(arguments: ["›", "•", "//", "│", "∙"])
  func signBeforeTheSiteNameIsNoPartOfTheTitle(sign: String) throws {
    let article = try article("<title>Harbour crane to be moved \(sign) Quay</title>", "")
    #expect(article.title == "Harbour crane to be moved")
  }

  /// A word of the menu that is a part of the stated title doesn't replace it.
  @Test func labelOfAMenuIsNoTitle() throws {
    let article = try article(
      """
      <title>Crane — Take it down and make it your own — Quay</title>
      <meta property="og:title" content="Crane — Take it down and make it your own">
      <meta property="og:site_name" content="Quay">
      """, "<nav><ul><li>Crane</li><li>Boats</li></ul></nav>")
    #expect(article.title == "Crane — Take it down and make it your own")
  }

  @Test(arguments: [
    ("Bridge closes", "<h1>Bridge closes</h1>"), ("Bridge closes", "<div>Bridge closes</div>"),
    ("Colophon", "<h1>Colophon</h1>"),
  ])
  func shortHeadlineGoesBeforeALongSiteName(title: String, heading: String) throws {
    let article = try article("<title>\(title) | The Old Aln Gazette</title>", heading)
    #expect(article.title == title)
  }

  @Test(arguments: [
    ("The Quay Gazette", "Quay Gazette"), ("Quay Gazette", "The Quay Gazette"),
    ("Quay Gazette", "Quay Gazette Online"),
  ])
  func siteNameInOtherWordsIsTakenOff(site: String, end: String) throws {
    let article = try article(
      """
      <meta property="og:title" content="Harbour crane to be moved | \(end)">
      <meta property="og:site_name" content="\(site)">
      """, "")
    #expect(article.title == "Harbour crane to be moved")
  }

  @Test(arguments: [
    ("By Ada Quill", "Ada Quill"), ("by Ada Quill", "Ada Quill"), ("Di Maio, Luigi", "Di Maio"),
  ])
  func wordBeforeAStatedAuthorIsTakenOff(stated: String, name: String) throws {
    let article = try article("<meta name='byl' content='\(stated)'>", "")
    #expect(article.text.contains(name))
    #expect(!article.text.contains("author: \"\(stated.prefix(2)) Ada"))
  }

  /// Years of calendars that aren't converted are no dates of ours.
  @Test(arguments: ["2563-04-09", "1441-08-16", "0109-04-09", "1441/08/16"])
  func yearOfAnotherCalendarIsNoDate(stated: String) throws {
    let head = "<html lang='th'><meta property='article:published_time' content='\(stated)'>"
    #expect(try article(head, "").text.contains("date: .."))
  }

  @Test(arguments: ["令和2年4月9日", "2020年（令和2年）4月9日", "中華民國109年4月9日"])
  func yearOfAnEraIsConverted(written: String) throws {
    #expect(try article("", "<h1>クレーン</h1><p>\(written)</p>").text.contains("date: 2020-04-09"))
  }

  /// A renderer's menus for formulas are no menus of the page.
  @Test func formulasStayInTheText() throws {
    let article = try ImportedArticle(
      InputFile(
        path: "x.html",
        bytes: Array(
          """
          <h1>Lever</h1><div><p>The crane has stood on the quay since 1931, and will be taken apart.</p>
          <mjx-container class="MathJax CtxtMenu_Attached_0"><div>F x = 2 y + 7 z</div></mjx-container>
          <p>The museum has a place for it beside the boat hall, where its jib will reach over.</p></div>
          """.utf8)), keeping: [])
    #expect(article.passages.contains("F x = 2 y + 7 z"))
  }
}
