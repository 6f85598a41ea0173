import Importing
import Support
import Testing

/// Articles' slugs, by the captures' names and titles.
struct CaptureNameTests {
  private func slug(_ name: String, title: String = "Bridge closes for a whole week") throws
    -> String
  {
    let page =
      "<html><h1>\(title)</h1><p>The old bridge will be closed for a week, so that its planks can be turned."
    return try ImportedArticle(
      InputFile(path: name, bytes: Array(page.utf8)), keeping: []
    ).slug
  }

  @Test(arguments: [
    ("raw/bridge-1.html", "bridge-1"), ("g_code.html", "g-code"), ("a.b.c.html", "a-b-c"),
    ("Мост.html", "most"), ("Bridge_2021.HTML", "bridge-2021"),
    (
      "the-very-long-name-of-a-saved-page-with-many-words-2021.html",
      "the-very-long-name-of-a-saved-page-with"
    ),
    ("standard-input.txt", "bridge-closes-for-a-whole"),
    ("index.html", "bridge-closes-for-a-whole"),
    ("Bridge closes - The Gazette.html", "bridge-closes-for-a-whole"),
    ("view-source_https___echo.example_bridge.html", "bridge-closes-for-a-whole"),
    ("CON.html", "con-article"), ("lpt1.txt.html", "lpt1-txt"), ("nul.html", "nul-article"),
  ])
  func slugIsTheOwnNameOrWordsOfTheTitle(name: String, slug: String) throws {
    #expect(try self.slug(name) == slug)
  }

  @Test(arguments: [
    (
      "<link rel=canonical href='https://www.kawa.example.jp/a/1'><time datetime='2021-03-04'>4</time>",
      "example-2021-03-04"
    ),
    ("<time datetime='2021-03-04'>4</time>", "2021-03-04"),
    ("<link rel=canonical href='https://kawa.jp/a/1'>", "kawa"),
  ])
  func titleThatHasNoSpellingIsReplacedBySiteAndDay(facts: String, slug: String) throws {
    #expect(try self.slug("page.html", title: "橋が閉鎖される</h1>\(facts)<h1>") == slug)
    #expect(try self.slug("橋.html", title: "橋が閉鎖される</h1>\(facts)<h1>") == slug)
    #expect(try self.slug("page.html", title: "Мост закрыт</h1>\(facts)<h1>") == "most-zakryt")
  }

  @Test func titleThatIsADeviceGetsAnotherSlug() throws {
    #expect(try slug("page.html", title: "Con") == "con-article")
  }
}
