import Importing
import Support
import Testing

/// What a page sets off from the words beside it is set off in the text: notes, formulas, readings, cells,
/// and what a rule of its style hides or strikes out.
struct LineSignsTests {
  private static let first =
    "The old bridge will be closed for a week from Monday, so that its planks can be turned."
  private static let last =
    "The ferry will run twice as often in that week, and will take bicycles free of charge."

  private func imported(_ body: String, head: String = "") throws -> ImportedArticle {
    let page = """
      <html><head><title>Bridge closes</title>\(head)</head><body><article><h1>Bridge closes</h1>
      <p>\(Self.first)</p>\(body)<p>\(Self.last)</p></article></body></html>
      """
    return try ImportedArticle(
      InputFile(path: "page.html", bytes: Array(page.utf8)), keeping: [])
  }

  @Test(arguments: [
    ("340<sup><a href='#n2'>2</a></sup> crowns", "340² crowns"),
    ("340<a href='#n2'><sup>2</sup></a> crowns", "340² crowns"),
    ("340<sup><a href='#n2'>2</a>,<a href='#n3'>3</a></sup> crowns", "340²,³ crowns"),
    ("340<sup>2,3</sup> crowns", "340²,³ crowns"),
    ("10<span style='vertical-align: super'>6</span> crowns", "10⁶ crowns"),
    ("15<a class=fn href='#n5'>5</a> crowns", "15[5] crowns"),
    ("boats.<a href='https://aln.example/a#n5'>12</a> They", "boats.[12] They"),
    ("page <a href='#p5'>5</a> says", "page 5 says"), ("[<a href='#p5'>5</a>] says", "[5] says"),
    ("12<sup>[1]</sup> crowns", "12[1] crowns"), ("21<sup>st</sup> crown", "21st crown"),
  ])
  func markOfANoteIsNoDigitOfTheNumberBefore(words: String, text: String) throws {
    let passages = try imported("<p>It says \(words) and more of that.</p>").passages
    #expect(passages.contains("It says \(text) and more of that."), "\(passages)")
  }

  @Test(arguments: [
    ("10<sup>−<i>4</i></sup>", "10⁻⁴"), ("10<sup>–8</sup>", "10⁻⁸"),
    ("10<sup><b>–</b>8</sup>", "10⁻⁸"), ("10<sup>n−1</sup>", "10^(n−1)"),
    ("x<sup>2n + 1</sup>", "x^(2n + 1)"), ("nines<sup>2–4</sup>", "nines²–⁴"),
    ("3<span class=frac><span class=num>1</span>&frasl;<span class=den>2</span></span>", "3 1⁄2"),
    ("3<span class=f><b class=num>1</b><b class=den>2</b></span>", "3 1/2"),
    ("<b class=num>3</b><b class=den>4</b>", "3/4"), ("3<b class=num>4</b>", "34"),
    ("<b class=den>3</b><b class=num>4</b>", "34"), ("3<b>&frasl;</b>4", "3⁄4"),
    ("3<b><sup>1</sup>&frasl;<sub>2</sub></b>", "3¹⁄₂"),
    ("1<sup>er</sup>", "1er"), ("8<sup>a-b</sup>", "8a-b"),
  ])
  func powersAndFractionsOfAPageAreNoDigitsOfTheNumberBefore(words: String, text: String) throws {
    let passages = try imported("<p>It says \(words) and more of that.</p>").passages
    #expect(passages.contains("It says \(text) and more of that."), "\(passages)")
  }

  @Test(
    arguments: [
      ("<i class=a-offscreen>$12.99</i><i aria-hidden=true>$12.99</i>", "$12.99", ["$12.99"]),
      (
        "<i aria-hidden=true>12,3 Mio.</i><i class='visually-hidden'>12,3 Millionen</i>",
        "12,3 Millionen", ["12,3 Mio."]
      ),
      ("<i class=sr-only>3 of 5</i> <i aria-hidden=true>★★★</i>", "3 of 5", ["★★★"]),
      (
        "<i style='position: absolute; clip: rect(0 0 0 0)'>5</i><i aria-hidden=true>V</i>", "5",
        ["V"]
      ),
      ("<i>12</i> <i aria-hidden=true>13</i>", "12 13", []),
      ("<i class=sr-only>12</i> <i>13</i>", "12 13", []),
      ("<i class=sr-only>12</i> or <i aria-hidden=true>13</i>", "12 or 13", []),
    ] as [(String, String, [String])])
  func copyForTheEyeBesideOneForTheEarIsListed(
    words: String, text: String, removed: [String]
  ) throws {
    let article = try imported("<p>It costs \(words) in all.</p>")
    #expect(article.passages.contains("It costs \(text) in all."), "\(article.passages)")
    #expect(article.removed.flatMap(\.lines) == removed)
  }

  @Test(arguments: [
    ("<mn>3</mn><mo>×</mo><msup><mn>10</mn><mn>5</mn></msup>", "3×10⁵"),
    ("<msup>\n<mn>10</mn>\n<mrow><mo>-</mo><mn>5</mn></mrow>\n</msup>", "10⁻⁵"),
    ("<msup><mi>x</mi><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></msup>", "x^(n+1)"),
    ("<msub><mi>x</mi><mn>2</mn></msub>", "x₂"),
    ("<mfrac><mn>1</mn><mn>2</mn></mfrac>", "1/2"),
    ("<mn>2</mn><mfrac><mn>1</mn><mn>2</mn></mfrac>", "2 1/2"),
    ("<mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><mn>2</mn></mfrac>", "(a+1)/2"),
    ("<msqrt><mn>16</mn></msqrt>", "√16"), ("<mroot><mn>8</mn><mn>3</mn></mroot>", "8^(1/3)"),
    ("<mn>3</mn><mn>5</mn>", "3 5"),
    ("<semantics><mn>3</mn><annotation>{3}</annotation></semantics>", "3"),
  ])
  func formulaIsReadAsItIsMeant(formula: String, text: String) throws {
    let passages = try imported("<p>It is <math>\(formula)</math> of that.</p>").passages
    #expect(passages.contains("It is \(text) of that."), "\(passages)")
  }

  @Test(arguments: [
    "<span class=katex><span class=katex-mathml>M</span><span class=katex-html aria-hidden=true><span>10</span><span>4</span></span></span>",
    "<span class=MathJax><nobr aria-hidden=true><span>10</span>4</nobr><span class=MJX_Assistive_MathML role=presentation>M</span></span>",
    "<mjx-container><svg aria-hidden=true><text>10</text><text>4</text></svg><mjx-assistive-mml>M</mjx-assistive-mml></mjx-container>",
    "<span class=mwe><span style='display: none;'>M</span><img aria-hidden=true alt='{\\displaystyle 10^4}' src=a.svg></span>",
    "<span><span class=x-offscreen>10⁴</span><span aria-hidden=true><span>10</span>⁴</span></span>",
  ])
  func whatIsThereForEyeAndEarIsReadOnce(formula: String) throws {
    let math =
      "<math><semantics><msup><mn>10</mn><mn>4</mn></msup><annotation>10^4</annotation></semantics></math>"
    let words = formula.replacing("M<", with: "\(math)<")
    let article = try imported("<p>It costs \(words) crowns in all.</p>")
    #expect(article.passages.contains("It costs 10⁴ crowns in all."), "\(article.passages)")
    #expect(article.passages.count == 3)
  }

  @Test(
    arguments: [
      ("<img alt='20'> more", "20 more", []), ("\u{1F44D} <img alt='½'>", "\u{1F44D} ½", []),
      ("<img alt='\\frac{1}{2} a'> of all", "\\frac{1}{2} a of all", []),
      ("<img alt='A boat at the quay'> none", "none", ["A boat at the quay"]),
      ("<img alt=''> none", "none", []), ("<b><img alt='20'></b> none", "20 none", []),
      ("<a href=b><img alt='20'></a> none", "none", []),
    ] as [(String, String, [String])])
  func signsThatAreImagesAreRead(words: String, text: String, removed: [String]) throws {
    let article = try imported("<p>It says \(words) today.</p>")
    #expect(article.passages.contains("It says \(text) today."), "\(article.passages)")
    #expect(article.removed.filter { $0.kind == .image }.flatMap(\.lines) == removed)
  }

  @Test(arguments: [
    "<div role=row><span role=cell>2019</span><span role=cell>340</span></div>",
    "<div><span style='display: table-cell'>2019</span><b style='display:block'>340</b></div>",
    "<p>2019<span role=gridcell>340</span></p>",
  ])
  func whatIsShownApartIsNotGlued(row: String) throws {
    #expect(try imported(row).passages.contains("2019 340"))
  }

  @Test func whatIsHiddenUntilItIsFoundIsListed() throws {
    for (value, removed) in [("until-found", ["Only 340 took it."]), ("hidden", [])] {
      let article = try imported("<p hidden='\(value)'>Only 340 took it.</p>")
      #expect(article.passages.count == 2)
      #expect(article.removed.filter { $0.kind == .hidden }.flatMap(\.lines) == removed)
    }
  }

  @Test func readingsAreInBrackets() throws {
    let passages = try imported(
      "<p>東京<ruby>都<rt>と</rt></ruby>の<ruby>人口<rp>(</rp><rt>じんこう</rt><rp>)</rp></ruby>です。</p>"
    ).passages
    #expect(passages.contains("東京都(と)の人口(じんこう)です。"), "\(passages)")
  }

  @Test(
    arguments: [
      (".o{display:none}", "hidden"), ("#o{visibility:hidden}", "hidden"),
      (".o{text-decoration:line-through}", "deleted"), (".js .o{display:none}", nil),
      (".o{text-decoration:line-through} .o.now{text-decoration:none}", nil),
    ] as [(String, String?)])
  func wordsThatARuleTakesOutOfASentenceAreListed(rule: String, kind: String?) throws {
    for body in [
      "<p>The fare is <span id=o class='a o'>40</span> 50 crowns.</p>",
      "<table><tr><th>Year<th>Sum<tr><td>2020<td>The fare is <b id=o class=o>40</b> 50 crowns.</table>",
    ] {
      let article = try imported(body, head: "<style>\(rule)</style>")
      #expect(
        article.passages.contains("The fare is \(kind == nil ? "40 " : "")50 crowns."),
        "\(article.passages)")
      #expect(article.removed.map(\.kind.rawValue) == [kind].compactMap(\.self))
      #expect(article.removed.map(\.lines) == (kind == nil ? [] : [["40"]]))
    }
  }

  @Test(arguments: [
    ("<h2>Why</h2>", "", "Why"), ("<p>Town 340</p><p>North 12</p>", "", "Town 340"),
  ])
  func shortLinesBelowTheTitleAreTheArticles(head: String, tail: String, line: String) throws {
    let page =
      "<article><h1>Bridge closes</h1>\(head)<p>\(Self.first)</p><p>\(Self.last)</p>\(tail)"
    let article = try ImportedArticle(
      InputFile(path: "page.html", bytes: Array("<title>Bridge closes</title>\(page)".utf8)),
      keeping: [])
    #expect(article.passages.first == line, "\(article.removed)")
  }

  @Test func rowsAndItemsOfAWrappedTextAreLinesOfTheirOwn() throws {
    let dump = """
      Bridge closes today for a whole week

      The people of the town would take the ferry in that winter,
      when only 340 took it on a day of the last year, as far as
      it is known to the council of the town and to the province.
      Nobody counts them now, and nobody has asked for it either.
      Year    People
      2019    340
      * 12 sailors of the ferry, and the man who sells the tickets
      at the pier
      """
    let article = try ImportedArticle(
      InputFile(path: "a.txt", bytes: Array(dump.utf8)), keeping: [])
    #expect(
      article.passages.suffix(3) == [
        "Year    People", "2019    340",
        "* 12 sailors of the ferry, and the man who sells the tickets at the pier",
      ], "\(article.passages)")
  }

  @Test func numberInAWrappedParagraphIsKept() throws {
    let dump = """
      Bridge closes today for a whole week

      The people of the town would take the ferry in winter, when only
      340
      took it on a day in the last year.
      \(Self.first)
      """
    let article = try ImportedArticle(
      InputFile(path: "a.txt", bytes: Array(dump.utf8)), keeping: [])
    #expect(article.passages.contains("340"), "\(article.removed)")
  }
}
