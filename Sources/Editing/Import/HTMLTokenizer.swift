/// Splits a page into tags and text, as far as its text is sought: every input is read to its end,
/// no input is refused (WHATWG HTML, section 13.2.5, without what no saved page needs).
struct HTMLTokenizer {
  private let bytes: [UInt8]
  private var index = 0
  private var references = CharacterReferences()
  /// The element whose text runs up to its own end tag.
  private var rawElement: String?

  /// Elements whose content is no markup.
  private static let rawElements: Set = [
    "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes",
  ]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next token; nil at the end.
  mutating func next() -> HTMLToken? {
    while index < bytes.count {
      if let name = rawElement {
        rawElement = nil
        let end = endOfRawText(name)
        defer { index = end }
        if end > index { return .rawText(index..<end) }
      } else if bytes[index] == UInt8(ascii: "<"), let markup = readMarkup() {
        if let token = markup.token { return token }
      } else {
        return text()
      }
    }
    return nil
  }

  /// Up to the next `<` that begins markup.
  private mutating func text() -> HTMLToken {
    let start = index
    index += 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "<") || !beginsMarkup(index) {
      index += 1
    }
    return .text(start..<index)
  }

  private func beginsMarkup(_ place: Int) -> Bool {
    guard place + 1 < bytes.count else { return false }
    let next = bytes[place + 1]
    if next == UInt8(ascii: "/") {
      return place + 2 < bytes.count && bytes[place + 2].isASCIILetter
    }
    return next.isASCIILetter || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
  }

  /// Reads a tag, a comment or a declaration; the last two give no token.
  private mutating func readMarkup() -> (token: HTMLToken?, Void)? {
    guard beginsMarkup(index) else { return nil }
    switch bytes[index + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      skipDeclaration()
      return (nil, ())
    case UInt8(ascii: "/"):
      index += 2
      let name = readName()
      skip(past: UInt8(ascii: ">"))
      return (.endTag(name: name), ())
    default:
      index += 1
      let name = readName()
      let attributes = readAttributes()
      if Self.rawElements.contains(name) { rawElement = name }
      return (.startTag(name: name, attributes: attributes), ())
    }
  }

  private mutating func skipDeclaration() {
    guard bytes[index...].starts(with: "<!--".utf8) else { return skip(past: UInt8(ascii: ">")) }
    index += 4
    // `<!-->` and `<!--->` are whole comments.
    if bytes[index...].starts(with: ">".utf8) || bytes[index...].starts(with: "->".utf8) {
      return skip(past: UInt8(ascii: ">"))
    }
    while index < bytes.count, !bytes[index...].starts(with: "-->".utf8) { index += 1 }
    index = min(index + 3, bytes.count)
  }

  private mutating func skip(past byte: UInt8) {
    while index < bytes.count, bytes[index] != byte { index += 1 }
    index = min(index + 1, bytes.count)
  }

  /// Where `</name` begins; the end where it never does.
  private func endOfRawText(_ name: String) -> Int {
    var place = index
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "<"), place + 1 < bytes.count,
        bytes[place + 1] == UInt8(ascii: "/"),
        bytes[(place + 2)...].prefix(name.utf8.count).elementsEqual(
          name.utf8, by: { $0.lowered == $1 })
      {
        return place
      }
      place += 1
    }
    return place
  }

  // MARK: - Tags

  private mutating func readName() -> String {
    let start = index
    while index < bytes.count, !bytes[index].endsName { index += 1 }
    return String(decoding: bytes[start..<index].map(\.lowered), as: UTF8.self)
  }

  private mutating func readAttributes() -> [HTMLAttribute] {
    var attributes: [HTMLAttribute] = []
    while index < bytes.count {
      while index < bytes.count, bytes[index].isHTMLSpace || bytes[index] == UInt8(ascii: "/") {
        index += 1
      }
      guard index < bytes.count, bytes[index] != UInt8(ascii: ">") else { break }
      let start = index
      index += 1
      while index < bytes.count, bytes[index] != UInt8(ascii: "="), !bytes[index].endsName {
        index += 1
      }
      let name = String(decoding: bytes[start..<index].map(\.lowered), as: UTF8.self)
      attributes.append(HTMLAttribute(name: name, value: readValue()))
    }
    index = min(index + 1, bytes.count)
    return attributes
  }

  private mutating func readValue() -> String {
    var place = index
    while place < bytes.count, bytes[place].isHTMLSpace { place += 1 }
    guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else { return "" }
    index = place + 1
    while index < bytes.count, bytes[index].isHTMLSpace { index += 1 }
    guard index < bytes.count else { return "" }
    let quote = bytes[index]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { index += 1 }
    let start = index
    while index < bytes.count,
      isQuoted
        ? bytes[index] != quote : !(bytes[index].isHTMLSpace || bytes[index] == UInt8(ascii: ">"))
    {
      index += 1
    }
    let value = references.decoded(bytes[start..<index])
    if isQuoted { index = min(index + 1, bytes.count) }
    return value
  }
}

extension UInt8 {
  var isASCIILetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 }
  /// White space in HTML's sense.
  var isHTMLSpace: Bool {
    self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0C || self == 0x0D
  }
  var lowered: UInt8 { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self ? self | 0x20 : self }
  fileprivate var endsName: Bool {
    isHTMLSpace || self == UInt8(ascii: ">") || self == UInt8(ascii: "/")
  }
}
