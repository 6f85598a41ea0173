internal import Content
internal import Diagnostics
import Support

/// A Markdown file, as programs make it that clip pages: its blocks, and list items one by one.
struct MarkdownCapture {
  let lines: [CaptureLine]
  let metadata: CaptureMetadata

  init(_ file: InputFile) {
    var metadata = CaptureMetadata()
    let body = Self.readFrontMatter(of: file, into: &metadata)
    var lines: [CaptureLine] = []
    if body > 0 {
      let keys = file.bytes[..<body]
      lines.append(
        CaptureLine(
          String(decoding: keys, as: UTF8.self).trimmed, places: Array(0..<body),
          context: .boilerplate(.frontMatter)))
    }
    for (index, block) in MarkdownBlocks(file.bytes, from: body).blocks.enumerated() {
      let text = String(decoding: file.bytes[block.range], as: UTF8.self)
      let shown = MarkdownText.shown(text)
      let isImage = shown.isEmpty && text.contains("![")
      lines.append(
        CaptureLine(
          text, places: Array(block.range), context: isImage ? .boilerplate(.image) : .plain,
          shown: shown.isEmpty ? text : shown, followsDirectly: block.followsDirectly,
          unit: Self.isTable(text) ? index : nil))
    }
    metadata.finish(savedFrom: nil)
    let title = lines.first { $0.text.hasPrefix("# ") }
    metadata.headline = title?.shown
    self.lines = lines.map { $0.text == title?.text ? $0.asHeadline : $0 }
    self.metadata = metadata
  }

  /// Whether a block is a table: its second line is the rule below the heads.
  private static func isTable(_ block: String) -> Bool {
    let rule = block.split(separator: "\n").dropFirst().first ?? ""
    return rule.contains("|") && rule.contains("-") && rule.allSatisfy { "|:- \t\r".contains($0) }
  }

  static func isMarkdown(_ path: String) -> Bool {
    [".md", ".markdown"].contains(where: path.lowercased().hasSuffix)
  }

  /// Where the text after the front matter starts; 0 where there is none.
  private static func readFrontMatter(
    of file: InputFile, into metadata: inout CaptureMetadata
  ) -> Int {
    var diagnostics: [Diagnostic] = []
    let parsed = FrontMatter(parsing: file, into: &diagnostics)
    guard case .mapping(let pairs, _)? = parsed.root, !pairs.isEmpty else {
      return readTOML(of: file.bytes, into: &metadata)
    }
    for (key, value) in pairs {
      switch value {
      case .scalar(let text): metadata.readFrontMatter(key.value, unlinked(text.value))
      case .sequence(let names, _) where authorKeys.contains(key.value.lowercased()):
        for case .scalar(let name) in names {
          metadata.readFrontMatter(key.value, unlinked(name.value))
        }
      default: break
      }
    }
    return parsed.body.lowerBound
  }
}

extension MarkdownCapture {
  private static let authorKeys: Set = ["author", "authors", "byline"]

  /// `[[Ada Quill]]`, `[[people/ada|Ada Quill]]`: what a link to another note shows.
  private static func unlinked(_ value: String) -> String {
    guard value.hasPrefix("[["), value.hasSuffix("]]"), value.utf8.count > 4 else { return value }
    let inner = value.dropFirst(2).dropLast(2)
    let words = inner.split(separator: "|").last ?? inner
    return (inner.contains("|") ? words : words.split(separator: "/").last ?? words).trimmed
  }

  /// Of front matter between lines of `+++` the keys with one value each.
  private static func readTOML(
    of bytes: [UInt8], into metadata: inout CaptureMetadata
  ) -> Int {
    let lines = TextLines.split(bytes).map { range in
      (end: range.upperBound, text: String(decoding: bytes[range], as: UTF8.self).trimmed)
    }
    guard lines.first?.text == "+++",
      let end = lines.dropFirst().firstIndex(where: { $0.text == "+++" })
    else { return 0 }
    for line in lines[1..<end] {
      guard let sign = line.text.firstIndex(of: "=") else { continue }
      let value = line.text[line.text.index(after: sign)...].trimmed
      guard let first = value.first, !"[{".contains(first) else { continue }
      let isQuoted = value.count > 1 && "\"'".contains(first) && value.last == first
      metadata.readFrontMatter(
        line.text[..<sign].trimmed, isQuoted ? String(value.dropFirst().dropLast()) : value)
    }
    return lines[end].end
  }
}

extension CaptureLine {
  fileprivate var asHeadline: CaptureLine {
    CaptureLine(
      text, places: places, context: .headline, shown: shown, followsDirectly: followsDirectly)
  }
}

/// The parts of a Markdown text that stand for themselves.
private struct MarkdownBlocks {
  private(set) var blocks: [(range: Range<Int>, followsDirectly: Bool)] = []

  init(_ bytes: [UInt8], from start: Int) {
    var fence: String?
    var block: Range<Int>?
    var followsBlank = true
    var startsDirectly = false
    for local in TextLines.split(Array(bytes[start...])) {
      let line = start + local.lowerBound..<start + local.upperBound
      let text = String(decoding: bytes[line], as: UTF8.self)
      let isBlank = PlainCapture.isBlank(bytes[line])
      let isFence = Self.fence(of: text)
      let begins = fence == nil && Self.beginsBlock(text)
      if fence == nil, isBlank || begins || isFence != nil, let ended = block {
        blocks.append((ended, startsDirectly))
        block = nil
      }
      if isBlank, fence == nil {
        followsBlank = true
        continue
      }
      if block == nil {
        startsDirectly = !followsBlank
        block = line
      }
      block = (block?.lowerBound ?? line.lowerBound)..<line.upperBound
      followsBlank = false
      // A heading is one line, whatever follows.
      if fence == nil, isFence == nil, text.hasPrefix("#"), let ended = block {
        blocks.append((ended, startsDirectly))
        block = nil
      }
      if fence == nil { fence = isFence } else if isFence == fence { fence = nil }
    }
    if let block { blocks.append((block, startsDirectly)) }
  }

  /// The three signs that open or close a block of code.
  private static func fence(of line: String) -> String? {
    let text = line.drop { $0 == " " }
    return ["```", "~~~"].first(where: text.hasPrefix)
  }

  /// Whether a line begins a heading or a list item at the left edge.
  private static func beginsBlock(_ line: String) -> Bool {
    if line.hasPrefix("#") { return true }
    guard let first = line.first, let space = line.firstIndex(of: " ") else { return false }
    let marker = line[..<space]
    return ["-", "*", "+"].contains(marker)
      || first.isNumber && marker.dropLast().allSatisfy(\.isNumber)
        && [".", ")"].contains(marker.last)
  }
}

/// Markdown without its marks: near enough to what is shown for rules about words.
private enum MarkdownText {
  /// A link's words and address are no longer, or it is none.
  private static let longest = 1000

  static func shown(_ text: String) -> String {
    shown(Array(text.drop { "#>-*+ ".contains($0) })[...]).trimmed
  }

  private static func shown(_ text: ArraySlice<Character>) -> String {
    var shown = ""
    var index = text.startIndex
    while index < text.endIndex {
      let next = index + 1 < text.endIndex ? text[index + 1] : " "
      if text[index] == "!", next == "[", let image = link(in: text, at: index + 1) {
        index = image.end
        continue
      }
      if text[index] == "[", let link = link(in: text, at: index) {
        shown += Self.shown(text[link.words])
        index = link.end
        continue
      }
      // The call of a footnote says nothing; its own text begins with the same.
      if text[index] == "[", next == "^",
        let close = text[index...].prefix(40).firstIndex(of: "]"),
        text[close...].dropFirst().first != ":"
      {
        index = close + 1
        continue
      }
      let isEscape = text[index] == "\\" && (next.isPunctuation || next.isSymbol)
      if isEscape {
        shown.append(next)
      } else if !"*`".contains(text[index]) {
        shown.append(text[index])
      }
      index += isEscape ? 2 : 1
    }
    return shown
  }

  /// `[words](address)` at a place.
  private static func link(
    in text: ArraySlice<Character>, at start: Int
  ) -> (words: Range<Int>, end: Int)? {
    let limit = min(text.endIndex, start + longest)
    var depth = 0
    var index = start
    repeat {
      if text[index] == "[" { depth += 1 }
      if text[index] == "]" { depth -= 1 }
      index += 1
    } while depth > 0 && index < limit
    guard depth == 0, index < limit, text[index] == "(",
      let close = text[index..<limit].firstIndex(of: ")")
    else { return nil }
    return (start + 1..<index - 1, close + 1)
  }
}
