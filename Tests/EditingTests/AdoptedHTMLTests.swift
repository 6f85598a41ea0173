import Diagnostics
import Support
import TestTexts
import Testing

@testable import Editing

/// What stands between signs that may be those of HTML or of a template is lost only where they are, and
/// words that were apart stay so.
struct AdoptedHTMLTests {
  private func adoption(_ files: [String: String]) -> Adoption {
    Adoption(
      files.map {
        Adoption.Source(
          path: $0.key, bytes: Array($0.value.utf8), modified: "2020-02-03", committed: nil)
      }, [], taken: [])
  }

  private func text(of note: String, in files: [String: String]) -> String {
    adoption(files).made.first { $0.path == "Content/notes/\(note).md" }.map {
      String(decoding: $0.bytes, as: UTF8.self)
    } ?? "no such note"
  }

  /// The text of a note without its front matter.
  private func body(
    _ written: String, beside others: [String: String] = [:], as name: String = "n.md"
  )
    -> String
  {
    let text = text(of: "n", in: others.merging([name: written]) { $1 })
    return text.firstRange(of: "\n---\n\n").map { String(text[$0.upperBound...].dropLast()) }
      ?? text
  }

  @Test(arguments: [
    "Speed <5 km/h or >10 km/h.", "The range 5<6 and 7>3 holds.", "P <5 %, q (n=12) and r > 0.3.",
    "- a\n- b <1 year\n- c\n\n## Head >5", "x <- arrow -> y", "| <5 | >7 |\n|---|---|",
    "About 50% of it <= 3, but a <=> b.",
  ])
  func signOfComparisonIsNoTag(written: String) {
    let kept = body(written).replacing("\\", with: "")
    #expect(kept == written)
  }

  @Test(arguments: [
    ("(a<b && c>d)", "(a\\<b && c>d)"), ("a `Vec` is Vec<u8> here", "a `Vec` is Vec\\<u8> here"),
    ("a <b\n\nc> d", "a \\<b\n\nc> d"), ("a <!-- b\n\nc --> d", "a \\<!-- b\n\nc --> d"),
    ("<!-- b\n\nc -->\nd", "d"), ("a <?b?> <!X> c", "a   c"),
    ("a <span\n  title=\"x > y\">b</span> c", "a b c"),
    ("<a href='x.md' =>b", "\\<a href='x.md' =>b"),
  ])
  func tagIsOneByTheRulesOfMarkdown(written: String, expected: String) {
    #expect(body(written) == expected)
  }

  @Test(arguments: [
    (
      "<table>\n<tr><th>Year</th><th>People</th></tr>\n\n    <tr><td>2019</td><td>3|4</td></tr>\n</table>\nx",
      "| Year | People |\n|---|---|\n| 2019 | 3\\|4 |\n\nx"
    ),
    ("<table><tr><td>1<td>2<tr><td>3<td>4</table>", "| 1 | 2 |\n|---|---|\n| 3 | 4 |"),
    (
      "> <table>\n> <tr><td rowspan=2>1<td>2</tr>\n> <tr><td>3<br>4</tr></table>",
      "> | 1 | 2 |\n> |---|---|\n> | 1 | 3; 4 |"
    ),
    ("<ul><li>7</li><li>8</li></ul>", "- 7\n- 8"),
    ("<ol start=3>\n      <li>7</li>\n      <li>8</li>\n</ol>\n\nx", "3. 7\n4. 8\n\nx"),
    (
      "<ul><li>7<ul><li>8</li><li>9</li></ul></li><li>10</li></ul>",
      "- 7\n  - 8\n  - 9\n\n- 10"
    ),
    ("<dl><dt>Len</dt><dd>300</dd><dt>W</dt><dd>10</dd></dl>", "Len: 300\n\nW: 10"),
    ("<div>a</div><div>b</div>", "a\n\nb"), ("<p>one</p>\n<p>two</p>", "one\n\ntwo"),
    ("a<p>b</p>c", "a\n\nb\n\nc"), ("> <p>9</p><p>10</p>", "> 9\n>\n> 10"),
    ("x<hr>5<p>6", "x\n\n---\n\n5\n\n6"), ("# a<br>b", "## a b"),
    ("| a | b |\n|---|---|\n| x<br>5 | y<br> |", "| a | b |\n|---|---|\n| x; 5 | y |"),
    ("| a |\n|---|\n| <ul><li>7</li><li>8</li></ul> |", "| a |\n|---|\n| 7; 8 |"),
    ("<button>5</button><button>6</button>", "5 6"),
    ("5<sup><a href=\"#x\">2</a></sup> 5<a href='#x'>2</a>", "5\\[2\\] 5 2"),
    ("10<sup><b>6</b></sup>, 2<sup>n+1</sup>", "10⁶, 2^(n+1)"),
  ])
  func blocksStayApart(written: String, expected: String) {
    // An empty line more makes no difference.
    let lines = { (text: String) in
      text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.trimmed }
        .reduce(into: [String]()) { if $1 != "" || $0.last != "" { $0.append($1) } }
    }
    #expect(lines(body("t\n\n\(written)").trimmed) == lines("t\n\n\(expected)"))
  }

  @Test(arguments: [
    ("<p>20*30*40 cm</p>", "20\\*30\\*40 cm"),
    (
      "<table>\n<tr><td>Total</td><td>5*6*7</td></tr>\n\n    <tr><td>a</td><td>_b_</td></tr>\n</table>",
      "| Total | 5\\*6\\*7 |\n|---|---|\n| a | \\_b\\_ |"
    ),
    (
      "<div>\n8*9*10 `a` ~~x~~ ==y== _z_ a_b \\*c\n</div>",
      "8\\*9\\*10 \\`a\\` \\~\\~x\\~\\~ \\=\\=y\\=\\= \\_z\\_ a_b \\\\\\*c"
    ),
    ("> <p>5*6*7\n>\n> *x*", "> 5\\*6\\*7\n>\n> *x*"),
    ("<p><code>a*b*c</code> <b>d*e</b></p>", "`a*b*c` **d\\*e**"),
    ("- <p>5*6*7</p>\n- *x*", "- 5\\*6\\*7\n- *x*"),
    ("<span>\n5*6*7\n</span>", "5\\*6\\*7"),
    // What is Markdown stays so.
    ("<div>\n\n*x* **y**\n\n</div>", "*x* **y**"), ("a <i>b</i> *x*", "a *b* *x*"),
    ("<span>*x*</span> a", "*x* a"), ("<div markdown=\"1\">\n*x*\n</div>", "*x*"),
    ("```\n<div>\n```\n*x*", "```\n<div>\n```\n*x*"),
  ])
  func signOfHTMLIsNoMark(written: String, expected: String) {
    let lines = { (text: String) in
      text.split(separator: "\n").map { $0.trimmed }.filter { $0 != "" }
    }
    #expect(lines(body("t\n\n\(written)")) == lines("t\n\n\(expected)"))
  }

  @Test(arguments: [
    ("<p># 5 of them</p>", "\\# 5 of them"), ("<p>- 3 degrees</p>", "\\- 3 degrees"),
    ("<div>\n  + 4 more\n</div>", "\\+ 4 more"), ("<p>1. of all</p>", "1\\. of all"),
    ("<p>12) x</p>\n<p>2019. A year</p>", "12\\) x\n2019\\. A year"), ("<p>> 5</p>", "\\> 5"),
    ("<ul><li>- 3</li><li># 4</li></ul>", "- \\- 3\n- \\# 4"), ("<p>---</p>", "\\---"),
    ("x<br># b<br>- c", "x\\\n\\# b\\\n\\- c"), ("<span># 5</span> x", "\\# 5 x"),
    ("> <p># 5</p>", "> \\# 5"), ("- <p># 5</p>", "- \\# 5"), ("<h3># 6</h3>", "### # 6"),
    ("<p>a - 3 # 4 1. x</p>", "a - 3 # 4 1. x"), ("<p>-3 and #4, 1.5</p>", "-3 and #4, 1.5"),
    ("<div>\n\n# 5\n\n- 6\n\n</div>", "## 5\n- 6"), ("- <b>5</b>", "- **5**"),
    ("# <i>5</i>", "## *5*"), ("1. <span>5</span>", "1. 5"),
  ])
  func lineOfHTMLBeginsNoBlock(written: String, expected: String) {
    let lines = { (text: String) in
      text.split(separator: "\n").map { $0.trimmed }.filter { $0 != "" && $0 != ">" }
    }
    #expect(lines(body("t\n\n\(written)")) == lines("t\n\n\(expected)"))
  }

  @Test(arguments: [
    ("a <strong> 57 </strong>58", "a  **57** 58"), ("5<b>.</b>6", "5.6"), ("<i>5.</i>6", "5.6"),
    ("5<b>6</b>7", "5**6**7"), ("<b>5.</b> 6", "**5.** 6"), ("(<em>5</em>)", "(*5*)"),
    ("<b>5 <i>6</i></b>", "**5 *6***"), ("<b> </b>5", " 5"), ("<b>5", "\\**5"),
  ])
  func signsOfEmphasisAreNotShown(written: String, expected: String) {
    #expect(body("t \(written)") == "t \(expected)")
  }

  @Test(arguments: [
    "- a\n\n      <b>5</b> ==6== x_[[Z]]", "> q\n>\n>     7*8*9 <i>10</i>",
    "- a\n    - b\n\n          code 41 <b>x</b>", "1. a\n\n       <b>5</b>\n\n       <i>6</i>",
    "- a\n\n  > q\n  >\n  >     <b>5</b>\n\n      <b>6</b>", "- a\n\t- b\n\n\t\t\t<b>5</b>",
  ])
  func innerCodeStays(written: String) {
    #expect(body(written) == written)
  }

  @Test(arguments: [
    ("- a\n\n    <b>5</b>", "- a\n\n    **5**"), ("> a\n    <b>5</b>", "> a\n    **5**"),
    ("- a\n\t- b\n\n\t\t<b>5</b>", "- a\n\t- b\n\n\t\t**5**"),
    ("- a\n\n  b\n      <b>5</b>", "- a\n\n  b\n      **5**"),
  ])
  func wordsOfItemsAreNoCode(written: String, expected: String) {
    #expect(body(written) == expected)
  }

  @Test(arguments: [
    ("About 50%% of it and 60%% more", "About 50%% of it and 60%% more"),
    ("Cost {% if a %}5{% else %}6{% endif %}00", "Cost 5; 6 00"),
    ("5{{ unknown }}6", "5 6"), ("of 3^6,2^6 and", "of 3^6,2^6 and"),
    ("is $|X^g|=3^6$ here", "is `|X^g|=3^6` here"),
    ("<span class=\"a\">5</span><span class=\"a\">6</span>", "5 6"),
    ("<span class=\"a\">5</span>00", "500"),
  ])
  func noNumberBecomesAnother(written: String, expected: String) {
    #expect(body(written).replacing("\\", with: "") == expected)
  }

  @Test(arguments: [
    ("n.mdx", "a {/* secret */} b"), ("n.md", "a\n\n{::comment}\nsecret\n{:/comment}\n\nb"),
    ("n.md", "a {# secret #} b"), ("n.md", "a\n\n{#- secret\n\nsecret -#}\n\nb"),
    ("n.md", "a {#\nsecret #} b"), ("n.md", "a <span hidden>secret</span> b"),
    ("n.md", "a\n\n<div style=\"display: none\">\n<div>secret</div>\n\nsecret\n</div>\n\nb"),
  ])
  func hiddenWordsAreLeftOutAndListed(name: String, written: String) {
    let made = adoption([name: written]).made.first { $0.source == name }
    let kept = body(written, as: name)
    #expect(!kept.contains("secret") && kept.hasPrefix("a") && kept.hasSuffix("b"), "\(kept)")
    #expect(made?.remarks.map(\.kind) == [.comment])
    #expect(made?.remarks.first?.text.contains("secret") == true)
  }

  @Test func linesThatStandForFilesAreListedAndLeft() {
    let written = """
      Before 1.

      --8<-- "inc.md"

      --8<--
      a.md
      b.md
      --8<--

      ::: my.module.Class

      ## Head

      > A quote 3.
      """
    let made = adoption(["mkdocs.yml": "", "docs/n.md": written]).made.first { $0.source != nil }
    #expect(
      made?.remarks.map(\.text) == [
        "--8<-- \"inc.md\"", "--8<--\na.md\nb.md\n--8<--", "::: my.module.Class",
      ])
    let text = made.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    let words = text.split(separator: "\n").suffix(3).map(String.init)
    #expect(words == ["Before 1.", "## Head", "> A quote 3."], "\(text)")
  }

  @Test(arguments: [
    "<!-- lint -->\n\n# Real *title*\n\nx", "<!--\na\n\nb\n-->\n# Real title\n\nx",
    "import A from 'a';\nimport 'b'\n\n# Real title\n\nx", "{/* a */}\n\n# Real title\n\nx",
    "{# a #}\n\n# Real title\n\nx", "import {\n  A\n} from 'a'\n# Real title\n\nx",
    "export const Hi = ({c}) => (\n  <span>{c}</span>\n);\n\n# Real title\n\nx",
  ])
  func remarksMayPrecedeTheTitle(written: String) {
    let text = text(of: "n", in: ["n.mdx": written])
    #expect(text.hasPrefix("---\ntitle: \"Real title\"\n"), "\(text)")
    #expect(!text.contains("# Real"), "\(text)")
  }

  @Test(arguments: [
    "export const Hi = ({c}) => (\n  <span>{c}</span>\n);",
    "export function F() {\n  const k = 7;\n\n  return <b>{k}</b>;\n}",
    "import {\n  A,\n  B,\n} from 'a'", "export const a =\n  7",
  ])
  func statementsAreLeftOutWhole(statement: String) {
    let written = "a\n\n\(statement)\n\nb (c"
    let made = adoption(["n.mdx": written]).made.first { $0.source == "n.mdx" }
    #expect(body(written, as: "n.mdx").split(separator: "\n") == ["a", "b (c"])
    #expect(made?.remarks.map(\.text) == [statement])
  }

  @Test func exactPathComesBeforeOneThatIsAlike() {
    let files = [
      "Note.md": "a", "note.md": "b",
      "z.md": "[[Note]] [l](note.md) [L](Note.md)",
    ]
    let made = adoption(files).made
    let names = ["a", "b"].map { words in
      made.first { String(decoding: $0.bytes, as: UTF8.self).hasSuffix("\n\n\(words)\n") }
        .map { String($0.path.dropFirst("Content/notes/".count)) } ?? "none"
    }
    let text = text(of: "z", in: files)
    #expect(names == ["note.md", "note-2.md"])
    #expect(text.contains("[Note](note.md) [[note-2|l]] [L](note.md)"), "\(text)")
    var site: [String: String] = [:]
    for file in made {
      site[String(file.path.dropFirst(8))] = String(decoding: file.bytes, as: UTF8.self)
    }
    let errors = TestSite(site).diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.message) == [])
  }

  @Test func tagsOfHugoLeadToPagesOfTheSameLanguage() {
    let files = [
      "hugo.toml": "", "content/de/posts/a.md": "x", "content/en/posts/a.md": "y",
      "content/en/n.md": "[b]({{< relref \"/posts/a.md\" >}})",
    ]
    let made = adoption(files).made
    let english = made.first { $0.source == "content/en/posts/a.md" }?.path.dropFirst(14) ?? ""
    let link = text(of: "n", in: files)
    #expect(
      link.contains("(\(english.dropFirst()))")
        || link.contains("\(english.dropFirst().dropLast(3))|b"))
  }
}
