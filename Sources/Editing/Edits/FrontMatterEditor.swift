internal import Content
import Diagnostics
import Support

/// Changes to a file's front matter that leave everything else of it as it is: comments, quotation
/// marks, the order and form of lists. Nil where that can't be known.
struct FrontMatterEditor {
  private let file: InputFile
  private let pairs: [(key: Located<String>, value: YAMLNode)]
  /// Where the line after the last key starts: that of the closing `---`.
  private let end: Int
  private let newline: String

  /// Nil where the front matter can't be read.
  init?(_ file: InputFile) {
    var found: [Diagnostic] = []
    let parsed = FrontMatter(parsing: file, into: &found)
    guard case .mapping(let pairs, _)? = parsed.root, found.isEmpty else { return nil }
    self.file = file
    self.pairs = pairs
    end = parsed.closing.offset
    let isWindows = file.bytes.firstRange(of: "\r\n".utf8) != nil
    newline = isWindows ? "\r\n" : "\n"
  }

  /// Adds one text to the list of a key, which may be missing, empty, or one text alone; `place` is the
  /// key after which a missing one goes.
  func adding(_ text: String, to key: String, after place: String) -> TextChange? {
    added(text, key, place).flatMap { checked($0, of: key) { $1 == $0 + [text] } }
  }

  private func added(_ text: String, _ key: String, _ place: String) -> TextChange? {
    let word = ScalarText.plain(text)
    guard let value = value(of: key) else {
      return inserting(["\(key): [\(word)]"], after: place)
    }
    switch value {
    case .scalar(let only):
      let written = ScalarText.plain(only.value)
      guard ScalarText.replacing(only, in: file, with: only.value) != nil else { return nil }
      return TextChange(file.path, only.range, "[\(written), \(word)]")
    case .null(let range):
      return range.isEmpty
        ? TextChange(file.path, range, " [\(word)]") : TextChange(file.path, range, "[\(word)]")
    case .sequence(let members, let range):
      if file.bytes[range.lowerBound] == UInt8(ascii: "[") {
        return addingInBrackets(word, members, range.lowerBound)
      }
      return addingLines([word], after: members)
    case .mapping: return nil
    }
  }

  /// Adds a record, its lines without indentation, to a list of records, which may be missing.
  func adding(record lines: [String], to key: String) -> TextChange? {
    added(lines, key).flatMap {
      checked($0, of: key) { $1.count > $0.count && $1.starts(with: $0) }
    }
  }

  private func added(_ lines: [String], _ key: String) -> TextChange? {
    guard let value = value(of: key) else {
      let indented = lines.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element }
      return inserting(["\(key):"] + indented, after: nil)
    }
    guard case .sequence(let members, let range) = value, !members.isEmpty,
      file.bytes[range.lowerBound] == UInt8(ascii: "-")
    else { return nil }
    return addingLines(lines, after: members)
  }

  /// Takes a text out of the list of a key; the key goes with its last text.
  func removing(_ text: Located<String>, from key: String) -> TextChange? {
    removed(text, key).flatMap { change in
      checked(change, of: key) { before, after in
        before.firstIndex(of: text.value).map { place in
          after == Array(before[..<place] + before[(place + 1)...])
        } ?? false
      }
    }
  }

  private func removed(_ text: Located<String>, _ key: String) -> TextChange? {
    guard let index = pairs.firstIndex(where: { $0.key.value == key }) else { return nil }
    let pair = pairs[index]
    switch pair.value {
    case .scalar(let only) where only == text:
      return TextChange(
        file.path, lines(from: pair.key.range.lowerBound, to: only.range.upperBound), "")
    case .sequence(let members, let range):
      guard let place = members.firstIndex(where: { $0.range == text.range }) else { return nil }
      let isFlow = file.bytes[range.lowerBound] == UInt8(ascii: "[")
      if members.count == 1 {
        let last = isFlow ? closingBracket(after: text.range.upperBound) : text.range.upperBound
        return last.map {
          TextChange(file.path, lines(from: pair.key.range.lowerBound, to: $0), "")
        }
      }
      guard isFlow else {
        return TextChange(
          file.path, lines(from: text.range.lowerBound, to: text.range.upperBound), "")
      }
      let cut =
        place == 0
        ? text.range.lowerBound..<members[1].range.lowerBound
        : members[place - 1].range.upperBound..<text.range.upperBound
      return TextChange(file.path, cut, "")
    case .scalar, .null, .mapping: return nil
    }
  }

  private func value(of key: String) -> YAMLNode? {
    pairs.first { $0.key.value == key }?.value
  }
}

// MARK: - What has changed

extension FrontMatterEditor {
  /// The change, where what YAML reads afterwards differs in nothing but the values of one key, and
  /// these as they should.
  private func checked(
    _ change: TextChange, of key: String, _ isRight: ([String], [String]) -> Bool
  ) -> TextChange? {
    guard let changed = BriefingEdit([change]).changed(file),
      let after = FrontMatterEditor(changed)
    else { return nil }
    let names = { (editor: FrontMatterEditor) in
      editor.pairs.map(\.key.value).filter { $0 != key }
    }
    guard names(self) == names(after),
      names(self).allSatisfy({ values(of: $0) == after.values(of: $0) }),
      file.bytes[end...].elementsEqual(changed.bytes[after.end...])
    else { return nil }
    return isRight(values(of: key), after.values(of: key)) ? change : nil
  }

  private func values(of key: String) -> [String] {
    value(of: key).map(Self.values) ?? []
  }

  private static func values(in node: YAMLNode) -> [String] {
    switch node {
    case .scalar(let text): [text.value]
    case .null: []
    case .sequence(let members, _): members.flatMap(values)
    case .mapping(let pairs, _): pairs.flatMap { [$0.key.value] + values(in: $0.value) }
    }
  }
}

// MARK: - Lines

extension FrontMatterEditor {
  /// After the line of a key whose value is on it, else before the closing line.
  private func inserting(_ lines: [String], after key: String?) -> TextChange {
    var place = end
    if let key, let index = pairs.firstIndex(where: { $0.key.value == key }),
      case .scalar(let text) = pairs[index].value
    {
      let next = index + 1 < pairs.count ? pairs[index + 1].key.range.lowerBound : end
      let after = lineEnd(from: text.range.upperBound)
      let isBlock = [UInt8(ascii: "|"), UInt8(ascii: ">")].contains(
        file.bytes[text.range.lowerBound])
      let isWhole = String(decoding: file.bytes[text.range], as: UTF8.self).contains(text.value)
      if after <= next, !isBlock, isWhole { place = after }
    }
    return TextChange(file.path, place..<place, lines.map { $0 + newline }.joined())
  }

  /// As a further member of a list of lines, in the indentation of its last.
  private func addingLines(_ lines: [String], after members: [YAMLNode]) -> TextChange? {
    guard let last = members.last, let dash = dash(before: last.range.lowerBound) else {
      return nil
    }
    let column = dash - lineStart(of: dash)
    let text = file.bytes[dash..<last.range.lowerBound]
    // Anything but spaces between dash and value is a comment or a tag.
    guard text.dropFirst().allSatisfy({ $0 == .space }) else { return nil }
    let place = endOfMember(startingAt: dash, column)
    let indent = String(repeating: " ", count: column)
    let width = max(2, text.count)
    let first = indent + "-" + String(repeating: " ", count: width - 1)
    let others = indent + String(repeating: " ", count: width)
    let written = lines.enumerated().map {
      ($0.offset == 0 ? first : others) + $0.element + newline
    }
    return TextChange(file.path, place..<place, written.joined())
  }

  /// The dash of the list's member that starts at a place, on the same line.
  private func dash(before place: Int) -> Int? {
    let line = file.bytes[lineStart(of: place)..<place]
    guard let dash = line.lastIndex(where: { $0 != .space }), line[dash] == UInt8(ascii: "-"),
      line[..<dash].allSatisfy({ $0 == .space })
    else { return nil }
    return dash
  }

  /// After the last line that belongs to a member whose dash is in a column: those further in, and
  /// nothing blank or remarked after them.
  private func endOfMember(startingAt dash: Int, _ column: Int) -> Int {
    var last = lineEnd(from: dash)
    var line = last
    while line < end {
      let next = lineEnd(from: line)
      let text = file.bytes[line..<next]
      let indent = text.prefix { $0 == .space }.count
      let isBlank = text.allSatisfy(\.isSpace)
      if isBlank {
        line = next
        continue
      }
      if indent > column {
        last = next
      } else if text.dropFirst(indent).first != UInt8(ascii: "#") {
        break
      }
      line = next
    }
    return last
  }

  private func lineStart(of place: Int) -> Int {
    file.bytes[..<place].lastIndex(of: .newline).map { $0 + 1 } ?? 0
  }

  /// Where the next line starts.
  private func lineEnd(from place: Int) -> Int {
    file.bytes[place...].firstIndex(of: .newline).map { $0 + 1 } ?? file.bytes.count
  }

  private func lines(from start: Int, to end: Int) -> Range<Int> {
    lineStart(of: start)..<lineEnd(from: end)
  }
}

// MARK: - Lists in brackets

extension FrontMatterEditor {
  private func addingInBrackets(_ word: String, _ members: [YAMLNode], _ open: Int) -> TextChange? {
    guard let last = members.last else {
      return TextChange(file.path, open + 1..<open + 1, word)
    }
    guard case .scalar(let text) = last,
      ScalarText.replacing(text, in: file, with: text.value) != nil
    else { return nil }
    return TextChange(file.path, text.range.upperBound..<text.range.upperBound, ", \(word)")
  }

  /// After the bracket that closes a list, with nothing before it but spaces and a comma.
  private func closingBracket(after place: Int) -> Int? {
    let rest = file.bytes[place..<end].drop { $0.isSpace || $0 == UInt8(ascii: ",") }
    return rest.first == .closeBracket ? rest.startIndex + 1 : nil
  }
}
