/// A shortcode or template tag: `{{< name words >}}`, `{% name words %}`, `{{ value }}`.
struct ForeignTag {
  let name: String
  /// By name, or by position from `0`, without quotation marks.
  let words: [String: String]
  let isClosing: Bool

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
    let parts = Self.parts(String(inner).trimmed)
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
    case _ where name.contains("/") && words["0"] == "|": name
    default: nil
    }
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
      if tag.words.count > (words.isEmpty ? 1 : 2) { add(.shortcode, text) }
      return (image(source, words, title: "", all: text), after)
    case "highlight", "endhighlight":
      if tag.words.count > 1 { add(.shortcode, text) }
      return ("```" + (tag.isClosing ? "" : tag.words["0"] ?? ""), after)
    case "raw", "endraw": return ("", after)
    default: break
    }
    add(.shortcode, text)
    return ("", after)
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
    let name = rest.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      .lowercased()
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
      return ("", leave(.html, String(rest), until: "</\(name)>", skipping: 1)[...])
    }
    let next = rest.dropFirst().drop { $0 == "/" }.dropFirst(name.count).first
    guard next == ">" || next == "/" || next?.isWhitespace ?? true else {
      return ("\\<", rest.dropFirst())
    }
    guard let end = rest.firstIndex(of: ">") else {
      return next == nil || next?.isWhitespace ?? false
        ? ("", leave(.html, String(rest), until: ">", skipping: 1)[...]) : nil
    }
    return anchor(name, rest, end) ?? (element(name, rest[...end]), rest[end...].dropFirst())
  }

  /// `<a href="…">words</a>` within a line.
  private mutating func anchor(_ name: String, _ rest: Substring, _ end: Substring.Index) -> Taken?
  {
    guard name == "a", !rest.hasPrefix("</"), let address = Self.words(of: rest[...end])["href"],
      let close = rest[end...].firstRange(of: "</a>")
    else { return nil }
    let words = inline(String(rest[end..<close.lowerBound].dropFirst()))
    let all = String(rest[..<close.upperBound])
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
      return image(source, words["alt"] ?? "", title: "", all: String(tag))
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
