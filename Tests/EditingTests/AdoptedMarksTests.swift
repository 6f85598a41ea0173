import Support
import Testing

@testable import Editing

/// Marks that other programs add to Markdown, and blocks of HTML, stay what they are.
struct AdoptedMarksTests {
  private func adoption(_ files: [String: String]) -> Adoption {
    Adoption(
      files.map {
        Adoption.Source(
          path: $0.key, bytes: Array($0.value.utf8), modified: "2020-02-03", committed: nil)
      }, [], taken: [])
  }

  /// The text of `n.md` without its front matter, and what is left out of it.
  private func note(_ written: String, beside others: [String: String] = [:]) -> (
    text: String, remarks: [String]
  ) {
    let made = adoption(others.merging(["n.md": written]) { $1 }).made.first { $0.source == "n.md" }
    let whole = made.map { String(decoding: $0.bytes, as: UTF8.self) } ?? "no such note"
    let text =
      whole.firstRange(of: "\n---\n\n").map { String(whole[$0.upperBound...].dropLast()) } ?? whole
    return (text, made?.remarks.map { "\($0.kind.rawValue): \($0.text)" } ?? [])
  }

  /// Without empty lines, which make no difference between the lines that are compared here.
  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init).filter { line in
      line.contains { $0 != ">" && !$0.isWhitespace }
    }
  }

  @Test(arguments: [
    ("<h3 id=\"a\">Head <em>12</em></h3>\nx", "### Head *12*\nx"),
    ("x <h2>Head\n  two</h2> y", "x \n## Head two\n y"), ("> <h2>Head</h2>", "> ## Head"),
    ("<blockquote>He said <em>no</em></blockquote>\ny", "> He said *no*\ny"),
    (
      "<blockquote cite=\"x\">\n  <p>one</p>\n\n- two\n\n</blockquote> y",
      "> <p>one</p>\n> - two\ny"
    ),
    ("<blockquote>\na\n<blockquote>\nb\n</blockquote>\nc</blockquote>", "> a\n> > b\n> c"),
    ("<pre>\na\n  b * c\n\nd &lt; <b>e</b>\n</pre>", "```\na\n  b * c\nd < e\n```"),
    (
      "<pre><code class=\"language-go\">x = 1\ny_z = 2</code></pre>\nw",
      "```go\nx = 1\ny_z = 2\n```\nw"
    ),
    ("- a\n\n  <pre>\n  b\n c\n  </pre>", "- a\n  ```\n  b\n   c\n  ```"),
    ("x <pre>a  *b*</pre> y", "x \n```\na  *b*\n```\n y"),
    ("a 2<sup>n</sup>, x<sub>i</sub>, 2<sup>e</sup>", "a 2^n, x\\_i, 2e"),
  ])
  func blocksOfHTMLStayWhatTheyAre(written: String, expected: String) {
    let kept = lines(note("t\n\n\(written)").text)
    #expect(kept == lines("t\n\n\(expected.replacing("<p>one</p>", with: "one"))"), "\(kept)")
  }

  @Test(arguments: [
    ("Term\n: Def 16", "- Term\n  - Def 16"),
    (
      "One\nTwo\n\n:   Def *1*\n    goes on\n: Def 2\n\nThree\n: Def 3\n\nx",
      "- One\n- Two\n  - Def *1*\n    goes on\n  - Def 2\n- Three\n  - Def 3\nx"
    ),
    ("```\nTerm\n: Def\n```", "```\nTerm\n: Def\n```"), ("a :b\n\n\n: c", "a :b\n: c"),
    ("# Head\n: c", "## Head\n: c"), ("a\n:b", "a\n:b"), ("- a\n- b", "- a\n- b"),
  ])
  func definitionsAreListsWithTheirTerms(written: String, expected: String) {
    #expect(lines(note("t\n\n\(written)").text) == lines("t\n\n\(expected)"))
  }

  @Test(
    arguments: [
      (
        "a\n\n::: mod.Class\n    options:\n      x: 1\n\nb", "a\nb",
        "shortcode: ::: mod.Class\n    options:\n      x: 1"
      ),
      ("[Btn](no.md){ .md-button } c", "Btn c", "block: { .md-button }"),
      ("Btn { .md } c", "Btn { .md } c", nil),
    ] as [(String, String, String?)])
  func whatProgramsAddToTextsIsListed(written: String, expected: String, remark: String?) {
    let made = note("t\n\n\(written)")
    #expect(lines(made.text) == lines("t\n\n\(expected)"))
    #expect(made.remarks.contains { $0 == remark } == (remark != nil), "\(made.remarks)")
  }

  @Test func headingOfHTMLThatComesFirstIsTheTitle() {
    let files = ["n.md": "<h1 align=\"center\">A <b>lamp</b></h1>\n\nx"]
    let text = adoption(files).made.first.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    #expect(text.hasPrefix("---\ntitle: \"A lamp\"\n") && text.hasSuffix("\n---\n\nx\n"), "\(text)")
  }

  @Test(arguments: [
    ("{++ins 5++}", "ins 5", ["block: {++ins 5++}"]), ("a{--del 4--}b", "a~~del 4~~b", []),
    ("{~~old 6~>new 7~~}", "~~old 6~~new 7", ["block: {~~old 6~>new 7~~}"]),
    ("{==hl [[B]]==}", "**hl [[b]]**", []), ("x {>>secret<<}", "x", ["comment: {>>secret<<}"]),
    ("==a [[B]] b==", "**a [[b]] b**", []),
    (
      "[x](https://[[B]].example/) y", "x y", ["link: [x](https://[[B]].example/)"]
    ),
    ("[[A](b.md) and [B]]", "\\[\\[A](b.md) and [B]]", []),
    ("{-- 4 --}", "~~4~~", []), ("i {++ x", "i {++ x", []),
    ("[x](b.md){ .md-button .b }", "[[b|x]]", ["block: { .md-button .b }"]),
    ("**x**{: target=\"_blank\" }", "**x**", ["block: {: target=\"_blank\" }"]),
    ("## Head { #anchor .cls }", "## Head", ["block: { #anchor .cls }"]),
    ("![[a.svg#icon]]", "![a](a.svg)", ["block: ![[a.svg#icon]]"]),
    ("Set {5} here, {.5}", "Set {5} here, {.5}", []),
  ])
  func marksOfOtherProgramsAreReadOrListed(written: String, expected: String, left: [String]) {
    let others = ["b.md": "# B\n\nx", ".obsidian/x": "", "a.svg": AdoptionTests.image]
    let note = note("t\n\n\(written)", beside: others)
    #expect(lines(note.text).last?.trimmed == expected, "\(note.text)")
    #expect(note.remarks == left)
  }

  @Test func footnotesWithinTheTextAreThoseBelowIt() {
    let note = note(
      "A^[See [[b]], p. 5.] and B[^note-1], 10^[6] x^[n]^.\n\n[^note-1]: own\n\n```\n^[no note]",
      beside: ["b.md": "x", ".obsidian/x": ""])
    #expect(note.text.hasPrefix("A[^note-2] and B[^note-1], 10"), "\(note.text)")
    #expect(note.text.hasSuffix("```\n^[no note]\n```\n\n[^note-2]: See [[b]], p. 5."))
  }

  @Test(arguments: [
    ("| a | b |\n| 1 | 2 |", "| a | b |\n|---|---|\n| 1 | 2 |"),
    ("|---|---|\n| a | b |\n|===|===|\n| 1 | 2 |", "| a | b |\n|---|---|\n| 1 | 2 |"),
    (
      "| a | b |\n|---+:-:|\n| 1 | 2 |\n|---|\n| 3 | 4 |",
      "| a | b |\n|---|:-:|\n| 1 | 2 |\n| 3 | 4 |"
    ),
    ("x\n| a | b |", "x\n| a | b |"),
  ])
  func tablesOfKramdownNeedNoHead(written: String, expected: String) {
    #expect(note("t\n\n\(written)", beside: ["_config.yml": ""]).text == "t\n\n\(expected)")
    #expect(!note("t\n\n| a | b |\n| 1 | 2 |").text.contains("|---"))
  }

  @Test func listOfHeadingsIsLeftOut() {
    let note = note("* TOC\n{:toc}\n\nx", beside: ["_config.yml": ""])
    #expect(note.text == "x" && note.remarks == ["block: * TOC\n{:toc}"])
  }

  @Test(arguments: [
    ("a | b\n--|--\n1 | 2\n\n    [[b]]", "    [[b]]"), ("- x\n\np\n\n    [[b]]", "    [[b]]"),
    ("3.5 people\n\n    [[b]]", "    [[b]]"), ("- x\n\n    [[b|y]]", "    [[b|y]]"),
    ("x[^1]\n\n[^1]: y\n\n    [[Q]]", "    Q"), ("- x\n\n    [[Q]]", "    Q"),
  ])
  func codeIsWhatIsSetInBesideLists(written: String, last: String) {
    let note = note(written, beside: ["b.md": "x", ".obsidian/x": ""])
    #expect(note.text.split(separator: "\n").last.map(String.init) == last, "\(note.text)")
  }
}
