import Support

/// The lines that a request starts with (RFC 9112, sections 3, 5 and 6), read to the letter: what
/// others could understand in another way is refused.
struct RequestHead {
  struct Refusal: Error {
    let answer: Answer

    init(_ status: Int, _ reason: String) {
      answer = .refusal(status, reason)
    }
  }

  let request: Result<Request, Refusal>

  /// The lines are without their ends.
  init(line: ArraySlice<UInt8>, fields: [ArraySlice<UInt8>]) {
    request = Result { () throws(Refusal) in try Self.request(line, fields) }
  }

  private static func request(
    _ line: ArraySlice<UInt8>, _ fields: [ArraySlice<UInt8>]
  ) throws(Refusal) -> Request {
    let parts = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count == 3 else {
      throw Refusal(
        400, "a request must be a method, an address and a version with a space between them")
    }
    let isOld = try isOld(parts[2])
    guard !parts[0].isEmpty, parts[0].allSatisfy(isTokenByte) else {
      throw Refusal(400, "a method must be letters and signs")
    }
    let values = try values(of: fields)
    let target = try Target(parts[1], host: host(in: values, isOld: isOld))
    let method = String(decoding: parts[0], as: UTF8.self)
    guard known.contains(method) else { throw Refusal(501, "there is no method '\(method)' here") }
    let length = try contentLength(values, isOld: isOld)
    let options = (values["connection"] ?? []).joined(separator: ",").lowercased()
      .split(separator: ",").map { $0.drop { $0 == " " || $0 == "\t" } }
    let closes = options.contains { $0.prefix { $0 != " " && $0 != "\t" } == "close" }
    return Request(
      method: method, rawPath: target.path, rawQuery: target.query, host: target.host,
      fields: values, contentLength: length,
      // Not all content is read, so nothing is read after it.
      isFollowed: !isOld && !closes && length == 0, takesChunks: !isOld)
  }

  private static let known: Set<String> = [
    "GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH",
  ]

  /// Whether the version is 1.0, which knows neither `Host` nor chunks.
  private static func isOld(_ version: ArraySlice<UInt8>) throws(Refusal) -> Bool {
    let bytes = Array(version)
    guard bytes.count == 8, bytes.starts(with: "HTTP/".utf8), bytes[5].isDigit,
      bytes[6] == UInt8(ascii: "."), bytes[7].isDigit
    else { throw Refusal(400, "a version must be 'HTTP/1.1'") }
    guard bytes[5] == UInt8(ascii: "1") else { throw Refusal(505, "the preview speaks HTTP/1.1") }
    return bytes[7] == UInt8(ascii: "0")
  }
}

// MARK: - Fields

extension RequestHead {
  /// The values by name in lower case, in the order of the lines.
  private static func values(
    of lines: [ArraySlice<UInt8>]
  ) throws(Refusal) -> [String: [String]] {
    var values: [String: [String]] = [:]
    for line in lines {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
        throw Refusal(400, "a header must be a name, a colon and a value")
      }
      let name = line[..<colon]
      // Neither a space before the colon nor a line that continues the one before it.
      guard !name.isEmpty, name.allSatisfy(isTokenByte) else {
        throw Refusal(
          400, "a header's name must be letters and signs, and its colon must follow at once")
      }
      let value = line[(colon + 1)...].trimming(\.isSpaceOrTab)
      guard value.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else {
        throw Refusal(400, "a header's value must hold no control characters")
      }
      values[String(decoding: name, as: UTF8.self).lowercased(), default: []].append(
        String(decoding: value, as: UTF8.self))
    }
    return values
  }

  private static func host(
    in values: [String: [String]], isOld: Bool
  ) throws(Refusal) -> String? {
    let hosts = values["host"] ?? []
    guard hosts.count == 1 || (isOld && hosts.isEmpty) else {
      throw Refusal(400, "a request must have one header 'Host'")
    }
    let isHost = { (byte: UInt8) in
      isUnreserved(byte) || isSubDelimiter(byte) || "%:[]".utf8.contains(byte)
    }
    guard hosts.allSatisfy({ $0.utf8.allSatisfy(isHost) }) else {
      throw Refusal(400, "the header 'Host' must be a name and a port")
    }
    return hosts.first
  }

  /// How much content follows the head, nil where it comes in chunks; refused where two readers could see
  /// it end at two places.
  private static func contentLength(
    _ values: [String: [String]], isOld: Bool
  ) throws(Refusal) -> Int? {
    let lengths = (values["content-length"] ?? []).flatMap {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }.map { $0.utf8[...].trimming(\.isSpaceOrTab) }
    guard
      lengths.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) && $0.elementsEqual(lengths[0]) }
      )
    else {
      throw Refusal(400, "a request must have one 'Content-Length', a number")
    }
    if let codings = values["transfer-encoding"] {
      guard !isOld, lengths.isEmpty else {
        throw Refusal(400, "a request must have either 'Transfer-Encoding' or a length")
      }
      let last = codings.joined(separator: ",").lowercased().split(separator: ",").last ?? ""
      guard last.utf8[...].trimming(\.isSpaceOrTab).elementsEqual("chunked".utf8) else {
        throw Refusal(400, "the last 'Transfer-Encoding' must be 'chunked'")
      }
      return nil
    }
    // A number too great for Int is more than anybody takes.
    return lengths.first.map { Int(String(decoding: $0, as: UTF8.self)) ?? .max } ?? 0
  }
}

// MARK: - Target

extension RequestHead {
  /// Whom a request is meant for and what it asks for (section 3.2).
  private struct Target {
    let host: String?
    let path: String
    let query: String

    /// `host` is that of the header, which counts where the target names none.
    init(_ bytes: ArraySlice<UInt8>, host: String?) throws(Refusal) {
      guard !bytes.isEmpty, bytes.allSatisfy({ 0x21...0x7E ~= $0 && $0 != UInt8(ascii: "#") })
      else { throw Refusal(400, "an address must be ASCII without spaces, the rest of it encoded") }
      var rest = bytes
      var host = host
      if let authority = Self.authority(of: bytes) {
        host = String(decoding: bytes[authority], as: UTF8.self)
        rest = bytes[authority.upperBound...]
      }
      let parts = rest.split(
        separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
      let path = String(decoding: parts.first ?? [], as: UTF8.self)
      self.host = host
      self.path = path.isEmpty ? "/" : path
      query = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : ""
    }

    /// Where an absolute address, `http://localhost/a`, has its host and port.
    private static func authority(of bytes: ArraySlice<UInt8>) -> Range<Int>? {
      let scheme = "http://"
      guard String(decoding: bytes.prefix(scheme.utf8.count), as: UTF8.self).lowercased() == scheme
      else { return nil }
      let start = bytes.startIndex + scheme.utf8.count
      let end = bytes[start...].firstIndex { "/?".utf8.contains($0) } ?? bytes.endIndex
      return start..<end
    }
  }
}

// MARK: - Bytes

extension RequestHead {
  /// `tchar` of RFC 9110, section 5.6.2.
  private static func isTokenByte(_ byte: UInt8) -> Bool {
    byte.isDigit || byte.isLetter || "!#$%&'*+-.^_`|~".utf8.contains(byte)
  }

  /// `unreserved` of RFC 3986.
  private static func isUnreserved(_ byte: UInt8) -> Bool {
    byte.isDigit || byte.isLetter || "-._~".utf8.contains(byte)
  }

  /// `sub-delims` of RFC 3986.
  private static func isSubDelimiter(_ byte: UInt8) -> Bool { "!$&'()*+,;=".utf8.contains(byte) }
}
