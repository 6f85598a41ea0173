internal import Pages

/// Reads what a `MemoWriter` wrote. What can't be is told by `isDamaged`, and stands for nothing.
struct MemoReader {
  var isDamaged = false
  /// Whether all was read.
  var isAtEnd: Bool { at == bytes.count }

  private let bytes: [UInt8]
  private var at = 0
  private var texts: [String] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    texts = list { $0.ownText() }
  }

  mutating func number() -> Int {
    Int(truncatingIfNeeded: word())
  }

  mutating func word() -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while at < bytes.count, shift < 64 {
      let byte = bytes[at]
      at += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    isDamaged = true
    return 0
  }

  mutating func eight() -> UInt64 {
    guard bytes.count - at >= 8 else {
      isDamaged = true
      return 0
    }
    defer { at += 8 }
    return bytes.withUnsafeBytes {
      UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    }
  }

  /// A number of things of which each takes a byte at least.
  private mutating func count() -> Int {
    let count = number()
    guard count >= 0, count <= bytes.count - at else {
      isDamaged = true
      return 0
    }
    return count
  }

  private mutating func ownText() -> String {
    let length = count()
    let start = at
    at += length
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  mutating func text() -> String {
    let place = number()
    guard texts.indices.contains(place) else {
      isDamaged = true
      return ""
    }
    return texts[place]
  }

  mutating func optionalText() -> String? {
    number() == 0 ? nil : text()
  }

  mutating func digest() -> Digest {
    Digest(words: (eight(), eight()))
  }

  mutating func optionalDigest() -> Digest? {
    number() == 0 ? nil : digest()
  }

  mutating func list<Element>(_ each: (inout MemoReader) -> Element) -> [Element] {
    let count = count()
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count {
      guard !isDamaged else { break }
      list.append(each(&self))
    }
    return list
  }
}
