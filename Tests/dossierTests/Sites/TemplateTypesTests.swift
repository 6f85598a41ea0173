import Content
import Diagnostics
import Foundation
import Pages
import Publishing
import Support
import Templates
import TestSupport
import TestTexts
import Testing

/// The project's own templates against the page model.
struct TemplateTypesTests {
  private let files: [InputFile]
  private let contexts: [String: RecordType]

  init() async throws {
    let inputs = try await Inputs(reading: Folders.project, from: DiskFileSystem())
    let assets = Assets(
      inputs.templates.filter { $0.path.hasPrefix("Templates/assets/") }, root: "Templates/assets/")
    files = inputs.templates.filter { $0.path.hasSuffix(".html") || $0.path.hasSuffix(".xml") }
    let words = RecordType(of: Words.english)
    contexts = Dictionary(
      uniqueKeysWithValues: PageTemplate.allCases.map {
        ($0.file, $0.context(assets: assets.type, words: words))
      })
  }

  private func diagnostics(renaming field: String?) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    _ = TemplateSet(
      parsing: files,
      contexts: contexts.mapValues { root in
        // The root's own fields are the templates' top-level names, not fields of a schema.
        RecordType(
          root.name,
          fields: root.fields.map { FieldType($0.name, Self.renamed($0.type, field), $0.doc) })
      }, into: &diagnostics)
    return diagnostics
  }

  /// The type with a field of that name called otherwise, wherever it stands.
  private static func renamed(_ record: RecordType, _ field: String?) -> RecordType {
    RecordType(
      record.name,
      fields: record.fields.map { old in
        FieldType(
          old.name == field ? "renamed_\(old.name)" : old.name, renamed(old.type, field), old.doc)
      })
  }

  private static func renamed(_ type: ValueType, _ field: String?) -> ValueType {
    switch type {
    case .record(let record): .record(renamed(record, field))
    case .list(let element): .list(renamed(element, field))
    case .optional(let wrapped): .optional(renamed(wrapped, field))
    default: type
    }
  }

  /// The names of all fields below the templates' top-level names.
  private static func names(in type: ValueType) -> Set<String> {
    switch type {
    // The phrases of the catalogue are no fields of ours.
    case .record(let record) where record.name == "words": []
    case .record(let record):
      record.fields.reduce(into: []) { $0.formUnion(names(in: $1.type).union([$1.name])) }
    case .list(let inner), .optional(let inner): names(in: inner)
    default: []
    }
  }

  @Test func everyTemplateIsSound() {
    #expect(diagnostics(renaming: nil) == [])
  }

  @Test func renamingAFieldIsAnErrorAtEachOfItsUses() {
    let fields = contexts.values.flatMap(\.fields).reduce(into: Set<String>()) {
      $0.formUnion(Self.names(in: $1.type))
    }
    let lines = files.flatMap(Self.lines)
    let loops = Set(lines.filter(\.hasLoop).map(\.place))
    let step = Soak.count(12, full: 1)
    var used = 0
    // In the short form every twelfth field, since each is a compilation of all templates.
    for (number, field) in fields.sorted().enumerated() where number.isMultiple(of: step) {
      let uses = Set(lines.filter { $0.fields.contains(field) }.map(\.place))
      guard !uses.isEmpty else { continue }
      let reported = Set(
        diagnostics(renaming: field).map { "\($0.location.path):\($0.location.line)" })
      // A name that is no field's use can be after a dot as well: `loop.index`, `loop.last`.
      #expect(reported.isSubset(of: uses), "\(field): \(reported.subtracting(uses).sorted())")
      #expect(uses.subtracting(reported).subtracting(loops) == [], "\(field)")
      used += 1
    }
    #expect(used > 80 / step)
  }

  /// What is after dots in the tags of a line of a template.
  private struct TemplateLine {
    /// The file's path and the line's number.
    let place: String
    let fields: Set<String>
    /// Whether a field of the loop is there.
    let hasLoop: Bool
  }

  private static func lines(of file: InputFile) -> [TemplateLine] {
    let lines = String(decoding: file.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { index, line in
      // What is quoted is a file's name or text: "parts/entry.html".
      let tags = line.matches(of: /\{[\{%].*?[\}%]\}/).map { $0.0.replacing(/"[^"]*"/, with: "") }
      return TemplateLine(
        place: "\(file.path):\(index + 1)",
        fields: Set(tags.flatMap { $0.matches(of: /\.([a-z]\w*)/).map { String($0.1) } }),
        hasLoop: tags.contains { $0.contains(/\bloop\./) })
    }
  }
}
