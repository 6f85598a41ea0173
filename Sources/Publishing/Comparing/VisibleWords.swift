internal import Support

/// The words that readers see in the main part of one of our pages, and how often each is there.
///
/// What every page has in common, its addresses and its markup don't count: they change with each new
/// page or style without a change in what the page says.
struct VisibleWords {
  private var counts: [ArraySlice<UInt8>: Int] = [:]

  /// `page` is HTML as Dossier writes it, with quoted attributes; where a look has no `main`, all of its
  /// `body` counts.
  init(of page: [UInt8]) {
    let element = ["main", "body"].first { page.firstRange(of: Array("<\($0)".utf8)) != nil }
    var rest = page[...]
    if let element, let start = rest.firstRange(of: Array("<\(element)".utf8)) {
      let end = rest[start.upperBound...].firstRange(of: Array("</\(element)>".utf8))
      rest = rest[start.lowerBound..<(end?.lowerBound ?? rest.endIndex)]
    }
    while let tag = rest.firstIndex(of: UInt8(ascii: "<")) {
      add(rest[..<tag])
      rest = Self.afterTag(rest[tag...])
    }
    add(rest)
  }

  private mutating func add(_ text: ArraySlice<UInt8>) {
    for word in text.split(whereSeparator: { $0 <= UInt8(ascii: " ") }) {
      counts[word, default: 0] += 1
    }
  }

  /// What follows a tag; scripts and styles go with theirs.
  private static func afterTag(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    for name in ["script", "style"] where text.dropFirst().starts(with: name.utf8) {
      let end = text.firstRange(of: Array("</\(name)>".utf8))?.upperBound
      return text[(end ?? text.endIndex)...]
    }
    var quote: UInt8?
    for index in text.indices {
      let byte = text[index]
      if byte == quote {
        quote = nil
      } else if quote == nil {
        if byte == UInt8(ascii: ">") { return text[(index + 1)...] }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
      }
    }
    return []
  }

  /// How many words this has that `other` has not, counted as often as they are more.
  func count(besides other: VisibleWords) -> Int {
    counts.reduce(0) { $0 + Swift.max(0, $1.value - (other.counts[$1.key] ?? 0)) }
  }
}
