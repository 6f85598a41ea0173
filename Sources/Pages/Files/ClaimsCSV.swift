import Content
import Linking

/// All claims as a table (RFC 4180), for machines.
struct ClaimsCSV {
  private static let header = [
    "figure", "claim", "says", "operator", "value", "value_max", "unit", "source", "paragraph",
    "as_of", "by", "kind", "scope",
  ]

  let bytes: [UInt8]

  init(_ briefing: Briefing) {
    var csv = CSV(header: Self.header)
    for document in briefing.site.documents(of: .figure) {
      guard let figure = document.entity.figure else { continue }
      let quantities = briefing.comparisons[document.id]?.quantities ?? []
      for (claim, quantity) in zip(figure.claims, quantities) {
        csv.append([
          document.id.description, claim.id, claim.says.value,
          quantity?.comparison.rawValue ?? "none",
          quantity?.value.plainText ?? "", quantity?.maximum?.plainText ?? "", figure.unit,
          claim.place.source.value, String(claim.place.paragraph.value), claim.asOf?.iso ?? "",
          briefing.speaker(of: claim, in: document), claim.kind.rawValue, claim.scope ?? "",
        ])
      }
    }
    bytes = csv.bytes
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

/// Rows of fields as RFC 4180 writes them, with its line ending.
struct CSV {
  private(set) var bytes: [UInt8] = []

  init(header: [String]) {
    append(header)
  }

  mutating func append(_ row: [String]) {
    for (index, field) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      let needsQuotes = field.utf8.contains { byte in
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
          || byte == UInt8(ascii: "\r")
      }
      bytes += needsQuotes ? Self.quoted(field) : Array(field.utf8)
    }
    bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }

  private static func quoted(_ field: String) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    return [quote] + field.utf8.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
  }
}
