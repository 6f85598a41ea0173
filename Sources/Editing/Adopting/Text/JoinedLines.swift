import Support

/// The lines of a text, those joined that one tag or one link's destination spans.
struct JoinedLines {
  private(set) var lines: [String] = []
  /// The place of each in the text's lines.
  private(set) var numbers: [Int] = []
  /// The destinations of `[name]: destination` lines, by the names, folded.
  private(set) var definitions: [String: String] = [:]

  /// What may span lines; anything longer isn't a tag.
  private static let limit = 40

  init(_ body: [String]) {
    var fence: String?
    var code: CodeTag?
    var index = 0
    while index < body.count {
      if fence == nil, code == nil {
        code = CodeTag(body[index], closedIn: body[(index + 1)...])
      }
      let bare = body[index].drop { " \t>".contains($0) }
      let sign = bare.hasPrefix("```") ? "```" : bare.hasPrefix("~~~") ? "~~~" : nil
      var end = index
      if let sign {
        fence = fence == nil ? sign : fence == sign ? nil : fence
      } else if fence == nil, code == nil, !body[index].hasPrefix("    ") {
        end = Self.end(of: body, from: index)
      }
      lines.append(end == index ? body[index] : Self.joined(body[index...end]))
      numbers.append(index)
      if fence == nil, let definition = Self.definition(lines[lines.count - 1]) {
        definitions[definition.name.foldedName] =
          definitions[definition.name.foldedName] ?? definition.destination
      }
      if let tag = code, tag.end(in: body[index]) != nil { code = nil }
      index = end + 1
    }
  }

  private static func joined(_ lines: ArraySlice<String>) -> String {
    lines.dropFirst().reduce(lines.first ?? "") { $0 + " " + $1.trimmed }
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
