import Diagnostics
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

  @Test func everyFilterAndLoopFieldIsTold() {
    let text = TemplateReference.language()
    for filter in FilterName.allCases { #expect(text.contains("| `\(filter.rawValue)")) }
    for field in LoopField.allCases { #expect(text.contains("| `\(field.rawValue)` |")) }
    #expect(text.contains("| `truncate(length=255, killwords=false, end='...', leeway=5)` |"))
  }
}
