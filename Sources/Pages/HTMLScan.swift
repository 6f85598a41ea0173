/// Finds the anchors and the addresses in HTML that Dossier has made: a walk over its tags.
///
/// It knows only what our own output needs: quoted attributes, comments, and `script` and `style`
/// as text.
struct HTMLScan {
  /// What a page offers and what it asks for.
  enum Finding: Hashable {
    case anchor(String)
    /// An address as it stands in the attribute, entities decoded.
    case address(String)
  }

  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Calls `found` for each finding in the order of the page, with its offset.
  mutating func walk(_ found: (Finding, Int) -> Void) {
    while let open = next(UInt8(ascii: "<")) {
      index = open + 1
      if bytes[index...].starts(with: Array("!--".utf8)) {
        skip(past: "-->")
        continue
      }
      let name = tagName()
      guard !name.isEmpty else { continue }
      attributes(of: name, found)
      if name == "script" || name == "style" { skip(past: "</\(name)") }
    }
  }

  private func next(_ byte: UInt8) -> Int? {
    index < bytes.count ? bytes[index...].firstIndex(of: byte) : nil
  }

  private mutating func skip(past text: String) {
    let wanted = Array(text.utf8)
    while let start = next(wanted[0]) {
      index = start + 1
      if bytes[start...].starts(with: wanted) { return }
    }
    index = bytes.count
  }

  private mutating func tagName() -> String {
    let start = index
    while index < bytes.count, Self.isNameByte(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func attributes(of tag: String, _ found: (Finding, Int) -> Void) {
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      guard Self.isNameByte(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, Self.isNameByte(bytes[index]) { index += 1 }
      let name = bytes[start..<index]
      guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "=") else { continue }
      let quote = bytes[index + 1]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
        index += 1
        continue
      }
      index += 2
      let valueStart = index
      index = next(quote) ?? bytes.count
      let value = bytes[valueStart..<index]
      index += 1
      if name.elementsEqual(Self.id) {
        found(.anchor(Self.decoded(value)), valueStart)
      } else if Self.addresses.contains(where: { name.elementsEqual($0) }) {
        found(.address(Self.decoded(value)), valueStart)
      }
    }
  }

  private static let id = Array("id".utf8)
  private static let addresses = ["href", "src", "action"].map { Array($0.utf8) }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: ":"):
      true
    default: false
    }
  }

  private static func decoded(_ value: ArraySlice<UInt8>) -> String {
    var text = String(decoding: value, as: UTF8.self)
    guard value.contains(UInt8(ascii: "&")) else { return text }
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
