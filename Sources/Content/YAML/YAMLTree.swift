internal import Diagnostics
internal import Markdown
import Support

/// Makes nodes of libyaml's events, and reports where YAML's reading of a value is hardly its
/// author's.
struct YAMLTree: ~Copyable {
  private let reader: YAMLReader
  private var events: YAMLEvents
  private(set) var diagnostics: [Diagnostic] = []
  private var hasDuplicateKeys = false
  /// The last mark and its byte: marks hardly ever go back, so a text is gone through once.
  private var last: (index: Int, offset: Int)

  /// How deep lists and records may be nested: far more than any key takes, far less than a stack.
  private static let mostDepth = 100

  init(_ reader: YAMLReader, _ events: consuming YAMLEvents) {
    self.reader = reader
    self.events = events
    last = (0, reader.body.lowerBound)
  }

  /// The only document's value, an empty mapping if there is none; nil where a key occurs twice and its reader
  /// doesn't keep that.
  mutating func root() throws(YAMLFailure) -> YAMLNode? {
    let start = reader.body.lowerBound
    guard case .documentStart = try events.next().kind else {
      return .mapping([], at: start..<start)
    }
    let root = try node(try events.next(), depth: 0)
    _ = try events.next()
    let next = try events.next()
    guard case .streamEnd = next.kind else {
      throw .syntax(problem: "but found another document", at: next.start, context: nil)
    }
    return hasDuplicateKeys && !reader.keepsDuplicates ? nil : root
  }

  /// The value that an event starts.
  private mutating func node(_ event: YAMLEvents.Event, depth: Int) throws(YAMLFailure) -> YAMLNode
  {
    let start = offset(of: event.start)
    guard !event.hasAnchor else { throw .anchor(at: start) }
    guard !isLocalTag(at: start) else { throw .tag(at: start) }
    guard depth <= Self.mostDepth else { throw .depth(at: start) }
    switch event.kind {
    case .scalar(let text, let style): return scalar(text, style, start)
    case .sequence:
      var members: [YAMLNode] = []
      while let event = try member() { members.append(try node(event, depth: depth + 1)) }
      return .sequence(members, at: start..<start + 1)
    case .mapping: return .mapping(try pairs(depth: depth + 1), at: start..<start + 1)
    case .alias, .end, .documentStart, .documentEnd, .streamEnd: throw .anchor(at: start)
    }
  }

  /// The next event, or nil where it ends the list or mapping.
  private mutating func member() throws(YAMLFailure) -> YAMLEvents.Event? {
    let event = try events.next()
    if case .end = event.kind { return nil }
    return event
  }

  private mutating func pairs(depth: Int) throws(YAMLFailure)
    -> [(key: Located<String>, value: YAMLNode)]
  {
    var pairs: [(key: Located<String>, value: YAMLNode)] = []
    var first: [String: Range<Int>] = [:]
    while let event = try member() {
      let key = Self.key(try node(event, depth: depth))
      if let first = first.updateValue(key.range, forKey: key.value) {
        hasDuplicateKeys = true
        diagnostics.append(reader.duplicateKey(key, first: first))
      }
      pairs.append((key: key, value: try node(try events.next(), depth: depth)))
    }
    return pairs
  }

  private mutating func scalar(_ value: String, _ style: YAMLEvents.Style, _ start: Int)
    -> YAMLNode
  {
    let text = reader.located(value, style, start)
    if style == .doubleQuoted { reportControls(in: text) }
    let isTagged = reader.bytes[start..<reader.body.upperBound].first == UInt8(ascii: "!")
    guard style == .plain, !isTagged else { return .scalar(text) }
    if let remark = reader.remark(after: value, at: start) {
      return .scalar(report(remark, after: text))
    }
    return Self.nulls.contains(value) ? .null(at: text.range) : .scalar(text)
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
    let rest = String(decoding: reader.bytes[remark], as: UTF8.self)
    let place = reader.file.location(of: remark)
    guard !value.value.isEmpty else {
      diagnostics.append(
        Diagnostic(
          .invalidYAML, "a value that starts with '#' is a comment to YAML", at: place,
          suggestion: "write \(writingYAML: YAMLText.quoted(rest)), or '# ' for a comment"))
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
    let bytes = reader.bytes[start..<reader.body.upperBound].prefix(2)
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

  private mutating func offset(of mark: YAMLEvents.Mark) -> Int {
    guard mark.index >= last.index else { return reader.offset(of: mark) }
    let offset = reader.offset(from: last.offset, scalars: mark.index - last.index)
    last = (mark.index, offset)
    return offset
  }
}

extension YAMLReader {
  /// What a `#` without a space after it cuts off a plain value that starts at an offset; our own
  /// remarks are written `# …`.
  fileprivate func remark(after value: String, at start: Int) -> Range<Int>? {
    guard var index = end(ofPlain: value, from: start) else { return nil }
    let isWhite = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    index = bytes[index..<body.upperBound].firstIndex { !isWhite($0) } ?? body.upperBound
    guard index < body.upperBound, bytes[index] == UInt8(ascii: "#") else { return nil }
    let rest = bytes[index..<body.upperBound].prefix {
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
    func isWhite(_ byte: UInt8) -> Bool {
      byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
    }
    var index = start
    var isInSpace = false
    for byte in value.utf8 {
      if isWhite(byte) {
        isInSpace = true
        continue
      }
      if isInSpace {
        index =
          bytes[index..<body.upperBound].firstIndex { !isWhite($0) } ?? body.upperBound
        isInSpace = false
      }
      guard index < body.upperBound, bytes[index] == byte else { return nil }
      index += 1
    }
    return index
  }
}
