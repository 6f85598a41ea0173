internal import ArgumentParser
internal import Content
internal import Diagnostics
internal import Editing
import Support

/// `dossier schema`: the keys of a kind, for editors' programs.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the keys of a kind's front matter, or of site.yml, as a JSON Schema.")

  @Argument(help: "article, note, page, person, topic, event, figure or site.")
  var kind: String

  func run() throws {
    let schema: FrontMatterSchema
    if kind == "site" {
      schema = .site
    } else if let kind = Kind(rawValue: kind) {
      schema = FrontMatterSchema(of: kind)
    } else {
      let near = nearest(to: kind, among: Kind.allCases.map(\.rawValue) + ["site"])
      throw ValidationError(
        "no kind is called '\(kind)'" + (near.map { ": did you mean '\($0)'?" } ?? ""))
    }
    try reportingFailures { try send(schema.value.text) }
  }
}
