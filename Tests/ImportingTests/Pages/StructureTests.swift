import Importing
import Support
import Testing

/// The structure of a page's article: lists, tables, code, quotations, and what is struck out.
struct StructureTests {
  private func imported(_ body: String, head: String = "") throws -> ImportedArticle {
    let page = """
      <html><head><title>Bridge closes</title>\(head)</head><body><article><h1>Bridge closes</h1>
      <p>\(Self.first)</p>\(body)<p>\(Self.last)</p></article></body></html>
      """
    return try ImportedArticle(
      InputFile(path: "page.html", bytes: Array(page.utf8)), keeping: [])
  }

  /// What is between the first paragraph and the last one.
  private func middle(_ body: String) throws -> String {
    let article = try imported(body)
    #expect(article.removed == [])
    let parts = article.text.split(separator: Self.first + "\n")
    let text = try #require(parts.last?.split(separator: Self.last).first)
    return String(text).trimmed
  }

  private static let first =
    "The old bridge will be closed for a week from Monday, so that its planks can be turned."
  private static let last =
    "The ferry will run twice as often in that week, and will take bicycles free of charge."

  @Test(arguments: [
    "<p>It costs <del>400</del> <ins>500</ins> crowns.</p>",
    "<p>It costs <s>4<b>00</b></s> 500 crowns.</p>",
    "<p>It costs <span style='text-decoration: line-through'>400</span> 500 crowns.</p>",
    "<table><tr><th>Year<th>Sum<tr><td>2020<td>It costs <strike>400</strike> 500 crowns.</table>",
  ])
  func whatIsStruckOutIsNoText(body: String) throws {
    let article = try imported(body)
    #expect(article.passages.contains("It costs 500 crowns."), "\(article.passages)")
    #expect(article.removed.map(\.kind) == [.deleted])
    #expect(article.removed.map(\.lines) == [["400"]])
  }

  @Test func strikesOfOneParagraphAreApart() throws {
    let article = try imported(
      "<p>From <del>400</del> 500 to <del>600<sup>2</sup></del> 700 crowns.</p>"
        + "<del><p>\(Self.last.replacing("week", with: "month"))</p></del>")
    #expect(article.passages[1] == "From 500 to 700 crowns.")
    #expect(
      article.removed.flatMap(\.lines)
        == ["400", "600²", Self.last.replacing("week", with: "month")])
    let kept = try ImportedArticle(
      InputFile(
        path: "page.html",
        bytes: Array("<p>\(Self.first)<p>From <s>400</s> 500 crowns.<p>\(Self.last)".utf8)),
      keeping: [.deleted])
    #expect(kept.text.contains("\nFrom 500 crowns.\n\n~~400~~\n"), "\(kept.text)")
  }

  @Test func blocksOfACellAreInOneLine() throws {
    let table = """
      <table><caption>Costs by year</caption><thead><tr><th>Year<th>A|B</thead>
      <tfoot><tr><td colspan=2>Total 3</tfoot>
      <tbody><tr><td rowspan=2>2019<td><ul><li>3.1 million<li>1<br>more</ul><p>in part</p><tr><td>2</tbody></table>
      """
    #expect(
      try middle(table) == """
        Costs by year

        | Year | A\\|B |
        |---|---|
        | 2019 | 3\\.1 million; 1 more; in part |
        | 2019 | 2 |
        | Total 3 |   |
        """)
  }

  /// A number that reaches over two rows isn't written twice; a header is.
  @Test func headersAreRepeatedAndNumbersAreNot() throws {
    let table = """
      <table><tr><th colspan=3>In crowns<tr><th>Town<th colspan=2>Costs<tr><th rowspan=2>Aln<td>1<td rowspan=2>7<tr><td>2
      <tr><td>Sarn<td rowspan=0>3<td>4<tr><td>Oe<td>5</table>
      """
    #expect(
      try middle(table) == """
        | In crowns |   |   |
        |---|---|---|
        | Town | Costs | Costs |
        | Aln | 1 | 7 |
        | Aln | 2 |   |
        | Sarn | 3 | 4 |
        | Oe |   | 5 |
        """)
  }

  /// No word of a cell makes boilerplate of it, wherever the table is.
  @Test func tableIsKeptAsAWhole() throws {
    let cells = "<tr><td>Share<td>12 May 2019<tr><td>By Ada Quill<td>2020"
    let page = """
      <h1>Bridge closes</h1><p>\(Self.first)<p>\(Self.last)<p>\(Self.first)
      <table><tr><th>Name<th>Year\(cells)</table>
      """
    let article = try ImportedArticle(
      InputFile(path: "page.html", bytes: Array(page.utf8)), keeping: [])
    #expect(article.text.hasSuffix("| By Ada Quill | 2020 |\n"), "\(article.text)")
    #expect(article.removed == [])
  }

  @Test func codeIsOneWithItsLanguageAndItsEmptyLines() throws {
    #expect(
      try middle(
        "<pre><code class='hljs language-swift'>a\n  <span class=comment>b</span>\n\n\n c</code></pre>"
      )
        == "```swift\na\n  b\n\n\n c\n```")
    #expect(
      try middle("<div class='highlight highlight-source-shell'><pre>ls</pre></div>")
        == "```shell\nls\n```")
    let article = try ImportedArticle(
      InputFile(
        path: "page.html",
        bytes: Array("<p>\(Self.first)<p>\(Self.last)<pre>share\n  x\n\nprint</pre>".utf8)),
      keeping: [])
    #expect(article.text.hasSuffix("```\nshare\n  x\n\nprint\n```\n"), "\(article.text)")
  }

  @Test(arguments: [
    ("<ol start=3><li>c<li>d</ol>", "3.  c\n4.  d"),
    ("<ol><li value=7>c<li>d<li value=2>e</ol>", "7.  c\n8.  d\n2)  e"),
    ("<ol reversed><li>c<li>b<li>a</ol>", "3.  c\n2)  b\n1.  a"),
    ("<ul><li>c</ul><ol><li>d</ol><ol><li>e</ol>", "-   c\n\n1.  d\n\n1)  e"),
    ("<ul><li>c<ol start=2><li>d</ol><ul><li>e</ul></ul>", "-   c\n\n    2.  d\n    -   e"),
    ("<ol start=100><li>c<ul><li>d</ul><p>e</p></ol>", "100. c\n     -   d\n\n     e"),
  ])
  func numbersOfListsStay(list: String, text: String) throws {
    #expect(try middle(list) == text)
  }

  @Test func detailsAndWhoIsQuotedAreTheArticles() throws {
    #expect(
      try middle(
        "<blockquote><p>It is old.</p><footer>— Ada Quill</footer></blockquote>")
        == "> It is old.\n>\n> — Ada Quill")
    let page = "<p>\(Self.first)<p>\(Self.last)<details><summary>Sources</summary>Bo Fenn</details>"
    let article = try ImportedArticle(
      InputFile(path: "page.html", bytes: Array(page.utf8)), keeping: [])
    #expect(article.passages == [Self.first, Self.last, "Sources", "Bo Fenn"])
  }

  @Test func whatIsLeftOutIsCalledWhatItIs() throws {
    let page = """
      <div class=top><time>14 March 2021</time></div><div>By Ada Quill</div>
      <article><h1>Bridge closes</h1><p>\(Self.first)<p>\(Self.last)
      <p>A page that shows <code>&lt;script&gt;alert(1)&lt;/script&gt;</code> is a risk.</article>
      """
    let article = try ImportedArticle(
      InputFile(path: "page.html", bytes: Array(page.utf8)), keeping: [])
    #expect(article.removed.map(\.kind) == [.dateline, .byline])
    #expect(article.passages.count == 3)
  }

  @Test(arguments: [
    (".h{display:none}", true), ("p.a{x:y} .z, .h { display : none !important }", true),
    ("#h{visibility:hidden}", true), ("@media print{.h{display:none}}", false),
    (".h{display:none} @media print{.h{display:block}}", true),
    (".h{display:none} @media (min-width: 9px){.h{display:block}}", false),
    (".h{display:none} .h.open{display:block}", false), (".js .h{display:none}", false),
    ("/* .h{display:none} */", false), (".x{display:none}", false),
  ])
  func whatARuleOfThePageHidesIsNoText(rule: String, isHidden: Bool) throws {
    let article = try imported(
      "<p id=h class='g h'>Nobody sees it.</p>", head: "<style>\(rule)</style>")
    #expect(article.removed.map(\.kind) == (isHidden ? [.hidden] : []))
    #expect(article.passages.count == (isHidden ? 2 : 3))
    // An article that a script shows is one.
    let whole = try ImportedArticle(
      InputFile(
        path: "page.html",
        bytes: Array(
          "<style>\(rule)</style><div class=h id=h><p>\(Self.first)<p>\(Self.last)</div>".utf8)),
      keeping: [])
    #expect(whole.passages == [Self.first, Self.last])
  }
}
