import Diagnostics
import Support
import TestTexts
import Testing

@testable import Editing

/// Whatever a folder holds, each word of its texts is in what is made of them, or the text is listed as
/// left in place; and what is made has no errors.
struct AdoptedVaultsTests {
  /// Makes up a folder whose every word occurs once.
  private struct Vault {
    private var random: SeededRandom
    private var count = 0
    private(set) var files: [String: String] = [:]
    /// By path.
    private(set) var words: [String: [String]] = [:]
    private var path = ""

    private static let marks = [
      "mkdocs.yml", "hugo.toml", ".obsidian/app.json", "_config.yml", ".eleventy.js",
      "docusaurus.config.js", "quartz.config.ts", "README.txt",
    ]
    private static let names = [
      "a.md", "A b.md", "2020-1-5-c.md", "docs/d.md", "docs/01-e.mdx", "content/_index.md",
      "content/f.md", "People/Eva.md", "_posts/2021-02-31-g.markdown", "docs/index.md", "C++.md",
      "C#.md", "漢字.md",
    ]

    init(seed: Int) {
      random = SeededRandom(seed: UInt64(seed))
      files[Self.marks.randomElement(using: &random) ?? ""] = ""
      files["pic.svg"] = "<svg viewBox='0 0 1 1'/>"
      for name in Self.names where Bool.random(using: &random) {
        path = name
        words[path] = []
        let lines = (frontMatter() + body()).joined(separator: "\n")
        let end = ["\n", "\r\n", "\n", "\r"].randomElement(using: &random) ?? "\n"
        files[path] = (pick(["", "", "\u{FEFF}"]) + lines).replacing("\n", with: end)
        // Not all that were made up are in it.
        let text = files[path] ?? ""
        words[path] = words[path]?.filter { text.contains($0) }
      }
    }

    private mutating func pick(_ texts: [String]) -> String {
      texts.randomElement(using: &random) ?? ""
    }

    private mutating func word() -> String {
      count += 1
      words[path, default: []].append("zq\(count)x")
      return "zq\(count)x"
    }

    private mutating func frontMatter() -> [String] {
      let (key, value, title, tag) = (word(), word(), word(), word())
      let date = pick(["2020-01-02", "2021-02-31", "soon", "3 May 2020"])
      let draft = pick(["draft: false", "publish: no", "private: true", "aliases: [\(word())]"])
      let yaml = [
        "title: \(title)", "date: \(date)", draft, "\(key): \(value)", "tags: [\(tag), 'C++']",
      ]
      switch Int.random(in: 0..<11, using: &random) {
      case 0: return ["---"] + yaml + ["---"]
      case 1: return ["---"] + yaml + ["title: \(word())", "---"]
      case 2: return ["---"] + yaml + [""]
      case 3: return ["---"] + yaml + ["x: [\(word())", "---"]
      case 4: return ["---js", "{ \(word()): \"\(word())\" }", "---"]
      case 5:
        return ["+++", "title = \"\(title)\"", "\(key) = '\(value)'", "t = ['\(tag)']", "+++"]
      case 6: return ["+++", "title = \"\(title)", "\(key) = '\(value)'", "+++", tag]
      case 7:
        return ["{", "  \"title\": \"\(title)\", \"\(key)\": [\"\(value)\", \"\(tag)\",]", "}"]
      case 8: return ["{ \"title\": \"\(title)", "\"\(key)\": \"\(value)\" }", "", tag]
      case 9: return ["---", "# \(key)", "title: # \(value)", "date: \(date)", "---", title, tag]
      default: return [title, pick(["===", "---", ""]), key, value, tag]
      }
    }

    private mutating func body() -> [String] {
      (0..<Int.random(in: 1..<14, using: &random)).flatMap { _ in block() }
    }

    private mutating func block() -> [String] {
      let (one, two) = (word(), word())
      let link = pick([
        "[\(one)](a.md)", "[[a|\(one)]]", "[[\(one)]]", "[\(one)](\(word()).md)",
        "![[pic.svg|\(one)]]",
        "[\(one)](d.md#\(word()))", "![\(one)](pic.svg)", "\(one) [[C++]]", "#\(one)",
        "{{< ref \"\(one)\" >}}", "<b>\(one)</b>", "==\(one)==", "%%\(one)%%", "`\(one)`",
      ])
      switch Int.random(in: 0..<16, using: &random) {
      case 0: return ["> [!tip] \(one)", "> \(two)", ""]
      case 1:
        return ["!!! note \"\(one)\"", "    \(two)", "", "    ```", "    \(word())", "    ```"]
      case 2: return [":::tip \(one)", two, ":::"]
      case 3: return ["```dataview", one, "```", two]
      case 4: return ["~~~", one, two, "~~~"]
      case 5: return ["%%", one, "", two, "%%"]
      case 6: return ["\(one) %% \(two)", ""]
      case 7: return ["<!-- \(one)", "", "\(two) -->"]
      case 8: return ["| \(one) | \(link) |", "|---|---|", "| \(two) | \(word()) |", ""]
      case 9: return ["- \(one)", "    - \(link)", "", "    \(two)", ""]
      case 10: return ["# \(one)", "", "## \(link)", "\(two)"]
      case 11: return ["{% comment %}\(one)", "\(two){% endcomment %}"]
      case 12: return ["=== \"\(one)\"", "", "    \(two)", "", "<div class=\"\(word())\">"]
      case 13: return ["import \(one) from '\(two)';", "", "---", ""]
      case 14: return ["", "    \(one)", "", "$$", two, "$$", ""]
      default: return ["\(one) \(link) \(two)", pick(["", "***", "\(word())  "])]
      }
    }
  }

  @Test(arguments: 0..<120)
  func everyWordOfAVaultIsKept(seed: Int) {
    let vault = Vault(seed: seed)
    let made = Adoption(
      vault.files.map {
        Adoption.Source(
          path: $0.key, bytes: Array($0.value.utf8), modified: "2020-02-03", committed: nil)
      }, [], taken: [])
    var site: [String: String] = [:]
    for file in made.made where file.path.hasSuffix(".md") {
      site[String(file.path.dropFirst(8))] = String(decoding: file.bytes, as: UTF8.self)
    }
    let left = Set(made.left.map(\.path))
    for (path, words) in vault.words where !left.contains(path) {
      let file = made.made.first { $0.source == path }
      let text = file.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
      let topics = made.made.filter { $0.source == nil }.map {
        String(decoding: $0.bytes, as: UTF8.self)
      }
      let lost = words.filter { word in
        !text.contains(word) && !topics.contains { $0.contains(word) }
      }
      #expect(lost == [], "\(path): \(vault.files[path].debugDescription) became \(text)")
    }
    let errors = TestSite(site, includesDrafts: true).diagnostics.filter { $0.severity == .error }
    #expect(errors.map { "\($0.location.path): \($0.message)" } == [], "\(vault.files)")
  }
}
