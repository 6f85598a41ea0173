import Content
import Diagnostics
import Linking
import Markdown
import Templates

/// What the search knows of some documents: the words of each, and what is shown where it is found.
///
/// All of it lies flat, since a large site has millions of words.
package struct SearchEntries: Sendable {
  /// How much a word counts by where it stands, 1 to 25.
  typealias Weight = UInt8

  /// A word of one document, once, with the most that it counts.
  struct Entry: Sendable {
    let word: UInt32
    var weight: Weight
  }

  /// All words; first of all those that nearly every text has, which no entry names.
  private(set) var words = WordTable()
  /// In the order of the documents.
  private(set) var entries: [Entry] = []
  /// Where the entries of each document end.
  private(set) var entryEnds: [Int] = []
  /// JSON texts: `[path, title, kind, summary or "", [[anchor, sentence, …], …]]`.
  private(set) var records: [UInt8] = []
  /// Where the record of each document ends.
  private(set) var recordEnds: [Int] = []
  /// What characters beyond ASCII were read as.
  var letters: [Unicode.Scalar: String] { reader.letters }
  /// How many documents.
  var count: Int { recordEnds.count }
  /// By document.
  var entryRanges: [Range<Int>] { zip([0] + entryEnds, entryEnds).map { $0..<$1 } }
  /// By document.
  var recordRanges: [Range<Int>] { zip([0] + recordEnds, recordEnds).map { $0..<$1 } }

  private var reader = SearchWord()
  /// By word, the place of its last entry.
  private var lastEntries: [Int] = []
  /// Where the last passage leads to; nil before a document's first.
  private var anchor: String?

  init() {
    for word in SearchWord.common { _ = words.number(of: Array(word.utf8).span) }
    lastEntries = [Int](repeating: -1, count: words.count)
  }

  init(_ documents: some Sequence<Document>, in briefing: Briefing) {
    self.init()
    records.reserveCapacity(documents.reduce(0) { $0 + $1.file.bytes.count })
    for document in documents { append(document, in: briefing) }
  }

  private mutating func append(_ document: Document, in briefing: Briefing) {
    let kind = document.entity.topic?.sort.rawValue ?? document.id.kind.rawValue
    records.append(UInt8(ascii: "["))
    let path = Routes.path(of: document).percentEncoded
    for text in [path, document.title, kind, document.common.summary ?? ""] {
      JSONValue.appendQuoted(text, to: &records)
      records.append(UInt8(ascii: ","))
    }
    records.append(UInt8(ascii: "["))
    anchor = nil
    addNames(of: document, in: briefing)
    addClaims(of: document, in: briefing)
    for text in document.texts { add(text, of: document, in: briefing) }
    endDocument(with: anchor == nil ? "]]" : "]]]")
  }

  /// What comes after this is of the next document; `end` is the last of this one's record.
  mutating func endDocument(with end: String) {
    records += end.utf8
    recordEnds.append(records.count)
    entryEnds.append(entries.count)
  }
}

// MARK: - Memo

extension SearchEntries {
  /// What `write` has written.
  init(reading reader: inout MemoReader) {
    let list = reader.part()
    var start = list.startIndex
    for length in reader.list({ $0.number() }) {
      guard length >= 0, length <= list.endIndex - start else {
        reader.isDamaged = true
        return
      }
      _ = words.number(of: list[start..<start + length].span)
      start += length
    }
    entries = reader.list {
      Entry(word: UInt32(clamping: $0.number()), weight: Weight(clamping: $0.number()))
    }
    entryEnds = reader.list { $0.number() }
    records = Array(reader.part())
    recordEnds = reader.list { $0.number() }
    let letters = reader.list { (Unicode.Scalar(UInt32(clamping: $0.number())), $0.text()) }
    for (letter, text) in letters {
      if let letter { self.reader.know(letter, as: text) } else { reader.isDamaged = true }
    }
  }

  func write(to writer: inout MemoWriter) {
    writer.append(part: (0..<words.count).flatMap { words[$0] }[...])
    writer.append(0..<words.count) { $0.append(words[$1].count) }
    writer.append(entries) { writer, entry in
      writer.append(Int(entry.word))
      writer.append(Int(entry.weight))
    }
    writer.append(entryEnds) { $0.append($1) }
    writer.append(part: records[...])
    writer.append(recordEnds) { $0.append($1) }
    writer.append(letters.sorted { $0.key < $1.key }) { writer, letter in
      writer.append(Int(letter.key.value))
      writer.append(letter.value)
    }
  }
}

// MARK: - Words

extension SearchEntries {
  /// Adds the words of a text to the document that is being read.
  ///
  /// A word of a title counts the more the shorter the title is; where a word occurs again, it
  /// counts a little more.
  mutating func add(_ text: Span<UInt8>, _ weight: Weight) {
    let first = entryEnds.last ?? 0
    reader.forEach(in: text) { word in
      let number = words.number(of: word)
      if number == lastEntries.count { lastEntries.append(-1) }
      let entry = lastEntries[number]
      if entry >= first {
        let known = entries[entry].weight
        entries[entry].weight = known > weight ? min(known + (known < 5 ? 1 : 0), 25) : weight
      } else if number >= SearchWord.common.count {
        lastEntries[number] = entries.count
        entries.append(Entry(word: UInt32(number), weight: weight))
      }
    }
  }

  private mutating func add(_ text: String?, _ weight: Weight) {
    guard let text else { return }
    add(text.utf8.span, weight)
  }

  private mutating func addNames(of document: Document, in briefing: Briefing) {
    let names = document.entity.names.map(\.value)
    for name in names { add(name, Self.weight(ofName: name, from: 13, 8)) }
    add(document.title, Self.weight(ofName: document.title, from: 15, 10))
    add(document.common.summary, 7)
    add(document.entity.article?.publisher, 7)
    for role in document.entity.person?.roles ?? [] { add(role.role, 7) }
    for party in document.entity.parties {
      if case .text(let words) = party { add(words.value, 5) }
      add(briefing.document(party, in: document.id)?.title, 5)
    }
    if !names.isEmpty { show("Also " + names.joined(separator: ", "), at: "") }
  }

  private static func weight(ofName name: String, from least: Weight, _ most: Int) -> Weight {
    least + Weight(most / (name.utf8.count { $0 == UInt8(ascii: " ") } + 1))
  }

  private mutating func addClaims(of document: Document, in briefing: Briefing) {
    let quantities = briefing.comparisons[document.id]?.quantities ?? []
    for (claim, quantity) in zip(document.entity.figure?.claims ?? [], quantities) {
      add(claim.says.value, 10)
      add(quantity?.value.plainText, 10)
      add(quantity?.maximum?.plainText, 10)
      let source = briefing.site[EntityID(.article, claim.place.source.value)]?.title
      let words = ["“\(claim.says.value)”", source].compactMap(\.self).joined(separator: " — ")
      show(words, at: claim.id)
    }
  }

  private mutating func add(_ text: TextPart, of document: Document, in briefing: Briefing) {
    let shown = briefing.shownReferences(in: text, of: document)
    let isWhole = text.place != .body || briefing.publishesWhole(document)
    var sentence: [UInt8] = []
    for (index, run) in text.outline.runs.enumerated()
    where isWhole || briefing.publishes(run.paragraph, of: document) {
      let words = shown[index]?.sorted { $0.key.lowerBound < $1.key.lowerBound } ?? []
      let anchor = run.kind == .heading ? nil : briefing.anchor(of: run, in: text, of: document)
      for range in run.sentences {
        if words.isEmpty {
          add(run.text.span.extracting(range), of: run, at: anchor ?? "")
        } else {
          sentence.removeAll(keepingCapacity: true)
          run.append(range, showing: words, to: &sentence)
          add(sentence.span, of: run, at: anchor ?? "")
        }
      }
    }
  }

  private mutating func add(_ sentence: Span<UInt8>, of run: TextRun, at anchor: String) {
    add(sentence, run.kind == .heading ? 6 : 2)
    if run.kind != .heading { show(sentence, upTo: sentence.excerptEnd, at: anchor) }
  }
}

// MARK: - Passages

extension SearchEntries {
  /// Appends to the last passage, where that leads to the same; what is behind `end` is left out.
  private mutating func show(_ sentence: Span<UInt8>, upTo end: Int, at anchor: String) {
    if anchor != self.anchor {
      records += (self.anchor == nil ? "[" : "],[").utf8
      JSONValue.appendQuoted(anchor, to: &records)
      self.anchor = anchor
    }
    records += ",\"".utf8
    JSONValue.appendEscaped(sentence.extracting(first: end), to: &records)
    records += (end < sentence.count ? "…\"" : "\"").utf8
  }

  private mutating func show(_ words: String, at anchor: String) {
    show(words.utf8.span, upTo: words.utf8.count, at: anchor)
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
  /// Appends a part of the text as a page shows it: `words` stand in the place of references.
  fileprivate func append(
    _ part: Range<Int>, showing words: [(key: Range<Int>, value: String)], to bytes: inout [UInt8]
  ) {
    var next = part.lowerBound
    for (range, words) in words
    where range.lowerBound >= next && range.upperBound <= part.upperBound {
      bytes += text[next..<range.lowerBound]
      bytes += words.utf8
      next = range.upperBound
    }
    bytes += text[next..<part.upperBound]
  }
}

extension Span<UInt8> {
  /// Where a text that is shown ends: behind 400 bytes or a little more.
  fileprivate var excerptEnd: Int {
    guard count > 420 else { return count }
    // At a space, or else where no character is broken.
    return (400..<420).first { self[$0] == UInt8(ascii: " ") }
      ?? (400..<420).first { self[$0] & 0xC0 != 0x80 } ?? 400
  }
}
