import Support

/// The lines of a text, those joined that one tag or one link's destination spans.
struct JoinedLines {
  private(set) var lines: [String] = []
  /// The place of each in the text's lines.
  private(set) var numbers: [Int] = []
  /// Whether each is in a block of HTML.
  private(set) var areInHTML: [Bool] = []
  /// The destinations of `[name]: destination` lines, by the names, folded.
  private(set) var definitions: [String: String] = [:]

  /// What may span lines; anything longer isn't a tag.
  private static let limit = 40

  init(_ body: [String]) {
    var fence: String?
    var code: CodeTag?
    var index = 0
    var isSetIn = false
    var block = HTMLBlock()
    while index < body.count {
      if fence == nil, code == nil {
        code = CodeTag(body[index], closedIn: body[(index + 1)...])
      }
      let bare = body[index].drop { " \t>".contains($0) }
      let sign = bare.hasPrefix("```") ? "```" : bare.hasPrefix("~~~") ? "~~~" : nil
      var end = index
      isSetIn =
        body[index].hasPrefix("    ")
        && (isSetIn || index == 0 || body[index - 1].trimmed.isEmpty)
      if let sign {
        fence = fence == nil ? sign : fence == sign ? nil : fence
      } else if fence == nil, code == nil, !isSetIn {
        end = Self.end(of: body, from: index)
        if body[index].contains("<") {
          end = Self.endOfElement(body, index, Self.endOfTag(body, index, end))
        }
      }
      lines.append(end == index ? body[index] : Self.joined(body[index...end]))
      numbers.append(index)
      if fence == nil, code == nil {
        let are = body[index...end].filter { block.holds($0) || $0.trimmed.isEmpty }
        areInHTML.append(are.count == end - index + 1)
      } else {
        block.end()
        areInHTML.append(false)
      }
      if fence == nil, let definition = Self.definition(lines[lines.count - 1]) {
        definitions[definition.name.foldedName] =
          definitions[definition.name.foldedName] ?? definition.destination
      }
      if let tag = code, tag.end(in: body[index]) != nil { code = nil }
      index = end + 1
    }
  }

  private static func joined(_ lines: ArraySlice<String>) -> String {
    let first = lines.first ?? ""
    // The signs of a quotation are before each of its lines.
    let isQuoted = first.trimmed.hasPrefix(">")
    return lines.dropFirst().reduce(first) {
      $0 + " " + (isQuoted ? String($1.drop { " \t>".contains($0) }) : $1).trimmed
    }
  }

  /// The last line of the tag of HTML that is open at the end of some lines, in the same paragraph.
  private static func endOfTag(_ body: [String], _ start: Int, _ last: Int) -> Int {
    let text = joined(body[start...last])
    guard let open = text.lastIndex(of: "<"), HTMLTag(text[open...]) == nil,
      let sign = text[open...].dropFirst().first, sign.isLetter || sign == "/",
      text[..<open].count(where: { $0 == "`" }).isMultiple(of: 2)
    else { return last }
    let isQuoted = text.trimmed.hasPrefix(">")
    for end in body.indices.dropFirst(last + 1).prefix(limit) {
      if body[end].trimmed.isEmpty || !isQuoted && body[end].hasPrefix("> ") { return last }
      guard body[end].contains(">") else { continue }
      let text = joined(body[start...end])
      if HTMLTag(text[open...]) != nil { return end }
    }
    return last
  }

  /// A table, a heading or what is hidden may have so many lines.
  private static let limitOfElement = 2000

  /// The last line of a table or a heading, or of what readers of a page don't see, that begins in some
  /// lines.
  private static func endOfElement(_ body: [String], _ start: Int, _ last: Int) -> Int {
    let text = joined(body[start...last])
    guard
      let tag = HTMLTag.all(in: text[...]).first(where: {
        !$0.isClosing
          && ($0.isHidden || ["table", "h1", "h2", "h3", "h4", "h5", "h6"].contains($0.name))
      })
    else { return last }
    var depth = 0
    for end in body.indices.dropFirst(last).prefix(limitOfElement) {
      let line = end == last ? text[tag.all.startIndex...] : body[end][...]
      if end > last, ["```", "~~~"].contains(where: line.trimmed.hasPrefix) { return last }
      for other in HTMLTag.all(in: line) where other.name == tag.name {
        depth += other.isClosing ? -1 : other.all.hasSuffix("/>") ? 0 : 1
      }
      if depth <= 0 { return end }
    }
    return last
  }

  /// The last line of what begins in a line.
  private static func end(of body: [String], from start: Int) -> Int {
    var text = body[start]
    var end = start
    while let close = closing(text) {
      let next = body[(end + 1)...].prefix(limit).firstIndex {
        $0.trimmed.isEmpty || $0.contains(close)
      }
      guard let next, body[next].contains(close) else { return end }
      end = next
      text = joined(body[start...end])
      if end - start > limit { return end }
    }
    return end
  }

  /// What closes the tag or the destination that is open at the end of a text.
  private static func closing(_ text: String) -> String? {
    for (open, close) in [("{{<", ">}}"), ("{{%", "%}}"), ("{{", "}}"), ("{%", "%}"), ("](", ")")] {
      guard let last = text.lastRange(of: open) else { continue }
      if !text[last.upperBound...].contains(close) { return close }
    }
    return nil
  }

  /// The parts of `[name]: destination "title"`, which may be set in.
  static func definition(_ text: String) -> (name: String, destination: String, title: String)? {
    let bare = text.drop { " \t>".contains($0) }
    guard bare.hasPrefix("["), !bare.hasPrefix("[^"), !bare.hasPrefix("[["),
      let close = bare.firstRange(of: "]:")
    else { return nil }
    let name = bare[..<close.lowerBound].dropFirst()
    guard !name.trimmed.isEmpty, !name.contains("["), !name.contains("]") else { return nil }
    let (destination, title) = LinkText.split(bare[close.upperBound...])
    return destination.isEmpty
      || title.isEmpty && destination.contains(" ")
        && !destination.contains("{")
      ? nil : (String(name), destination, title)
  }
}

extension StringProtocol {
  /// The last place of another text.
  func lastRange(of other: String) -> Range<Index>? {
    var found: Range<Index>?
    var place = startIndex
    while let next = self[place...].firstRange(of: other) {
      found = next
      place = next.upperBound
    }
    return found
  }
}
