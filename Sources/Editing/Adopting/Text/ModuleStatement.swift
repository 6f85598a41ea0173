import Support

/// What a text of MDX imports or exports: a statement of JavaScript at the start of a block.
enum ModuleStatement {
  /// A longer one is none.
  private static let limit = 300

  static func begins(_ line: String) -> Bool {
    line.hasPrefix("import ") || line.hasPrefix("export ")
  }

  /// Whether a line can be the first of nothing else, whatever the file's ending.
  static func surelyBegins(_ line: String) -> Bool {
    line.prefixMatch(of: /import\s+(\{[^}]*$|.*["'][^"']*["'];?\s*$)/) != nil || isExport(line)
  }

  private static func isExport(_ line: String) -> Bool {
    line.prefixMatch(of: /export\s+((default|const|let|var|function|async|class)\s|[{*])/) != nil
  }

  /// How many lines one takes that begins in the first: up to an empty line, or where its brackets are
  /// closed only after it, up to their end.
  static func count(of lines: ArraySlice<String>) -> Int {
    var depth = 0
    var blank: Int?
    for (index, line) in lines.prefix(limit).enumerated() {
      if line.trimmed.isEmpty {
        blank = blank ?? index
        if depth <= 0 || !isExport(lines.first ?? "") { break }
      }
      depth += line.count { "([{".contains($0) } - line.count { ")]}".contains($0) }
      guard depth <= 0, !line.trimmed.isEmpty else { continue }
      let isWhole =
        line.trimmed.hasSuffix(";") || line.contains(/(import|from)\s*["'][^"']*["']\s*$/)
      let next = lines.dropFirst(index + 1).first ?? ""
      if isWhole || next.trimmed.isEmpty || begins(next) { return index + 1 }
    }
    return blank ?? min(lines.count, limit)
  }
}
