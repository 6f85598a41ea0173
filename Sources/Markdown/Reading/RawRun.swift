internal import Support

/// The text of one inline container as cmark reads it, marks still as they were written.
struct RawRun {
  private(set) var text: [UInt8] = []
  private(set) var map = SourceMap()
  /// Ranges of code and links, ascending and disjoint.
  private(set) var closed: [Range<Int>] = []
  /// Ranges of code and of addresses in `<…>`, ascending and disjoint.
  private(set) var code: [Range<Int>] = []
  /// The words of links and images, none within another, ascending.
  private(set) var words: [Words] = []
  /// Where an emphasis, a link, code or HTML begins or ends: no mark reaches across. Ascending.
  private(set) var borders: [Int] = []
  /// Raw HTML, as byte ranges in the file.
  private(set) var html: [Range<Int>] = []
  /// Whether text and source matched throughout.
  var isAligned = true
  /// Control characters named by references, as byte ranges in the file.
  private(set) var controls: [Range<Int>] = []
  private var closedStart = 0
  private var closedDepth = 0

  /// The words of a link, or what an image shows.
  struct Words {
    let range: Range<Int>
    let isImage: Bool
  }

  mutating func removeAll() {
    text.removeAll(keepingCapacity: true)
    map.removeAll()
    closed.removeAll(keepingCapacity: true)
    code.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    controls.removeAll(keepingCapacity: true)
    borders.removeAll(keepingCapacity: true)
    html.removeAll(keepingCapacity: true)
    isAligned = true
  }

  /// Adds bytes that are at `range` of the text that `map` maps.
  mutating func append(_ bytes: some Sequence<UInt8>, _ range: Range<Int>, of map: SourceMap) {
    text.append(contentsOf: bytes)
    self.map.append(range, of: map)
  }

  /// Adds bytes that represent a range of the file.
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

  mutating func addCode(_ range: Range<Int>) {
    if !range.isEmpty { code.append(range) }
  }

  mutating func addWords(_ range: Range<Int>, isImage: Bool) {
    words.append(Words(range: range, isImage: isImage))
  }

  mutating func addControl(_ source: Range<Int>) {
    controls.append(source)
  }

  /// Begins code, a link or an image, perhaps within another.
  mutating func beginClosed() {
    addBorder()
    if closedDepth == 0 { closedStart = text.count }
    closedDepth += 1
  }

  mutating func endClosed() {
    addBorder()
    closedDepth -= 1
    if closedDepth == 0, closedStart < text.count { closed.append(closedStart..<text.count) }
  }

  /// What is between the white space at both ends.
  var trimmed: Range<Int> {
    let start = text.firstIndex { !$0.isSpace } ?? text.count
    let end = text.lastIndex { !$0.isSpace }.map { $0 + 1 } ?? start
    return start..<end
  }
}

// MARK: - What marks are made of

extension RawRun {
  /// Whether a byte is written as itself and is this one.
  func isVerbatim(_ byte: UInt8, at offset: Int) -> Bool {
    offset >= 0 && offset < text.count && text[offset] == byte && map.isVerbatim(at: offset)
  }

  /// Whether these bytes are written as themselves, side by side.
  func isVerbatim(_ bytes: StaticString, at offset: Int) -> Bool {
    let count = bytes.utf8CodeUnitCount
    let end = offset + count
    guard offset >= 0, end <= text.count,
      text[offset..<end].elementsEqual(UnsafeBufferPointer(start: bytes.utf8Start, count: count)),
      (offset..<end).allSatisfy(map.isVerbatim)
    else { return false }
    return map.source(of: offset..<end).count == count
  }

  /// Whether this byte and the next are side by side in the file.
  func isAdjacent(_ offset: Int) -> Bool {
    map.source(of: offset..<offset + 2).count == 2
  }

  func hasBorder(within range: Range<Int>) -> Bool {
    let index = borders.partitioningIndex { $0 > range.lowerBound }
    return index < borders.count && borders[index] < range.upperBound
  }

  func hasBorder(at offset: Int) -> Bool {
    let index = borders.partitioningIndex { $0 >= offset }
    return index < borders.count && borders[index] == offset
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}
