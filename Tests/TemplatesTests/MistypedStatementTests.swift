import Diagnostics
import Support
import Testing

@testable import Templates

/// Every statement's word, mistyped in every way, at every place where one may be (H2).
@Suite struct MistypedStatementTests {
  private static let type = RecordType(
    "page",
    fields: [
      FieldType("items", .list(.text), "some"), FieldType("a", .bool, "one"),
      FieldType("b", .bool, "another"),
    ])

  private static let texts = [
    "page.html": """
    {% extends "layout.html" %}
    {% block head %}{% set x = "1" %}<p>{{ x }}</p>{% endblock head %}
    {%- block body -%}
    {% for item in items if item %}{% if a %}<b>{{ item }}</b>{% elif b %}{% include "part.html" with c=b %}
    {%- else %}{{ item }}{% endif %}{% else %}<i>none</i>
    {%- endfor %}{% for other in items %}{% for inner in items %}{{ inner }}{{ other }}{% endfor %}{% endfor %}
    {% if a %}{% if b %}x{% endif %}{% endif %}{% set y = a %}{% if y %}y{% endif %}
    {% endblock %}
    """,
    "layout.html": "<main>{% block head %}{% endblock %}{% block body %}{% endblock %}</main>",
    "part.html": "{% if a %}{% for item in items %}{{ item }}{% endfor %}{% else %}x{% endif %}",
  ]

  private static func reported(_ texts: [String: String]) -> [Diagnostic] {
    TemplateSetTests.set(texts, ["page.html": type]).diagnostics
  }

  /// A letter left out, doubled, changed, or two swapped.
  private static func typos(of word: String) -> Set<String> {
    let letters = Array(word)
    var typos: Set<String> = []
    for place in letters.indices {
      typos.insert(String(letters[..<place] + letters[(place + 1)...]))
      typos.insert(String(letters[...place] + letters[place...]))
      for other in "aefnqx" {
        typos.insert(String(letters[..<place] + [other] + letters[(place + 1)...]))
      }
      if place + 1 < letters.count {
        var swapped = letters
        swapped.swapAt(place, place + 1)
        typos.insert(String(swapped))
      }
    }
    return typos.subtracting(known + [""])
  }

  private static let known = [
    "block", "elif", "else", "endblock", "endfor", "endif", "extends", "for", "if",
    "include", "set",
  ]

  @Test(arguments: ["page.html", "part.html"])
  func aMistypedStatementIsOneErrorAtItsWord(name: String) throws {
    #expect(Self.reported(Self.texts) == [])
    let text = try #require(Self.texts[name])
    var tried = 0
    for tag in text.matches(of: /\{%-? ([a-z]+)/) {
      let word = String(tag.output.1)
      for typo in Self.typos(of: word).sorted() {
        var changed = Self.texts
        changed[name] = text.replacingCharacters(at: tag.output.1, with: typo)
        let reported = Self.reported(changed)
        let offset = text[..<tag.output.1.startIndex].utf8.count
        tried += 1
        #expect(reported.count == 1, "\(word) → \(typo): \(reported.map(\.text).joined())")
        #expect(reported.first?.location.offset == offset, "\(word) → \(typo)")
      }
    }
    #expect(tried > 100)
  }

  /// H1
  @Test(arguments: [
    "{% if a %}{% extends 'layout.html' %}{% endif %}",
    "{% for item in items %}{% extends 'layout.html' %}{% endfor %}",
    "{% block body %}{% extends 'layout.html' %}{% endblock %}",
    "{% if a %}x{% else %}{% extends 'layout.html' %}{% endif %}",
  ])
  func extendsWithinAStatementIsAnError(text: String) {
    var texts = Self.texts
    texts["page.html"] = text
    let reported = Self.reported(texts)
    #expect(reported.map(\.message) == ["'extends' must be a template's first statement"])
  }
}

extension String {
  fileprivate func replacingCharacters(at part: Substring, with other: String) -> String {
    self[..<part.startIndex] + other + self[part.endIndex...]
  }
}
