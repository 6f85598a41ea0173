import Diagnostics
import Foundation
import Support
import TestSupport
import Testing

@testable import Templates

@Suite struct EscapingTests {
  /// An output in every position that the checker lets through.
  static let template = """
    <!doctype html><html lang="{{ x }}"><head><title>{{ x }}</title>
    <meta name="description" content="{{ x }}"><meta http-equiv="refresh" content="9; url={{ x }}">
    <link rel="stylesheet" href="{{ x }}"><script src='{{ x }}'></script>
    <script type="application/ld+json">{"a": {{ x|tojson }}, "b": {{ r|tojson }}}</script></head>
    <body class="a {{ x }} b" data-x='{{ x }}'>{{ x }}<p title={{ q }}{{ x }}{{ q }}>x</p>
    <a href="{{ x }}">{{ x }}</a><a href='{{ x }}{{ x }}'>b</a><a href="{{ x }}:{{ x }}">c</a>
    <a href="java{{ x }}">d</a><a href="/p/{{ x }}?q={{ x|urlencode }}#{{ x }}">e</a>
    <img src="{{ x }}" alt="{{ x }}" srcset="{{ x }} 1x, {{ x }} 2x"><br title="{{ x }}"/>
    <form action="{{ x }}"><input value="{{ x }}"><button formaction="{{ x }}">f</button></form>
    <textarea>{{ x }}</textarea><video poster="{{ x }}"></video><q cite="{{ x }}">g</q>
    <svg><a xlink:href="{{ x }}"><text>{{ x }}</text></a></svg>&{{ x }};<b>&lt;{{ x }}&gt;</b>
    {{ x|upper }}{{ x|lower }}{{ x|title }}{{ x|truncate(5) }}{{ x|replace("a", "<b>") }}
    {{ [x, x]|join("<i>") }}{{ x|trim }}{{ x|reverse }}{{ x|capitalize }}</body></html>
    """.replacing("{{ q }}", with: "\"")

  static let payloads = [
    "x", "<script>alert(1)</script>", "</title><script>", "</textarea><img src=x onerror=a>",
    "\"><script>", "'><script>", "\" onload=\"a", "' onload='a", "` onload=a", "a b=c", "<", ">",
    "&", "\"", "'", "<!--", "-->", "--!>", "<![CDATA[", "]]>", "<?php", "</script", "</", "<a",
    "javascript:alert(1)", "JaVaScRiPt:a", " javascript:a", "\tjavascript:a", "java\tscript:a",
    "java\nscript:a", "java\r\nscript:a", "\u{1}javascript:a", "\u{0}javascript:a",
    "java\u{0}script:a", "javascript\u{0}:a", "javascript&colon;a", "&#106;avascript:a",
    "&#x6A;avascript:a", "javascript&#58a", "script:alert(1)", "data:text/html,<script>",
    "vbscript:a", "file:///etc/passwd", "blob:x", "//host/x", "\\\\host\\x", "a:b", ":",
    "\u{0}", "<\u{0}script>", "&lt;script&gt;", "&amp;lt;", "&#0;", "&#xD800;", "&#1114112;", "&",
    "&#", "&#x", "&notit;", "&quot;", "&#34;", "&#39;", "lt;script>", "\u{FEFF}<a>", "\u{2028}",
    "＜script＞", "\u{3C}\u{338}", "é<é", "\u{E0041}", "\u{7F}", "\u{FFFE}", "{{ x }}", "{% if %}",
    "x,javascript:a", "x 1x, javascript:a 2x", "0;url=javascript:a", "'javascript:a",
    "https://ok.example/?a=<b>&c='\"", "mailto:a@b", "tel:1",
  ]

  static func pages() throws -> [(String, [UInt8])] {
    let type = RecordType(
      "page",
      fields: [
        FieldType("x", .text, ""),
        FieldType("r", .record(RecordType("r", fields: [FieldType("y", .text, "")])), ""),
      ])
    var diagnostics: [Diagnostic] = []
    let file = InputFile(path: "Templates/page.html", bytes: Array(template.utf8))
    let set = TemplateSet(parsing: [file], contexts: ["page.html": type], into: &diagnostics)
    try #require(diagnostics.map(\.text) == [])
    return payloads.enumerated().map { index, payload in
      var page: [UInt8] = []
      let record = Record([.text(payload), .record(Record([.text(payload)]))])
      set.render("page.html", record, page: "", into: &page, diagnostics: &diagnostics)
      return ("payload-\(index)", page)
    }
  }

  @Test(.enabled(if: Python.has("html.parser"), "Python is not installed"))
  func payloadsAddNoMarkupAndNoSchemes() throws {
    let lines = try Self.pages().map { label, page in
      "\(label) " + page.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
    let script = TemplateCase.folder.deletingLastPathComponent().appending(path: "parse_pages.py")
    let input = Array(lines.joined(separator: "\n").utf8)
    let answer = try Python.run([script.path], input: input)
    #expect(answer == "")
  }

  @Test(arguments: EscapingTests.payloads) func textLeavesNoMarkupCharacters(payload: String) {
    var bytes: [UInt8] = []
    bytes.append(payload, .html)
    let marks = Array("<>\"'".utf8)
    #expect(!bytes.contains { marks.contains($0) })
    // Undone scalar by scalar: a mark that combines with the escape's semicolon is none of it.
    var plain = String.UnicodeScalarView()
    var rest = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    let escapes: [(String, Unicode.Scalar)] = [
      ("&lt;", "<"), ("&gt;", ">"), ("&#39;", "'"), ("&quot;", "\""), ("&amp;", "&"),
    ]
    while let first = rest.first {
      let escape = escapes.first { rest.starts(with: $0.0.unicodeScalars) }
      plain.append(escape?.1 ?? first)
      rest = rest.dropFirst(escape?.0.unicodeScalars.count ?? 1)
    }
    #expect(plain.elementsEqual(payload.unicodeScalars))
  }

  @Test func xmlLosesWhatItHasNoCharacterFor() {
    var bytes: [UInt8] = []
    bytes.append("a\u{0}b\u{B}c\td\u{FFFE}e\u{FFFF}f\u{FFFD}<", .xml)
    let replaced = "a\u{FFFD}b\u{FFFD}c\td\u{FFFD}e\u{FFFD}f\u{FFFD}&lt;"
    #expect(String(decoding: bytes, as: UTF8.self) == replaced)
  }

  @Test func specialBytesAreFoundAtEveryOffset() {
    for length in 0..<40 {
      for place in 0..<max(length, 1) where length > 0 {
        for special in ["<", ">", "&", "'", "\""] {
          let text =
            String(repeating: "=", count: place) + special
            + String(repeating: "?", count: length - place - 1)
          var bytes: [UInt8] = []
          bytes.append(text, .html)
          #expect(bytes.count > text.utf8.count)
        }
      }
    }
  }
}
