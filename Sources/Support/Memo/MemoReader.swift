/// Reads what a `MemoWriter` wrote. Where that fails, `isDamaged` is set and the value is empty.
@usableFromInline package struct MemoReader {
  /// Whether something was not what it should be; callers may set it too.
  @usableFromInline package var isDamaged = false
  /// Whether all was read.
  package var isAtEnd: Bool { at == bytes.endIndex }

  private let bytes: ArraySlice<UInt8>
  private var at: Int

  /// From the first of the bytes on.
  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  /// A number as it was appended.
  @usableFromInline package mutating func number() -> Int {
    Int(truncatingIfNeeded: word())
  }

  /// A number without a sign.
  package mutating func word() -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while at < bytes.endIndex, shift < 64 {
      let byte = bytes[at]
      at += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    isDamaged = true
    return 0
  }

  /// A number in eight bytes.
  package mutating func eight() -> UInt64 {
    guard bytes.endIndex - at >= 8 else {
      isDamaged = true
      return 0
    }
    defer { at += 8 }
    return bytes[at..<at + 8].withUnsafeBytes {
      UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self))
    }
  }

  /// The numbers that were appended in four bytes each.
  package mutating func fours() -> [UInt32] {
    let count = count()
    guard count <= (bytes.endIndex - at) / 4 else {
      isDamaged = true
      return []
    }
    defer { at += count * 4 }
    return bytes[at..<at + count * 4].withUnsafeBytes { bytes in
      (0..<count).map {
        UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self))
      }
    }
  }

  /// A number of things of which each takes a byte at least.
  @usableFromInline mutating func count() -> Int {
    let count = number()
    guard count >= 0, count <= bytes.endIndex - at else {
      isDamaged = true
      return 0
    }
    return count
  }

  /// Whether something is so.
  package mutating func bool() -> Bool { number() != 0 }

  /// One of the cases that a type has.
  @inlinable package mutating func one<Case: CaseIterable>(of type: Case.Type) -> Case {
    let cases = Array(type.allCases)
    return one(of: cases, else: cases[0])
  }

  /// An element by its number; `other` where there is no such element.
  @inlinable package mutating func one<Element>(of list: [Element], else other: Element) -> Element
  {
    let place = number()
    guard list.indices.contains(place) else {
      isDamaged = true
      return other
    }
    return list[place]
  }

  /// Bytes that can be read on their own.
  package mutating func part() -> ArraySlice<UInt8> {
    let length = count()
    at += length
    return bytes[at - length..<at]
  }

  /// A text.
  package mutating func text() -> String { String(decoding: part(), as: UTF8.self) }

  /// A text, or nil where there was none.
  package mutating func optionalText() -> String? {
    number() == 0 ? nil : text()
  }

  /// A digest.
  package mutating func digest() -> Digest {
    Digest(words: (eight(), eight(), eight(), eight()))
  }

  /// A digest, or nil where there was none.
  package mutating func optionalDigest() -> Digest? {
    number() == 0 ? nil : digest()
  }

  /// All that was appended as a list.
  @inlinable package mutating func list<Element>(_ each: (inout MemoReader) -> Element) -> [Element]
  {
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
