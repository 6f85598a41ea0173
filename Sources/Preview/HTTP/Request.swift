/// What the preview reads of an HTTP request.
struct Request: Sendable {
  let method: String
  /// As it was sent, before any decoding, without the query.
  let rawPath: String
  let rawQuery: String
  /// Whom the request is meant for, with or without a port: the target's own where it has one, else
  /// the header `Host`. Nil where an old client names nobody.
  let host: String?
  var range: String?
  var ifRange: String?
  var ifNoneMatch: String?
  /// Whether the next request may follow on the same connection.
  var isFollowed = true
  /// Whether an answer may come in chunks of lengths not known before (HTTP/1.1).
  var takesChunks = true
}
