import Content
import Support

/// A line `key: value` of front matter or of `site.yml`, found by a scan of its own.
struct KeyLine {
  let file: InputFile
  let key: Range<Int>
  /// The value on the line; empty where it is below.
  let value: Range<Int>
  /// The line with its end.
  let line: Range<Int>
  /// The keys that it is under, the outermost first.
  let parents: [String]
  /// Whether it begins a member of a list.
  let isFirst: Bool
  /// What the key is declared as.
  let declared: Key
  /// All keys that may be there.
  let siblings: [Key]

  var name: String { declared.name }
  var text: String { file.text(value) }
  var isPlain: Bool { !value.isEmpty && !"[{\"'|>&*".contains(text.prefix(1)) }

  /// The members of a list in brackets, or the value itself.
  var members: [Range<Int>] {
    if isPlain { return [value] }
    guard text.hasPrefix("["), text.hasSuffix("]"), !text.contains(where: { "{\"'".contains($0) })
    else { return [] }
    var members: [Range<Int>] = []
    var start = value.lowerBound + 1
    for part in text.dropFirst().dropLast().split(separator: ",") {
      let lead = part.prefix { $0 == " " }.utf8.count
      members.append(start + lead..<start + part.utf8.count)
      start += part.utf8.count + 1
    }
    return members
  }

  /// All lines of a file's keys.
  static func all(of file: InputFile, _ keys: [Key]) -> [KeyLine] {
    var lines: [KeyLine] = []
    var open: [(column: Int, key: String, keys: [Key])] = []
    var blockColumn: Int?
    for (index, line) in file.lines.enumerated() {
      let text = file.text(line)
      if index > 0, text == "---\n" { break }
      guard let match = text.prefixMatch(of: /( *)(- )?([a-z_]+):(?: +(.*))?\n/) else { continue }
      let column = match.1.count + (match.2 == nil ? 0 : 2)
      if let block = blockColumn, column > block { continue }
      blockColumn = nil
      while let last = open.last, last.column >= column { open.removeLast() }
      let siblings = open.last?.keys ?? keys
      let name = String(match.3)
      guard let declared = siblings.first(where: { $0.name == name }) else { continue }
      let start = line.lowerBound + column
      let value = match.4.map(String.init) ?? ""
      let end = line.upperBound - 1
      lines.append(
        KeyLine(
          file: file, key: start..<start + name.utf8.count, value: end - value.utf8.count..<end,
          line: line, parents: open.map(\.key), isFirst: match.2 != nil, declared: declared,
          siblings: siblings))
      open.append((column, name, declared.type.keys))
      if value.hasPrefix("|") || value.hasPrefix(">") { blockColumn = column }
    }
    return lines
  }
}

extension KeyType {
  fileprivate var keys: [Key] {
    switch self {
    case .record(let keys), .textOrRecord(let keys): keys
    case .list(let element): element.keys
    default: []
    }
  }
}

extension InputFile {
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Each line with its end.
  var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
      lines.append(start..<end)
      start = end
    }
    return lines
  }
}
