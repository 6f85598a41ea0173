internal import Diagnostics
import Support

// What other programs than Markdown editors make of signs: template languages, boards, wikis.

extension Leftovers {
  /// What a template language fills in, or leaves out.
  private struct Placeholder {
    let open: StaticString
    let close: StaticString
    /// Whether it holds the name of a value and nothing else: its signs are common.
    var isName = false
    /// Whether its author means to hide what it holds.
    var isHidden = false
  }

  private static let placeholders = [
    Placeholder(open: "<%", close: "%>"), Placeholder(open: "[%", close: "%]"),
    Placeholder(open: "{!", close: "!}"), Placeholder(open: "{#", close: "#}", isHidden: true),
    Placeholder(open: "${", close: "}", isName: true),
    Placeholder(open: "#{", close: "}", isName: true),
    Placeholder(open: "%{", close: "}", isName: true),
  ]

  /// `<%= name %>`, `${name}`; whether there is one.
  mutating func findPlaceholder(at place: Int) -> Bool {
    guard place + 1 < text.count, "%!#{".utf8.contains(text[place + 1]) else { return false }
    for kind in Self.placeholders where run.isVerbatim(kind.open, at: place) {
      guard let close = next(kind.close, from: place + 2, within: Self.reach), close > place + 2,
        !kind.isName || text[place + 2..<close].isPath,
        // `{#name}` sets an attribute.
        text[place] != UInt8(ascii: "{")
          || !text[place + 2..<close].contains(UInt8(ascii: "}"))
      else { continue }
      let range = place..<close + kind.close.utf8CodeUnitCount
      add(
        range,
        kind.isHidden
          ? "'\(kind.open)' begins a comment that readers would see"
          : "'\(kind.open)' has no meaning here", suggestion: .removal, isError: kind.isHidden)
      return true
    }
    return false
  }

  /// `[b]words[/b]`, `[quote=her]words[/quote]`, `[gallery ids="1,2"]`; whether there is one.
  mutating func findTag(inBracketsAt place: Int) -> Bool {
    let name = text[(place + 1)...].prefix(20).prefix { $0.isLetter }
    guard let first = name.first, first.isLetter, name.endIndex < text.count else { return false }
    let sign = text[name.endIndex]
    guard sign == .closeBracket || sign == UInt8(ascii: "=") || sign == .space,
      let close = closingBracket(of: place)
    else { return false }
    let end = Array("[/".utf8) + name + [.closeBracket]
    let rest = text[(close + 1)...].prefix(Self.reach)
    if let last = rest.firstRange(of: end)?.lowerBound {
      let (words, signs) = (written(close + 1..<last), Self.boardTags[run.string(name.indices)])
      add(
        place..<last + end.count, "'\(run.string(place..<close + 1))' has no meaning here",
        suggestion: "write \(writing: "\(signs ?? "")\(words)\(signs ?? "")")")
      return true
    }
    let attribute = text[name.endIndex..<close].drop { $0 == .space }.drop { $0.isLetter }
    guard sign == .space, attribute.starts(with: "=\"".utf8) || attribute.starts(with: "='".utf8)
    else { return false }
    add(
      place..<close + 1, "'[\(run.string(name.indices))' has no meaning here", suggestion: .removal)
    return true
  }

  private static let boardTags = ["b": "**", "i": "*", "s": "~~", "code": "`"]

  /// `[words] (https://…)`, `[words|https://…]`, `[https://… words]`, and our own marks with a bracket
  /// missing or out of place.
  mutating func findBracket(at place: Int) {
    guard run.map.isVerbatim(at: place) else { return }
    if run.isVerbatim("[ [", at: place), let close = closingBracket(of: place + 2),
      run.isVerbatim("]]", at: close)
    {
      return add(
        place..<close + 2, "a reference must begin with '[['",
        suggestion: "write \(writing: "[[\(run.string(place + 3..<close))]]")")
    }
    if run.isVerbatim("[ ] ", at: place), isLineStart(place) {
      return add(
        place..<place + 3, "'[ ]' does not make a task outside of a list",
        suggestion: "write \(writing: "- [ ]")")
    }
    guard !findPlaceholder(at: place), !findTag(inBracketsAt: place),
      let close = closingBracket(of: place), close > place + 1
    else { return }
    let label = place + 1..<close
    if let start = address(after: close + 1), let end = addressEnd(from: start) {
      let isRound = text[start - 1] == UInt8(ascii: "(")
      guard !isRound || end < text.count && text[end] == UInt8(ascii: ")"),
        text[label].count(where: { $0.isLetter || $0 >= 0x80 }) > 3
      else { return }
      return addLink(place..<(isRound ? end + 1 : end), to: start..<end, run.string(label))
    }
    if let end = addressEnd(from: place + 1), end < close, isSpace(end) {
      return addLink(place..<close + 1, to: place + 1..<end, run.string(end + 1..<close))
    }
    if let bar = text[label].lastIndex(of: .bar), addressEnd(from: bar + 1) == close {
      return addLink(place..<close + 1, to: bar + 1..<close, run.string(place + 1..<bar))
    }
  }

  /// Where an address begins that follows a closing bracket at once, or in round ones after a space.
  private func address(after close: Int) -> Int? {
    guard close < text.count else { return nil }
    if addressEnd(from: close) != nil { return close }
    return run.isVerbatim(" (", at: close) ? close + 2 : nil
  }

  /// `(words)[https://…]`; `"words":https://…`, of Textile.
  mutating func findWords(before sign: StaticString, at place: Int) {
    let close = text[(place + 1)...].prefix(80).firstIndex(of: sign.utf8Start.pointee)
    guard run.map.isVerbatim(at: place), let close, close > place + 1,
      run.isVerbatim(sign, at: close), let end = addressEnd(from: close + 2)
    else { return }
    let isTextile = text[close + 1] == UInt8(ascii: ":")
    guard isTextile || end < text.count && text[end] == .closeBracket else { return }
    addLink(place..<(isTextile ? end : end + 1), to: close + 2..<end, run.string(place + 1..<close))
  }

  private mutating func addLink(_ range: Range<Int>, to address: Range<Int>, _ words: String) {
    let words = words.trimmingPrefix(while: \.isWhitespace)
    add(
      range, "a link must be '[words](address)'",
      suggestion: "write \(writing: "[\(words)](\(run.string(address)))")")
  }

  /// Where an address of the web ends that begins at a place, without what may close it; nil for none.
  private func addressEnd(from start: Int) -> Int? {
    guard start < text.count, text[start] | 0x20 == UInt8(ascii: "h") else { return nil }
    let rest = text[start...].prefix(Self.reach)
    guard let scheme = ["https://", "http://"].first(where: { rest.starts(with: $0.utf8) }) else {
      return nil
    }
    let address = rest.prefix { !$0.isSpace && !"[](){}<>|\"".utf8.contains($0) }
    return address.count > scheme.utf8.count ? address.endIndex : nil
  }

  /// `mara-olsen]]` after one bracket.
  mutating func findEndOfReference(at place: Int) {
    guard run.isVerbatim("]]", at: place), place == 0 || text[place - 1] != .closeBracket else {
      return
    }
    var opened: [Int] = []
    for index in max(found.last?.range.upperBound ?? 0, place - 80)..<place {
      if text[index] == .openBracket { opened.append(index) }
      if text[index] == .closeBracket { _ = opened.popLast() }
    }
    guard let open = opened.last, opened.count == 1, run.map.isVerbatim(at: open),
      open + 1 < place, !isWord(open - 1)
    else { return }
    add(
      open..<place + 2, "a reference must begin with '[['",
      suggestion: "write \(writing: "[[\(run.string(open + 1..<place))]]")")
  }
}

extension ArraySlice<UInt8> {
  /// Whether it is a name as programs have them, perhaps of a part or with a call: `user.name`, `name()`.
  fileprivate var isPath: Bool {
    guard let first, first.isLetter || first == UInt8(ascii: "_") else { return false }
    return allSatisfy { $0.isLetter || $0.isDigit || "_-.()[]'".utf8.contains($0) }
  }
}
