import Content
import Diagnostics
import Support
import TestTexts
import Testing

@testable import Editing

/// What becomes of other programs' folders.
struct AdoptionTests {
  func adoption(_ texts: [String: String], _ rules: [String] = [], taken: Set<String> = [])
    -> Adoption
  {
    Adoption(
      texts.map {
        Adoption.Source(
          path: $0.key, bytes: Array($0.value.utf8), modified: "2020-02-03", committed: nil)
      }, rules.compactMap(AdoptionRule.init), taken: taken)
  }

  @Test func filesAreNamedAsTheBriefingsLanguageSpellsThem() {
    let source = Adoption.Source(
      path: "Über Brücken.md", bytes: Array("---\ntags: [Flüsse]\n---\nWasser.\n".utf8),
      modified: "2020-02-03", committed: nil)
    let paths = ["de", "en"].map { language in
      Adoption([source], [], taken: [], language: language).made.map(\.path)
    }
    #expect(
      paths == [
        ["Content/notes/ueber-bruecken.md", "Content/topics/fluesse.md"],
        ["Content/notes/uber-brucken.md", "Content/topics/flusse.md"],
      ])
  }

  func text(_ adoption: Adoption, _ path: String) -> String? {
    adoption.made.first { $0.path == "Content/\(path)" }.map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
  }

  /// The text after the front matter.
  private func body(_ markdown: String, beside others: [String: String] = [:]) -> String {
    let all = others.merging(["n.md": markdown, ".obsidian/app.json": "{}"]) { $1 }
    let whole = text(adoption(all), "notes/n.md") ?? ""
    return whole.firstRange(of: "\n---\n\n").map { String(whole[$0.upperBound...]) } ?? whole
  }

  static let image = "<svg viewBox='0 0 1 1'/>"

  @Test func sectionsOfAContentFolderMayHaveTheNamesOfASitesFolders() {
    let files = ["_index.md": "# Home", "templates/a.md": "# A lamp\n\nx"]
    #expect(text(adoption(files), "notes/a.md") != nil)
    let site = files.merging(["hugo.toml": ""]) { $1 }
    #expect(text(adoption(site), "notes/a.md") == nil)
  }

  @Test func marksInPlainKeysAreTakenOut() {
    let note = "---\ntitle: The `lamp` key\ndescription: A `lamp` is **lit** at 5 * 3.\n---\n\nx"
    let whole = text(adoption(["n.md": note]), "notes/n.md") ?? ""
    #expect(whole.contains("\ntitle: \"The lamp key\"\n"), "\(whole)")
    #expect(whole.contains("\nsummary: \"A lamp is lit at 5 * 3.\"\n"), "\(whole)")
  }

  @Test(arguments: [
    ("[[b|words]] and [[B note]]", "[[b|words]] and [[b]]\n"),
    ("[[Nowhere|words]] and [[Nowhere]]", "words and Nowhere\n"),
    ("[[b#A part]] [[b#None|x]]", "[[b#a-part|b > A part]] [[b|x]]\n"),
    ("[x](b.md) [y](b.md#a-part) [z](no.md)", "[[b|x]] [[b#a-part|y]] z\n"),
    ("a | [x](b.md)\n- | -\n1 | [B note](b.md)", "a | [[b\\|x]]\n- | -\n1 | [[b]]\n"),
    ("[`x`](b.md) | [x](b.md)", "[`x`](b.md) | [[b|x]]\n"),
    ("> | [x](b.md) |\n> |---|", "> | [[b\\|x]] |\n> |---|\n"),
    ("==so== and `==so==`", "**so** and `==so==`\n"),
    ("A %%secret%% word %%and\nmore%% here", "A  word \n here\n"),
    ("> [!warning]- Mind\n> the gap", "> **Mind**\n>\n> the gap\n"),
    ("![[a.svg|300]]", "![[a.svg|a|300]]\n"), ("![[a.svg|A lamp]]", "![A lamp](a.svg)\n"),
    ("![[a.svg|A lamp|left|30x20]]", "![[a.svg|A lamp|30x20]]\n"),
    ("![[a.svg|center|]] ![[a.svg| 300]]", "![a](a.svg) ![[a.svg|a|300]]\n"),
    ("| ![[a.svg\\|300]] |\n|---|", "| ![[a.svg\\|a\\|300]] |\n|---|\n"),
    ("![A|lamp|300](img/a.svg)", "![[a.svg|A lamp|300]]\n"),
    ("![x|300](https://o.example/i.png)", "[x](https://o.example/i.png)\n"),
    ("<img src='img/a.svg' width='300'>", "![[a.svg|a|300]]\n"),
    ("![](img/a.svg)", "![a](a.svg)\n"), ("![x](none.png)", "x\n"),
    ("![x](https://o.example/i.png)", "[x](https://o.example/i.png)\n"),
    ("a {{< youtube 1 >}} b", "a  b\n"), ("{% include x %}\n\nb", "b\n"),
    ("a {% comment %}b{% endcomment %} c", "a  c\n"),
    ("{%- comment -%}\na\n{%- endcomment -%}\n\nb", "b\n"),
    ("{% raw %}{{ a b }}{% endraw %} c", "\\{\\{ a b \\}\\} c\n"),
    ("![[Lamps.base]]\n\nb", "b\n"), ("![[Lamps.base#All|x]]", "x\n"),
    ("```dataview\nLIST\n```\nb", "b\n"), ("<b>x</b><br>y", "**x**\\\ny\n"),
    ("<a href=\"b.md\">x</a>", "[[b|x]]\n"), ("[@smith, p. 3]", "\\[@smith, p. 3]\n"),
    ("Title\n=====\n\nx", "x\n"), ("y\n\nTitle\n=====\n\nx", "y\n\n## Title\n\nx\n"),
    ("# N\n\nx\n\n# Two", "x\n\n## Two\n"),
    ("```\n[[b]] %%x%%\n```", "```\n[[b]] %%x%%\n```\n"), ("#lamp is", "\\#lamp is\n"),
    ("10<sup>6</sup>, H<sub>2</sub>O, 1<sup>st</sup>", "10⁶, H₂O, 1st\n"),
    ("\\[ \\frac{1}{2} \\] and \\(x_1\\), \\[no\\]", "`\\frac{1}{2}` and `x_1`, \\[no\\]\n"),
    ("a\n\n$$\n\\frac{1}{2} [[b]]\n$$", "a\n\n```\n\\frac{1}{2} [[b]]\n```\n"),
    ("$x^2$ holds", "`x^2` holds\n"),
    ("$\\frac{1}{2}$ of $5 and $6", "`\\frac{1}{2}` of $5 and $6\n"),
    ("> $$\n> \\frac{1}{2}\n> $$", ">```\n> \\frac{1}{2}\n>```\n"),
    (
      "???+ note\n\n    $$\n    \\frac{1}{2}\n    $$\n\nx",
      "> **Note**\n>\n>\n>```\n> \\frac{1}{2}\n>```\n>\n\nx\n"
    ),
    ("!!! tip \"A ==lamp==\"\n    one\n    two\nx", "> **A lamp**\n>\n> one\n> two\n\nx\n"),
    (
      "??? note\n    !!! tip\n        one\n\n    two\n\n    ```\n    !!! x\n    ```",
      "> **Note**\n>\n> > **Tip**\n> >\n> > one\n> >\n>\n> two\n>\n> ```\n> !!! x\n> ```\n"
    ),
    (
      "- a\n\n    !!! tip\n        one\n\nx", "- a\n\n    > **Tip**\n    >\n    > one\n    >\n\nx\n"
    ),
    (
      "=== \"C\"\n\n    one\n\n=== \"D\"\n\n    two",
      "> **C**\n>\n>\n> one\n>\n\n> **D**\n>\n>\n> two\n"
    ),
    (":::note[Mind]\n\n[[b]]\n\n:::\n\nx", "> **Mind**\n>\n>\n> [[b|b]]\n>\n\n\nx\n"),
    ("!!! this is no note\n\nx!!!", "\\!!! this is no note\n\nx!!!\n"),
    ("a %%b `c\n\n[[b]] and `d` %x%", "a \\%%b \\`c\n\n[[b|b]] and `d` %x%\n"),
    ("a <!-- b\n\n[[b]] <script>", "a \\<!-- b\n\n[[b|b]] \\<script>\n"),
    ("2020 review\n===========\n\nx\n\n# Two", "x\n\n## Two\n"),
    ("[x](c.md#c-lamp) [[c#C lamp]] [y](#n)\n\n# N", "[[c|x]] [[c|c > C lamp]] [y](#n)\n\n## N\n"),
    (">```\n>x\n\n==so==", ">```\n>x\n\n**so**\n"), ("a ^name", "a \n"),
    ("a[^2]\n\n[^1]: x", "a\\[^2]\n\n\\[^1]: x\n"),
  ])
  func marksAreRewritten(written: String, expected: String) {
    let others = [
      "b.md": "---\ntitle: B note\n---\n## A part\n\nx", "img/a.svg": Self.image,
      "c.md": "C lamp\n======\n\nx",
    ]
    #expect(body(written, beside: others).trimmingEnd == expected.trimmingEnd)
  }

  @Test(arguments: ["\r\n", "\r"])
  func linesMayEndAsOtherSystemsEndThem(end: String) throws {
    let written = """
      ---
      title: Ferry
      date: 2020-03-04
      ---
      The old
      ferry.

      ## Fares

      - [[b#Fares|one]]
      """
    let texts = [written, written.replacing("\n", with: end)].map {
      text(adoption(["a.md": $0, "b.md": "# B\n\n## Fares\n\nTwo.\n"]), "notes/a.md")
    }
    #expect(texts[0]?.contains("The old\nferry.\n\n## Fares\n") == true)
    #expect(texts[0] == texts[1])
  }

  @Test func keysBecomeOurs() throws {
    let note = """
      ---
      title: "A: walk"
      created: 2021-06-01
      author: [Eva Lind, "[[Jan Berg]]"]
      aliases: [Stroll]
      tags: [lamps, "#old/bridge"]
      description: One
        line.
      weight: 3
      nested: {a: [1, {b: c}], "k: l": TODO}
      ---
      x
      """
    let made = adoption(["2020-05-06-walk.md": note])
    let expected = """
      ---
      title: "A: walk"
      date: "2021-06-01"
      author:
        - "Eva Lind"
        - "Jan Berg"
      names: "Stroll"
      topics:
        - "topic:lamps"
        - "topic:old-bridge"
      summary: "One line."
      redirect_from: "2020-05-06-walk"
      extra:
        weight: "3"
        nested:
          a:
            - "1"
            -
              b: "c"
          "k: l": "TODO"
      ---

      x

      """
    #expect(text(made, "notes/walk.md") == expected)
    #expect(
      made.made.map(\.path).filter { $0.contains("topics") } == [
        "Content/topics/lamps.md", "Content/topics/old-bridge.md",
      ])
  }

  @Test func dateIsThatOfAKeyOrANameOrTheCommitOrElseTheFilesOwn() {
    let made = adoption([
      "a.md": "---\ndate: 2001-02-03\n---\nx", "2002-03-04.md": "x", "b.md": "x",
      "c.md": "---\ndate: 3/4/2001\n---\nx",
    ])
    #expect(text(made, "notes/a.md")?.contains("date: \"2001-02-03\"\n---") == true)
    #expect(text(made, "notes/2002-03-04.md")?.contains("date: \"2002-03-04\"\n---") == true)
    #expect(
      text(made, "notes/b.md")?.contains("date: \"2020-02-03\"\nunconfirmed: \"date\"") == true)
    #expect(
      text(made, "notes/c.md")?.contains("unconfirmed: \"date\"\nextra:\n  date: \"3/4/2001\"")
        == true)
    let committed = Adoption(
      [.init(path: "d.md", bytes: [0x78], modified: "2020-02-03", committed: "2019-01-02")], [],
      taken: [])
    #expect(text(committed, "notes/d.md")?.contains("date: \"2019-01-02\"\n---") == true)
  }

  @Test func tomlAndJSONAreRead() {
    let toml = """
      +++
      title = 'A "walk"'
      date = 2021-06-01
      tags = [
        "a", # first
        "b",
      ]
      [params]
      x.y = true
      text = \"\"\"
      one \\
        two\"\"\"
      [[params.list]]
      n = 1
      [[params.list]]
      n = 2
      +++
      x
      """
    let made = adoption([
      "content/t.md": toml, "content/_index.md": "# Home",
      "content/j.md": "{\n\t\"title\": \"J\",\n\t\"date\": \"2021-01-02\"\n}\nbody",
    ])
    #expect(made.generator == .hugo)
    let written = text(made, "notes/t.md") ?? ""
    for part in [
      "title: \"A \\\"walk\\\"\"", "topics:\n  - \"topic:a\"\n  - \"topic:b\"",
      "      \"y\": \"true\"",
      "    text: \"one two\"", "      -\n        \"n\": \"1\"\n      -\n        \"n\": \"2\"",
    ] {
      #expect(written.contains(part), "\(part) in \(written)")
    }
    #expect(
      text(made, "notes/j.md")?.hasPrefix("---\ntitle: \"J\"\ndate: \"2021-01-02\"\n---\n\nbody")
        == true)
  }

  @Test(arguments: [
    ("a = \"x", 1, "the quotation mark is not closed"),
    ("a = [1, 2", 1, "a list must be closed by ']'"),
    ("[a\nb = 1", 1, "a table's name must end with ']'"),
    ("a 1", 1, "a key must be followed by '='"), ("a =", 1, "a value was expected"),
  ])
  func brokenTOMLNamesItsLine(text: String, line: Int, reason: String) {
    #expect(throws: TOMLReader.ParsingError(line: line, reason: reason)) {
      try TOMLReader.fields(in: text)
    }
  }

  @Test func frontMatterThatCannotBeReadIsKept() {
    let made = adoption(["a.md": "---\ntitle: {{ x }\n---\n# A\n\nx"])
    #expect(text(made, "notes/a.md")?.contains("front_matter: \"title: {{ x }\"") == true)
    #expect(made.made[0].remarks.map(\.kind) == [.frontMatter])
  }

  @Test func foldersAndTagsAreMappedAsProposedOrAsGiven() {
    let texts = ["People/Eva.md": "x", "b.md": "---\ntags: place\n---\nx"]
    #expect(adoption(texts).made.map(\.path).contains("Content/people/eva.md"))
    #expect(
      text(adoption(texts), "topics/b.md")?.contains("type: place\nunconfirmed: \"type\"") == true)
    let given = adoption(texts, ["People/=note", "#place=leave"])
    #expect(given.made.map(\.path) == ["Content/notes/eva.md"])
    #expect(given.left.map(\.path) == ["b.md"])
    let about = ["People/README.md": "x", "People/People.md": "x", "People/Eva/index.md": "x"]
    let paths = adoption(about).made.map(\.path)
    #expect(paths.filter { $0.hasPrefix("Content/people/") } == ["Content/people/eva.md"])
    #expect(adoption(about, ["People=leave"]).made.isEmpty)
    #expect(AdoptionRule("x=y") == nil && AdoptionRule("note") == nil)
  }

  @Test func slugsAreEachTheOnlyOneOfTheirKind() {
    let made = adoption(["a/x.md": "x", "b/x.md": "x", "b/X.markdown": "x", "README.md": "# Hello"])
    #expect(
      made.made.map(\.path)
        == [
          "Content/notes/b-x.md", "Content/notes/b-x-2.md", "Content/notes/hello.md",
          "Content/notes/x.md",
        ].sorted())
  }

  @Test func homePageAndAccountOfTheFolderAreTwo() {
    let made = adoption(["index.md": "x", "README.md": "x"]).made
    #expect(
      made.map(\.path) == ["Content/notes/about-this-folder.md", "Content/notes/home.md"])
  }

  @Test func reservedSlugsAreGivenToNothing() {
    let texts = [
      "index.md": "x", "a/Readme.md": "# Index", "n.md": "---\ntags: [Index, A]\n---\nx",
    ]
    #expect(
      adoption(texts).made.map(\.path).allSatisfy {
        if case .document(_, introduces: nil) = ContentPath($0) { true } else { false }
      })
    #expect(text(adoption(texts), "notes/n.md")?.contains("topic:tag-index") == true)
  }

  @Test func whatIsLeftHasAReason() {
    let made = adoption([
      ".obsidian/app.json": "{}", "a.md": "[x](doc.pdf)", "doc.pdf": "%PDF", "other.pdf": "%PDF",
      "lfs.png": "version https://git-lfs", "b.canvas": "{}", "c.excalidraw.md": "x",
    ])
    #expect(
      made.left.map { "\($0.path): \($0.reason)" } == [
        ".obsidian/app.json: hidden", "b.canvas: no text shows it or links to it",
        "c.excalidraw.md: a drawing of Excalidraw, which isn't a text",
        "lfs.png: no text shows it or links to it", "other.pdf: no text shows it or links to it",
      ])
    #expect(made.made.map(\.path).contains("Content/static/files/doc.pdf"))
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    String(reversed().drop(while: \.isWhitespace).reversed())
  }
}
