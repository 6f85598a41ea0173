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
}
