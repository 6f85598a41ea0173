/// A file as it was read: where it is and its bytes, not yet understood.
package struct InputFile: Hashable, Sendable {
  /// Relative to the site's folder, with `/` between names: `Content/people/ashraf-ghani.md`.
  package let path: String
  /// Of the bytes.
  package let digest: Digest
  private let content: Content

  private enum Content: Sendable {
    case read([UInt8], LineStarts)
    case unread(UnreadContent)
  }

  /// `path` is below the site's folder.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    digest = Digest(of: bytes)
    content = .read(bytes, LineStarts(bytes))
  }

  /// A file whose bytes are known by their digest: `read`, which gives the bytes of this digest, is called
  /// when they are first asked for.
  package init(path: String, digest: Digest, read: @escaping @Sendable () -> [UInt8]) {
    self.path = path
    self.digest = digest
    content = .unread(UnreadContent(read: read))
  }

  /// The file's bytes.
  package var bytes: [UInt8] {
    switch content {
    case .read(let bytes, _): bytes
    case .unread(let content): content.value.bytes
    }
  }

  /// False where the bytes have not been asked for yet.
  package var isRead: Bool {
    switch content {
    case .read: true
    case .unread(let content): content.isRead
    }
  }

  private var lineStarts: LineStarts {
    switch content {
    case .read(_, let lineStarts): lineStarts
    case .unread(let content): content.value.lineStarts
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

/// What a file holds, read when it is first asked for.
private final class UnreadContent: Sendable {
  private let read: @Sendable () -> [UInt8]
  private let made = Once<(bytes: [UInt8], lineStarts: LineStarts)>()

  init(read: @escaping @Sendable () -> [UInt8]) {
    self.read = read
  }

  var isRead: Bool { made.isMade }

  var value: (bytes: [UInt8], lineStarts: LineStarts) {
    made {
      let bytes = read()
      return (bytes, LineStarts(bytes))
    }
  }
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
