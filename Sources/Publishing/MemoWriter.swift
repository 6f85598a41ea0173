internal import Pages

/// Numbers and texts as bytes; a text that comes again is written once.
struct MemoWriter {
  private var body: [UInt8] = []
  private var texts: [[UInt8]] = []
  private var places: [[UInt8]: Int] = [:]

  /// All that was written, behind the texts.
  var bytes: [UInt8] {
    var head = MemoWriter()
    head.append(texts.count)
    for text in texts {
      head.append(text.count)
      head.body += text
    }
    return head.body + body
  }

  /// Seven bits a byte, the lowest first; the highest bit says that more follow (LEB128).
  mutating func append(_ number: Int) {
    append(UInt64(bitPattern: Int64(number)))
  }

  mutating func append(_ number: UInt64) {
    var rest = number
    while rest > 0x7F {
      body.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    body.append(UInt8(rest))
  }

  /// A number of any size in eight bytes.
  mutating func append(eight number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { body += $0 }
  }

  mutating func append(_ text: String) {
    let bytes = Array(text.utf8)
    if let place = places[bytes] {
      append(place)
      return
    }
    places[bytes] = texts.count
    append(texts.count)
    texts.append(bytes)
  }

  mutating func append(_ text: String?) {
    append(text == nil ? 0 : 1)
    if let text { append(text) }
  }

  mutating func append(_ digest: Digest) {
    append(eight: digest.words.high)
    append(eight: digest.words.low)
  }

  mutating func append(_ digest: Digest?) {
    append(digest == nil ? 0 : 1)
    if let digest { append(digest) }
  }

  /// How many there are, and each of them.
  mutating func append<Element>(
    _ list: some Collection<Element>, _ each: (inout MemoWriter, Element) -> Void
  ) {
    append(list.count)
    for element in list { each(&self, element) }
  }
}
