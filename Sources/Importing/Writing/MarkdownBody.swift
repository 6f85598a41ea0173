internal import Content
internal import Diagnostics
internal import Markdown
import Support

/// The kept blocks of a Markdown capture as a text of ours: signs that would be our marks or raw
/// HTML are escaped, and addresses within the publisher's site are made whole.
struct MarkdownBody {
  let text: String
  let removed: [ImportedArticle.Removed]

  /// The kept lines of a page, where they have any structure; nil where they have none, or where
  /// the text can't be had without an error.
  init?(ofPage split: KeptAndRemoved) {
    let markdown = PageMarkdown(split.kept)
    guard markdown.hasStructure else { return nil }
    var text = ""
    var ends: [Int] = []
    for block in markdown.blocks {
      text += "\n" + block.text + "\n"
      ends += [Int](repeating: text.utf8.count, count: block.lines)
    }
    guard let starts = Self.paragraphs(of: &text, &ends, escaping: true), !starts.isEmpty else {
      return nil
    }
    self.text = text
    removed = split.removed { kept in kept == 0 ? 0 : starts.count { $0 < ends[kept - 1] } }
  }

  /// Where the paragraphs of a text begin, as the build counts them; nil where the text has an error,
  /// or a mark of ours. Signs that are taken for marks get a backslash where `escapes`.
  private static func paragraphs(
    of text: inout String, _ ends: inout [Int], escaping escapes: Bool
  ) -> [Int]? {
    var (outline, diagnostics) = Self.outline(of: text)
    if escapes, !diagnostics.isEmpty {
      escape(diagnostics.map(\.location.offset), in: &text, &ends)
      (outline, diagnostics) = Self.outline(of: text)
    }
    guard diagnostics.isEmpty, outline.marks.isEmpty, outline.links.allSatisfy(isWhole) else {
      return nil
    }
    return outline.paragraphs.map(\.source.lowerBound)
  }

  /// Nil where the text can't be had without an error; then its lines serve as plain text.
  init?(_ split: KeptAndRemoved, url: String?) {
    let site = url.flatMap(Self.site(of:))
    let notes = Self.notes(in: split.kept.map(\.text))
    for escapes in [false, true] {
      var text = ""
      var ends: [Int] = []
      for (index, line) in split.kept.enumerated() {
        let block = Self.block(line.text, escaping: escapes, site: site, notes)
        let isDirect = line.followsDirectly && index > 0
        text += (isDirect ? "" : "\n") + block + "\n"
        ends.append(text.utf8.count)
      }
      guard let starts = Self.paragraphs(of: &text, &ends, escaping: escapes) else { continue }
      self.text = text
      removed = split.removed { kept in
        kept == 0 ? 0 : starts.count { $0 < ends[kept - 1] }
      }
      return
    }
    return nil
  }

  private static func outline(of text: String) -> (Outline, [Diagnostic]) {
    let file = InputFile(path: "Content/articles/capture.md", bytes: Array(text.utf8))
    var diagnostics: [Diagnostic] = []
    let outline = Outline(
      parsing: file, body: 0..<file.bytes.count, numbersParagraphs: true, into: &diagnostics)
    return (outline, diagnostics)
  }

  /// Puts a backslash before the signs that were taken for marks; `ends` are places in the text.
  private static func escape(_ offsets: [Int], in text: inout String, _ ends: inout [Int]) {
    var bytes = Array(text.utf8)
    let places = Set(offsets).sorted()
    for place in places.reversed() where bytes.indices.contains(place) {
      bytes.insert(UInt8(ascii: "\\"), at: place)
    }
    text = String(decoding: bytes, as: UTF8.self)
    ends = ends.map { end in end + places.count { $0 < end } }
  }

  /// Whether a link leads out of our site, by an address that the build accepts.
  private static func isWhole(_ link: Markdown.Link) -> Bool {
    let address = link.destination.lowercased()
    return !link.isImage && address.hasWholePercentCodes
      && (address.hasPrefix("mailto:") && address.utf8.count > 7
        || OutsideAddress.isAddress(address))
  }

  /// `https://host` of an address.
  private static func site(of url: String) -> String? {
    let parts = url.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true)
    return parts.count > 1 ? "\(parts[0])//\(parts[1])" : nil
  }

  /// Whether a link's address is of the clipped page's own site, and that isn't known.
  private static func leadsNowhere(_ text: ArraySlice<Character>, _ site: String?) -> Bool {
    guard let end = text.firstIndex(of: "]"), text[(end + 1)...].first == "(" else { return false }
    let address = String(text[(end + 2)...].prefix { $0 != ")" }).lowercased()
    return !["http://", "https://", "mailto:"].contains(where: address.hasPrefix)
      && !(site != nil && address.hasPrefix("/"))
  }

  /// The names of the footnotes that a text calls, and has.
  private static func notes(in blocks: [String]) -> Set<Substring> {
    let lines = blocks.flatMap { $0.split(separator: "\n") }
    let own = lines.compactMap { $0.prefixMatch(of: /\[\^([^\]\s]+)\]:/)?.output }
    let called = lines.flatMap { $0.matches(of: /\[\^([^\]\s]+)\](?!:)/) }.map(\.output.1)
    return Set(own.map(\.1)).intersection(called)
  }

  /// With the head of a callout, `> [!note] Words`, in bold type: its words, or else its kind.
  private static func withoutCallouts(_ text: String) -> String {
    guard text.contains("[!") else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let head = /([ \t]*>[ \t>]*)\[!([^\]|]+)[^\]]*\][+\-]?[ \t]*(.*?)\s*/
      guard let found = line.wholeMatch(of: head)?.output else { return String(line) }
      let kind = found.2.prefix(1).uppercased() + found.2.dropFirst().lowercased()
      let words = found.3.isEmpty ? kind : String(found.3).replacing("**", with: "")
      return "\(found.1)**\(words)**\n\(found.1.trimmed)"
    }.joined(separator: "\n")
  }

  private static func block(
    _ text: String, escaping: Bool, site: String?, _ notes: Set<Substring>
  ) -> String {
    let text = withoutCallouts(InlineTags.marked(text))
    guard escaping else { return text }
    var escaped = ""
    let signs = Array(text)
    for (index, sign) in signs.enumerated() {
      let next = index + 1 < signs.count ? signs[index + 1] : " "
      let before = index > 0 ? signs[index - 1] : " "
      switch sign {
      case "["
      where next == "^"
        && notes.contains(where: { name in
          signs[(index + 2)...].starts(with: name + "]")
        }):
        escaped.append(sign)
      case "[" where "[@^".contains(next) || before == "!" || before == "[": escaped += "\\["
      case "[" where leadsNowhere(signs[index...], site): escaped += "\\["
      case "<" where next.isLetter || "/!?".contains(next): escaped += "\\<"
      case "(" where before == "]" && next == "/" && site != nil: escaped += "(" + (site ?? "")
      default: escaped.append(sign)
      }
    }
    return escaped
  }
}
