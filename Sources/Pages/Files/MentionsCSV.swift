import Content
import Linking
import Markdown

/// All edges between documents and entities as a table (RFC 4180), for machines.
enum MentionsCSV {
  private static let header = [
    "entity", "document", "paragraph", "form", "start", "end", "kind", "linked",
  ]

  /// The table of the rows of all documents, in their order.
  static func bytes(_ rows: [[UInt8]]) -> [UInt8] {
    var csv = CSV(header: header)
    for rows in rows { csv.append(rows: rows) }
    return csv.bytes
  }

  /// A row for each edge that leaves one of the documents.
  static func rows(of documents: ArraySlice<Document>, in briefing: Briefing) -> [UInt8] {
    var csv = CSV()
    for document in documents {
      let isWhole = briefing.publishesWhole(document)
      var counter = ScalarCounter()
      for link in briefing.graph[document.id]?.links ?? [] {
        csv.add(link.to)
        csv.add(document.id)
        if let place = link.place, let text = document.text(place.text) {
          let isShown =
            isWhole || place.text != .body || briefing.publishes(place.paragraph, of: document)
          csv.add(place, of: text.outline, isShown: isShown, &counter)
        } else {
          csv.add(link.paragraph)
          for _ in 0..<3 { csv.add("") }
        }
        csv.add(link.kind.rawValue)
        csv.add(link.isLinked ? "yes" : "no")
        csv.endRow()
      }
    }
    return csv.bytes
  }
}

extension CSV {
  /// Adds the paragraph, form, start and end of an edge.
  ///
  /// Start and end count Unicode scalars within the text of the paragraph, heading or footnote; both
  /// are empty for edges that front matter declares, the form where its words are not published.
  fileprivate mutating func add(
    _ place: Linking.Link.Place, of outline: Outline, isShown: Bool, _ counter: inout ScalarCounter
  ) {
    let text = outline.runs[place.run].text
    let form = text.span.extracting(place.range)
    let start = counter.scalars(before: place, in: outline)
    add(place.text == .body ? place.paragraph : 0)
    add(form.extracting(first: isShown ? form.count : 0))
    add(start)
    add(start + form.scalarCount)
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
    scalars += bytes.span.extracting(offset..<end).scalarCount
    offset = end
    return scalars
  }
}

extension Span<UInt8> {
  fileprivate var scalarCount: Int {
    var count = 0
    for index in indices where self[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
