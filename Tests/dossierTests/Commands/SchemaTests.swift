import Content
import TestSupport
import Testing

struct SchemaTests {
  private static let hasValidator = Python.has("jsonschema") && Python.has("yaml")

  private func schemas() throws -> String {
    let kinds = Kind.allCases.map(\.rawValue) + ["site"]
    let members = try kinds.map {
      "\"\($0)\": \(try Program.run(["schema", $0], in: "/").output)"
    }
    return "{\(members.joined(separator: ","))}"
  }

  @Test(
    .enabled(if: hasValidator, "needs Python's jsonschema and PyYAML"),
    arguments: [Folders.project, "\(Folders.sites)/small"])
  func frontMatterIsValidAndEachBreakOfAKeyIsSeen(site: String) throws {
    let script = "\(Folders.project)/Tests/dossierTests/check_schemas.py"
    let said = try Python.run([script, site], input: Array(try schemas().utf8))
    let sum = try #require(said.wholeMatch(of: /(\d+) files, (\d+) changes\n/), "\(said)")
    print("schemas of \(site.split(separator: "/").last ?? ""): \(said)")
    #expect(Int(sum.1) ?? 0 > 10)
    #expect(Int(sum.2) ?? 0 > 200)
  }

  @Test func unknownKindSuggestsTheNearest() throws {
    let result = try Program.run(["schema", "persn"], in: "/")
    #expect(result.status != 0)
    #expect(result.errors.contains("no kind is called 'persn': did you mean 'person'?"))
  }

  @Test func keysAreExplainedInTheSchema() throws {
    let schema = try Program.run(["schema", "figure"], in: "/").output
    for key in Keys.of(.figure) { #expect(schema.contains("\"description\": \"\(key.doc)\"")) }
  }
}
