import Content
import Diagnostics
import Support
import TestTexts
import Testing

struct FrontMatterTests {
  private func read(_ text: String) -> (FrontMatter, String, [Diagnostic], [Location]) {
    let marked = MarkedText(text)
    var diagnostics: [Diagnostic] = []
    let parsed = FrontMatter(parsing: marked.file("a.md"), into: &diagnostics)
    let body = String(decoding: marked.bytes[parsed.body], as: UTF8.self)
    return (parsed, body, diagnostics, marked.locations(in: "a.md"))
  }

  @Test(arguments: [
    ("---\na: b\n---\ntext\n---\n", "text\n---\n"), ("---\na: b\n---", ""),
    ("---\n---\ntext", "text"), ("---\n# nothing\n---\n", ""),
    ("---\r\na: b\r\n---\r\ntext\r\n", "text\r\n"), ("---  \na: b\n---\t\ntext", "text"),
    ("\u{FEFF}---\na: b\n---\ntext", "text"), ("---\na: |\n  ---\n ---\n----\n---\nx", "x"),
  ])
  func theBodyStartsAfterTheSecondFence(text: String, body: String) {
    let (parsed, found, diagnostics, _) = read(text)
    #expect(found == body)
    #expect(parsed.root != nil || text.contains("----"))
    #expect(diagnostics.isEmpty || text.contains("----"))
  }

  @Test(arguments: [
    "⟦⟧", "⟦⟧text\n---\n", "⟦⟧- a\n", "⟦⟧--a", "\u{FEFF}⟦⟧x",
  ])
  func aTextWithoutAFirstFenceHasNoFrontMatter(text: String) {
    let (parsed, body, diagnostics, marks) = read(text)
    #expect(parsed.root == nil)
    #expect("⟦⟧\(body)" == text.drop { $0 == "\u{FEFF}" })
    #expect(
      diagnostics == [
        Diagnostic(
          .missingFrontMatter, "the file has no front matter", at: marks[0],
          suggestion: "start it with a line '---', the keys, and another line '---'")
      ])
  }

  @Test func linesAboveFrontMatterAreReportedAndPassedOver() {
    let (parsed, body, diagnostics, marks) = read("\n \n⟦---⟧\na: b\n---\ntext")
    #expect(parsed.root != nil && body == "text")
    #expect(
      diagnostics == [
        Diagnostic(
          .missingFrontMatter, "front matter must start on the first line", at: marks[0],
          suggestion: "remove the lines above it")
      ])
  }

  @Test(arguments: [
    "⟦---⟧⟦⟧", "⟦---⟧\n⟦⟧", "⟦---⟧\na: b\n⟦⟧text\n", "⟦---⟧\na: b\n --- \n⟦⟧",
    "⟦---⟧\n⟦⟧\u{0}", "⟦---⟧\na:\n- b\n# c\n⟦⟧\nText: yes\n", "⟦---⟧\r\na: b\r\n⟦⟧Text\r\n",
  ])
  func aFenceThatIsNotClosedIsReported(text: String) {
    let (parsed, body, diagnostics, marks) = read(text)
    #expect(parsed.root == nil && body.isEmpty)
    #expect(
      diagnostics == [
        Diagnostic(
          .unclosedFrontMatter, "the front matter is not closed", at: marks[1],
          suggestion: "add a line '---' above this one",
          related: [.init("it starts here", at: marks[0])])
      ])
  }

  @Test func anErrorOfTheYAMLLeavesTheBody() {
    let (parsed, body, diagnostics, _) = read("---\na: b: c\n---\ntext")
    #expect(parsed.root == nil && body == "text")
    #expect(diagnostics.map(\.id) == [.invalidYAML])
  }
}
