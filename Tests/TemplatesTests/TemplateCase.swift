import Diagnostics
import Foundation
import Support

@testable import Templates

/// A file of `Cases/`: sections that start with `=== name`.
///
/// `context` is JSON; its keys may say what JSON can't: `"summary?"` may be none, `"body:html"`,
/// `"day:date"` (a list of the three forms), `"note?:number"` and `"rows:list text"` name a type. A
/// section with a file's name is a template, the first one the root; ` crlf` after it writes its
/// newlines so. `expected` is the page, `errors` what is reported in place of it. `ours` says why
/// Jinja would not give the same.
struct TemplateCase {
  let url: URL
  var context = "{}"
  var templates: [(name: String, text: String)] = []
  var expected: String?
  var errors: String?

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")

  static func all() throws -> [TemplateCase] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let urls = (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "case" }
    return try urls.sorted { $0.path < $1.path }.map(TemplateCase.init(at:))
  }

  init(at url: URL) throws {
    self.url = url
    let text = try String(contentsOf: url, encoding: .utf8)
    for section in ("\n" + text).components(separatedBy: "\n=== ").dropFirst() {
      let lines = section.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let head = lines[0].split(separator: " ").map(String.init)
      var body = lines.count > 1 ? String(lines[1]) : ""
      if head.contains("crlf") { body = body.replacing("\n", with: "\r\n") }
      switch head[0] {
      case "context": context = body
      case "expected": expected = body
      case "errors": errors = body
      case "ours": break
      default: templates.append((head[0], body))
      }
    }
  }

  var name: String { url.path.replacing(Self.folder.path + "/", with: "") }

  /// The page or the diagnostics' text, as the case's last section has it.
  func run() throws -> (page: String, errors: String) {
    let context = try CaseValue(parsing: context)
    let files = templates.map {
      InputFile(path: "Templates/\($0.name)", bytes: Array($0.text.utf8))
    }
    guard case .record(let type) = context.type, case .record(let record) = context.value else {
      throw JSONText.SyntaxError(offset: 0)
    }
    var diagnostics: [Diagnostic] = []
    let set = TemplateSet(
      parsing: files, contexts: [templates[0].name: type], into: &diagnostics)
    var page: [UInt8] = []
    if !diagnostics.hasErrors {
      set.render(
        templates[0].name, record, page: "page.html", into: &page, diagnostics: &diagnostics)
    }
    let text = diagnostics.sortedOnce().map(\.text).joined()
    return (String(decoding: page, as: UTF8.self), String(text.dropLast()))
  }
}

/// A value of a case's context, with its type.
struct CaseValue {
  let type: ValueType
  let value: Value

  init(parsing text: String) throws {
    self = try CaseValue(JSONText(parsing: text), "")
  }

  /// `declared` is what follows the key: `?`, `:html`, `?:list text`.
  private init(_ json: JSONText, _ declared: String) throws {
    let name = declared.firstIndex(of: ":").map { String(declared[$0...].dropFirst()) }
    let inner = try CaseValue(json, named: name)
    type = declared.hasPrefix("?") ? .optional(inner.type) : inner.type
    value = inner.value
  }

  private init(_ json: JSONText, named name: String?) throws {
    switch (json, name) {
    case (.null, _): (type, value) = (try Self.type(name ?? "text"), .none)
    case (.string(let text), "html"): (type, value) = (.html, .html(HTML(Array(text.utf8))))
    case (.string(let text), _): (type, value) = (.text, .text(text))
    case (.bool(let bool), _): (type, value) = (.bool, .bool(bool))
    case (.number(let units, let scale), _):
      (type, value) = (.number, .number(Number(units: units, scale: scale)))
    case (.array(let forms), "date"):
      let texts = forms.map { if case .string(let text) = $0 { text } else { "" } }
      (type, value) = (.date, .date(DateValue(iso: texts[0], long: texts[1], short: texts[2])))
    case (.array(let elements), _):
      let element = name == "list html" ? ":html" : ""
      let values = try elements.map { try CaseValue($0, element) }
      type = try values.first.map { .list($0.type) } ?? Self.type(name ?? "list text")
      value = .list(values.map(\.value))
    case (.object(let pairs), _):
      let fields = try pairs.map { pair in
        let end = pair.key.firstIndex { $0 == "?" || $0 == ":" } ?? pair.key.endIndex
        return (String(pair.key[..<end]), try CaseValue(pair.value, String(pair.key[end...])))
      }
      type = .record(
        RecordType(name ?? "record", fields: fields.map { FieldType($0.0, $0.1.type, "") }))
      value = .record(Record(fields.map(\.1.value)))
    }
  }

  private static func type(_ name: String) throws -> ValueType {
    if name.hasPrefix("list ") { return .list(try type(String(name.dropFirst(5)))) }
    switch name {
    case "text": return .text
    case "html": return .html
    case "number": return .number
    case "bool": return .bool
    case "date": return .date
    default: return .record(RecordType(name, fields: [FieldType("name", .text, "")]))
    }
  }
}
