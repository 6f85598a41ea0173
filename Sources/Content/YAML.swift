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

/// Reads a stretch of YAML of a file into nodes with byte ranges.
struct YAMLReader {
  private let file: InputFile
  private let body: Range<Int>
  /// The first byte of each line of `body`.
  private let lineStarts: [Int]

  init(_ file: InputFile, _ body: Range<Int>) {
    self.file = file
    self.body = body
    var starts = [body.lowerBound]
    for index in body where file.bytes[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
    lineStarts = starts
  }

  /// The tree, or nil with one diagnostic where there is none; an empty text is an empty mapping.
  func read(into diagnostics: inout [Diagnostic]) -> YAMLNode? {
    if let found = firstAnchor() {
      diagnostics.append(anchorDiagnostic(at: found))
      return nil
    }
    do {
      let text = String(decoding: file.bytes[body], as: UTF8.self)
      guard let root = try Parser(yaml: text, encoding: .utf8).singleRoot() else {
        return .mapping([], at: body.lowerBound..<body.lowerBound)
      }
      return node(root)
    } catch let error as YamlError {
      diagnostics.append(diagnostic(for: error))
    } catch {
      diagnostics.append(invalid("\(error)", at: body.lowerBound))
    }
    return nil
  }

  private func node(_ node: Node) -> YAMLNode {
    let start = node.mark.map { offset(line: $0.line, column: $0.column) } ?? body.lowerBound
    switch node {
    case .scalar(let scalar):
      return .scalar(located(scalar, start))
    case .sequence(let sequence):
      return .sequence(sequence.map { self.node($0) }, at: start..<start + 1)
    case .mapping(let mapping):
      return .mapping(
        mapping.map { (key: key($0.key), value: self.node($0.value)) }, at: start..<start + 1)
    case .alias:
      return .scalar(Located("", at: start..<start))
    }
  }

  private func key(_ node: Node) -> Located<String> {
    let start = node.mark.map { offset(line: $0.line, column: $0.column) } ?? body.lowerBound
    guard case .scalar(let scalar) = node else { return Located("?", at: start..<start + 1) }
    return located(scalar, start)
  }

  /// The range covers the scalar where it stands on one line as it is, else its first byte to the
  /// line's end.
  private func located(_ scalar: Node.Scalar, _ start: Int) -> Located<String> {
    let bytes = Array(scalar.string.utf8)
    let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
    let first = start + (isQuoted ? 1 : 0)
    let end = first + bytes.count
    if end <= body.upperBound, file.bytes[first..<end].elementsEqual(bytes) {
      return Located(scalar.string, at: start..<end + (isQuoted ? 1 : 0))
    }
    let lineEnd = file.bytes[start..<body.upperBound].firstIndex(of: UInt8(ascii: "\n"))
    return Located(scalar.string, at: start..<(lineEnd ?? body.upperBound))
  }

  /// The byte of a mark of Yams', whose lines and columns count from 1 and in Unicode scalars.
  private func offset(line: Int, column: Int) -> Int {
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
}

// MARK: - Faults

extension YAMLReader {
  private func invalid(_ message: String, at start: Int, fix: String? = nil) -> Diagnostic {
    Diagnostic(
      .invalidYAML, message, at: file.location(of: start..<start + 1), suggestion: fix)
  }

  private func diagnostic(for error: YamlError) -> Diagnostic {
    switch error {
    case .scanner(let context?, _, _, _) where context.text.contains("quoted scalar"):
      return invalid(
        "a quotation mark is not closed",
        at: offset(line: context.mark.line, column: context.mark.column),
        fix: "close it on this line")
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return invalid(
        "front matter is not YAML: \(problem)", at: offset(line: mark.line, column: mark.column),
        fix: likelyFix(of: problem, line: mark.line))
    case .duplicatedKeysInMapping(let keys, let context):
      return duplicateKey(keys.sorted().first ?? "", mark: context.mark)
    case .reader(let problem, let offset, _, _):
      return invalid(
        "front matter is not YAML: \(problem)", at: body.lowerBound + (offset ?? 0),
        fix: "remove the control character")
    default:
      return invalid("front matter is not YAML: \(error)", at: body.lowerBound)
    }
  }

  /// Yams marks the first of the equal keys; the fault is the second, so that one is looked for.
  private func duplicateKey(_ key: String, mark: Mark) -> Diagnostic {
    let first = offset(line: mark.line, column: mark.column)
    let indent = first - lineStarts[min(max(mark.line, 1), lineStarts.count) - 1]
    let wanted = Array((key + ":").utf8)
    let second = lineStarts.filter { $0 > first }.map { $0 + indent }.first {
      $0 + wanted.count <= body.upperBound
        && file.bytes[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
    let place = second ?? first
    let related: [Diagnostic.RelatedLocation] =
      second == nil
      ? [] : [.init("the first '\(key)'", at: file.location(of: first..<first + key.utf8.count))]
    return Diagnostic(
      .invalidYAML, "the key '\(key)' stands twice",
      at: file.location(of: place..<place + key.utf8.count),
      suggestion: "keep one of the two", related: related)
  }

  private func likelyFix(of problem: String, line: Int) -> String? {
    guard lineStarts.indices.contains(line - 1) else { return nil }
    let start = lineStarts[line - 1]
    let text = file.bytes[start..<body.upperBound].prefix { $0 != UInt8(ascii: "\n") }
    if text.contains(UInt8(ascii: "\t")) { return "indent with spaces, not with a tab" }
    if problem.contains("mapping values") { return "put quotes around a value that holds ': '" }
    if problem.contains("cannot start any token") { return "put quotes around the value" }
    if problem.contains("could not find expected ':'") { return "a key is followed by ': '" }
    return nil
  }

  private func anchorDiagnostic(at offset: Int) -> Diagnostic {
    Diagnostic(
      .yamlAlias, "front matter takes no anchors (&) and no aliases (*)",
      at: file.location(of: offset..<offset + 1),
      suggestion: "put quotes around a value that starts with & or *")
  }

  /// The first `&` or `*` where a YAML node may start, outside quotes, comments and block scalars.
  ///
  /// Looked for before Yams composes the tree, since a tree with aliases can be exponentially
  /// larger than its text.
  private func firstAnchor() -> Int? {
    var scan = AnchorScan()
    for (number, start) in lineStarts.enumerated() {
      let end = number + 1 < lineStarts.count ? lineStarts[number + 1] : body.upperBound
      if let found = scan.next(file.bytes[start..<end]) { return found }
    }
    return nil
  }
}
