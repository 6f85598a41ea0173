import Content
import Importing
import Markdown
import Support
import Testing

/// What import makes of pages: where the article is, what is kept of its structure, what is lost.
struct PageTests {
  private func imported(_ page: String) throws -> ImportedArticle {
    try ImportedArticle(InputFile(path: "page.html", bytes: Array(page.utf8)), keeping: [])
  }

  private static let first =
    "The old bridge will be closed for a week from Monday, so that its planks can be turned."
  private static let second =
    "About 340 people cross it on a day, the council said, and most of them do so on foot."
  private static let third =
    "The ferry will run twice as often in that week, and will take bicycles free of charge."

  @Test func articleInSeveralSiblingsIsFoundInTheElementThatHoldsThem() throws {
    let article = try imported(
      """
      <body class="article comments"><div class="a"><a href=/>Home</a> <a href=/n>News</a></div>
      <div><div class=x><p>\(Self.first)</div><div class=y><p>\(Self.second)</div>
      <div class=z><p>\(Self.third)</div></div>
      <div class=b><a href=/1>Ferry to run an hour later from Monday on</a></div></body>
      """)
    #expect(article.passages == [Self.first, Self.second, Self.third])
  }

  @Test func exponentsIndicesAndNotesAreNoDigitsOfTheNumberBeforeThem() throws {
    let article = try imported(
      """
      <article><p>\(Self.first)<p>About 10<sup>6</sup> crowns or 10<sup>−3</sup> of the sum, for \
      400<sup>1</sup> tonnes of CO<sub>2</sub> on the 1<sup>st</sup> of May.<p>\(Self.third)</article>
      """)
    #expect(
      article.passages[1]
        == "About 10⁶ crowns or 10⁻³ of the sum, for 400¹ tonnes of CO₂ on the 1st of May.")
  }

  @Test func commentsThatAreLongerThanTheArticleAreLeftOut() throws {
    let comments = (1...20).map {
      "<p>\($0): I knew that it would come to this, and said so at the time.</p>"
    }
    let article = try imported(
      """
      <div id=main><p>\(Self.first)<p>\(Self.second)<p>\(Self.third)</div>
      <section id=comments>\(comments.joined())</section>
      """)
    #expect(article.passages == [Self.first, Self.second, Self.third])
    #expect(article.removed.map(\.kind) == [.comments])
  }

  @Test func articleBodyOfJSONLDDecidesWhereClassesMislead() throws {
    let article = try imported(
      """
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge closes",
      "articleBody": "\(Self.first) \(Self.second)"}</script>
      <div class=sidebar><p>\(Self.first)<p>\(Self.second)</div>
      <div class=story><p>\(Self.third) It is the only one on this side of the river.</div>
      """)
    #expect(article.passages.contains(Self.first))
    #expect(article.passages.contains(Self.second))
  }

  @Test(arguments: [
    "橋は月曜日から一週間、通行止めになる。板を張り替えるためだと市は話している。",
    "这座旧桥从星期一起将关闭一周，以便更换桥面的木板，市政府在声明中说。",
    "다리는 월요일부터 일주일 동안 닫힌다고 시가 밝혔다. 널빤지를 바꾸기 위해서다.",
  ])
  func textsWithoutSpacesBetweenWordsAreProse(sentence: String) throws {
    let article = try imported(
      """
      <div><a href=/>一</a><a href=/2>二</a></div>
      <div><p>\(sentence)<p>あ\(sentence)<p>い\(sentence)</div>
      <div><a href=/3>もう一つの記事の見出し</a></div>
      """)
    #expect(article.passages == [sentence, "あ" + sentence, "い" + sentence])
  }

  @Test func structureOfTheArticleIsKept() throws {
    let article = try imported(
      """
      <article><h1>Bridge closes</h1><p>\(Self.first)</p><h2>Why *now*?</h2>
      <ul><li>planks<ul><li>old ones</ul><li>nails_and_bolts</ul>
      <figure><table><tr><th>Day<th>People<tr><td>Monday<td><td>x<tr><td>Tuesday<td>34|0</table></figure>
      <figure><blockquote>It is [old] &amp; tired, said the mayor of the town.</blockquote></figure>
      <pre>let a = [1]
        b = `2`</pre><p>\(Self.second)</p></article>
      """)
    #expect(article.ending == "md")
    #expect(article.title == "Bridge closes")
    let body = article.text.split(separator: "---\n").last.map(String.init)
    #expect(
      body == """

        \(Self.first)

        ## Why \\*now\\*?

        -   planks
            -   old ones
        -   nails_and_bolts

        | Day | People |   |
        |---|---|---|
        | Monday |   | x |
        | Tuesday | 34\\|0 |   |

        > It is \\[old\\] & tired, said the mayor of the town.

        ```
        let a = [1]
          b = `2`
        ```

        \(Self.second)

        """)
  }

  @Test func whatBrowsersDoNotShowIsNoText() throws {
    let article = try imported(
      """
      <p>\(Self.first)<template><p>Not shown, as it is a template of the page.</template>
      <p hidden>Not shown, as it is hidden by an attribute of it.
      <p style="display: none">Not shown, as it is hidden by a style.<p>\(Self.second)
      """)
    #expect(article.passages == [Self.first, Self.second])
    #expect(
      article.removed.map(\.lines) == [["Not shown, as it is hidden by an attribute of it."]])
  }

  @Test func pageWithoutAnArticleIsAnErrorThatShowsWhatIsThere() {
    let page = "<div class=menu><p><a href=/>Home</a> <a href=/n>News</a></p></div>"
    #expect { try imported(page) } throws: { error in
      guard case .noArticle(let words)? = error as? ImportFailure else { return false }
      return words.contains("no article was found") && words.contains("--keep all")
    }
  }

  @Test func pageThatIsNestedBeyondReasonIsRefused() {
    for page in [
      String(repeating: "<div>", count: 200_000),
      String(repeating: "<b><p>", count: 20_000),
      "<p " + (0..<50_000).map { "a\($0) " }.joined() + ">",
    ] {
      #expect(throws: ImportFailure.self) { try imported(page + Self.first) }
    }
  }

  @Test func cellsAndItemsWithoutEndTagsAreNotNested() throws {
    let rows = (0..<600).map { "<tr><td><font size=1>\($0)<td>" }.joined()
    let article = try imported(
      "<p>\(Self.first)<p>\(Self.second)<p>\(Self.third)<table>\(rows)</table>")
    #expect(article.passages.contains(Self.third))
  }
}

struct ArticleFactsTests {
  private static let text =
    "<p>The old bridge will be closed for a week from Monday, so that its planks can be turned."

  private func head(_ page: String) throws -> [Substring] {
    let file = InputFile(path: "page.html", bytes: Array((page + Self.text).utf8))
    return try ImportedArticle(file, keeping: []).text.split(separator: "\n")
  }

  /// Places where pages state their day, and what is made of each.
  @Test(arguments: [
    ("<meta property=article:published_time content='2021-04-09T23:30:00-05:00'>", "2021-04-09"),
    ("<meta itemprop=datePublished content='2021-04-09'>", "2021-04-09"),
    ("<span itemprop=datePublished>9 April 2021</span>", "2021-04-09"),
    ("<time datetime='2021-04-09T08:00Z'>today</time>", "2021-04-09"),
    ("<abbr class=published title='2021-04-09T08:00:00+0200'>Friday</abbr>", "2021-04-09"),
    ("<link rel=canonical href='https://a.example/2021/04/09/bridge'>", "2021-04-09"),
    ("<p>Published: April 9th, 2021, 8:00 am</p>", "2021-04-09"),
    ("<small>April 9, 2021 | filed under: <a href=/boats>Boats</a></small>", "2021-04-09"),
    ("<div class='post updated' title='2021-04-09T08:00:00+02:00'></div>", "2021-04-09"),
    (String(repeating: "<li>Boats", count: 30) + "<p>9 April 2021</p>", "2021-04-09"),
    ("<html lang=de><p>Veröffentlicht am 9. April 2021, 8.00 Uhr</p>", "2021-04-09"),
    ("<html lang=de><p>Stand: 09.04.2021</p>", "2021-04-09"),
    ("<html lang=fr><p>Publié le 9 avril 2021 à 8h00</p>", "2021-04-09"),
    ("<html lang=fr><p>Publié le 09/04/2021</p>", "2021-04-09"),
    ("<html lang=es><p>Publicado el 9 de abril de 2021</p>", "2021-04-09"),
    ("<html lang=it><p>Pubblicato il 9 aprile 2021</p>", "2021-04-09"),
    ("<html lang=pt><p>Publicado em 9 de abril de 2021</p>", "2021-04-09"),
    ("<html lang=ru><p>Опубликовано 9 апреля 2021 г.</p>", "2021-04-09"),
    ("<html lang=ar><p>نشر في ٩ أبريل ٢٠٢١</p>", "2021-04-09"),
    ("<html lang=fa><p>تاریخ انتشار: ۲۰ فروردین ۱۴۰۰</p>", "2021-04-09"),
    ("<html lang=ja><p>公開日：2021年4月9日</p>", "2021-04-09"),
    ("<html lang=zh><p>发布时间：2021-04-09 08:00</p>", "2021-04-09"),
  ])
  func dayIsFoundWhereverPagesStateIt(place: String, day: String) throws {
    #expect(try head(place).contains { $0 == "date: \(day)" })
  }

  @Test func dayThatCouldBeAnotherIsNotRead() throws {
    #expect(
      try head("<html lang=en><p>Published 04/09/2021</p>").contains { $0.hasPrefix("date: .. ") })
  }

  @Test func timeAndZoneAreKeptInTheNote() throws {
    let page = "<meta property=article:published_time content='2021-04-09T23:30:00-05:00'>"
    #expect(try head(page).contains { $0.contains("2021-04-09T23:30:00-05:00") })
  }

  @Test func ofSeveralBlocksOfJSONLDTheOneOnThisPageCounts() throws {
    let head = try head(
      """
      <link rel=canonical href="https://a.example/bridge"><h1>Bridge closes</h1>
      <script type="application/ld+json">[{"@type": "NewsArticle", "headline": "Ferry runs late",
      "url": "https://a.example/ferry", "datePublished": "2019-01-01"}]</script>
      <script type="application/ld+json">{"@graph": [{"@type": "Person", "@id": "#p", "name": "Ada Quill"},
      {"@type": ["NewsArticle"], "headline": "Bridge closes", "datePublished": "2021-04-09",
      "dateModified": "2021-04-10", "mainEntityOfPage": "https://a.example/bridge?x=1",
      "author": [{"@id": "#p"}, {"name": "Reuters"}]}]}</script>
      """)
    #expect(head.contains { $0 == "date: 2021-04-09" })
    #expect(head.contains { $0.hasPrefix("author: \"Ada Quill\"  # from ") })
    #expect(head.contains { $0.hasPrefix("agency: \"Reuters\"  # from ") })
    #expect(head.contains("unconfirmed: [title, date, publisher, author, agency, url]"))
    #expect(head.contains { $0.hasPrefix("# updated by its publisher: 2021-04-10 (") })
  }

  @Test(arguments: [
    (
      "<title>Bridge closes | The Gazette</title><meta property=og:site_name content='The Gazette'><h1>The Gazette</h1>",
      "Bridge closes"
    ),
    (
      "<title>Bridge closes - The Gazette</title><meta property=og:title content='Bridge closes'><h1>Our bridge</h1>",
      "Bridge closes"
    ),
    ("<title>x</title><meta property=og:title content=“Bridge”><h1>“Bridge”</h1>", "“Bridge”"),
    ("<html lang=zh><title>大桥关闭一周_新闻_某某网</title>", "大桥关闭一周"),
  ])
  func titleIsWhatSeveralPlacesAgreeOn(page: String, title: String) throws {
    #expect(try head(page).contains { $0.hasPrefix("title: \"\(title)\"") })
  }
}
