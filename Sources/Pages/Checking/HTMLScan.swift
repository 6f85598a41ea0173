internal import Glibc
internal import Support

/// Finds the anchors and the addresses in HTML that Dossier has made: a walk over its tags.
///
/// It knows only what our own output needs: quoted attributes, source sets and refreshes among them,
/// comments, and `script` and `style` as text.
struct HTMLScan {
  /// What a page offers and what it asks for.
  enum Finding: Hashable {
    case anchor, address
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  /// The bytes must outlive the scan.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Calls `found` for each finding in the order of the page, with the attribute's value.
  mutating func walk(_ found: (Finding, Range<Int>) -> Void) {
    while let open = next(UInt8(ascii: "<")) {
      index = open + 1
      if starts(with: "!--", at: index) {
        skip(past: "-->")
        continue
      }
      let name = self.name()
      guard !name.isEmpty else { continue }
      attributes(found)
      if name.count == 6, starts(with: "script", at: name.lowerBound) { skip(past: "</script") }
      if name.count == 5, starts(with: "style", at: name.lowerBound) { skip(past: "</style") }
    }
  }

  private func next(_ byte: UInt8) -> Int? {
    guard index < bytes.count, let start = bytes.baseAddress,
      let found = memchr(start + index, Int32(byte), bytes.count - index)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(start)
  }

  private func starts(with text: StaticString, at place: Int) -> Bool {
    guard place + text.utf8CodeUnitCount <= bytes.count else { return false }
    for index in 0..<text.utf8CodeUnitCount where bytes[place + index] != text.utf8Start[index] {
      return false
    }
    return true
  }

  private mutating func skip(past text: StaticString) {
    let first = text.withUTF8Buffer { $0[0] }
    while let start = next(first) {
      index = start + 1
      if starts(with: text, at: start) { return }
    }
    index = bytes.count
  }

  private mutating func name() -> Range<Int> {
    let start = index
    while index < bytes.count, Self.isNameByte(bytes[index]) { index += 1 }
    return start..<index
  }

  private mutating func attributes(_ found: (Finding, Range<Int>) -> Void) {
    var content: Range<Int>?
    var isRefresh = false
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      let name = self.name()
      guard !name.isEmpty else {
        index += 1
        continue
      }
      guard let value = value() else { continue }
      switch name.count {
      case 2: if `is`(name, "id") { found(.anchor, value) }
      case 3: if `is`(name, "src") { found(.address, value) }
      case 4: if `is`(name, "href") { found(.address, value) }
      case 6:
        if `is`(name, "action") { found(.address, value) }
        if `is`(name, "srcset") { findCandidates(in: value, found) }
      case 7: if `is`(name, "content") { content = value }
      case 10:
        if `is`(name, "http-equiv") { isRefresh = text(value).lowercased() == "refresh" }
      case 11: if `is`(name, "imagesrcset") { findCandidates(in: value, found) }
      default: break
      }
    }
    if isRefresh, let content, let start = bytes[content].firstRange(of: Array("url=".utf8)) {
      found(.address, start.upperBound..<content.upperBound)
    }
  }

  /// The quoted value after an attribute's name, if there is one.
  private mutating func value() -> Range<Int>? {
    guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "=") else { return nil }
    let quote = bytes[index + 1]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      index += 1
      return nil
    }
    index += 2
    let start = index
    let end = next(quote) ?? bytes.count
    index = end + 1
    return start..<end
  }

  /// `word` is as long as the name.
  private func `is`(_ name: Range<Int>, _ word: StaticString) -> Bool {
    starts(with: word, at: name.lowerBound)
  }

  /// The addresses of `a.png 1x, b.png 2x`, none of which holds a comma or a space.
  private func findCandidates(in value: Range<Int>, _ found: (Finding, Range<Int>) -> Void) {
    for candidate in Array(bytes[value]).split(separator: UInt8(ascii: ",")) {
      guard let address = candidate.split(whereSeparator: { $0 <= UInt8(ascii: " ") }).first else {
        continue
      }
      found(
        .address, value.lowerBound + address.startIndex..<value.lowerBound + address.endIndex)
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ":")
  }

  /// Gives the bytes of an attribute's value with its entities decoded.
  func withValue(_ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let value = UnsafeBufferPointer(rebasing: bytes[range])
    if value.contains(UInt8(ascii: "&")) {
      Array(text(range).utf8).withUnsafeBufferPointer(body)
    } else {
      body(value)
    }
  }

  /// An attribute's value with its entities decoded.
  func text(_ value: Range<Int>) -> String {
    var text = String(decoding: bytes[value], as: UTF8.self)
    guard bytes[value].contains(UInt8(ascii: "&")) else { return text }
    for (entity, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'"),
      ("&#x27;", "'"),
      ("&amp;", "&"),
    ] {
      text = text.split(separator: entity, omittingEmptySubsequences: false)
        .joined(separator: character)
    }
    return text
  }
}
