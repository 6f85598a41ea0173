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
    contexts = Dictionary(
      uniqueKeysWithValues: PageTemplate.allCases.map {
        ($0.file, $0.context(assets: assets.type))
      })
  }

  private func faults(renaming field: String?) -> [Diagnostic] {
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
    #expect(faults(renaming: nil) == [])
  }

  @Test func renamingAFieldIsAnErrorAtEachOfItsUses() {
    let fields = contexts.values.flatMap(\.fields).reduce(into: Set<String>()) {
      $0.formUnion(Self.names(in: $1.type))
    }
    let loops = Set(files.flatMap { Self.uses(of: "loop", in: $0) })
    let step = Soak.count(12, full: 1)
    var used = 0
    // In the short form every twelfth field, since each is a compilation of all templates.
    for (number, field) in fields.sorted().enumerated() where number.isMultiple(of: step) {
      let uses = Set(files.flatMap { Self.uses(of: field, in: $0) })
      guard !uses.isEmpty else { continue }
      let reported = Set(faults(renaming: field).map { "\($0.location.path):\($0.location.line)" })
      // A name that is no field's use can stand behind a dot as well: `loop.index`, `loop.last`.
      #expect(reported.isSubset(of: uses), "\(field): \(reported.subtracting(uses).sorted())")
      #expect(uses.subtracting(reported).subtracting(loops) == [], "\(field)")
      used += 1
    }
    #expect(used > 80 / step)
  }

  /// The lines on which `.name` stands in a tag; for `loop`, those with a field of the loop.
  private static func uses(of name: String, in file: InputFile) -> [String] {
    let lines = String(decoding: file.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { index, line in
      let pattern = name == "loop" ? "\\bloop\\." : "[a-z_]\\.\(name)\\b"
      let tags = line.matches(of: /\{[\{%].*?[\}%]\}/).map { String($0.0) }
      let isUse = tags.contains {
        // What is quoted is a file's name or text: "parts/entry.html".
        $0.replacing(/"[^"]*"/, with: "").range(of: pattern, options: .regularExpression) != nil
      }
      return isUse ? "\(file.path):\(index + 1)" : nil
    }
  }
}
