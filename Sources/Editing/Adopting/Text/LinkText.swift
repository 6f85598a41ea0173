import Support

/// `[words](destination "title")`, as Markdown writes it.
struct LinkText {
  let words: Substring
  let destination: String
  /// The title with the space before it.
  let title: String
  let all: Substring
  let rest: Substring

  /// `text` begins with the link, whose bracket is the last of the first `count` characters.
  init?(_ text: Substring, skipping count: Int) {
    let inner = text.dropFirst(count)
    guard let close = inner.closing("[", "]"), inner[close...].hasPrefix("](") else { return nil }
    self.init(text, words: inner[..<close])
  }

  /// `words` end where the bracket closes.
  init?(_ text: Substring, words: Substring) {
    let after = text[words.endIndex...].dropFirst(2)
    guard let end = after.closing("(", ")") else { return nil }
    self.words = words
    all = text[..<after.index(after: end)]
    rest = after[end...].dropFirst()
    (destination, title) = Self.split(after[..<end])
  }

  /// The destination without its brackets, and the title.
  static func split(_ text: Substring) -> (String, String) {
    let bare = String(text).trimmed
    if bare.hasPrefix("<"), let end = bare.firstIndex(of: ">") {
      return (String(bare.dropFirst()[..<end]), title(bare[bare.index(after: end)...]))
    }
    // A tag may hold quotation marks of its own.
    let tagEnd = ["}}", "%}"].compactMap { bare.lastRange(of: $0)?.upperBound }.max()
    let rest = bare[(tagEnd ?? bare.startIndex)...]
    guard let quote = rest.firstRange(of: " \"") ?? rest.firstRange(of: " '") else {
      return (bare, "")
    }
    return (String(bare[..<quote.lowerBound]).trimmed, title(bare[quote.lowerBound...]))
  }

  /// Empty if it isn't a title.
  private static func title(_ text: Substring) -> String {
    let bare = text.trimmed
    guard bare.count > 1, let first = bare.first, first == bare.last, "\"'".contains(first) else {
      return ""
    }
    return " " + bare
  }
}

extension Substring {
  /// Where the bracket closes that is open before the start.
  func closing(_ open: Character, _ close: Character) -> Index? {
    var depth = 1
    var place = startIndex
    var isCode = false
    while place < endIndex {
      let sign = self[place]
      if sign == "\\" {
        place = index(after: place)
        if place == endIndex { return nil }
      } else if sign == "`" {
        isCode.toggle()
      } else if !isCode || open == "(" {
        if sign == open { depth += 1 }
        if sign == close { depth -= 1 }
        if depth == 0 { return place }
      }
      place = index(after: place)
    }
    return nil
  }
}
