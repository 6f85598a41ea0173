internal import Glibc

/// The lines that an answer starts with (RFC 9112, section 4).
struct AnswerHead {
  let bytes: [UInt8]

  /// `closes` where the connection ends with the answer; an answer whose length is not known comes
  /// `inChunks`, or ends with the connection.
  init(_ answer: Answer, closes: Bool, inChunks: Bool) {
    var fields: [String: String] = [:]
    fields["Content-Type"] = answer.type
    fields["Date"] = Self.date()
    // Nothing is shown from a browser's store without asking; nothing is handed to other sites.
    fields["Cache-Control"] = "no-cache"
    fields["Cross-Origin-Resource-Policy"] = "same-origin"
    fields["X-Content-Type-Options"] = "nosniff"
    if answer.type.hasPrefix("text/html") {
      // What pages must work under: no script and no style but from files.
      fields["Content-Security-Policy"] =
        "script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'"
    }
    switch answer.body {
    case .bytes(let bytes):
      fields["Content-Length"] = String(answer.withheldLength ?? bytes.count)
    case .states:
      if inChunks { fields["Transfer-Encoding"] = "chunked" }
    }
    if closes { fields["Connection"] = "close" }
    fields.merge(answer.headers) { _, own in own }
    let lines = fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\r\n" }
    let status = "HTTP/1.1 \(answer.status) \(Self.phrase(of: answer.status))\r\n"
    bytes = Array((status + lines.joined() + "\r\n").utf8)
  }

  /// `Sun, 06 Nov 1994 08:49:37 GMT`
  private static func date() -> String {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    let text = [CChar](unsafeUninitializedCapacity: 64) { buffer, count in
      count = strftime(buffer.baseAddress!, 64, "%a, %d %b %Y %H:%M:%S GMT", &parts)
    }
    return String(decoding: text.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func phrase(of status: Int) -> String {
    switch status {
    case 200: "OK"
    case 206: "Partial Content"
    case 304: "Not Modified"
    case 307: "Temporary Redirect"
    case 400: "Bad Request"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 411: "Length Required"
    case 413: "Content Too Large"
    case 414: "URI Too Long"
    case 415: "Unsupported Media Type"
    case 416: "Range Not Satisfiable"
    case 421: "Misdirected Request"
    case 431: "Request Header Fields Too Large"
    case 501: "Not Implemented"
    case 505: "HTTP Version Not Supported"
    default: "Internal Server Error"
    }
  }
}
