import Support
import Testing

@testable import Templates

@Suite struct LexerTests {
  private static func tokens(_ text: String) -> [String] {
    let file = InputFile(path: "a.html", bytes: Array(text.utf8))
    var lexer = Lexer(file)
    lexer.run()
    return lexer.tokens.map { String(decoding: file.bytes[$0.range], as: UTF8.self) }
  }

  @Test func tokensCoverTheirBytes() {
    #expect(
      Self.tokens("a {{- x|join(', ') -}} b{% if y>=10 %}")
        == [
          "a", "{{", "x", "|", "join", "(", "', '", ")", "-}}", "b", "{%", "if", "y", ">=", "10",
          "%}",
        ])
  }

  @Test func onlyTheLastNewlineIsDropped() {
    #expect(Self.tokens("a\n\n") == ["a\n"])
    #expect(Self.tokens("a\r\n") == ["a"])
    #expect(Self.tokens("a\r") == ["a"])
    #expect(Self.tokens("\n") == [])
  }

  @Test func unreadableTagCostsOnlyItself() {
    #expect(Self.tokens("{{ a ? b }}c{{ d }}") == ["{{", "a", "", "", "c", "{{", "d", "}}"])
    #expect(Self.tokens("{{ a {% b %}") == ["{{", "a", "", "", "{%", "b", "%}"])
  }
}
