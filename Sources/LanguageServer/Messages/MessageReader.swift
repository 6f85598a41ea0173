import Support

/// Cuts a client's bytes into messages (LSP 3.17, base protocol): headers, an empty line, and as many
/// bytes as `Content-Length` says. After a message with a wrong length, the next header is found again.
struct MessageReader {
  private static let longestHeader = 8 << 10

  private let longestBody: Int
  private var bytes: [UInt8] = []
  /// How many bytes of a message that is too long are still to come.
  private var skipped = 0

  /// A longer body is skipped; by default, more than any text that Dossier reads, escaped.
  init(longestBody: Int = 64 << 20) {
    self.longestBody = longestBody
  }

  /// Takes in what has arrived, and returns the bodies that are complete. A header that can't be read is
  /// an empty body, which is no JSON.
  mutating func read(_ arrived: [UInt8]) -> [[UInt8]] {
    bytes += arrived
    var bodies: [[UInt8]] = []
    var start = 0
    while let body = next(&start) { bodies.append(body) }
    bytes.removeFirst(start)
    return bodies
  }

  private mutating func next(_ start: inout Int) -> [UInt8]? {
    if skipped > 0 {
      let count = min(skipped, bytes.count - start)
      skipped -= count
      start += count
      guard skipped == 0 else { return nil }
    }
    let rest = bytes[start...]
    guard let end = Self.end(ofHeader: rest.prefix(Self.longestHeader)) else {
      guard rest.count >= Self.longestHeader else { return nil }
      start = bytes.count
      return []
    }
    guard let length = Self.length(in: rest[..<end]) else {
      start = end
      return []
    }
    guard length <= longestBody else {
      start = end
      skipped = length
      return []
    }
    guard bytes.count - end >= length else { return nil }
    start = end + length
    return Array(bytes[end..<start])
  }

  /// Where what follows the empty line starts; lines may end without CR, as those of scripts do.
  private static func end(ofHeader bytes: ArraySlice<UInt8>) -> Int? {
    for (index, byte) in zip(bytes.indices, bytes) where byte == .newline {
      let line = bytes[(index + 1)...].prefix { $0 == 0x0D }
      if line.count < 2, bytes[line.endIndex...].first == .newline { return line.endIndex + 1 }
    }
    return nil
  }

  /// What the last `Content-Length` says, whose name is in any case, and before which there may be bytes
  /// of a message whose length was wrong; nil where it is missing or no number.
  private static func length(in header: ArraySlice<UInt8>) -> Int? {
    let lines = header.map { $0.isCapitalLetter ? $0 | 0x20 : $0 }
    guard let name = lines.ranges(of: Array("content-length:".utf8)).last else { return nil }
    let value = lines[name.upperBound...].prefix { $0 != .newline }
    let digits = String(decoding: value, as: UTF8.self).filter { !$0.isWhitespace }
    return digits.utf8.allSatisfy(\.isDigit) ? Int(digits) : nil
  }

  /// A message with its header.
  static func framed(_ value: JSONValue) -> [UInt8] {
    var body: [UInt8] = []
    value.append(to: &body)
    return Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
  }
}
