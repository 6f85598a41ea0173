/// The first tag of an SVG file, after comments, processing instructions and the document type.
struct SVGHead {
  private let bytes: [UInt8]
  private var place = 0
  private var attributes: [String: String] = [:]

  /// Nil where the first element is no `svg`, or its tag is not complete.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    if at("\u{FEFF}") { place += 3 }
    guard skipProlog(), readName(), readAttributes() else { return nil }
  }

  /// `width` and `height` in pixels, or else the view box's.
  var size: (width: Int, height: Int)? {
    if let width = pixels("width"), let height = pixels("height") { return (width, height) }
    let box = (attributes["viewBox"] ?? "").split { $0 == "," || $0.isWhitespace }.map(Self.whole)
    guard box.count == 4, let width = box[2], let height = box[3] else { return nil }
    return (width, height)
  }

  private func pixels(_ name: String) -> Int? {
    guard let text = attributes[name]?[...] else { return nil }
    return Self.whole(text.hasSuffix("px") ? text.dropLast(2) : text)
  }

  /// A decimal number without its fraction.
  private static func whole(_ text: Substring) -> Int? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let isDecimal = parts.dropFirst().allSatisfy { $0.allSatisfy { "0"..."9" ~= $0 } }
    return isDecimal ? parts.first.flatMap { Int($0) } : nil
  }
}

// MARK: - Reading

extension SVGHead {
  /// Goes on to the first element; false where there is none.
  private mutating func skipProlog() -> Bool {
    while true {
      skipSpace()
      if at("<!--") {
        guard skip(past: "-->") else { return false }
      } else if at("<?") {
        guard skip(past: "?>") else { return false }
      } else if at("<!") {
        guard skipDocumentType() else { return false }
      } else {
        return at("<")
      }
    }
  }

  /// Goes past `<!DOCTYPE svg "…" [ … ]>`: a `>` in quotes, comments or brackets doesn't end it.
  private mutating func skipDocumentType() -> Bool {
    var depth = 0
    place += 2
    while place < bytes.count {
      if at("<!--") {
        guard skip(past: "-->") else { return false }
        continue
      }
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let end = bytes[place...].firstIndex(of: byte) else { return false }
        place = end + 1
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return true
      default: break
      }
    }
    return false
  }

  /// Reads `<svg`, perhaps with a prefix.
  private mutating func readName() -> Bool {
    place += 1
    let name = word { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") }
    return name == "svg" || name.hasSuffix(":svg")
  }

  private mutating func readAttributes() -> Bool {
    while true {
      skipSpace()
      guard place < bytes.count else { return false }
      if at("/>") || at(">") { return true }
      let name = word { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ">") }
      skipSpace()
      guard !name.isEmpty, at("=") else { return false }
      place += 1
      skipSpace()
      guard at("\"") || at("'"), let end = bytes[(place + 1)...].firstIndex(of: bytes[place])
      else { return false }
      let value = String(decoding: bytes[place + 1..<end], as: UTF8.self)
      if attributes[name] == nil { attributes[name] = value }
      place = end + 1
    }
  }

  /// What comes before white space or a byte that ends it.
  private mutating func word(until isEnd: (UInt8) -> Bool) -> String {
    let rest = bytes[min(place, bytes.count)...]
    let end = rest.firstIndex { $0 <= UInt8(ascii: " ") || isEnd($0) } ?? bytes.count
    defer { place = end }
    return String(decoding: rest[..<end], as: UTF8.self)
  }

  private func at(_ text: String) -> Bool {
    bytes[min(place, bytes.count)...].starts(with: text.utf8)
  }

  private mutating func skip(past text: String) -> Bool {
    let pattern = Array(text.utf8)
    while place + pattern.count <= bytes.count {
      if at(text) {
        place += pattern.count
        return true
      }
      place += 1
    }
    return false
  }

  private mutating func skipSpace() {
    while place < bytes.count, bytes[place] <= UInt8(ascii: " ") { place += 1 }
  }
}
