internal import Support

/// Scans the parts of links as cmark does (CommonMark: links; link reference definitions). Each
/// function takes the offset where the part would begin and returns the offset after it, or nil.
struct LinkScanner {
  let text: [UInt8]

  /// `[label]`; `content` is the text between the brackets, trimmed or not.
  func label(at start: Int) -> (content: Range<Int>, end: Int)? {
    guard byte(at: start) == .openBracket else { return nil }
    var place = start + 1
    while let next = byte(at: place), next != .openBracket, next != .closeBracket {
      place += next == .backslash && byte(at: place + 1)?.isPunctuation == true ? 2 : 1
      guard place - start <= 1001 else { return nil }
    }
    guard byte(at: place) == .closeBracket else { return nil }
    return (start + 1..<place, place + 1)
  }

  /// `(destination "title")` after a link's words.
  func inlineTail(at start: Int) -> (destination: Range<Int>, end: Int)? {
    guard byte(at: start) == UInt8(ascii: "(") else { return nil }
    let first = pastSpace(start + 1)
    guard let destination = destination(at: first) else { return nil }
    var place = pastSpace(destination.end)
    if place > destination.end, let end = title(at: place) { place = pastSpace(end) }
    guard byte(at: place) == UInt8(ascii: ")") else { return nil }
    return (destination.content, place + 1)
  }

  /// Where a text goes on after the link reference definitions it begins with.
  func pastDefinitions() -> Int {
    var place = 0
    while let end = definition(at: place) { place = end }
    return place
  }

  private func definition(at start: Int) -> Int? {
    guard let destination = definedDestination(at: start) else { return nil }
    let beforeTitle = destination.end
    let titleStart = pastSpaceAndLine(beforeTitle)
    if titleStart > beforeTitle, let end = title(at: titleStart), let next = lineEnd(from: end) {
      return next
    }
    return lineEnd(from: beforeTitle)
  }

  /// `[label]: destination`, with the places of both.
  func definedDestination(at start: Int) -> (label: Range<Int>, content: Range<Int>, end: Int)? {
    guard let label = label(at: start), !text[label.content].allSatisfy(\.isSpace),
      byte(at: label.end) == UInt8(ascii: ":")
    else { return nil }
    let first = pastSpaceAndLine(label.end + 1)
    guard let destination = destination(at: first), destination.end > first else { return nil }
    return (label.content, destination.content, destination.end)
  }

  private func destination(at start: Int) -> (content: Range<Int>, end: Int)? {
    byte(at: start) == UInt8(ascii: "<")
      ? pointyDestination(at: start) : bareDestination(at: start)
  }

  private func pointyDestination(at start: Int) -> (content: Range<Int>, end: Int)? {
    var place = start + 1
    while let next = byte(at: place) {
      switch next {
      case UInt8(ascii: ">"): return (start + 1..<place, place + 1)
      case .newline, UInt8(ascii: "<"): return nil
      default: place += next == .backslash ? 2 : 1
      }
    }
    return nil
  }

  private func bareDestination(at start: Int) -> (content: Range<Int>, end: Int)? {
    var place = start
    var depth = 0
    scan: while let next = byte(at: place) {
      switch next {
      case .backslash:
        place += byte(at: place + 1)?.isPunctuation == true ? 1 : 0
      case UInt8(ascii: "("):
        depth += 1
        guard depth <= 32 else { return nil }
      case UInt8(ascii: ")"):
        guard depth > 0 else { break scan }
        depth -= 1
      case _ where next.isSpace:
        guard place > start else { return nil }
        break scan
      default: break
      }
      place += 1
    }
    return depth == 0 ? (start..<place, place) : nil
  }

  private func title(at start: Int) -> Int? {
    guard let open = byte(at: start) else { return nil }
    let close: UInt8
    switch open {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): close = open
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    var place = start + 1
    while let next = byte(at: place) {
      if next == close { return place + 1 }
      if next == open { return nil }
      place += next == .backslash ? 2 : 1
    }
    return nil
  }

  private func pastSpace(_ start: Int) -> Int {
    var place = start
    while byte(at: place)?.isSpace == true { place += 1 }
    return place
  }

  private func pastSpaceAndLine(_ start: Int) -> Int {
    var place = pastBlanks(start)
    if byte(at: place) == .newline { place = pastBlanks(place + 1) }
    return place
  }

  /// After the line's ending if only blanks are before it.
  private func lineEnd(from start: Int) -> Int? {
    let place = pastBlanks(start)
    guard let next = byte(at: place) else { return place }
    return next == .newline ? place + 1 : nil
  }

  private func pastBlanks(_ start: Int) -> Int {
    var place = start
    while byte(at: place)?.isSpaceOrTab == true { place += 1 }
    return place
  }

  private func byte(at place: Int) -> UInt8? {
    place < text.count ? text[place] : nil
  }
}
