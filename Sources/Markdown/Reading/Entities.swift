internal import CCMark
internal import Support

/// Decodes character references by asking cmark, which carries HTML's table of them; each is asked
/// once.
package struct Entities {
  private var known: [[UInt8]: [UInt8]] = [:]

  /// No reference is known yet.
  package init() {}

  /// Bytes from `&` to `;`, at most; HTML's longest name has 31 letters.
  private static let longest = 40

  /// What `text` has as a character reference at `start`, whether that names a control character,
  /// for which U+FFFD is shown, and where it ends; nil for none.
  package mutating func reference(
    in text: [UInt8], at start: Int
  ) -> (decoded: [UInt8], isControl: Bool, end: Int)? {
    var end = start + 1
    let limit = min(text.count, start + Self.longest)
    while end < limit, text[end].isLetter || text[end].isDigit || text[end] == UInt8(ascii: "#") {
      end += 1
    }
    guard end < limit, text[end] == UInt8(ascii: ";"), end > start + 1 else { return nil }
    let written = Array(text[start...end])
    let decoded = known[written] ?? decode(written)
    known[written] = decoded
    return decoded == written ? nil : (decoded, isControl(written, decoded), end + 1)
  }

  /// U+FFFD may be written as itself.
  private func isControl(_ written: [UInt8], _ decoded: [UInt8]) -> Bool {
    decoded == Array("\u{FFFD}".utf8)
      && !["&#xfffd;", "&#65533;"].contains(String(decoding: written, as: UTF8.self).lowercased())
  }

  private func decode(_ written: [UInt8]) -> [UInt8] {
    CMarkDocument(parsing: written.span).read { root in
      root.firstChild?.firstChild.map {
        let decoded = Array($0.literal)
        return decoded.withoutControls ?? decoded
      } ?? written
    }
  }
}
