/// Times of day among the numbers of a text: `15 Uhr`, `2.40 a.m.`, `18:30`.
enum ClockTime {
  private static let words = [" uhr", " a.m", " p.m", " o'clock", " o’clock"]
  private static let english = ["am", "pm", " am", " pm"]

  /// Whether a range of a text in a BCP 47 tag's language is one, with what is after it.
  static func contains(_ range: Range<Int>, in text: [UInt8], of language: String) -> Bool {
    let parts = text[range].split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "h")
    }
    let values = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard values.count == parts.count, let hour = values.first, hour <= 24,
      values.dropFirst().allSatisfy({ $0 < 60 }), parts.dropFirst().allSatisfy({ $0.count == 2 }),
      parts.count <= 2
    else { return false }
    if parts.count == 2, !text[range].contains(UInt8(ascii: ".")) { return true }
    let after = String(decoding: text[range.upperBound...].prefix(12), as: UTF8.self).lowercased()
    if words.contains(where: after.hasPrefix) { return true }
    return language.lowercased().hasPrefix("en")
      && english.contains { word in
        after.hasPrefix(word) && after.dropFirst(word.count).first?.isLetter != true
      }
  }
}
