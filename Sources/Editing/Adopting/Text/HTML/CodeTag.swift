internal import Markdown
import Support

/// A tag whose content is code, at the start of a line: `{{< highlight go >}}`, `{% highlight ruby %}`,
/// `<pre>`.
struct CodeTag: Equatable {
  let name: String
  let language: String
  /// The whole tag as it is written.
  let all: String
  /// What precedes it in its line.
  let indent: String
  /// What follows it in its line.
  let rest: String
  /// Whether its content is HTML: with tags and character references.
  let isHTML: Bool

  private static let names: Set<String> = [
    "highlight", "code", "code-toggle", "code-block", "codeblock", "mermaid",
  ]
  /// Code of more lines is none.
  private static let limit = 2000

  /// Nil where the line begins with no such tag, or none of the lines after it closes it.
  init?(_ text: String, closedIn ahead: ArraySlice<String>) {
    let bare = text.drop { $0.isWhitespace || $0 == ">" }
    indent = String(text.prefix { $0 == " " || $0 == "\t" || $0 == ">" })
    if let start = HTMLTag(bare), start.name == "pre", !start.isClosing {
      let code = HTMLTag(start.rest).flatMap { $0.name == "code" && !$0.isClosing ? $0 : nil }
      (name, isHTML) = ("pre", true)
      language = Self.language(of: code ?? start) ?? ""
      all = String(bare[..<(code ?? start).rest.startIndex])
      rest = String((code ?? start).rest)
      guard isClosed(in: ahead) else { return nil }
      return
    }
    guard bare.first == "{", let (tag, range) = Self.tag(in: bare),
      range.lowerBound == bare.startIndex,
      !tag.isClosing, Self.names.contains(tag.name)
    else { return nil }
    (name, isHTML) = (tag.name, false)
    language = tag.words["lang"] ?? (tag.name == "highlight" ? tag.words["0"] : nil) ?? ""
    all = String(bare[range])
    // `{{< code file="a.go" />}}` holds nothing.
    guard !all.hasSuffix("/>}}"), !all.hasSuffix("/%}}") else { return nil }
    rest = String(bare[range.upperBound...])
    guard isClosed(in: ahead) else { return nil }
  }

  private func isClosed(in ahead: ArraySlice<String>) -> Bool {
    end(in: rest) != nil || ahead.prefix(Self.limit).contains { end(in: $0) != nil }
  }

  /// `class="language-go"`
  private static func language(of tag: HTMLTag) -> String? {
    let classes = (tag.attributes["class"] ?? "").split(separator: " ")
    return classes.first { $0.hasPrefix("language-") }.map { String($0.dropFirst(9)) }
  }

  /// A line of its content, within the fence that its tag becomes.
  func code(_ line: String) -> String {
    // A fence that is set in has each of its lines set in.
    let isSetIn = line.hasPrefix(indent) || line.trimmed == indent.trimmed
    let line = isSetIn ? line : indent + line
    return isHTML ? Self.decoded(Self.tags(in: line[...]).words) : line
  }

  /// The tags in a line of its content, and the line without them.
  static func tags(in line: Substring) -> (tags: [HTMLTag], words: String) {
    var (tags, words, rest): ([HTMLTag], String, Substring) = ([], "", line)
    while let place = rest.firstIndex(of: "<") {
      words += rest[..<place]
      rest = rest[place...]
      if let tag = HTMLTag(rest) {
        tags.append(tag)
        rest = tag.rest
      } else {
        words.append(rest.removeFirst())
      }
    }
    return (tags, words + rest)
  }

  /// With the signs that character references stand for.
  static func decoded(_ text: String) -> String {
    guard text.contains("&") else { return text }
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    var entities = Entities()
    var place = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "&"),
        let reference = entities.reference(in: bytes, at: place)
      {
        decoded += reference.decoded
        place = reference.end
      } else {
        decoded.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  /// Where the tag is that closes it.
  func end(in line: String) -> Range<String.Index>? {
    if isHTML {
      guard line.contains("<") else { return nil }
      return Self.tags(in: line[...]).tags.first { $0.isClosing && $0.name == name }
        .map { $0.all.startIndex..<$0.rest.startIndex }
    }
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
