package import Support

/// What a request is answered with.
package struct Answer: Sendable {
  enum Body: Sendable {
    case bytes([UInt8])
    /// The states of the page at this path, for as long as the client listens.
    case states(of: String)
  }

  /// Of HTTP: 200, 304, 404.
  package let status: Int
  let type: String
  /// Beside those that every answer has; one of the same name takes that one's place.
  let headers: [String: String]
  let body: Body
  /// The body's length where it is not sent: to HEAD, and with status 304.
  let withheldLength: Int?

  private init(
    _ status: Int, _ type: String, _ body: Body, _ headers: [String: String] = [:],
    withheldLength: Int? = nil
  ) {
    self.status = status
    self.type = type
    self.body = body
    self.headers = headers
    self.withheldLength = withheldLength
  }

  /// A line that says why there is nothing to see.
  package static func refusal(_ status: Int, _ reason: String, headers: [String: String] = [:])
    -> Answer
  {
    Answer(status, "text/plain; charset=utf-8", .bytes(Array("\(reason)\n".utf8)), headers)
  }

  static func redirect(to location: String) -> Answer {
    Answer(307, "text/plain; charset=utf-8", .bytes([]), ["Location": location])
  }

  static func states(of path: String) -> Answer {
    Answer(200, "text/event-stream", .states(of: path))
  }

  /// A value of JSON.
  package static func json(_ value: JSONValue, status: Int = 200) -> Answer {
    var bytes: [UInt8] = []
    value.append(to: &bytes)
    return Answer(status, "application/json", .bytes(bytes))
  }

  /// The same with other headers besides.
  package func adding(_ more: [String: String]) -> Answer {
    Answer(
      status, type, body, headers.merging(more) { _, new in new }, withheldLength: withheldLength)
  }

  /// A file's bytes, or what the request's headers leave of them.
  package static func file(
    _ bytes: [UInt8], type: String, status: Int = 200, to request: Request
  ) -> Answer {
    let tag = EntityTag(of: bytes)
    var headers = ["ETag": tag.description]
    if status == 200 {
      headers["Accept-Ranges"] = "bytes"
      if tag.isListed(in: request.ifNoneMatch) {
        return Answer(304, type, .bytes([]), headers, withheldLength: bytes.count)
      }
      let range = tag.allowsRange(request.ifRange) ? request.range : nil
      switch ByteRange(parsing: range, of: bytes.count) {
      case .whole: break
      case .part(let part) where request.method == "GET":
        headers["Content-Range"] = "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(bytes.count)"
        return Answer(206, type, .bytes(Array(bytes[part])), headers)
      case .unsatisfiable where request.method == "GET":
        headers["Content-Range"] = "bytes */\(bytes.count)"
        return Answer(416, type, .bytes([]), headers)
      default: break
      }
    }
    return Answer(status, type, .bytes(bytes), headers)
  }

  /// The answer without its body (RFC 9110, section 9.3.2).
  package var head: Answer {
    guard case .bytes(let bytes) = body else {
      return Answer(status, type, .bytes([]), headers)
    }
    return Answer(
      status, type, .bytes([]), headers, withheldLength: withheldLength ?? bytes.count)
  }
}
