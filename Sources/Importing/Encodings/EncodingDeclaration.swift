/// What a page says of its own encoding in its first bytes.
enum EncodingDeclaration {
  /// How much of a page browsers look through (WHATWG HTML, 13.2.3.2).
  private static let reach = 1024

  /// The label in a `meta` element, or in an XML declaration; nil where there is none.
  static func label(in bytes: [UInt8]) -> String? {
    let head = Array(bytes.prefix(reach))
    return label(inDeclarationOf: head) ?? label(inElementsOf: head)
  }

  /// `<?xml version="1.0" encoding="…"?>`
  private static func label(inDeclarationOf head: [UInt8]) -> String? {
    guard head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: UInt8(ascii: ">")) else {
      return nil
    }
    return value(after: "encoding", in: lowered(head[..<end]))
  }

  /// Comments are passed over; of a `meta` element, `charset` counts, or the content of one with
  /// `http-equiv`.
  private static func label(inElementsOf head: [UInt8]) -> String? {
    var index = 0
    while let open = head[index...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = head[open...]
      if rest.starts(with: "<!--".utf8) {
        guard let end = rest.dropFirst(4).firstRange(of: Array("-->".utf8)[...]) else { return nil }
        index = end.upperBound
        continue
      }
      let bytes = rest.prefix { $0 != UInt8(ascii: ">") }
      let tag = lowered(bytes)
      index = max(bytes.endIndex, open + 1)
      guard tag.hasPrefix("<meta"), let next = tag.dropFirst(5).first,
        next.isWhitespace || next == "/"
      else { continue }
      let isPragma = tag.contains("http-equiv") && tag.contains("content-type")
      let isBare = !tag.contains("http-equiv") && !tag.contains("content=")
      if isPragma || isBare || tag.contains(" charset"),
        let label = value(after: "charset", in: tag)
      {
        return label
      }
    }
    return nil
  }

  private static func lowered(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).lowercased()
  }

  /// `charset = "koi8-r"`, with or without quotation marks and spaces.
  private static func value(after name: String, in tag: String) -> String? {
    var rest = tag[...]
    while let found = rest.firstRange(of: name) {
      rest = rest[found.upperBound...]
      let sign = rest.drop(while: \.isWhitespace)
      guard sign.first == "=" else { continue }
      let value = sign.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
      let label = value.prefix { !$0.isWhitespace && !"\"';/?".contains($0) }
      if !label.isEmpty { return String(label) }
    }
    return nil
  }
}
