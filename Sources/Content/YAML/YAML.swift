internal import Diagnostics
import Support

/// A YAML value with its place, without tags or styles.
package indirect enum YAMLNode: Sendable {
  case scalar(Located<String>)
  /// A plain `null`, `Null`, `NULL` or `~` (YAML 1.2, section 10.3.2).
  case null(at: Range<Int>)
  case sequence([YAMLNode], at: Range<Int>)
  case mapping([(key: Located<String>, value: YAMLNode)], at: Range<Int>)

  /// Where the value starts; for a scalar, all of it.
  package var range: Range<Int> {
    switch self {
    case .scalar(let text): text.range
    case .null(let range), .sequence(_, let range), .mapping(_, let range): range
    }
  }
}

extension YAMLNode {
  var isNull: Bool { if case .null = self { true } else { false } }

  /// Whether it is a mapping that gives the key a value, valid or not.
  func hasKey(_ name: String) -> Bool {
    guard case .mapping(let pairs, _) = self else { return false }
    return pairs.contains { $0.key.value == name && !$0.value.isNull }
  }
}

/// Reads a stretch of YAML of a file into nodes with byte ranges.
struct YAMLReader {
  let file: InputFile
  /// The file's.
  let bytes: [UInt8]
  let body: Range<Int>
  /// The first byte of each line of `body`, as YAML breaks lines.
  let lineStarts: [Int]
  /// Whether there is a tree although a key occurs twice in it.
  let keepsDuplicates: Bool

  init(_ file: InputFile, _ body: Range<Int>, keepingDuplicates: Bool = false) {
    keepsDuplicates = keepingDuplicates
    self.file = file
    bytes = file.bytes
    self.body = body
    lineStarts = Self.lineStarts(bytes[body])
  }

  /// The tree, or nil with what is wrong where there is none; an empty text is an empty mapping.
  func read(into diagnostics: inout [Diagnostic]) -> YAMLNode? {
    guard !body.isEmpty else { return .mapping([], at: body) }
    do {
      let root = try bytes[body].withUnsafeBufferPointer { bytes throws(YAMLFailure) in
        var tree = YAMLTree(self, YAMLEvents(bytes))
        let root = try tree.root()
        diagnostics += tree.diagnostics
        return root
      }
      guard case .scalar(let text) = root, let diagnostic = gluedKey(at: text.range.lowerBound)
      else { return root }
      diagnostics.append(diagnostic)
    } catch {
      diagnostics.append(diagnostic(for: error))
    }
    return nil
  }
}

// MARK: - Places

extension YAMLReader {
  /// The range covers the scalar if it is on one line as it is, or up to its closing quote,
  /// else its first byte to the line's end.
  func located(_ text: String, _ style: YAMLEvents.Style, _ start: Int) -> Located<String> {
    if let end = endOfQuotes(from: start, style) {
      return Located(text, at: start..<end)
    }
    let end = start + text.utf8.count
    if end <= body.upperBound, bytes[start..<end].elementsEqual(text.utf8) {
      return Located(text, at: start..<end)
    }
    let rest = bytes[start..<body.upperBound]
    return Located(
      text,
      at: start..<rest.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }.endIndex)
  }

  /// The offset after the quote that closes the one at `start` (YAML 1.2, section 7.3).
  func endOfQuotes(from start: Int, _ style: YAMLEvents.Style) -> Int? {
    let quote = UInt8(ascii: style == .singleQuoted ? "'" : "\"")
    guard style == .singleQuoted || style == .doubleQuoted, start < body.upperBound,
      bytes[start] == quote
    else { return nil }
    var index = start + 1
    while index < body.upperBound {
      let byte = bytes[index]
      let isEscape = style == .doubleQuoted && byte == UInt8(ascii: "\\")
      let isDoubled =
        style == .singleQuoted && byte == quote && index + 1 < body.upperBound
        && bytes[index + 1] == quote
      if byte == quote, !isDoubled { return index + 1 }
      index += isEscape || isDoubled ? 2 : 1
    }
    return nil
  }

  /// The byte of a mark.
  func offset(of mark: YAMLEvents.Mark) -> Int {
    offset(from: body.lowerBound, scalars: mark.index)
  }

  /// The byte that comes some Unicode scalars after another.
  func offset(from start: Int, scalars: Int) -> Int {
    var index = start
    var left = scalars
    while left > 0, index < body.upperBound {
      index += 1
      while index < body.upperBound, bytes[index] & 0xC0 == 0x80 { index += 1 }
      left -= 1
    }
    return index
  }

  /// Lines end as libyaml counts them (YAML 1.1, section 4.2): LF, CR, CR LF, NEL, LS or PS.
  private static func lineStarts(_ yaml: ArraySlice<UInt8>) -> [Int] {
    var starts = [yaml.startIndex]
    for index in yaml.indices {
      switch yaml[index] {
      case UInt8(ascii: "\n"): starts.append(index + 1)
      case UInt8(ascii: "\r"):
        let next = index + 1 < yaml.endIndex ? yaml[index + 1] : 0
        if next != UInt8(ascii: "\n") { starts.append(index + 1) }
      case 0x85 where index > yaml.startIndex && yaml[index - 1] == 0xC2: starts.append(index + 1)
      case 0xA8, 0xA9:
        let before = yaml[max(yaml.startIndex, index - 2)..<index]
        if before.elementsEqual([0xE2, 0x80]) { starts.append(index + 1) }
      default: break
      }
    }
    return starts
  }
}
