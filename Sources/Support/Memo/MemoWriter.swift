/// Numbers and texts as bytes, for a memo that is kept between runs of the program.
///
/// `@usableFromInline`, as without it the compiler makes no special versions of its generic functions for
/// the modules that call them.
@usableFromInline package struct MemoWriter {
  /// All that was appended.
  package private(set) var bytes: [UInt8] = []

  /// With room for so many bytes, and for the head of a file.
  package init(room: Int = 0) {
    if room > 0 { bytes.reserveCapacity(room + 512) }
  }

  /// Seven bits a byte, the lowest first; the highest bit says that more follow (LEB128).
  package mutating func append(_ number: UInt64) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// A number that is rarely negative.
  @usableFromInline package mutating func append(_ number: Int) {
    append(UInt64(bitPattern: Int64(number)))
  }

  /// A number of any size in eight bytes.
  package mutating func append(eight number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }

  /// How many numbers there are, and each in four bytes.
  package mutating func append(fours numbers: [UInt32]) {
    append(numbers.count)
    bytes.reserveCapacity(bytes.count + numbers.count * 4)
    for number in numbers { withUnsafeBytes(of: number.littleEndian) { bytes += $0 } }
  }

  /// Whether something is so.
  package mutating func append(_ bool: Bool) {
    append(bool ? 1 : 0)
  }

  /// One of the cases that a type has.
  @inlinable package mutating func append<Case: CaseIterable & Equatable>(_ one: Case) {
    append(Array(Case.allCases).firstIndex(of: one) ?? 0)
  }

  /// Bytes that can be read on their own.
  package mutating func append(part: ArraySlice<UInt8>) {
    append(part.count)
    bytes += part
  }

  /// A text.
  package mutating func append(_ text: String) {
    append(text.utf8.count)
    bytes += text.utf8
  }

  /// A text, or that there is none.
  package mutating func append(_ text: String?) {
    append(text == nil ? 0 : 1)
    if let text { append(text) }
  }

  /// Appends all bytes of a digest.
  package mutating func append(_ digest: Digest) {
    let words = digest.words
    for word in [words.0, words.1, words.2, words.3] { append(eight: word) }
  }

  /// A digest, or that there is none.
  package mutating func append(_ digest: Digest?) {
    append(digest == nil ? 0 : 1)
    if let digest { append(digest) }
  }

  /// How many there are, and each of them.
  @inlinable package mutating func append<Element>(
    _ list: some Collection<Element>, _ each: (inout MemoWriter, Element) -> Void
  ) {
    append(list.count)
    for element in list { each(&self, element) }
  }
}
