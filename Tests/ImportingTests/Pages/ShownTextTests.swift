import Foundation
import Importing
import Support
import TestSupport
import TestTexts
import Testing

/// Nothing of a page is lost: what is kept, what is removed and the title are together the text that
/// another parser sees on it. What the page hides may be listed besides.
struct ShownTextTests {
  private static let words = [
    "The bridge has been closed since Monday, the council said, and the ferry runs until ten.",
    "Its fare stays as it is today, and nobody knows for how long the old cables will hold out.",
    "Also read: more", "Share", "By Ada Quill", "9 April 2021", "a", "é🙂", "x < y & z", "大桥关闭。",
    "&amp;", "&eacute", "&#8364;", "&#x80;", "&notit;", "&nosuch;", "&", "1 &lt; 2",
  ]
  // html5lib knows no templates, and not where a dialog that isn't closed ends.
  private static let tags = [
    "<p>", "</p>", "<div>", "</div>", "<h1>", "</h1>", "<h2>", "</h2>", "<a href=/>", "</a>", "<b>",
    "</b>",
    "<i>", "</i>", "<ul><li>", "<li>", "</ul>", "<table>", "<tr>", "<td>", "</table>", "<br>",
    "<nav>",
    "</nav>", "<aside>", "</aside>", "<article>", "</article>", "<pre>", "</pre>", "<textarea>",
    "</textarea>", "<xmp>", "</xmp>", "<noscript>", "</noscript>", "<script>", "</script>",
    "<style>",
    "</style>", "<div hidden>", "<p style='display: none'>", "<!--",
    "-->",
    "<select><option>", "</select>", "<button>", "</button>", "<svg><title>", "</svg>",
    "<math><mi>", "</math>",
    "<iframe>", "</iframe>", "<figure>", "<figcaption>", "</figure>", "<blockquote>",
    "</blockquote>",
    "<ruby>", "<rp>", "</rp>", "</ruby>", "<dialog>a</dialog>", "<dialog open>a</dialog>",
    "<details><summary>", "</details>", "<del>", "</del>", "<s>", "</s>", "<ol reversed><li>",
    "</ol>",
    "<td rowspan=2 colspan=3>", "<tfoot>", "<tbody>",
    "<x-y>", "</x-y>", "<form>", "</form>", "<label>", "<caption>", "<dl><dt>", "<dd>", "</dl>",
    "<foo/>", "<",
    "</", "<!DOCTYPE html>", "<head>", "<title>", "</title>", "<body>", "</body>", "</html>", "<a",
    "'",
  ]

  private static func pages() -> [String] {
    var random = SeededRandom(seed: 20_211_130)
    return (0..<Soak.count(60, full: 3000)).map { _ in
      var page = ""
      for _ in 0..<Int.random(in: 1..<40, using: &random) {
        let pieces = Bool.random(using: &random) ? words : tags
        page += pieces.randomElement(using: &random) ?? ""
        page += ["", " ", "\n"].randomElement(using: &random) ?? ""
      }
      return page
    }
  }

  /// Of a fuzzer's inputs those that are pages, where a folder of them is named: `DOSSIER_PAGES=FOLDER`; without
  /// templates, and lists to choose from, which html5lib reads by older rules.
  private static func fuzzedPages() throws -> [String] {
    guard let folder = getenv("DOSSIER_PAGES") else { return [] }
    return try FileManager.default.contentsOfDirectory(
      at: URL(filePath: String(cString: folder)), includingPropertiesForKeys: nil
    ).compactMap {
      let parts = try Data(contentsOf: $0).split(separator: UInt8(ascii: "\n"), maxSplits: 1)
      guard parts.count == 2, parts[0].elementsEqual("html".utf8),
        let page = String(validating: parts[1], as: UTF8.self)
      else { return nil }
      return page.contains("<template") || page.contains("<select") ? nil : page
    }
  }

  private static func hexadecimal(_ text: String) -> String {
    text.utf8.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  @Test(.enabled(if: Python.has("html5lib"), "html5lib is not installed"))
  func keptAndRemovedAreTheTextThatAnotherParserSees() throws {
    var lines: [String] = []
    let pages = try Self.pages() + LabelledCapture.pages() + Self.fuzzedPages()
    for (index, page) in pages.enumerated() {
      let article: ImportedArticle
      do {
        article = try ImportedArticle(
          InputFile(path: "a.html", bytes: Array(page.utf8)), keeping: [])
      } catch {
        continue
      }
      let text =
        (article.passages
        + article.removed.filter { $0.kind != .hidden }.flatMap(\.lines)).joined(separator: "\n")
      lines.append(
        "\(index) \(Self.hexadecimal(page)) \(Self.hexadecimal(article.title ?? "")) \(Self.hexadecimal(text))"
      )
    }
    #expect(lines.count >= 30)
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "shown_text.py")
    let answer = try Python.run([script.path], input: Array(lines.joined(separator: "\n").utf8))
    #expect(answer == "")
  }
}
