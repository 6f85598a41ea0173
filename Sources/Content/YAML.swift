internal import Diagnostics
internal import Yams

/// A YAML value with its place; what Yams composes, without anchors, tags or styles.
package indirect enum YAMLNode: Sendable {
  case scalar(Located<String>)
  case sequence([YAMLNode], at: Range<Int>)
  case mapping([(key: Located<String>, value: YAMLNode)], at: Range<Int>)

  /// Where the value starts; for a scalar, all of it.
  package var range: Range<Int> {
    switch self {
    case .scalar(let text): text.range
    case .sequence(_, let range), .mapping(_, let range): range
    }
  }
}

extension YAMLNode {
  /// Whether it is a mapping that states the key, soundly or not.
  func hasKey(_ name: String) -> Bool {
    guard case .mapping(let pairs, _) = self else { return false }
    return pairs.contains { $0.key.value == name }
  }
}

/// Reads a stretch of YAML of a file into nodes with byte ranges.
struct YAMLReader {
  let file: InputFile
  let body: Range<Int>
  /// The first byte of each line of `body`, as YAML breaks lines.
  let lineStarts: [Int]

  init(_ file: InputFile, _ body: Range<Int>) {
    self.file = file
    self.body = body
    lineStarts = Self.lineStarts(file.bytes[body])
  }

  /// The tree, or nil with one diagnostic where there is none; an empty text is an empty mapping.
  func read(into diagnostics: inout [Diagnostic]) -> YAMLNode? {
    if let alias = AliasScan.excess(in: file.bytes[body]) {
      diagnostics.append(anchorFault(at: alias))
      return nil
    }
    do {
      let text = String(decoding: file.bytes[body], as: UTF8.self)
      // Without rules for tags: what a scalar is, the key decides.
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        return .mapping([], at: body.lowerBound..<body.lowerBound)
      }
      // A node's anchor lives as long as its parser.
      let tree = try withExtendedLifetime(parser) { try node(root) }
      guard case .scalar(let text) = tree, let fault = gluedKeyFault(at: text.range.lowerBound)
      else { return tree }
      diagnostics.append(fault)
    } catch let error as YamlError {
      diagnostics.append(diagnostic(for: error))
    } catch let anchor as Anchored {
      diagnostics.append(anchorFault(at: anchor.start))
    } catch {
      diagnostics.append(invalid("\(error)", at: body.lowerBound))
    }
    return nil
  }

  /// A node has an anchor.
  private struct Anchored: Error {
    let start: Int
  }

  /// Meets an anchored node before any alias of it, and stops there.
  private func node(_ node: Node) throws(Anchored) -> YAMLNode {
    let start = start(of: node)
    guard node.anchor == nil else { throw Anchored(start: start) }
    switch node {
    case .scalar(let scalar):
      return .scalar(located(scalar, start))
    case .sequence(let sequence):
      var members: [YAMLNode] = []
      for member in sequence { members.append(try self.node(member)) }
      return .sequence(members, at: start..<start + 1)
    case .mapping(let mapping):
      var pairs: [(key: Located<String>, value: YAMLNode)] = []
      for (key, value) in mapping {
        let name = try self.node(key)
        pairs.append((key: Self.key(name), value: try self.node(value)))
      }
      return .mapping(pairs, at: start..<start + 1)
    case .alias:
      throw Anchored(start: start)
    }
  }

  /// A key is one word; a list or mapping in its place has none.
  private static func key(_ node: YAMLNode) -> Located<String> {
    guard case .scalar(let text) = node else { return Located("?", at: node.range) }
    return text
  }

  private func start(of node: Node) -> Int {
    node.mark.map { offset(line: $0.line, column: $0.column) } ?? body.lowerBound
  }
}

// MARK: - Places

extension YAMLReader {
  /// The range covers the scalar where it stands on one line as it is, or up to its closing quote,
  /// else its first byte to the line's end.
  private func located(_ scalar: Node.Scalar, _ start: Int) -> Located<String> {
    if let end = endOfQuotes(from: start, scalar.style) {
      return Located(scalar.string, at: start..<end)
    }
    let end = start + scalar.string.utf8.count
    if end <= body.upperBound, file.bytes[start..<end].elementsEqual(scalar.string.utf8) {
      return Located(scalar.string, at: start..<end)
    }
    let rest = file.bytes[start..<body.upperBound]
    return Located(
      scalar.string,
      at: start..<rest.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }.endIndex)
  }

  /// The offset behind the quote that closes the one at `start` (YAML 1.2, section 7.3).
  func endOfQuotes(from start: Int, _ style: Node.Scalar.Style) -> Int? {
    let quote = UInt8(ascii: style == .singleQuoted ? "'" : "\"")
    guard style == .singleQuoted || style == .doubleQuoted, start < body.upperBound,
      file.bytes[start] == quote
    else { return nil }
    var index = start + 1
    while index < body.upperBound {
      let byte = file.bytes[index]
      let isEscape = style == .doubleQuoted && byte == UInt8(ascii: "\\")
      let isDoubled =
        style == .singleQuoted && byte == quote && index + 1 < body.upperBound
        && file.bytes[index + 1] == quote
      if byte == quote, !isDoubled { return index + 1 }
      index += isEscape || isDoubled ? 2 : 1
    }
    return nil
  }

  /// The byte of a mark of Yams', whose lines and columns count from 1 and in Unicode scalars.
  func offset(line: Int, column: Int) -> Int {
    guard lineStarts.indices.contains(line - 1) else { return body.upperBound }
    var index = lineStarts[line - 1]
    var left = column - 1
    while left > 0, index < body.upperBound {
      index += 1
      while index < body.upperBound, file.bytes[index] & 0xC0 == 0x80 { index += 1 }
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
