internal import Content
internal import Diagnostics
internal import Markdown
internal import Pages
internal import Publishing
import Support

/// Words that an editor has marked in a document: on its page, or in its text.
struct Marked {
  let open: OpenText
  let document: Document
  let paragraph: Paragraph
  let words: String
  /// Where they begin in the paragraph's text, in bytes.
  let start: Int
  /// Which of several, from 1; nil where the words occur once in the paragraph.
  let occurrence: Int?
  /// The briefing with the text as it is open.
  let build: Build
  let briefing: Briefing
}

extension Desk {
  /// The words that a request marks: `words` in a `paragraph`, near a `start` in its text; or from `start` to
  /// `end` of the open text itself.
  func marked(_ asked: Asked) async throws(Refusal) -> Marked {
    let open = try text(of: asked)
    let build = await build(with: [open.file])
    let briefing = try briefing(of: build)
    let documents = briefing.site.documents + briefing.site.leftOut
    guard let document = documents.first(where: { $0.file.path == open.file.path }) else {
      throw Refusal(409, "'\(open.file.path)' is not a document of the briefing")
    }
    let place = try Self.place(asked, in: document)
    let text = place.paragraph.utf8
    let all = Self.places(of: Array(place.words.utf8), in: text)
    guard
      let nearest = all.indices.min(by: { abs(all[$0] - place.start) < abs(all[$1] - place.start) })
    else {
      throw Refusal(
        409,
        "'\(place.words)' is not in paragraph \(place.paragraph.number) as readers see it: mark words "
          + "without marks of Markdown")
    }
    return Marked(
      open: open, document: document, paragraph: place.paragraph, words: place.words,
      start: all[nearest], occurrence: all.count > 1 ? nearest + 1 : nil, build: build,
      briefing: briefing)
  }

  /// `start` is a byte of the paragraph's text.
  private typealias Place = (paragraph: Paragraph, words: String, start: Int)

  private static func place(_ asked: Asked, in document: Document) throws(Refusal) -> Place {
    let paragraphs = document.body.outline.paragraphs
    let start = try asked.number("start")
    if let number = asked.value["paragraph"]?.integer {
      guard let paragraph = paragraphs.first(where: { $0.number == number }) else {
        throw Refusal(409, "the text has no paragraph \(number)")
      }
      let words = try asked.text("words").trimmed
      guard !words.isEmpty else { throw Refusal(409, "no words are marked") }
      return (paragraph, words, TextPlaces(in: paragraph.utf8).byte(of: start))
    }
    let bytes = document.file.bytes
    let places = TextPlaces(in: bytes)
    let from = places.byte(of: start)
    let to = max(from, places.byte(of: try asked.number("end")))
    let words = String(decoding: bytes[from..<to], as: UTF8.self).trimmed
    guard !words.isEmpty else { throw Refusal(409, "no words are marked") }
    guard
      let paragraph = paragraphs.first(where: {
        $0.source.contains(from) && to <= $0.source.upperBound
      })
    else { throw Refusal(409, "mark words of one paragraph of the text") }
    return (paragraph, words, from - paragraph.source.lowerBound)
  }

  /// Where words begin, each after the one before it has ended.
  private static func places(of words: [UInt8], in text: [UInt8]) -> [Int] {
    var found: [Int] = []
    var start = 0
    while let range = text[start...].firstRange(of: words) {
      found.append(range.lowerBound)
      start = range.upperBound
    }
    return found
  }
}
