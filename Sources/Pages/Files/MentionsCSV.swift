import Content
import Linking
import Markdown
import Support

/// All edges between documents and entities as a table (RFC 4180), for machines.
enum MentionsCSV {
  private static let header = [
    "entity", "document", "paragraph", "form", "start", "end", "kind", "linked",
    "cited_paragraphs", "rule",
  ]

  /// The rows of some documents, one for each edge, but one for a citation of several paragraphs.
  static func rows(of documents: ArraySlice<Document>, in briefing: Briefing) -> [UInt8] {
    var csv = CSV()
    for document in documents {
      guard let linked = briefing.graph[document.id] else { continue }
      var counter = ScalarCounter()
      var previous: Linking.Link?
      for link in linked.links {
        // An edge of the same mark to the same document has no row of its own.
        if !link.isOfSameMark(as: previous) {
          csv.add(link, from: linked, document, briefing, &counter)
        }
        previous = link
      }
    }
    return csv.bytes.shrunkToFit
  }

  /// The table, of the rows of all documents.
  static func bytes(_ rows: [ArraySlice<UInt8>]) -> [UInt8] {
    var bytes = CSV(header: header).bytes
    bytes.reserveCapacity(rows.reduce(bytes.count) { $0 + $1.count })
    for rows in rows { bytes += rows }
    return bytes
  }
}

extension Linking.Link {
  fileprivate func isOfSameMark(as other: Linking.Link?) -> Bool {
    guard let place, place.mark != nil, let other else { return false }
    return place == other.place && to == other.to && kind == other.kind
  }
}

extension CSV {
  /// Adds a row. The columns that locate it in the document are empty for edges that front matter
  /// declares; `cited_paragraphs` are those of the article that the edge leads to, as numbers and ranges.
  ///
  /// Start and end count Unicode scalars within the text of the paragraph, heading or footnote; the form is
  /// empty where its words are not published.
  fileprivate mutating func add(
    _ link: Linking.Link, from linked: LinkedDocument, _ document: Document, _ briefing: Briefing,
    _ counter: inout ScalarCounter
  ) {
    add(link.to)
    add(linked.id)
    if let place = link.place, let outline = document.text(place.text)?.outline {
      let isShown =
        place.text != .body || briefing.publishesWhole(document)
        || briefing.publishes(place.paragraph, of: document)
      let form = outline.runs[place.run].text[place.range]
      let start = counter.scalars(before: place, in: outline)
      add(place.text == .body ? place.paragraph : 0)
      add((isShown ? form : []).span)
      add(start)
      add(start + form.span.scalarCount)
    } else {
      for _ in 0..<4 { add("") }
    }
    add(link.kind.rawValue)
    add(link.isLinked ? "yes" : "no")
    let cited = linked.paragraphs(meantBy: link).filter { $0.lowerBound > 0 }.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
    }
    add(cited.joined(separator: " "))
    add(link.rule?.rawValue ?? "")
    endRow()
  }
}

/// Counts scalars up to places that ascend, each byte once.
private struct ScalarCounter {
  private var counted: (text: DocumentText.Place, run: Int)?
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
