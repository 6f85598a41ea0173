internal import Diagnostics
import Support

/// Finds what marks something in other Markdown editors and is shown as it is written here.
struct Leftovers {
  /// A mark that means nothing, as range of the raw text.
  struct Found {
    let range: Range<Int>
    let message: String
    let suggestion: Suggestion?
    /// Whether it is wrong on the page and not only of no use: a remark that its author means to hide, a
    /// citation that cites nothing.
    let isError: Bool
  }

  /// Where the text is, as far as marks depend on it.
  struct Surroundings {
    /// Whether it is a paragraph, and neither a heading nor a cell.
    let isParagraph: Bool
    let isQuotation: Bool
    /// The text of a list item, without those after its first.
    let beginsItem: Bool
  }

  private(set) var found: [Found] = []
  let run: RawRun
  let text: [UInt8]
  let surroundings: Surroundings
  let file: InputFile
  private let taken: [Range<Int>]

  /// In bytes: how far apart the two ends of a mark may be.
  static let reach = 400

  /// `taken` is what holds none: code, marks, bare addresses; ascending and disjoint.
  init(in run: RawRun, without taken: [Range<Int>], _ place: Surroundings, file: InputFile) {
    self.run = run
    self.file = file
    surroundings = place
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
    while place < end, let sign = text[place..<end].firstIndex(where: { $0.isPunctuation }) {
      place = sign
      let count = found.count
      switch text[place] {
      case UInt8(ascii: "="):
        if !findHeading(at: place) { findPair("==", verb: "highlight", at: place) }
      case UInt8(ascii: "+"): findPair("++", verb: "mark an insertion", at: place)
      case .bar:
        if !findSize(at: place) { findPair("||", verb: "hide words", instead: "", at: place) }
      case UInt8(ascii: "#"):
        if !findPlaceholder(at: place), !findKeyword(at: place) { findTag(at: place, until: end) }
      case UInt8(ascii: "@"): findCitation(at: place, until: end)
      case UInt8(ascii: "%"): if !findPlaceholder(at: place) { findRemark(at: place) }
      case UInt8(ascii: "{"): if !findPlaceholder(at: place) { findBraces(at: place) }
      case .openBracket: findOpenFootnote(at: place, until: end)
      case UInt8(ascii: "$"): findFormula(at: place, until: end)
      case UInt8(ascii: "^"): findCaret(at: place, until: end)
      case UInt8(ascii: ":"): findColon(at: place, until: end)
      case UInt8(ascii: "*"): findStars(at: place)
      case .backslash: findCommand(at: place, until: end)
      default: findOther(at: place, until: end)
      }
      if found.count == count { findRest(at: place) }
      place = found.count > count ? max(place + 1, found[count].range.upperBound) : place + 1
    }
  }

  /// What only other programs write.
  private mutating func findOther(at place: Int, until end: Int) {
    switch text[place] {
    case UInt8(ascii: "'"): findApostrophes(at: place)
    case UInt8(ascii: "<"): _ = findPlaceholder(at: place)
    case UInt8(ascii: "&"): findEntity(at: place, until: end)
    case UInt8(ascii: "`"): findOpenCode(at: place)
    case UInt8(ascii: "\""): findWords(before: "\":", at: place)
    case UInt8(ascii: "("): findWords(before: ")[", at: place)
    case .closeBracket: findEndOfReference(at: place)
    case UInt8(ascii: "."): findDirective(at: place)
    case UInt8(ascii: "/"): findRemark(afterSlashesAt: place)
    case UInt8(ascii: "-"): findTask(at: place)
    default: break
    }
  }

  /// What a sign may begin where it begins nothing more common.
  private mutating func findRest(at place: Int) {
    switch text[place] {
    case .bar, UInt8(ascii: "+"): findRows(at: place)
    case .openBracket: findBracket(at: place)
    case UInt8(ascii: "$"): _ = findPlaceholder(at: place)
    default: break
    }
  }

  mutating func add(
    _ range: Range<Int>, _ message: String, suggestion: Suggestion? = nil, isError: Bool = false
  ) {
    found.append(Found(range: range, message: message, suggestion: suggestion, isError: isError))
  }

  /// Where two signs come next that are written as themselves, in no mark and no code; nil where the
  /// text, or the number of bytes, ends before.
  func next(_ signs: StaticString, from start: Int, within count: Int? = nil) -> Int? {
    let first = signs.utf8Start.pointee
    let end = min(text.count, count.map { start + $0 } ?? text.count)
    var place = start
    while let found = nextFree(first, from: place, until: end) {
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

// MARK: - Anywhere

extension Leftovers {
  /// `==so==`, `++so++`, with marks within.
  private mutating func findPair(
    _ signs: StaticString, verb: String, instead: String = "**", at place: Int
  ) {
    guard run.isVerbatim(signs, at: place), place == 0 || text[place - 1] != text[place],
      !isWord(place - 1), !isSpace(place + 2), text[place + 2] != text[place],
      let close = next(signs, from: place + 3), !isSpace(close - 1), !isWord(close + 2)
    else { return }
    add(
      place..<close + 2, "'\(signs)' does not \(verb) here",
      suggestion: "write \(writing: "\(instead)\(written(place + 2..<close))\(instead)")")
  }

  /// What is between two signs, as the file has it, code with its own; on one line.
  func written(_ range: Range<Int>) -> String {
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
      suggestion:
        "write \(writing: "\(written)]"), or \(writing: "\\\(written)") if you mean the characters",
      isError: true)
  }

  /// A remark that `Remarks` could not leave out.
  private mutating func findRemark(at place: Int) {
    guard run.isVerbatim("%%", at: place) else { return }
    add(
      place..<place + 2, "'%%' begins a comment that its paragraph doesn't close",
      suggestion: "close it with '%%', or write '\\%%' if you don't mean a comment", isError: true)
  }

  private mutating func findBraces(at place: Int) {
    guard run.map.isVerbatim(at: place) else { return }
    let close = nextFree(UInt8(ascii: "}"), from: place, until: place + 400)
    if run.isVerbatim("{>>", at: place) {
      return add(
        place..<(close.map { $0 + 1 } ?? place + 3),
        "'{>>' begins a comment that readers would see",
        suggestion: close == nil ? "remove the comment" : .removal, isError: true)
    }
    guard let close, close > place + 1 else { return }
    let inner = text[place + 1..<close]
    var after = close + 1
    while after < text.count, text[after] == UInt8(ascii: "}") { after += 1 }
    let range = place..<after
    switch text[place + 1] {
    case UInt8(ascii: "{"), UInt8(ascii: "%"):
      add(range, "'\(run.string(place..<place + 2))' has no meaning here", suggestion: .removal)
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "~"), UInt8(ascii: "="):
      guard inner.count > 3, inner.dropFirst().first == inner.first else { return }
      add(
        range, "'\(run.string(place..<place + 3))' does not mark a change here",
        suggestion: "write what readers should see")
    case _ where inner.isAttributes:
      add(range, "'\(run.string(range))' does not set attributes here", suggestion: .removal)
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
      suggestion: "write \(writing: "`\(run.string(start..<close))`")")
  }

  private mutating func findCaret(at place: Int, until end: Int) {
    if findRaised(at: place, until: end) { return }
    if run.isVerbatim("^[", at: place),
      let close = nextFree(.closeBracket, from: place + 2, until: place + 400), close > place + 2
    {
      return add(
        place..<close + 1, "an inline footnote is shown as it is written",
        suggestion:
          "write '[^1]', and '[^1]: \(run.string(place + 2..<close))' in a paragraph of its own")
    }
    let name = text[(place + 1)...].prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    guard run.map.isVerbatim(at: place), isSpace(place - 1), name.count > 1,
      name.endIndex == text.count
    else { return }
    add(
      place..<text.count, "'\(run.string(place..<text.count))' does not name a block here",
      suggestion: .removal)
  }

  private mutating func findColon(at place: Int, until end: Int) {
    guard run.map.isVerbatim(at: place) else { return }
    if run.isVerbatim(":::", at: place) {
      let name = text[place...].drop { $0 == UInt8(ascii: ":") }.drop(while: \.isSpaceOrTab)
      guard isSpace(place - 1), name.first.map({ $0.isLetter || $0 == UInt8(ascii: "{") }) == true
      else { return }
      let word = name.prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
      return add(
        place..<max(place + 3, word.endIndex), "':::' does not make a box here",
        suggestion: .removal)
    }
    if run.isVerbatim("::", at: place), isWord(place - 1), isSpace(place + 2) {
      return add(
        place..<place + 2, "'::' does not mark a field here", suggestion: "write \(writing: ":")")
    }
    if place > 0, isBreak(place - 1), isSpace(place + 1) {
      return add(
        place..<place + 1, "a line that begins with ':' does not define a term here",
        suggestion: "write a list, or '\\:' if you mean the character")
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
      suggestion: "write the character itself")
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
      suggestion: words.flatMap { $0.isEmpty ? nil : "write \(writing: "**\($0)**")" }
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
      suggestion: .removal)
  }
}

extension ArraySlice<UInt8> {
  /// Whether a text within `$` holds what sums of money don't: a command, an exponent, an index or an
  /// equation; or single letters alone, and the signs between them.
  fileprivate var looksLikeFormula: Bool {
    if contains(where: { $0 == .backslash || "^_=".utf8.contains($0) }) { return true }
    return first?.isLetter == true
      && split { !$0.isLetter && $0 < 0x80 }.allSatisfy { $0.count == 1 }
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
