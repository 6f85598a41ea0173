/// Cuts what a client sends into requests, at a cost that grows with its length, and within bounds.
struct RequestReader: Sendable {
  /// What has come so far.
  enum Outcome: Sendable {
    /// More has to be read.
    case incomplete
    case request(Request)
    /// An answer that says why not; nothing can be read after it.
    case refused(Answer)
  }

  /// In bytes, the line's end left out (RFC 9112, section 3, recommends this much).
  static let longestRequestLine = 8 << 10
  /// In bytes, of all field lines of a request together.
  static let longestFields = 16 << 10
  /// What a client may send before a request (section 2.2).
  private static let mostEmptyLines = 4

  private var bytes: [UInt8] = []
  /// The complete lines of the request so far, without their ends.
  private var lines: [Range<Int>] = []
  private var lineStart = 0
  private var searched = 0
  private var emptyLines = 0

  /// Takes in what has come.
  mutating func append(_ more: [UInt8]) {
    bytes += more
  }

  /// The next request, if it has come whole.
  mutating func next() -> Outcome {
    while searched < bytes.count {
      guard let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) else {
        searched = bytes.count
        break
      }
      let hasReturn = end > lineStart && bytes[end - 1] == UInt8(ascii: "\r")
      let line = lineStart..<(hasReturn ? end - 1 : end)
      if let refusal = refusal(upTo: line.upperBound) { return .refused(refusal) }
      lineStart = end + 1
      searched = lineStart
      if !line.isEmpty {
        lines.append(line)
      } else if lines.isEmpty {
        emptyLines += 1
        guard emptyLines <= Self.mostEmptyLines else {
          return .refused(.refusal(400, "a request must start with its method"))
        }
      } else {
        return takeRequest()
      }
    }
    return refusal(upTo: bytes.count).map { .refused($0) } ?? .incomplete
  }

  /// The content of the request that came last, which has this many bytes; nil where more has to be read.
  mutating func content(of length: Int) -> [UInt8]? {
    guard bytes.count >= length else { return nil }
    defer { self = RequestReader(Array(bytes[length...])) }
    return Array(bytes[..<length])
  }

  private mutating func takeRequest() -> Outcome {
    let head = RequestHead(
      line: bytes[lines[0]], fields: lines.dropFirst().map { bytes[$0] })
    bytes.removeSubrange(..<lineStart)
    self = RequestReader(bytes)
    switch head.request {
    case .success(let request): return .request(request)
    case .failure(let refusal): return .refused(refusal.answer)
    }
  }

  init() {}

  private init(_ rest: [UInt8]) {
    bytes = rest
  }

  /// Why no more is read of a request that goes on up to here.
  private func refusal(upTo end: Int) -> Answer? {
    guard let first = lines.first else {
      return end - lineStart > Self.longestRequestLine
        ? .refusal(414, "the address may have \(Self.longestRequestLine) bytes at most") : nil
    }
    return end - first.upperBound > Self.longestFields
      ? .refusal(431, "the headers may have \(Self.longestFields) bytes at most") : nil
  }
}
