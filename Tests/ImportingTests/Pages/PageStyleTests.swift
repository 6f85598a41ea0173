import Importing
import Support
import Testing

/// What rules of a page's style do with words of a sentence, by whatever they name them.
struct PageStyleTests {
  private static let first =
    "The old bridge will be closed for a week from Monday, so that its planks can be turned."
  private static let last =
    "The ferry will run twice as often in that week, and will take bicycles free of charge."

  private static func page(_ body: String, head: String = "") -> String {
    """
    <html><head><title>Bridge closes</title>\(head)</head><body><article><h1>Bridge closes</h1>
    <p>\(first)</p>\(body)<p>\(last)</p></article></body></html>
    """
  }

  private func imported(_ page: String, as name: String = "page.html") throws -> ImportedArticle {
    try ImportedArticle(InputFile(path: name, bytes: Array(page.utf8)), keeping: [])
  }

  private static let fare =
    "<p class=f>The fare is <b id=i class='o old' data-x='a b'>40</b> 50 crowns.</p>"

  @Test(arguments: [
    "article .o{DISPLAY : NONE}", ".o.old{display:none}", "b.o{display:none}",
    "article > p > b.old{visibility:hidden}", "p b.o, nav{display:none}",
    ".o{display:inline} p .o{display:none}", ".o{display:none!important} p #i{display:inline}",
    ".o{display:none} .f:hover .o{display:inline}", ".f>.o{text-decoration:line-through red}",
    ".f{color:red; & .o{display:none} color:blue}", ".f{b{color:red}.o{display:none}}",
    ".f{>.o{display:none}}", ".o{@media screen{display:none}}", "b{&.old{display:none}}",
    ".o:not(p){display:none}", "b:not(.now, #x){display:none}", ":is(i,b).o{display:none}",
    "[data-x]{display:none}", "b[data-x='a b' i]{display:none}",
    "[data-x^=a][class~=old]{display:none}",
    ":root{--d:none}.o{display:var(--d)}", ".o{display:var(--d, none)}",
    "/* } */ .x::before{content:'}'} .o{display:none}", "@media screen{.o{display:none}}",
  ])
  func ruleTakesWordsOut(rule: String) throws {
    let article = try imported(Self.page(Self.fare, head: "<style>\(rule)</style>"))
    #expect(article.passages.contains("The fare is 50 crowns."), "\(article.passages)")
    #expect(article.removed.map(\.lines) == [["40"]])
  }

  @Test(arguments: [
    "nav .o{display:none}", ".o.now{display:none}", "i.o{display:none}",
    "article > b{display:none}",
    "p .o{display:none} .o.old{display:inline}", "@media print{.o{display:none}}",
    "@media (max-width:9em){.o{display:none}}", ".o:hover{display:none}",
    ".o:not(.old){display:none}",
    "*{}</style><style type=text/less>.o{display:none}",
    "nav{.o{display:none}}", ".o{@media print{display:none}}", ".f{&.o{display:none}}",
    ".o:not(nav b){display:none}", "[data-y]{display:none}", "[data-x=b]{display:none}",
    ":root{--d:none}@media print{:root{--d:block}}.o{display:var(--d)}",
    ".t{--d:none}.o{display:var(--d)}", ".o{display:none}.o{display:var(--d)}",
    ".o{display:none} @media (min-width:9em){.o{display:inline}}",
    "@media screen and (min-width:9em){b{color:red}.o{display:none}}",
  ])
  func ruleForOthersTakesNothing(rule: String) throws {
    let article = try imported(Self.page(Self.fare, head: "<style>\(rule)</style>"))
    #expect(article.passages.contains("The fare is 40 50 crowns."), "\(rule)")
  }

  @Test(arguments: [
    ".n{vertical-align:super;font-size:60%}", "b.n{vertical-align: super}",
    "p > .n{vertical-align:.4em}",
    ".n{vertical-align:sub} p .n{vertical-align:text-top}",
    ".n{position:relative;top:-.4em}", ".n{bottom:.4em;position: relative}",
  ])
  func ruleRaisesTheMarkOfANote(rule: String) throws {
    let text = "<p>Some 340<b class=n>2</b> people came.</p>"
    let styled = try imported(Self.page(text, head: "<style>\(rule)</style>"))
    #expect(styled.passages.contains("Some 340² people came."), "\(styled.passages)")
    let low = try imported(Self.page(text, head: "<style>.n{vertical-align:sub}</style>"))
    #expect(low.passages.contains("Some 340₂ people came."))
    let flat = try imported(
      Self.page(text, head: "<style>\(rule) p b.n{vertical-align:baseline;top:0}</style>"))
    #expect(flat.passages.contains("Some 3402 people came."))
    let icon = try imported(Self.page(text, head: "<style>.n{vertical-align:-.1em}</style>"))
    #expect(icon.passages.contains("Some 3402 people came."))
  }

  @Test(arguments: [
    ("a_files/s.css", "a_files/s.css", true), ("./a%20b_files/s.css?v=3", "a b_files/s.css", true),
    ("../s.css", "../s.css", false), ("/s.css", "/s.css", false),
    ("https://aln.example/s.css", "https://aln.example/s.css", false),
    ("data:text/css,.o%7Bdisplay:none%7D", "", true),
    ("data:text/css;base64,Lm97ZGlzcGxheTpub25lfQ==", "", true),
    ("data:text/plain,.o{display:none}", "", false),
    ("a_files/t.css", "a_files/s.css", false),
  ])
  func sheetBesideAPageCountsWhereThePageLinksToIt(href: String, path: String, counts: Bool) throws
  {
    let page = Self.page(Self.fare, head: "<link rel=stylesheet href='\(href)'>")
    var wishes = ImportWishes()
    wishes.sheet = { $0 == path ? Array(".o{display:none}".utf8) : nil }
    let article = try ImportedArticle(
      InputFile(path: "page.html", bytes: Array(page.utf8)), keeping: [], as: wishes)
    #expect(article.passages.contains("The fare is \(counts ? "" : "40 ")50 crowns."))
  }

  @Test(arguments: [
    ".r i{display:table-cell}", ".r{display:flex}", "i{display:block}",
    "div > i{display:list-item}",
    ".r{display:inline-grid}",
  ])
  func ruleSetsWordsApart(rule: String) throws {
    let row = "<div class=r><i>2019</i><i>340</i></div>"
    let styled = try imported(Self.page(row, head: "<style>\(rule)</style>"))
    #expect(styled.passages.contains("2019 340"), "\(styled.passages)")
    #expect(try imported(Self.page(row)).passages.contains("2019340"))
  }

  @Test(arguments: [
    "i{display:inline-block;width:6em}", "i{float:left;width:30%}",
    ".r i{min-width:80px;float:right}",
  ])
  func cellOfSomeWidthIsApart(rule: String) throws {
    let row = "<div class=r><i>2019</i><i>340</i></div>"
    let styled = try imported(Self.page(row, head: "<style>\(rule)</style>"))
    #expect(styled.passages.contains("2019 340"), "\(styled.passages)")
    let own = rule.drop { $0 != "{" }.dropFirst().dropLast()
    let row2 = "<div><i style='\(own)'>2019</i><i style='\(own)'>340</i></div>"
    #expect(try imported(Self.page(row2)).passages.contains("2019 340"))
  }

  /// Its script shows it by a class.
  @Test func blockWithoutTheClassOfItsStateStays() throws {
    let text = "<div class=c><p>The ferry costs 5 crowns.</p></div>"
    let page = Self.page(text, head: "<style>.c:not(.show){display:none}</style>")
    #expect(try imported(page).passages.contains("The ferry costs 5 crowns."))
  }

  @Test func sheetThatASheetAsksForCounts() throws {
    let page = Self.page(Self.fare, head: "<link rel=stylesheet href='a_files/s.css'>")
    for (rule, counts) in [
      ("@import 'more.css';", true), ("@import url(\"more.css\") screen;", true),
      ("@import url('data:text/css,.o{display:none}');", true),
      ("@import url(more.css) print;", false), ("@import 's.css';", false),
    ] {
      var wishes = ImportWishes()
      wishes.sheet = { path in
        ["a_files/s.css": Array(rule.utf8), "a_files/more.css": Array(".o{display:none}".utf8)][
          path]
      }
      let article = try ImportedArticle(
        InputFile(path: "page.html", bytes: Array(page.utf8)), keeping: [], as: wishes)
      #expect(article.passages.contains("The fare is \(counts ? "" : "40 ")50 crowns."), "\(rule)")
    }
  }

  @Test(arguments: [
    "i{display:block;float:left}", "i{display:inline-block}", "i{float:left;width:.8em}",
  ])
  func letterThatLinesFlowAroundIsNoBlock(rule: String) throws {
    let text = "<p><i>T</i>he ferry costs 5 crowns.</p>"
    let article = try imported(Self.page(text, head: "<style>\(rule)</style>"))
    #expect(article.passages.contains("The ferry costs 5 crowns."))
  }

  private static func archive(_ href: String, _ keys: String, _ sheet: String) -> String {
    let page = page(fare, head: "<link rel=stylesheet href='\(href)'>")
    return
      "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"edge\"\r\n\r\n--edge\r\n"
      + "Content-Type: text/html\r\n\r\n\(page)\r\n--edge\r\nContent-Type: text/css\r\n\(keys)\r\n\r\n"
      + "\(sheet)\r\n--edge--\r\n"
  }

  @Test(arguments: [
    ("cid:css-1@mhtml.blink", "Content-Location: cid:css-1@mhtml.blink", true),
    ("cid:css-1", "Content-ID: <css-1>", true),
    ("https://aln.example/a.css", "Content-Location: https://aln.example/a.css", true),
    ("a.css", "Content-Location: https://aln.example/a.css", true),
    ("https://aln.example/b.css", "Content-Location: https://aln.example/a.css", false),
  ])
  func sheetOfAnArchiveCountsWhereThePageLinksToIt(
    href: String, keys: String, counts: Bool
  ) throws {
    let article = try imported(Self.archive(href, keys, ".o{display:none}"), as: "a.mhtml")
    #expect(article.passages.contains("The fare is \(counts ? "" : "40 ")50 crowns."))
  }
}
