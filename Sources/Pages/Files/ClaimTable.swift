import Content
import Linking
import Support
import Templates

/// All claims, for machines.
struct ClaimTable {
  private static let columns = [
    "figure", "claim", "says", "operator", "value", "value_max", "unit", "source", "paragraph",
    "as_of", "by", "kind", "scope",
  ]
  /// The columns whose values are numbers.
  private static let numbers: Set<String> = ["value", "value_max", "paragraph"]

  /// In the order of the columns; what is not known is empty.
  private let rows: [[String]]

  init(_ briefing: Briefing) {
    rows = briefing.site.documents(of: .figure).flatMap { document -> [[String]] in
      let quantities = briefing.comparisons[document.id]?.quantities ?? []
      return zip(document.entity.figure?.claims ?? [], quantities).map {
        Self.row($0, $1, document, briefing)
      }
    }
  }

  private static func row(
    _ claim: Claim, _ quantity: Quantity?, _ document: Document, _ briefing: Briefing
  ) -> [String] {
    [
      document.id.description, claim.id, claim.says.value,
      quantity?.comparison.rawValue ?? "none", quantity?.value.plainText ?? "",
      quantity?.maximum?.plainText ?? "", document.entity.figure?.unit ?? "",
      claim.place.source.value, String(claim.place.paragraph.value), claim.asOf?.iso ?? "",
      briefing.speaker(of: claim, in: document), claim.kind.rawValue, claim.scope ?? "",
    ]
  }

  /// As RFC 4180 has it.
  var csv: [UInt8] {
    var csv = CSV(header: Self.columns)
    for row in rows { csv.append(row) }
    return csv.bytes
  }

  /// A list of objects that are named as the table's columns; what is not known is left out.
  var json: [UInt8] {
    var bytes: [UInt8] = []
    for (index, row) in rows.enumerated() {
      bytes += (index == 0 ? "[\n" : ",\n").utf8
      let members = zip(Self.columns, row).map { name, field in
        let value: JSONValue = Self.numbers.contains(name) ? .number(field) : .text(field)
        return (name: name, value: field.isEmpty ? nil : value)
      }
      JSONValue.object(members).append(to: &bytes)
    }
    return bytes + (rows.isEmpty ? "[]\n" : "\n]\n").utf8
  }
}

extension Briefing {
  /// The id of who says a claim, or the words for one without a page.
  fileprivate func speaker(of claim: Claim, in figure: Document) -> String {
    switch claim.by {
    case nil: ""
    case .text(let words): words.value
    case .named: graph[figure.id]?.entity(of: claim.by)?.description ?? ""
    }
  }
}
