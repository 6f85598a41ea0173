internal import Diagnostics
import Support

/// Finds what marks something in other Markdown editors and is shown as it is written here.
struct Leftovers {
  /// A mark that means nothing, as range of the raw text.
  struct Found {
    let range: Range<Int>
    let message: String
    let fix: Suggestion?
    /// Whether it is wrong on the page and not only of no use: a remark that its author means to hide, a
    /// citation that cites nothing.
    let isError: Bool
  }

  /// Where the text is, as far as marks depend on it.
  struct Surroundings {
    let isQuotation: Bool
    /// The text of a list item, without those after its first.
    let beginsItem: Bool
  }

  private(set) var found: [Found] = []
  let run: RawRun
  let text: [UInt8]
  private let file: InputFile
  private let taken: [Range<Int>]

  /// `taken` is what holds none: code, marks, bare addresses; ascending and disjoint.
  init(in run: RawRun, without taken: [Range<Int>], _ place: Surroundings, file: InputFile) {
    self.run = run
    self.file = file
    self.taken = taken
    text = run.text
    var start = 0
    for range in taken + [text.count..<text.count] {
      if start == 0, range.lowerBound > 0 { findFirst(place) }
      scan(max(start, found.last?.range.upperBound ?? 0), until: range.lowerBound)
      start = max(start, range.upperBound)
    }
  }

  private mutating func scan(_ start: Int, until end: Int) {
    var place = start
    while place < end {
      let count = found.count
      switch text[place] {
      case UInt8(ascii: "="): findPair("==", verb: "highlight", at: place)
      case UInt8(ascii: "+"): findPair("++", verb: "mark an insertion", at: place)
      case UInt8(ascii: "#"): findTag(at: place, until: end)
      case UInt8(ascii: "@"): findCitation(at: place, until: end)
      case UInt8(ascii: "%"): findRemark(at: place)
      case UInt8(ascii: "{"): findBraces(at: place)
      case .openBracket: findOpenFootnote(at: place, until: end)
      case UInt8(ascii: "$"): findFormula(at: place, until: end)
      case UInt8(ascii: "^"): findCaret(at: place, until: end)
      case UInt8(ascii: ":"): findColon(at: place, until: end)
      case UInt8(ascii: "*"): findStars(at: place)
      case .backslash: findCommand(at: place, until: end)
      default: break
      }
      place = found.count > count ? max(place + 1, found[count].range.upperBound) : place + 1
    }
  }

  mutating func add(
    _ range: Range<Int>, _ message: String, fix: Suggestion? = nil, isError: Bool = false
  ) {
    found.append(Found(range: range, message: message, fix: fix, isError: isError))
  }

  /// Where two signs come next that are written as themselves, in no mark and no code; nil where the
  /// text ends before.
  func next(_ signs: StaticString, from start: Int) -> Int? {
    let first = signs.utf8Start.pointee
    var place = start
    while let found = nextFree(first, from: place, until: text.count) {
      if run.isVerbatim(signs, at: found) { return found }
      place = found + 1
    }
    return nil
  }

  /// Where a sign comes next that is in no mark and no code.
  private func nextFree(_ sign: UInt8, from start: Int, until end: Int) -> Int? {
    var place = start
    while place < min(end, text.count),
      let found = text[place..<min(end, text.count)].firstIndex(of: sign)
    {
      let next = taken.partitioningIndex { $0.upperBound > found }
      guard next < taken.count, taken[next].contains(found) else { return found }
      place = taken[next].upperBound
    }
    return nil
  }

  func isWord(_ place: Int) -> Bool {
    guard text.indices.contains(place) else { return false }
    return text[place].isLetter || text[place].isDigit || text[place] >= 0x80
  }

  func isSpace(_ place: Int) -> Bool {
    !text.indices.contains(place) || text[place].isSpace
  }
}

// MARK: - At the start of a text

extension Leftovers {
  private mutating func findFirst(_ place: Surroundings) {
    if place.isQuotation, run.isVerbatim("[!", at: 0), let close = closingBracket(of: 0) {
      let title = run.string(close + 1..<endOfLine(close)).drop { "+- ".contains($0) }
      let name = run.string(2..<close).lowercased()
      let words = title.isEmpty ? name.prefix(1).uppercased() + name.dropFirst() : String(title)
      let range = 0..<endOfLine(close)
      return add(
        range, "'\(run.string(0..<close + 1))' does not make a box here",
        fix: "write \(writing: "**\(words)**")")
    }
    if place.beginsItem, run.isVerbatim(.openBracket, at: 0), let close = closingBracket(of: 0),
      close <= 3, isSpace(close + 1)
    {
      return add(
        0..<close + 1, "'\(run.string(0..<close + 1))' does not make a task",
        fix: "write '[ ]' or '[x]', and words after it")
    }
    if text.count <= 7, ["[TOC]", "[toc]", "[[TOC]]"].contains(run.string(0..<text.count)),
      run.isVerbatim(.openBracket, at: 0)
    {
      return add(
        0..<text.count, "'\(run.string(0..<text.count))' does not make a table of contents here",
        fix: .removal)
    }
    for sign in ["!!! ", "??? ", "???+ "] where run.string(0..<min(5, text.count)).hasPrefix(sign) {
      guard isWord(sign.utf8.count), run.map.isVerbatim(at: 0) else { continue }
      let end = text.firstIndex(where: \.isSpace) ?? text.count
      return add(
        0..<end, "'\(run.string(0..<end))' does not make a box here",
        fix: "write a quotation, with '>' before each line")
    }
  }

  private func closingBracket(of open: Int) -> Int? {
    text[open...].prefix(80).firstIndex(of: .closeBracket)
  }

  /// Where the line that a byte is on ends: a break is one space here.
  private func endOfLine(_ start: Int) -> Int {
    (start..<text.count).first { isBreak($0) } ?? text.count
  }

  /// Whether a byte is the space that a line's ending became.
  func isBreak(_ place: Int) -> Bool {
    text[place] == .space && !run.map.isVerbatim(at: place)
      && file.bytes[run.map.source(of: place..<place + 1)].contains(.newline)
  }
}

// MARK: - Anywhere

extension Leftovers {
  /// `==so==`, `++so++`, with marks within.
  private mutating func findPair(_ signs: StaticString, verb: String, at place: Int) {
    guard run.isVerbatim(signs, at: place), place == 0 || text[place - 1] != text[place],
      !isWord(place - 1), !isSpace(place + 2), text[place + 2] != text[place],
      let close = next(signs, from: place + 3), !isSpace(close - 1), !isWord(close + 2)
    else { return }
    add(
      place..<close + 2, "'\(signs)' does not \(verb) here",
      fix: "write \(writing: "**\(written(place + 2..<close))**")")
  }

  /// What is between two signs, as the file has it, code with its own; on one line.
  private func written(_ range: Range<Int>) -> String {
    let start = run.map.source(of: range.lowerBound - 1..<range.lowerBound).upperBound
    let end = run.map.source(of: range.upperBound..<range.upperBound + 1).lowerBound
    guard start <= end else { return run.string(range) }
    let bytes = file.bytes[start..<end]
    return bytes.contains(.newline) ? run.string(range) : String(decoding: bytes, as: UTF8.self)
  }

  /// `[^name` without its bracket.
  private mutating func findOpenFootnote(at place: Int, until end: Int) {
    let name = text[place..<end].dropFirst(2).prefix(40).prefix {
      $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-")
    }
    guard run.isVerbatim("[^", at: place), !name.isEmpty, isSpace(name.endIndex),
      closingBracket(of: place) == nil
    else { return }
    let written = run.string(place..<name.endIndex)
    add(
      place..<name.endIndex, "'\(written)' begins a footnote mark that is not closed",
      fix:
        "write \(writing: "\(written)]"), or \(writing: "\\\(written)") if you mean the characters",
      isError: true)
  }

  /// A remark that `Remarks` could not leave out.
  private mutating func findRemark(at place: Int) {
    guard run.isVerbatim("%%", at: place) else { return }
    add(
      place..<place + 2, "'%%' begins a comment that its paragraph doesn't close",
      fix: "close it with '%%', or write '\\%%' if you don't mean a comment", isError: true)
  }

  private mutating func findBraces(at place: Int) {
    guard run.map.isVerbatim(at: place) else { return }
    let close = nextFree(UInt8(ascii: "}"), from: place, until: place + 400)
    if run.isVerbatim("{>>", at: place) {
      return add(
        place..<(close.map { $0 + 1 } ?? place + 3),
        "'{>>' begins a comment that readers would see",
        fix: close == nil ? "remove the comment" : .removal, isError: true)
    }
    guard let close, close > place + 1 else { return }
    let inner = text[place + 1..<close]
    var after = close + 1
    while after < text.count, text[after] == UInt8(ascii: "}") { after += 1 }
    let range = place..<after
    switch text[place + 1] {
    case UInt8(ascii: "{"), UInt8(ascii: "%"):
      add(range, "'\(run.string(place..<place + 2))' has no meaning here", fix: .removal)
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "~"), UInt8(ascii: "="):
      guard inner.count > 3, inner.dropFirst().first == inner.first else { return }
      add(
        range, "'\(run.string(place..<place + 3))' does not mark a change here",
        fix: "write what readers should see")
    case _ where inner.isAttributes:
      add(range, "'\(run.string(range))' does not set attributes here", fix: .removal)
    default: break
    }
  }

  private mutating func findFormula(at place: Int, until end: Int) {
    let sign = UInt8(ascii: "$")
    guard run.map.isVerbatim(at: place), place == 0 || text[place - 1] != .backslash else { return }
    let isBlock = run.isVerbatim("$$", at: place)
    let start = place + (isBlock ? 2 : 1)
    guard isBlock || !isSpace(start), !isWord(place - 1), start < end,
      let close = text[start..<min(end, start + 400)].firstIndex(of: sign), close > start,
      isBlock || !isSpace(close - 1) && !isWord(close + 1),
      text[start..<close].looksLikeFormula
    else { return }
    let after = close + (isBlock && run.isVerbatim(sign, at: close + 1) ? 2 : 1)
    add(
      place..<after, "formulas are shown as they are written",
      fix: "write \(writing: "`\(run.string(start..<close))`")")
  }

  private mutating func findCaret(at place: Int, until end: Int) {
    if findRaised(at: place, until: end) { return }
    if run.isVerbatim("^[", at: place),
      let close = nextFree(.closeBracket, from: place + 2, until: place + 400), close > place + 2
    {
      return add(
        place..<close + 1, "an inline footnote is shown as it is written",
        fix: "write '[^1]', and '[^1]: \(run.string(place + 2..<close))' in a paragraph of its own")
    }
    let name = text[(place + 1)...].prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    guard run.map.isVerbatim(at: place), isSpace(place - 1), name.count > 1,
      name.endIndex == text.count
    else { return }
    add(
      place..<text.count, "'\(run.string(place..<text.count))' does not name a block here",
      fix: .removal)
  }

  private mutating func findColon(at place: Int, until end: Int) {
    guard run.map.isVerbatim(at: place) else { return }
    if run.isVerbatim(":::", at: place) {
      let name = text[place...].drop { $0 == UInt8(ascii: ":") }.drop(while: \.isSpaceOrTab)
      guard isSpace(place - 1), name.first.map({ $0.isLetter || $0 == UInt8(ascii: "{") }) == true
      else { return }
      let word = name.prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
      return add(
        place..<max(place + 3, word.endIndex), "':::' does not make a box here", fix: .removal)
    }
    if place > 0, isBreak(place - 1), isSpace(place + 1) {
      return add(
        place..<place + 1, "a line that begins with ':' does not define a term here",
        fix: "write a list, or '\\:' if you mean the character")
    }
    let code = text[(place + 1)...].prefix(40).prefix {
      $0.isLetter && $0 >= UInt8(ascii: "a") || $0.isDigit || "_+-".utf8.contains($0)
    }
    guard code.count > 1, code.contains(where: \.isLetter), !isWord(place - 1),
      place == 0 || text[place - 1] != UInt8(ascii: ":"),
      run.isVerbatim(UInt8(ascii: ":"), at: code.endIndex), code.endIndex < end,
      !isWord(code.endIndex + 1), !run.isVerbatim(UInt8(ascii: ":"), at: code.endIndex + 1)
    else { return }
    add(
      place..<code.endIndex + 1,
      "'\(run.string(place..<code.endIndex + 1))' is shown as it is written",
      fix: "write the character itself")
  }

  /// `** so **`: a space within, or no partner.
  private mutating func findStars(at place: Int) {
    if findAbbreviation(at: place) { return }
    let star = UInt8(ascii: "*")
    guard run.isVerbatim("**", at: place), place == 0 || text[place - 1] != star,
      place + 2 == text.count || text[place + 2] != star, !isWord(place - 1) || !isWord(place + 2),
      !(isSpace(place - 1) && isSpace(place + 2) && place > 0 && place + 2 < text.count)
        || next("**", from: place + 2) != nil
    else { return }
    let close = next("**", from: place + 2)
    let words = close.map {
      run.string(place + 2..<$0).split(separator: " ").joined(separator: " ")
    }
    add(
      place..<(close.map { $0 + 2 } ?? place + 2), "'**' does not make words bold here",
      fix: words.flatMap { $0.isEmpty ? nil : "write \(writing: "**\($0)**")" }
        ?? "close it, or write '\\*\\*' if you mean the characters")
  }

  /// `\newpage`, alone in its paragraph, or `\emph{…}`.
  private mutating func findCommand(at place: Int, until end: Int) {
    let name = text[(place + 1)...].prefix(40).prefix(while: \.isLetter)
    guard run.map.isVerbatim(at: place), name.count > 1, !isWord(place - 1) else { return }
    let isAlone = place == 0 && name.endIndex == text.count
    let takesWords = name.endIndex < end && text[name.endIndex] == UInt8(ascii: "{")
    guard isAlone || takesWords else { return }
    add(
      place..<name.endIndex, "'\(run.string(place..<name.endIndex))' is shown as it is written",
      fix: .removal)
  }
}

extension ArraySlice<UInt8> {
  /// Whether a text within `$` holds what sums of money don't: a command, an exponent, an index or an
  /// equation; or is one letter.
  fileprivate var looksLikeFormula: Bool {
    if count == 1 { return first?.isLetter == true }
    return contains { $0 == .backslash || "^_=".utf8.contains($0) }
  }

  /// Whether it is what Pandoc, Jekyll and MkDocs write between braces: `.class`, `#name`, `: …`,
  /// `width=50%`.
  fileprivate var isAttributes: Bool {
    guard let first, let second = dropFirst().first else { return false }
    switch first {
    case UInt8(ascii: "."), UInt8(ascii: "#"):
      return second.isLetter && allSatisfy { $0 > .space || $0 == .space }
    case UInt8(ascii: ":"): return second.isSpace || second == UInt8(ascii: ".") || second.isLetter
    default:
      let name = prefix { $0.isLetter || $0 == UInt8(ascii: "-") }
      let value = self[name.endIndex...]
      return !name.isEmpty && value.count > 1 && value.first == UInt8(ascii: "=")
        && !value.contains(.openBracket)
    }
  }
}
