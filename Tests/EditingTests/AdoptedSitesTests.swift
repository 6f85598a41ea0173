import Support
import Testing

@testable import Editing

/// The folders of other programs are known by their marks, and their links by their rules.
struct AdoptedSitesTests {
  private func adoption(_ files: [String: String], unread: [Adoption.Unread] = []) -> Adoption {
    Adoption(
      files.map {
        Adoption.Source(
          path: $0.key, bytes: Array($0.value.utf8), modified: "2020-02-03", committed: nil)
      }, [], taken: [], unread: unread)
  }

  private func text(_ made: Adoption, _ note: String) -> String {
    made.made.first { $0.path == "Content/notes/\(note).md" }.map {
      String(decoding: $0.bytes, as: UTF8.self)
    } ?? "no such note"
  }

  private func body(_ made: Adoption, _ note: String) -> String {
    let text = text(made, note)
    return text.firstRange(of: "\n---\n\n").map { String(text[$0.upperBound...].dropLast()) }
      ?? text
  }

  @Test(arguments: [
    (["config.toml": "baseURL = 'https://a.example/p/'"], "", SiteGenerator.hugo, "[x](/p/b/)"),
    (["config.yaml": "baseURL: https://a.example/"], "", .hugo, "[x](/b/#part)"),
    (["config.json": "{\"baseURL\": \"/\"}"], "", .hugo, "[x](../b/)"),
    (["config/_default/hugo.toml": "theme = 'x'"], "", .hugo, "[x]({{< ref \"b\" >}})"),
    (
      ["hugo.toml": "[permalinks]\nposts = '/:section/:year/:slug/'"], "posts/", .hugo,
      "[x](/posts/2020/b/)"
    ),
    (["config.toml": "base_url = 'https://a.example/'"], "", .zola, "[x](@/b.md#part)"),
    (["config.toml": "base_url = '/'"], "blog/", .zola, "[x](/blog/b/)"),
    (["quartz.config.ts": "", "quartz/x.md": "y"], "Deep folder/", .quartz, "[[Deep folder/b|x]]"),
  ])
  func sitesWithAFolderOfContent(
    settings: [String: String], folder: String, generator: SiteGenerator, link: String
  ) {
    let made = adoption(
      settings.merging([
        "content/n.md": link, "content/\(folder)b.md": "---\ndate: 2020-01-02\n---\n## Part\n\nx",
        "layouts/l.md": "x",
      ]) { $1 })
    #expect(made.generator == generator)
    let part = link.contains("#part") ? "#part" : ""
    #expect(body(made, "n") == "[[b\(part)|x]]")
    #expect(made.made.count == 2)
  }

  @Test(arguments: [
    ("[x](b.md#part)", "[[b#part|x]]"), ("[x](b/)", "[[b|x]]"), ("[x](../guide/b/)", "[[b|x]]"),
    ("[x](/manual/guide/b/)", "[[b|x]]"), ("[x](../index.md)", "[[home|x]]"),
    ("!!! note \"Mind\"\n\n    [x](b.md)", "> **Mind**\n>\n>\n> [[b|x]]"),
  ])
  func linksOfMkDocs(written: String, expected: String) {
    let made = adoption([
      "mkdocs.yml": """
      site_url: https://a.example/manual/
      docs_dir: ./pages
      plugins: !ENV [A, B]
      nav:
        - Home: index.md
        - Guide:
            - guide/n.md
            - Of the lamp: guide/b.md
      """,
      "README.md": "x", "pages/index.md": "# Home", "pages/guide/b.md": "## Part\n\nx",
      "pages/guide/n.md": written,
    ])
    #expect(made.generator == .mkdocs)
    #expect(body(made, "n") == expected)
    #expect(text(made, "b").hasPrefix("---\ntitle: \"Of the lamp\"\n"))
    #expect(
      made.left.contains {
        $0 == ("README.md", "not among the site's texts, which are in 'pages/'")
      })
  }

  @Test(arguments: [
    ("[x](./02-b.mdx#part)", "[[b#part|x]]"), ("[x](/docs/guide/b)", "[[b|x]]"),
    ("[x](/guide/b)", "[[b|x]]"), ("[x](/docs/short)", "[[short|x]]"),
    ("[x](/blog/2020/01/02/walk)", "[[walk|x]]"), ("[x](/blog/2020/01/03/run)", "[[run|x]]"),
    ("<p>*x*</p>", "*x*"), ("import A from 'a';\n\n<A>x</A>", "x"),
    (":::tip Mind\n\n[x](./02-b.mdx)\n\n:::", "> **Mind**\n>\n>\n> [[b|x]]\n>"),
  ])
  func linksOfDocusaurus(written: String, expected: String) {
    let made = adoption([
      "docusaurus.config.js": "", "docs/01-guide/02-b.mdx": "## Part\n\nx",
      "docs/01-guide/c.md": "---\nslug: /short\n---\nx", "blog/2020-01-02-walk.md": "x",
      "blog/2020-01-03-run/index.md": "x",
      "docs/01-guide/n.mdx": written, "src/pages/about.md": "x", "src/components/x.md": "x",
    ])
    #expect(made.generator == .docusaurus)
    #expect(body(made, "n").trimmed == expected)
    #expect(made.left.map(\.path) == ["docusaurus.config.js", "src/components/x.md"])
  }

  @Test(
    arguments: ["news city", "[news, city]", "[News, City]"],
    ["/:categories/:year/:title/", "date"])
  func linksOfJekyllHaveCategories(categories: String, pattern: String) {
    let link = pattern == "date" ? "/news/city/2021/05/03/tram.html" : "/news/city/2021/tram/"
    let made = adoption([
      "_config.yml": "permalink: \(pattern)",
      "_posts/2021-05-03-tram.md": "---\ntitle: T\ncategories: \(categories)\n---\nx",
      "n.md": "[m](\(link))",
    ])
    #expect(body(made, "n") == "[[tram|m]]")
  }

  @Test func otherSettingsMakeNoSite() {
    let made = adoption([
      "config.json": "{\"theme\": \"x\"}", "a/config.toml": "baseURL = '/'", "n.md": "x",
    ])
    #expect(made.generator == .markdown)
    #expect(adoption([".eleventy.cjs": "", "n.md": "x"]).generator == .eleventy)
  }

  @Test func homeHasNoEarlierSlugOfItsFolder() {
    let made = adoption([
      "hugo.toml": "", "content/_index.md": "# Hello", "content/docs/_index.md": "x",
    ])
    #expect(!text(made, "hello").contains("redirect_from"), "\(text(made, "hello"))")
    #expect(text(made, "docs").contains("title: \"docs\""))
  }

  @Test func pathsThatLinksGiveFilesLeadToThem() {
    let made = adoption(
      [
        "n.md": "[x](other/b.md) [[second]] ![[pics/a.svg]]", "deep/b.md": "x", ".obsidian/a": "",
        "images/a.svg": "<svg viewBox='0 0 1 1'/>",
      ],
      unread: [
        .init(path: "other", reason: "a link", target: "deep"),
        .init(path: "x/second.md", reason: "a link", target: "deep/b.md"),
        .init(path: "pics", reason: "a link", target: "images"),
      ])
    #expect(body(made, "n") == "[[b|x]] [[b|second]] ![a](a.svg)")
    #expect(made.left.map(\.path) == [".obsidian/a", "other", "pics", "x/second.md"])
  }

  @Test func ruleAboutNothingIsListedWithWhatThereIs() {
    let texts = ["content/post/a.md": "---\ntags: [Firm]\n---\nx", "b.md": "x"]
    let made = Adoption(
      texts.map {
        .init(path: $0.key, bytes: Array($0.value.utf8), modified: "2020", committed: nil)
      },
      ["post=person", "content/post=person", "#firm=place", "#Firm=place"].compactMap(
        AdoptionRule.init),
      taken: [])
    #expect(made.unmatched.map(\.source) == ["post", "#firm"])
    #expect(made.choices == ["content", "content/post", "#Firm"])
  }
}
