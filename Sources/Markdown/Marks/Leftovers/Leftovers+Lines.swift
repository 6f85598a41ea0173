internal import Diagnostics
import Support

// What marks a whole line or its start.

extension Leftovers {
  /// At the start of a text.
  mutating func findFirst(_ place: Surroundings) {
    if run.isVerbatim("[!", at: 0), let close = closingBracket(of: 0),
      place.isQuotation || text[2..<close].allSatisfy(\.isLetter), close > 2
    {
      let title = run.string(close + 1..<endOfLine(close)).drop { "+- ".contains($0) }
      let name = run.string(2..<close).lowercased()
      let words = title.isEmpty ? name.prefix(1).uppercased() + name.dropFirst() : String(title)
      let range = 0..<endOfLine(close)
      return add(
        range, "'\(run.string(0..<close + 1))' does not make a box here",
        suggestion: "write \(writing: "**\(words)**")")
    }
    if place.beginsItem, run.isVerbatim(.openBracket, at: 0), let close = closingBracket(of: 0),
      close <= 3, isSpace(close + 1)
    {
      return add(
        0..<close + 1, "'\(run.string(0..<close + 1))' does not make a task",
        suggestion: "write '[ ]' or '[x]', and words after it")
    }
    if text.count <= 7, ["[TOC]", "[toc]", "[[TOC]]"].contains(run.string(0..<text.count)),
      run.isVerbatim(.openBracket, at: 0)
    {
      return add(
        0..<text.count, "'\(run.string(0..<text.count))' does not make a table of contents here",
        suggestion: .removal)
    }
    for sign in ["!!! ", "??? ", "???+ "] where run.string(0..<min(5, text.count)).hasPrefix(sign) {
      guard isWord(sign.utf8.count), run.map.isVerbatim(at: 0) else { continue }
      let end = text.firstIndex(where: \.isSpace) ?? text.count
      return add(
        0..<end, "'\(run.string(0..<end))' does not make a box here",
        suggestion: "write a quotation, with '>' before each line")
    }
  }

  func closingBracket(of open: Int) -> Int? {
    text[open...].prefix(80).firstIndex(of: .closeBracket)
  }

  /// Where the line that a byte is on ends: a break is one space here.
  func endOfLine(_ start: Int) -> Int {
    (start..<text.count).first { isBreak($0) } ?? text.count
  }

  /// Whether a byte is the space that a line's ending became.
  func isBreak(_ place: Int) -> Bool {
    text[place] == .space && !run.map.isVerbatim(at: place)
      && file.bytes[run.map.source(of: place..<place + 1)].contains(.newline)
  }

  /// Of a paragraph: neither a heading nor a cell has lines.
  func isLineStart(_ place: Int) -> Bool {
    surroundings.isParagraph && (place == 0 || isBreak(place - 1))
  }

  /// `== Words ==`; whether there is one.
  mutating func findHeading(at place: Int) -> Bool {
    let sign = UInt8(ascii: "=")
    guard run.map.isVerbatim(at: place), place == 0 || text[place - 1] != sign,
      isLineStart(place)
    else { return false }
    let level = text[place...].prefix(7).prefix { $0 == sign }.count
    let start = place + level
    // One alone may be of an equation.
    guard level < 7, level > 1 || place == 0, start + 1 < text.count, text[start] == .space,
      level > 1 ? isWord(start + 1) : text[start + 1].isCapital
    else { return false }
    let end = endOfLine(start)
    let last = text[start..<end].lastIndex { $0 != sign && $0 != .space } ?? start
    let title = run.string(min(start + 1, last)..<last + 1)
    add(
      place..<end, "'\(run.string(place..<start))' does not make a heading here",
      suggestion: "write \(writing: "\(String(repeating: "#", count: max(2, level))) \(title)")")
    return true
  }

  /// `.. note::`, `.. _name:` of reStructuredText.
  mutating func findDirective(at place: Int) {
    guard run.isVerbatim(".. ", at: place), isLineStart(place) else { return }
    let name = text[(place + 3)...].prefix(60).prefix {
      $0.isLetter || $0.isDigit || "_-:".utf8.contains($0)
    }
    guard name.last == UInt8(ascii: ":"), name.first == UInt8(ascii: "_") || name.count > 2,
      name.first == UInt8(ascii: "_") || name.dropLast().last == UInt8(ascii: ":")
    else { return }
    add(
      place..<name.endIndex, "'\(run.string(place..<name.endIndex))' has no meaning here",
      suggestion: .removal)
  }

  /// `#+TITLE:`, `#+begin_quote` of Org; whether there is one.
  mutating func findKeyword(at place: Int) -> Bool {
    guard run.isVerbatim("#+", at: place), isLineStart(place) else { return false }
    let name = text[(place + 2)...].prefix(40).prefix {
      $0.isLetter || $0.isDigit || "_:".utf8.contains($0)
    }
    guard name.first?.isLetter == true else { return false }
    add(
      place..<name.endIndex, "'\(run.string(place..<name.endIndex))' has no meaning here",
      suggestion: .removal)
    return true
  }

  /// `// a remark` of AsciiDoc.
  mutating func findRemark(afterSlashesAt place: Int) {
    guard run.isVerbatim("//", at: place), isLineStart(place) else { return }
    let words = text[(place + 2)...].drop { $0 == UInt8(ascii: "/") }
    guard words.startIndex == place + 2 || words.startIndex == place + 4,
      words.first?.isSpace ?? true
    else { return }
    add(
      place..<words.startIndex,
      "'\(run.string(place..<words.startIndex))' begins a comment that readers would see",
      suggestion: "write '<!--' before it and '-->' after it")
  }

  /// `-[ ] task`.
  mutating func findTask(at place: Int) {
    guard run.isVerbatim("-[ ] ", at: place) || run.isVerbatim("-[x] ", at: place),
      isLineStart(place)
    else { return }
    add(
      place..<place + 4, "'\(run.string(place..<place + 4))' does not make a task",
      suggestion: "write \(writing: "- \(run.string(place + 1..<place + 4))")")
  }

  /// Rows `| a | b |` without one of dashes under the first, once for all; `+---+---+`.
  mutating func findRows(at place: Int) {
    guard run.map.isVerbatim(at: place), isLineStart(place) else { return }
    let end = endOfLine(place)
    let line = text[place..<end]
    let isGrid = ["+--", "+=="].contains { line.starts(with: $0.utf8) }
    let bars = end + 1 < text.count && text[end + 1] == .bar ? line.count { $0 == .bar } : 0
    guard isGrid || bars > 1 && line.last(where: { !$0.isSpace }) == .bar || bars > 2 else {
      return
    }
    let row = "|" + String(repeating: "---|", count: max(2, bars - 1))
    add(
      place..<text.count, "these rows do not make a table",
      suggestion: isGrid
        ? "write rows '| a | b |', with '\(row)' under the first"
        : "write '\(row)' under the first row")
  }
}

extension UInt8 {
  fileprivate var isCapital: Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self }
}
