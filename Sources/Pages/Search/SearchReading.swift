import Content
import Diagnostics
import Language
import Linking
import Markdown

/// Reads documents as the search does: the words of each, and the passages that are shown where it is
/// found.
struct SearchReading<Sink: SearchSink> {
  /// That of the document that is read.
  private var briefing: Briefing
  private var sink: Sink

  /// What a sink has taken in of some documents.
  static func read(
    _ documents: some Sequence<Document>, in briefing: Briefing, into sink: Sink
  ) -> Sink {
    var reading = SearchReading(briefing: briefing, sink: sink)
    for document in documents {
      reading.briefing = briefing.edition(of: document)
      reading.read(document)
    }
    return reading.sink
  }

  private mutating func read(_ document: Document) {
    let site = briefing.site.settings
    let language = document.language(in: site)
    sink.begin(
      document, language: site.editions.isEmpty && language == site.language ? nil : language)
    addNames(of: document)
    addClaims(of: document)
    for text in document.texts { add(text, of: document) }
    sink.end()
  }

  private mutating func add(_ text: String?, _ weight: Weighed.Weight) {
    guard let text else { return }
    sink.add(text.utf8.span, weight)
  }

  private mutating func show(_ words: String, at anchor: String) {
    sink.show(words.utf8.span, upTo: words.utf8.count, at: anchor)
  }

  private mutating func addNames(of document: Document) {
    let names = document.entity.names.map(\.value)
    for name in names { add(name, Self.weight(ofName: name, from: 13, 8)) }
    add(document.title, Self.weight(ofName: document.title, from: 15, 10))
    add(document.common.summary, 7)
    let article = document.entity.article
    for name in [article?.publisher, article?.agency].compactMap(\.self) { add(name, 7) }
    for author in article?.authors ?? document.entity.note?.authors ?? [] { add(author, 7) }
    for role in document.entity.person?.roles ?? [] { add(role.role, 7) }
    for party in document.entity.parties {
      if case .text(let words) = party { add(words.value, 5) }
      add(briefing.document(party, in: document.id)?.title, 5)
    }
    if !names.isEmpty {
      show(
        briefing.words.text(.also, ["names": names.joined(separator: briefing.words[.comma])]),
        at: "")
    }
  }

  private static func weight(ofName name: String, from least: Weighed.Weight, _ most: Int)
    -> Weighed.Weight
  {
    least + Weighed.Weight(most / (name.utf8.count { $0 == UInt8(ascii: " ") } + 1))
  }

  private mutating func addClaims(of document: Document) {
    let readings = briefing.comparisons[document.id]?.readings ?? []
    // The claims of a long figure are on several pages.
    let isLong = readings.count > briefing.sizes.related
    for (claim, reading) in zip(
      briefing.site.claimant(of: document).entity.figure?.claims ?? [], readings)
    {
      add(claim.says.value, 10)
      add(reading.quantity?.value?.plainText, 10)
      add(reading.quantity?.maximum?.plainText, 10)
      let source = briefing.site[EntityID(.article, claim.place.source.value)]?.title
      let words = [briefing.words.quoted(claim.says.value), source].compactMap(\.self).joined(
        separator: " — ")
      show(words, at: isLong ? "" : claim.id)
    }
  }

  private mutating func add(_ text: DocumentText, of document: Document) {
    let shown = briefing.shownReferences(in: text, of: document)
    let isWhole = text.place != .body || briefing.publishesWhole(document)
    let runs = text.outline.runs
    let sentences = text.sentences(in: document.language(in: briefing.site.settings))
    for index in runs.indices
    where isWhole || briefing.publishes(runs[index].paragraph, of: document) {
      let isHeading = runs[index].kind == .heading
      let anchor = isHeading ? nil : briefing.anchor(ofRun: index, in: text, of: document)
      add(
        runs[index].text, { sentences.forEach(of: index, $0) }, isHeading: isHeading,
        at: anchor ?? "", showing: shown[index] ?? [:])
    }
  }

  /// `words` are what is shown for references, by their byte range.
  private mutating func add(
    _ text: [UInt8], _ forEachSentence: ((Range<Int>) -> Void) -> Void, isHeading: Bool,
    at anchor: String, showing words: [Range<Int>: String]
  ) {
    var words = words.sorted { $0.key.lowerBound < $1.key.lowerBound }[...]
    var sentence: [UInt8] = []
    forEachSentence { range in
      if words.isEmpty {
        add(text.span.extracting(range), isHeading: isHeading, at: anchor)
      } else {
        sentence.removeAll(keepingCapacity: true)
        words = words.drop { $0.key.upperBound <= range.lowerBound }
        text.append(range, showing: words, to: &sentence)
        add(sentence.span, isHeading: isHeading, at: anchor)
      }
    }
  }

  private mutating func add(_ sentence: Span<UInt8>, isHeading: Bool, at anchor: String) {
    sink.add(sentence, isHeading ? 6 : 2)
    if !isHeading { sink.show(sentence, upTo: sentence.excerptEnd, at: anchor) }
  }
}

extension Entity {
  /// Whom and what its front matter names.
  fileprivate var parties: [EntityReference] {
    switch self {
    case .person(let person): person.affiliations
    case .event(let event): event.people + event.topics + [event.place].compactMap(\.self)
    case .figure(let figure): figure.people + figure.events + figure.topics
    case .article(let article): article.reliesOn + [article.origin].compactMap(\.self)
    case .note(let note): note.topics
    case .page, .topic: []
    }
  }
}

extension [UInt8] {
  /// Appends a part of the text as a page shows it: `words` replace references.
  fileprivate func append(
    _ part: Range<Int>, showing words: ArraySlice<(key: Range<Int>, value: String)>,
    to bytes: inout [UInt8]
  ) {
    var next = part.lowerBound
    for (range, words) in words.prefix(while: { $0.key.lowerBound < part.upperBound })
    where range.lowerBound >= next && range.upperBound <= part.upperBound {
      bytes += self[next..<range.lowerBound]
      bytes += words.utf8
      next = range.upperBound
    }
    bytes += self[next..<part.upperBound]
  }
}

extension Span<UInt8> {
  /// Where a text that is shown ends: after 400 bytes or a little more.
  fileprivate var excerptEnd: Int {
    guard count > 420 else { return count }
    // At a space, or else where no character is broken.
    return (400..<420).first { self[$0] == UInt8(ascii: " ") }
      ?? (400..<420).first { self[$0] & 0xC0 != 0x80 } ?? 400
  }
}
