import Support

/// The lines of a text, with lists of definitions as items, and what defines each as items within them: `Term` and
/// `: What it is` in the line below, or after an empty one.
struct DefinitionLists {
  private(set) var lines: [String]

  init(_ body: [String]) {
    lines = body
    var fence: String?
    /// Whether the last line with words belongs to a definition.
    var isDefined = false
    /// The paragraph above, from its first line.
    var above: Range<Int>?
    for (index, line) in body.enumerated() {
      let bare = line.trimmed
      if let open = fence {
        if bare.hasPrefix(open) { fence = nil }
      } else if let opened = ForeignText.fence(of: bare) {
        (fence, above) = (opened, nil)
      } else if let match = line.prefixMatch(of: /\u{20}{0,3}:[ \t]+(?=\S)/),
        isDefined || above != nil
      {
        if !isDefined, let terms = above { for term in terms { lines[term] = "- " + body[term] } }
        lines[index] = "  - " + line[match.range.upperBound...]
        (isDefined, above) = (true, nil)
      } else if bare.isEmpty {
        if index > 0, body[index - 1].trimmed.isEmpty { above = nil }
      } else if Self.isTerm(line) {
        let isAfterBlank = index == 0 || body[index - 1].trimmed.isEmpty
        if isAfterBlank { isDefined = false }
        if !isDefined {
          above = isAfterBlank ? index..<index + 1 : above.map { $0.lowerBound..<index + 1 }
        }
      } else {
        above = nil
        isDefined = isDefined && line.first?.isWhitespace ?? false
      }
    }
  }

  /// Whether a line may be a term, and is nothing else by how it begins.
  private static func isTerm(_ line: String) -> Bool {
    guard let first = line.first, !first.isWhitespace, !"#>|<:!{%`~=".contains(first) else {
      return false
    }
    return !ForeignText.isItem(line) && line.prefixMatch(of: /\[[^\]]+\]:/) == nil
  }
}
