internal import Content
import Support

/// Another program's Markdown as ours: what means the same is rewritten, what means nothing here is
/// taken out and listed.
struct ForeignText {
  var lines: [String] = []
  /// The line of the source file that each of `lines` comes from.
  private(set) var numbers: [Int] = []
  var remarks: [AdoptionRemark] = []
  /// Tags within the text, without `#`, in order.
  private(set) var tags: [String] = []
  /// The source paths of the files that it shows or links to.
  private(set) var files: Set<String> = []
  /// By the names that headings are given, the headings' words.
  var headings: [String: String] = [:]
  /// The destinations of `[name]: destination` lines, by the names, folded.
  let definitions: [String: String]

  /// The path of the source file and the links that lead from it.
  let links: AdoptionLinks
  let takesTags: Bool
  /// The line of the source file that is being read.
  private(set) var line = 0
  private var state = State.text
  /// The lines that are yet to be read.
  private(set) var ahead: ArraySlice<String> = []
  /// What none of them closes.
  private var neverClosed: Set<String> = []
  private var pending = ""
  /// Whether the line is a table's, in which a reference's bar is escaped.
  var isRow = false
  /// The lists of HTML that are open.
  var lists: [(next: Int?, prefix: String)] = []
  /// Whether the line is set in as code is.
  private var isSetIn = false
  /// Whether it may belong to an item of a list, or to a footnote.
  private var isInItem = false
  private(set) var isAfterBlank = true
  /// Whether the line is in a block of HTML, where no sign is a mark of Markdown.
  private(set) var isInHTML = false
  private var innerCode = IndentedCode()
  /// How many lines of its table precede the line, in a table of kramdown's.
  var rowsAbove: Int?
  /// Whether the words right before in the line were a link.
  var isAfterLink = false
  /// The footnotes that are written within the text, and their lines.
  var notes: [(label: String, words: String, line: Int)] = []
  /// The names of its footnotes.
  let noteLabels: Set<String>

  /// What an earlier line has begun.
  private enum State: Equatable {
    case text
    case code(fence: String, isQuoted: Bool)
    /// Code within tags, and the fence that it is given.
    case tagged(CodeTag, fence: String)
    /// A formula, up to the line that ends it; a quoted one has the signs of its quotation.
    case formula(until: String, quoted: String)
    /// Left out up to its end, which is a fence, `%%`, `-->` or an element's end tag.
    case left(AdoptionRemark.Kind, until: String, from: Int)
  }

  init(_ body: [String], from firstLine: Int, links: AdoptionLinks, takesTags: Bool) {
    self.links = links
    self.takesTags = takesTags
    let settled = Admonitions(body)
    let joined = JoinedLines(
      links.isVault ? settled.lines : DefinitionLists(settled.lines).lines)
    definitions = joined.definitions
    noteLabels = Set(
      body.filter { $0.contains("[^") }.flatMap { line in
        line.matches(of: /\[\^([^\]]+)\]/).map { String($0.output.1) }
      })
    let isProgram = links.source.lowercased().hasSuffix(".mdx")
    var endOfStatement = 0
    for (place, (text, index)) in zip(joined.lines, joined.numbers).enumerated() {
      guard place >= endOfStatement else { continue }
      line = firstLine + settled.numbers[index]
      isInHTML = joined.areInHTML[place] && !links.isMDX
      ahead = joined.lines[(place + 1)...]
      isAfterBlank = place == 0 || joined.lines[place - 1].trimmed.isEmpty
      let statement =
        isProgram && isStatement(text)
        ? ModuleStatement.count(of: joined.lines[place...])
        : Self.countOfModule(joined.lines[place...])
      if state == .text, let statement {
        endOfStatement = place + statement
        add(.shortcode, joined.lines[place..<endOfStatement].joined(separator: "\n"))
      } else {
        read(Self.withoutControls(text))
      }
    }
    finish()
  }

  /// Closes what is open at the end, where only code goes on to, and writes the footnotes.
  private mutating func finish() {
    if case .left(let kind, _, let start) = state { add(kind, pending, at: start) }
    guard !notes.isEmpty else { return }
    switch state {
    case .code(let fence, false), .tagged(_, let fence): put(fence)
    case .formula(_, ""): put("```")
    default: break
    }
    for note in notes {
      line = note.line
      put("\n[^\(note.label)]: \(note.words)")
    }
  }

  /// Whether a line of MDX imports or exports something, at the start of a block.
  private func isStatement(_ text: String) -> Bool {
    ModuleStatement.begins(text) && lines.last.map { $0.trimmed.isEmpty } ?? true
  }

  private static func withoutControls(_ text: String) -> String {
    let isControl = { (scalar: Unicode.Scalar) in
      scalar.properties.generalCategory == .control && scalar != "\t"
    }
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isControl($0) }))
  }

  mutating func add(_ kind: AdoptionRemark.Kind, _ text: String, at line: Int? = nil) {
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    remarks.append(AdoptionRemark(kind: kind, line: line ?? self.line, text: text.trimmed))
  }

  /// Appends lines of the new text.
  private mutating func put(_ text: String) {
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(String(part))
      numbers.append(line)
    }
  }

  mutating func use(_ file: String) { files.insert(file) }

  mutating func addTag(_ tag: String) { if !tags.contains(tag) { tags.append(tag) } }

  // MARK: - Lines

  private mutating func read(_ text: String) {
    switch state {
    case .code(_, true) where !text.trimmed.hasPrefix(">"),
      .formula(_, ">") where !text.trimmed.hasPrefix(">"):
      // What a quotation begins ends with it.
      state = .text
      readText(text)
    case .code(let fence, _):
      put(text)
      if Self.closes(text, fence) { state = .text }
    case .tagged(let tag, let fence):
      let end = tag.end(in: text)
      let code = code(of: tag, String(text[..<(end?.lowerBound ?? text.endIndex)]))
      if end == nil || !code.trimmed.isEmpty { put(code) }
      guard let end else { return }
      put(fence)
      state = .text
      let rest = String(text[end.upperBound...])
      if !rest.trimmed.isEmpty { readText(rest) }
    case .formula(let end, let quoted):
      let isEnd = Self.unquoted(text) == end
      put(isEnd ? quoted + "```" : text)
      if isEnd { state = .text }
    case .left(let kind, let end, let start): goOn(text, kind, end, start)
    case .text: readText(text)
    }
  }

  private mutating func goOn(
    _ text: String, _ kind: AdoptionRemark.Kind, _ end: String, _ start: Int
  ) {
    if kind == .query {
      pending += "\n" + text
      guard Self.closes(text, end) else { return }
      add(kind, pending, at: start)
      state = .text
    } else if let found = text[...].range(ofFolded: end) {
      add(kind, pending + "\n" + text[..<found.upperBound], at: start)
      state = .text
      let rest = String(text[found.upperBound...])
      if !rest.trimmed.isEmpty { readText(rest) }
    } else {
      pending += "\n" + text
    }
  }

  private mutating func readText(_ text: String) {
    isRow =
      Self.unquoted(text).hasPrefix("|")
      || text.contains("|") && (isRow || ahead.first.map(Self.isRule) ?? false)
    if beginCode(text) { return }
    if beginFormula(text) { return }
    if leaveSnippet(text) || leaveContents(text) { return }
    if isCode(text) { return put(text) }
    let text = isLoose(text) ? String(text.drop(while: \.isWhitespace)) : text
    if let tag = CodeTag(text, closedIn: ahead) { return begin(tag) }
    if let callout = callout(text) {
      for text in callout { put(inline(text)) }
      return
    }
    if let heading = Self.underline(text, lines.last) {
      lines[lines.count - 1] = heading + " " + (lines.last ?? "").trimmed
      return
    }
    nameHeading(text)
    let rule = ruleOfRows(text)
    if rule == "" { return }
    let before = remarks.count
    let changed = rule.map { Self.isDashes(text) ? $0 : inline(text) + "\n" + $0 } ?? inline(text)
    // A line that holds nothing but what is taken out goes with it.
    if changed.trimmed.isEmpty, !text.trimmed.isEmpty, remarks.count > before || state != .text {
      return
    }
    put(changed)
  }

  private static let queries: Set<String> = [
    "dataview", "dataviewjs", "query", "tasks", "base", "datacards", "button", "leaflet",
  ]

  private mutating func beginCode(_ text: String) -> Bool {
    let bare = text.drop { $0 == " " || $0 == "\t" || $0 == ">" }
    guard let fence = Self.fence(of: String(bare)) else { return false }
    let name = bare.drop { $0 == fence.first }.trimmed.lowercased()
    let word = name.prefix { $0.isLetter }
    if Self.queries.contains(String(word)), name.allSatisfy({ !$0.isWhitespace }) {
      (state, pending) = (.left(.query, until: fence, from: line), text)
    } else {
      state = .code(fence: fence, isQuoted: text.trimmed.hasPrefix(">"))
      put(text)
    }
    return true
  }

  /// Whether it is set in, after a blank line or more of its kind.
  private mutating func isCode(_ text: String) -> Bool {
    if text.trimmed.isEmpty, !(ahead.first?.trimmed.hasPrefix("<") ?? false) { lists = [] }
    let isFarIn = text.hasPrefix("    ") || text.hasPrefix("\t")
    if Self.isItem(text) || text.trimmed.prefixMatch(of: /\[\^[^\]]+\]:|:\s/) != nil {
      isInItem = isInItem || !isFarIn || !isAfterBlank
    } else if isAfterBlank && text.first.map({ !$0.isWhitespace }) ?? false || text.hasPrefix("#") {
      isInItem = false
    }
    isSetIn = isFarIn && (isAfterBlank || isSetIn) && lists.isEmpty && !isInItem
    let isInnerCode = innerCode.holds(text) && lists.isEmpty
    return isSetIn || isInnerCode
  }

  /// Whether space before a line's words has no meaning, though it would be read as one.
  private func isLoose(_ text: String) -> Bool {
    guard text.first?.isWhitespace ?? false else { return false }
    return !lists.isEmpty
      || (text.hasPrefix("    ") || text.hasPrefix("\t"))
        && lines.last.map { $0.trimmed.isEmpty } ?? true && !isAfterBlank && !isInItem
  }

  /// A formula in lines of its own is shown as it is written.
  private static let formulaEnds = ["$$": "$$", "\\[": "\\]"]

  private mutating func beginFormula(_ text: String) -> Bool {
    guard let end = Self.formulaEnds[Self.unquoted(text)] else { return false }
    let next = ahead.prefix(100).first { Self.unquoted($0) == end || $0.contains("```") }
    guard let next, Self.unquoted(next) == end else { return false }
    let quoted = text.trimmed.hasPrefix(">") ? ">" : ""
    put(quoted + "```")
    state = .formula(until: end, quoted: quoted)
    return true
  }

  private mutating func begin(_ tag: CodeTag) {
    let fence = tag.fence(for: ahead)
    if tag.isHTML
      ? tag.all.contains("=") && tag.language.isEmpty
      : tag.all.contains("=") || tag.name != "highlight"
    {
      add(tag.isHTML ? .html : .shortcode, tag.all)
    }
    put(fence + tag.language)
    state = .tagged(tag, fence: fence)
    if !tag.rest.trimmed.isEmpty { read(tag.rest) }
  }

  /// A line of code, without the tags in it.
  private mutating func code(of tag: CodeTag, _ text: String) -> String {
    if tag.isHTML {
      for part in CodeTag.tags(in: text[...]).tags where part.all.contains("=") {
        add(.html, String(part.all))
      }
    }
    return tag.code(text)
  }

  /// Begins what is left out up to its end, in this line or a later one; gives what follows in
  /// this line. Nil where nothing ends it: then it was not meant to hide the rest.
  mutating func leave(
    _ kind: AdoptionRemark.Kind, _ rest: String, until end: String, skipping: Int,
    inParagraph: Bool = false
  ) -> Substring? {
    let after = rest.dropFirst(skipping)
    if let close = after.range(ofFolded: end) {
      add(kind, String(rest[..<close.upperBound]))
      return rest[close.upperBound...]
    }
    if inParagraph {
      let lines = ahead.prefix { !$0.trimmed.isEmpty }
      guard lines.contains(where: { $0[...].range(ofFolded: end) != nil }) else { return nil }
      (state, pending) = (.left(kind, until: end, from: line), rest)
      return ""
    }
    guard !neverClosed.contains(end) else { return nil }
    guard ahead.contains(where: { $0[...].range(ofFolded: end) != nil }) else {
      neverClosed.insert(end)
      return nil
    }
    (state, pending) = (.left(kind, until: end, from: line), rest)
    return ""
  }
}

extension Substring {
  /// Where a text in lower case comes, in whatever case.
  fileprivate func range(ofFolded other: String) -> Range<Substring.Index>? {
    var place = startIndex
    let count = other.count
    while place < endIndex {
      guard let end = index(place, offsetBy: count, limitedBy: endIndex) else { return nil }
      if self[place..<end].lowercased() == other { return place..<end }
      place = index(after: place)
    }
    return nil
  }
}
