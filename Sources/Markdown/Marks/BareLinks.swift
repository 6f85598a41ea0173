internal import Support

/// Addresses that are written bare and become links (GFM: extended autolinks): what starts with
/// `https://`, `http://` or `www.`, and mail addresses; never in code, links and marks.
struct BareLinks {
  struct Found {
    /// Of the raw text.
    let range: Range<Int>
    let destination: String
    /// The address as a whole, as range of the file's bytes, where emphasis takes signs out of it; it
    /// isn't a link then.
    let broken: Range<Int>?
  }

  private(set) var found: [Found] = []

  private let run: RawRun
  private let file: [UInt8]

  /// `taken` is what holds no addresses; ascending and disjoint. `file` holds what was written.
  init(in run: RawRun, without taken: [Range<Int>], file: [UInt8]) {
    self.run = run
    self.file = file
    guard Self.mayHoldSome(run.text) else { return }
    var start = 0
    for range in taken + [run.text.count..<run.text.count] {
      if start < range.lowerBound { scan(start..<range.lowerBound) }
      start = max(start, range.upperBound)
    }
  }

  private static func mayHoldSome(_ text: [UInt8]) -> Bool {
    text.place(of: UInt8(ascii: "@")) != nil || text.holds(UInt8(ascii: ":"), before: slash)
      || text.holds(UInt8(ascii: "w"), before: point)
      || text.holds(UInt8(ascii: "W"), before: point)
  }

  private static let slash = UInt8(ascii: "/")
  private static let point = UInt8(ascii: ".")

  private mutating func scan(_ range: Range<Int>) {
    // Past what has been looked at, so that nothing is read twice.
    var free = range.lowerBound
    var place = range.lowerBound
    while place < range.upperBound {
      var end: Int?
      switch run.text[place] {
      case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "w"), UInt8(ascii: "W"):
        end = web(at: place, until: range.upperBound)
      case UInt8(ascii: "@"): end = mail(at: place, from: free, until: range.upperBound)
      default: break
      }
      place = end ?? place + 1
      if let end { free = end }
    }
  }

  // MARK: - The web

  /// Reads an address that may begin at a place; gives where to go on, nil where none does.
  private mutating func web(at start: Int, until end: Int) -> Int? {
    let before = start > 0 && !run.hasBorder(at: start) ? run.text[start - 1] : .space
    guard !before.isLetter, !before.isDigit else { return nil }
    let scheme = ["https://", "http://", "www."].first { run.text[start..<end].startsCaseless($0) }
    guard let scheme else { return nil }
    if scheme == "www.", !before.isSpace, !"*_~(".utf8.contains(before) { return nil }
    let hostStart = scheme == "www." ? start : start + scheme.utf8.count
    guard let hostEnd = host(from: hostStart, until: end, needsPoint: scheme == "www.") else {
      return hostStart + (scheme == "www." ? 4 : 0)
    }
    var last = hostEnd
    while last < end, !isEnd(last) { last += 1 }
    last = run.text[start..<last].withoutTrailingSigns.endIndex
    guard last > hostStart + (scheme == "www." ? 4 : 0) else { return hostEnd }
    let words = run.string(start..<last)
    found.append(
      Found(
        range: start..<last, destination: scheme == "www." ? "http://\(words)" : words,
        broken: wholeAddress(start..<last)))
    return last
  }

  /// Whether an address ends before a byte.
  private func isEnd(_ place: Int) -> Bool {
    run.text[place].isSpace || run.text[place] == UInt8(ascii: "<") || run.hasBorder(at: place)
      || run.text[place] >= 0x80 && run.text.flank(at: place) == .space
  }

  /// Where the host at a place ends; nil for none (GFM: valid domain).
  private func host(from start: Int, until end: Int, needsPoint: Bool) -> Int? {
    var place = start
    var points = 0
    var lowLines = (last: 0, before: 0)
    while place < end, !isEnd(place) {
      let byte = run.text[place]
      if byte == Self.point {
        points += 1
        lowLines = (0, lowLines.last)
      } else if byte == UInt8(ascii: "_") {
        lowLines.last += 1
      } else if byte < 0x80 ? byte.isPunctuation && byte != UInt8(ascii: "-") : false {
        break
      } else if byte >= 0xC0, run.text.flank(at: place) != .word {
        break
      }
      place += 1
    }
    guard place > start, run.text[start] != Self.point, lowLines.last + lowLines.before == 0,
      !needsPoint || points > 0
    else { return nil }
    return place
  }

  /// Where the file has the address, if it goes on there after what is shown; nil where it doesn't.
  private func wholeAddress(_ range: Range<Int>) -> Range<Int>? {
    let source = run.map.source(of: range)
    let isDelimiter =
      source.upperBound < file.count
      && [UInt8(ascii: "*"), UInt8(ascii: "_")].contains(file[source.upperBound])
    guard isDelimiter else { return nil }
    let end =
      file[source.upperBound...].prefix(2_000).firstIndex {
        $0.isSpace || $0 == UInt8(ascii: "<") || $0 == .openBracket || $0 == .closeBracket
      } ?? min(source.upperBound + 2_000, file.count)
    let whole = file[source.lowerBound..<end].withoutTrailingSigns
    guard whole.endIndex > source.upperBound else { return nil }
    return whole.indices
  }

  // MARK: - Mail

  /// Reads a mail address around its `@`; gives where to go on, nil where there is none.
  private mutating func mail(at sign: Int, from free: Int, until end: Int) -> Int? {
    var start = sign
    while start > free, run.text[start - 1].isMailName, !run.hasBorder(at: start) { start -= 1 }
    guard start < sign, !run.hasBorder(at: sign), !run.hasBorder(at: sign + 1) else { return nil }
    var last = sign + 1
    while last < end, run.text[last].isMailHost, last == sign + 1 || !run.hasBorder(at: last) {
      last += 1
    }
    while last > sign + 1, run.text[last - 1] == Self.point { last -= 1 }
    let host = run.text[sign + 1..<last]
    guard let final = host.last, final.isLetter || final.isDigit, host.contains(Self.point),
      host.first != Self.point
    else { return nil }
    found.append(
      Found(range: start..<last, destination: "mailto:\(run.string(start..<last))", broken: nil))
    return last
  }
}

extension UInt8 {
  fileprivate var isMailName: Bool { isLetter || isDigit || ".+-_".utf8.contains(self) }
  fileprivate var isMailHost: Bool { isLetter || isDigit || ".-_".utf8.contains(self) }
}

extension ArraySlice<UInt8> {
  fileprivate func startsCaseless(_ word: String) -> Bool {
    let start = prefix(word.utf8.count)
    return start.count == word.utf8.count
      && zip(start, word.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 && $1.isLetter }
  }

  /// An address without the signs after it (GFM: extended autolink path validation): punctuation,
  /// closing brackets that nothing in it opens, and a character reference.
  fileprivate var withoutTrailingSigns: ArraySlice<UInt8> {
    var slice = self
    var surplus = (round: surplus("(", ")"), square: surplus("[", "]"))
    while let last = slice.last {
      switch last {
      case UInt8(ascii: ")"):
        guard surplus.round > 0 else { return slice }
        surplus.round -= 1
        slice.removeLast()
      case .closeBracket:
        guard surplus.square > 0 else { return slice }
        surplus.square -= 1
        slice.removeLast()
      case UInt8(ascii: ";"):
        slice.removeLast()
        var name = slice.endIndex
        while name > startIndex, self[name - 1].isLetter || self[name - 1].isDigit { name -= 1 }
        let isReference =
          name < slice.endIndex && name > startIndex && self[name - 1] == UInt8(ascii: "&")
        if isReference { slice = slice[..<(name - 1)] }
      case _ where "?!.,:*_~'\"".utf8.contains(last): slice.removeLast()
      case 0x80...:
        guard let width = slice.trailingSignWidth else { return slice }
        slice = slice.dropLast(width)
      default: return slice
      }
    }
    return slice
  }

  /// How many more closing brackets than opening ones there are.
  private func surplus(_ open: Unicode.Scalar, _ close: Unicode.Scalar) -> Int {
    let (open, close) = (UInt8(ascii: open), UInt8(ascii: close))
    return reduce(0) { $1 == close ? $0 + 1 : $1 == open ? $0 - 1 : $0 }
  }

  /// Bytes of the typographic quotation mark, full stop or other punctuation at the end.
  private var trailingSignWidth: Int? {
    guard
      let scalar = String(decoding: suffix(4), as: UTF8.self).unicodeScalars.last,
      scalar.value >= 0x80
    else { return nil }
    switch scalar.properties.generalCategory {
    case .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation,
      .dashPunctuation:
      return UTF8.width(scalar)
    default: return nil
    }
  }
}
