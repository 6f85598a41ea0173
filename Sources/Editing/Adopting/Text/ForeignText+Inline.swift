internal import Content
import Support

extension ForeignText {
  /// A line with its marks as ours. What follows `start` isn't at a line's beginning, nor is a text within
  /// another.
  mutating func inline(_ text: String, after start: String = "", isWithin: Bool = false) -> String {
    if start.isEmpty, let definition = definition(text) { return definition }
    let prefix = isInHTML && !isWithin ? LineStart.prefix(of: text) : ""
    var rest = text.dropFirst(prefix.count)
    var done = start + prefix
    var isFromHTML = isInHTML
    while let sign = rest.first {
      if isFromHTML, !isWithin, !isRow, let start = LineStart.taken(from: rest), Self.isFresh(done)
      {
        done += start.text
        rest = start.rest
        continue
      }
      guard Self.signs.contains(sign) else {
        let words = rest.prefix { !Self.signs.contains($0) }
        isAfterLink = false
        done += words
        rest = rest[words.endIndex...]
        continue
      }
      let taken = taken(sign, from: rest, after: done)
      if let taken {
        if sign == "<" { isFromHTML = true }
        isAfterLink = "[!".contains(sign)
        done += taken.text
        rest = taken.rest
      } else {
        isAfterLink = false
        done.append(sign)
        rest.removeFirst()
      }
    }
    return done
  }

  /// What may begin a mark.
  private static let signs: Set<Character> = Set("\\$`%<![]{#=^*_~")

  typealias Taken = (text: String, rest: Substring)

  /// What the mark at the start of the rest becomes, and what follows it; nil where none begins.
  private mutating func taken(_ sign: Character, from rest: Substring, after done: String) -> Taken?
  {
    if isInHTML, let sign = escaped(sign, rest, after: done) { return sign }
    switch sign {
    case "\\": return formula(rest) ?? (String(rest.prefix(2)), rest.dropFirst(2))
    case "$": return rest.hasPrefix("$$") ? formula(rest) : shortFormula(rest)
    case "`": return code(rest)
    case "%" where rest.hasPrefix("%%"):
      let remark = links.isVault ? leave(.comment, rest, until: "%%", 2) : nil
      return remark ?? ("\\%%", rest.dropFirst(2))
    case "<": return html(rest, after: done)
    case "!" where rest.hasPrefix("![["): return embed(rest, isAlone: done.trimmed.isEmpty)
    case "!" where rest.hasPrefix("!["): return image(rest)
    case "[" where rest.hasPrefix("[["): return reference(rest)
    case "[" where rest.hasPrefix("[@"): return ("\\[", rest.dropFirst())
    case "[": return link(rest, after: done)
    case "]": return linkEnd(rest, after: done)
    case "{": return critic(rest) ?? attributes(rest, after: done) ?? shortcode(rest, after: done)
    case "^" where rest.hasPrefix("^["): return note(rest)
    case "#" where takesTags && (done.last.map { $0.isWhitespace || $0 == "(" } ?? true):
      return tag(rest)
    case "=" where rest.hasPrefix("=="): return highlight(rest)
    default: return nil
    }
  }

  /// A sign of a block of HTML that would be a mark of Markdown.
  private func escaped(_ sign: Character, _ rest: Substring, after done: String) -> Taken? {
    let next = rest.dropFirst().first ?? " "
    let before = done.last ?? " "
    let isInWord = [before, next].allSatisfy { $0.isLetter || $0.isNumber }
    let isMark =
      switch sign {
      case "*", "`": true
      case "\\":
        next.isASCII && (next.isPunctuation || next.isSymbol) && next != "|" && formula(rest) == nil
      case "_": !isInWord
      case "~", "=": before == sign || next == sign
      default: false
      }
    return isMark ? ("\\\(sign)", rest.dropFirst()) : nil
  }

  /// Leaves out what begins the rest; nil where nothing ends it.
  mutating func leave(
    _ kind: AdoptionRemark.Kind, _ rest: Substring, until end: String, _ skipping: Int,
    inParagraph: Bool = false
  ) -> Taken? {
    leave(kind, String(rest), until: end, skipping: skipping, inParagraph: inParagraph)
      .map { ("", $0) }
  }

  /// `\[…\]`, `\(…\)` and `$$…$$` as code: a formula is shown as it is written.
  private func formula(_ rest: Substring) -> Taken? {
    for (open, close) in [("\\[", "\\]"), ("\\(", "\\)"), ("$$", "$$")] where rest.hasPrefix(open) {
      let inner = rest.dropFirst(2)
      guard let end = inner.firstRange(of: close) else { return nil }
      let words = inner[..<end.lowerBound]
      // Brackets may be escaped in any text.
      let isFormula = words.contains { "\\^_={}".contains($0) }
      guard isFormula, !words.contains("`"), !isRow || !words.contains("|") else { return nil }
      return ("`\(words.trimmed)`", inner[end.upperBound...])
    }
    return nil
  }

  /// `$\frac{1}{2}$`: what is between prices has no command in it.
  private func shortFormula(_ rest: Substring) -> Taken? {
    let inner = rest.dropFirst()
    guard let end = inner.firstIndex(of: "$"), end > inner.startIndex else { return nil }
    let words = inner[..<end]
    guard let first = words.first, let last = words.last, !first.isWhitespace, !last.isWhitespace,
      words.contains(where: { "\\^_{".contains($0) }), !words.contains("`"),
      !isRow || !words.contains("|"),
      inner[end...].dropFirst().first.map({ !$0.isNumber }) ?? true
    else { return nil }
    return ("`\(words)`", inner[end...].dropFirst())
  }

  private func code(_ rest: Substring) -> Taken {
    let ticks = rest.prefix { $0 == "`" }
    var place = ticks.endIndex
    while let start = rest[place...].firstIndex(of: "`") {
      let run = rest[start...].prefix { $0 == "`" }
      place = run.endIndex
      if run.count == ticks.count { return (String(rest[..<place]), rest[place...]) }
    }
    return (String(ticks), rest[ticks.endIndex...])
  }

  private mutating func highlight(_ rest: Substring) -> Taken? {
    let inner = rest.dropFirst(2)
    guard let first = inner.first, !first.isWhitespace, first != "=",
      let end = inner.firstRange(of: "=="), let last = inner[..<end.lowerBound].last,
      !last.isWhitespace, !inner[..<end.lowerBound].contains("**")
    else { return nil }
    return ("**\(inline(String(inner[..<end.lowerBound])))**", inner[end.upperBound...])
  }

  /// `#a/b`: a tag has a letter, and no mark follows it.
  private mutating func tag(_ rest: Substring) -> Taken? {
    let name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || "_-/".contains($0) }
    guard name.contains(where: \.isLetter), !rest[name.endIndex...].hasPrefix("#") else {
      return nil
    }
    addTag(String(name))
    return ("\\#\(name)", rest[name.endIndex...])
  }

  // MARK: - References

  /// `target#part|words`, as `[[…]]` and `![[…]]` hold it.
  private struct Written {
    let all: Substring
    let target: String
    let fragment: String?
    let label: String?
    let rest: Substring

    init?(_ text: Substring, skipping count: Int) {
      let inner = text.dropFirst(count)
      guard let end = inner.firstRange(of: "]]"), !inner[..<end.lowerBound].contains("[") else {
        return nil
      }
      all = text[..<end.upperBound]
      rest = inner[end.upperBound...]
      let parts = inner[..<end.lowerBound].split(
        separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
      var path = parts[0]
      // Within a table the bar is escaped.
      if parts.count > 1, path.hasSuffix("\\") { path = path.dropLast() }
      let label = parts.count > 1 ? String(parts[1]).trimmed : nil
      self.label = label?.isEmpty == false ? label : nil
      let sides = path.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      target = String(sides[0]).trimmed
      fragment = sides.count > 1 ? String(sides[1]).trimmed : nil
    }

    /// What readers see of it.
    var words: String {
      let name = target.split(separator: "/").last.map(String.init) ?? ""
      return label ?? [name, fragment ?? ""].filter { !$0.isEmpty }.joined(separator: " > ")
    }
  }

  private mutating func reference(_ rest: Substring) -> Taken? {
    guard let written = Written(rest, skipping: 2),
      links.isVault || links.target(named: written.target) != nil
    else { return ("\\[\\[", rest.dropFirst(2)) }
    return (reference(written), written.rest)
  }

  private mutating func reference(_ written: Written) -> String {
    // A table that Obsidian makes by a query.
    if written.target.hasSuffix(".base") {
      add(.query, String(written.all))
      return written.label ?? ""
    }
    switch links.target(named: written.target) {
    case .document(let place) where !place.isHeldBack || place.id == links.place.id:
      let isOwn = place.id == links.place.id && written.target.isEmpty
      let anchor = written.fragment.flatMap { links.anchor($0, of: place) }
      if written.fragment != nil, anchor == nil { add(.link, String(written.all)) }
      guard !isOwn || anchor.map({ !$0.isEmpty }) ?? false else { return written.words }
      return reference(to: isOwn ? nil : place, part: anchor, written.words)
    case .file(let source, let output):
      use(source)
      return "[\(written.label ?? written.target)](\(links.destination(to: output)))"
    case .document:
      add(.draft, String(written.all))
      return written.words
    case nil:
      add(.link, String(written.all))
      return written.words
    }
  }

  /// `[[name#part|words]]`; a part of the text's own page where no other is given.
  func reference(to place: AdoptedPlace?, part: String?, _ words: String) -> String {
    let part = part.map { $0.isEmpty ? "" : "#" + $0 } ?? ""
    let target = (place.map { links.name(of: $0) } ?? "") + part
    if let place, !links.isNamed(place) {
      return "[\(words)](\(links.destination(to: place.path))\(part))"
    }
    return words == place?.title && part.isEmpty
      ? "[[\(target)]]" : "[[\(target)\(isRow ? "\\" : "")|\(Self.label(words))]]"
  }

  static func label(_ words: String) -> String {
    words.replacing("[", with: "(").replacing("]", with: ")").replacing("|", with: "/")
  }

  private mutating func embed(_ rest: Substring, isAlone: Bool) -> Taken? {
    guard let written = Written(rest, skipping: 3) else { return ("!\\[\\[", rest.dropFirst(3)) }
    switch links.target(named: written.target) {
    case .file(let source, let output) where ContentPath.isImage(output):
      use(source)
      let label = ImageLabel(besideName: written.label ?? "")
      if label.isPlaced || written.fragment != nil { add(.block, String(written.all)) }
      let words = label.words.isEmpty ? Self.words(ofFile: source) : label.words
      let image =
        label.size.map { embedded(output, words, $0) }
        ?? "![\(words)](\(links.destination(to: output)))"
      return (image, written.rest)
    case .document(let place)
    where isAlone && written.rest.trimmed.isEmpty && written.fragment == nil && !place.isHeldBack
      && place.id != links.place.id && links.isNamed(place)
      && lines.last.map { $0.trimmed.isEmpty } ?? true:
      return ("![[\(links.name(of: place))]]\n", written.rest)
    default: return (reference(written), written.rest)
    }
  }

  /// Words for an image that has none: its file's name.
  static func words(ofFile path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    let stem = name[..<(name.lastIndex(of: ".") ?? name.endIndex)]
    return String(stem).replacing("_", with: " ").replacing("-", with: " ").replacing(
      "[", with: "("
    )
    .replacing("]", with: ")")
  }
}
