import Content
import Diagnostics
import Linking
import Markdown
import Templates

/// What the search knows of one document: its words, and what is shown where it is found.
package struct SearchEntry: Sendable {
  /// How much a word counts by where it stands, 1 to 25.
  typealias Weight = UInt8

  /// Each word once, with the most that it counts.
  let words: [String: Weight]
  /// What characters beyond ASCII were read as.
  let letters: [Unicode.Scalar: String]
  /// A JSON text: `[path, title, kind, summary or "", [[anchor, sentence, …], …]]`.
  let record: [UInt8]
}

extension SearchEntry {
  init(_ document: Document, in briefing: Briefing) {
    var maker = Maker(document, briefing)
    maker.readNames()
    maker.readClaims()
    maker.readTexts()
    self.init(words: maker.words, letters: maker.letters, record: maker.record)
  }
}

/// Gathers the words and passages of one document.
private struct Maker {
  private let document: Document
  private let briefing: Briefing
  private(set) var words: [String: SearchEntry.Weight] = [:]
  private(set) var letters: [Unicode.Scalar: String] = [:]
  private var passages: [(anchor: String, sentences: [String])] = []

  init(_ document: Document, _ briefing: Briefing) {
    self.document = document
    self.briefing = briefing
  }

  var record: [UInt8] {
    var bytes: [UInt8] = []
    JSONValue.list([
      .text(Routes.path(of: document).percentEncoded), .text(document.title),
      .text(document.entity.topic?.sort.rawValue ?? document.id.kind.rawValue),
      .text(document.common.summary ?? ""),
      .list(passages.map { .list(([$0.anchor] + $0.sentences).map(JSONValue.text)) }),
    ]).append(to: &bytes)
    return bytes
  }

  /// A word of a title counts the more the shorter the title is; where a word occurs again, it
  /// counts a little more.
  private mutating func add(_ text: [UInt8], _ weight: SearchEntry.Weight) {
    SearchWord.forEach(in: text, letters: &letters) { word in
      guard let known = words[word] else {
        words[word] = weight
        return
      }
      words[word] = known > weight ? min(known + (known < 5 ? 1 : 0), 25) : weight
    }
  }

  private mutating func add(_ text: String?, _ weight: SearchEntry.Weight) {
    if let text { add(Array(text.utf8), weight) }
  }

  private func weight(ofName name: String, from least: SearchEntry.Weight, _ most: Int)
    -> SearchEntry.Weight
  {
    least + SearchEntry.Weight(most / (name.utf8.count { $0 == UInt8(ascii: " ") } + 1))
  }

  mutating func readNames() {
    for name in document.entity.names.map(\.value) {
      add(name, weight(ofName: name, from: 13, 8))
    }
    add(document.title, weight(ofName: document.title, from: 15, 10))
    add(document.common.summary, 7)
    add(document.entity.article?.publisher, 7)
    for role in document.entity.person?.roles ?? [] { add(role.role, 7) }
    for party in document.entity.parties {
      if case .text(let words) = party { add(words.value, 5) }
      add(briefing.document(party, in: document.id)?.title, 5)
    }
    let others = document.entity.names.map(\.value)
    if !others.isEmpty { passages.append(("", ["Also " + others.joined(separator: ", ")])) }
  }

  mutating func readClaims() {
    let quantities = briefing.comparisons[document.id]?.quantities ?? []
    for (claim, quantity) in zip(document.entity.figure?.claims ?? [], quantities) {
      add(claim.says.value, 10)
      add(quantity?.value.plainText, 10)
      add(quantity?.maximum?.plainText, 10)
      let source = briefing.site[EntityID(.article, claim.place.source.value)]?.title
      let words = ["“\(claim.says.value)”", source].compactMap(\.self).joined(separator: " — ")
      passages.append((claim.id, [words]))
    }
  }

  mutating func readTexts() {
    for text in document.texts {
      let shown = briefing.shownReferences(in: text, of: document)
      for (index, run) in text.outline.runs.enumerated()
      where text.place != .body || briefing.publishes(run.paragraph, of: document) {
        let sentences = run.sentences.map { run.text(of: $0, showing: shown[index] ?? [:]) }
        for sentence in sentences { add(sentence, run.kind == .heading ? 6 : 2) }
        guard run.kind != .heading, !sentences.isEmpty else { continue }
        let anchor = briefing.place(of: run, in: text, of: document)?.anchor ?? ""
        if passages.last?.anchor != anchor { passages.append((anchor, [])) }
        passages[passages.count - 1].sentences += sentences.map(\.excerpt)
      }
    }
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
    case .note, .page, .topic: []
    }
  }
}

extension TextRun {
  /// A part of the text as a page shows it: `shown` stands in the place of references.
  fileprivate func text(of part: Range<Int>, showing shown: [Range<Int>: String]) -> [UInt8] {
    guard !shown.isEmpty else { return Array(text[part]) }
    var bytes: [UInt8] = []
    var next = part.lowerBound
    for (range, words) in shown.sorted(by: { $0.key.lowerBound < $1.key.lowerBound })
    where range.lowerBound >= next && range.upperBound <= part.upperBound {
      bytes += text[next..<range.lowerBound]
      bytes += words.utf8
      next = range.upperBound
    }
    return bytes + text[next..<part.upperBound]
  }
}

extension [UInt8] {
  /// The text, cut behind 400 bytes or a little more.
  fileprivate var excerpt: String {
    guard count > 420 else { return String(decoding: self, as: UTF8.self) }
    // At a space, or else where no character is broken.
    let end =
      (400..<420).first { self[$0] == UInt8(ascii: " ") }
      ?? (400..<420).first { self[$0] & 0xC0 != 0x80 } ?? 400
    return String(decoding: self[..<end], as: UTF8.self) + "…"
  }
}
