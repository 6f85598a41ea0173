import Diagnostics
import Markdown
import Support
import Testing

@testable import Pages

struct EmbeddedImageTests {
  private func html(_ mark: String) throws -> String {
    let file = InputFile(path: "a.md", bytes: Array(mark.utf8))
    var diagnostics: [Diagnostic] = []
    let outline = Outline(
      parsing: file, body: 0..<file.bytes.count, numbersParagraphs: false, into: &diagnostics)
    guard case .embed(let reference) = try #require(outline.marks.first).kind else { return "" }
    let embedded = EmbeddedImage(reference)
    let image = try #require(ImageSize(width: 400, height: 200))
    let size = try #require(embedded.size(of: image))
    return String(
      decoding: embedded.html(url: "a&b.png", size: size, isParagraph: false), as: UTF8.self)
  }

  @Test(arguments: [
    ("![[a.png|a \"map\"]]", "a &quot;map&quot;", "400\" height=\"200"),
    ("![[a.png|a map|100]]", "a map", "100\" height=\"50"),
    ("![[a.png|300x1]]", "", "300\" height=\"150"),
    ("![[a.png|3 maps]]", "3 maps", "400\" height=\"200"),
  ])
  func labelHoldsWordsAndAWidth(mark: String, words: String, width: String) throws {
    #expect(
      try html(mark)
        == "<img src=\"a&amp;b.png\" alt=\"\(words)\" width=\"\(width)\" loading=\"lazy\">")
  }
}
