/// A tag of HTML at the start of a text, by CommonMark's rules: a letter after `<` or `</`, attributes,
/// and `>`. Template tags may stand where attributes do.
struct HTMLTag {
  /// In lower case.
  let name: String
  let isClosing: Bool
  /// By name, in lower case.
  let attributes: [String: String]
  let all: Substring
  let rest: Substring

  /// Nil where the text begins with no tag.
  init?(_ text: Substring) {
    guard text.first == "<" else { return nil }
    var rest = text.dropFirst()
    let isClosing = rest.first == "/"
    if isClosing { rest = rest.dropFirst() }
    guard let first = rest.first, Self.isLetter(first) else { return nil }
    let name = rest.prefix { Self.isLetter($0) || Self.isDigit($0) || $0 == "-" }
    rest = rest[name.endIndex...]
    var attributes: [String: String] = [:]
    while true {
      let space = rest.prefix(while: \.isWhitespace)
      rest = rest[space.endIndex...]
      if rest.first == ">" || rest.hasPrefix("/>") { break }
      if let end = Self.templateEnd(rest) {
        rest = rest[end...]
        continue
      }
      guard !space.isEmpty, !isClosing, let attribute = Self.attribute(&rest) else { return nil }
      attributes[attribute.name] = attributes[attribute.name] ?? attribute.value
    }
    self.name = name.lowercased()
    self.isClosing = isClosing
    self.attributes = attributes
    self.rest = rest.dropFirst(rest.first == "/" ? 2 : 1)
    all = text[..<self.rest.startIndex]
  }

  /// Whether readers of a page don't see what is in it.
  var isHidden: Bool {
    let style = (attributes["style"] ?? "").lowercased().filter { !" '\"".contains($0) }
    return !isClosing
      && (attributes["hidden"] != nil || style.contains("display:none")
        || style.contains("visibility:hidden"))
  }

  /// What is between it and the tag that closes it, and what follows that; nil where none does.
  var content: (inner: Substring, after: Substring)? {
    guard !isClosing, !all.hasSuffix("/>") else { return nil }
    var depth = 1
    for tag in Self.all(in: rest) where tag.name == name && !tag.all.hasSuffix("/>") {
      depth += tag.isClosing ? -1 : 1
      if depth == 0 { return (rest[..<tag.all.startIndex], tag.rest) }
    }
    return nil
  }

  /// The tags of a text that aren't in code, in order.
  static func all(in text: Substring) -> [HTMLTag] {
    var tags: [HTMLTag] = []
    var rest = text
    while let place = rest.firstIndex(where: { "<`\\".contains($0) }) {
      rest = rest[place...]
      if rest.first == "`" {
        let run = rest.prefix { $0 == "`" }
        let inner = rest[run.endIndex...]
        rest = inner.firstRange(of: String(run)).map { inner[$0.upperBound...] } ?? inner
      } else if let tag = HTMLTag(rest) {
        tags.append(tag)
        rest = tag.rest
      } else {
        rest = rest.dropFirst(rest.first == "\\" ? 2 : 1)
      }
    }
    return tags
  }

  /// A text without its tags.
  static func words(of text: Substring) -> String {
    var words = ""
    var rest = text
    for tag in all(in: text) {
      words += rest[..<tag.all.startIndex]
      rest = tag.rest
    }
    return words + rest
  }

  // MARK: - Attributes

  private static func attribute(_ rest: inout Substring) -> (name: String, value: String)? {
    guard let first = rest.first, isLetter(first) || "_:@".contains(first) else { return nil }
    let name = rest.prefix { isLetter($0) || isDigit($0) || "_.:-@".contains($0) }
    rest = rest[name.endIndex...]
    let after = rest.drop(while: \.isWhitespace)
    guard after.first == "=" else { return (name.lowercased(), "") }
    let value = after.dropFirst().drop(while: \.isWhitespace)
    if let quote = value.first, "\"'".contains(quote) {
      var place = value.dropFirst()
      while let next = place.first, next != quote {
        place = templateEnd(place).map { place[$0...] } ?? place.dropFirst()
      }
      guard place.first == quote else { return nil }
      rest = place.dropFirst()
      return (name.lowercased(), String(value[..<place.startIndex].dropFirst()))
    }
    let end =
      templateEnd(value) ?? value.prefix { !$0.isWhitespace && !"\"'=<>`".contains($0) }.endIndex
    guard end > value.startIndex else { return nil }
    rest = value[end...]
    return (name.lowercased(), String(value[..<end]))
  }

  /// Where the template tag ends, or the value in braces, that a text begins with.
  private static func templateEnd(_ text: Substring) -> Substring.Index? {
    guard text.first == "{" else { return nil }
    var depth = 0
    for place in text.indices {
      if text[place] == "{" { depth += 1 }
      if text[place] == "}" { depth -= 1 }
      if depth == 0 { return text.index(after: place) }
    }
    return nil
  }

  private static func isLetter(_ sign: Character) -> Bool { sign.isASCII && sign.isLetter }

  private static func isDigit(_ sign: Character) -> Bool { sign.isASCII && sign.isNumber }
}
