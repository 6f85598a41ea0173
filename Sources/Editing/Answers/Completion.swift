package import Content
internal import Diagnostics
internal import Language
internal import Linking
internal import Markdown
internal import Pages
import Support

/// One thing that can be written at a place.
package struct Completion: Sendable {
  /// What sort of thing it is.
  package enum Sort: Hashable, Sendable {
    case entity(Kind)
    case heading, paragraph, key, choice, date, words
  }

  /// As lists show it.
  package let label: String
  /// What sort of thing it is.
  package let sort: Sort
  /// One phrase beside the label: its kind and summary.
  package let detail: String
  /// What is written in the place of `range`.
  package let text: String
  /// In bytes of the file.
  package let range: Range<Int>
}

extension Answers {
  /// A list that nobody reads to its end; more letters make it shorter.
  static let most = 100

  /// What can be written at a place, the likeliest first; `today` is an EDTF day. Empty in code, in
  /// plain text, and wherever nothing of the briefing is meant.
  package func completions(at offset: Int, today: String) -> [Completion] {
    let bounds = FrontMatterBounds(of: file)
    if case .settings = ContentPath(file.path) {
      return keyCompletions(at: offset, 0..<file.bytes.count, today)
    }
    guard id != nil, let bounds else { return [] }
    if bounds.yaml.contains(offset) || offset == bounds.yaml.upperBound {
      return keyCompletions(at: offset, bounds.yaml, today)
    }
    guard offset >= bounds.body.lowerBound, !file.path.lowercased().hasSuffix(".txt"),
      let mark = OpenMark(in: file.bytes, at: offset), mark.isMark(in: file, body: bounds.body)
    else { return [] }
    return completions(of: mark)
  }

  private func completions(of mark: OpenMark) -> [Completion] {
    let end = mark.isClosed ? "" : mark.isCitation ? "]" : "]]"
    switch mark.part {
    case .target:
      return entities(Kind.allCases, matching: mark.typed) { reference(to: $0, $1) + end }
        .map { $0.completion(mark.range) }
    case .source:
      return entities([.article], matching: mark.typed) { document, _ in document.id.slug }
        .map { $0.completion(mark.range) }
    case .fragment(let target): return headings(of: target, mark, end)
    case .paragraph(let source):
      return paragraphs(of: source) { "para. \($0)" + end }.map { $0(mark.range) }
    }
  }

  private func headings(of target: String, _ mark: OpenMark, _ end: String) -> [Completion] {
    var document = read?.document
    if !target.allSatisfy(\.isWhitespace) {
      guard case .found(let id) = names.resolve(target) else { return [] }
      if id != self.id { document = site[id] }
    }
    guard let document else { return [] }
    let typed = Self.folded(mark.typed)
    var found = document.body.outline.headings.map { heading in
      Completion(
        label: heading.text, sort: .heading, detail: "heading of '\(document.title)'",
        text: heading.anchor + end, range: mark.range)
    }
    for claim in document.entity.figure?.claims ?? [] {
      found.append(
        Completion(
          label: claim.says.value, sort: .heading, detail: "claim of '\(document.title)'",
          text: claim.id + end, range: mark.range))
    }
    return found.filter {
      typed.isEmpty || Self.folded($0.label).contains(typed) || $0.text.contains(typed)
    }
  }

  /// The paragraphs of an article with their first words; `text` is what names one.
  func paragraphs(of source: String, _ text: (Int) -> String) -> [(Range<Int>) -> Completion] {
    guard let article = site[EntityID(.article, PlainText.trimmed(source))] else { return [] }
    return article.body.outline.paragraphs.prefix(Self.most).map { paragraph in
      let written = text(paragraph.number)
      let words = Self.excerpt(paragraph.text, 80)
      return { range in
        Completion(
          label: "para. \(paragraph.number)", sort: .paragraph, detail: words, text: written,
          range: range)
      }
    }
  }

  /// The first words of a text, in one line.
  static func excerpt(_ text: String, _ length: Int) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > length ? line.prefix(length) + "…" : line
  }

  static func folded(_ text: String) -> String { PlainText.trimmed(text).lowercased() }

  /// What refers to an entity by one of its forms: the form, where it is hers alone and without signs
  /// of marks, else her slug or id, with the form as the words that are shown.
  private func reference(to document: Document, _ form: String) -> String {
    let isPlain = !form.contains { "[]|#\\`*_<>&".contains($0) } && !form.contains("  ")
    if isPlain, case .found(document.id) = names.resolve(form) { return form }
    let address =
      names.resolve(document.id.slug) == .found(document.id)
      ? document.id.slug : document.id.description
    return isPlain && form != document.id.slug ? "\(address)|\(form)" : address
  }
}

// MARK: - Entities

extension Answers {
  /// An entity that fits what was typed, by the form that fits best.
  struct Match {
    let document: Document
    let form: String
    let text: String

    func completion(_ range: Range<Int>) -> Completion {
      let summary = document.common.summary.map { " · \($0)" } ?? ""
      let own = form == document.title ? "" : " · \(document.title)"
      return Completion(
        label: form, sort: .entity(document.id.kind),
        detail: "\(document.id.kind.rawValue)\(own)\(summary)", text: text, range: range)
    }
  }

  /// The entities of some kinds whose title, names or slug hold what was typed; `text` is what is
  /// written for one by a form.
  func entities(
    _ kinds: [Kind], matching typed: String, _ text: (Document, String) -> String
  ) -> [Match] {
    let wanted = Array(Self.folded(typed).utf8)
    var found: [(rank: Int, count: Int, number: Int, form: String)] = []
    for kind in kinds {
      let documents = site.documents(of: kind)
      for number in documents.indices {
        let document = documents[number]
        guard let (form, rank) = Self.bestForm(of: document, for: wanted) else { continue }
        found.append((rank, briefing.graph.backlinkCount(of: document.id), number, form))
      }
    }
    found.sort { ($0.rank, $1.count, $0.number) < ($1.rank, $0.count, $1.number) }
    return found.prefix(Self.most).map {
      let document = site.documents[$0.number]
      return Match(document: document, form: $0.form, text: text(document, $0.form))
    }
  }

  /// The form that fits best, and how well: 0 where it begins with what was typed, 1 where a word of it
  /// does, 2 elsewhere.
  private static func bestForm(of document: Document, for wanted: [UInt8]) -> (String, Int)? {
    if wanted.isEmpty { return (document.title, 0) }
    var best: (form: String, rank: Int)?
    func consider(_ form: String) {
      guard best?.rank != 0, let rank = rank(of: form, for: wanted), rank < best?.rank ?? 3 else {
        return
      }
      // A slug is how it is found, not what is shown.
      best = (form == document.id.slug ? document.title : form, rank)
    }
    consider(document.title)
    for name in document.entity.names { consider(name.value) }
    consider(document.id.slug)
    return best
  }

  /// Bytes are compared, and in ASCII as they are: this is done for every form of a briefing at each letter.
  private static func rank(of form: String, for wanted: [UInt8]) -> Int? {
    var form = form
    let isPlain = form.withUTF8 { bytes in
      bytes.allSatisfy { $0 < 0x80 } && bytes.first?.isSpace != true
    }
    if !isPlain { form = folded(form) }
    return form.withUTF8 { bytes in
      guard bytes.count >= wanted.count else { return nil }
      for start in 0...bytes.count - wanted.count {
        guard wanted.indices.allSatisfy({ bytes[start + $0].lowercased == wanted[$0] }) else {
          continue
        }
        return start == 0 ? 0 : " -'".utf8.contains(bytes[start - 1]) ? 1 : 2
      }
      return nil
    }
  }
}

extension UInt8 {
  fileprivate var lowercased: UInt8 { isCapitalLetter ? self | 0x20 : self }
}

/// The parts of a file by its lines of hyphens alone.
struct FrontMatterBounds {
  /// Between the lines of hyphens; all that follows the first where the other is missing.
  let yaml: Range<Int>
  /// After the closing line; empty where that is missing.
  let body: Range<Int>

  /// Nil where the file doesn't start with front matter.
  init?(of file: InputFile) {
    let bytes = file.bytes
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard Self.isFence(bytes, start) else { return nil }
    start = Self.next(bytes, start)
    var line = start
    while line < bytes.count {
      if Self.isFence(bytes, line) {
        yaml = start..<line
        body = Self.next(bytes, line)..<bytes.count
        return
      }
      line = Self.next(bytes, line)
    }
    yaml = start..<bytes.count
    body = bytes.count..<bytes.count
  }

  private static func isFence(_ bytes: [UInt8], _ line: Int) -> Bool {
    let text = bytes[line...].prefix { $0 != .newline }
    return text.starts(with: "---".utf8) && text.dropFirst(3).allSatisfy(\.isSpace)
  }

  private static func next(_ bytes: [UInt8], _ line: Int) -> Int {
    bytes[line...].firstIndex(of: .newline).map { $0 + 1 } ?? bytes.count
  }
}
