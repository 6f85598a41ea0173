internal import Diagnostics
internal import Markdown
import Support
internal import Yams

/// Makes our nodes of what Yams composed, in the order of the text, and reports where YAML's reading
/// of a value is hardly its author's.
struct YAMLTree {
  private let reader: YAMLReader
  private(set) var diagnostics: [Diagnostic] = []
  /// The last mark that was looked for: a line of many values is gone through once.
  private var last = (line: 0, column: 1, offset: 0)

  /// What front matter does not take; it is met before any alias of it.
  enum Refused: Error {
    case anchor(at: Int)
    case tag(at: Int)
  }

  init(_ reader: YAMLReader) {
    self.reader = reader
  }

  mutating func node(_ node: Node) throws(Refused) -> YAMLNode {
    let start = offset(of: node.mark)
    guard node.anchor == nil else { throw .anchor(at: start) }
    guard !isLocalTag(at: start) else { throw .tag(at: start) }
    switch node {
    case .scalar(let scalar):
      return self.scalar(scalar, start)
    case .sequence(let sequence):
      var members: [YAMLNode] = []
      for member in sequence { members.append(try self.node(member)) }
      return .sequence(members, at: start..<start + 1)
    case .mapping(let mapping):
      var pairs: [(key: Located<String>, value: YAMLNode)] = []
      for (key, value) in mapping {
        let name = Self.key(try self.node(key))
        pairs.append((key: name, value: try self.node(value)))
      }
      return .mapping(pairs, at: start..<start + 1)
    case .alias:
      throw .anchor(at: start)
    }
  }

  private mutating func scalar(_ scalar: Node.Scalar, _ start: Int) -> YAMLNode {
    let text = reader.located(scalar, start)
    if scalar.style == .doubleQuoted { reportControls(in: text) }
    let isTagged = reader.file.bytes[start..<reader.body.upperBound].first == UInt8(ascii: "!")
    guard scalar.style == .plain, !isTagged else { return .scalar(text) }
    if let remark = reader.remark(after: scalar.string, at: start) {
      return .scalar(report(remark, after: text))
    }
    return Self.nulls.contains(scalar.string) ? .null(at: text.range) : .scalar(text)
  }

  /// Those that a double-quoted value names, as `\u0007`: YAML itself takes no others.
  private mutating func reportControls(in text: Located<String>) {
    let bytes = Array(text.value.utf8)
    guard bytes.indices.contains(where: { bytes.controlLength(at: $0) != nil }) else { return }
    diagnostics.append(
      Diagnostic(
        .invalidYAML, "a value must not contain control characters",
        at: reader.file.location(of: text.range), suggestion: "remove the code for the character"))
  }

  private static let nulls: Set<String> = ["null", "Null", "NULL", "~"]

  /// Reports what a `#` cuts off a value; the value is what YAML has left of it, or what was written
  /// where nothing is left.
  private mutating func report(_ remark: Range<Int>, after value: Located<String>)
    -> Located<String>
  {
    let rest = String(decoding: reader.file.bytes[remark], as: UTF8.self)
    let place = reader.file.location(of: remark)
    guard !value.value.isEmpty else {
      diagnostics.append(
        Diagnostic(
          .invalidYAML, "a value that starts with '#' is a comment to YAML", at: place,
          suggestion: "write \(YAMLText.quoted(rest)), or '# ' for a comment"))
      return Located(rest, at: remark)
    }
    diagnostics.append(
      Diagnostic(
        .cutValue, "a '#' after a space starts a comment, so '\(rest)' is not part of the value",
        at: place,
        suggestion: "write \(YAMLText.quoted("\(value.value) \(rest)")), or '# ' for a comment"))
    return value
  }

  /// Whether a node starts with a tag that is not one of YAML's own (`!!str`).
  private func isLocalTag(at start: Int) -> Bool {
    let bytes = reader.file.bytes[start..<reader.body.upperBound].prefix(2)
    return bytes.first == UInt8(ascii: "!") && !bytes.elementsEqual("!!".utf8)
  }

  /// A key is one word; a list or mapping in its place has none.
  private static func key(_ node: YAMLNode) -> Located<String> {
    switch node {
    case .scalar(let text): text
    case .null(let range): Located("null", at: range)
    case .sequence, .mapping: Located("?", at: node.range)
    }
  }

  /// The byte of a mark, whose lines and columns count from 1 and in Unicode scalars.
  private mutating func offset(of mark: Yams.Mark?) -> Int {
    guard let mark else { return reader.body.lowerBound }
    let isAhead = mark.line == last.line && mark.column >= last.column
    let offset =
      isAhead
      ? reader.offset(from: last.offset, scalars: mark.column - last.column)
      : reader.offset(line: mark.line, column: mark.column)
    last = (mark.line, mark.column, offset)
    return offset
  }
}

extension YAMLReader {
  /// What a `#` without a space after it cuts off a plain value that starts at an offset; our own
  /// remarks are written `# …`.
  fileprivate func remark(after value: String, at start: Int) -> Range<Int>? {
    guard var index = end(ofPlain: value, from: start) else { return nil }
    let isWhite = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    index = file.bytes[index..<body.upperBound].firstIndex { !isWhite($0) } ?? body.upperBound
    guard index < body.upperBound, file.bytes[index] == UInt8(ascii: "#") else { return nil }
    let rest = file.bytes[index..<body.upperBound].prefix {
      $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r")
    }
    let words = rest.drop { $0 == UInt8(ascii: "#") }
    guard let next = words.first, !isWhite(next) else { return nil }
    let cut = rest[..<(rest.firstRange(of: " # ".utf8)?.lowerBound ?? rest.endIndex)]
    let end = cut.lastIndex { !isWhite($0) } ?? index
    return index..<end + 1
  }

  /// The offset after a plain value, whose lines YAML has joined (YAML 1.2, section 6.5); nil where
  /// they are broken in a way that is not ASCII's.
  private func end(ofPlain value: String, from start: Int) -> Int? {
    let white: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    var index = start
    var isInSpace = false
    for byte in value.utf8 {
      if white.contains(byte) {
        isInSpace = true
        continue
      }
      if isInSpace {
        index =
          file.bytes[index..<body.upperBound].firstIndex { !white.contains($0) } ?? body.upperBound
        isInSpace = false
      }
      guard index < body.upperBound, file.bytes[index] == byte else { return nil }
      index += 1
    }
    return index
  }
}
