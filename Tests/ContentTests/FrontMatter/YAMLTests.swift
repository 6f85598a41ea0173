import Diagnostics
import Support
import TestTexts
import Testing

@testable import Content

struct YAMLTests {
  /// What a text of YAML alone holds, and what was reported of it.
  private struct Reading {
    let text: MarkedText
    let root: YAMLNode?
    let diagnostics: [Diagnostic]

    /// `text` comes after `before`, which is not read.
    init(_ text: String, after before: String = "") {
      self.text = MarkedText(before + text)
      let file = self.text.file("a.md")
      var diagnostics: [Diagnostic] = []
      root = YAMLReader(file, before.utf8.count..<file.bytes.count).read(into: &diagnostics)
      self.diagnostics = diagnostics
    }

    var marks: [Location] { text.locations(in: "a.md") }

    /// Keys and scalars in order.
    var scalars: [Located<String>] { root.map(Self.scalars) ?? [] }

    private static func scalars(_ node: YAMLNode) -> [Located<String>] {
      switch node {
      case .scalar(let text): [text]
      case .null: []
      case .sequence(let members, _): members.flatMap(scalars)
      case .mapping(let pairs, _): pairs.flatMap { [$0.key] + scalars($0.value) }
      }
    }
  }

  @Test(arguments: [
    ("⟦a⟧: ⟦b c⟧", ["a", "b c"]),
    ("⟦a⟧:   ⟦b⟧   # c", ["a", "b"]),
    ("⟦a⟧: ⟦'b: c'⟧  # d", ["a", "b: c"]),
    ("⟦a⟧: ⟦'b''s c'⟧ # d", ["a", "b's c"]),
    ("⟦a⟧: ⟦\"b\\\"\\u00e9\\n\"⟧ # d", ["a", "b\"é\n"]),
    ("⟦a⟧: ⟦|⟧\n  b\n  c\n⟦d⟧: ⟦e⟧", ["a", "b\nc\n", "d", "e"]),
    ("⟦a⟧: ⟦>-⟧\n  b\n  c\n⟦d⟧: ⟦e⟧", ["a", "b c", "d", "e"]),
    ("⟦a⟧: ⟦b⟧\n  c\n⟦d⟧: ⟦e⟧", ["a", "b c", "d", "e"]),
    ("⟦a⟧:\n  - ⟦b⟧\n  - ⟦'c'⟧\n  - ⟦d⟧: ⟦e⟧", ["a", "b", "c", "d", "e"]),
    ("⟦a⟧: [⟦b⟧, ⟦\"c\"⟧, {⟦d⟧: ⟦e⟧}]", ["a", "b", "c", "d", "e"]),
    ("⟦\"a b\"⟧: ⟦c⟧\n⟦'d'⟧: ⟦e⟧", ["a b", "c", "d", "e"]),
    ("⟦a⟧:⟦⟧\n⟦b⟧: ⟦''⟧", ["a", "", "b", ""]),
    ("⟦añ日👩‍🌾⟧: ⟦é 日⟧\n⟦b⟧: ⟦ü⟧", ["añ日👩‍🌾", "é 日", "b", "ü"]),
    ("⟦a⟧: ⟦b⟧\r\n⟦c⟧: ⟦'d'⟧\r\n⟦e⟧: ⟦|⟧\r\n  f\r\n", ["a", "b", "c", "d", "e", "f\n"]),
    ("⟦a⟧: ⟦b⟧\r⟦c⟧: ⟦d⟧", ["a", "b", "c", "d"]),
    ("⟦a⟧: ⟦'é\u{2028}b'⟧\n⟦c⟧: ⟦d⟧", ["a", "é\u{2028}b", "c", "d"]),
    ("⟦a⟧: ⟦'b\u{85}  c'⟧\n⟦d⟧: ⟦e⟧", ["a", "b c", "d", "e"]),
    ("# c\n\n⟦a⟧: ⟦b⟧", ["a", "b"]),
  ])
  func everyScalarIsFoundWhereItIsWritten(text: String, values: [String]) {
    for before in ["", "---\n", "\u{FEFF}---\r\n"] {
      let reading = Reading(text, after: before)
      #expect(reading.diagnostics == [])
      #expect(reading.scalars.map(\.value) == values)
      #expect(reading.scalars.map(\.range) == reading.text.ranges)
    }
  }

  @Test(arguments: ["", "\n", "# nothing\n", "   "])
  func anEmptyTextIsAnEmptyMapping(text: String) {
    let reading = Reading(text)
    guard case .mapping(let pairs, _) = reading.root else {
      Issue.record("\(text) is no mapping")
      return
    }
    #expect(pairs.isEmpty && reading.diagnostics.isEmpty)
  }

  @Test(arguments: [
    "⟦a⟧: 1\nb: 2\n⟦a⟧: 3\n", "⟦'a'⟧: 1\nb: 2\n⟦\"a\"⟧: 3\n", "x:\n  - ⟦a⟧: 1\n    ⟦a⟧ : 2\n",
    "é: [ü]\n⟦a⟧: |\n  b\n⟦a⟧: 3\n",
  ])
  func aKeyThatOccursTwiceIsReportedAtTheSecondOne(text: String) {
    let reading = Reading(text, after: "---\n")
    let places = reading.marks.map { $0 }
    #expect(reading.root == nil)
    #expect(
      reading.diagnostics == [
        Diagnostic(
          .invalidYAML, "duplicate key 'a'", at: places[1],
          suggestion: "keep one of the two", related: [.init("the first 'a'", at: places[0])])
      ])
  }

  @Test func aKeyThatOccursTwiceOnOneLineIsReportedThere() {
    let reading = Reading("x: {a: 1, ⟦a⟧: 2}")
    #expect(reading.diagnostics.map(\.location) == reading.marks)
    #expect(reading.diagnostics.map(\.message) == ["duplicate key 'a'"])
  }

  @Test(arguments: [
    ("a: b⟦:⟧ c\n", "put quotes around a value that contains ': '"),
    ("é: 日⟦:⟧ c\n", "put quotes around a value that contains ': '"),
    ("a: ⟦@⟧b\n", "put quotes around the value"),
    ("a:\n⟦\t⟧b: c\n", "indent with spaces, not with a tab"),
    ("a: 1\nb\n⟦c⟧: 2\n", "a key must be followed by ': '"),
    ("a: \"b\" ⟦c⟧\n", "put quotes around the whole value"),
    ("a: ⟦-⟧ c\n", "put quotes around the whole value"),
    ("a: ⟦?⟧ c\n", "put quotes around the whole value"),
    ("- a: b\n ⟦c⟧: d\n", "start the keys of a list item in the same column"),
    ("é: a\u{0}b\n".replacing("\u{0}", with: "⟦\u{0}⟧"), "remove the control character"),
    ("é: 👩‍🌾\r\nb: ⟦\u{7}⟧\n", "remove the control character"),
    ("é: \u{80}\n".replacing("\u{80}", with: "⟦\u{80}⟧"), "remove the control character"),
  ])
  func aSyntaxErrorIsReportedOnceWhereItIs(text: String, fix: String) {
    let reading = Reading(text, after: "---\n")
    #expect(reading.root == nil)
    #expect(reading.diagnostics.map(\.id) == [.invalidYAML])
    #expect(reading.diagnostics.map(\.location.offset) == reading.marks.map(\.offset))
    #expect(reading.diagnostics.map(\.suggestion?.phrase) == [fix])
    #expect(reading.diagnostics.allSatisfy { $0.message.hasPrefix("front matter is not YAML: ") })
  }

  @Test(arguments: ["⟦a:⟧b\nc: d\n", "a: b\n⟦c:⟧d\n", "a:\n  - ⟦b:⟧c\n    d: e\n", "⟦a:⟧b\n"])
  func aKeyWithoutASpaceAfterItsColonIsReported(text: String) {
    let reading = Reading(text, after: "---\n")
    #expect(reading.diagnostics.map(\.location) == reading.marks)
    #expect(
      reading.diagnostics.map(\.message) == ["a key's colon must be followed by a space"])
  }

  @Test(arguments: ["a: ⟦\"⟧b\nc: d\n", "a: ⟦\"⟧b\nc: \"d\"\n", "a: ⟦'⟧b\nc: d\ne: 'f'\n"])
  func aQuotationThatRunsIntoTheNextKeyIsReportedWhereItStarts(text: String) {
    let reading = Reading(text, after: "---\n")
    #expect(reading.diagnostics.map(\.location) == reading.marks)
    #expect(reading.diagnostics.map(\.message) == ["a quotation mark is not closed"])
  }

  @Test(arguments: [
    ("a: ⟦[⟧b\nc: d\n", "]"), ("a: 1\nb: ⟦{⟧c: 1\nd: e\n", "}"), ("é: ⟦[⟧a, b\nc: d\ne: f\n", "]"),
  ])
  func aListThatRunsIntoTheNextKeyIsReportedWhereItStarts(text: String, close: String) {
    let reading = Reading(text, after: "---\n")
    #expect(reading.diagnostics.map(\.location) == reading.marks)
    #expect(
      reading.diagnostics.map(\.suggestion?.phrase) == [
        "close it with '\(close)', or put quotes around the value"
      ])
  }

  @Test(arguments: [
    "a: ⟦&⟧b c\n", "a: 1\nb: ⟦*⟧a\n", "a: ⟦*⟧very* good\n", "- ⟦&⟧x a\n- *x\n", "⟦&⟧x a: b\n",
    "a: ⟦!⟧!str &x b\n", "a: {\"b\":⟦&⟧x c}\n", "- a: |\n    t\n  b: ⟦&⟧x c\n", "--- ⟦&⟧x [a]\n",
    "a: 1 # x\rb: ⟦&⟧x c\n", "a: x\n  \"y\nb: ⟦&⟧z [c]\n", "é: 日\n? ⟦&⟧x a\n: b\n", "a: ⟦&⟧ b\n",
  ])
  func anchorsAndAliasesAreRefused(text: String) {
    let reading = Reading(text, after: "---\n")
    #expect(reading.root == nil)
    #expect(
      reading.diagnostics == [
        Diagnostic(
          .yamlAlias, "front matter must not use anchors (&) or aliases (*)", at: reading.marks[0],
          suggestion: "put quotes around a value that starts with & or *")
      ])
  }

  @Test(arguments: [
    "a: 'x &b *b'\n", "a: \"&b *b\"\n", "a: |\n  &b\n  *b\n", "a: x # &b *b\n",
    "# &b\na: *\n".replacing("*", with: "x *b*"),
    "a: R&D, *one* - *two*\n", "a: >\n  \"\n  &b *b\nc: d\n",
  ])
  func theirSignsInOtherPlacesAreText(text: String) {
    let reading = Reading(text)
    #expect(reading.diagnostics == [] && reading.root != nil)
  }

  @Test(.timeLimit(.minutes(20)), arguments: ["", "? ", "- "])
  func aBombOfAliasesEndsAtOnce(indicator: String) {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...40 {
      let alias = "*a\(level - 1)"
      text +=
        "a\(level): &a\(level) \n  \(indicator)[\(Array(repeating: alias, count: 9).joined(separator: ", "))]\n"
    }
    let reading = Reading(text)
    #expect(reading.root == nil && reading.diagnostics.map(\.id) == [.yamlAlias])
  }

  @Test func everyKeyThatOccursTwiceIsReported() {
    let reading = Reading("a: 1\nb: [{c: 1, ⟦c⟧: 2}]\n⟦a⟧: 3\n⟦a⟧: 4\n")
    #expect(reading.root == nil)
    #expect(reading.diagnostics.map(\.location) == reading.marks)
  }

  @Test(arguments: ["[", "- ", "? ", "{a: "])
  func listsAndRecordsInEachOtherEndInAnError(opening: String) {
    let fine = Reading("a:\n  " + String(repeating: opening, count: 40) + "b")
    #expect(!fine.diagnostics.contains { $0.message.contains("too deeply") })
    let deep = Reading("a:\n  " + String(repeating: opening, count: 5_000) + "b")
    #expect(deep.root == nil)
    #expect(deep.diagnostics.map(\.message) == ["the file is nested too deeply"])
  }

  @Test func bytesThatAreNotUTF8AreReportedWhereTheyAre() {
    var diagnostics: [Diagnostic] = []
    let file = InputFile(path: "a.md", bytes: Array("a: b".utf8) + [0xFF] + Array("c\n".utf8))
    #expect(YAMLReader(file, 0..<file.bytes.count).read(into: &diagnostics) == nil)
    #expect(diagnostics.map(\.location.offset) == [4])
    #expect(diagnostics.map(\.suggestion?.phrase) == ["save the file as UTF-8"])
  }

  @Test func aSecondDocumentIsAnError() {
    let reading = Reading("a: b\n⟦-⟧--\nc: d\n")
    #expect(reading.diagnostics.map(\.message).first?.hasPrefix("the file is not YAML: ") == true)
    #expect(reading.diagnostics.map(\.location) == reading.marks)
  }

  /// D9: control characters that codes name.
  @Test(arguments: [
    "a: ⟦\"b\\0\"⟧", "a: ⟦\"\\a\"⟧", "a: [b, ⟦\"\\x1b[31m\"⟧]", "a: ⟦\"\\u009b\"⟧",
    "⟦\"a\\u0007\"⟧: b",
  ])
  func aCodeForAControlCharacterIsReportedAtItsValue(text: String) {
    let reading = Reading(text)
    #expect(reading.diagnostics.map(\.message) == ["a value must not contain control characters"])
    #expect(reading.diagnostics.map(\.location) == reading.marks)
  }

  @Test func codesForOtherCharactersStay() {
    #expect(Reading("a: \"\\t\\u00e9\\n\"").diagnostics.isEmpty)
  }
}
