@testable import Preview

/// Reads mutated parts of HTTP requests, and stops the program where a path that is answered leaves
/// the site, or a range its body.
///
/// An input is read as a request, too: whole, and cut in two, which must come to the same. For the
/// rest it is a target, the headers `Host`, `Range` and `If-None-Match`, and a query, a line each.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ data: UnsafePointer<UInt8>, _ size: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  readInParts(bytes)
  let text = String(decoding: bytes, as: UTF8.self)
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...].map(String.init)
  while lines.count < 5 { lines.append("") }
  if let path = RequestPath(parsing: lines[0])?.path {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    precondition(!parts.dropLast().contains(""))
    precondition(!parts.contains { $0 == "." || $0 == ".." || $0.contains("\\") })
    precondition(!path.utf8.contains { $0 < 0x20 || $0 == 0x7F })
  }
  if LoopbackHost.isNamed(by: lines[1]) {
    let host = lines[1].lowercased()
    precondition(["localhost", "127.0.0.1", "[::1]"].contains { host.hasPrefix($0) })
  }
  let count = size
  if case .part(let range) = ByteRange(parsing: lines[2], of: count) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count && !range.isEmpty)
  }
  let tag = EntityTag(of: Array(lines[0].utf8))
  precondition(tag.isListed(in: tag.description + "," + lines[3]))
  if let page = String(ofKey: "page", inQuery: lines[4]) {
    // Each byte of a value is in the query, as it is or in three bytes.
    precondition(page.utf8.count <= lines[4].utf8.count)
  }
  return 0
}

/// Where a request is cut on its way makes no difference.
private func readInParts(_ bytes: [UInt8]) {
  let head = bytes + Array("\r\n\r\n".utf8)
  var whole = RequestReader()
  whole.append(head)
  var parts = RequestReader()
  parts.append(Array(head[..<(head.count / 2)]))
  var outcome = parts.next()
  if case .incomplete = outcome {
    parts.append(Array(head[(head.count / 2)...]))
    outcome = parts.next()
  }
  switch (whole.next(), outcome) {
  case (.incomplete, .incomplete): break
  case (.request(let one), .request(let other)):
    precondition(one.rawPath == other.rawPath && one.host == other.host)
  case (.refused(let one), .refused(let other)): precondition(one.status == other.status)
  default: preconditionFailure()
  }
}
