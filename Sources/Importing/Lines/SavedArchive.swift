/// A page that a browser saved with all its parts in one file (RFC 2557): the page alone.
enum SavedArchive {
  static func isOne(_ path: String) -> Bool {
    [".mhtml", ".mht"].contains(where: path.lowercased().hasSuffix)
  }

  /// The bytes of the first part that is a page, decoded; nil where there is none.
  static func page(in bytes: [UInt8]) -> [UInt8]? {
    let (head, body) = split(bytes[...])
    let type = head["content-type"] ?? ""
    guard let boundary = parameter("boundary", of: type) else {
      return type.lowercased().contains("html") ? decoded(body, head) : nil
    }
    let mark = Array("--\(boundary)".utf8)
    var rest = body
    while let start = rest.firstRange(of: mark) {
      let part = rest[start.upperBound...].drop { $0 == 0x0D || $0 == 0x0A }
      let end = part.firstRange(of: mark)?.lowerBound ?? part.endIndex
      let (keys, content) = split(part[..<end])
      if (keys["content-type"] ?? "").lowercased().contains("html") {
        return labelled(
          decoded(content, keys), parameter("charset", of: keys["content-type"] ?? ""))
      }
      rest = part[end...]
    }
    return nil
  }

  /// With the encoding that the part's head states, which a page's own bytes may leave out.
  private static func labelled(_ page: [UInt8], _ charset: String?) -> [UInt8] {
    let start = String(decoding: page.prefix(1024), as: UTF8.self).lowercased()
    guard let charset, !start.contains("charset") else { return page }
    return Array("<meta charset=\"\(charset)\">".utf8) + page
  }

  /// Keys in lower case, lines that go on joined.
  private static func split(_ bytes: ArraySlice<UInt8>) -> (
    head: [String: String], body: ArraySlice<UInt8>
  ) {
    let ends = [Array("\r\n\r\n".utf8), Array("\n\n".utf8)].compactMap { bytes.firstRange(of: $0) }
    guard let end = ends.min(by: { $0.lowerBound < $1.lowerBound }) else { return ([:], bytes) }
    var head: [String: String] = [:]
    var key = ""
    for line in String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
      .split(whereSeparator: \.isNewline)
    {
      if line.first?.isWhitespace ?? false {
        head[key, default: ""] += line
      } else if let colon = line.firstIndex(of: ":") {
        key = line[..<colon].lowercased()
        head[key] = String(line[line.index(after: colon)...])
      }
    }
    return (head, bytes[end.upperBound...])
  }

  private static func parameter(_ name: String, of value: String) -> String? {
    guard let start = value.lowercased().firstRange(of: name + "=") else { return nil }
    let offset = value.lowercased().utf8.distance(
      from: value.lowercased().startIndex, to: start.upperBound)
    let rest = String(decoding: Array(value.utf8).dropFirst(offset), as: UTF8.self)
    if rest.hasPrefix("\"") { return String(rest.dropFirst().prefix { $0 != "\"" }) }
    return String(rest.prefix { !$0.isWhitespace && $0 != ";" })
  }

  private static func decoded(_ body: ArraySlice<UInt8>, _ head: [String: String]) -> [UInt8] {
    let encoding = (head["content-transfer-encoding"] ?? "").lowercased().filter {
      !$0.isWhitespace
    }
    switch encoding {
    case "quoted-printable": return quotedPrintable(body)
    case "base64": return base64(body)
    default: return Array(body)
    }
  }

  private static func quotedPrintable(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    var rest = body
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "=") else {
        decoded.append(byte)
        continue
      }
      let next = rest.prefix(2)
      if next.first == 0x0A {
        rest = rest.dropFirst()
      } else if next.elementsEqual([0x0D, 0x0A]) {
        rest = rest.dropFirst(2)
      } else if next.count == 2, let code = UInt8(String(decoding: next, as: UTF8.self), radix: 16)
      {
        decoded.append(code)
        rest = rest.dropFirst(2)
      } else {
        decoded.append(byte)
      }
    }
    return decoded
  }

  private static func base64(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in body {
      let value: UInt8
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - UInt8(ascii: "A")
      case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - UInt8(ascii: "a") + 26
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0") + 52
      case UInt8(ascii: "+"): value = 62
      case UInt8(ascii: "/"): value = 63
      default: continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return decoded
  }
}
