import Content
import Linking
import Markdown

/// All edges between documents and entities as a table (RFC 4180), for machines.
struct MentionsCSV {
  private static let header = [
    "entity", "document", "paragraph", "form", "start", "end", "kind", "linked",
  ]

  let bytes: [UInt8]

  init(_ briefing: Briefing) {
    var csv = CSV(header: Self.header)
    for document in briefing.site.documents {
      for link in briefing.graph[document.id]?.links ?? [] {
        csv.append(Self.row(link, document))
      }
    }
    bytes = csv.bytes
  }

  /// Start and end count Unicode scalars within the paragraph's text; both are empty for edges that
  /// front matter declares.
  private static func row(_ link: Linking.Link, _ document: Document) -> [String] {
    guard let place = link.place, let text = document.text(place.text) else {
      return [
        link.to.description, document.id.description, String(link.paragraph), "", "", "",
        link.kind.rawValue, "yes",
      ]
    }
    let run = text.outline.runs[place.run]
    let before = scalars(run.text[..<place.range.lowerBound])
    let form = run.text[place.range]
    return [
      link.to.description, document.id.description, String(run.paragraph),
      String(decoding: form, as: UTF8.self), String(before), String(before + scalars(form)),
      link.kind.rawValue, link.isLinked ? "yes" : "no",
    ]
  }

  private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }
}
