/// Rows of fields as RFC 4180 writes them, with its line ending.
struct CSV {
  private(set) var bytes: [UInt8] = []

  init(header: [String]) {
    append(header)
  }

  mutating func append(_ row: [String]) {
    for (index, field) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      let needsQuotes = field.utf8.contains { byte in
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
          || byte == UInt8(ascii: "\r")
      }
      bytes += needsQuotes ? Self.quoted(field) : Array(field.utf8)
    }
    bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }

  private static func quoted(_ field: String) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    return [quote] + field.utf8.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
  }
}
