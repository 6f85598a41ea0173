@testable import Templates

/// What a template author looks up, as Markdown made of the tables that the engine itself uses.
enum TemplateReference {
  /// The fields of records, each record once, in the order in which they are met.
  static func tables(of types: [RecordType]) -> String {
    var waiting = types
    var seen: Set<RecordType> = []
    var sections: [String] = []
    while !waiting.isEmpty {
      let type = waiting.removeFirst()
      guard seen.insert(type).inserted else { continue }
      let rows = type.fields.map { [code($0.name), description($0.type), $0.doc] }
      sections.append(
        "### `\(type.name)`\n\n" + table(["Field", "Type", "What it is"], rows))
      waiting = type.fields.compactMap { record(in: $0.type) } + waiting
    }
    return sections.joined(separator: "\n")
  }

  /// The fields of `loop`.
  static func loopTable() -> String {
    let fields = LoopField.allCases.map { [code($0.rawValue), $0.type.description, $0.doc] }
    return table(["Field", "Type", "What it is"], fields)
  }

  /// Every filter with its arguments and their defaults.
  static func filterTable() -> String {
    let rows = FilterName.allCases.map { filter in
      let signature = filter.signature
      let parameters = signature.parameters.map { parameter in
        parameter.standard.map { "\(parameter.name)=\($0)" } ?? parameter.name
      }
      let call = parameters.isEmpty ? "" : "(\(parameters.joined(separator: ", ")))"
      return [code(filter.rawValue + call), signature.input, signature.result, signature.doc]
    }
    return table(["Filter", "Of", "Gives", "What it does"], rows)
  }

  private static func record(in type: ValueType) -> RecordType? {
    switch type {
    case .record(let record): record
    case .list(let inner), .optional(let inner): record(in: inner)
    default: nil
    }
  }

  /// A type whose record leads to its own table.
  private static func description(_ type: ValueType) -> String {
    switch type {
    case .record(let record):
      "[`\(record.name)`](#\(record.name.replacing(" ", with: "-")))"
    case .list(let element) where record(in: element) != nil: "list of \(description(element))"
    case .optional(let wrapped): "\(description(wrapped)), or none"
    default: type.description
    }
  }

  private static func code(_ text: String) -> String {
    "`\(text)`"
  }

  static func table(_ head: [String], _ rows: [[String]]) -> String {
    let lines = [head, head.map { _ in "---" }] + rows
    return lines.map { cells in
      "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
    }.joined()
  }
}
