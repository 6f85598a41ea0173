internal import Content
internal import Editing
import Support

extension Completion {
  /// `order` is its place in the list; `typed` is what it completes, by which clients filter.
  func value(order: Int, typed: String, range: JSONValue) -> JSONValue {
    let digits = String(order)
    return .object([
      "label": .text(label),
      "kind": .number(sort.number),
      "detail": .text(detail),
      // The list is filtered and in order already; a client that does so again finds all alike.
      "filterText": .text(typed.isEmpty ? label : typed),
      "sortText": .text(String(repeating: "0", count: max(0, 4 - digits.count)) + digits),
      "textEdit": .object(["range": range, "newText": .text(text)]),
    ])
  }
}

extension Completion.Sort {
  /// `CompletionItemKind`.
  fileprivate var number: Int {
    switch self {
    case .entity(let kind): kind.completionNumber
    case .heading, .paragraph: 18
    case .key: 10
    case .choice: 20
    case .date, .words: 12
    }
  }
}

extension Symbol.Sort {
  /// `SymbolKind`.
  var number: Int {
    switch self {
    case .entity(let kind): kind.symbolNumber
    case .heading: 15
    case .claim: 16
    }
  }
}

extension Kind {
  /// A class, a module, an event and so on: what comes nearest among those of programs.
  fileprivate var completionNumber: Int {
    switch self {
    case .person: 7
    case .topic: 9
    case .event: 23
    case .figure: 12
    case .article, .note, .page: 17
    }
  }

  fileprivate var symbolNumber: Int {
    switch self {
    case .person: 5
    case .topic: 3
    case .event: 24
    case .figure: 16
    case .article, .note, .page: 1
    }
  }
}

extension Symbol {
  /// With the symbols within it.
  func value(_ map: PositionMap) -> JSONValue {
    .object([
      "name": .text(name.isEmpty ? "…" : name),
      "detail": .text(detail),
      "kind": .number(sort.number),
      "range": map.range(extent.range),
      "selectionRange": map.range(place),
      "children": .list(parts.map { $0.value(map) }),
    ])
  }
}

extension Hover {
  var plainText: String {
    ([title] + facts + (quotation.map { ["", $0] } ?? [])).joined(separator: "\n")
  }

  var markdown: String {
    var lines = ["**\(Self.escaped(title))**", ""]
    lines += facts.map { "- \(Self.escaped($0))" }
    if let quotation {
      lines.append("")
      lines += quotation.split(separator: "\n", omittingEmptySubsequences: false)
        .map { "> \(Self.escaped(String($0)))" }
    }
    return lines.joined(separator: "\n")
  }

  /// Words in which no sign is one of Markdown's.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\`*_[]<>#&|~".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
