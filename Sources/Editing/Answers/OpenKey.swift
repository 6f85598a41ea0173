internal import Content
import Support

/// The key or value of front matter that a place is in, by its lines alone, since a half-written line is
/// no YAML yet.
struct OpenKey {
  /// Whether a key is being written or the value of one.
  enum Part: Equatable {
    case key
    case value(of: String)
  }

  /// The keys of the mappings around it, the outermost first.
  let path: [String]
  let part: Part
  /// What is written up to the place.
  let typed: String
  /// What a choice takes the place of, in bytes.
  let range: Range<Int>
  /// The other keys of its mapping, with what is after them on their lines.
  let siblings: [String: String]
  /// What follows the place on its line begins with a colon.
  let hasColon: Bool

  /// A line that states a key.
  private struct Entry {
    let key: String
    let value: String
    /// Of the key's first letter.
    let column: Int
    /// Whether a dash before it starts a member of a list.
    let startsMember: Bool
    /// The keys around it, as far as they are further out.
    let path: [String]
  }

  /// `yaml` are the lines between those of hyphens, or all of a file. Nil where neither a key nor a
  /// value can be written.
  init?(in bytes: [UInt8], _ yaml: Range<Int>, at offset: Int) {
    guard yaml.contains(offset) || offset == yaml.upperBound else { return nil }
    let lineStart =
      bytes[yaml.lowerBound..<offset].lastIndex(of: .newline).map { $0 + 1 } ?? yaml.lowerBound
    var lines = LineReader()
    var line = yaml.lowerBound
    while line < lineStart {
      let end = bytes[line..<yaml.upperBound].firstIndex(of: .newline) ?? yaml.upperBound
      lines.read(bytes[line..<end])
      line = end + 1
    }
    let before = lines.entries.count
    guard let open = lines.open(bytes[lineStart..<offset]) else { return nil }
    line =
      bytes[offset..<yaml.upperBound].firstIndex(of: .newline).map { $0 + 1 } ?? yaml.upperBound
    let rest = bytes[offset..<line].prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
    while line < yaml.upperBound {
      let end = bytes[line..<yaml.upperBound].firstIndex(of: .newline) ?? yaml.upperBound
      lines.read(bytes[line..<end])
      line = end + 1
    }
    path = open.path
    part = open.part
    typed = String(decoding: bytes[open.start..<offset], as: UTF8.self)
    hasColon = bytes[rest.endIndex...].first == UInt8(ascii: ":")
    let end =
      part == .key ? rest.endIndex : Self.end(ofValue: bytes[open.start..<yaml.upperBound], offset)
    range = open.start..<max(offset, Self.trimmed(bytes, open.start..<end))
    siblings = Self.siblings(lines.entries, before, open.column, startsMember: open.startsMember)
  }

  /// Where a value ends that is on one line: after its closing quotation mark, or where a list goes on.
  private static func end(ofValue text: ArraySlice<UInt8>, _ offset: Int) -> Int {
    let line = text.prefix { $0 != .newline && $0 != UInt8(ascii: "\r") }
    if let quote = line.first, "\"'".utf8.contains(quote) {
      return line.dropFirst().firstIndex(of: quote).map { $0 + 1 } ?? line.endIndex
    }
    return line[max(offset, line.startIndex)...].firstIndex { ",]#".utf8.contains($0) }
      ?? line.endIndex
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes[range].lastIndex { $0 != .space }.map { $0 + 1 } ?? range.lowerBound
  }

  private static func siblings(
    _ entries: [Entry], _ place: Int, _ column: Int, startsMember: Bool
  ) -> [String: String] {
    var found: [String: String] = [:]
    if !startsMember {
      for entry in entries[..<place].reversed() {
        if entry.column < column { break }
        if entry.column == column { found[entry.key] = entry.value }
        if entry.startsMember, entry.column == column { break }
      }
    }
    for entry in entries[place...] {
      if entry.column < column || entry.column == column && entry.startsMember { break }
      if entry.column == column { found[entry.key] = entry.value }
    }
    return found
  }

  /// Reads lines in order, and knows which keys are around the next.
  private struct LineReader {
    private(set) var entries: [Entry] = []
    /// The keys around the line, with their columns.
    private var stack: [(column: Int, key: String)] = []
    /// The column of the key whose value is a block of lines.
    private var block: Int?

    struct Open {
      let path: [String]
      let part: Part
      let start: Int
      let column: Int
      let startsMember: Bool
    }

    mutating func read(_ line: ArraySlice<UInt8>) {
      guard var rest = content(of: line) else { return }
      let startsMember = takeDashes(&rest, of: line)
      let column = rest.startIndex - line.startIndex
      let name = rest.prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
      let after = rest[name.endIndex...]
      guard !name.isEmpty, after.first == UInt8(ascii: ":"),
        after.count == 1 || after.dropFirst().first?.isSpace == true
      else { return }
      pop(to: column)
      let key = String(decoding: name, as: UTF8.self)
      let value = String(decoding: after.dropFirst(), as: UTF8.self).trimmed
      entries.append(
        Entry(
          key: key, value: value, column: column, startsMember: startsMember,
          path: stack.map(\.key)))
      stack.append((column, key))
      if value.hasPrefix("|") || value.hasPrefix(">") { block = column }
    }

    /// The line up to the place.
    mutating func open(_ line: ArraySlice<UInt8>) -> Open? {
      var rest = line
      let indent = rest.prefix { $0 == .space }.count
      if let block, indent > block, !rest.allSatisfy({ $0 == .space }) { return nil }
      rest = rest.dropFirst(indent)
      guard rest.first != UInt8(ascii: "#") else { return nil }
      let startsMember = takeDashes(&rest, of: line)
      let column = rest.startIndex - line.startIndex
      let name = rest.prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
      guard name.count < rest.count else {
        pop(to: column)
        return Open(
          path: stack.map(\.key), part: .key, start: rest.startIndex, column: column,
          startsMember: startsMember)
      }
      guard !name.isEmpty, rest[name.endIndex] == UInt8(ascii: ":") else {
        // A member of a list, which is no key.
        guard startsMember, let key = stack.last?.key else { return nil }
        return Open(
          path: stack.dropLast().map(\.key), part: .value(of: key), start: rest.startIndex,
          column: column, startsMember: true)
      }
      pop(to: column)
      guard let start = Self.value(in: rest[(name.endIndex + 1)...]) else { return nil }
      return Open(
        path: stack.map(\.key), part: .value(of: String(decoding: name, as: UTF8.self)),
        start: start, column: column, startsMember: startsMember)
    }

    /// Where what is being written of a value starts: after a bracket or comma where it is a list, and
    /// after a quotation mark. Nil in a remark or a mapping in braces.
    private static func value(in text: ArraySlice<UInt8>) -> Int? {
      var rest = text.drop { $0 == .space }
      if rest.first == UInt8(ascii: "{") || rest.firstRange(of: " #".utf8) != nil { return nil }
      if rest.first == .openBracket {
        let last =
          rest.lastIndex { $0 == .openBracket || $0 == UInt8(ascii: ",") } ?? rest.startIndex
        rest = rest[(last + 1)...].drop { $0 == .space }
      }
      return rest.startIndex
    }

    /// Nil for a line without a key: blank, a remark, or part of a block of lines.
    private mutating func content(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
      let rest = line.drop { $0 == .space }
      guard let first = rest.first, !first.isSpace else { return nil }
      let indent = rest.startIndex - line.startIndex
      if let block, indent > block { return nil }
      block = nil
      return first == UInt8(ascii: "#") ? nil : rest
    }

    /// Skips the dashes that start members of lists.
    private mutating func takeDashes(_ rest: inout ArraySlice<UInt8>, of line: ArraySlice<UInt8>)
      -> Bool
    {
      var startsMember = false
      while rest.first == UInt8(ascii: "-"), rest.count == 1 || rest.dropFirst().first == .space {
        let column = rest.startIndex - line.startIndex
        while let last = stack.last, last.column > column { stack.removeLast() }
        rest = rest.dropFirst().drop { $0 == .space }
        startsMember = true
      }
      return startsMember
    }

    private mutating func pop(to column: Int) {
      while let last = stack.last, last.column >= column { stack.removeLast() }
    }
  }
}
