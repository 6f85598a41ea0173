import Support
import Testing

@testable import Editing

/// Links as the makers of sites have them lead to where their targets are now.
struct AdoptedLinksTests {
  private static let image = "<svg viewBox='0 0 1 1'/>"

  private func adoption(_ files: [String: String]) -> Adoption {
    Adoption(
      files.map {
        Adoption.Source(
          path: $0.key, bytes: Array($0.value.utf8), modified: "2020-02-03", committed: nil)
      }, [], taken: [])
  }

  /// The text of a note without its front matter.
  private func body(of note: String, in files: [String: String]) -> String {
    let made = adoption(files).made.first { $0.path == "Content/notes/\(note).md" }
    let text = made.map { String(decoding: $0.bytes, as: UTF8.self) } ?? "no such note"
    return text.firstRange(of: "\n---\n\n").map { String(text[$0.upperBound...].dropLast()) }
      ?? text
  }

  @Test(arguments: [
    ("[x](/docs/walk/)", "[[walk|x]]"), ("[x](/en/docs/walk)", "[[walk|x]]"),
    ("[x](../walk/#a-part)", "[[walk#a-part|x]]"), ("[x](walk/)", "[[walk|x]]"),
    ("[x]({{< ref \"walk\" >}})", "[[walk|x]]"),
    ("[x]({{% relref \"docs/walk#named\" %}})", "[[walk#another-part|x]]"),
    ("[x]({{< relref \"/docs\" >}})", "[[docs|x]]"),
    ("[x](/old/way/)", "[[walk|x]]"), ("[x](/docs/kurz/)", "[[short|x]]"),
    ("[x](/no/)", "x"), ("[x][name]\n\n[name]: /docs/walk/", "[x][name]\n\n[name]: walk.md"),
    ("[`x`][] [y][no]\n\n  [`x`]: /nowhere/\n  [no]: /no/", "`x` y"),
    ("[two\nlines](/docs/walk/) [two\nmore](/no/)", "[two\nlines](walk.md) two\nmore"),
    ("[x](/) [y](/en/)", "[[home|x]] [[home|y]]"),
    ("{{< highlight go >}}\nx[[y]](\n{{< /highlight >}}", "```go\nx[[y]](\n```"),
    (
      "- a\n  {{< code-toggle >}}\n  x = [[y]]\n  {{< /code-toggle >}}",
      "- a\n  ```\n  x = [[y]]\n  ```"
    ),
    ("{{< code-toggle file=x />}}\na\n{{< highlight sh >}}b{{< /highlight >}}", "a\n```sh\nb\n```"),
    ("a [[b.c]] d", "a \\[\\[b.c]] d"),
    ("{{< figure\n  src=\"/pics/a.svg\"\n  alt=\"A lamp\" >}}", "![A lamp](a.svg)"),
  ])
  func linksOfHugo(written: String, expected: String) {
    let files = [
      "hugo.toml": "baseURL = 'https://a.example/'", "content/en/_index.md": "# Home",
      "content/en/docs/_index.md": "---\ntitle: The docs\n---\nx",
      "content/en/docs/walk/index.md":
        "---\naliases: [/old/way/]\n---\n## A part\n\n## Another *part* {#named}\n\nx",
      "content/en/docs/short.md": "---\nurl: /docs/kurz/\n---\nx", "static/pics/a.svg": Self.image,
      "layouts/page.md": "x", "content/en/docs/n.md": written,
    ]
    #expect(body(of: "n", in: files) == expected)
    #expect(adoption(files).left.contains { $0.path == "layouts/page.md" })
  }

  @Test func pagesOfALanguageLinkEachOther() {
    let files = [
      "content/_index.md": "# Home", "content/a.de.md": "[x](/de/b/) [y](b.de.md)",
      "content/b.de.md": "x", "content/b.md": "x",
    ]
    #expect(body(of: "a-de", in: files) == "[[b-de|x]] [[b-de|y]]")
  }

  @Test(arguments: [
    ("[x]({% post_url 2020-01-02-a-post %})", "[[a-post|x]]"),
    ("[x]({% link _docs/steps/one.md %}#a-part)", "[[one#a-part|x]]"),
    ("[x]({{ '/docs/steps/one/' | relative_url }})", "[[one|x]]"),
    ("[x]({{ site.baseurl }}/news/2020/01/02/a-post/)", "[[a-post|x]]"),
    ("[x](/project/docs/steps/one/)", "[[one|x]]"), ("[x](../one/)", "x"),
    ("[x]({{ site.repository }}/issues/1)", "[x](https://code.example/r/issues/1)"),
    ("[x]({{ site.unknown }}/docs/steps/one/)", "x"),
    ("by {{ site.team.name }}, {{ page.title }}", "by A\\_B, Notes"),
    ("[x]({{ site.repository\n}}/issues/1)", "[x](https://code.example/r/issues/1)"),
    ("<a href=\"{{ '/docs/steps/one/' | absolute_url }}\">x</a>", "[[one|x]]"),
    ("[x](/about.html)", "[[about|x]]"),
  ])
  func linksOfJekyll(written: String, expected: String) {
    let files = [
      "_config.yml": """
      baseurl: /project
      repository: https://code.example/r
      team: {name: A_B}
      collections:
        posts:
          permalink: /news/:year/:month/:day/:title/
      """,
      "_posts/2020-01-02-a-post.md": "x", "_docs/steps/one.md": "## A part\n\nx",
      "about.md": "x", "_includes/part.md": "x", "n.md": "---\ntitle: Notes\n---\n" + written,
    ]
    #expect(body(of: "n", in: files) == expected)
    #expect(adoption(files).left.contains { $0.path == "_includes/part.md" })
  }

  @Test(arguments: [
    ("[x](/news/a-post/)", "[[a-post|x]]"), ("[x](/docs/)", "[[docs|x]]"),
    ("[x](/docs/deep/#java-script-part)", "[[deep#javascript-part|x]]"),
    ("[x]({{ '/short/' | url }})", "[[deep|x]]"),
    ("[x]({{ \"https://o.example/1\" | canonical }})", "[x](https://o.example/1)"),
    ("[x]({{ links.shop }})", "[x](https://shop.example/)"), ("[x](./deep.md)", "[[deep|x]]"),
    ("<!DOCTYPE html> and <x-y>z</x-y>", "and z"),
  ])
  func linksOfEleventy(written: String, expected: String) {
    let files = [
      "eleventy.config.js": "", "src/_data/links.json": "{\"shop\": \"https://shop.example/\"}",
      "src/blog/blog.json": "{\"permalink\": \"/news/{{ page.fileSlug }}/\", \"tags\": [\"news\"]}",
      "src/blog/2020-01-02-a-post.md": "x", "src/docs/docs.md": "x",
      "src/docs/deep.md": "---\npermalink: /short/\n---\n## JavaScript part\n\nx",
      "src/docs/deep.11tydata.json": "{\"permalink\": \"/other/\"}",
      "src/_includes/part.md": "x", "src/page.njk": "x", "src/docs/n.md": written,
    ]
    #expect(body(of: "n", in: files).trimmed == expected)
    let all = adoption(files)
    #expect(all.left.contains { $0.path == "src/_includes/part.md" })
    #expect(all.left.contains { $0 == ("src/page.njk", "a template, or a page made by one") })
    #expect(all.made.contains { $0.path == "Content/topics/news.md" })
  }
}
