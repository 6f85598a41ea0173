import Content
import Support

/// What the search knows of some documents: the words of each, and how what is shown of them is cut
/// into segments. What is shown is made from the documents again when a segment is asked for.
///
/// All of it is flat, since a large site has millions of words.
struct SearchEntries: Sendable {
  /// All words; first of all those that nearly every text has, which no entry names.
  let words: PackedWords
  /// A word of one document, once, with the most that it counts; in the order of the documents.
  let entries: [Weighed]
  /// Where the entries of each document end.
  private let ends: [UInt32]
  let segments: [SearchRecords.Segment]
  /// What characters beyond ASCII were read as.
  let letters: [Unicode.Scalar: String]

  /// How many documents there are.
  var count: Int { ends.count }
  /// The entries of each document.
  var ranges: [Range<Int>] { zip([0] + ends, ends).map { Int($0)..<Int($1) } }

  init(_ documents: some Sequence<Document>, in briefing: Briefing) {
    self.init(SearchReading.read(documents, in: briefing, into: SearchGathering()))
  }

  init(_ gathering: SearchGathering) {
    self.init(gathering.words, SearchRecords.segments(of: gathering.records.list))
  }

  init(_ words: DocumentWords, _ segments: [SearchRecords.Segment]) {
    self.words = words.words.shrunkToFit
    entries = words.entries.shrunkToFit
    ends = words.ends.shrunkToFit
    self.segments = segments
    letters = words.letters
  }
}

/// Takes in all that the search wants to know of documents.
struct SearchGathering: SearchSink {
  private(set) var words = DocumentWords()
  private(set) var records = SearchRecords()

  mutating func begin(_ document: Document, language: String?) {
    records.begin(document, language: language)
  }

  mutating func add(_ text: Span<UInt8>, _ weight: Weighed.Weight) { words.add(text, weight) }

  mutating func show(_ sentence: Span<UInt8>, upTo end: Int, at anchor: String) {
    records.show(sentence, upTo: end, at: anchor)
  }

  mutating func end() {
    words.endDocument()
    records.end()
  }
}

// MARK: - Memo

extension SearchEntries {
  /// Reads entries that `write` wrote.
  init(reading reader: inout MemoReader) {
    words = PackedWords(reading: &reader)
    entries = reader.fours().map(Weighed.init(bits:))
    ends = reader.fours()
    segments = reader.list { SearchRecords.Segment(count: $0.number(), digest: $0.digest()) }
    let letters = reader.list { (Unicode.Scalar(UInt32(clamping: $0.number())), $0.text()) }
    self.letters = letters.reduce(into: [:]) { known, letter in
      if let scalar = letter.0 { known[scalar] = letter.1 } else { reader.isDamaged = true }
    }
  }

  func write(to writer: inout MemoWriter) {
    words.write(to: &writer)
    writer.append(fours: entries.map(\.bits))
    writer.append(fours: ends)
    writer.append(segments) { writer, segment in
      writer.append(segment.count)
      writer.append(segment.digest)
    }
    writer.append(letters.sorted { $0.key < $1.key }) { writer, letter in
      writer.append(Int(letter.key.value))
      writer.append(letter.value)
    }
  }
}
