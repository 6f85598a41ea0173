/// A tag whose content is code, at the start of a line: `{{< highlight go >}}`, `{% highlight ruby %}`.
struct CodeTag: Equatable {
  let name: String
  let language: String
  /// The whole tag as it is written.
  let all: String
  /// What precedes it in its line.
  let indent: String
  /// What follows it in its line.
  let rest: String

  private static let names: Set<String> = [
    "highlight", "code", "code-toggle", "code-block", "codeblock", "mermaid",
  ]
  /// Code of more lines is none.
  private static let limit = 2000

  /// Nil where the line begins with no such tag, or none of the lines after it closes it.
  init?(_ text: String, closedIn ahead: ArraySlice<String>) {
    let bare = text.drop { $0.isWhitespace || $0 == ">" }
    guard bare.first == "{", let (tag, range) = Self.tag(in: bare),
      range.lowerBound == bare.startIndex,
      !tag.isClosing, Self.names.contains(tag.name)
    else { return nil }
    name = tag.name
    language = tag.words["lang"] ?? (tag.name == "highlight" ? tag.words["0"] : nil) ?? ""
    all = String(bare[range])
    indent = String(text.prefix { $0 == " " || $0 == "\t" || $0 == ">" })
    // `{{< code file="a.go" />}}` holds nothing.
    guard !all.hasSuffix("/>}}"), !all.hasSuffix("/%}}") else { return nil }
    rest = String(bare[range.upperBound...])
    guard end(in: rest) != nil || ahead.prefix(Self.limit).contains(where: { end(in: $0) != nil })
    else { return nil }
  }

  /// Where the tag is that closes it.
  func end(in line: String) -> Range<String.Index>? {
    var rest = line[...]
    while let (tag, range) = Self.tag(in: rest) {
      if tag.isClosing, tag.name == name || tag.name == "end" + name { return range }
      rest = rest[range.upperBound...]
    }
    return nil
  }

  /// Set in as the tag is, of marks that its content has none of.
  func fence(for lines: ArraySlice<String>) -> String {
    let inner = lines.prefix { end(in: $0) == nil }
    return inner.contains { $0.contains("```") } ? indent + "``````" : indent + "```"
  }

  private static func tag(in text: Substring) -> (ForeignTag, Range<String.Index>)? {
    guard text.utf8.contains(UInt8(ascii: "{")),
      let open = text.indices.first(where: {
        text[$0...].hasPrefix("{{") || text[$0...].hasPrefix("{%")
      })
    else { return nil }
    let end = text[open...].hasPrefix("{{") ? "}}" : "%}"
    guard let close = text[open...].firstRange(of: end) else { return nil }
    let range = open..<close.upperBound
    return (ForeignTag(String(text[range])), range)
  }
}
