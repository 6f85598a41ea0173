/// What is read of an HTTP request.
package struct Request: Sendable {
  /// One of those that RFC 9110 knows, in capitals.
  package let method: String
  /// As it was sent, before any decoding, without the query.
  let rawPath: String
  let rawQuery: String
  /// Whom the request is meant for, with or without a port: the target's own where it has one, else
  /// the header `Host`. Nil where an old client names nobody.
  package let host: String?
  /// All headers: the values by name in lower case, in the order of the lines.
  package var fields: [String: [String]] = [:]
  /// How many bytes of content follow the head; nil where they come in chunks of lengths not known before.
  package var contentLength: Int? = 0
  /// What follows the head, where that was asked for; else empty.
  package var content: [UInt8] = []
  /// Whether the next request may follow on the same connection.
  var isFollowed = true
  /// Whether an answer may come in chunks of lengths not known before (HTTP/1.1).
  var takesChunks = true

  /// The values of a header, in lower case, as one; nil where there is no such header.
  package func field(_ name: String) -> String? { fields[name]?.joined(separator: ", ") }

  /// The path decoded, without the first `/`; nil where no server would look at it.
  package var path: String? { RequestPath(parsing: rawPath)?.path }
}

extension Request {
  var range: String? { field("range") }
  var ifRange: String? { field("if-range") }
  var ifNoneMatch: String? { field("if-none-match") }
}
