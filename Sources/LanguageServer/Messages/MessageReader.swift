import Support

/// Cuts a client's bytes into messages (LSP 3.17, base protocol): headers, an empty line, and as many
/// bytes as `Content-Length` says.
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
    guard let end = rest.prefix(Self.longestHeader).firstRange(of: "\r\n\r\n".utf8) else {
      guard rest.count >= Self.longestHeader else { return nil }
      start = bytes.count
      return []
    }
    guard let length = Self.length(in: rest[..<end.lowerBound]) else {
      start = end.upperBound
      return []
    }
    guard length <= longestBody else {
      start = end.upperBound
      skipped = length
      return []
    }
    guard bytes.count - end.upperBound >= length else { return nil }
    start = end.upperBound + length
    return Array(bytes[end.upperBound..<start])
  }

  /// What `Content-Length` says, whose name is in any case; nil where it is missing or no number.
  private static func length(in header: ArraySlice<UInt8>) -> Int? {
    for line in String(decoding: header, as: UTF8.self).split(separator: "\r\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      // Bytes of a message without a header may be before the name.
      guard parts.count == 2, parts[0].lowercased().hasSuffix("content-length") else { continue }
      let digits = parts[1].filter { !$0.isWhitespace }
      return digits.utf8.allSatisfy(\.isDigit) ? Int(digits) : nil
    }
    return nil
  }

  /// A message with its header.
  static func framed(_ value: JSONValue) -> [UInt8] {
    var body: [UInt8] = []
    value.append(to: &body)
    return Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
  }
}
