internal import Content
internal import Diagnostics
internal import Linking
internal import Markdown
import Support

/// A place in one of the briefing's files.
package struct FilePlace: Hashable, Sendable {
  /// The file's path, as in `InputFile.path`.
  package let path: String
  /// In bytes.
  package let range: Range<Int>

  /// Nothing is checked.
  package init(_ path: String, _ range: Range<Int>) {
    self.path = path
    self.range = range
  }
}

extension Answers {
  /// Where what is at a place is declared: an entity's name, a heading, a paragraph, a claim's words in
  /// its source. Nil for what has no such place.
  package func declaration(at offset: Int) -> FilePlace? {
    guard let subject = subject(at: offset)?.subject else { return nil }
    switch subject {
    case .entity(let id, let anchor): return declaration(of: id, at: anchor)
    case .paragraphs(let id, let numbers):
      return place(ofParagraph: numbers.lowerBound, in: id)
    case .claim(let index): return words(ofClaim: index)
    case .heading(let index):
      return read.map { FilePlace(file.path, $0.document.body.outline.headings[index].source) }
    case .key: return nil
    }
  }

  /// Where an entity's name is stated, or the part of its text that an anchor names.
  func declaration(of id: EntityID, at anchor: String?) -> FilePlace? {
    guard let document = id == self.id ? read?.document : site[id] else { return nil }
    if let anchor, let part = part(of: document, at: anchor) {
      return FilePlace(document.file.path, part)
    }
    return FilePlace(document.file.path, name(of: document)?.range ?? 0..<0)
  }

  /// The value of the key that names a document; nil where it states none.
  func name(of document: Document) -> Located<String>? {
    var found: [Diagnostic] = []
    guard case .mapping(let pairs, _)? = FrontMatter(parsing: document.file, into: &found).root
    else {
      return nil
    }
    for name in [Article.Keys.title.name, Entity.Keys.name.name, Article.Keys.label.name] {
      for pair in pairs where pair.key.value == name {
        if case .scalar(let text) = pair.value, text.value == document.title { return text }
      }
    }
    return nil
  }

  private func part(of document: Document, at anchor: String) -> Range<Int>? {
    let outline = document.body.outline
    if let heading = outline.headings.first(where: { $0.anchor == anchor }) {
      return heading.source
    }
    if let claim = document.entity.figure?.claims.first(where: { $0.id == anchor }) {
      return claim.says.range
    }
    guard document.id.kind == .article, anchor.first == "p", let number = Int(anchor.dropFirst())
    else { return nil }
    return paragraph(number, of: document.id)?.source
  }

  func place(ofParagraph number: Int, in article: EntityID) -> FilePlace? {
    guard let paragraph = paragraph(number, of: article),
      let path = article == id ? file.path : site[article]?.file.path
    else { return nil }
    return FilePlace(path, paragraph.source)
  }

  /// The words of a claim in their article; its paragraph where they aren't found.
  private func words(ofClaim index: Int) -> FilePlace? {
    guard let read, let claim = read.document.entity.figure?.claims[index] else { return nil }
    let article = EntityID(.article, claim.place.source.value)
    let number = claim.place.paragraph.value
    guard let document = site[article], let paragraph = paragraph(number, of: article) else {
      return nil
    }
    let words = read.linked.readings[index].place.flatMap {
      document.source(of: $0, in: paragraph)
    }
    return FilePlace(document.file.path, words ?? paragraph.source)
  }
}

extension Document {
  /// Where a byte range of a paragraph's text was written; nil where it is in several runs.
  func source(of range: Range<Int>, in paragraph: Paragraph) -> Range<Int>? {
    let runs = body.outline.runs[paragraph.runs]
    let next = runs.partitioningIndex { $0.paragraphOffset > range.lowerBound }
    guard next > runs.startIndex else { return nil }
    let run = runs[next - 1]
    let own = range.shifted(by: -run.paragraphOffset)
    return own.upperBound <= run.text.count && !own.isEmpty ? run.sourceRange(of: own) : nil
  }
}
