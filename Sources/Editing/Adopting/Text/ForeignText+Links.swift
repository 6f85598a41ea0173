internal import Content
import Support

extension ForeignText {
  /// `done` is what precedes it in its line.
  mutating func link(_ rest: Substring, after done: String) -> Taken? {
    guard let parts = LinkText(rest, skipping: 1) else { return reference(toDefinition: rest) }
    let words = inline(String(parts.words))
    // Other signs beside brackets make other marks.
    let isApart = done.last != "!" && !(parts.rest.first.map { "([:".contains($0) } ?? false)
    if isApart, parts.title.isEmpty, let mark = reference(to: parts.destination, words) {
      return (mark, parts.rest)
    }
    guard let target = destination(parts.destination, all: String(parts.all)) else {
      return (words, parts.rest)
    }
    guard !words.trimmed.isEmpty else { return (target.isEmpty ? "" : "<\(target)>", parts.rest) }
    return ("[\(words)](\(target)\(parts.title))", parts.rest)
  }

  mutating func image(_ rest: Substring) -> Taken? {
    guard let parts = LinkText(rest, skipping: 2) else { return nil }
    // `![words|300](…)`
    let label = ImageLabel(String(parts.words))
    if label.isPlaced { add(.block, String(parts.all)) }
    return (
      image(
        parts.destination, label.words, size: label.size, title: parts.title,
        all: String(parts.all)), parts.rest
    )
  }

  /// An image of the folder; one of another host becomes a link.
  mutating func image(
    _ destination: String, _ alternative: String, size: String?, title: String, all: String
  ) -> String {
    let alternative = alternative.trimmed
    let path = path(of: destination)
    if let path, Self.isOutward(path), let address = Self.outward(path) {
      if size != nil { add(.block, all) }
      let words = alternative.isEmpty ? Self.words(ofFile: path) : alternative
      return "[\(words.isEmpty ? "image" : words)](\(address)\(title))"
    }
    guard let path, case .file(let source, let output)? = links.target(of: path) else {
      add(.image, all)
      return alternative
    }
    use(source)
    let words = alternative.isEmpty ? Self.words(ofFile: source) : alternative
    let isImage = ContentPath.isImage(output)
    if isImage, title.isEmpty, let size { return embedded(output, words, size) }
    if size != nil { add(.block, all) }
    return "\(isImage ? "!" : "")[\(words)](\(links.destination(to: output))\(title))"
  }

  /// `![[a.png|words|300]]`: an image in a size of its own.
  func embedded(_ output: String, _ words: String, _ size: String) -> String {
    let name = output.split(separator: "/").last.map(String.init) ?? output
    let isBeside = links.destination(to: output) == name
    let bar = isRow ? "\\|" : "|"
    return "![[\(isBeside ? name : output)\(bar)\(Self.label(words))\(bar)\(size)]]"
  }

  // MARK: - Parts of links in other lines

  /// The end of a link whose words begin in an earlier line.
  mutating func linkEnd(_ rest: Substring, after done: String) -> Taken? {
    guard rest.hasPrefix("]("), !done.contains("["),
      let parts = LinkText(rest, words: rest.prefix(0))
    else { return nil }
    if let target = destination(parts.destination, all: String(parts.all)) {
      return ("](\(target)\(parts.title))", parts.rest)
    }
    return unlink() ? ("", parts.rest) : ("]", rest.dropFirst())
  }

  /// `[words][name]`, `[name][]` or `[name]`: the words alone where the name's target isn't known.
  private mutating func reference(toDefinition rest: Substring) -> Taken? {
    let inner = rest.dropFirst()
    guard let close = inner.closing("[", "]") else { return nil }
    let words = inner[..<close]
    var after = inner[close...].dropFirst()
    var name = words
    if after.hasPrefix("["), let end = after.dropFirst().firstIndex(of: "]") {
      let label = after[..<end].dropFirst()
      if definitions[String(label).foldedName] != nil { name = label }
      if label.isEmpty || name == label { after = after[end...].dropFirst() }
    }
    guard let written = definitions[String(name).foldedName] else { return nil }
    let before = remarks
    defer { remarks = before }
    return destination(written, all: "") == nil ? (inline(String(words)), after) : nil
  }

  /// `[name]: destination "title"`; a line without a target goes, as do the brackets that name it.
  mutating func definition(_ text: String) -> String? {
    guard let parts = JoinedLines.definition(text) else { return nil }
    guard let target = destination(parts.destination, all: text) else { return "" }
    return "\(text.prefix { " \t>".contains($0) })[\(parts.name)]: \(target)\(parts.title)"
  }

  /// The place of the bracket that opens a link whose words go on in the line after; nil where the
  /// paragraph has none.
  private func openBracket() -> (line: Int, place: String.Index)? {
    var depth = 0
    for index in lines.indices.reversed() {
      let text = lines[index]
      if text.trimmed.isEmpty { return nil }
      for place in text.indices.reversed() {
        let isEscaped = place > text.startIndex && text[text.index(before: place)] == "\\"
        guard !isEscaped else { continue }
        if text[place] == "]" { depth += 1 }
        if text[place] == "[" {
          if depth == 0 { return (index, place) }
          depth -= 1
        }
      }
    }
    return nil
  }

  /// Takes the bracket out that opened a link without a target; false where there is none.
  mutating func unlink() -> Bool {
    guard let (index, place) = openBracket() else { return false }
    lines[index].remove(at: place)
    return true
  }

  // MARK: - Destinations

  /// Where a link leads from the new text; nil where its target isn't known.
  mutating func destination(_ written: String, all: String) -> String? {
    guard let path = path(of: written) else {
      add(.link, all)
      return nil
    }
    if Self.isOutward(path) {
      let address = Self.outward(path)
      if address == nil { add(.link, all) }
      return address
    }
    let (target, fragment) = target(of: path, isTag: written.hasPrefix("{"))
    switch target {
    case .document(let place) where !place.isHeldBack || place.id == links.place.id:
      let anchor = fragment.flatMap { links.anchor($0, of: place) }
      if let fragment, !fragment.isEmpty, anchor == nil { add(.link, all) }
      let part = anchor.map { $0.isEmpty ? "" : "#" + $0 } ?? ""
      if place.id == links.place.id { return part.isEmpty ? nil : part }
      return links.destination(to: place.path) + part
    case .document:
      add(.draft, all)
      return nil
    case .file(let source, let output):
      use(source)
      return links.destination(to: output)
    case nil:
      add(.link, all)
      return nil
    }
  }

  /// What a path within the site leads to, and the part of it that is meant.
  private func target(of path: String, isTag: Bool) -> (AdoptionTarget?, String?) {
    let isOther = path.prefix { $0 != "/" && $0 != "#" && $0 != "?" }.contains(":")
    let fragment = path.firstIndex(of: "#").map { String(path[path.index(after: $0)...]) }
    let bare = String(path.prefix { $0 != "#" })
    return (
      isOther ? nil : isTag ? links.target(ofTag: bare) : links.target(of: bare), fragment
    )
  }

  /// `[[name#part|words]]` in place of a link to another text, so that its page lists this one; nil
  /// for any other link, and for words with marks.
  func reference(to written: String, _ words: String) -> String? {
    guard !words.trimmed.isEmpty, !words.contains(where: { "[]|\\*_`<>&~=#^${}\n".contains($0) }),
      let path = path(of: written), !Self.isOutward(path),
      case (.document(let place)?, let fragment) = target(of: path, isTag: written.hasPrefix("{")),
      !place.isHeldBack, place.id != links.place.id
    else { return nil }
    let anchor = fragment.flatMap { $0.isEmpty ? nil : links.anchor($0, of: place) }
    guard fragment?.isEmpty ?? true || anchor != nil else { return nil }
    return reference(to: place, part: anchor, words)
  }

  private static func isOutward(_ destination: String) -> Bool {
    let lower = destination.lowercased()
    return ["http://", "https://", "mailto:", "tel:", "//"].contains(where: lower.hasPrefix)
  }

  /// An address of another site as links take it; nil where it can't be one.
  private static func outward(_ destination: String) -> String? {
    let whole = destination.hasPrefix("//") ? "https:" + destination : destination
    let signs = [" ": "%20", "(": "%28", ")": "%29", "\"": "%22", "<": "%3C", ">": "%3E"]
    let address = whole.map { signs[String($0)] ?? String($0) }.joined()
    let isAddress =
      !address.lowercased().hasPrefix("http") || OutsideAddress.isAddress(address.lowercased())
    return isAddress ? address : nil
  }

  /// A destination with what its tags print: `{{ '/a/' | relative_url }}`, `{{ site.baseurl }}/a/`,
  /// `{{< ref "a" >}}`; nil where that isn't known.
  private func path(of destination: String) -> String? {
    var rest = destination[...]
    var path = ""
    while let open = rest.firstIndex(of: "{"),
      rest[open...].hasPrefix("{{") || rest[open...].hasPrefix("{%")
    {
      path += rest[..<open]
      let end = rest[open...].hasPrefix("{{") ? "}}" : "%}"
      guard let close = rest[open...].firstRange(of: end) else { return nil }
      let tag = ForeignTag(String(rest[open..<close.upperBound]))
      guard let value = tag.path ?? links.values[tag.name] ?? (tag.isRoot ? "" : nil) else {
        return nil
      }
      path += value
      rest = rest[close.upperBound...]
    }
    return path + rest
  }
}
