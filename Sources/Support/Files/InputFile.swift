internal import Synchronization

/// A file as it was read: where it is and its bytes, not yet understood.
package struct InputFile: Hashable, Sendable {
  /// Relative to the site's folder, with `/` between names: `Content/people/ashraf-ghani.md`.
  package let path: String
  /// Of the bytes.
  package let digest: Digest
  private let content: Content

  private enum Content: Sendable {
    case held([UInt8], LineStarts)
    case readable(ReadableContent)
  }

  /// `path` is below the site's folder.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    digest = Digest(of: bytes)
    content = .held(bytes, LineStarts(bytes))
  }

  /// A file whose bytes are known by their digest: `read`, which gives the bytes of this digest, is called
  /// when they are asked for and not there: `bytes` are, until they are let go.
  package init(
    path: String, digest: Digest, _ bytes: [UInt8]? = nil, read: @escaping @Sendable () -> [UInt8]
  ) {
    self.path = path
    self.digest = digest
    content = .readable(ReadableContent(bytes, read: read))
  }

  /// The file's bytes.
  package var bytes: [UInt8] {
    switch content {
    case .held(let bytes, _): bytes
    case .readable(let content): content.value.bytes
    }
  }

  /// False where the bytes have to be read to be known.
  package var isRead: Bool {
    switch content {
    case .held: true
    case .readable(let content): content.isRead
    }
  }

  /// Lets the bytes go where they can be read again: whoever is done with a text for a while needs not hold it.
  package func letGo() {
    if case .readable(let content) = content { content.letGo() }
  }

  private var lineStarts: LineStarts {
    switch content {
    case .held(_, let lineStarts): lineStarts
    case .readable(let content): content.value.lineStarts
    }
  }

  /// Whether path and bytes are the same.
  package static func == (one: InputFile, other: InputFile) -> Bool {
    one.path == other.path && one.digest == other.digest
  }

  /// By path and digest.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(digest)
  }

  /// Where a byte range of this file is, with what a reader needs to see of it.
  ///
  /// The range is clamped to the file, and its length to the line it starts on. A line of more than
  /// `longestLine` bytes is not shown, and its columns are bytes: the diagnostics of one line would
  /// otherwise hold and count it as often as they are many.
  package func location(of range: Range<Int>) -> Location {
    let bytes = bytes
    let start = min(max(range.lowerBound, 0), bytes.count)
    let end = min(max(range.upperBound, start), bytes.count)
    var (line, lineStart) = lineStarts.line(at: start, in: bytes)
    // A byte order mark isn't a character of the first line.
    if line == 1, start >= 3, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { lineStart = 3 }
    let limit = min(bytes.count, lineStart + Self.longestLine + 2)
    guard start <= limit, let lineEnd = lineEnd(from: start, upTo: limit) else {
      let markedEnd = bytes[start..<end].firstIndex(of: UInt8(ascii: "\n")) ?? end
      return Location(
        path: path, offset: start, line: line, column: start - lineStart + 1,
        length: markedEnd - start, lineText: "")
    }
    let before = String(decoding: bytes[lineStart..<start], as: UTF8.self)
    let marked = String(decoding: bytes[start..<max(start, min(end, lineEnd))], as: UTF8.self)
    return Location(
      path: path, offset: start, line: line, column: before.count + 1, length: marked.count,
      lineText: String(decoding: bytes[lineStart..<max(lineStart, lineEnd)], as: UTF8.self))
  }

  /// The end of the line that holds a place, without its ending; nil where the line goes on at the
  /// limit.
  private func lineEnd(from start: Int, upTo limit: Int) -> Int? {
    let bytes = bytes
    let feed = bytes[start..<limit].firstIndex(of: UInt8(ascii: "\n"))
    guard var end = feed ?? (limit == bytes.count ? limit : nil) else { return nil }
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return end
  }

  /// Whether path and bytes are the same byte for byte.
  package func isSame(as other: InputFile) -> Bool {
    path.utf8.elementsEqual(other.path.utf8) && digest == other.digest
  }

  /// In bytes: some seven hundred words.
  package static let longestLine = 1 << 12

  /// The file as a whole: used where an error has no place within it.
  package var wholeLocation: Location {
    Location(path: path, offset: 0, line: 0, column: 0, length: 0, lineText: "")
  }
}

/// What a file holds, read when it is asked for and not there.
private final class ReadableContent: Sendable {
  private let read: @Sendable () -> [UInt8]
  private let held: Mutex<(bytes: [UInt8], lineStarts: LineStarts)?>

  init(_ bytes: [UInt8]?, read: @escaping @Sendable () -> [UInt8]) {
    self.read = read
    held = Mutex(bytes.map { ($0, LineStarts($0)) })
  }

  var isRead: Bool { held.withLock { $0 != nil } }

  var value: (bytes: [UInt8], lineStarts: LineStarts) {
    held.withLock { held in
      if let held { return held }
      let bytes = read()
      let value = (bytes, LineStarts(bytes))
      held = value
      return value
    }
  }

  func letGo() { held.withLock { $0 = nil } }
}

extension Sequence<InputFile> {
  /// Each file with the same key as one before it, and the first that has it.
  package func repeating(_ key: (InputFile) -> String) -> [(file: InputFile, first: InputFile)] {
    var known: [String: InputFile] = [:]
    return compactMap { file in
      let found = key(file)
      if let first = known[found] { return (file, first) }
      known[found] = file
      return nil
    }
  }
}
