internal import Markdown
import Support

/// HTML within Markdown, by CommonMark's rules.
extension ForeignText {
  /// Elements that mark words as Markdown does.
  private static let signs: [String: String] = [
    "b": "**", "strong": "**", "i": "*", "em": "*", "code": "`", "kbd": "`", "del": "~~", "s": "~~",
    "mark": "**",
  ]

  /// Elements whose content is none to read.
  private static let unread: Set<String> = [
    "script", "style", "iframe", "object", "svg", "noscript",
  ]

  /// Elements that stand within a word.
  private static let inner: Set<String> = [
    "b", "strong", "i", "em", "code", "kbd", "del", "s", "mark", "span", "u", "sub", "sup", "small",
    "font", "a", "q", "cite", "abbr", "ins", "big", "tt", "var", "samp", "time", "data", "bdi",
    "bdo", "dfn", "ruby", "rb", "rt", "rp", "strike", "wbr", "nobr", "acronym", "img",
  ]

  /// Elements that stand apart from the words around them.
  static let blocks: Set<String> = [
    "br", "hr", "p", "div", "center", "details", "summary", "table", "caption", "thead", "tbody",
    "tfoot", "tr", "td", "th", "ul", "ol", "li", "dl", "dt", "dd", "section", "article", "figure",
    "figcaption", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "header", "footer",
    "main", "nav", "aside", "address", "form", "fieldset", "legend", "option",
  ]

  /// An element of HTML: its marks are those of Markdown where there are some, and its words stay.
  mutating func html(_ rest: Substring, after done: String) -> Taken? {
    if let taken = declaration(rest, after: done) ?? Self.address(rest) { return taken }
    guard let tag = HTMLTag(rest), !Self.isPartOfWord(tag, after: done) else {
      let next = rest.dropFirst().first
      return next.map { $0.isLetter || "/!?".contains($0) } ?? false
        ? ("\\<", rest.dropFirst()) : nil
    }
    if tag.isHidden, let (_, after) = tag.content {
      add(.comment, String(rest[..<after.startIndex]))
      return ("", after)
    }
    if Self.unread.contains(tag.name), !tag.isClosing, !tag.all.hasSuffix("/>") {
      return leave(.html, rest, until: "</\(tag.name)>", 1) ?? ("\\<", rest.dropFirst())
    }
    return code(tag) ?? anchor(tag, after: done) ?? small(tag, after: done)
      ?? marked(tag, after: done)
      ?? block(tag, after: done)
      ?? (element(tag, after: done), tag.rest)
  }

  /// `<!-- … -->`, `<!DOCTYPE html>`, `<? … ?>`: over empty lines only where it begins its line.
  private mutating func declaration(_ rest: Substring, after done: String) -> Taken? {
    guard rest.hasPrefix("<!") || rest.hasPrefix("<?") else { return nil }
    let isBlock = Self.isFresh(done)
    if rest.hasPrefix("<!--") {
      for whole in ["<!-->", "<!--->"] where rest.hasPrefix(whole) {
        return ("", rest.dropFirst(whole.count))
      }
      return leave(.comment, rest, until: "-->", 4, inParagraph: !isBlock)
        ?? ("\\<!--", rest.dropFirst(4))
    }
    let isNamed = rest.dropFirst(2).first.map { $0.isASCII && $0.isLetter } ?? false
    let end =
      rest.hasPrefix("<?")
      ? "?>" : rest.hasPrefix("<![CDATA[") ? "]]>" : rest.hasPrefix("<!") && isNamed ? ">" : nil
    return end.flatMap { leave(.html, rest, until: $0, 2, inParagraph: !isBlock) }
  }

  /// `<https://…>` and `<a@b.example>` are links of Markdown.
  private static func address(_ rest: Substring) -> Taken? {
    guard let end = rest.firstIndex(of: ">") else { return nil }
    let inner = rest[..<end].dropFirst()
    let lower = inner.prefix(8).lowercased()
    guard !inner.contains(where: { $0.isWhitespace || $0 == "<" }),
      ["http:", "https:", "mailto:"].contains(where: lower.hasPrefix)
        || inner.contains("@") && !inner.contains("=") && !inner.contains("\"")
    else { return nil }
    return (String(rest[...end]), rest[end...].dropFirst())
  }

  /// `List<String>`: a name that is no element's, right after a word.
  private static func isPartOfWord(_ tag: HTMLTag, after done: String) -> Bool {
    guard let last = done.last, last.isLetter || last.isNumber else { return false }
    return !tag.isClosing && tag.attributes.isEmpty && !tag.all.hasSuffix("/>")
      && !inner.contains(tag.name) && !blocks.contains(tag.name) && !unread.contains(tag.name)
      && tag.content == nil
  }

  /// `10<sup>6</sup>` as 10⁶, and a link to a remark as `[6]`: a number must not become another.
  private mutating func small(_ tag: HTMLTag, after done: String) -> Taken? {
    guard ["sup", "sub"].contains(tag.name), let (inner, after) = tag.content else { return nil }
    let isRaised = tag.name == "sup"
    let link = inner.hasPrefix("[") ? LinkText(inner, skipping: 1) : nil
    let words = (link.map { String($0.words) } ?? HTMLTag.words(of: inner)).trimmed
    let sign = isRaised ? "^" : "\\_"
    if Self.isIndex(words, isRaised: isRaised, after: done.last) { return (sign + words, after) }
    guard words.contains(where: { "0123456789".contains($0) }),
      !words.contains(where: { "`<{$^".contains($0) })
    else { return nil }
    if link != nil || HTMLTag.all(in: inner).contains(where: { $0.name == "a" }) {
      add(.link, String(tag.all) + inner)
      return ("\\[\(words.filter { !"[]\\".contains($0) }.trimmed)\\]", after)
    }
    let small = isRaised ? words.raised : words.lowered
    if small != words { return (small, after) }
    // `2<sup>n + 1</sup>`, though not `1<sup>21st</sup>`.
    return words.contains { "+-=−".contains($0) } ? ("\(sign)(\(words))", after) : nil
  }

  /// Whether words are one letter that is no part of the word or number before it: `2<sup>n</sup>`,
  /// `x<sub>i</sub>`, though not `2<sup>e</sup>`, which is an ordinal number.
  private static func isIndex(_ words: String, isRaised: Bool, after last: Character?) -> Bool {
    guard words.count == 1, let letter = words.first, letter.isLetter, let last else {
      return false
    }
    return isRaised
      ? last.isNumber && !"eoaºªdrhE".contains(letter) : last.isLetter || last.isNumber
  }

  /// `<a href="…">words</a>` within a line.
  private mutating func anchor(_ tag: HTMLTag, after done: String) -> Taken? {
    guard tag.name == "a", let address = tag.attributes["href"], let (inner, after) = tag.content
    else { return nil }
    if tag.attributes.count > 1 { add(.html, String(tag.all)) }
    let words = inline(String(inner), isWithin: true)
    let isNumber = done.last?.isNumber ?? false && words.first?.isNumber ?? false
    let gap = isNumber ? " " : ""
    let all = String(tag.all.base[tag.all.startIndex..<after.startIndex])
    if let mark = reference(to: address, words) { return (gap + mark, after) }
    let target = words.trimmed.isEmpty ? nil : destination(address, all: all)
    return (gap + (target.map { "[\(words)](\($0))" } ?? words), after)
  }

  /// `<code>words</code>` in a block of HTML: its signs are no marks, and need no escapes.
  private mutating func code(_ tag: HTMLTag) -> Taken? {
    guard isInHTML, Self.signs[tag.name] == "`", let (inner, after) = tag.content,
      !inner.trimmed.isEmpty, !inner.contains(where: { "<`".contains($0) })
    else { return nil }
    if tag.all.contains("=") { add(.html, String(tag.all)) }
    return ("`\(CodeTag.decoded(String(inner)))`", after)
  }

  /// `<b>words</b>` as Markdown marks them: with the spaces at its ends outside, and not where the signs would be
  /// shown, as between two words or before the end of one.
  private mutating func marked(_ tag: HTMLTag, after done: String) -> Taken? {
    guard let sign = Self.signs[tag.name], sign != "`", let (inner, after) = tag.content
    else { return nil }
    guard let start = inner.firstIndex(where: { !$0.isWhitespace }),
      let end = inner.lastIndex(where: { !$0.isWhitespace })
    else { return (String(inner), after) }
    if tag.all.contains("=") { add(.html, String(tag.all)) }
    let words = inline(String(inner[start...end]), isWithin: true)
    guard !words.trimmed.isEmpty else { return ("", after) }
    let (before, next) = (
      inner[..<start].first ?? done.last, inner[end...].dropFirst().first ?? after.first
    )
    let isWord = { (letter: Character?) in letter.map { $0.isLetter || $0.isNumber } ?? false }
    let isShown =
      words.contains("\n\n")
      || isWord(before) && !isWord(words.first) || isWord(next) && !isWord(words.last)
    let mark = isShown ? "" : sign
    return ("\(inner[..<start])\(mark)\(words)\(mark)\(inner[end...].dropFirst())", after)
  }

  /// `<span class="…">` right after another.
  private static func isBox(_ rest: Substring) -> Bool {
    HTMLTag(rest).map { $0.name == "span" && $0.attributes["class"] != nil } ?? false
  }

  private mutating func element(_ tag: HTMLTag, after done: String) -> String {
    let words = tag.attributes
    if tag.name == "img", let source = words["src"] {
      let size = ImageLabel.size(in: words)
      let known = ["src", "alt"] + (size == nil ? [] : ["width", "height"])
      if words.keys.contains(where: { !known.contains($0) }) { add(.html, String(tag.all)) }
      return image(
        source, words["alt"] ?? "", size: size, title: "", all: String(tag.all))
    }
    let isPlain = Self.inner.contains(tag.name) || Self.blocks.contains(tag.name)
    let isKept = tag.name == "ol" && tag.attributes.keys.allSatisfy { $0 == "start" }
    if tag.all.contains("=") && !isKept || !isPlain { add(.html, String(tag.all)) }
    if ["ul", "ol", "li"].contains(tag.name), !isRow { return list(tag, after: done) }
    if Self.blocks.contains(tag.name) { return gap(tag, after: done) }
    // Words that a program shows apart, as in boxes of their own, are no one word.
    let isApart = !isPlain || tag.isClosing && tag.name == "span" && Self.isBox(tag.rest)
    if isApart, let last = done.last, last.isLetter || last.isNumber,
      let next = HTMLTag.words(of: tag.rest).first, next.isLetter || next.isNumber
    {
      return " "
    }
    return Self.signs[tag.name] ?? ""
  }
}
