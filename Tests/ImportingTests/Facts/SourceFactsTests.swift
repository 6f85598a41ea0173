import Importing
import Support
import Testing

/// Where a page was kept and where it comes from: archives, addresses, agencies.
struct SourceFactsTests {
  private static let text =
    "The old bridge will be closed for a week from Monday, so that its planks can be turned."

  private func text(of page: String) throws -> String {
    try ImportedArticle(InputFile(path: "page.html", bytes: Array(page.utf8)), keeping: []).text
  }

  private static let stamp = """
    <!--
         FILE ARCHIVED ON 10:11:12 Jan 05, 2020 AND RETRIEVED FROM THE
         INTERNET ARCHIVE ON 12:00:00 Mar 03, 2021.
    -->
    """

  @Test(arguments: [
    "<script>__wm.wombat(\"https://a.example/b\",\"20200105101112\",\"https://web.archive.org/\",\"web\");</script>",
    "<!-- BEGIN WAYBACK TOOLBAR INSERT --><a href='/web/20200105101112*/https://a.example/b'>x</a>",
    "<link rel=canonical href='https://a.example/b'>STAMP",
    "<link rel=canonical href='https://web.archive.org/web/20200105101112/https://a.example/b'>",
  ])
  func snapshotIsKnownByWhatTheArchiveWrites(marks: String) throws {
    let marks = marks.replacing("STAMP", with: Self.stamp)
    let text = try text(of: "<html><head>\(marks)</head><h1>Bridge</h1><p>\(Self.text)</p></html>")
    #expect(text.contains("\nurl: \"https://a.example/b\"\n"), "\(text)")
    #expect(
      text.contains(
        "\narchived_url: \"https://web.archive.org/web/20200105101112/https://a.example/b\"\n"),
      "\(text)")
  }

  @Test(arguments: [
    "<link rel=bookmark href='https://archive.ph/20200105101112/https://a.example/b'>",
    "<script>wbinfo.top_url = \"https://kept.example/wayback/20200105101112/https://a.example/b\";</script>",
  ])
  func otherArchivesAreKnown(marks: String) throws {
    let text = try text(of: "<html><head>\(marks)</head><h1>Bridge</h1><p>\(Self.text)</p></html>")
    #expect(text.contains("\nurl: \"https://a.example/b\"\n"), "\(text)")
    #expect(text.contains("20200105101112/https://a.example/b\"\n"), "\(text)")
  }

  @Test(arguments: [
    ("https://a.example/b?utm_source=x&id=7&fbclid=y#top", "https://a.example/b?id=7#top"),
    ("https://a.example/b?utm_medium=x", "https://a.example/b"),
    ("https://a.example/b?source=x", "https://a.example/b?source=x"),
  ])
  func addressIsWithoutTracking(address: String, url: String) throws {
    let text = try text(
      of: "<meta property=og:url content='\(address)'><h1>Bridge</h1><p>\(Self.text)</p>")
    #expect(text.contains("\nurl: \"\(url)\"\n"), "\(text)")
  }

  @Test(arguments: [
    ("LONDON (Reuters) - ", "Reuters"), ("Lahntal (dpa/lhe) – ", "dpa"),
    ("WASHINGTON (AP) — ", "AP"), ("Madrid, 5 ene (EFE).- ", "EFE"),
    ("МОСКВА, 5 января. /ТАСС/. ", "ТАСС"), ("МОСКВА, 5 янв — РИА Новости. ", "РИА Новости"),
    ("【ロンドン共同】", "共同"), ("新华社北京1月5日电 ", "新华社"),
  ])
  func agencyIsInTheDateline(start: String, agency: String) throws {
    let page = "<h1>Bridge</h1><p>\(start)\(Self.text)</p><p>\(Self.text)</p>"
    #expect(try text(of: page).contains("\nagency: \"\(agency)\"  # from "), "\(start)")
  }

  @Test(arguments: [
    "The Associated Press (AP) reports that ", "Crowns (SEK) - and no euros - are ", "(a) - ",
  ])
  func whatAnAgencyIsNamedForIsNoDateline(start: String) throws {
    let page = "<h1>Bridge</h1><p>\(start)\(Self.text)</p><p>\(Self.text)</p>"
    #expect(try !text(of: page).contains("\nagency:"))
  }

  @Test func agencyIsBesideTheAuthorOrInJSONLD() throws {
    let byline = try text(
      of: "<h1>Brücke</h1><p>Von Karin Ostertag, dpa</p><p>\(Self.text)</p><p>\(Self.text)</p>")
    #expect(byline.contains("\nagency: \"dpa\"  # from the line 'Von Karin Ostertag, dpa'"))
    #expect(byline.contains("\nauthor: \"Karin Ostertag\"  # from "))
    let data = """
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge closes",
      "publisher": {"name": "The Gazette"},
      "sourceOrganization": {"@type": "Organization", "name": "Coast Wire"}}</script>
      """
    let page = "\(data)<h1>Bridge closes</h1><p>\(Self.text)</p>"
    #expect(try text(of: page).contains("\nagency: \"Coast Wire\"  # from the page's JSON-LD"))
    #expect(
      try !text(of: page.replacing("Coast Wire", with: "The Gazette")).contains("\nagency:"))
  }
}
