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
  mutating func shortcode(_ rest: Substring, after done: String) -> Taken? {
    if let remark = remark(rest, after: done) { return remark }
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
    return (Self.gap(for: tag, start, done, after), after)
  }

  private static let branches: Set<String> = ["else", "elsif", "elseif", "elif", "else-if", "when"]

  /// What is before and after a tag without a meaning here is no one word or number.
  private static func gap(
    for tag: ForeignTag, _ start: String, _ done: String, _ after: Substring
  ) -> String {
    guard let last = done.last, let next = after.first, !last.isWhitespace, !next.isWhitespace
    else { return "" }
    if branches.contains(tag.name) { return "; " }
    return (last.isLetter || last.isNumber)
      && (next.isLetter || next.isNumber || "*_`[{<\\".contains(next)) ? " " : ""
  }

  /// `{# … #}` of Nunjucks and Jinja, `{/* … */}` of MDX and `{::comment} … {:/comment}` of kramdown.
  private mutating func remark(_ rest: Substring, after done: String) -> Taken? {
    if rest.prefixMatch(of: /\{#-?(\s|$)/) != nil {
      return leave(.comment, rest, until: "#}", 2, inParagraph: !Self.isFresh(done))
    }
    if rest.hasPrefix("{/*") { return leave(.comment, rest, until: "*/}", 3) }
    guard rest.hasPrefix("{::comment"), let end = rest.firstIndex(of: "}") else { return nil }
    if rest[..<end].hasSuffix("/") {
      add(.comment, String(rest[...end]))
      return ("", rest[end...].dropFirst())
    }
    let count = rest[...end].count
    return leave(.comment, rest, until: "{:/comment}", count)
      ?? leave(.comment, rest, until: "{:/}", count)
  }

  /// A value as words without marks.
  private static func plain(_ value: String) -> String {
    value.hasPrefix("http")
      ? value : value.map { "\\`*_[]<>{}#|$~".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
