internal import CCMark

/// Decodes character references by asking cmark, which carries HTML's table of them; each is asked
/// once.
package struct Entities {
  private var known: [[UInt8]: [UInt8]] = [:]

  package init() {}

  /// Bytes from `&` to `;`, at most; HTML's longest name has 31 letters.
  private static let longest = 40

  /// What `text` has as a character reference at `start`, and where that ends; nil for none.
  package mutating func reference(
    in text: [UInt8], at start: Int
  ) -> (decoded: [UInt8], end: Int)? {
    var end = start + 1
    let limit = min(text.count, start + Self.longest)
    while end < limit, text[end].isLetter || text[end].isDigit || text[end] == UInt8(ascii: "#") {
      end += 1
    }
    guard end < limit, text[end] == UInt8(ascii: ";"), end > start + 1 else { return nil }
    let written = Array(text[start...end])
    let decoded = known[written] ?? decode(written)
    known[written] = decoded
    return decoded == written ? nil : (decoded, end + 1)
  }

  private func decode(_ written: [UInt8]) -> [UInt8] {
    CMarkDocument(parsing: written.span).read { root in
      root.firstChild?.firstChild.map { Array($0.literal) } ?? written
    }
  }
}
