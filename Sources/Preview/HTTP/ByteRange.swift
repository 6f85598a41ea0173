/// What the header `Range` asks for of a body (RFC 9110, section 14).
enum ByteRange: Hashable, Sendable {
  /// All of it: several ranges, other units and what can't be read are answered with the whole.
  case whole
  case part(Range<Int>)
  /// It starts after the body's end.
  case unsatisfiable

  init(parsing header: String?, of count: Int) {
    self = .whole
    guard let header, header.hasPrefix("bytes=") else { return }
    let ends = header.dropFirst("bytes=".count).split(
      separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy(Self.isDigit) }) else { return }
    // A number too great for Int is after every body's end.
    let first = ends[0].isEmpty ? nil : Int(ends[0]) ?? Int.max
    let last = ends[1].isEmpty ? nil : Int(ends[1]) ?? Int.max
    switch (first, last) {
    case (nil, nil): return
    case (nil, let length?):
      self = length == 0 || count == 0 ? .unsatisfiable : .part(max(0, count - length)..<count)
    case (let first?, let last):
      if let last, last < first { return }
      guard first < count else {
        self = .unsatisfiable
        return
      }
      self = .part(
        first..<min(count, (last ?? count - 1) < count ? (last ?? count - 1) + 1 : count))
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}
