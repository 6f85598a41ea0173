import Diagnostics
import Support
import TestTexts
import Testing

@testable import Editing

/// Whatever marks are beside each other in a note, no word of it is lost.
extension AdoptionTests {
  private static let pieces = [
    "word", "[[b]]", "[[b|so]]", "[[none#x|y]]", "![[a.svg]]", "![[b]]", "%%", "==", "**", "`",
    "```",
    "> [!tip] t", "> ", "# ", "- ", "| a | b |", "|---|---|", "<b>", "</b>", "<!--", "-->",
    "<div class=\"q\">",
    "{{< s w >}}", "{% if z %}", "[x](b.md)", "![i](a.svg)", "[^1]", "[^1]: f", "#tag", "^id", "$$",
    "\\",
    "[k]: http://k.example", "[@cite]", "http://u.example", "---", "\t", "    ", "\n", "\n", "\n",
    "\n\n", " ",
    "é漢字", "<script>", "</script>", "![", "[[", "]]", "](", "```dataview", "<br>", "ordinary",
    "words",
  ]

  /// Each run of letters and digits of the source is in what is made of it.
  @Test(arguments: 0..<150)
  func everyWordIsKept(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let markdown = (0..<30).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    let made = adoption([
      "n.md": markdown, "b.md": "b", "a.svg": Self.image, ".obsidian/x": "",
    ])
    let whole = (text(made, "notes/n.md") ?? "").replacing("\\n", with: " ")
    for word in markdown.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    where !["b", "br", "div", "md"].contains(word) {
      #expect(whole.contains(word), "'\(word)' of \(markdown.debugDescription) in \(whole)")
    }
    var site: [String: String] = [:]
    for file in made.made where file.path.hasSuffix(".md") {
      site[String(file.path.dropFirst(8))] = String(decoding: file.bytes, as: UTF8.self)
    }
    let errors = TestSite(site).diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.message) == [], "\(markdown.debugDescription) became \(whole)")
  }
}
