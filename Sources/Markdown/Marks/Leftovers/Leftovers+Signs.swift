internal import Diagnostics
import Support

// Signs that represent others: a character's name, a quotation mark, the size of an image.

extension Leftovers {
  /// `''so''`, `'''so'''` of wikis.
  mutating func findApostrophes(at place: Int) {
    let sign = UInt8(ascii: "'")
    guard place == 0 || text[place - 1] != sign, !isWord(place - 1) else { return }
    let count = text[place...].prefix(6).prefix { $0 == sign }.count
    let stars = [2: "*", 3: "**", 5: "***"][count]
    guard let stars, (place..<place + count).allSatisfy(run.map.isVerbatim),
      !isSpace(place + count)
    else { return }
    var close = place + count + 1
    while let next = next("''", from: close, within: Self.reach) {
      let length = text[next...].prefix { $0 == sign }.count
      guard length != count || isSpace(next - 1) || isWord(next + count) else {
        let words = written(place + count..<next)
        return add(
          place..<next + count, "'\(run.string(place..<place + count))' does not mark words here",
          suggestion: count == 2
            ? "write \(writing: "*\(words)*"), or \(writing: "\"\(words)\"")"
            : "write \(writing: "\(stars)\(words)\(stars)")")
      }
      close = next + length
    }
  }

  /// `&mdsah;`, which names nothing, `&nbsp` without its end, and `&amp;nbsp;`, which shows its signs.
  mutating func findEntity(at place: Int, until end: Int) {
    let name = text[(place + 1)..<max(place + 1, end)].prefix(32).prefix {
      $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "#")
    }
    guard let first = name.first, name.count > 1 else { return }
    let words = run.string(place..<name.endIndex)
    let isClosed = run.isVerbatim(UInt8(ascii: ";"), at: name.endIndex)
    let isKnown = Self.entities.contains(String(words.dropFirst()))
    if !run.map.isVerbatim(at: place) {
      guard isClosed, isKnown, run.map.source(of: place..<place + 1).count == 5 else { return }
      add(
        place..<name.endIndex + 1, "'&amp;\(words.dropFirst());' is shown as '\(words);'",
        suggestion: "write \(writing: "\(words);")")
    } else if isClosed {
      guard first | 0x20 == first, !isWord(place - 1) else { return }
      add(
        place..<name.endIndex + 1, "'\(words);' does not name a character",
        suggestion: "write the character itself")
    } else if isKnown, !isWord(place - 1) || words == "&nbsp" {
      add(
        place..<name.endIndex, "'\(words)' must end with ';'",
        suggestion: "write \(writing: "\(words);")")
    }
  }

  private static let entities: Set = [
    "nbsp", "amp", "lt", "gt", "quot", "apos", "mdash", "ndash", "hellip", "shy", "rsquo", "lsquo",
    "rdquo", "ldquo", "bull",
  ]

  /// A backtick before a word that no other one closes; TeX's quotation marks.
  mutating func findOpenCode(at place: Int) {
    let sign = UInt8(ascii: "`")
    let count = text[place...].prefix { $0 == sign }.count
    guard run.map.isVerbatim(at: place), place == 0 || text[place - 1] != sign, !isWord(place - 1),
      !isSpace(place + count)
    else { return }
    if count == 2, let close = next("''", from: place + 3, within: Self.reach) {
      return add(
        place..<close + 2, "'``' does not begin a quotation here",
        suggestion: "write \(writing: "\"\(run.string(place + 2..<close))\"")")
    }
    let signs = String(repeating: "`", count: count)
    let escaped = String(repeating: "\\`", count: count)
    add(
      place..<place + count, "'\(signs)' begins code that is not closed",
      suggestion: "close it with '\(signs)', or write \(writing: escaped) if you mean the character"
    )
  }

  /// `![words|100](x.png)`; whether there is one.
  mutating func findSize(at place: Int) -> Bool {
    let size = text[(place + 1)...].prefix { $0.isDigit || $0 == UInt8(ascii: "x") }
    guard size.first?.isDigit == true,
      run.words.contains(where: {
        $0.isImage && $0.range.upperBound == size.endIndex && $0.range.contains(place)
      })
    else { return false }
    add(
      place..<size.endIndex, "'\(run.string(place..<size.endIndex))' does not set a size here",
      suggestion: "remove it, or embed the image by its name, as in '![[map.png|a map|100]]'")
    return true
  }
}
