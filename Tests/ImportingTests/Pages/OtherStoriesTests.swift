import Importing
import Support
import Testing

/// Which of a page's texts is its article, where others are longer, nearer to the top, or much alike.
struct OtherStoriesTests {
  private func passages(_ page: String) throws -> [String] {
    try ImportedArticle(InputFile(path: "page.html", bytes: Array(page.utf8)), keeping: []).passages
  }

  private static let title = "Weir keeper retires after forty years at the lock"
  private static let own = [
    "Tam Orrin opened the gates of the upper lock for the last time on a wet Tuesday in March.",
    "He had done so about eleven times a day since 1984, and never once by the new motor, which the "
      + "river trust put in nine years ago and which, he says, still waits for its first flood.",
    "His last boat was a barge with gravel for the bridge at Sarn. Its skipper left him a melon.",
  ]
  private static let others = (1...5).map { number in
    (
      "Story number \(number) of another day and place",
      "The council of town \(number) met for six hours, and then for two more, before it agreed on anything. It "
        + "will meet again in the autumn, when the report on the roofs of its \(number) schools is due."
    )
  }

  private static func paragraphs(_ texts: [String] = own) -> String {
    texts.map { "<p>\($0)</p>" }.joined(separator: "\n")
  }

  @Test(arguments: [
    "<div class=hn><h3><a href=/x>TITLE</a></h3><p>TEXT</p><p>TEXT</p><a href=/x>More</a></div>",
    "<x-item><h3>TITLE</h3><p>TEXT</p></x-item>",
    "<h4><a href=/x>TITLE</a></h4><p>TEXT</p>",
    "<a href=/x>TITLE</a><br><font>TEXT</font><br><br>",
    "<a class=c9 href=/x><div>TITLE</div><div>TEXT</div><div>3 May</div></a>",
  ])
  func blurbsThatAreLongerThanTheArticle(card: String) throws {
    let cards = Self.others.map { title, text in
      card.replacing("TITLE", with: title).replacing("TEXT", with: text)
    }
    let page = """
      <title>\(Self.title) - The Lock</title><div id=w><div id=l>
      <div class=t><h1>\(Self.title)</h1></div><div id=x>\(Self.paragraphs())</div></div>
      <div id=r>\(cards.joined(separator: "\n"))</div></div>
      """
    #expect(try passages(page) == Self.own)
  }

  @Test func layoutOfTablesWithTheTitleInBold() throws {
    let page = """
      <title>The Lock :: \(Self.title)</title><table><tr><td>
      \(Self.others.map { "<a href=/x>\($0.0)</a><br><font size=1>\($0.1)</font><br><br>" }.joined())</td>
      <td><table><tr><td><font size=5><b>\(Self.title)</b></font><br><br>\(Self.own[0])<br><br>
      <table><tr><td><b>Also read</b><br><a href=/1>The goat on the roof of the town hall</a><br>
      <a href=/2>Ferry to run late</a></td></tr></table>\(Self.own[1])<br><br>
      \(Self.own[2])</td></tr></table></td></tr></table>
      """
    #expect(try passages(page) == Self.own)
  }

  @Test(arguments: ["3 May 2019", "3 May 2019 · Ada Quill", "By Ada Quill"])
  func storyBelowTheFirstEndsIt(line: String) throws {
    let page = """
      <title>\(Self.title)</title><div class=feed><div class=item><h1 class=t>\(Self.title)</h1>
      <div>4 May 2019</div><div class=b>\(Self.paragraphs())</div></div><div>Next story</div>
      <div class=item><h2 class=t>\(Self.others[0].0)</h2><div>\(line)</div>
      <div class=b>\(Self.paragraphs(Self.others.map(\.1)))</div></div></div>
      """
    #expect(try passages(page) == Self.own)
  }

  @Test func chaptersOfTheSameKindBelongToTheArticle() throws {
    let chapters = Self.others.map { "<section class=c><h2>\($0.0)</h2><p>\($0.1)</p></section>" }
    let page = """
      <title>\(Self.title)</title><div class=cover><h1>\(Self.title)</h1><p>\(Self.own[0])</p></div>
      <section class=c><p>\(Self.own[1])</p><p>\(Self.own[2])</p></section>\(chapters.joined())
      """
    #expect(try passages(page).count == 13)
  }

  @Test func promotionsWithinTheTextAreLeftOut() throws {
    let page = """
      <title>\(Self.title)</title><my-story><h1>\(Self.title)</h1><my-body><p>\(Self.own[0])</p>
      <p>\(Self.others[1].1)</p><p>\(Self.others[2].1)</p>
      <my-teaser-inline><b>On the roof</b><p>\(Self.others[3].1)</p></my-teaser-inline>
      <div class=in><a href=/2>Ferry to run late</a><p>\(Self.others[4].1)</p></div>
      <div class=q7><b>Also read</b><div><a href=/1>The goat</a><p>The goat came down.</p></div></div>
      <p>\(Self.own[1])</p><p>\(Self.own[2])</p></my-body></my-story>
      """
    #expect(
      try passages(page)
        == [Self.own[0], Self.others[1].1, Self.others[2].1, Self.own[1], Self.own[2]])
  }

  @Test(arguments: [
    "<div class=k1><div>Letters from the lock</div><div>Each morning, five stories.</div><button>Go</button></div>",
    "<div class=k2><h3>Next story</h3><article><h4>The goat</h4><p>It came down from the roof.</p></article></div>",
    "<p class=t><a href=#top>Top</a> | <a href=/print>Print this page</a></p>",
    "<div class=k3><span>Advertisement</span><p>New flats by the weir. Nothing to pay until May</p></div>",
    "<div class=k4><b>ALSO TODAY</b><a href=/goat>The goat came down from the roof</a></div>",
    "<div>Temps de lecture : 3 min</div>", "<div>زمان مطالعه: ۳ دقیقه</div>",
    "<div>19 جمادى الآخرة 1432 هـ الموافق 23 مايو 2011 م</div>",
    "<div>۲۰ ژانویه ۲۰۲۵ برابر با ۱ بهمن ۱۴۰۳</div>",
  ])
  func smallBlocksBesideTheTextAreLeftOut(block: String) throws {
    let isHead = block.hasPrefix("<div>")
    let page = """
      <title>\(Self.title)</title><article><h1>\(Self.title)</h1>\(isHead ? block : "")
      \(Self.paragraphs())\(Self.paragraphs(Self.others.map(\.1)))\(isHead ? "" : block)</article>
      """
    #expect(try passages(page).count == 8)
  }

  @Test(arguments: [
    "<div><b>Print</b><pre>let lock = 1</pre><button>Copy</button></div>",
    "<div><p>\(own[1]) It is on show.</p><button>Listen</button></div>",
  ])
  func textBesideAButtonIsKept(block: String) throws {
    let page =
      "<title>\(Self.title)</title><article><h1>\(Self.title)</h1>\(Self.paragraphs())"
      + "\(Self.paragraphs(Self.others.map(\.1)))\(block)</article>"
    #expect(try passages(page).count > 8)
  }
}
