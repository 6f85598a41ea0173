import Support

/// A page that a browser saved with all its parts in one file (RFC 2557): it, and the pages in its frames.
enum SavedArchive {
  /// By its name, or by how it begins: as a message that has several parts, or is a page.
  static func isOne(_ path: String, _ bytes: [UInt8]) -> Bool {
    let first = bytes.first { !$0.isHTMLSpace } ?? 0
    guard first.isLetter else { return false }
    if [".mhtml", ".mht"].contains(where: path.lowercased().hasSuffix) { return true }
    let head = split(bytes.prefix(1 << 14)).head
    let type = (head["content-type"] ?? "").lowercased()
    return type.holds("multipart/related")
      || head["mime-version"] != nil && ["multipart/", "text/html"].contains(where: type.holds)
  }

  /// Whether nothing follows the last part that would end it: the file breaks off.
  static func isCut(_ bytes: [UInt8]) -> Bool {
    let (head, body) = split(bytes[...])
    return boundary(of: body, head, depth: 0).map { body.mark(of: "\($0)--") == nil } ?? false
  }

  /// The parts that are pages, decoded: the one that was saved, and then those in its frames.
  static func pages(in bytes: [UInt8]) -> [[UInt8]] {
    let (head, body) = split(bytes[...])
    let address = head["snapshot-content-location"]
    var parts = parts(of: body, head, depth: 0).filter { type(of: $0).contains("html") }
    let start = parameter("start", of: head["content-type"] ?? "")
    if let start, let root = parts.firstIndex(where: { $0.head["content-id"]?.trimmed == start }) {
      parts.insert(parts.remove(at: root), at: 0)
    }
    return parts.enumerated().map { index, part in
      page(part, from: (index == 0 ? address : nil) ?? part.head["content-location"])
    }
  }

  /// The style sheets among its parts, by their addresses.
  static func sheets(in bytes: [UInt8]) -> [String: String] {
    let (head, body) = split(bytes[...])
    var sheets: [String: String] = [:]
    for part in parts(of: body, head, depth: 0) where type(of: part).contains("text/css") {
      let id = part.head["content-id"].map {
        "cid:\($0.trimmed[...].trimming { "<>".contains($0) })"
      }
      for address in [part.head["content-location"]?.trimmed, id].compactMap(\.self) {
        sheets[address] = String(decoding: decoded(part.body, part.head), as: UTF8.self)
      }
    }
    return sheets
  }

  private static func type(of part: Part) -> String {
    (part.head["content-type"] ?? "").lowercased()
  }

  private typealias Part = (head: [String: String], body: ArraySlice<UInt8>)

  /// A message's parts, and those of its parts that have parts as well.
  private static func parts(
    of body: ArraySlice<UInt8>, _ head: [String: String], depth: Int
  ) -> [Part] {
    guard depth < 4, let boundary = boundary(of: body, head, depth: depth) else {
      return [(head, body)]
    }
    var found: [Part] = []
    var rest = after(boundary, in: body)
    while let start = rest {
      let next = body[start...].mark(of: boundary)
      let (keys, content) = split(body[start..<(next ?? body.endIndex)].drop(while: \.isHTMLSpace))
      found += parts(of: content, keys, depth: depth + 1)
      rest = next.flatMap { after(boundary, in: body[$0...]) }
    }
    return found
  }

  /// What parts the parts of a message: as its head has it, else the first line that could be one.
  private static func boundary(
    of body: ArraySlice<UInt8>, _ head: [String: String], depth: Int
  ) -> String? {
    let type = head["content-type"] ?? ""
    if let stated = parameter("boundary", of: type), body.mark(of: stated) != nil { return stated }
    guard type.lowercased().holds("multipart/") || type.isEmpty && depth == 0 else { return nil }
    let lines = body.prefix(1 << 16).split(separator: 0x0A).prefix(1000).map {
      String(decoding: $0, as: UTF8.self).trimmed
    }
    return zip(lines, lines.dropFirst()).first { line, next in
      line.hasPrefix("--") && line.utf8.count > 4 && next.lowercased().hasPrefix("content-")
    }.map { String($0.0.dropFirst(2)) }
  }

  private static func after(_ boundary: String, in body: ArraySlice<UInt8>) -> Int? {
    body.mark(of: boundary).map { $0 + boundary.utf8.count + 2 }
  }

  /// With the encoding that the part's head states, which overrules the page's own, and with the address,
  /// as browsers write both into a page.
  private static func page(_ part: Part, from address: String?) -> [UInt8] {
    let bytes = decoded(part.body, part.head)
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]), !bytes.starts(with: [0xFF, 0xFE]) else {
      return bytes
    }
    let charset = parameter("charset", of: part.head["content-type"] ?? "").map {
      "<meta charset=\"\($0)\">"
    }
    let comment = address.map(\.trimmed).flatMap { address in
      address.hasPrefix("http") && !address.contains(">")
        ? "<!-- saved from url=(\(address.utf8.count))\(address) -->" : nil
    }
    return Array("\(charset ?? "")\(comment ?? "")".utf8) + bytes
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
      } else if next.count == 2, next.first != UInt8(ascii: "+"),
        let code = UInt8(String(decoding: next, as: UTF8.self), radix: 16)
      {
        decoded.append(code)
        rest = rest.dropFirst(2)
      } else {
        decoded.append(byte)
      }
    }
    return decoded
  }

  static func base64(_ body: ArraySlice<UInt8>) -> [UInt8] {
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

extension ArraySlice<UInt8> {
  /// Where a line begins with a boundary and the two hyphens before it.
  fileprivate func mark(of boundary: String) -> Int? {
    let mark = Array("--\(boundary)".utf8)
    var rest = self
    while let found = rest.firstRange(of: mark) {
      let start = found.lowerBound
      if start == startIndex || self[start - 1] == 0x0A || self[start - 1] == 0x0D { return start }
      rest = rest[found.upperBound...]
    }
    return nil
  }
}
