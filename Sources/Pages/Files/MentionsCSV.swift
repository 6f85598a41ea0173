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
      var counter = ScalarCounter()
      for link in briefing.graph[document.id]?.links ?? [] {
        csv.append(Self.row(link, document, briefing, &counter))
      }
    }
    bytes = csv.bytes
  }

  /// Start and end count Unicode scalars within the text of the paragraph, heading or footnote; both
  /// are empty for edges that front matter declares, the form where its words are not published.
  private static func row(
    _ link: Linking.Link, _ document: Document, _ briefing: Briefing,
    _ counter: inout ScalarCounter
  ) -> [String] {
    var row = [link.to.description, document.id.description]
    if let place = link.place, let text = document.text(place.text) {
      let run = text.outline.runs[place.run]
      let form = run.text[place.range]
      let start = counter.scalars(before: place, in: text.outline)
      let isPublished = place.text != .body || briefing.publishes(run.paragraph, of: document)
      row += [
        String(place.text == .body ? run.paragraph : 0),
        isPublished ? String(decoding: form, as: UTF8.self) : "",
        String(start), String(start + form.count { $0 & 0xC0 != 0x80 }),
      ]
    } else {
      row += [String(link.paragraph), "", "", ""]
    }
    return row + [link.kind.rawValue, link.isLinked ? "yes" : "no"]
  }
}

/// Counts scalars up to places that ascend, each byte once.
private struct ScalarCounter {
  private var counted: (text: TextPart.Place, run: Int)?
  private var offset = 0
  private var scalars = 0

  mutating func scalars(before place: Linking.Link.Place, in outline: Outline) -> Int {
    let run = outline.runs[place.run]
    let paragraph =
      outline.paragraphs.indices.contains(run.paragraph - 1)
      ? outline.paragraphs[run.paragraph - 1] : nil
    let bytes = paragraph?.utf8 ?? run.text
    let end = (paragraph == nil ? 0 : run.paragraphOffset) + place.range.lowerBound
    let first = paragraph?.runs.lowerBound ?? place.run
    if counted?.text != place.text || counted?.run != first || end < offset {
      counted = (place.text, first)
      offset = 0
      scalars = 0
    }
    scalars += bytes[offset..<end].count { $0 & 0xC0 != 0x80 }
    offset = end
    return scalars
  }
}
