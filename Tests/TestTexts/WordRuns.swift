/// The runs of eight words of some texts, to be found again in others.
///
/// A word is letters and digits, with points and commas within it; case and apostrophes do not
/// count, so that neither quotation marks nor markup separate two runs that read alike.
package struct WordRuns {
  private static let length = 8

  /// Each run and where it is first.
  private var places: [String: String] = [:]

  /// Of no text yet.
  package init() {}

  /// Adds the runs of a text, which is at a place.
  package mutating func add(_ text: [UInt8], at place: String) {
    let words = Self.words(of: text)
    guard words.count >= Self.length else { return }
    for start in 0...words.count - Self.length {
      let run = words[start..<start + Self.length].joined(separator: " ")
      if places[run] == nil { places[run] = place }
    }
  }

  /// Where the runs that a text has in common with the others are there, each place once.
  package func found(in text: [UInt8]) -> [String] {
    let words = Self.words(of: text)
    guard words.count >= Self.length else { return [] }
    let found = (0...words.count - Self.length).compactMap { start in
      places[words[start..<start + Self.length].joined(separator: " ")]
    }
    return Set(found).sorted()
  }

  /// A text without its tags.
  package static func withoutTags(_ html: [UInt8]) -> [UInt8] {
    var isTag = false
    return html.compactMap { byte in
      if byte == UInt8(ascii: "<") { isTag = true }
      defer { if byte == UInt8(ascii: ">") { isTag = false } }
      return isTag ? nil : byte
    }
  }

  private static func words(of text: [UInt8]) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var index = 0
    while index < text.count {
      let mark = markLength(text, at: index)
      if mark == 0 {
        word.append(text[index] | (65...90 ~= text[index] ? 0x20 : 0))
      } else if !isInner(text, index), !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word = []
      }
      index += max(mark, 1)
    }
    return word.isEmpty ? words : words + [String(decoding: word, as: UTF8.self)]
  }

  /// Whether a mark separates no words: an apostrophe, a point or comma between letters or digits.
  private static func isInner(_ text: [UInt8], _ index: Int) -> Bool {
    let length = markLength(text, at: index)
    switch text[index] {
    case UInt8(ascii: "'"), UInt8(ascii: "."), UInt8(ascii: ","): break
    // U+2019, as E2 80 99.
    case 0xE2 where length == 3 && text[index + 2] == 0x99: break
    default: return false
    }
    return index > 0 && index + length < text.count && isWordByte(text[index - 1])
      && markLength(text, at: index + length) == 0
  }

  /// How many bytes of a mark or of white space are at an index; 0 where a word is. U+2000 to
  /// U+203F are marks of three bytes, which begin with E2 80.
  private static func markLength(_ text: [UInt8], at index: Int) -> Int {
    if !isWordByte(text[index]) { return 1 }
    return text[index] == 0xE2 && index + 2 < text.count && text[index + 1] == 0x80 ? 3 : 0
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, 0x80...: true
    default: false
    }
  }
}
