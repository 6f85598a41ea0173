import Importing
import Support
import Testing

/// Boxes, short rows and tables within an article and at its end.
struct ArticleBoxTests {
  private static let texts = [
    "The old bridge will be closed for a week from Monday, so that its planks can be turned.",
    "The ferry will run twice as often in that week, and will take bicycles free of charge.",
    "Whoever comes by car has to cross the river two miles further up, as in the flood of 1994.",
    "The council will hear in May what became of the planks, some of which are older than it is.",
  ]

  private func imported(_ middle: String, _ end: String = "") throws -> ImportedArticle {
    let text = Self.texts.map { "<p>\($0)</p>" }
    let page = """
      <html><head><title>Bridge closes</title></head><body><article><h1>Bridge closes</h1>
      \(text[0])\(text[1])\(middle)\(text[2])\(text[3])\(end)</article></body></html>
      """
    return try ImportedArticle(
      InputFile(path: "page.html", bytes: Array(page.utf8)), keeping: [])
  }

  private static let prose =
    "About 40 per cent of the bridges of that river were built before 1900."

  @Test(arguments: [
    ("share-price", true), ("footer-note", true), ("ad-hoc", true), ("related-facts", true),
    ("popular_vote", true), ("legalBasis", true), ("share-box", false), ("related-stories", false),
    ("newsletter", false), ("x ad-slot", false),
  ])
  func boxOfProseIsKeptUnlessItsClassSaysOnlyWhatItIs(name: String, isKept: Bool) throws {
    let article = try imported("<div class='\(name)'><p>\(Self.prose)</p></div>")
    #expect(article.passages.contains(Self.prose) == isKept)
  }

  @Test func asideWithProseBetweenParagraphsIsKept() throws {
    let box = "<aside><h3>The river</h3><p>\(Self.prose)</p>"
    #expect(try imported("\(box)</aside>").passages.contains(Self.prose))
    let linked = try imported("\(box)<p><a href=/b>Another story of the river</a></p></aside>")
    #expect(!linked.passages.contains(Self.prose))
    #expect(try !imported("", "\(box)</aside>").passages.contains(Self.prose))
  }

  @Test func boxOfFactsBetweenParagraphsIsKept() throws {
    let facts = "<p>Length 7 km</p><p>Built 2019</p>"
    for name in ["factbox", "key-facts wide", "article__factBox"] {
      let article = try imported("<aside class='\(name)'>\(facts)</aside>")
      #expect(article.passages.contains("Length 7 km"), "\(article.removed)")
    }
    #expect(try !imported("<aside class=more>\(facts)</aside>").passages.contains("Length 7 km"))
    let linked = try imported("<aside class=factbox>\(facts)<a href=/b>More</a></aside>")
    #expect(!linked.passages.contains("Length 7 km"))
  }

  @Test(arguments: [
    ("Subscribe rate", true), ("Subscribe now", false),
    ("Donate", false),
    ("Sign up for more", false), ("Subscribe to The Lock", false),
  ])
  func headingThatIsNoOrderIsKept(heading: String, isKept: Bool) throws {
    #expect(try imported("<h2>\(heading)</h2>").passages.contains(heading) == isKept)
  }

  @Test func sourceOfAQuotationInAFigureIsKept() throws {
    let figure =
      "<figure><blockquote>It is old.</blockquote><figcaption>Ada Quill</figcaption></figure>"
    #expect(try imported(figure).passages.contains("Ada Quill"))
    let image = "<figure><img src=a><figcaption>Ada Quill</figcaption></figure>"
    #expect(try !imported(image).passages.contains("Ada Quill"))
  }

  @Test(arguments: [
    ("<p>Town 340</p><p>Total: 352</p>", ["Town 340", "Total: 352"]),
    ("<table><tr><td>Length<td>14</table>", ["Length", "14"]),
    ("<p>Politics</p><p>Economy</p>", []), ("<p>https://aln.example/print/12</p>", []),
  ])
  func rowsOfDataAtTheEndAreKept(end: String, rows: [String]) throws {
    let passages = try imported("", end).passages
    #expect(passages.suffix(rows.count).elementsEqual(rows), "\(passages)")
    #expect(passages.count == 4 + rows.count)
  }

  @Test func tableInACellIsAPartOfIt() throws {
    let inner = "<table><tr><td>a<td>11<tr><td>b<td>22</table>"
    let text = try imported("<table><tr><td>1999<td>\(inner)<tr><td>2004<td>33</table>").text
    #expect(text.contains("\n| 1999 | a; 11; b; 22 |\n|---|---|\n| 2004 | 33 |\n"), "\(text)")
  }
}
