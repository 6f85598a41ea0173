/// The ways in which Unicode writes one and the same name (Unicode 16, section 3.7): Latin letters
/// with their marks in one scalar, or the marks after the letters.
package enum CanonicalSpelling {
  /// The text as it is, composed and decomposed, each spelling once.
  package static func all(of text: [UInt8]) -> [[UInt8]] {
    // Latin letters with marks, and the marks, are written with these bytes first.
    guard text.contains(where: { (0xC3...0xCD).contains($0) || $0 == 0xE1 }) else { return [text] }
    var composed: [UInt8] = []
    var decomposed: [UInt8] = []
    for character in String(decoding: text, as: UTF8.self) {
      composed += (letters[character].map { String($0) } ?? String(character)).utf8
      decomposed += (decompositions[character] ?? String(character)).utf8
    }
    var spellings = [text]
    for spelling in [composed, decomposed] where !spellings.contains(spelling) {
      spellings.append(spelling)
    }
    return spellings
  }

  /// Latin letters whose marks may also be after them.
  private static let letters: [Character: Unicode.Scalar] = {
    var letters: [Character: Unicode.Scalar] = [:]
    for value in [0xC0...0x24F, 0x1E00...0x1EFF].joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      letters[Character(scalar)] = scalar
    }
    return letters
  }()

  private static let decompositions: [Character: String] = {
    let basic = [0x41...0x5A, 0x61...0x7A].joined().map { String(Unicode.Scalar(UInt8($0))) }
    let once = marked(basic)
    // A letter with two marks is one with a mark, marked again.
    return once.merging(marked(once.values.sorted())) { first, _ in first }
  }()

  /// The letters that a mark makes of some others, with the spelling that has the mark after it.
  private static func marked(_ bases: [String]) -> [Character: String] {
    var found: [Character: String] = [:]
    for base in bases {
      for mark in (UInt32(0x300)...0x331).compactMap(Unicode.Scalar.init) {
        let spelling = base + String(mark)
        if letters[Character(spelling)] != nil { found[Character(spelling)] = spelling }
      }
    }
    return found
  }
}
