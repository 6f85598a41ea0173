internal import Diagnostics
import Support

/// What is reported where a stretch of YAML can't be read.
extension YAMLReader {
  func invalid(_ message: String, at start: Int, suggestion: Suggestion? = nil) -> Diagnostic {
    Diagnostic(
      .invalidYAML, message, at: file.location(of: start..<start + 1), suggestion: suggestion)
  }

  func anchorDiagnostic(at offset: Int) -> Diagnostic {
    Diagnostic(
      .yamlAlias, "\(part) must not use anchors (&) or aliases (*)",
      at: file.location(of: offset..<offset + 1),
      suggestion: "put quotes around a value that starts with & or *")
  }

  func diagnostic(for failure: YAMLFailure) -> Diagnostic {
    switch failure {
    case .anchor(let start): anchorDiagnostic(at: start)
    case .tag(let start):
      invalid(
        "\(part) must not use tags (!)", at: start,
        suggestion: "put quotes around a value that starts with !")
    case .depth(let start):
      invalid(
        "\(part) is nested too deeply", at: start, suggestion: "put lists and records side by side")
    case .character(let problem, let byte):
      invalid(
        "\(part) is not YAML: \(problem)", at: body.lowerBound + byte,
        suggestion: problem.contains("UTF-8")
          ? "save the file as UTF-8" : "remove the control character")
    case .syntax(let problem, let mark, let context):
      inContext(problem, at: mark, context)
        ?? cause(of: mark)
        ?? invalid(
          "\(part) is not YAML: \(problem)", at: offset(of: mark),
          suggestion: likelyFix(of: problem, at: mark))
    }
  }

  /// Where what was being read says more than the place where it ended.
  private func inContext(
    _ problem: String, at mark: YAMLEvents.Mark, _ context: (text: String, start: YAMLEvents.Mark)?
  ) -> Diagnostic? {
    guard let context else { return nil }
    if context.text.contains("block scalar"), problem.contains("tab") {
      return invalid(
        "a text below '|' or '>' must not start with a tab", at: offset(of: mark),
        suggestion: "remove the tab, or write the text in quotes, with \\t for the tab")
    }
    if ["while scanning an alias", "while scanning an anchor"].contains(context.text) {
      return anchorDiagnostic(at: offset(of: context.start))
    }
    if context.text.contains("parsing a flow"), context.start.line < mark.line {
      return unclosedList(at: offset(of: context.start))
    }
    guard context.text.contains("quoted scalar") else { return nil }
    guard !problem.contains("unexpected") else {
      return openQuotation(upTo: lineStarts.count)
        ?? unclosedQuotation(at: offset(of: context.start))
    }
    let place = offset(of: mark)
    let start = bytes[body.lowerBound...min(place, body.upperBound - 1)].lastIndex(
      of: .backslash)
    return invalid(
      "within \" \" a backslash begins an escape, and YAML has none like this", at: start ?? place,
      suggestion:
        "write \(writing: "\\\\") for a backslash, or put single quotation marks around the value")
  }

  /// A bracket or brace that its line doesn't close, so that the lines below are read as part of it.
  private func unclosedList(at start: Int) -> Diagnostic? {
    guard start < body.upperBound else { return nil }
    let (open, close) = bytes[start] == .openBracket ? ("[", "]") : ("{", "}")
    let line = bytes[start..<body.upperBound].prefix { $0 != .newline }
    guard !line.contains(close.utf8.first!) else { return nil }
    return invalid(
      "'\(open)' is not closed", at: start,
      suggestion: "close it with '\(close)', or put quotes around the value")
  }

  /// What messages call the stretch; front matter comes after four bytes at least.
  private var part: String { body.lowerBound < 4 ? "the file" : "front matter" }

  /// The second of two equal keys of one mapping.
  func duplicateKey(_ key: Located<String>, first: Range<Int>) -> Diagnostic {
    if let cut = cutByComma(first) { return cut }
    return Diagnostic(
      .invalidYAML, "duplicate key '\(key.value)'", at: file.location(of: key.range),
      suggestion: "keep one of the two",
      related: [.init("the first '\(key.value)'", at: file.location(of: first))])
  }

  /// Two numbers that commas have cut within one `{ }` leave a second `000`, which isn't a key.
  private func cutByComma(_ key: Range<Int>) -> Diagnostic? {
    guard
      let next = bytes[key.upperBound..<body.upperBound].first(where: {
        $0 != UInt8(ascii: " ")
      }),
      next == UInt8(ascii: ",") || next == UInt8(ascii: "}")
    else { return nil }
    return Diagnostic(
      .invalidYAML, "within { } a comma ends the value", at: file.location(of: key),
      suggestion: "put quotes around a value that contains a comma")
  }

  private func likelyFix(of problem: String, at mark: YAMLEvents.Mark) -> Suggestion? {
    guard lineStarts.indices.contains(mark.line) else { return nil }
    let start = lineStarts[mark.line]
    let before = bytes[start..<max(start, offset(of: mark))]
    let isInValue = before.firstRange(of: ": ".utf8) != nil
    let text = bytes[start..<body.upperBound].prefix { $0 != UInt8(ascii: "\n") }
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
    if problem.contains("not allowed in this context"), isInValue {
      return "put quotes around the whole value"
    }
    if problem.contains("cannot start any token") { return "put quotes around the value" }
    if problem.contains("could not find expected ':'") { return "a key must be followed by ': '" }
    return nil
  }
}
