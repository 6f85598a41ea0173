import Content

/// Rows of fields as RFC 4180 writes them, with its line ending.
struct CSV {
  private(set) var bytes: [UInt8] = []

  init() {}

  init(header: [String]) {
    append(header)
  }

  mutating func append(_ row: [String]) {
    for field in row { add(field) }
    endRow()
  }

  /// Adds a field to the row that is being written.
  mutating func add(_ field: Span<UInt8>) {
    if field.needsQuotes {
      bytes.append(UInt8(ascii: "\""))
      var start = 0
      for index in field.indices where field[index] == UInt8(ascii: "\"") {
        // The mark itself starts the next stretch, and so is there twice.
        field.extracting(start...index).withUnsafeBufferPointer { bytes += $0 }
        start = index
      }
      field.extracting(start...).withUnsafeBufferPointer { bytes += $0 }
      bytes.append(UInt8(ascii: "\""))
    } else {
      field.withUnsafeBufferPointer { bytes += $0 }
    }
    bytes.append(UInt8(ascii: ","))
  }

  mutating func add(_ field: String) { add(field.utf8.span) }

  mutating func add(_ number: Int) { add(String(number)) }

  /// Adds an id, in which nothing is to be quoted.
  mutating func add(_ id: EntityID) {
    bytes += id.kind.rawValue.utf8
    bytes.append(UInt8(ascii: ":"))
    bytes += id.slug.utf8
    bytes.append(UInt8(ascii: ","))
  }

  /// Ends a row, which has a field at least.
  mutating func endRow() {
    bytes[bytes.count - 1] = UInt8(ascii: "\r")
    bytes.append(UInt8(ascii: "\n"))
  }
}

extension Span<UInt8> {
  fileprivate var needsQuotes: Bool {
    for index in indices {
      switch self[index] {
      case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        return true
      default: continue
      }
    }
    return false
  }
}
