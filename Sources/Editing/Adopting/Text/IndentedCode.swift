import Support

/// Finds the code that is set in within quotations and items of lists, by CommonMark's rules.
struct IndentedCode {
  /// Of each quotation that is open, and of what is outside all, the columns at which the content of its
  /// open items begins.
  private var items: [[Int]] = [[]]
  private var isAfterBlank = true
  private var isCode = false

  /// Whether a line, the next one of a text, is such code.
  mutating func holds(_ line: String) -> Bool {
    let (depth, rest) = unquoted(line)
    if depth >= items.count {
      items += Array(repeating: [], count: depth + 1 - items.count)
      (isAfterBlank, isCode) = (true, false)
    } else if depth + 1 < items.count {
      items.removeLast(items.count - depth - 1)
      isCode = false
    }
    if rest.trimmed.isEmpty {
      isAfterBlank = true
      return false
    }
    let indent = Self.columns(rest)
    let item = Self.item(rest.drop { $0 == " " || $0 == "\t" })
    if isAfterBlank || item != nil {
      while let last = items[depth].last, last > indent { items[depth].removeLast() }
    }
    let start = items[depth].last ?? 0
    isCode = (isAfterBlank || isCode) && indent >= start + 4
    isAfterBlank = false
    if isCode { return depth > 0 || !items[depth].isEmpty }
    if let item, indent < start + 4 { items[depth].append(indent + item) }
    return false
  }

  /// How many quotations a line is in, and what follows their signs.
  private func unquoted(_ line: String) -> (depth: Int, rest: Substring) {
    var rest = line[...]
    var depth = 0
    while true {
      let limit = (depth < items.count ? items[depth].last ?? 0 : 0) + 3
      let after = rest.drop { $0 == " " || $0 == "\t" }
      guard after.first == ">", Self.columns(rest) <= limit else { return (depth, rest) }
      rest = after.dropFirst()
      if rest.first == " " { rest = rest.dropFirst() }
      depth += 1
    }
  }

  /// How wide the marker of an item is, with the space after it, if a text begins with one.
  private static func item(_ text: Substring) -> Int? {
    if text.prefixMatch(of: /\[\^[^\]]+\]:/) != nil { return 4 }
    guard !text.allSatisfy({ "-* \t".contains($0) }) || text.trimmed.count == 1,
      let marker = text.prefixMatch(of: /([-*+]|[0-9]{1,9}[.)])([ \t]+|$)/)
    else { return nil }
    let space = columns(marker.output.2)
    return marker.output.1.count + ((1...4).contains(space) ? space : 1)
  }

  private static func columns(_ text: Substring) -> Int {
    text.prefix { $0 == " " || $0 == "\t" }.reduce(0) { $1 == "\t" ? $0 + 4 - $0 % 4 : $0 + 1 }
  }
}
