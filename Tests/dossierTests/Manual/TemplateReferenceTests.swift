import Diagnostics
import Support
import Testing

@testable import Templates

@Suite struct TemplateReferenceTests {
  @Test func eachRecordHasOneTableInTheOrderMet() {
    let role = RecordType("role", fields: [FieldType("title", .text, "what it is called")])
    let person = RecordType(
      "person",
      fields: [
        FieldType("name", .text, "the name | in full"),
        FieldType("roles", .list(.record(role)), "roles"),
        FieldType("first", .optional(.record(role)), "the first"),
      ])
    #expect(
      TemplateReference.tables(of: [person, role]) == """
        ### `person`

        | Field | Type | What it is |
        | --- | --- | --- |
        | `name` | text | the name \\| in full |
        | `roles` | list of [`role`](#role) | roles |
        | `first` | [`role`](#role), or none | the first |

        ### `role`

        | Field | Type | What it is |
        | --- | --- | --- |
        | `title` | text | what it is called |

        """)
  }

  /// J6: the names are those that the tables promise, each of which a template may use.
  @Test func everyFilterAndLoopFieldOfTheTablesIsTaken() throws {
    let text = TemplateReference.language()
    let promised = text.matches(of: /(?m)^\| `([a-z0-9]+)[`(]/).map { String($0.output.1) }
    #expect(promised.count > 20)
    for name in promised {
      let text = "{% for x in items %}{{ loop.\(name) }}{% endfor %}{{ items | \(name) }}"
      let page = InputFile(path: "Templates/page.html", bytes: Array(text.utf8))
      var reported: [Diagnostic] = []
      _ = TemplateSet(
        parsing: [page],
        contexts: [
          "page.html": RecordType("page", fields: [FieldType("items", .list(.text), "some")])
        ], into: &reported)
      let isField = !reported.contains {
        $0.message.contains("loop") && $0.id == .templateUnknownName
      }
      let isFilter = !reported.contains { $0.id == .templateUnknownFilter }
      #expect(isField || isFilter, "\(name): \(reported.map(\.text))")
    }
    #expect(text.contains("| `truncate(length=255, killwords=false, end='...', leeway=5)` |"))
  }
}
