import Content
import Diagnostics
import Importing
import Support
import Testing

/// What import takes from a page's data, and that data of other stories is left alone.
struct PageFactsTests {
  private func text(of page: String) throws -> String {
    try ImportedArticle(InputFile(path: "page.html", bytes: Array(page.utf8)), keeping: []).text
  }

  private static let body = """
    <article><h1>Harbour crane to be moved to the museum</h1>
    <p>The crane has stood on the quay since 1931, and will be taken apart in the second week of May.</p>
    <p>The museum has a place for it beside the boat hall, where its jib will reach over the water.</p>
    </article>
    """

  private static let other = """
    {"@type": "NewsArticle", "headline": "Goat found on the roof of the town hall",
    "url": "https://quay.example/goat", "datePublished": "2019-02-03",
    "author": {"@type": "Person", "name": "Bo Fenn"}, "publisher": {"name": "Elsewhere"}}
    """

  private static let own = """
    {"@type": "NewsArticle", "headline": "Harbour crane to be moved to the museum",
    "isAccessibleForFree": false, "wordCount": 412, "datePublished": "2021-04-09T10:00:00Z",
    "author": {"@type": "Person", "name": "Ada Quill"}}
    """

  private static func page(_ blocks: String...) -> String {
    "<html><head><title>Harbour crane to be moved to the museum | The Quay</title>"
      + blocks.map { "<script type='application/ld+json'>\($0)</script>" }.joined()
      + "</head><body>\(body)</body></html>"
  }

  @Test func dataOfTheOnlyOtherStoryIsNotTaken() throws {
    let text = try text(of: Self.page(Self.other))
    #expect(text.contains("date: .."))
    #expect(!text.contains("Bo Fenn"))
    #expect(!text.contains("Elsewhere"))
  }

  @Test(arguments: [
    "{\"@type\": \"ItemList\", \"itemListElement\": [{\"position\": 1, \"item\": OWN}]}",
    "{\"@type\": \"WebPage\", \"hasPart\": OWN}",
    "{\"@type\": \"WebPage\", \"mentions\": [OWN], \"isPartOf\": OWN}",
  ])
  func whatAListNamesIsNotThePage(block: String) throws {
    let text = try text(of: Self.page(block.replacing("OWN", with: Self.own)))
    #expect(text.contains("date: .."))
    #expect(!text.contains("Ada Quill"))
  }

  /// Values that are no texts don't hide what comes after them.
  @Test(arguments: [
    [other, own], ["[\(other), \(own)]"], ["{\"@graph\": [\(other), \(own)]}"],
    ["{\"@type\": \"WebPage\", \"mainEntity\": \(own)}", other], ["<!-- \(own) -->", other],
  ])
  func blockThatDescribesThePageIsTaken(blocks: [String]) throws {
    let text = try text(of: Self.page(blocks[0], blocks.dropFirst().joined(separator: "\n")))
    #expect(text.contains("date: 2021-04-09"))
    #expect(text.contains("author: \"Ada Quill\""))
    #expect(!text.contains("Bo Fenn"))
  }

  @Test(arguments: ["url", "mainEntityOfPage", "@id"])
  func addressShowsWhichBlockIsThePages(key: String) throws {
    let block = """
      {"@type": "NewsArticle", "headline": "Crane!", "\(key)": "http://quay.example/crane/?x",
      "datePublished": "2021-04-09", "author": "Ada Quill"}
      """
    let head = "<link rel=canonical href='https://quay.example/crane'>"
    let text = try text(of: Self.page(Self.other, block).replacing("<body>", with: head + "<body>"))
    #expect(text.contains("date: 2021-04-09"))
    #expect(text.contains("author: \"Ada Quill\""))
  }

  /// A page that isn't called an article states its day and author, too.
  @Test(arguments: ["WebPage", "Recipe", "AboutPage"])
  func objectOfThePageItselfIsTaken(type: String) throws {
    let block = """
      {"@graph": [{"@type": "WebSite", "datePublished": "2001-01-01", "name": "The Quay"},
      {"@type": "\(type)", "name": "Harbour crane to be moved to the museum | The Quay",
      "datePublished": "2021-04-09", "author": {"@id": "#ada"}},
      {"@type": "Person", "@id": "#ada", "name": "Ada Quill"}]}
      """
    let text = try text(of: Self.page(block))
    #expect(text.contains("date: 2021-04-09"))
    #expect(text.contains("author: \"Ada Quill\""))
  }

  @Test(arguments: [
    "<a rel='author' href='/a'>View all posts by Ada Quill →</a>",
    "<a rel='author' href='/a'>Ada Quill</a> <a rel='author' href='/c'>View Comments</a>",
    "<span itemprop='author'>Ada Quill @quill</span><a rel='author' href='/a'>More by Ada Quill</a>",
    "<span itemprop='author'>Ada Quill Ada Quill</span>",
    "<span itemprop='author'>ada.quill</span><a rel='author' href='/a'>Ada Quill</a>",
    "<meta name='author' content='admin'><a rel='author' href='/a'>Ada Quill</a>",
    "<meta name='author' content='Ada Quill'><a rel='author' href='/b'>Bo Fenn</a>",
    "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ada Quill'>",
    "<div><h5 class='field--name-field-term-author'>Ada Quill</h5></div>",
    "<ul class='author clip'><li>Ada Quill</li></ul>",
  ])
  func authorIsTheNameAlone(statement: String) throws {
    let text = try text(of: "<html><body>\(statement)\(Self.body)</body></html>")
    #expect(text.contains("author: \"Ada Quill\""))
  }

  @Test(arguments: ["admin", "Super User", "unknown", "quay.example", "www.quay.example"])
  func accountOfAProgramIsNoAuthor(name: String) throws {
    let text = try text(of: "<meta name='author' content='\(name)'>\(Self.body)")
    #expect(!text.contains("author:"))
  }

  @Test(arguments: [
    "Aln, 9 April 2021 – ", "09.04.2021 - ", "Notice of 9 April 2021 | Aln – ", "(9 April 2021) ",
  ])
  func dayThatATextBeginsWithIsItsDate(start: String) throws {
    let page = Self.body.replacing("<p>The crane", with: "<p>\(start)The crane")
    let later = Self.body.replacing("<p>The museum", with: "<p>\(start)The museum")
    #expect(try text(of: later).contains("date: 2021-04-09"))
    #expect(try text(of: page).contains("date: 2021-04-09"))
    #expect(try text(of: page.replacing("2021", with: "1945")).contains("date: .."))
  }

  @Test func dayFarBelowTheTextIsItsDateWhereNoOtherIsThere() throws {
    let links = (1...12).map { "<p><a href=/\($0)>Page \($0)</a></p>" }.joined()
    let page = Self.body + links + "<div>Published: 9 April 2021</div>"
    #expect(try text(of: page).contains("date: 2021-04-09"))
    #expect(try text(of: page + "<div>Published: 7 April 2021</div>").contains("date: .."))
  }

  @Test func dayInAnAddressMayBeTheLastOfItsMonth() throws {
    let link = { (day: String) in
      "<link rel=canonical href='https://quay.example/\(day)/crane'>" + Self.body
    }
    #expect(try text(of: link("2021/03/31")).contains("date: 2021-03-31"))
    #expect(try text(of: link("2021/02/31")).contains("date: .."))
  }

  /// An article whose class speaks of its paywall, with more comments than text.
  @Test func articleBehindAPaywallIsTheText() throws {
    let page = Self.body.replacing("<article>", with: "<article class='steady-paywall-container'>")
    let comments = String(
      repeating: """
        <p>I remember the crane well, because my grandfather was the one who drove it for years.</p>
        """, count: 9)
    let text = try text(of: page + "<div class='comments'>\(comments)</div>")
    #expect(text.contains("\n\nThe crane has stood on the quay"))
  }

  @Test(arguments: [
    ("<link rel=canonical href='https://quay.example/texts/20210409-crane.html'>", "", "derived"),
    ("<link rel=canonical href='https://quay.example/texts/2021040912.html'>", "", nil),
    ("<link rel=canonical href='https://quay.example/texts/20211409.html'>", "", nil),
    ("", "<span class='published' title='2021-04-09T10:00:00Z'>Friday</span>", "stated"),
    // April or September: what a reader sees says which.
    ("<meta name=date content='09/04/2021'>", "<p>9 April 2021</p>", "stated"),
    ("<meta name=date content='04/09/2021'>", "<p>9 April 2021</p>", "stated"),
    // The text's day, not the page's.
    ("", "<p>9 April 1931</p>", nil),
  ])
  func dateIsTakenFromTheSurestPlace(head: String, top: String, basis: String?) throws {
    let text = try text(
      of: "<html lang=en><head>\(head)</head><body>\(top)\(Self.body)</body></html>")
    #expect(text.contains("\ndate: \(basis == nil ? ".." : "2021-04-09")"), "\(text)")
    if let basis { #expect(text.contains("\ndate_basis: \(basis)\n")) }
  }

  @Test func addressIsTheOneThatAnExtensionSavedThePageFrom() throws {
    let page =
      "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://quay.example/crane \n-->"
      + "<body>\(Self.body)</body></html>"
    #expect(try text(of: page).contains("\nurl: \"https://quay.example/crane\"\n"))
  }

  @Test(arguments: [
    "https://quay.example:99999/crane", "https://quay..example/crane", "https:///crane",
    "https://ada:word@quay.example/crane",
  ])
  func addressThatABuildRefusesIsNotTaken(address: String) throws {
    for whole in [address, "https://web.archive.org/web/20210409/\(address)"] {
      let page =
        "<!-- saved from url=(0042)\(whole) --><html><head><link rel=canonical href='\(whole)'>"
        + "<meta property='og:url' content='\(whole)'></head><body>\(Self.body)</body></html>"
      #expect(try !text(of: page).contains("\nurl:"))
    }
  }

  @Test(arguments: ["https://quay.example:99999/a", "https://quay.example/%zz", "mailto:"])
  func markdownWithALinkThatABuildRefusesIsPlainText(destination: String) throws {
    let article = { (destination: String) in
      let text =
        "# Crane\n\n## Its place\n\nThe crane will be moved, [it says](\(destination)), in May.\n"
      return try ImportedArticle(InputFile(path: "a.md", bytes: Array(text.utf8)), keeping: [])
    }
    #expect(try article(destination).ending == "txt")
    #expect(try article("https://quay.example:9999/a").ending == "md")
  }

  @Test func signThatLinksAHeadingToItselfStays() throws {
    let page = Self.body.replacing(
      "</article>",
      with:
        "<h2>Its new place <a href='#new'>#</a></h2><p>The hall is beside the boats, and will be open from June on every day but Monday.</p></article>"
    )
    #expect(try text(of: "<html><body>\(page)</body></html>").contains("\n## Its new place \\#\n"))
  }

  /// Such words are errors of front matter: they are what is yet to be written.
  @Test(arguments: ["...", "TODO", "???", "The &#7; Quay"])
  func placeholderIsNeitherAFactNorAPassageOfItsOwn(words: String) throws {
    let head =
      "<title>Harbour crane to be moved to the museum | \(words)</title><meta name=author content='\(words)'>"
      + "<meta property=og:site_name content='\(words)'>"
    for (top, end) in [("<nav>\(words)</nav>", ""), ("", "<nav>\(words)</nav>")] {
      let page = "<html><head>\(head)</head><body>\(top)\(Self.body)\(end)</body></html>"
      for name in ["page.html", "TODO.html"] {
        let article = try ImportedArticle(
          InputFile(path: name, bytes: Array(page.utf8)), keeping: [])
        let file = InputFile(path: article.path, bytes: Array(article.text.utf8))
        guard case .document(let id, nil) = ContentPath(article.path) else { continue }
        var errors: [Diagnostic] = []
        _ = Document(parsing: file, as: id, introduces: nil, into: &errors)
        #expect(errors.isEmpty, "\(errors.map(\.message))\n\(article.text)")
        if !words.contains("&") { #expect(article.text.contains(words)) }
      }
    }
  }
}
