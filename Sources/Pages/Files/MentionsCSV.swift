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

  /// What the rows of some documents say about their texts, for `bytes`: for each edge that has a place
  /// its form, where it starts, and its length.
  ///
  /// Start and length count Unicode scalars within the text of the paragraph, heading or footnote; the
  /// form is empty where its words are not published.
  static func places(of documents: ArraySlice<Document>, in briefing: Briefing) -> [UInt8] {
    var places = MemoWriter()
    for document in documents {
      let isWhole = briefing.publishesWhole(document)
      var counter = ScalarCounter()
      for link in briefing.graph[document.id]?.links ?? [] {
        guard let place = link.place, let outline = document.text(place.text)?.outline else {
          continue
        }
        let isShown =
          isWhole || place.text != .body || briefing.publishes(place.paragraph, of: document)
        let form = outline.runs[place.run].text[place.range]
        places.append(part: isShown ? form : [])
        places.append(counter.scalars(before: place, in: outline))
        places.append(form.span.scalarCount)
      }
    }
    return places.bytes.shrunkToFit
  }

  /// The table, a row for each edge, but one for a citation of several paragraphs; `places` are those of all documents, part by part.
  static func bytes(of briefing: Briefing, _ places: [(documents: Range<Int>, bytes: [UInt8])])
    -> [UInt8]
  {
    var csv = CSV(header: header)
    for (documents, bytes) in places {
      var reader = MemoReader(bytes[...])
      for number in documents {
        let linked = briefing.graph[number]
        var previous: Linking.Link?
        for link in linked.links {
          csv.add(link, from: linked, after: previous, &reader)
          previous = link
        }
      }
    }
    return csv.bytes
  }
}

extension CSV {
  /// Adds a row. The columns that locate it in the document are empty for edges that front matter
  /// declares; `cited_paragraphs` are those of the article that the edge leads to, as
  /// numbers and ranges. An edge of the same mark to the same document has no row of its own.
  fileprivate mutating func add(
    _ link: Linking.Link, from document: LinkedDocument, after previous: Linking.Link?,
    _ places: inout MemoReader
  ) {
    if let place = link.place, place.mark != nil, place == previous?.place, link.to == previous?.to,
      link.kind == previous?.kind
    {
      _ = places.part()
      _ = places.number()
      _ = places.number()
      return
    }
    add(link.to)
    add(document.id)
    if let place = link.place {
      add(place.text == .body ? place.paragraph : 0)
      add(places.part().span)
      let start = places.number()
      add(start)
      add(start + places.number())
    } else {
      for _ in 0..<4 { add("") }
    }
    add(link.kind.rawValue)
    add(link.isLinked ? "yes" : "no")
    let cited = document.paragraphs(meantBy: link).filter { $0.lowerBound > 0 }.map {
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
