/// The order of titles and names in lists, as readers look for them: letters by the language's alphabet,
/// without their marks and in either case, those of other scripts by how they are spelled in Latin, a
/// particle as it is written, and digits by the number they make. What differs in nothing else is ordered
/// by its characters.
package struct ReadingOrder: Comparable, Sendable {
  /// Letters, digits and hyphens for all else; a number after its length in two digits. Each has room
  /// for letters of other alphabets after it.
  private let letters: [UInt16]
  private let text: String
  /// The letter under which it is listed: of the alphabet, an ideograph, or a capital of `A` to `Z`; nil
  /// for a number or a sign.
  package let heading: String?

  /// `text` is a title or a name as it is printed.
  package init(_ text: String, by alphabet: Alphabet = .latin) {
    self.text = text
    var letters: [UInt16] = []
    var heading: String?
    // What has no place in the alphabet, and so is spelled in Latin.
    var latin = ""
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    for character in isASCII ? "" : text.lowercased() {
      guard let own = alphabet.place(of: character) else {
        latin.append(character)
        continue
      }
      Self.append(latin, to: &letters)
      latin = ""
      if letters.isEmpty { heading = own.heading }
      letters += own.places
    }
    Self.append(isASCII ? text : latin, to: &letters)
    self.letters = letters
    self.heading = heading ?? letters.first.flatMap(Self.capital)
  }

  private static func capital(_ letter: UInt16) -> String? {
    let byte = UInt8(letter >> 8)
    guard byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z") else { return nil }
    return String(Unicode.Scalar(byte & 0xDF))
  }

  private static func append(_ text: String, to letters: inout [UInt16]) {
    guard !text.isEmpty else { return }
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    let slug = isASCII ? asciiSlug(of: text.utf8) : Array((Slug.made(from: text) ?? "").utf8)
    let hyphen = UInt16(UInt8(ascii: "-")) << 8
    if !letters.isEmpty, text.first?.isWhitespace == true { letters.append(hyphen) }
    letters += withNumbersByLength(slug).map { UInt16($0) << 8 }
    if text.last?.isWhitespace == true, !slug.isEmpty { letters.append(hyphen) }
  }

  /// By letters and numbers, then by the characters.
  package static func < (a: ReadingOrder, b: ReadingOrder) -> Bool {
    if a.letters != b.letters { return a.letters.lexicographicallyPrecedes(b.letters) }
    return a.text < b.text
  }

  /// The slug of a text in ASCII, as `Slug.made` makes it.
  private static func asciiSlug(of text: String.UTF8View) -> [UInt8] {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.count)
    var isApart = false
    for byte in text where byte != UInt8(ascii: "'") {
      let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26
      guard isLetter || byte &- UInt8(ascii: "0") < 10 else {
        isApart = true
        continue
      }
      if isApart, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      isApart = false
      slug.append(isLetter ? byte | 0x20 : byte)
    }
    return slug
  }

  private static func withNumbersByLength(_ slug: [UInt8]) -> [UInt8] {
    let zero = UInt8(ascii: "0")
    guard slug.contains(where: { $0 &- zero < 10 }) else { return slug }
    var letters: [UInt8] = []
    var index = 0
    while index < slug.count {
      let digits = slug[index...].prefix { $0 &- zero < 10 }
      guard !digits.isEmpty else {
        letters.append(slug[index])
        index += 1
        continue
      }
      let number = digits.drop { $0 == zero }
      let length = UInt8(clamping: min(number.count, 99))
      letters += [zero + length / 10, zero + length % 10] + number
      index = digits.endIndex
    }
    return letters
  }
}
