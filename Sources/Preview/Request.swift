/// What the preview reads of an HTTP request.
struct Request: Sendable {
  let method: String
  /// As it was sent, before any decoding, without the query.
  let rawPath: String
  let rawQuery: String
  /// The header `Host`, with or without a port.
  let host: String?
  var range: String?
  var ifRange: String?
  var ifNoneMatch: String?
}
