import Support

// What other editors make of a text or a line by how it begins: a box, a task, a heading, a list, a table.

extension Leftovers {
  mutating func findFirst(_ place: Surroundings) {
    if place.isQuotation, run.isVerbatim("[!", at: 0), let close = closingBracket(of: 0) {
      let title = run.string(close + 1..<endOfLine(close)).drop { "+- ".contains($0) }
      let name = run.string(2..<close).lowercased()
      let words = title.isEmpty ? name.prefix(1).uppercased() + name.dropFirst() : String(title)
      let range = 0..<endOfLine(close)
      return add(
        range, "'\(run.string(0..<close + 1))' does not make a box here",
        fix: "write '**\(words)**'")
    }
    if place.beginsItem, run.isVerbatim(.openBracket, at: 0), let close = closingBracket(of: 0),
      close <= 3, isSpace(close + 1)
    {
      return add(
        0..<close + 1, "'\(run.string(0..<close + 1))' does not make a task",
        fix: "write '[ ]' or '[x]', and words after it")
    }
    if place.isQuotation, run.isVerbatim(UInt8(ascii: "!"), at: 0), isWord(1) {
      return add(0..<1, "'>!' does not hide its words here", fix: "remove '!'")
    }
    if !place.beginsItem, run.isVerbatim("[ ] ", at: 0) {
      return add(0..<3, "a task begins with '-'", fix: "write '- \(run.string(0..<3))'")
    }
    if text.count <= 7, ["[TOC]", "[toc]", "[[TOC]]"].contains(run.string(0..<text.count)),
      run.isVerbatim(.openBracket, at: 0)
    {
      return add(
        0..<text.count, "'\(run.string(0..<text.count))' does not make a table of contents here",
        fix: "remove it")
    }
    for sign in ["!!! ", "??? ", "???+ "] where run.string(0..<min(5, text.count)).hasPrefix(sign) {
      guard isWord(sign.utf8.count), run.map.isVerbatim(at: 0) else { continue }
      let end = text.firstIndex(where: \.isSpace) ?? text.count
      return add(
        0..<end, "'\(run.string(0..<end))' does not make a box here",
        fix: "write a quotation, with '>' before each line")
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
}

// MARK: - At the start of a line

extension Leftovers {
  func beginsLine(_ place: Int) -> Bool {
    place == 0 || text[place - 1] == .space && isBreak(place - 1)
  }

  mutating func findLine(at place: Int) {
    guard run.map.isVerbatim(at: place) else { return }
    switch text[place] {
    case 0xC2, 0xE2: findBullet(at: place)
    case .bar: findRow(at: place)
    case UInt8(ascii: "+"): findGrid(at: place)
    case UInt8(ascii: "."): findDirective(at: place)
    case UInt8(ascii: "="): findWikiHeading(at: place)
    case UInt8(ascii: "#") where run.isVerbatim("#+", at: place) && isWord(place + 2):
      addWord(at: place)
    case UInt8(ascii: ":"): findDrawer(at: place)
    case UInt8(ascii: "h"), UInt8(ascii: "b"): findTextile(at: place)
    default: break
    }
  }

  private mutating func addWord(at place: Int) {
    let end = text[place...].firstIndex(where: \.isSpace) ?? text.count
    add(place..<end, "'\(run.string(place..<end))' has no meaning here", fix: "remove it")
  }

  private mutating func findBullet(at place: Int) {
    let end = text[place...].firstIndex(where: \.isSpace) ?? text.count
    let sign = run.string(place..<end)
    guard ["•", "◦", "▪", "‣", "●", "·"].contains(sign), end < text.count else { return }
    add(
      place..<end, "'\(sign)' does not make a list here",
      fix: "write '-', after an empty line where the list begins")
  }

  /// `| a | b |` without a row of dashes under the first; once for all rows. Pandoc's lines of verse
  /// begin with a bar, too.
  private mutating func findRow(at place: Int) {
    let end = endOfLine(place)
    let bars = text[place..<end].count { $0 == .bar }
    let start = run.map.source(of: place..<place + 1).lowerBound
    guard isSpace(place + 1) || bars > 2, !hasRows, end > place + 2,
      start == 0 || file.bytes[start - 1] != .backslash
    else { return }
    hasRows = true
    let row = "|" + String(repeating: "---|", count: max(1, bars - 1))
    add(
      place..<place + 1, bars > 1 ? "these rows make no table" : "'|' does not begin a verse here",
      fix: bars > 1
        ? "write '\(row)' under the first row" : "end the line before with '\\' instead")
  }

  /// `+---+---+`
  private mutating func findGrid(at place: Int) {
    let end = endOfLine(place)
    guard end > place + 4, text[place..<end].allSatisfy({ "+-=: ".utf8.contains($0) }),
      run.isVerbatim("+-", at: place) || run.isVerbatim("+=", at: place)
    else { return }
    add(
      place..<end, "this line does not border a table here",
      fix: "write rows '| a | b |', with '|---|---|' under the first")
  }

  /// `.. note:: words`, `.. _name:`, `.. [1] words`
  private mutating func findDirective(at place: Int) {
    guard run.isVerbatim(".. ", at: place), place + 3 < text.count else { return }
    let first = text[place + 3]
    let end = text[(place + 3)...].firstIndex(where: \.isSpace) ?? text.count
    let word = text[place + 3..<end]
    let isName = "_[|".utf8.contains(first) && word.contains(where: ":]|".utf8.contains)
    guard first.isLetter && word.suffix(2).elementsEqual("::".utf8) || isName else { return }
    add(place..<end, "'\(run.string(place..<end))' has no meaning here", fix: "remove it")
  }

  /// `== Words ==`
  private mutating func findWikiHeading(at place: Int) {
    let level = text[place...].prefix { $0 == UInt8(ascii: "=") }.count
    guard 2...6 ~= level, place + level < text.count, text[place + level] == .space,
      !isSpace(place + level + 1), text[place + level + 1] != UInt8(ascii: "=")
    else { return }
    var words = run.string(place + level + 1..<endOfLine(place))[...]
    while let last = words.last, last == "=" || last == " " { words.removeLast() }
    add(
      place..<place + level, "'\(run.string(place..<place + level))' does not make a heading here",
      fix: "write '\(String(repeating: "#", count: level)) \(words)'")
  }

  /// `:PROPERTIES:`
  private mutating func findDrawer(at place: Int) {
    let name = text[(place + 1)...].prefix(30).prefix {
      0x41...0x5A ~= $0 || $0 == UInt8(ascii: "_")
    }
    guard name.count > 1, run.isVerbatim(UInt8(ascii: ":"), at: name.endIndex),
      isSpace(name.endIndex + 1)
    else { return }
    addWord(at: place)
  }

  /// `h2. Words`, `bq. Words`
  private mutating func findTextile(at place: Int) {
    let digit = text[min(place + 1, text.count - 1)]
    let mark: String
    if run.isVerbatim("bq. ", at: place) {
      mark = ">"
    } else if text[place] == UInt8(ascii: "h"), 0x31...0x36 ~= digit,
      run.isVerbatim(". ", at: place + 2)
    {
      mark = String(repeating: "#", count: Int(digit - 0x30))
    } else {
      return
    }
    let sign = run.string(place..<place + 3)
    add(place..<place + 3, "'\(sign)' has no meaning here", fix: "write '\(mark)'")
  }
}
