import Support

/// A shortcode or template tag: `{{< name words >}}`, `{% name words %}`, `{{ value }}`.
struct ForeignTag {
  let name: String
  /// By name, or by position from `0`, without quotation marks.
  let words: [String: String]
  let isClosing: Bool
  /// Whether it begins with words in quotation marks, as a value does.
  let isQuoted: Bool

  init(_ text: String) {
    var inner = text[...]
    for start in ["{{<", "{{%", "{%-", "{%", "{{-", "{{"] where inner.hasPrefix(start) {
      inner = inner.dropFirst(start.count)
      break
    }
    for end in [">}}", "%}}", "-%}", "%}", "-}}", "}}"] where inner.hasSuffix(end) {
      inner = inner.dropLast(end.count)
      break
    }
    let bare = String(inner).trimmed
    isQuoted = bare.first.map { "\"'".contains($0) } ?? false
    let parts = Self.parts(bare)
    let first = parts.first?.value ?? ""
    isClosing = first.hasPrefix("/") || first.hasPrefix("end")
    name = first.hasPrefix("/") ? String(first.dropFirst()).trimmed : first
    var words: [String: String] = [:]
    var number = 0
    for part in parts.dropFirst() {
      if let key = part.key {
        words[key.lowercased()] = part.value
      } else {
        words["\(number)"] = part.value
        number += 1
      }
    }
    self.words = words
  }

  /// The path or slug that it leads to, where it is a tag that makes an address.
  var path: String? {
    switch name {
    case "ref", "relref", "link", "post_url": words["0"] ?? words["path"]
    // `{{ "/assets/a.png" | relative_url }}`
    case _ where isQuoted: name
    default: nil
    }
  }

  /// Whether it prints the site's root, which links have no need of.
  var isRoot: Bool {
    let last = name.split(separator: ".").last?.lowercased() ?? ""
    return ["baseurl", "url", "root", "pathprefix", "rooturl", "base_url"].contains(last)
  }

  private static func parts(_ text: String) -> [(key: String?, value: String)] {
    var parts: [(key: String?, value: String)] = []
    var word = ""
    var key: String?
    var quote: Character?
    var isQuoted = false
    for sign in text + " " {
      if let open = quote {
        if sign == open { quote = nil } else { word.append(sign) }
      } else if "\"'`“”".contains(sign), word.isEmpty {
        (quote, isQuoted) = (sign == "“" ? "”" : sign, true)
      } else if sign.isWhitespace {
        if !word.isEmpty || isQuoted { parts.append((key, word)) }
        (word, key, isQuoted) = ("", nil, false)
      } else if sign == "=", key == nil, !word.isEmpty {
        (key, word) = (word, "")
      } else {
        word.append(sign)
      }
    }
    return parts
  }
}

extension ForeignText {
  /// What a shortcode becomes: an image, code, the words it holds; what means nothing here is left
  /// out.
  mutating func shortcode(_ rest: Substring) -> Taken? {
    let forms = [("{{<", ">}}"), ("{{%", "%}}"), ("{%", "%}"), ("{{", "}}")]
    guard let (start, end) = forms.first(where: { rest.hasPrefix($0.0) }),
      let close = rest.dropFirst(start.count).firstRange(of: end)
    else { return nil }
    let text = String(rest[..<close.upperBound])
    let after = rest[close.upperBound...]
    let tag = ForeignTag(text)
    switch tag.name {
    case "figure", "image", "img":
      guard let source = tag.words["src"] ?? tag.words["0"] else { break }
      let words = tag.words["alt"] ?? tag.words["caption"] ?? tag.words["title"] ?? ""
      let size = ImageLabel.size(in: tag.words)
      let known = (words.isEmpty ? 1 : 2) + (size.map { $0.contains("x") ? 2 : 1 } ?? 0)
      if tag.words.count > known { add(.shortcode, text) }
      return (image(source, words, size: size, title: "", all: text), after)
    case "comment" where start == "{%":
      let end = text.replacing("comment", with: "endcomment")
      return leave(.comment, rest, until: end, text.count) ?? ("\\{", rest.dropFirst())
    case "raw":
      // What is between them is no mark.
      guard let end = after.firstRange(of: text.replacing("raw", with: "endraw")) else {
        return ("", after)
      }
      return (Self.plain(String(after[..<end.lowerBound])), after[end.upperBound...])
    case "endraw": return ("", after)
    case _ where tag.words.isEmpty && start == "{{":
      if let value = links.values[tag.name], value.contains("\n") == false {
        return (Self.plain(value), after)
      }
    default: break
    }
    add(.shortcode, text)
    return ("", after)
  }

  /// A value as words without marks.
  private static func plain(_ value: String) -> String {
    value.hasPrefix("http")
      ? value : value.map { "\\`*_[]<>{}#|$~".contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  // MARK: - HTML

  /// Elements that mark words as Markdown does.
  private static let signs: [String: String] = [
    "b": "**", "strong": "**", "i": "*", "em": "*", "code": "`", "kbd": "`", "del": "~~", "s": "~~",
    "mark": "**",
  ]

  /// Elements whose content is none to read.
  private static let unread: Set<String> = [
    "script", "style", "iframe", "object", "svg", "noscript",
  ]

  /// An element of HTML: its marks are those of Markdown where there are some, and its words stay.
  mutating func html(_ rest: Substring) -> Taken? {
    let name = rest.dropFirst().drop { $0 == "/" }
      .prefix { $0.isLetter || $0.isNumber || $0 == "-" }.lowercased()
    // `<!DOCTYPE html>`
    if rest.hasPrefix("<!") || rest.hasPrefix("<?"), let end = rest.firstIndex(of: ">") {
      add(.html, String(rest[...end]))
      return ("", rest[end...].dropFirst())
    }
    guard !name.isEmpty else { return nil }
    let lower = rest.dropFirst().lowercased()
    // `<https://…>` and `<a@b.example>` are links of Markdown.
    if let end = rest.firstIndex(of: ">"),
      lower.hasPrefix("http:") || lower.hasPrefix("https:") || lower.hasPrefix("mailto:")
        || rest[..<end].contains("@")
          && !rest[..<end].contains(where: { $0.isWhitespace || $0 == "=" })
    {
      return (String(rest[...end]), rest[end...].dropFirst())
    }
    if Self.unread.contains(name), !rest.hasPrefix("</") {
      return leave(.html, rest, until: "</\(name)>", 1) ?? ("\\<", rest.dropFirst())
    }
    let next = rest.dropFirst().drop { $0 == "/" }.dropFirst(name.count).first
    guard next == ">" || next == "/" || next?.isWhitespace ?? true else {
      return ("\\<", rest.dropFirst())
    }
    guard let end = rest.firstIndex(of: ">") else {
      return next == nil || next?.isWhitespace ?? false
        ? leave(.html, rest, until: ">", 1) ?? ("\\<", rest.dropFirst()) : nil
    }
    return anchor(name, rest, end) ?? small(name, rest, end) ?? (
      element(name, rest[...end]), rest[end...].dropFirst()
    )
  }

  /// `10<sup>6</sup>` as 10⁶: a number must not become another.
  private func small(_ name: String, _ rest: Substring, _ end: Substring.Index) -> Taken? {
    let signs = ["sup": "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾⁻", "sub": "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎₋"]
    let after = rest[end...].dropFirst()
    guard let small = signs[name].map(Array.init), !rest.hasPrefix("</"),
      let close = after.firstRange(of: "</\(name)>")
    else { return nil }
    let plain = Array("0123456789+-=()−")
    let places = after[..<close.lowerBound].map { plain.firstIndex(of: $0) }
    guard places.contains(where: { $0.map { $0 < 10 } ?? false }), !places.contains(nil) else {
      return nil
    }
    return (String(places.compactMap { $0 }.map { small[$0] }), after[close.upperBound...])
  }

  /// `<a href="…">words</a>` within a line.
  private mutating func anchor(_ name: String, _ rest: Substring, _ end: Substring.Index) -> Taken?
  {
    guard name == "a", !rest.hasPrefix("</"), let address = Self.words(of: rest[...end])["href"],
      let close = rest[end...].firstRange(of: "</a>")
    else { return nil }
    if Self.words(of: rest[...end]).count > 1 { add(.html, String(rest[...end])) }
    let words = inline(String(rest[end..<close.lowerBound].dropFirst()))
    let all = String(rest[..<close.upperBound])
    if let mark = reference(to: address, words) {
      return (mark, rest[close.upperBound...])
    }
    let target = words.trimmed.isEmpty ? nil : destination(address, all: all)
    return (target.map { "[\(words)](\($0))" } ?? words, rest[close.upperBound...])
  }

  private static func words(of tag: Substring) -> [String: String] {
    var inner = tag.dropFirst().dropLast()
    if inner.hasSuffix("/") { inner = inner.dropLast() }
    return ForeignTag(String(inner)).words
  }

  private mutating func element(_ name: String, _ tag: Substring) -> String {
    let words = Self.words(of: tag)
    if name == "img", let source = words["src"] {
      let size = ImageLabel.size(in: words)
      let known = ["src", "alt"] + (size == nil ? [] : ["width", "height"])
      if words.keys.contains(where: { !known.contains($0) }) { add(.html, String(tag)) }
      return image(source, words["alt"] ?? "", size: size, title: "", all: String(tag))
    }
    if tag.contains("=") || !Self.plain.contains(name) { add(.html, String(tag)) }
    if name == "br" { return "\\\n" }
    if name == "hr" { return "\n---\n" }
    return Self.signs[name] ?? ""
  }

  /// Elements that say nothing by themselves.
  private static let plain: Set<String> = [
    "b", "strong", "i", "em", "code", "kbd", "del", "s", "mark", "br", "hr", "p", "div", "span",
    "u",
    "sub", "sup", "center", "small", "details", "summary", "font", "table", "thead", "tbody", "tr",
    "td", "th", "ul", "ol", "li", "dl", "dt", "dd", "section", "article", "figure", "figcaption",
    "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "a", "q", "cite", "abbr", "ins", "big",
  ]
}
