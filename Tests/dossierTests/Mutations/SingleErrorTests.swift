import Content
import Diagnostics
import Publishing
import Support
import TestSupport
import Testing

/// One error of an author is reported once, however many rules it breaks.
struct SingleErrorTests {
  private static let bodies = [
    "![](javascript:x)", "![x](javascript:x)", "[](javascript:x)", "![](nofile.png)",
    "[](nofile.md)",
    "![](https://a.example/x.png)", "![a b](my map.png)", "[x](https://a.example:99999/)",
    "[x](../../../etc/passwd)", "[x](nowhere.md#part)", "![x](what-it-cost.md)",
    "https://a.example:99999/", "<https://a.example:99999/>", "[x][nodef]", "![y][nodef]",
    "[z][a] and [y][a]\n\n[a]: javascript:x", "[x]( )", "[[Nobody#part]]", "[[Mara Olsen#nowhere]]",
    "![[nobody]]", "a ![[Mara Olsen]] b", "a ![[n17]] b", "![[nofile.png]]",
    "[[nobody|a [b] c]]", "[[Mara Olsen|a [b] c]]", "[[nobody", "a [[", "[[]]", "![[]]",
    "x[@nosuch, para. 99].", "x[@gazette, para. 99].", "x[@gazette, chap. 1].",
    "x[@gazette para. 1].", "x[see @gazette, para. 1",
    "| a | b |\n|---|---|\n| [[Mara Olsen|x]] | c |",
    "| a |\n|---|\n| b | c |", "x[^nowhere]", "x[^open", "<!-- a --> [[Mara Olsen]]", "<!-- open",
    "[x](mailto:)", "![x](data:x)", "x\n\n[^nobody]: y", "x[^a]\n\n[^a]: [[nobody]]",
    "x[^a]\n\n[^a]: y\n[^a]: z", "==a [[Mara Olsen]] b==", "{{< x \"[[Mara Olsen]]\" >}}",
    "{>>ask [[Mara Olsen]]<<}", "a %%b [[nobody]]%% c", "a %%b", "~~[[Mara Olsen]] b",
    "<b>[[Mara Olsen]]</b>",
    "**[[nobody]]**", "[a [[Mara Olsen]] b](https://a.example/)",
    "[a[@gazette, para. 1] b](https://a.example/)", "> [!NOTE] A title\n> x", "- [-] a",
    "$x^2$", "\u{1}", "a\u{202E}b\u{1}c",
  ]

  private static let keys = [
    "title: A\ndate: soon", "title: A\ndate: 2021-02-30\nupdated: 2021-03-01",
    "title: “A”\ndate: 2021",
    "title:\ndate: 2021", "date: 2021", "title: A", "title: [a, b]\ndate: 2021",
    "title: A\ndate: 2021\nauthr: x", "title: A\ndate: 2021\ntitle: B", "title: A: b\ndate: 2021",
    "title: A\ndate: 2021\nsummary: see #1 here", "title: A\ndate: 2021\ntopics: [nobody]",
    "title: A\ndate: 2021\nredirect_from: [Two Words]",
    "title: A\ndate: 2021\nredirect_from: what-it-cost",
    "title: A\ndate: 2021\ndraft: maybe",
    "title: A\ndate:2021",
    "title: A\n\tdate: 2021", "title: \"A\ndate: 2021", "title: A\ndate: 2021\nsummary: [a",
    "title: &a A\ndate: 2021", "title: TODO\ndate: 2021", "title: A\ndate: 2021\npublish_on: never",
    "title: A\ndate: 2021\nextra: x",
  ]

  @Test func eachErrorIsReportedOnce() async throws {
    let disk = DiskFileSystem()
    var content: [InputFile] = []
    for (path, bytes) in try disk.contents(of: "\(Folders.sites)/small/Content") {
      content.append(InputFile(path: "Content/\(path)", bytes: bytes))
    }
    let templates = try disk.contents(of: "\(Folders.sites)/small/Templates").map {
      InputFile(path: "Templates/\($0.key)", bytes: $0.value)
    }
    let texts =
      Self.bodies.map { "---\ntitle: A\ndate: 2021\n---\nWords.\n\n\($0)\n\nWords.\n" }
      + Self.keys.map { "---\n\($0)\n---\nWords.\n" }
    for (index, text) in texts.enumerated() {
      content.append(InputFile(path: Self.path(index), bytes: Array(text.utf8)))
    }
    let build = await Build(sharing: Inputs(content: content, templates: templates))
    let reported = Dictionary(grouping: await build.allDiagnostics(), by: \.location.path)
    for index in texts.indices {
      let own = reported[Self.path(index)] ?? []
      #expect(own.count == 1, "\((Self.bodies + Self.keys)[index]): \(own.map(\.message))")
    }
    #expect(reported.keys.filter { !$0.hasPrefix("Content/notes/n") }.sorted() == [])
  }

  private static func path(_ index: Int) -> String { "Content/notes/n\(index).md" }
}
