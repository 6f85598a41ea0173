import Support

/// Marks that some programs add to Markdown.
extension ForeignText {
  /// Those of changes: `{++new++}`, `{--old--}`, `{~~old~>new~~}`, `{==so==}`, `{>>remark<<}`.
  mutating func critic(_ rest: Substring) -> Taken? {
    let forms = [("{++", "++}"), ("{--", "--}"), ("{~~", "~~}"), ("{==", "==}"), ("{>>", "<<}")]
    guard let (open, close) = forms.first(where: { rest.hasPrefix($0.0) }),
      let end = rest.dropFirst(3).firstRange(of: close)
    else { return nil }
    let inner = rest.dropFirst(3)[..<end.lowerBound]
    let after = rest[end.upperBound...]
    guard !inner.trimmed.isEmpty else { return nil }
    let all = String(rest[..<end.upperBound])
    switch open {
    case "{>>":
      add(.comment, all)
      return ("", after)
    case "{++":
      add(.block, all)
      return (inline(String(inner)), after)
    case "{--": return (marked(inner, "~~"), after)
    case "{==": return (marked(inner, "**"), after)
    default:
      guard let arrow = inner.firstRange(of: "~>") else { return nil }
      add(.block, all)
      let new = inline(String(inner[arrow.upperBound...]))
      return (marked(inner[..<arrow.lowerBound], "~~") + new, after)
    }
  }

  /// Words between two signs, with the spaces around them outside.
  private mutating func marked(_ words: Substring, _ sign: String) -> String {
    guard let start = words.firstIndex(where: { !$0.isWhitespace }),
      let end = words.lastIndex(where: { !$0.isWhitespace })
    else { return String(words) }
    let marked = sign + inline(String(words[start...end])) + sign
    return "\(words[..<start])\(marked)\(words[end...].dropFirst())"
  }

  /// `{.name #name key=value}` and `{: … }` after a mark, or at the end of a line.
  mutating func attributes(_ rest: Substring, after done: String) -> Taken? {
    let list =
      /\{:?(?:\s*(?>[.#][A-Za-z_][\w:\-]*|[\w:\-]+=(?>"[^"]*"|'[^']*'|[^\s{}"']+)))+\s*\}/
    guard let match = rest.prefixMatch(of: list) else { return nil }
    let after = rest[match.range.upperBound...]
    let isAfterMark = isAfterLink || done.last.map { ")]*_`~".contains($0) } ?? false
    let first = match.output.dropFirst().first { !$0.isWhitespace }
    guard isAfterMark || after.trimmed.isEmpty && first.map({ ".#:".contains($0) }) ?? false else {
      return nil
    }
    add(.block, String(match.output))
    return ("", after)
  }

  /// `^[words]`: a footnote that is written where it is called.
  mutating func note(_ rest: Substring) -> Taken? {
    let inner = rest.dropFirst(2)
    guard let close = inner.closing("[", "]") else { return nil }
    let written = inner[..<close]
    let after = inner[close...].dropFirst()
    // `x^[n]` is no more than a formula.
    guard written.count > 2, written.contains(where: \.isLetter), after.first != "(" else {
      return nil
    }
    let isInRow = isRow
    isRow = false
    let words = inline(String(written)).replacing("\n", with: " ").trimmed
    isRow = isInRow
    var number = notes.count + 1
    let known = noteLabels.union(notes.map(\.label))
    while known.contains("note-\(number)") { number += 1 }
    notes.append(("note-\(number)", words, line))
    return ("[^note-\(number)]", after)
  }
}
