/// The text of one inline container as cmark reads it, marks still as they were written.
struct RawRun {
  private(set) var text: [UInt8] = []
  private(set) var map = SourceMap()
  /// Ranges of code and links, ascending and disjoint.
  private(set) var closed: [Range<Int>] = []
  /// Where an emphasis, a link, code or HTML begins or ends: no mark reaches across. Ascending.
  private(set) var borders: [Int] = []
  /// Raw HTML, as byte ranges in the file.
  private(set) var html: [Range<Int>] = []
  /// Whether text and source matched throughout.
  var isAligned = true
  private var closedStart = 0

  mutating func removeAll() {
    text.removeAll(keepingCapacity: true)
    map.removeAll()
    closed.removeAll(keepingCapacity: true)
    borders.removeAll(keepingCapacity: true)
    html.removeAll(keepingCapacity: true)
    isAligned = true
  }

  /// Adds bytes that stand at `range` of the text behind `map`.
  mutating func append(_ bytes: some Sequence<UInt8>, _ range: Range<Int>, of map: SourceMap) {
    text.append(contentsOf: bytes)
    self.map.append(range, of: map)
  }

  /// Adds bytes that stand for a range of the file.
  mutating func append(_ bytes: some Collection<UInt8>, at source: Range<Int>) {
    text.append(contentsOf: bytes)
    map.append(bytes: bytes.count, at: source, isVerbatim: false)
  }

  mutating func addBorder() {
    borders.append(text.count)
  }

  mutating func addHTML(_ source: Range<Int>) {
    html.append(source)
  }

  mutating func beginClosed() {
    addBorder()
    closedStart = text.count
  }

  mutating func endClosed() {
    addBorder()
    if closedStart < text.count { closed.append(closedStart..<text.count) }
  }

  /// Whether all else is white space.
  func holdsOnly(_ range: Range<Int>) -> Bool {
    text[..<range.lowerBound].allSatisfy(\.isSpace)
      && text[range.upperBound...].allSatisfy(\.isSpace)
  }
}
