import Content
import Diagnostics
import Importing
import Markdown
import Support
import TestTexts
import Testing

struct ImportedArticleTests {
  private func imported(
    _ text: String, as name: String = "capture.txt", keeping kept: Set<Boilerplate> = []
  ) throws -> ImportedArticle {
    try ImportedArticle(InputFile(path: name, bytes: Array(text.utf8)), keeping: kept)
  }

  /// The article as the build reads it; it must be sound.
  private func document(_ article: ImportedArticle) throws -> Document {
    let file = InputFile(path: article.path, bytes: Array(article.text.utf8))
    guard case .document(let id, nil) = ContentPath(article.path) else {
      throw Misplaced(path: article.path)
    }
    var diagnostics: [Diagnostic] = []
    let document = Document(parsing: file, as: id, introduces: nil, into: &diagnostics)
    #expect(diagnostics == [], "\(diagnostics.map(\.text).joined())")
    return document
  }

  private struct Misplaced: Error {
    let path: String
  }

  private static let dump = """
    Bridge closes for a week
    By Ada Quill
    Published 9 April 2021
    The old bridge will be closed for a week from Monday so that its planks can be turned.
    Share
    About 340 people cross it on a day, and most of them on foot.
    Also read: Ferry to run late
    """

  @Test func textBecomesParagraphsAndBoilerplateIsListed() throws {
    let article = try imported(Self.dump)
    #expect(article.path == "Content/articles/bridge-closes-for-a-week.txt")
    let document = try document(article)
    #expect(document.title == "Bridge closes for a week")
    #expect(document.body.outline.paragraphs.map(\.text) == article.passages)
    #expect(article.passages.count == 2)
    let removed = article.removed.map { "\($0.kind.rawValue) \($0.after)" }
    #expect(removed == ["byline 0", "dateline 0", "share 1", "also-read 2"])
    let facts = try #require(document.entity.article)
    #expect(facts.date.iso == "2021-04-09")
    #expect(facts.dateBasis == .stated)
    #expect(facts.dateNote?.contains("Published 9 April 2021") == true)
    #expect(facts.removed.map(\.kind) == ["byline", "dateline", "share", "also-read"])
  }

  @Test func keptKindsStayInTheText() throws {
    let article = try imported(Self.dump, keeping: [.share])
    #expect(article.passages.contains("Share"))
    #expect(!article.removed.contains { $0.kind == .share })
    let whole = try imported(Self.dump, keeping: Set(Boilerplate.allCases))
    #expect(whole.passages.count == 6)
    #expect(whole.removed == [])
  }

  @Test func headOfAPageStatesTitleDatePublisherAddressAndLanguage() throws {
    let article = try imported(
      """
      <html lang=en-GB><title>Bridge closes | The Gazette</title>
      <link rel=canonical href="https://gazette.example/2021/04/09/bridge">
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge closes",
        "datePublished": "2021-04-10T08:00:00Z"}</script>
      <h1>Bridge closes</h1><p>The old bridge will be closed for a week from Monday, the council said.
      """, as: "page.html")
    let read = try document(article)
    let facts = try #require(read.entity.article)
    #expect(facts.title == "Bridge closes")
    #expect(facts.date.iso == "2021-04-10")
    #expect(facts.publisher == "The Gazette")
    #expect(facts.publisherBasis == .inferred)
    #expect(facts.url == "https://gazette.example/2021/04/09/bridge")
    #expect(read.common.language == "en-GB")
  }

  @Test func dateOfAnAddressIsDerived() throws {
    let article = try imported(
      """
      <html><link rel=canonical href="https://www.gazette.example/2021/04/09/bridge">
      <h1>Bridge closes</h1><p>The old bridge will be closed for a week from Monday, the council said.
      """)
    let facts = try #require(try document(article).entity.article)
    #expect(facts.date.iso == "2021-04-09")
    #expect(facts.dateBasis == .derived)
    #expect(facts.publisher == "gazette.example")
  }

  @Test func captureWithoutATitleGetsALabel() throws {
    let article = try imported(
      "The old bridge will be closed for a week from Monday so that its planks can be turned.",
      as: "raw/Some file.txt")
    #expect(article.title == nil)
    #expect(article.slug == "some-file")
    #expect(try document(article).entity.article?.hasTitle == false)
  }

  @Test func signsOfOurMarksInMarkdownAreEscaped() throws {
    let article = try imported(
      """
      # Bridge closes for a week

      The [[old]] bridge[^1] was <b>closed</b> by [@mayor] and [the council](/council), which met on Monday.

      ---

      ## Why

      - planks
      - nails
      """, as: "clip.md")
    #expect(article.ending == "md")
    #expect(article.text.contains("\\[the council](/council)"), "\(article.text)")
    let linked = try imported(
      """
      ---
      url: https://gazette.example/bridge
      ---
      # Bridge closes for a week

      The [[old]] bridge[^1] was <b>closed</b> by [@mayor] and [the council](/council), which met on Monday.

      ## Why

      - planks
      - nails
      """, as: "clip.md")
    #expect(linked.ending == "md")
    let paragraphs = try document(linked).body.outline.paragraphs.map(\.text)
    #expect(
      paragraphs == [
        "The [[old]] bridge[^1] was <b>closed</b> by [@mayor] and the council, which met on Monday.",
        "planks\nnails",
      ])
    #expect(linked.removed.map(\.kind) == [.frontMatter])
  }

  @Test func placesOfRemovedMarkdownCountParagraphsAsTheBuildDoes() throws {
    let article = try imported(
      """
      # Bridge closes for a week

      The old bridge will be closed for a week from Monday so that its planks can be turned.

      ## Why

      - planks
      - nails

      Advertisement

      The council met on Monday and was told that the planks are older than the mayor.
      """, as: "clip.md")
    #expect(try document(article).body.outline.paragraphs.count == 3)
    #expect(article.removed.map(\.after) == [2])
  }
}

/// Texts made by chance: nothing is lost, and what comes out is valid.
struct RandomCaptureTests {
  private static let pieces = [
    "Also read: more", "Share", "Published 3 May 2020", "By Ada Quill", "Popular posts",
    "The council met on Monday and was told that the planks are older than the mayor.",
    "Most read", "Comments", "&anchor *anchor &amp;", "---", "# Title", "- item", "```", "\u{A0}",
    "\u{2028}", "\u{85}", "\t", "  lead", "a\u{7}b", "\u{FEFF}x", "'quoted: \"x\" \\ #", "é🙂",
    "gtag('js');", "© 2020 The Gazette", "[[x]]", "<p>", "</div>", "<script>", "&#0;", "*x*", "\r",
    "|", "All rights reserved", "title: x", "Advertisement", "Read more", "\u{C}", "[a](b",
  ]

  @Test(arguments: ["txt", "html", "md"])
  func whatComesOutIsValidAndNothingIsLost(ending: String) throws {
    var random = SeededRandom(seed: 20_211_109)
    var imported = 0
    for round in 0..<Soak.count(100, full: 300) {
      var text = ""
      for _ in 0..<Int.random(in: 0..<30, using: &random) {
        text += Self.pieces.randomElement(using: &random) ?? ""
        text += ["\n", "\n\n", " ", "\r\n"].randomElement(using: &random) ?? ""
      }
      let file = InputFile(path: "a.\(ending)", bytes: Array(text.utf8))
      guard let (article, document) = Self.read(file, round) else { continue }
      imported += 1
      let paragraphs = document.body.outline.paragraphs.map(\.text)
      #expect(document.entity.article?.removed.count == article.removed.count, "round \(round)")
      if article.ending == "txt" {
        #expect(paragraphs == Self.lines(of: article.passages), "round \(round)")
      }
      guard ending != "html" else { continue }
      var kept = article.passages + article.removed.flatMap(\.lines)
      if let title = article.title { kept.append(title) }
      let found = Self.signs(of: kept.joined())
      let wanted = Self.signs(of: text.replacing("\u{7}", with: "\u{FFFD}"))
      #expect(found == wanted, "round \(round): \(text.debugDescription)")
    }
    #expect(imported > 20)
  }

  @Test(arguments: ["txt", "html", "md"])
  func bytesByChanceMakeAValidArticleOrNone(ending: String) throws {
    var random = SeededRandom(seed: 7)
    var imported = 0
    for round in 0..<Soak.count(60, full: 300) {
      let bytes = (0..<Int.random(in: 0..<400, using: &random)).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 1...255, using: &random)
          : "<>/!-=\"'& \nabdivp[](){}:#`".utf8.randomElement(using: &random) ?? 32
      }
      if Self.read(InputFile(path: "a.\(ending)", bytes: bytes), round) != nil { imported += 1 }
    }
    #expect(imported > 0)
  }

  /// What a capture becomes and is then read as, without errors; nil where it has no passage, which is an
  /// error of its own.
  private static func read(_ file: InputFile, _ round: Int) -> (ImportedArticle, Document)? {
    do {
      let article = try ImportedArticle(file, keeping: [])
      var diagnostics: [Diagnostic] = []
      let document = Document(
        parsing: InputFile(path: article.path, bytes: Array(article.text.utf8)),
        as: EntityID(.article, article.slug), introduces: nil, into: &diagnostics)
      #expect(
        diagnostics == [], "round \(round): \(diagnostics.map(\.text).joined())\n\(article.text)")
      return (article, document)
    } catch {
      return nil
    }
  }

  private static func lines(of passages: [String]) -> [String] {
    passages.flatMap { $0.split(separator: "\n") }.map(String.init)
      .filter { $0.contains { !$0.isWhitespace } }
  }

  /// Every character but white space, in order of value, since boilerplate changes places.
  private static func signs(of text: String) -> [Unicode.Scalar] {
    // A title's line leaves its marks of Markdown behind, and a file its byte order mark.
    text.unicodeScalars.filter {
      !$0.properties.isWhitespace && !"#*`>-+\\\u{FEFF}".unicodeScalars.contains($0)
    }.sorted()
  }
}

/// What an editor states of a capture, and where captures come from.
struct ImportWishesTests {
  private static let dump =
    "Bridge closes for a whole week or more\nThe old bridge will be closed for a week.\n"

  private func imported(
    _ text: String, as name: String, _ change: (inout ImportWishes) -> Void = { _ in }
  ) throws -> ImportedArticle {
    var wishes = ImportWishes()
    change(&wishes)
    return try ImportedArticle(
      InputFile(path: name, bytes: Array(text.utf8)), keeping: [], as: wishes)
  }

  @Test func slugIsTheGivenOneOrTheFilesNameOrFiveWordsOfTheTitle() throws {
    #expect(try imported(Self.dump, as: "raw/bridge-1.txt").slug == "bridge-1")
    let page =
      "<h1>Bridge closes for a whole week or more</h1><p>The old bridge will be closed for a week.</p>"
    #expect(try imported(page, as: "raw/Bridge 1.html").slug == "bridge-closes-for-a-whole")
    #expect(try imported(Self.dump, as: "bridge.txt") { $0.slug = "mine" }.slug == "mine")
    let index = page.replacing("Bridge closes for a whole week or more", with: "Index")
    #expect(try imported(index, as: "README.html").slug == "article")
  }

  @Test func slugIsSpelledAsTheLanguageDoes() throws {
    let page =
      "<h1>Brücke geöffnet</h1><p>Die alte Brücke ist seit einer Woche wieder geöffnet.</p>"
    let slugs = try [nil, "de"].flatMap { language in
      try [
        imported(page, as: "a b.html") { $0.siteLanguage = language }.slug,
        imported("<html lang='de'>\(page)", as: "a b.html") { $0.siteLanguage = language }.slug,
      ]
    }
    let (plain, german) = ("brucke-geoffnet", "bruecke-geoeffnet")
    #expect(slugs == [plain, german, german, german])
  }

  @Test func publisherAndLanguageAreTheGivenOnes() throws {
    let article = try imported(Self.dump, as: "a.txt") {
      $0.publisher = "The Gazette"
      $0.language = "en"
    }
    #expect(article.text.contains("\npublisher: \"The Gazette\"\n"))
    #expect(article.text.contains("\nlanguage: \"en\"\n"))
    #expect(article.text.contains("\nunconfirmed: [label, date]\n"))
  }

  @Test func snapshotHasItsOwnKey() throws {
    let page = """
      <link rel=canonical href="https://web.archive.org/web/20210409/https://a.example/bridge">
      <h1>Bridge closes</h1><p>The old bridge will be closed for a whole week from Monday.</p>
      """
    let text = try imported(page, as: "a.html").text
    #expect(text.contains("\nurl: \"https://a.example/bridge\"\n"))
    #expect(
      text.contains(
        "\narchived_url: \"https://web.archive.org/web/20210409/https://a.example/bridge\"\n"))
  }
}
