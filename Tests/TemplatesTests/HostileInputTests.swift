import Diagnostics
import Support
import TestTexts
import Testing

@testable import Templates

/// Templates that no one meant: the engine ends, without a trap, and what it reports is in the file.
@Suite(.timeLimit(.minutes(20))) struct HostileInputTests {
  private static let pieces = [
    "{{", "}}", "{%", "%}", "{#", "#}", "-", "|", "(", ")", "[", "]", ".", ",", "'", "\"", "\\",
    "if", "elif", "else", "endif", "for", "in", "endfor", "set", "=", "include", "extends", "block",
    "endblock", "with", "super()", "loop.index", "not", "and", "or", "is", "defined",
    "none", "x", "person.name", "'main.html'", "'b.html'", "join", "default", "first", "<a href=\"",
    "\">", "<script>", "</script>", "<!--", "-->", "<", ">", "\n", "\r", " ", "\u{A0}", "99",
    "\u{0}",
    "<title>", "</title>", "&", "é",
  ]

  private static let type = RecordType(
    "page",
    fields: [
      FieldType("x", .optional(.text), ""),
      FieldType(
        "person", .record(RecordType("person", fields: [FieldType("name", .text, "")])), ""),
    ])

  private static func run(_ texts: [[UInt8]]) {
    let files = zip(["main.html", "b.html", "feed.xml"], texts).map {
      InputFile(path: "Templates/\($0)", bytes: $1)
    }
    var diagnostics: [Diagnostic] = []
    let set = TemplateSet(
      parsing: files, contexts: ["main.html": type, "feed.xml": type], into: &diagnostics)
    var bytes: [UInt8] = []
    var found: [Diagnostic] = []
    let record = Record([.none, .record(Record([.text("<a>")]))])
    for name in ["main.html", "feed.xml"] where !diagnostics.hasErrors {
      set.render(name, record, page: "", into: &bytes, diagnostics: &found)
    }
    for diagnostic in diagnostics {
      let file = files.first { $0.path == diagnostic.location.path }
      #expect(file.map { diagnostic.location.offset <= $0.bytes.count } ?? true)
      #expect(!diagnostic.text.isEmpty)
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>) func mixedPiecesEnd(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<150 {
      let texts = (0..<3).map { _ in
        (0..<Int.random(in: 0..<40, using: &random)).flatMap { _ in
          Array(Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)].utf8)
        }
      }
      Self.run(texts)
    }
  }

  @Test(arguments: 0..<4 as Range<UInt64>) func mutatedCasesEnd(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for item in try TemplateCase.all() {
      var bytes = Array(item.templates[0].text.utf8)
      for _ in 0..<3 where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        default: bytes.insert(UInt8.random(in: 0x20...0x7F, using: &random), at: place)
        }
      }
      Self.run([bytes, bytes, bytes])
    }
  }

  @Test func hugeTemplatesEnd() {
    let many = [
      String(repeating: "{{ x", count: 1_000), String(repeating: "{% if x %}", count: 1_000),
      String(repeating: "{#", count: 5_000), String(repeating: "<a b=\"", count: 5_000),
      String(repeating: "{% block a %}", count: 2_000), String(repeating: "'", count: 20_000),
      "{{ " + String(repeating: "not ", count: 9_000) + "x }}",
      "{{ x" + String(repeating: "|upper", count: 9_000) + " }}",
      "{{ x" + String(repeating: ".x", count: 9_000) + " }}",
      "{{ " + String(repeating: "[", count: 9_000) + " }}",
    ]
    for text in many { Self.run([Array(text.utf8), [], []]) }
  }
}
