import Support

/// Words as flat bytes, known by their numbers from 0.
struct PackedWords: Sendable {
  private var bytes: [UInt8] = []
  /// Where each word ends in the bytes, and before them 0.
  private var ends: [UInt32] = [0]

  var count: Int { ends.count - 1 }

  subscript(number: Int) -> ArraySlice<UInt8> {
    bytes[Int(ends[number])..<Int(ends[number + 1])]
  }

  /// The same words in memory of their own size.
  var shrunkToFit: PackedWords {
    var list = self
    list.bytes = bytes.shrunkToFit
    list.ends = ends.shrunkToFit
    return list
  }

  mutating func append(_ word: Span<UInt8>) {
    word.withUnsafeBufferPointer { bytes += $0 }
    ends.append(UInt32(clamping: bytes.count))
  }

  func isWord(_ number: Int, _ word: Span<UInt8>) -> Bool {
    let start = Int(ends[number])
    guard Int(ends[number + 1]) - start == word.count else { return false }
    for index in word.indices where bytes[start + index] != word[index] { return false }
    return true
  }
}

// MARK: - Memo

extension PackedWords {
  /// Reads a list that `write` wrote.
  init(reading reader: inout MemoReader) {
    let bytes = Array(reader.part())
    let ends = reader.fours()
    guard ends.first == 0, zip(ends, ends.dropFirst()).allSatisfy({ $0 <= $1 }),
      ends.last == UInt32(clamping: bytes.count)
    else {
      reader.isDamaged = true
      return
    }
    self.bytes = bytes
    self.ends = ends
  }

  func write(to writer: inout MemoWriter) {
    writer.append(part: bytes[...])
    writer.append(fours: ends)
  }
}
