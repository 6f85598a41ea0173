package import Diagnostics
package import Support

/// The two parts of an input file: YAML between `---` lines, and the text after it.
package struct FrontMatter: Sendable {
  /// The keys, or nil where they can't be read; the error is reported once.
  package let root: YAMLNode?
  /// Where a missing key is reported: the dashes of the closing line, or the file as a whole.
  package let closing: Location
  /// The bytes after the closing line.
  package let body: Range<Int>
  /// Whether a merge has left two versions of a part.
  private(set) var isConflicting = false

  /// Splits a file whose first line is `---` at the next line that is `---`.
  package init(parsing file: InputFile, into diagnostics: inout [Diagnostic]) {
    let bytes = file.bytes
    guard let opening = Self.opening(of: file, into: &diagnostics) else {
      self.init(unreadable: file, body: Self.start(of: bytes)..<bytes.count)
      return
    }
    var line = opening.end
    while line < bytes.count {
      if let bodyStart = Self.endOfFence(bytes, at: line) {
        self.init(
          root: YAMLReader(file, opening.end..<line).read(into: &diagnostics),
          closing: file.location(of: line..<line + 3), body: bodyStart..<bytes.count)
        return
      }
      line = Self.nextLine(bytes, from: line)
    }
    diagnostics.append(Self.unclosed(file, from: opening))
    self.init(unreadable: file, body: bytes.count..<bytes.count)
  }

  /// Where the opening line starts, which should be the first, and where the keys do after it.
  private static func opening(of file: InputFile, into diagnostics: inout [Diagnostic])
    -> (start: Int, end: Int)?
  {
    let bytes = file.bytes
    let start = start(of: bytes)
    if let end = endOfFence(bytes, at: start) { return (start, end) }
    let first = bytes[start...].firstIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } ?? start
    if let end = endOfFence(bytes, at: first), first > start, bytes[first - 1] == 0x0A {
      diagnostics.append(
        Diagnostic(
          .missingFrontMatter, "front matter must start on the first line",
          at: file.location(of: first..<first + 3), suggestion: "remove the lines above it"))
      return (first, end)
    }
    diagnostics.append(
      otherForm(of: file, from: first)
        ?? Diagnostic(
          .missingFrontMatter, "the file has no front matter", at: file.location(of: start..<start),
          suggestion: "start it with a line '---', the keys, and another line '---'"))
    return nil
  }

  /// Front matter that is there, but not as it is taken.
  private static func otherForm(of file: InputFile, from start: Int) -> Diagnostic? {
    let line = file.bytes[start...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let fence = start..<line.endIndex
    let words = String(decoding: line, as: UTF8.self).trimmed
    if words == "---", !file.bytes.contains(UInt8(ascii: "\n")) {
      return Diagnostic(
        .missingFrontMatter, "the lines of this file end in CR without LF",
        at: file.location(of: start..<start + 3),
        suggestion: "save it with Unix (LF) or Windows (CR LF) line endings")
    }
    if words == "---" {
      return Diagnostic(
        .missingFrontMatter, "the line '---' must start in the first column",
        at: file.location(of: fence), suggestion: "remove the spaces before it")
    }
    let isDashed = !words.isEmpty && words.unicodeScalars.allSatisfy(Self.isDash)
    let form: String? =
      switch words {
      case "+++": "this is TOML; front matter must be YAML"
      case _ where words.hasPrefix("{") || words == ";;;": "this is JSON; front matter must be YAML"
      case _ where isDashed:
        "front matter must start with a line of three hyphens, not with '\(words)'"
      default: nil
      }
    return form.map {
      Diagnostic(
        .missingFrontMatter, $0, at: file.location(of: fence),
        suggestion: isDashed
          ? "write \(writing: "---")"
          : "write the keys as 'key: value' lines between two lines '---'")
    }
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .dashPunctuation
  }

  /// Reported where the closing line belongs: before the first line that isn't a key or part of
  /// one.
  private static func unclosed(_ file: InputFile, from opening: (start: Int, end: Int))
    -> Diagnostic
  {
    let bytes = file.bytes
    var line = opening.end
    while line < bytes.count, mayBelongToKeys(bytes[line...]) { line = nextLine(bytes, from: line) }
    return Diagnostic(
      .unclosedFrontMatter, "the front matter is not closed", at: file.location(of: line..<line),
      suggestion: "add a line '---' above this one",
      related: [.init("it starts here", at: file.location(of: opening.start..<opening.start + 3))])
  }

  /// Whether a line is `key:`, a comment, a member of a list, or set in.
  private static func mayBelongToKeys(_ line: ArraySlice<UInt8>) -> Bool {
    let name = line.prefix { $0.isSmallLetter || $0 == UInt8(ascii: "_") }
    guard name.isEmpty else {
      let rest = line[name.endIndex...].prefix(2)
      return rest.first == UInt8(ascii: ":") && [0x20, 0x0A, 0x0D].contains(rest.last)
    }
    return [0x20, 0x23, 0x2D, 0x09].contains(line.first)
  }

  private static func nextLine(_ bytes: [UInt8], from line: Int) -> Int {
    bytes[line...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
  }

  /// Reads a file that may not be fit to be read: what made it unfit is reported in place of the
  /// errors of YAML that follow from it.
  init(
    checking file: InputFile, _ read: (InputFile, inout [Diagnostic]) -> FrontMatter,
    into diagnostics: inout [Diagnostic]
  ) {
    if let diagnostic = file.encodingDiagnostic {
      diagnostics.append(diagnostic)
      self = FrontMatter(unreadable: file, body: file.bytes.count..<file.bytes.count)
    } else if let diagnostic = file.conflictDiagnostic {
      var consequences: [Diagnostic] = []
      self = read(file, &consequences)
      isConflicting = true
      diagnostics.append(diagnostic)
    } else {
      self = read(file, &diagnostics)
    }
  }

  /// What replaces front matter that can't be read.
  private init(unreadable file: InputFile, body: Range<Int>) {
    self.init(root: nil, closing: file.wholeLocation, body: body)
  }

  private init(root: YAMLNode?, closing: Location, body: Range<Int>) {
    self.root = root
    self.closing = closing
    self.body = body
  }

  /// A file that is all YAML.
  package init(parsingWhole file: InputFile, into diagnostics: inout [Diagnostic]) {
    self.init(parsingWhole: file, keepingDuplicates: false, into: &diagnostics)
  }

  /// The same; a key that occurs twice is reported and, if `keepingDuplicates`, twice among the keys.
  package init(
    parsingWhole file: InputFile, keepingDuplicates: Bool, into diagnostics: inout [Diagnostic]
  ) {
    let start = Self.start(of: file.bytes)
    self.init(
      root: YAMLReader(file, start..<file.bytes.count, keepingDuplicates: keepingDuplicates)
        .read(into: &diagnostics), closing: file.wholeLocation,
      body: file.bytes.count..<file.bytes.count)
  }

  /// After a byte order mark.
  private static func start(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Where the line after a `---` line starts, if one starts at this offset.
  private static func endOfFence(_ bytes: [UInt8], at start: Int) -> Int? {
    guard bytes[min(start, bytes.count)...].starts(with: Array("---".utf8)) else { return nil }
    var index = start + 3
    while index < bytes.count,
      [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r")].contains(bytes[index])
    {
      index += 1
    }
    guard index < bytes.count else { return index }
    return bytes[index] == UInt8(ascii: "\n") ? index + 1 : nil
  }
}
