internal import Support

/// The lists of words that lexicons are written as: separated by white space, `_` for a phrase's spaces.
enum ListedWords {
  /// In order; read byte by byte, since a program that starts reads hundreds of thousands of them.
  static func of(_ list: String) -> [String] {
    var list = list
    return list.withUTF8 { bytes in
      var words: [String] = []
      var (start, index) = (0, 0)
      var isPhrase = false
      while index <= bytes.count {
        let byte = index < bytes.count ? bytes[index] : UInt8.space
        if byte <= .space {
          if start < index {
            let word = UnsafeBufferPointer(rebasing: bytes[start..<index])
            words.append(isPhrase ? phrase(word) : String(decoding: word, as: UTF8.self))
          }
          (start, isPhrase) = (index + 1, false)
        } else if byte == UInt8(ascii: "_") {
          isPhrase = true
        }
        index += 1
      }
      return words
    }
  }

  private static func phrase(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    bytes.split(separator: UInt8(ascii: "_")).map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: " ")
  }
}
