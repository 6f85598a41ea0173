internal import Diagnostics
import Support

// What other editors make of one word: a tag, a raised or lowered part, an abbreviation, a citation.

extension Leftovers {
  /// `#tag`; `##Heading` at the start of a line.
  mutating func findTag(at place: Int, until end: Int) {
    guard run.map.isVerbatim(at: place),
      isSpace(place - 1) || "([\"'".utf8.contains(text[place - 1])
    else { return }
    let hash = UInt8(ascii: "#")
    let start = text[place..<end].firstIndex { $0 != hash } ?? end
    let word = text[start..<end].prefix { byte in
      byte.isLetter || byte.isDigit || byte >= 0x80 || "_-/".utf8.contains(byte)
    }
    guard word.first.map({ $0.isLetter || $0 >= 0x80 }) == true, text.flank(at: start) == .word,
      !word.isColour
    else { return }
    let (range, name) = (place..<word.endIndex, run.string(start..<word.endIndex))
    if start == place + 1 {
      return add(
        range, "'\(run.string(range))' does not make a tag here",
        suggestion: "write \(writing: "\\\(run.string(range))") if you mean the character")
    }
    guard start - place <= 6, place == 0 || isBreak(place - 1) else { return }
    add(
      range, "a heading must have a space after its '#'",
      suggestion: "write \(writing: "\(run.string(place..<start)) \(name)")")
  }

  /// `x^2^`; whether there is one.
  mutating func findRaised(at place: Int, until end: Int) -> Bool {
    let caret = UInt8(ascii: "^")
    guard run.map.isVerbatim(at: place), place > 0, !isSpace(place - 1), text[place - 1] != caret,
      let close = text[place + 1..<end].prefix(40).firstIndex(of: caret),
      run.map.isVerbatim(at: close)
    else { return false }
    let inner = text[place + 1..<close]
    guard inner.contains(where: { $0.isLetter || $0.isDigit || $0 >= 0x80 }),
      !inner.contains(where: \.isSpace)
    else { return false }
    add(
      place..<close + 1, "'^' does not make superscript here",
      suggestion: "write \(writing: run.string(place + 1..<close).raised)")
    return true
  }

  /// `*[HTML]: words`; whether there is one.
  mutating func findAbbreviation(at place: Int) -> Bool {
    guard run.isVerbatim("*[", at: place), place == 0 || isBreak(place - 1),
      let close = text[place...].prefix(80).firstIndex(of: .closeBracket), close > place + 2,
      run.isVerbatim("]:", at: close)
    else { return false }
    let name = run.string(place + 2..<close)
    add(
      place..<close + 2, "'*[\(name)]:' does not define an abbreviation here",
      suggestion: "write \(writing: "\(name):")")
    return true
  }

  /// `@gazette, para. 1` without its brackets, or in round ones.
  mutating func findCitation(at place: Int, until end: Int) {
    guard run.map.isVerbatim(at: place), isSpace(place - 1) || "(-".utf8.contains(text[place - 1])
    else { return }
    let name = text[place + 1..<end].prefix {
      $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 >= 0x80
    }
    guard !name.isEmpty, let locator = locator(from: name.endIndex, until: end) else { return }
    let isRound =
      run.isVerbatim(UInt8(ascii: "("), at: place - 1)
      && run.isVerbatim(UInt8(ascii: ")"), at: locator.end)
    let source = run.string(place..<name.endIndex)
    add(
      isRound ? place - 1..<locator.end + 1 : place..<locator.end,
      "a citation must be in square brackets",
      suggestion: "write \(writing: "[\(source), \(locator.text)]")",
      isError: true)
  }

  /// The paragraphs that follow an article's name, after a comma or in brackets.
  private func locator(from start: Int, until end: Int) -> (text: String, end: Int)? {
    let words = run.string(start..<min(end, start + 80))
    guard
      let found = words.prefixMatch(
        of:
          /(?: ?, ?| \[)((?:[Pp]ara?s?|[Pp]aragraphs?|¶¶?)\.? ?\d+(?:(?: ?(?:[,–—-]|and|to|&)) ?\d+)*)\]?/
      ), let locator = Locator(String(found.output.1))
    else { return nil }
    return (locator.text, start + found.output.0.utf8.count)
  }
}

extension ArraySlice<UInt8> {
  /// `#ff0000`, `#fff`.
  fileprivate var isColour: Bool {
    (count == 3 || count == 6) && allSatisfy { $0.isDigit || 0x61...0x66 ~= $0 | 0x20 }
      && (contains(where: \.isDigit) || allSatisfy { $0 == first })
  }
}
