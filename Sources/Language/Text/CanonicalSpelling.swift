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

  /// The small letter of ASCII that a small Latin letter with marks is decomposed to.
  static func basicLetter(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let basic = decompositions[Character(scalar)]?.unicodeScalars.first
    return basic.flatMap { $0.properties.isLowercase ? $0 : nil }
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

  /// Letters of ASCII with the marks that the name of another has: `LATIN SMALL LETTER A WITH ACUTE`.
  private static let decompositions: [Character: String] = {
    var decompositions: [Character: String] = [:]
    for (letter, scalar) in letters {
      let name = (scalar.properties.name ?? "").split(separator: " ")
      guard name.count > 5, name[2] == "LETTER", name[3].utf8.count == 1, name[4] == "WITH" else {
        continue
      }
      let own = name[5...].split(separator: "AND").compactMap { marks[$0.joined(separator: " ")] }
      var spelling = name[1] == "SMALL" ? name[3].lowercased() : String(name[3])
      spelling.unicodeScalars += own.sorted {
        $0.properties.canonicalCombiningClass < $1.properties.canonicalCombiningClass
      }
      if Character(spelling) == letter { decompositions[letter] = spelling }
    }
    return decompositions
  }()

  /// By what letters' names call them: `CIRCUMFLEX` for `COMBINING CIRCUMFLEX ACCENT`.
  private static let marks: [String: Unicode.Scalar] = {
    var marks: [String: Unicode.Scalar] = [:]
    for mark in (UInt32(0x300)...0x331).compactMap(Unicode.Scalar.init) {
      let words = (mark.properties.name ?? "").split(separator: " ")
      marks[words.filter { $0 != "COMBINING" && $0 != "ACCENT" }.joined(separator: " ")] = mark
    }
    marks["LINE BELOW"] = "\u{331}"
    return marks
  }()
}
