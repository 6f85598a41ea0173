import Diagnostics
import Support
import Testing

@testable import Templates

@Suite struct TemplateSetTests {
  static func file(_ name: String, _ text: String) -> InputFile {
    InputFile(path: "Templates/\(name)", bytes: Array(text.utf8))
  }

  static func set(
    _ texts: [String: String], _ contexts: [String: RecordType]
  ) -> (set: TemplateSet, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let files = texts.sorted { $0.key < $1.key }.map { file($0.key, $0.value) }
    let set = TemplateSet(parsing: files, contexts: contexts, into: &diagnostics)
    return (set, diagnostics)
  }

  static let empty = RecordType("page", fields: [])

  @Test func contextWithoutFileIsAMissingTemplate() {
    let (_, diagnostics) = Self.set(["person.html": ""], ["persn.html": Self.empty])
    #expect(
      diagnostics.map(\.text) == [
        "Templates/persn.html: error: there is no template 'persn.html'\n  did you mean 'person.html'?\n"
      ])
    #expect(diagnostics.map(\.id) == [.missingTemplate])
  }

  /// D9: what no page may contain is reported where it is written.
  @Test(arguments: [
    ([0x61, 0xFF], DiagnosticID.invalidUTF8), ([0x61, 0x00, 0x62], .controlCharacter),
    ([0x61, 0x1B], .controlCharacter), ([0x61, 0x7F], .controlCharacter),
  ])
  func aTemplateIsTextWithoutControlCharacters(bytes: [UInt8], id: DiagnosticID) {
    var diagnostics: [Diagnostic] = []
    _ = TemplateSet(
      parsing: [InputFile(path: "Templates/a.html", bytes: bytes)], contexts: [:],
      into: &diagnostics)
    #expect(diagnostics.map(\.id) == [id])
    #expect(diagnostics.map(\.location.offset) == [1])
    #expect(Self.set(["a.html": "\ta\r\n\u{C}é"], [:]).diagnostics == [])
  }

  @Test func fileWithoutContextIsCheckedForSyntaxOnly() {
    let (_, diagnostics) = Self.set(
      ["part.html": "{{ anything }}<a {{ anything }}", "bad.html": "{% if %}"], [:])
    #expect(diagnostics.map(\.location.path) == ["Templates/bad.html", "Templates/bad.html"])
  }

  @Test func dependenciesAreAllFilesThatMakeTheBytes() {
    let (set, diagnostics) = Self.set(
      [
        "page.html": "{% extends 'layout.html' %}{% block a %}{% include 'b.html' %}{% endblock %}",
        "layout.html": "{% block a %}{% endblock %}{% include 'foot.html' %}",
        "b.html": "{% include 'c.html' %}", "c.html": "", "foot.html": "", "other.html": "",
      ], ["page.html": Self.empty, "other.html": Self.empty])
    #expect(diagnostics == [])
    let names = ["b.html", "c.html", "foot.html", "layout.html", "page.html"]
    #expect(set.dependencies(of: "page.html") == names)
    #expect(set.dependencies(of: "other.html") == ["other.html"])
    #expect(set.dependencies(of: "no.html") == [])
  }

  @Test func orderOfFilesChangesNothing() {
    let texts = [
      "a.html": "{{ x }}", "b.html": "{% include 'a.html' %}{{ y }}", "c.html": "{{ z }}",
    ]
    let files = texts.map { Self.file($0.key, $0.value) }.sorted { $0.path < $1.path }
    let contexts = ["a.html": Self.empty, "b.html": Self.empty, "c.html": Self.empty]
    var (forth, back): ([Diagnostic], [Diagnostic]) = ([], [])
    _ = TemplateSet(parsing: files, contexts: contexts, into: &forth)
    _ = TemplateSet(parsing: files.reversed(), contexts: contexts, into: &back)
    #expect(forth == back)
    #expect(forth.count == 3)
  }

  @Test func renderingAppendsAfterWhatIsThere() {
    let type = RecordType("page", fields: [FieldType("x", .text, "")])
    let (set, _) = Self.set(["a.html": "<p>{{ x }}</p>"], ["a.html": type])
    var bytes = Array("before ".utf8)
    var diagnostics: [Diagnostic] = []
    for text in ["1", "<"] {
      set.render(
        "a.html", Record([.text(text)]), page: "", into: &bytes, diagnostics: &diagnostics)
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "before <p>1</p><p>&lt;</p>")
  }

  @Test func endlessPageStopsAndIsNamed() {
    let list = "[" + (1...60).map(String.init).joined(separator: ",") + "]"
    let loops = (1...5).map { "{% for x\($0) in \(list) %}" }.joined()
    let ends = String(repeating: "{% endfor %}", count: 5)
    let (set, diagnostics) = Self.set(["a.html": loops + ends], ["a.html": Self.empty])
    #expect(diagnostics == [])
    var bytes: [UInt8] = []
    var found: [Diagnostic] = []
    set.render("a.html", Record([]), page: "people/x.html", into: &bytes, diagnostics: &found)
    #expect(found.map(\.id) == [.templateLimit])
    #expect(found.first?.message.contains("'people/x.html'") == true)
  }

  @Test func growingTextStops() {
    let grow = String(repeating: "{% set x = x|replace('a', x) %}", count: 40)
    let (set, _) = Self.set(
      ["a.html": "{% set x = 'aa' %}\(grow){{ x }}"], ["a.html": Self.empty])
    var bytes: [UInt8] = []
    var found: [Diagnostic] = []
    set.render("a.html", Record([]), page: "p", into: &bytes, diagnostics: &found)
    #expect(found.map(\.id) == [.templateLimit])
  }

  @Test func everyKindOfErrorHasItsID() {
    let examples: [(String, DiagnosticID)] = [
      ("{% if %}{% endif %}", .templateSyntax), ("{{ true }}", .templateType),
      ("{{ x }}", .templateUnknownName), ("{{ 'a'|x }}", .templateUnknownFilter),
      ("{{ o }}", .templateOptional), ("<a {{ 1 }}>", .templateContext),
      ("{% include 'x.html' %}", .templateInclude),
      ("{{ " + String(repeating: "(", count: 99) + " }}", .templateLimit),
    ]
    let type = RecordType("page", fields: [FieldType("o", .optional(.text), "")])
    for (text, id) in examples {
      let (_, diagnostics) = Self.set(["a.html": text], ["a.html": type])
      #expect(diagnostics.map(\.id) == [id], "\(text)")
    }
  }
}
