import Support

// What template languages, wikis, boards and other markups write within a line.

extension Leftovers {
  mutating func findProgram(at place: Int, until end: Int) {
    switch text[place] {
    case UInt8(ascii: "<"):
      findEnclosed("<%", "%>", at: place)
    case UInt8(ascii: "("): findBlockReference(at: place)
    case UInt8(ascii: "'"): findApostrophes(at: place)
    case UInt8(ascii: "&"): findEntity(at: place, until: end)
    case UInt8(ascii: "`"): findOpenCode(at: place)
    case UInt8(ascii: "_"): findCodeLink(at: place)
    case UInt8(ascii: "\""): findTextileLink(at: place)
    case .bar: findImageSize(at: place)
    default: break
    }
  }

  /// `<% so %>`, `[% so %]`; whether there is one.
  @discardableResult
  private mutating func findEnclosed(_ open: StaticString, _ close: String, at place: Int) -> Bool {
    guard run.isVerbatim(open, at: place),
      let found = text[(place + 2)...].prefix(400).firstRange(of: close.utf8)
    else { return false }
    add(place..<found.upperBound, "'\(open)' has no meaning here", fix: "remove it")
    return true
  }

  /// `${so}`, `#{so}`, `%{so}`; whether there is one.
  mutating func findPlaceholder(at place: Int) -> Bool {
    guard run.isVerbatim(text[place], at: place), run.isVerbatim(UInt8(ascii: "{"), at: place + 1),
      let close = nextFree(UInt8(ascii: "}"), from: place + 2, until: place + 200),
      text[place + 2].isLetter || text[place + 2] == UInt8(ascii: "_")
    else { return false }
    add(
      place..<close + 1, "'\(run.string(place..<place + 2))' has no meaning here", fix: "remove it")
    return true
  }

  /// `((a block))`
  private mutating func findBlockReference(at place: Int) {
    let round = "()".utf8
    guard run.isVerbatim("((", at: place), !isWord(place - 1), !isSpace(place + 2),
      place == 0 || text[place - 1] != UInt8(ascii: "("),
      let close = text[(place + 2)...].prefix(200).firstIndex(where: round.contains),
      close > place + 2, run.isVerbatim("))", at: close), !isWord(close + 2),
      close + 2 == text.count || text[close + 2] != UInt8(ascii: ")")
    else { return }
    add(
      place..<close + 2, "'((' does not refer to a block here",
      fix: "write '(\\\(run.string(place + 1..<close + 2))' if you mean the characters")
  }

  /// `''so''`, `'''so'''`
  private mutating func findApostrophes(at place: Int) {
    let sign = UInt8(ascii: "'")
    let count = text[place...].prefix { $0 == sign }.count
    guard 2...3 ~= count, place == 0 || text[place - 1] != sign, run.isVerbatim("''", at: place),
      !isWord(place - 1), !isSpace(place + count), let close = next("''", from: place + count),
      !isSpace(close - 1), text[close...].prefix(while: { $0 == sign }).count == count,
      !isWord(close + count)
    else { return }
    let words = written(place + count..<close)
    let stars = String(repeating: "*", count: count - 1)
    add(
      place..<close + count, "apostrophes do not mark words here",
      fix: "write '\(stars)\(words)\(stars)', or '\"\(words)\"' if you mean quotation marks")
  }

  /// `&mdsah;`, which names nothing, and `&nbsp` without its end.
  private mutating func findEntity(at place: Int, until end: Int) {
    guard run.map.isVerbatim(at: place) else { return }
    let name = text[place + 1..<end].prefix(32).prefix {
      $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "#")
    }
    guard let first = name.first, name.count > 1 else { return }
    let words = run.string(place..<name.endIndex)
    if run.isVerbatim(UInt8(ascii: ";"), at: name.endIndex) {
      guard first >= UInt8(ascii: "a") || first == UInt8(ascii: "#") else { return }
      return add(
        place..<name.endIndex + 1, "'\(words);' names no character",
        fix: "write the character itself")
    }
    let known = ["nbsp", "amp", "lt", "gt", "quot", "mdash", "ndash", "hellip", "shy", "eacute"]
    guard known.contains(String(words.dropFirst())), !isWord(place - 1) || words == "&nbsp" else {
      return
    }
    add(place..<name.endIndex, "'\(words)' must end with ';'", fix: "write '\(words);'")
  }

  /// A backtick before a word that no other one closes.
  private mutating func findOpenCode(at place: Int) {
    let sign = UInt8(ascii: "`")
    let count = text[place...].prefix { $0 == sign }.count
    guard run.map.isVerbatim(at: place), place == 0 || text[place - 1] != sign, !isWord(place - 1),
      !isSpace(place + count)
    else { return }
    let signs = String(repeating: "`", count: count)
    add(
      place..<place + count, "'\(signs)' begins code that isn't closed",
      fix: "close it with '\(signs)', or write '\(String(repeating: "\\`", count: count))' "
        + "if you mean the character")
  }

  private func code(endingAt place: Int) -> Range<Int>? {
    let next = run.code.partitioningIndex { $0.upperBound >= place }
    return next < run.code.count && run.code[next].upperBound == place ? run.code[next] : nil
  }

  /// `` `words <address>`_ ``
  private mutating func findCodeLink(at place: Int) {
    guard run.map.isVerbatim(at: place), !isWord(place + 1), let code = code(endingAt: place) else {
      return
    }
    let end = run.isVerbatim("__", at: place) ? place + 2 : place + 1
    let link = run.string(code).wholeMatch(of: /(.+?) *<(.+)>/)
    add(
      place..<end, "'\(run.string(place..<end))' does not make a link of code here",
      fix: link.map { "write '[\($0.1)](\($0.2))'" } ?? "remove it")
  }

  /// `:ref:` before code; whether there is one.
  mutating func findRole(_ name: ArraySlice<UInt8>, at place: Int) -> Bool {
    let start = name.endIndex + 1
    guard !name.isEmpty, run.isVerbatim(UInt8(ascii: ":"), at: name.endIndex), !isWord(place - 1),
      run.code[run.code.partitioningIndex { $0.upperBound > start }...].first?.lowerBound == start
    else { return false }
    add(
      place..<start, "'\(run.string(place..<start))' has no meaning before code", fix: "remove it")
    return true
  }

  /// `"words":https://…`
  private mutating func findTextileLink(at place: Int) {
    guard run.isVerbatim("\":", at: place),
      let address = taken[taken.partitioningIndex { $0.upperBound > place + 2 }...].first,
      address.lowerBound == place + 2, text[address].starts(with: "http".utf8),
      let open = text[..<place].suffix(100).lastIndex(of: UInt8(ascii: "\"")), open + 1 < place
    else { return }
    let words = run.string(open + 1..<place)
    add(
      place..<place + 2, "'\":' does not make a link here",
      fix: "write '[\(words)](\(run.string(address)))'")
  }

  /// `![words|100](x.png)`
  private mutating func findImageSize(at place: Int) {
    let end =
      text[(place + 1)...].firstIndex { !$0.isDigit && $0 != UInt8(ascii: "x") } ?? text.count
    let next = run.words.partitioningIndex { $0.range.upperBound >= end }
    guard end > place + 1, next < run.words.count, run.words[next].isImage,
      run.words[next].range.upperBound == end, run.words[next].range.lowerBound <= place
    else { return }
    let size = run.string(place..<end)
    add(
      place..<end, "'\(size)' does not set a size here",
      fix: "remove it, or embed the image by its name, as in '![[map.png|a map\(size)]]'")
  }

  /// `key:: value`; whether there is one.
  mutating func findField(at place: Int) -> Bool {
    guard run.isVerbatim("::", at: place), isWord(place - 1), isSpace(place + 2) else {
      return false
    }
    add(place..<place + 2, "'::' has no meaning here", fix: "write ':'")
    return true
  }

  /// `image::x.png[]`, `link:x[words]`; whether there is one.
  mutating func findMacro(at place: Int) -> Bool {
    let name = text[..<place].suffix(10).reversed().prefix(while: \.isLetter).reversed()
    let macros = [
      "anchor", "audio", "btn", "footnote", "icon", "image", "include", "kbd", "link", "menu",
      "stem", "video", "xref",
    ]
    guard macros.contains(String(decoding: name, as: UTF8.self)) else { return false }
    let start = place + (run.isVerbatim("::", at: place) ? 2 : 1)
    let target = text[start...].prefix(200).prefix { !$0.isSpace && $0 != .openBracket }
    guard run.isVerbatim(.openBracket, at: target.endIndex),
      let close = closingBracket(of: target.endIndex)
    else { return false }
    let range = place - name.count..<close + 1
    add(range, "'\(run.string(range))' has no meaning here", fix: "remove it")
    return true
  }
}

// MARK: - Brackets

extension Leftovers {
  /// `[b]so[/b]`, `[gallery ids="1"]`, `[https://… words]`, `[words|https://…]`, `[% so %]`; whether there
  /// is one.
  mutating func findBrackets(at place: Int) -> Bool {
    guard run.map.isVerbatim(at: place) else { return false }
    if findEnclosed("[%", "%]", at: place) { return true }
    guard let close = closingBracket(of: place) else { return false }
    return findPair(place, close) || findTaggedLink(place..<close + 1)
  }

  /// `[b]so[/b]`, or one of the two alone where it can be nothing else.
  private mutating func findPair(_ place: Int, _ close: Int) -> Bool {
    let inner = text[place + 1..<close]
    let isEnd = inner.first == UInt8(ascii: "/")
    let name = inner.dropFirst(isEnd ? 1 : 0).prefix(15).prefix(while: \.isLetter)
    let rest = inner[name.endIndex...]
    guard !name.isEmpty, rest.isEmpty || !isEnd && " =".utf8.contains(rest[rest.startIndex]) else {
      return false
    }
    if isEnd {
      add(
        place..<close + 1, "'\(run.string(place..<close + 1))' has no meaning here",
        fix: "remove it")
      return true
    }
    let tag = run.string(name.indices)
    if let end = text[(close + 1)...].prefix(400).firstRange(of: "[/\(tag)]".utf8) {
      let words = run.string(close + 1..<end.lowerBound)
      add(
        place..<end.upperBound, "'[\(tag)]' has no meaning here",
        fix: "write '\(Self.markdown(tag.lowercased(), words))'")
      return true
    }
    guard rest.first == .space, rest.contains(UInt8(ascii: "=")),
      rest.contains(where: { "\"'".utf8.contains($0) })
    else { return false }
    add(place..<close + 1, "'[\(tag)' has no meaning here", fix: "remove it")
    return true
  }

  private static func markdown(_ tag: String, _ words: String) -> String {
    switch tag {
    case "b": "**\(words)**"
    case "i": "*\(words)*"
    case "s": "~~\(words)~~"
    case "code": "`\(words)`"
    default: words
    }
  }

  private mutating func findTaggedLink(_ range: Range<Int>) -> Bool {
    let inner = run.string(range.lowerBound + 1..<range.upperBound - 1)
    let link: (words: Substring, address: Substring)
    if let found = inner.wholeMatch(of: /(https?:\/\/[^\s|]*[^\s|,;:.]) ([^|]+)/) {
      link = (found.2, found.1)
    } else if let found = inner.wholeMatch(of: /([^|]+)\|(https?:\/\/[^\s|]+)/) {
      link = (found.1, found.2)
    } else {
      return false
    }
    add(
      range.lowerBound..<range.lowerBound + 1, "these brackets don't make a link",
      fix: "write '[\(link.words)](\(link.address))'")
    return true
  }
}

extension ArraySlice<UInt8> {
  /// Whether it is what Confluence and Jira write between braces: `code:java`, `panel`.
  var isMacro: Bool {
    let name = prefix(while: \.isLetter)
    let macros = [
      "code", "color", "expand", "info", "noformat", "note", "panel", "quote", "tip", "toc",
      "warning",
    ]
    return macros.contains(String(decoding: name, as: UTF8.self))
      && (name.endIndex == endIndex || self[name.endIndex] == UInt8(ascii: ":"))
  }
}
