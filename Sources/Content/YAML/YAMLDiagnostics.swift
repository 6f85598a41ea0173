internal import Diagnostics
import Support
internal import Yams

/// What is reported where a stretch of YAML can't be read.
extension YAMLReader {
  func invalid(_ message: String, at start: Int, fix: String? = nil) -> Diagnostic {
    Diagnostic(
      .invalidYAML, message, at: file.location(of: start..<start + 1), suggestion: fix)
  }

  func anchorDiagnostic(at offset: Int) -> Diagnostic {
    Diagnostic(
      .yamlAlias, "\(part) must not use anchors (&) or aliases (*)",
      at: file.location(of: offset..<offset + 1),
      suggestion: "put quotes around a value that starts with & or *")
  }

  func diagnostic(for refused: YAMLTree.Refused) -> Diagnostic {
    switch refused {
    case .anchor(let start): anchorDiagnostic(at: start)
    case .tag(let start):
      invalid(
        "\(part) must not use tags (!)", at: start,
        fix: "put quotes around a value that starts with !")
    }
  }

  func diagnostic(for error: YamlError) -> Diagnostic {
    switch error {
    case .scanner(let context?, let problem, let mark, _)
    where context.text.contains("block scalar") && problem.contains("tab"):
      return invalid(
        "a text below '|' or '>' must not start with a tab",
        at: offset(line: mark.line, column: mark.column),
        fix: "remove the tab, or write the text in quotes, with \\t for the tab")
    case .scanner(let context?, _, _, _)
    where ["while scanning an alias", "while scanning an anchor"].contains(context.text):
      return anchorDiagnostic(at: offset(line: context.mark.line, column: context.mark.column))
    case .scanner(let context?, _, _, _) where context.text.contains("quoted scalar"):
      return openQuotation(upTo: lineStarts.count)
        ?? unclosedQuotation(at: offset(line: context.mark.line, column: context.mark.column))
    case .composer(_, "found undefined alias", let mark, _):
      return anchorDiagnostic(at: offset(line: mark.line, column: mark.column))
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return cause(of: mark)
        ?? invalid(
          "\(part) is not YAML: \(problem)", at: offset(line: mark.line, column: mark.column),
          fix: likelyFix(of: problem, at: mark))
    case .duplicatedKeysInMapping(let keys, let context):
      return duplicateKey(keys.sorted().first ?? "", mark: context.mark)
    case .reader(let problem, _, _, _):
      return invalid(
        "\(part) is not YAML: \(problem)", at: firstControlCharacter ?? body.lowerBound,
        fix: "remove the control character")
    default:
      return invalid("\(part) is not YAML: \(error)", at: body.lowerBound)
    }
  }

  /// What messages call the stretch; front matter comes after four bytes at least.
  private var part: String { body.lowerBound < 4 ? "the file" : "front matter" }

  /// Yams counts to it in characters that its own view of the text makes, so it is looked for here.
  private var firstControlCharacter: Int? {
    var index = body.lowerBound
    while index < body.upperBound {
      switch file.bytes[index] {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E: break
      case 0..<0x20, 0x7F: return index
      case 0xC2 where index + 1 < body.upperBound:
        let next = file.bytes[index + 1]
        if next < 0xA0, next != 0x85 { return index }
      case 0xEF where file.bytes[index..<body.upperBound].starts(with: [0xEF, 0xBF, 0xBE]),
        0xEF where file.bytes[index..<body.upperBound].starts(with: [0xEF, 0xBF, 0xBF]):
        return index
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Yams marks the first of the equal keys; the error is the second, so that one is looked for.
  private func duplicateKey(_ key: String, mark: Mark) -> Diagnostic {
    let first = offset(line: mark.line, column: mark.column)
    let indent = first - lineStarts[min(max(mark.line, 1), lineStarts.count) - 1]
    let second = lineStarts.filter { $0 > first }.lazy.compactMap {
      keyRange(key, at: $0 + indent)
    }.first
    if let cut = cutByComma(key, at: first) { return cut }
    let firstRange = keyRange(key, at: first) ?? first..<first + 1
    let related = second.map { _ in
      [Diagnostic.RelatedLocation("the first '\(key)'", at: file.location(of: firstRange))]
    }
    return Diagnostic(
      .invalidYAML, "duplicate key '\(key)'", at: file.location(of: second ?? firstRange),
      suggestion: "keep one of the two", related: related ?? [])
  }

  /// Two numbers that commas have cut within one `{ }` leave a second `000`, which isn't a key.
  private func cutByComma(_ key: String, at start: Int) -> Diagnostic? {
    let end = start + key.utf8.count
    guard end < body.upperBound, file.bytes[start..<end].elementsEqual(key.utf8),
      let next = file.bytes[end..<body.upperBound].first(where: { $0 != UInt8(ascii: " ") }),
      next == UInt8(ascii: ",") || next == UInt8(ascii: "}")
    else { return nil }
    return Diagnostic(
      .invalidYAML, "within { } a comma ends the value", at: file.location(of: start..<end),
      suggestion: "put quotes around a value that contains a comma")
  }

  /// Where a key is that starts at an offset, bare or in quotes, before its colon.
  private func keyRange(_ key: String, at start: Int) -> Range<Int>? {
    guard start < body.upperBound else { return nil }
    let rest = file.bytes[start..<body.upperBound]
    for written in [key, "'\(key)'", "\"\(key)\""] where rest.starts(with: written.utf8) {
      let end = start + written.utf8.count
      let next = rest[end...].first { $0 != UInt8(ascii: " ") }
      if next == UInt8(ascii: ":") { return start..<end }
    }
    return nil
  }

  private func likelyFix(of problem: String, at mark: Mark) -> String? {
    guard lineStarts.indices.contains(mark.line - 1) else { return nil }
    let start = lineStarts[mark.line - 1]
    let before = file.bytes[start..<max(start, offset(line: mark.line, column: mark.column))]
    let isInValue = before.firstRange(of: ": ".utf8) != nil
    let text = file.bytes[start..<body.upperBound].prefix { $0 != UInt8(ascii: "\n") }
    if text.firstRange(of: "“".utf8) != nil || text.firstRange(of: "”".utf8) != nil {
      return "YAML's quotation marks are straight: \" and not “"
    }
    if text.contains(UInt8(ascii: "\t")) { return "indent with spaces, not with a tab" }
    if problem.contains("mapping values") {
      return isInValue
        ? "put quotes around a value that contains ': '"
        : "put a space after the colon of the key above, and start both keys in the same column"
    }
    if problem.contains("did not find expected") {
      return isInValue
        ? "put quotes around the whole value" : "start the keys of a list item in the same column"
    }
    if problem.contains("cannot start any token") { return "put quotes around the value" }
    if problem.contains("could not find expected ':'") { return "a key is followed by ': '" }
    return nil
  }
}
