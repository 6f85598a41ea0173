package import Diagnostics

/// The two parts of an input file: YAML between `---` lines, and the text behind it.
package struct FrontMatter: Sendable {
  /// The keys, or nil where they can't be read; the fault is told once.
  package let root: YAMLNode?
  /// The first `---` line's dashes, for faults of the front matter as a whole.
  package let opening: Range<Int>
  /// The bytes behind the closing line.
  package let body: Range<Int>

  /// Splits a file whose first line is `---` at the next line that is `---`.
  package init(parsing file: InputFile, into diagnostics: inout [Diagnostic]) {
    let bytes = file.bytes
    let start = Self.start(of: bytes)
    guard let yamlStart = Self.endOfFence(bytes, at: start) else {
      diagnostics.append(
        Diagnostic(
          .missingFrontMatter, "the file has no front matter",
          at: file.location(of: start..<start),
          suggestion: "start it with a line '---', the keys, and another line '---'"))
      root = nil
      opening = start..<start
      body = start..<bytes.count
      return
    }
    opening = start..<start + 3
    var line = yamlStart
    while line < bytes.count {
      if let bodyStart = Self.endOfFence(bytes, at: line) {
        body = bodyStart..<bytes.count
        root = YAMLReader(file, yamlStart..<line).read(into: &diagnostics)
        return
      }
      line = bytes[line...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
    }
    diagnostics.append(
      Diagnostic(
        .unclosedFrontMatter, "the front matter has no end",
        at: file.location(of: opening), suggestion: "close it with a line '---'"))
    root = nil
    body = bytes.count..<bytes.count
  }

  /// Reads a file that may not be fit to be read: what made it unfit is told in place of the
  /// faults of YAML that follow from it.
  init(
    checking file: InputFile, _ read: (InputFile, inout [Diagnostic]) -> FrontMatter,
    into diagnostics: inout [Diagnostic]
  ) {
    if let fault = file.encodingFault {
      diagnostics.append(fault)
      self = FrontMatter(unreadable: file)
    } else if let fault = file.conflictFault {
      var consequences: [Diagnostic] = []
      self = read(file, &consequences)
      diagnostics.append(fault)
    } else {
      self = read(file, &diagnostics)
    }
  }

  /// What stands for the parts of a file that is no text.
  init(unreadable file: InputFile) {
    root = nil
    opening = 0..<0
    body = file.bytes.count..<file.bytes.count
  }

  /// A file that is all YAML.
  package init(parsingWhole file: InputFile, into diagnostics: inout [Diagnostic]) {
    opening = 0..<0
    body = file.bytes.count..<file.bytes.count
    let start = Self.start(of: file.bytes)
    root = YAMLReader(file, start..<file.bytes.count).read(into: &diagnostics)
  }

  /// Behind a byte order mark.
  private static func start(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Where the line behind a `---` line starts, if one starts at this offset.
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
