internal import FlyingFox
internal import FoundationEssentials

extension Request {
  /// FlyingFox keeps the target as it was sent beside the path it decodes, in which `..` has been
  /// resolved already; only the first says what was asked for.
  init(_ request: HTTPRequest) {
    method = request.method.rawValue
    rawPath = request.target.path()
    rawQuery = request.target.query()
    host = request.headers[.host]
    range = request.headers[.range]
    ifRange = request.headers[HTTPHeader("If-Range")]
    ifNoneMatch = request.headers[.ifNoneMatch]
  }
}

extension HTTPResponse {
  init(_ answer: Answer, of preview: Preview) async {
    var headers = HTTPHeaders()
    headers[.contentType] = answer.type
    // Nothing is shown from a browser's store without asking; nothing is handed to other sites.
    headers[.cacheControl] = "no-cache"
    headers[HTTPHeader("Cross-Origin-Resource-Policy")] = "same-origin"
    headers[HTTPHeader("X-Content-Type-Options")] = "nosniff"
    if answer.type.hasPrefix("text/html") {
      // What pages must work under: no script and no style but from files.
      headers[HTTPHeader("Content-Security-Policy")] =
        "script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'"
    }
    for (name, value) in answer.headers { headers[HTTPHeader(name)] = value }
    if let length = answer.withheldLength { headers[.contentLength] = String(length) }
    let status = HTTPStatusCode(answer.status, phrase: Self.phrase(of: answer.status))
    switch answer.body {
    case .bytes(let bytes):
      self.init(
        statusCode: status, headers: headers,
        body: HTTPBodySequence(data: Data(bytes), suggestedBufferSize: 64 * 1024))
    case .states(let path):
      let states = StateStream(preview: preview, path: path, signals: await preview.signals())
      self.init(statusCode: status, headers: headers, body: HTTPBodySequence(from: states))
    }
  }

  private static func phrase(of status: Int) -> String {
    switch status {
    case 200: "OK"
    case 206: "Partial Content"
    case 304: "Not Modified"
    case 307: "Temporary Redirect"
    case 400: "Bad Request"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 416: "Range Not Satisfiable"
    case 421: "Misdirected Request"
    default: "Internal Server Error"
    }
  }
}
