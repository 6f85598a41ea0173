import Content
import Support

/// What is shown of some documents where a search finds them: JSON texts, one for each,
/// `[path, title, kind, summary or "", [[anchor, sentence, …], …]]`, then the language of the words,
/// where it isn't that of every page.
struct SearchRecords: SearchSink {
  /// Neighbouring documents whose records share one file.
  struct Segment: Hashable, Sendable {
    /// How many documents it covers.
    let count: Int
    /// The digest of their records.
    let digest: Digest
  }

  private var bytes: [UInt8] = []
  /// Where the record of each document ends.
  private var ends: [Int] = []
  /// Where the last passage leads to; nil before a document's first.
  private var anchor: String?
  /// Of the document.
  private var language: String?

  private static let segmentSize = 12_000

  init() {}

  init(_ documents: some Sequence<Document>, in briefing: Briefing) {
    self = SearchReading.read(documents, in: briefing, into: SearchRecords())
  }

  /// The records in their order.
  var list: [ArraySlice<UInt8>] { zip([0] + ends, ends).map { bytes[$0..<$1] } }

  /// Neighbours together, up to a size.
  static func segments(of records: [ArraySlice<UInt8>]) -> [Segment] {
    records.groups(ofSize: segmentSize, by: \.count).map { group in
      Segment(count: group.count, digest: Digest(of: group.reduce(into: []) { $0 += $1 }))
    }
  }

  mutating func begin(_ document: Document, language: String?) {
    let kind = document.entity.topic?.sort.rawValue ?? document.id.kind.rawValue
    bytes.append(UInt8(ascii: "["))
    let path = Routes.path(of: document).percentEncoded
    for text in [path, document.title, kind, document.common.summary ?? ""] {
      JSONValue.appendQuoted(text, to: &bytes)
      bytes.append(UInt8(ascii: ","))
    }
    bytes.append(UInt8(ascii: "["))
    self.language = language
    anchor = nil
  }

  mutating func add(_ text: Span<UInt8>, _ weight: Weighed.Weight) {}

  /// Appends to the last passage, where that leads to the same.
  mutating func show(_ sentence: Span<UInt8>, upTo end: Int, at anchor: String) {
    if anchor != self.anchor {
      bytes += (self.anchor == nil ? "[" : "],[").utf8
      JSONValue.appendQuoted(anchor, to: &bytes)
      self.anchor = anchor
    }
    bytes += ",\"".utf8
    JSONValue.appendEscaped(sentence.extracting(first: end), to: &bytes)
    bytes += (end < sentence.count ? "…\"" : "\"").utf8
  }

  mutating func end() {
    bytes += (anchor == nil ? "]" : "]]").utf8
    if let language {
      bytes.append(UInt8(ascii: ","))
      JSONValue.appendQuoted(language, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
    ends.append(bytes.count)
  }
}
